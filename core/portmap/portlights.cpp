// SPDX-License-Identifier: MIT
#include "core/portmap/portlights.h"

#include <algorithm>
#include <cstring>

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

/// The layer of a socket with a place on the map.
std::optional<MapLayer> placeOf(const Socket &socket, const Tables &tables)
{
    if (socket.local.port == 0 || !tables.namespaceOf(socket).current)
        return std::nullopt;
    return layerOf(socket.protocol);
}

} // namespace

Light mainLight(LightMask mask)
{
    for (const Light light : {Light::Conflict, Light::Listening, Light::Connected, Light::Held, Light::Closed})
        if (has(mask, light))
            return light;
    return Light::Note;
}

LightMask PortLights::at(std::uint16_t port, MapLayers layers) const
{
    LightMask mask = 0;
    if (has(layers, MapLayer::Tcp))
        mask |= m_cells[0][port];
    if (has(layers, MapLayer::Udp))
        mask |= m_cells[1][port];
    return mask;
}

void PortLights::clear()
{
    for (Cells &cells : m_cells)
        cells.fill(0);
}

template<typename Visit>
void PortLights::visitLit(LightMask wanted, Visit visit) const
{
    // Nearly all ports are dark: eight of them at a time.
    using Eight = std::uint64_t;
    const Eight wantedEight = 0x0101'0101'0101'0101U * wanted;
    for (std::size_t first = 0; first < PortCount; first += sizeof(Eight)) {
        Eight tcp = 0;
        Eight udp = 0;
        std::memcpy(&tcp, m_cells[0].data() + first, sizeof tcp);
        std::memcpy(&udp, m_cells[1].data() + first, sizeof udp);
        if (((tcp | udp) & wantedEight) == 0)
            continue;
        for (std::size_t port = first; port < first + sizeof(Eight); ++port)
            visit(static_cast<std::uint16_t>(port));
    }
}

std::vector<std::uint16_t> PortLights::lit(LightMask wanted, MapLayers layers) const
{
    std::vector<std::uint16_t> ports;
    visitLit(wanted, [&](std::uint16_t port) {
        if ((at(port, layers) & wanted) != 0)
            ports.push_back(port);
    });
    return ports;
}

LightCounts PortLights::counts(MapLayers layers) const
{
    LightCounts counts;
    visitLit(AllLights, [&](std::uint16_t port) {
        const LightMask mask = at(port, layers);
        for (std::size_t light = 0; light < LightCount; ++light)
            counts.lights[light] += has(mask, static_cast<Light>(light)) ? 1 : 0;
        for (std::size_t layer = 0; layer < MapLayerCount; ++layer)
            counts.layers[layer] += (m_cells[layer][port] & InUseLights) != 0 ? 1 : 0;
        counts.inUse += (mask & InUseLights) != 0 ? 1 : 0;
    });
    return counts;
}

void LightKeeper::advance(const Snapshot &snapshot, Clock::time_point now)
{
    std::swap(m_before, m_sockets);
    markSockets(snapshot);
    for (Ended &ended : m_ended)
        ended.seenAgain = true;
    if (m_hasSnapshot)
        noteEnded(snapshot, now);
    m_hasSnapshot = true;
    std::erase_if(m_ended, [this, now](const Ended &ended) {
        const bool used = (m_sockets.at(ended.port, bit(ended.layer)) & InUseLights) != 0;
        return used || (ended.seenAgain && ended.until <= now);
    });
    combine();
}

void LightKeeper::markSockets(const Snapshot &snapshot)
{
    m_sockets.clear();
    std::vector<Waiter> waiters;
    const Tables &tables = *snapshot.tables;
    for (const Socket &socket : snapshot.sockets) {
        const auto layer = placeOf(socket, tables);
        if (!layer)
            continue;
        m_sockets.add(socket.local.port, *layer, lightOf(socket));
        if (!socket.hasRemote && socket.owner.process != NoProcess)
            waiters.push_back({socket.local.port, *layer, socket.owner.process});
    }
    markConflicts(std::move(waiters), tables, m_sockets);
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_sockets.lit(bit(Light::Closed), bit(layer)))
            if ((m_sockets.at(port, bit(layer)) & InUseLights) != 0)
                m_sockets.remove(port, layer, Light::Closed);
}

/// Where the last socket has gone, and where one came and went between two samples.
void LightKeeper::noteEnded(const Snapshot &snapshot, Clock::time_point now)
{
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_before.lit(InUseLights, bit(layer)))
            end(port, layer, now);
    for (const EndedSocket &ended : snapshot.ended)
        if (const auto layer = placeOf(ended.socket, *snapshot.tables))
            end(ended.socket.local.port, *layer, now);
}

void LightKeeper::end(std::uint16_t port, MapLayer layer, Clock::time_point now)
{
    if ((m_sockets.at(port, bit(layer)) & InUseLights) != 0)
        return;
    std::erase_if(m_ended, [&](const Ended &ended) { return ended.port == port && ended.layer == layer; });
    m_ended.push_back({port, layer, now + ClosedFor});
}

void LightKeeper::forget()
{
    m_hasSnapshot = false;
    m_ended.clear();
    m_sockets.clear();
    combine();
}

bool LightKeeper::expire(Clock::time_point now)
{
    const auto gone = std::erase_if(
        m_ended, [now](const Ended &ended) { return ended.seenAgain && ended.until <= now; });
    if (gone > 0)
        combine();
    return gone > 0;
}

std::optional<LightKeeper::Clock::time_point> LightKeeper::nextExpiry() const
{
    std::optional<Clock::time_point> next;
    for (const Ended &ended : m_ended)
        if (ended.seenAgain && (!next || ended.until < *next))
            next = ended.until;
    return next;
}

void LightKeeper::setGround(const PortGround &ground)
{
    m_notes.clear();
    for (std::size_t port = 0; port < PortCount; ++port)
        for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
            if (ground.isNoted(static_cast<std::uint16_t>(port), bit(layer)))
                m_notes.add(static_cast<std::uint16_t>(port), layer, Light::Note);
    combine();
}

void LightKeeper::combine()
{
    m_lights = m_sockets;
    for (const Ended &ended : m_ended)
        m_lights.add(ended.port, ended.layer, Light::Closed);
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_notes.lit(bit(Light::Note), bit(layer)))
            m_lights.add(port, layer, Light::Note);
}

} // namespace netwharf
