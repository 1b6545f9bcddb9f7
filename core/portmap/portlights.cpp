// SPDX-License-Identifier: MIT
#include "core/portmap/portlights.h"

#include "core/portmap/maplook.h"

#include <algorithm>
#include <cstring>

namespace netwharf {

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

void LightKeeper::advance(const MapLook &look, Clock::time_point now)
{
    std::swap(m_before, m_sockets);
    m_sockets = look.lights;
    const PortRange clients = look.snapshot->settings.clientRange;
    rememberServed();
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_sockets.lit(bit(Light::Closed), bit(layer)))
            if (!isService(port, layer, clients))
                m_sockets.remove(port, layer, Light::Closed);
    for (auto &[place, ended] : m_ended)
        ended.seenAgain = true;
    if (m_hasSnapshot)
        noteEnded(*look.snapshot, now);
    m_hasSnapshot = true;
    std::erase_if(m_ended, [this, now](const auto &each) {
        const auto &[place, ended] = each;
        const bool used = (m_sockets.at(place.first, bit(place.second)) & InUseLights) != 0;
        return used || (ended.seenAgain && ended.until <= now);
    });
    combine();
}

void LightKeeper::rememberServed()
{
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_sockets.lit(bit(Light::Listening) | bit(Light::Held), bit(layer)))
            m_served[static_cast<std::size_t>(layer)].set(port);
}

bool LightKeeper::isService(std::uint16_t port, MapLayer layer, PortRange clients) const
{
    return !clients.contains(port) || m_served[static_cast<std::size_t>(layer)].test(port);
}

/// Where the last socket of a service has gone, and where one came and went between two samples.
void LightKeeper::noteEnded(const Snapshot &snapshot, Clock::time_point now)
{
    const PortRange clients = snapshot.settings.clientRange;
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_before.lit(InUseLights, bit(layer)))
            if (isService(port, layer, clients))
                end(port, layer, now);
    for (const EndedSocket &ended : snapshot.ended)
        if (const auto layer = placeOf(ended.socket, *snapshot.tables))
            if (!ended.socket.hasRemote || isService(ended.socket.local.port, *layer, clients))
                end(ended.socket.local.port, *layer, now);
}

void LightKeeper::end(std::uint16_t port, MapLayer layer, Clock::time_point now)
{
    if ((m_sockets.at(port, bit(layer)) & InUseLights) == 0)
        m_ended[{port, layer}] = {now + ClosedFor, false};
}

void LightKeeper::forget()
{
    m_hasSnapshot = false;
    m_ended.clear();
    m_sockets.clear();
    m_served = {};
    combine();
}

bool LightKeeper::expire(Clock::time_point now)
{
    const auto gone =
        std::erase_if(m_ended, [now](const auto &each) { return each.second.seenAgain && each.second.until <= now; });
    if (gone > 0)
        combine();
    return gone > 0;
}

std::optional<LightKeeper::Clock::time_point> LightKeeper::nextExpiry() const
{
    std::optional<Clock::time_point> next;
    for (const auto &[place, ended] : m_ended)
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
    for (const auto &[place, ended] : m_ended)
        m_lights.add(place.first, place.second, Light::Closed);
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        for (const std::uint16_t port : m_notes.lit(bit(Light::Note), bit(layer)))
            m_lights.add(port, layer, Light::Note);
}

} // namespace netwharf
