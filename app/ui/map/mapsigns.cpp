// SPDX-License-Identifier: MIT
#include "app/ui/map/mapsigns.h"

#include "app/ui/map/mapcolors.h"
#include "app/ui/map/paintercanvas.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace netwharf {

namespace {

constexpr double RingRadius = 3.2;
constexpr double RingWidth = 2;
constexpr double DiscRadius = 2.5;
constexpr double CrossReach = 2.5;
constexpr double TriangleReach = 4;
constexpr double BadgeReach = 3; ///< of the small triangle of a note
constexpr QPointF BadgePlace(4.5, -4.5); ///< clear of the middle of a sign, inside of what names keep away from
constexpr double TickHeight = 7; ///< of a light in a crowd
constexpr int SpriteSide = 20;

void drawTriangleSign(MapCanvas &canvas, const QPointF &c, const QColor &color)
{
    canvas.shape({c + QPointF(0, -TriangleReach), c + QPointF(TriangleReach, TriangleReach - 0.5),
                  c + QPointF(-TriangleReach, TriangleReach - 0.5)},
                 color);
}

void drawOpenTriangle(MapCanvas &canvas, const QPointF &c, const QColor &color)
{
    const QPointF left = c + QPointF(-4.6, -3.4);
    const QPointF right = c + QPointF(4.6, -3.4);
    const QPointF foot = c + QPointF(0, 4.4);
    canvas.stroke({left, right, foot, left, right}, 2, color);
}

void drawNoteBadge(MapCanvas &canvas, const QPointF &centre)
{
    const QPointF c = centre + BadgePlace;
    const auto triangle = [&c](double reach) {
        return QPolygonF{c + QPointF(0, -reach), c + QPointF(reach, reach - 0.5), c + QPointF(-reach, reach - 0.5)};
    };
    canvas.shape(triangle(BadgeReach + 1.5), QColor(mapcolors::Sea));
    canvas.shape(triangle(BadgeReach), mapcolors::light(Light::Note));
}

void drawHalfRing(MapCanvas &canvas, const QPointF &c, const QColor &color)
{
    canvas.ring(c, RingRadius, 1.5, color);
    QPolygonF half;
    constexpr int Steps = 8;
    for (int i = 0; i <= Steps; ++i) {
        const double angle = M_PI / 2 + M_PI * i / Steps;
        half << c + QPointF(RingRadius * std::cos(angle), -RingRadius * std::sin(angle));
    }
    canvas.shape(half, color);
}

} // namespace

void drawSign(MapCanvas &canvas, const QPointF &centre, Light light, const QColor &ink)
{
    const QColor color = ink.isValid() ? ink : mapcolors::light(light);
    switch (light) {
    case Light::Listening: canvas.ring(centre, RingRadius, RingWidth, color); break;
    case Light::Connected: canvas.disc(centre, DiscRadius, color); break;
    case Light::Held: drawHalfRing(canvas, centre, color); break;
    case Light::Closed:
        for (const double side : {1.0, -1.0})
            canvas.stroke(
                {centre + QPointF(-CrossReach, -CrossReach * side), centre + QPointF(CrossReach, CrossReach * side)},
                1.5, color);
        break;
    case Light::Note: drawTriangleSign(canvas, centre, color); break;
    case Light::Conflict: drawOpenTriangle(canvas, centre, color); break;
    }
}

void drawLight(MapCanvas &canvas, const QPointF &centre, LightMask mask)
{
    const Light light = mainLight(mask);
    const double sea = light == Light::Connected || light == Light::Closed ? 4 : light == Light::Conflict ? 7 : 5.4;
    canvas.disc(centre, sea, QColor(mapcolors::Sea));
    drawSign(canvas, centre, light);
    if (light == Light::Listening && has(mask, Light::Connected))
        canvas.disc(centre, 1.4, mapcolors::light(Light::Connected));
    if (light != Light::Note && has(mask, Light::Note))
        drawNoteBadge(canvas, centre);
}

void drawCrowdedLight(MapCanvas &canvas, const QRectF &cell, LightMask mask)
{
    const double width = cell.width() > 1 ? cell.width() - 1 : cell.width(); // apart from the next one
    const double height = std::max(TickHeight, cell.height());
    canvas.fill({cell.left(), std::round(cell.center().y() - height / 2), width, height},
                mapcolors::light(mainLight(mask)));
    if (has(mask, Light::Note))
        drawNoteBadge(canvas, cell.center());
}

QRectF noteBadge(const QPointF &centre, LightMask mask)
{
    if (!has(mask, Light::Note) || mask == bit(Light::Note))
        return {};
    const QPointF reach(BadgeReach + 1, BadgeReach + 1);
    return {centre + BadgePlace - reach, centre + BadgePlace + reach};
}

void drawLegendLight(MapCanvas &canvas, const QPointF &centre, Light light, bool dense)
{
    if (!dense || light != Light::Connected) {
        drawLight(canvas, centre, bit(light));
        return;
    }
    canvas.fill({centre.x() - 5, centre.y() - 5, 10, 10}, QColor(mapcolors::Sea));
    for (const QPointF &cell :
         {QPointF(-4, -2), QPointF(-2, -2), QPointF(2, -4), QPointF(0, 0), QPointF(-4, 2), QPointF(2, 2)})
        canvas.fill(QRectF(centre + cell, QSizeF(2, 2)), mapcolors::light(light));
}

const QImage &LightSprites::sprite(LightMask mask, double scale)
{
    if (scale != m_scale)
        m_sprites.clear();
    m_scale = scale;
    const Light light = mainLight(mask);
    const bool dotted = light == Light::Listening && has(mask, Light::Connected);
    const bool noted = has(mask, Light::Note);
    QImage &image = m_sprites[static_cast<int>(light) * 4 + (dotted ? 2 : 0) + (noted ? 1 : 0)];
    if (image.isNull()) {
        const int side = static_cast<int>(std::ceil(SpriteSide * scale));
        image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        PainterCanvas canvas(&painter, QGuiApplication::font());
        drawLight(canvas, QPointF(side, side) / (2 * scale), mask);
    }
    return image;
}

void LightSprites::draw(QPainter *painter, const QPointF &centre, LightMask mask)
{
    const double scale = painter->device()->devicePixelRatioF();
    const QImage &image = sprite(mask, scale);
    const QPointF corner = centre * scale - QPointF(image.width(), image.height()) / 2;
    painter->drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / scale, image);
}

} // namespace netwharf
