// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// All ports as a field of 256 x 256 cells: port 0 at the top left, 256 numbers in a row.
namespace netwharf {

inline constexpr int MapSide = 256;
inline constexpr std::size_t PortCount = 65'536;

constexpr int mapColumn(int port)
{
    return port % MapSide;
}
constexpr int mapRow(int port)
{
    return port / MapSide;
}

/// A corner of cells, 0 to 256 in both directions.
struct CellCorner
{
    int column = 0;
    int row = 0;

    bool operator==(const CellCorner &) const = default;
};

/// The closed line around a range, clockwise from its first port, stepped where it begins or ends inside a
/// row. Without its first corner again at the end.
std::vector<CellCorner> outlineOf(PortRange range);

/// The line from the left edge to the right that has the ports below `port` above it, stepped inside a row.
/// Empty for 0, which has none.
std::vector<CellCorner> borderBefore(int port);

} // namespace netwharf
