// SPDX-License-Identifier: MIT
#include "app/export/socketjson.h"

#include "app/export/isotime.h"

namespace netwharf {

void SocketJson::writeHealth(const Health &health)
{
    m_json.key("health");
    m_json.beginArray();
    for (const HealthNote &note : health) {
        m_json.beginObject();
        m_json.text("code", code(note.code));
        m_json.text("detail", note.detail);
        m_json.number("count", note.count);
        m_json.endObject();
    }
    m_json.endArray();
}

void SocketJson::writeSocket(const Row &row, const Tables &tables, const Traffic *traffic)
{
    const Socket &socket = row.socket;
    m_json.beginObject();
    m_json.text("id", std::to_string(static_cast<std::uint64_t>(socket.id)));
    m_json.text("protocol", code(socket.protocol));
    m_json.text("family", code(socket.family));
    m_json.boolean("dual_stack", socket.dualStack);
    m_json.boolean("mptcp", socket.mptcp);
    m_json.text("state", code(socket.state));
    writeEndpoint("local", socket.local);
    socket.hasRemote ? writeEndpoint("remote", socket.remote) : m_json.null("remote");
    const std::string *interface = tables.interfaceOf(socket);
    m_json.textOrNull("interface", interface != nullptr ? *interface : std::string());
    m_json.text("direction", code(row.direction));
    writeService(row.service);
    writeOwner(socket, tables);
    writeNamespace(socket, tables);
    writeTraffic(socket.protocol == Protocol::Tcp ? traffic : nullptr);
    writeQueues(socket);
    const bool opened = socket.openedAt != std::chrono::system_clock::time_point{};
    m_json.textOrNull("opened_at", opened ? isoTime(socket.openedAt) : std::string());
    m_json.textOrNull("cookie", socket.cookie != 0 ? std::to_string(socket.cookie) : std::string());
    socket.inode != 0 ? m_json.number("inode", socket.inode) : m_json.null("inode");
    m_json.endObject();
}

void SocketJson::writeEndpoint(std::string_view key, const Endpoint &end)
{
    m_json.key(key);
    m_json.beginObject();
    m_json.text("address", end.address.toString());
    m_json.number("port", end.port);
    m_json.endObject();
}

void SocketJson::writeService(EntryIndex entry)
{
    if (entry == NoEntry)
        return m_json.null("service");
    const PortRecord record = m_catalogue.at(entry);
    m_json.key("service");
    m_json.beginObject();
    m_json.text("name", record.name);
    m_json.text("origin", code(record.origin));
    m_json.endObject();
}

void SocketJson::writeOwner(const Socket &socket, const Tables &tables)
{
    m_json.key("owner");
    if (m_owners != nullptr)
        m_json.written(m_owners->of(socket));
    else
        netwharf::writeOwner(m_json, socket, tables);
}

void SocketJson::writeNamespace(const Socket &socket, const Tables &tables)
{
    const NetworkNamespace &space = tables.namespaceOf(socket);
    m_json.key("namespace");
    m_json.beginObject();
    m_json.textOrNull("id", space.idKnown ? std::to_string(space.id) : std::string());
    m_json.textOrNull("name", space.name);
    m_json.boolean("current", space.current);
    m_json.endObject();
}

void SocketJson::writeTraffic(const Traffic *traffic)
{
    if (traffic == nullptr)
        return m_json.null("traffic");
    m_json.key("traffic");
    m_json.beginObject();
    m_json.number("bytes_sent", traffic->bytesSent);
    m_json.number("bytes_received", traffic->bytesReceived);
    traffic->rtt != 0 ? m_json.number("rtt_us", traffic->rtt) : m_json.null("rtt_us");
    m_json.number("retransmits", traffic->retransmits);
    m_json.endObject();
}

void SocketJson::writeQueues(const Socket &socket)
{
    if (!socket.queuesKnown)
        return m_json.null("queues");
    m_json.key("queues");
    m_json.beginObject();
    m_json.number("receive", socket.receiveQueue);
    m_json.number("send", socket.sendQueue);
    m_json.endObject();
}

} // namespace netwharf
