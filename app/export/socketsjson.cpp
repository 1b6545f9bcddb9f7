// SPDX-License-Identifier: MIT
#include "app/export/socketsjson.h"

#include "app/export/isotime.h"
#include "app/export/jsonwriter.h"

namespace netwharf {

namespace {

class SocketsJson
{
public:
    SocketsJson(const Snapshot &snapshot, const Catalogue &catalogue, const Sink &sink)
        : m_json(sink), m_snapshot(snapshot), m_tables(*snapshot.tables), m_catalogue(catalogue)
    {
    }

    bool write(std::span<const Row> rows)
    {
        m_json.beginObject();
        text("taken_at", isoTime(m_snapshot.takenAt));
        text("host", m_snapshot.host);
        m_json.key("duration_ms");
        m_json.milliseconds(m_snapshot.cost);
        writeHealth();
        m_json.key("sockets");
        m_json.beginArray();
        for (const Row &row : rows) {
            if (m_json.hasFailed())
                return false;
            writeRow(row);
        }
        m_json.endArray();
        m_json.endObject();
        return m_json.finish();
    }

private:
    void text(std::string_view key, std::string_view value)
    {
        m_json.key(key);
        m_json.text(value);
    }
    void textOrNull(std::string_view key, std::string_view value)
    {
        m_json.key(key);
        m_json.textOrNull(value);
    }
    void number(std::string_view key, std::uint64_t value)
    {
        m_json.key(key);
        m_json.number(value);
    }
    void numberOrNull(std::string_view key, bool known, std::uint64_t value)
    {
        m_json.key(key);
        known ? m_json.number(value) : m_json.null();
    }
    void null(std::string_view key)
    {
        m_json.key(key);
        m_json.null();
    }

    void writeHealth()
    {
        m_json.key("health");
        m_json.beginArray();
        for (const HealthNote &note : m_snapshot.health) {
            m_json.beginObject();
            text("code", code(note.code));
            text("detail", note.detail);
            number("count", note.count);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeRow(const Row &row)
    {
        const Socket &socket = row.socket;
        m_json.beginObject();
        text("id", std::to_string(static_cast<std::uint64_t>(socket.id)));
        text("protocol", code(socket.protocol));
        text("family", code(socket.family));
        m_json.key("dual_stack");
        m_json.boolean(socket.dualStack);
        text("state", code(socket.state));
        writeEndpoint("local", socket.local);
        socket.hasRemote ? writeEndpoint("remote", socket.remote) : null("remote");
        writeInterface(socket);
        text("direction", code(row.direction));
        writeService(row.service);
        writeOwner(socket);
        writeNamespace(m_tables.namespaceOf(socket));
        writeTraffic(socket);
        writeQueues(socket);
        const bool opened = socket.openedAt != std::chrono::system_clock::time_point{};
        textOrNull("opened_at", opened ? isoTime(socket.openedAt) : std::string());
        textOrNull("cookie", socket.cookie != 0 ? std::to_string(socket.cookie) : std::string());
        numberOrNull("inode", socket.inode != 0, socket.inode);
        m_json.endObject();
    }

    void writeEndpoint(std::string_view key, const Endpoint &end)
    {
        m_json.key(key);
        m_json.beginObject();
        text("address", end.address.toString());
        number("port", end.port);
        m_json.endObject();
    }

    void writeInterface(const Socket &socket)
    {
        const std::string *name = m_tables.interfaceOf(socket);
        textOrNull("interface", name != nullptr ? *name : std::string());
    }

    void writeService(EntryIndex entry)
    {
        if (entry == NoEntry)
            return null("service");
        const PortRecord record = m_catalogue.at(entry);
        m_json.key("service");
        m_json.beginObject();
        text("name", record.name);
        text("origin", code(record.origin));
        m_json.endObject();
    }

    void writeOwner(const Socket &socket)
    {
        const Owner &owner = socket.owner;
        m_json.key("owner");
        m_json.beginObject();
        text("kind", code(owner.kind));
        m_json.key("processes");
        m_json.beginArray();
        for (const Process *process : m_tables.processesOf(owner))
            writeProcess(*process);
        m_json.endArray();
        numberOrNull("uid", socket.uidKnown, socket.uid);
        textOrNull("user", socket.uidKnown ? m_tables.user(socket.uid) : std::string());
        const bool hasUnit = owner.unit < m_tables.units.size();
        textOrNull("unit", hasUnit ? m_tables.units[owner.unit].unit : std::string());
        textOrNull("container", hasUnit ? m_tables.units[owner.unit].container : std::string());
        textOrNull("reason", code(owner.reason));
        m_json.endObject();
    }

    void writeProcess(const Process &process)
    {
        m_json.beginObject();
        number("pid", process.pid);
        text("name", process.name);
        text("executable", process.executable);
        text("command", process.command);
        textOrNull("user", process.uidKnown ? m_tables.user(process.uid) : std::string());
        m_json.endObject();
    }

    void writeNamespace(const NetworkNamespace &space)
    {
        m_json.key("namespace");
        m_json.beginObject();
        text("id", std::to_string(space.id));
        textOrNull("name", space.name);
        m_json.key("current");
        m_json.boolean(space.current);
        m_json.endObject();
    }

    void writeTraffic(const Socket &socket)
    {
        const Traffic *traffic = m_snapshot.trafficOf(socket.id);
        if (traffic == nullptr || socket.protocol != Protocol::Tcp)
            return null("traffic");
        m_json.key("traffic");
        m_json.beginObject();
        number("bytes_sent", traffic->bytesSent);
        number("bytes_received", traffic->bytesReceived);
        numberOrNull("rtt_us", traffic->rtt != 0, traffic->rtt);
        number("retransmits", traffic->retransmits);
        m_json.endObject();
    }

    void writeQueues(const Socket &socket)
    {
        if (!socket.queuesKnown)
            return null("queues");
        m_json.key("queues");
        m_json.beginObject();
        number("receive", socket.receiveQueue);
        number("send", socket.sendQueue);
        m_json.endObject();
    }

    JsonWriter m_json;
    const Snapshot &m_snapshot;
    const Tables &m_tables;
    const Catalogue &m_catalogue;
};

} // namespace

bool writeSocketsJson(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue,
                      const Sink &sink)
{
    return SocketsJson(snapshot, catalogue, sink).write(rows);
}

} // namespace netwharf
