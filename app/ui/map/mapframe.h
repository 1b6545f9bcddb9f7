// SPDX-License-Identifier: MIT
#pragma once

#include "core/portmap/mapgeometry.h"

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace netwharf {

/// Where the field of cells lies. Device-independent pixels; cells are whole device pixels, the origin lies on
/// one.
struct MapFrame
{
    QRectF window; ///< what may show the field
    QPointF origin; ///< the top left corner of port 0; outside of the window when more does not fit
    double cellWidth = 2;
    double cellHeight = 2;

    QRectF field() const { return {origin, QSizeF(MapSide * cellWidth, MapSide * cellHeight)}; }
    QRectF cell(int port) const;
    QPointF centre(int port) const { return cell(port).center(); }
    QPointF corner(CellCorner at) const;
    QPolygonF line(const std::vector<CellCorner> &corners, bool closed) const;
    /// Nothing outside of the window and the field.
    std::optional<int> portAt(const QPointF &point) const;
};

/// The whole device pixels of a cell's side with which the field fits into `room` device pixels; at least 1.
int fittingCell(const QSize &room);

} // namespace netwharf
