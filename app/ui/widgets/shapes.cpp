// SPDX-License-Identifier: MIT
#include "app/ui/widgets/shapes.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

namespace netwharf {

namespace {

/// Restores the painter when it goes.
class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter) { painter->save(); }
    ~Saved() { m_painter->restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter *m_painter;
};

void fillPolygon(QPainter *painter, const QPolygonF &polygon, const QColor &color)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(polygon);
}

} // namespace

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const double left = std::floor(device.left() + 0.5);
    const double top = std::floor(device.top() + 0.5);
    const double width = std::max(1.0, std::floor(device.width() + 0.01));
    const double height = std::max(1.0, std::floor(device.height() + 0.01));
    return toDevice.inverted().mapRect(QRectF(left, top, width, height));
}

void fillCrisp(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->fillRect(snapped(*painter, rect), color);
}

void drawBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
             double borderWidth)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF outer = snapped(*painter, rect);
    if (!border.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(outer, radius, radius);
        return;
    }
    const double half = borderWidth / 2;
    painter->setPen(QPen(border, borderWidth));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(outer.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void drawInnerFocus(QPainter *painter, const QRectF &rect, const QColor &color)
{
    drawBox(painter, rect, {}, color, 4, 2);
}

void drawInsetFocus(QPainter *painter, const QRectF &rect, const QColor &color)
{
    drawBox(painter, rect.adjusted(2, 2, -2, -2), {}, color, 3, 1);
}

double centredBaseline(const QPainter &painter, const QRectF &rect, const QFont &font)
{
    const QFontMetrics metrics(font);
    const double y = rect.top() + std::floor((rect.height() - metrics.height()) / 2.0) + metrics.ascent();
    const QTransform toDevice = painter.deviceTransform();
    const double device = std::round(toDevice.map(QPointF(0, y)).y());
    return toDevice.inverted().map(QPointF(0, device)).y();
}

int textWidth(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

int MeasuredText::width(const QString &text, const QFont &font) const
{
    if (text != m_text || font != m_font) {
        m_width = textWidth(text, font);
        m_text = text;
        m_font = font;
    }
    return m_width;
}

void drawLine(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFontMetricsF metrics(font);
    QString shown = text;
    double width = metrics.horizontalAdvance(shown);
    if (width > rect.width() && elide != Qt::ElideNone) {
        shown = metrics.elidedText(text, elide, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(QPointF(std::round(x), centredBaseline(*painter, rect, font)), shown);
}

void drawDot(QPainter *painter, const QRectF &rect, Dot dot, const QColor &color)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF centre = snapped(*painter, QRectF(rect.center(), QSizeF(1, 1)));
    const QPointF middle = centre.topLeft();
    const double scale = std::max(1.0, rect.width() / 8);
    const double radius = 3 * scale;
    if (dot == Dot::Disc) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(middle, 3.5 * scale, 3.5 * scale);
        return;
    }
    painter->setPen(QPen(color, 1.5 * scale));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(middle, radius, radius);
    if (dot == Dot::Half) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPie(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16);
    }
}

void drawTriangle(QPainter *painter, const QRectF &rect, bool up, const QColor &color)
{
    const QRectF r = snapped(*painter, rect);
    const double foot = up ? r.bottom() : r.top();
    const double tip = up ? r.top() : r.bottom();
    fillPolygon(painter, {QPointF(r.left(), foot), QPointF(r.right(), foot), QPointF(r.center().x(), tip)}, color);
}

void drawArrowHead(QPainter *painter, const QRectF &rect, bool left, const QColor &color)
{
    const QRectF r = snapped(*painter, rect);
    const double foot = left ? r.right() : r.left();
    const double tip = left ? r.left() : r.right();
    fillPolygon(painter, {QPointF(foot, r.top()), QPointF(foot, r.bottom()), QPointF(tip, r.center().y())}, color);
}

} // namespace netwharf
