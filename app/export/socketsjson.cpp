// SPDX-License-Identifier: MIT
#include "app/export/socketsjson.h"

#include "app/export/isotime.h"
#include "app/export/socketjson.h"

#include <algorithm>
#include <string>
#include <thread>

namespace netwharf {

namespace {

/// Rows that one thread writes while another writes as many: enough to be worth a thread, and few enough
/// to be held in memory as text.
constexpr std::size_t ShareRows = 2048;

struct RowsOf
{
    const Snapshot &snapshot;
    const Catalogue &catalogue;

    void write(std::span<const Row> rows, JsonWriter &json) const
    {
        SocketJson sockets(json, catalogue);
        for (const Row &row : rows) {
            if (json.hasFailed())
                return;
            sockets.writeSocket(row, *snapshot.tables, snapshot.trafficOf(row.socket.id));
        }
    }

    /// As the elements of an array.
    std::string text(std::span<const Row> rows) const
    {
        std::string text;
        JsonWriter json([&text](std::string_view part) {
            text += part;
            return true;
        });
        json.beginArray();
        write(rows, json);
        json.endArray();
        json.flush();
        return text.substr(1, text.size() - 2);
    }
};

/// All rows, by two threads where they are many.
void writeRows(std::span<const Row> rows, const RowsOf &of, JsonWriter &json)
{
    while (!rows.empty() && !json.hasFailed()) {
        const auto mine = rows.first(std::min(ShareRows, rows.size()));
        rows = rows.subspan(mine.size());
        const auto others = rows.first(std::min(ShareRows, rows.size()));
        rows = rows.subspan(others.size());
        std::string text;
        {
            std::jthread helper;
            if (others.size() == ShareRows)
                helper = std::jthread([&] { text = of.text(others); });
            of.write(mine, json);
        }
        if (others.size() == ShareRows)
            json.elements(text);
        else
            of.write(others, json);
    }
}

} // namespace

bool writeSocketsJson(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue,
                      const Sink &sink)
{
    JsonWriter json(sink);
    SocketJson sockets(json, catalogue);
    json.beginObject();
    json.text("taken_at", isoTime(snapshot.takenAt));
    json.text("host", snapshot.host);
    json.key("duration_ms");
    json.milliseconds(snapshot.cost);
    sockets.writeHealth(snapshot.health);
    json.key("sockets");
    json.beginArray();
    writeRows(rows, {snapshot, catalogue}, json);
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

} // namespace netwharf
