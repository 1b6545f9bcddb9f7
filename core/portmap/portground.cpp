// SPDX-License-Identifier: MIT
#include "core/portmap/portground.h"

#include "core/rows/row.h"

namespace netwharf {

namespace {

constexpr int WideBlock = 1000; ///< ports; as Catalogue::best

} // namespace

std::optional<MapLayer> layerOf(Protocol protocol)
{
    if (!hasPorts(protocol))
        return std::nullopt;
    switch (transportOf(protocol)) {
    case Protocol::Tcp: return MapLayer::Tcp;
    case Protocol::Udp: return MapLayer::Udp;
    default: return std::nullopt;
    }
}

Protocol protocolOf(MapLayer layer)
{
    return layer == MapLayer::Tcp ? Protocol::Tcp : Protocol::Udp;
}

PortGround::PortGround(const Catalogue &catalogue)
{
    for (EntryIndex entry = 0; entry < catalogue.size(); ++entry) {
        const PortRecord record = catalogue.at(entry);
        const auto layer = record.ports ? layerOf(record.transport) : std::nullopt;
        if (!layer)
            continue;
        const auto index = static_cast<std::size_t>(*layer);
        if (record.origin == Origin::Note)
            m_noted[index].set(record.ports->first);
        if (!record.official || record.ports->last - record.ports->first >= WideBlock)
            continue;
        for (int port = record.ports->first; port <= record.ports->last; ++port)
            m_assigned[index].set(static_cast<std::size_t>(port));
    }
}

bool PortGround::isIn(const Layered &ports, std::uint16_t port, MapLayers layers)
{
    return (has(layers, MapLayer::Tcp) && ports[0].test(port)) || (has(layers, MapLayer::Udp) && ports[1].test(port));
}

Ground PortGround::at(std::uint16_t port, MapLayers layers) const
{
    const bool assigned = isAssigned(port, layers);
    switch (rangeOf(port)) {
    case Range::System: return assigned ? Ground::SystemAssigned : Ground::SystemFree;
    case Range::Registered: return assigned ? Ground::RegisteredAssigned : Ground::RegisteredFree;
    case Range::Dynamic:
    case Range::None: break;
    }
    return Ground::Dynamic;
}

PortGround::Ports PortGround::assigned(MapLayers layers) const
{
    Ports all;
    for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp})
        if (has(layers, layer))
            all |= m_assigned[static_cast<std::size_t>(layer)];
    return all;
}

std::vector<Ground> PortGround::cells(MapLayers layers) const
{
    std::vector<Ground> cells(PortCount, Ground::Dynamic);
    const Ports named = assigned(layers);
    const auto fill = [&](Range range, Ground assigned, Ground free) {
        const PortRange bounds = boundsOf(range);
        for (std::size_t port = bounds.first; port <= bounds.last; ++port)
            cells[port] = named.test(port) ? assigned : free;
    };
    fill(Range::System, Ground::SystemAssigned, Ground::SystemFree);
    fill(Range::Registered, Ground::RegisteredAssigned, Ground::RegisteredFree);
    return cells;
}

int PortGround::assignedCount(MapLayers layers) const
{
    return static_cast<int>(assigned(layers).count());
}

} // namespace netwharf
