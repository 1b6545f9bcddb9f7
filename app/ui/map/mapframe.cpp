// SPDX-License-Identifier: MIT
#include "app/ui/map/mapframe.h"

#include <algorithm>
#include <cmath>

namespace netwharf {

QRectF MapFrame::cell(int port) const
{
    return {origin.x() + mapColumn(port) * cellWidth, origin.y() + mapRow(port) * cellHeight, cellWidth, cellHeight};
}

QPointF MapFrame::corner(CellCorner at) const
{
    return {origin.x() + at.column * cellWidth, origin.y() + at.row * cellHeight};
}

QPolygonF MapFrame::line(const std::vector<CellCorner> &corners, bool closed) const
{
    QPolygonF line;
    for (const CellCorner &each : corners)
        line << corner(each);
    if (closed && !line.isEmpty())
        line << line.constFirst();
    return line;
}

std::optional<int> MapFrame::portAt(const QPointF &point) const
{
    if (!window.contains(point))
        return std::nullopt;
    const int column = static_cast<int>(std::floor((point.x() - origin.x()) / cellWidth));
    const int row = static_cast<int>(std::floor((point.y() - origin.y()) / cellHeight));
    if (column < 0 || row < 0 || column >= MapSide || row >= MapSide)
        return std::nullopt;
    return row * MapSide + column;
}

int fittingCell(const QSize &room)
{
    return std::max(1, std::min(room.width(), room.height()) / MapSide);
}

} // namespace netwharf
