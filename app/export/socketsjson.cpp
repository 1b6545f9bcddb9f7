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

    void write(std::span<const Row> rows, OwnerTexts &owners, JsonWriter &json) const
    {
        SocketJson sockets(json, catalogue, &owners);
        for (const Row &row : rows) {
            if (json.hasFailed())
                return;
            sockets.writeSocket(row, *snapshot.tables, snapshot.trafficOf(row.socket.id));
        }
    }

    /// As an array, into memory that may have been used before.
    void write(std::span<const Row> rows, OwnerTexts &owners, std::string &text) const
    {
        text.clear();
        JsonWriter json([&text](std::string_view part) {
            text += part;
            return true;
        });
        json.beginArray();
        write(rows, owners, json);
        json.endArray();
        json.flush();
    }
};

/// All rows, where they are many by two threads: the other one writes every second share, and is already at
/// its next one while this one hands on what it wrote.
void writeRows(std::span<const Row> rows, const RowsOf &of, JsonWriter &json)
{
    const std::size_t shares = (rows.size() + ShareRows - 1) / ShareRows;
    const auto share = [&rows](std::size_t number) {
        const auto rest = rows.subspan(number * ShareRows);
        return rest.first(std::min(ShareRows, rest.size()));
    };
    OwnerTexts mine(*of.snapshot.tables);
    OwnerTexts others(*of.snapshot.tables);
    std::string written;
    std::string inWork;
    std::jthread helper;
    const auto startOn = [&](std::size_t number) {
        if (number < shares)
            helper = std::jthread([&, number] { of.write(share(number), others, inWork); });
    };
    startOn(1);
    for (std::size_t number = 0; number < shares && !json.hasFailed(); number += 2) {
        of.write(share(number), mine, json);
        if (!helper.joinable())
            return;
        helper.join();
        std::swap(written, inWork);
        startOn(number + 3);
        json.elements(std::string_view(written).substr(1, written.size() - 2)); // without its brackets
    }
}

} // namespace

bool writeSocketsJson(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue, const Sink &sink)
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
