// SPDX-License-Identifier: MIT
#include "core/portmap/maplook.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

/// Who waits on a port.
struct Waiter
{
    std::uint16_t port = 0;
    MapLayer layer{};
    ProcessIndex process = NoProcess;

    auto operator<=>(const Waiter &) const = default;
};

Light lightOf(const Socket &socket)
{
    if (socket.hasRemote)
        return socket.state == SocketState::TimeWait ? Light::Closed : Light::Connected;
    return groupOf(socket.state) == StateGroup::Listening ? Light::Listening : Light::Held;
}

/// Whether it is certain that these are two programs.
bool areDifferent(const Process *a, const Process *b)
{
    if (!a || !b)
        return false;
    if (!a->executable.empty() && !b->executable.empty())
        return a->executable != b->executable;
    return a->name != b->name;
}

/// Places in `waiters` are in order of port and layer.
void markConflicts(std::vector<Waiter> waiters, const Tables &tables, PortLights &lights)
{
    std::ranges::sort(waiters);
    for (std::size_t first = 0, i = 0; i < waiters.size(); ++i) {
        if (waiters[i].port != waiters[first].port || waiters[i].layer != waiters[first].layer)
            first = i;
        if (areDifferent(tables.process(waiters[first].process), tables.process(waiters[i].process)))
            lights.add(waiters[i].port, waiters[i].layer, Light::Conflict);
    }
}

/// A port in use is not closed as well.
void dropClosedInUse(PortLights &lights)
{
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : lights.lit(bit(Light::Closed), bit(layer)))
            if ((lights.at(port, bit(layer)) & InUseLights) != 0)
                lights.remove(port, layer, Light::Closed);
}

} // namespace

std::optional<MapLayer> placeOf(const Socket &socket, const Tables &tables)
{
    if (socket.local.port == 0 || !tables.namespaceOf(socket).current)
        return std::nullopt;
    return layerOf(socket.protocol);
}

PortIndex::PortIndex(std::span<const Entry> entries) : m_first(PortCount + 1, 0), m_sockets(entries.size())
{
    for (const Entry &entry : entries)
        ++m_first[entry.port + std::size_t{1}];
    for (std::size_t port = 0; port < PortCount; ++port)
        m_first[port + 1] += m_first[port];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (const bool hasRemote : {false, true})
        for (const Entry &entry : entries)
            if (entry.hasRemote == hasRemote)
                m_sockets[next[entry.port]++] = entry.socket;
}

std::span<const std::uint32_t> PortIndex::at(std::uint16_t port) const
{
    if (m_first.empty())
        return {};
    return std::span(m_sockets).subspan(m_first[port], m_first[port + std::size_t{1}] - m_first[port]);
}

std::shared_ptr<const MapLook> lookAt(std::shared_ptr<const Snapshot> snapshot)
{
    auto look = std::make_shared<MapLook>();
    look->snapshot = std::move(snapshot);
    const Tables &tables = *look->snapshot->tables;
    std::vector<Waiter> waiters;
    std::vector<PortIndex::Entry> local;
    std::vector<PortIndex::Entry> remote;
    for (std::uint32_t i = 0; i < look->snapshot->sockets.size(); ++i) {
        const Socket &socket = look->snapshot->sockets[i];
        look->elsewhere += tables.namespaceOf(socket).current ? 0 : 1;
        const auto layer = placeOf(socket, tables);
        if (!layer)
            continue;
        look->lights.add(socket.local.port, *layer, lightOf(socket));
        local.push_back({i, socket.local.port, socket.hasRemote});
        if (socket.hasRemote)
            remote.push_back({i, socket.remote.port, true});
        else if (socket.owner.process != NoProcess)
            waiters.push_back({socket.local.port, *layer, socket.owner.process});
    }
    markConflicts(std::move(waiters), tables, look->lights);
    dropClosedInUse(look->lights);
    look->local = PortIndex(local);
    look->remote = PortIndex(remote);
    return look;
}

} // namespace netwharf
