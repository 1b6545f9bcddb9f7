// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/portmap/mapgeometry.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

/// The transports that the map shows; others have numbers of their own.
enum class MapLayer : std::uint8_t { Tcp, Udp };
inline constexpr std::size_t MapLayerCount = 2;

/// Some of the layers: 1 << MapLayer.
using MapLayers = std::uint8_t;
inline constexpr MapLayers AllLayers = 3;
constexpr MapLayers bit(MapLayer layer)
{
    return static_cast<MapLayers>(1U << static_cast<unsigned>(layer));
}
constexpr bool has(MapLayers layers, MapLayer layer)
{
    return (layers & bit(layer)) != 0;
}
/// The layer whose numbers the protocol uses; nothing for those without a place on the map.
std::optional<MapLayer> layerOf(Protocol protocol);
Protocol protocolOf(MapLayer layer);

/// What a cell's ground says of a number, before anybody uses it.
enum class Ground : std::uint8_t { SystemFree, SystemAssigned, RegisteredFree, RegisteredAssigned, Dynamic };
inline constexpr std::size_t GroundCount = 5;

/// What the catalogue says of each number: whether the registry has named it, and whether the person has
/// written a note. Immutable; any thread may read it. Making it reads every entry.
class PortGround
{
public:
    explicit PortGround(const Catalogue &catalogue);

    /// Named by the registry on one of the layers. Blocks of a thousand ports or more name none of theirs.
    bool isAssigned(std::uint16_t port, MapLayers layers) const { return isIn(m_assigned, port, layers); }
    /// A note begins at this number: one on a range is told of at its first port.
    bool isNoted(std::uint16_t port, MapLayers layers) const { return isIn(m_noted, port, layers); }
    Ground at(std::uint16_t port, MapLayers layers) const;
    /// at() of every port.
    std::vector<Ground> cells(MapLayers layers) const;
    int assignedCount(MapLayers layers) const; ///< numbers, each once

private:
    using Ports = std::bitset<PortCount>;
    using Layered = std::array<Ports, MapLayerCount>;
    static bool isIn(const Layered &ports, std::uint16_t port, MapLayers layers);
    Ports assigned(MapLayers layers) const;

    Layered m_assigned;
    Layered m_noted;
};

} // namespace netwharf
