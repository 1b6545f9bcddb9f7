// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/map/mapcanvas.h"

#include <QSize>
#include <QStringList>

namespace netwharf {

/// Writes the map as SVG 1.1: shapes and texts, no scripts, nothing to be loaded. Every text is escaped, and
/// what XML 1.0 cannot hold is left out.
class SvgCanvas : public MapCanvas
{
public:
    /// `families` are those that its texts were measured in, with the Han shapes of the language; the file asks for
    /// them in this order.
    SvgCanvas(const QSize &size, const QString &title, const QString &description, const QStringList &families);

    void fill(const QRectF &rect, const QColor &color) override;
    /// One path for each colour.
    void ground(const QRectF &rect, const QImage &image) override;
    void line(const QPolygonF &points, const QColor &color, bool dashed) override;
    void disc(const QPointF &centre, double radius, const QColor &color) override;
    void ring(const QPointF &centre, double radius, double width, const QColor &color) override;
    void stroke(const QPolygonF &points, double width, const QColor &color) override;
    void shape(const QPolygonF &points, const QColor &color) override;
    void text(const QPointF &point, const QString &text, const MapText &style) override;
    void about(const QString &title) override;

    /// The whole file, UTF-8. Nothing may be drawn after this.
    QByteArray finish();

private:
    void write(const QString &element);

    QString m_text;
    bool m_inGroup = false;
};

} // namespace netwharf
