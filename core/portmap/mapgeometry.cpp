// SPDX-License-Identifier: MIT
#include "core/portmap/mapgeometry.h"

namespace netwharf {

namespace {

void add(std::vector<CellCorner> &line, CellCorner corner)
{
    if (line.empty() || line.back() != corner)
        line.push_back(corner);
}

} // namespace

std::vector<CellCorner> outlineOf(PortRange range)
{
    const int top = mapRow(range.first);
    const int bottom = mapRow(range.last);
    const int left = mapColumn(range.first);
    const int right = mapColumn(range.last) + 1;
    if (range.first > range.last)
        return {};
    if (top == bottom)
        return {{left, top}, {right, top}, {right, top + 1}, {left, top + 1}};
    std::vector<CellCorner> line;
    add(line, {left, top});
    add(line, {MapSide, top});
    add(line, {MapSide, right == MapSide ? bottom + 1 : bottom});
    add(line, {right, right == MapSide ? bottom + 1 : bottom});
    add(line, {right, bottom + 1});
    add(line, {0, bottom + 1});
    if (left > 0) {
        add(line, {0, top + 1});
        add(line, {left, top + 1});
    }
    return line;
}

std::vector<CellCorner> borderBefore(int port)
{
    if (port <= 0)
        return {};
    const int row = mapRow(port);
    const int column = mapColumn(port);
    if (column == 0)
        return {{0, row}, {MapSide, row}};
    return {{0, row + 1}, {column, row + 1}, {column, row}, {MapSide, row}};
}

} // namespace netwharf
