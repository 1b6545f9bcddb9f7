// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace netwharf {

/// How a text of the map is written.
struct MapText
{
    QColor color;
    Qt::Alignment align = Qt::AlignLeft; ///< of the point given: left, right or in the middle
    bool monospace = false;
    bool heading = false;
};

/// What the map is drawn on: the screen, a picture, or an SVG file. Coordinates are device-independent pixels.
class MapCanvas
{
public:
    MapCanvas() = default;
    virtual ~MapCanvas() = default;
    MapCanvas(const MapCanvas &) = delete;
    MapCanvas &operator=(const MapCanvas &) = delete;

    virtual void fill(const QRectF &rect, const QColor &color) = 0;
    /// One pixel of `image` for each of its cells, sharp.
    virtual void ground(const QRectF &rect, const QImage &image) = 0;
    /// A line of one pixel along whole pixels.
    virtual void line(const QPolygonF &points, const QColor &color, bool dashed) = 0;
    virtual void disc(const QPointF &centre, double radius, const QColor &color) = 0;
    virtual void ring(const QPointF &centre, double radius, double width, const QColor &color) = 0;
    virtual void stroke(const QPolygonF &points, double width, const QColor &color) = 0;
    virtual void shape(const QPolygonF &points, const QColor &color) = 0;
    /// `y` is the middle of the line.
    virtual void text(const QPointF &point, const QString &text, const MapText &style) = 0;
    /// What follows is about this, until the next one; empty: about nothing.
    virtual void about(const QString & /*title*/) {}
};

} // namespace netwharf
