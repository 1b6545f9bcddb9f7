// SPDX-License-Identifier: MIT
#include "app/ui/map/paintercanvas.h"

#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace netwharf {

namespace {

constexpr double DashLength = 3;
constexpr double GapLength = 2;

} // namespace

PainterCanvas::PainterCanvas(QPainter *painter, const QFont &font)
    : m_painter(painter), m_font(font), m_monospace(monospaceFont(font)), m_heading(headingFont(font)),
      m_pixel(1.0 / painter->device()->devicePixelRatioF())
{}

void PainterCanvas::fill(const QRectF &rect, const QColor &color)
{
    m_painter->fillRect(rect, color);
}

void PainterCanvas::ground(const QRectF &rect, const QImage &image)
{
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter->drawImage(rect, image);
}

/// Each part is filled as a rectangle one device-independent pixel thick, so that it is crisp.
void PainterCanvas::line(const QPolygonF &points, const QColor &color, bool dashed)
{
    const double thick = std::max(1.0, std::floor(1.0 / m_pixel)) * m_pixel;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from(std::min(points[i - 1].x(), points[i].x()), std::min(points[i - 1].y(), points[i].y()));
        const QPointF to(std::max(points[i - 1].x(), points[i].x()), std::max(points[i - 1].y(), points[i].y()));
        const bool across = to.x() - from.x() > to.y() - from.y();
        const double length = across ? to.x() - from.x() : to.y() - from.y();
        const double step = dashed ? DashLength + GapLength : length + thick;
        for (double at = 0; at <= length; at += step) {
            const double part = dashed ? std::min(DashLength, length + thick - at) : length + thick;
            m_painter->fillRect(across ? QRectF(from.x() + at, from.y(), part, thick)
                                       : QRectF(from.x(), from.y() + at, thick, part),
                                color);
        }
    }
}

void PainterCanvas::disc(const QPointF &centre, double radius, const QColor &color)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

void PainterCanvas::ring(const QPointF &centre, double radius, double width, const QColor &color)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    m_painter->setPen(QPen(color, width));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

void PainterCanvas::stroke(const QPolygonF &points, double width, const QColor &color)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    m_painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(points);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

void PainterCanvas::shape(const QPolygonF &points, const QColor &color)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawPolygon(points);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

void PainterCanvas::text(const QPointF &point, const QString &text, const MapText &style)
{
    const QFont &font = style.heading ? m_heading : style.monospace ? m_monospace : m_font;
    double left = point.x();
    if (style.align & Qt::AlignRight)
        left -= textWidth(text, font);
    else if (style.align & Qt::AlignHCenter)
        left -= textWidth(text, font) / 2.0;
    constexpr double Height = 40; // of the line that is centred on the point
    const double baseline = centredBaseline(*m_painter, QRectF(left, point.y() - Height / 2, 1, Height), font);
    m_painter->setFont(font);
    m_painter->setPen(style.color);
    m_painter->drawText(QPointF(std::round(left), baseline), text);
}

} // namespace netwharf
