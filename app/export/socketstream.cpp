// SPDX-License-Identifier: MIT
#include "app/export/socketstream.h"

#include "app/export/isotime.h"

namespace netwharf {

void SocketStream::begin(std::string_view event)
{
    m_json.beginObject();
    m_json.text("event", event);
}

void SocketStream::end()
{
    m_json.endObject();
    m_json.endLine();
}

bool SocketStream::start(const Snapshot &snapshot, std::span<const Row> rows)
{
    begin("start");
    m_json.text("host", snapshot.host);
    m_json.text("taken_at", isoTime(snapshot.takenAt));
    m_sockets.writeHealth(snapshot.health);
    end();
    for (const Row &row : rows) {
        if (m_json.hasFailed())
            return false;
        begin("present");
        m_json.key("socket");
        m_sockets.writeSocket(row, *snapshot.tables, snapshot.trafficOf(row.socket.id));
        end();
    }
    begin("end_of_present");
    end();
    return m_json.flush();
}

bool SocketStream::sample(std::chrono::system_clock::time_point takenAt, const Health &health,
                          std::span<const RowChange> changes)
{
    begin("sample");
    m_json.text("taken_at", isoTime(takenAt));
    m_sockets.writeHealth(health);
    end();
    for (const RowChange &change : changes) {
        if (m_json.hasFailed())
            return false;
        begin(code(change.kind));
        m_json.text("at", isoTime(change.at));
        m_json.key("socket");
        m_sockets.writeSocket(change.row, *change.tables, change.traffic);
        end();
    }
    return m_json.flush();
}

} // namespace netwharf
