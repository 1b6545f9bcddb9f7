// SPDX-License-Identifier: MIT
#include "app/export/socketsjson.h"

#include "app/export/isotime.h"
#include "app/export/socketjson.h"

namespace netwharf {

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
    for (const Row &row : rows) {
        if (json.hasFailed())
            return false;
        sockets.writeSocket(row, *snapshot.tables, snapshot.trafficOf(row.socket.id));
    }
    json.endArray();
    json.endObject();
    json.endLine();
    return json.flush();
}

} // namespace netwharf
