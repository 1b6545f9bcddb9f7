// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/map/mapcanvas.h"

#include <QPainter>

namespace netwharf {

/// Draws the map with a painter. Lines lie on whole device pixels at every scale.
class PainterCanvas : public MapCanvas
{
public:
    PainterCanvas(QPainter *painter, const QFont &font);

    void fill(const QRectF &rect, const QColor &color) override;
    void ground(const QRectF &rect, const QImage &image) override;
    void line(const QPolygonF &points, const QColor &color, bool dashed) override;
    void disc(const QPointF &centre, double radius, const QColor &color) override;
    void ring(const QPointF &centre, double radius, double width, const QColor &color) override;
    void stroke(const QPolygonF &points, double width, const QColor &color) override;
    void shape(const QPolygonF &points, const QColor &color) override;
    void text(const QPointF &point, const QString &text, const MapText &style) override;

private:
    QPainter *m_painter;
    QFont m_font;
    QFont m_monospace;
    QFont m_heading;
    double m_pixel; ///< one device pixel
};

} // namespace netwharf
