// SPDX-License-Identifier: MIT
#include "app/ui/map/mapposter.h"

#include "app/i18n/words.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapscene.h"
#include "app/ui/map/mapsigns.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/map/svgcanvas.h"
#include "app/ui/widgets/shapes.h"

#include <QBuffer>
#include <QFontInfo>
#include <QLocale>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Edge = 24;
constexpr int HeadHeight = 60;
constexpr int LegendHeight = 72;
constexpr int LegendRow = 24;
constexpr int PosterFont = 13; ///< pixels; Han is readable from there on

QFont posterFont(QFont font)
{
    font.setPixelSize(PosterFont);
    return font;
}

} // namespace

MapPoster::MapPoster(const PortMapModel &model, const QFont &font, bool names, const QDateTime &taken)
    : m_model(model), m_font(posterFont(font)),
      m_ground(MapScene::withBrightCells(model, MapScene::groundImage(model))), m_names(names), m_taken(taken),
      m_margins(MapScene(model, m_ground, m_font).margins())
{
    m_margins += QMargins(Edge / 2, HeadHeight, Edge / 2, LegendHeight);
    m_size = QSize(MapSide * Cell + m_margins.left() + m_margins.right(),
                   MapSide * Cell + m_margins.top() + m_margins.bottom());
}

MapFrame MapPoster::frame() const
{
    MapFrame frame;
    frame.origin = {static_cast<double>(m_margins.left()), static_cast<double>(m_margins.top())};
    frame.cellWidth = frame.cellHeight = Cell;
    frame.window = frame.field();
    return frame;
}

QString MapPoster::title() const
{
    return tr("All 65,536 ports of one machine");
}

QString MapPoster::summary() const
{
    const LightCounts &counts = m_model.counts();
    const QLocale locale;
    QStringList parts;
    for (const Light light : {Light::Listening, Light::Connected})
        //: In a line above a picture: %1 how many ports, %2 "Listening"
        parts << tr("%1 %2").arg(locale.toString(counts.lights[static_cast<std::size_t>(light)]),
                                 LightWords::name(light));
    // 24 hours in every language, as in all that is exported.
    parts << words::date(m_taken.date().toString(Qt::ISODate).toStdString(), m_model.language()) + QLatin1Char(' ')
                 + m_taken.time().toString(QStringLiteral("HH:mm"));
    return parts.join(QStringLiteral("  ·  "));
}

void MapPoster::draw(MapCanvas &canvas, const MapScene &scene) const
{
    const MapFrame field = frame();
    canvas.fill(QRectF(QPointF(0, 0), QSizeF(m_size)), QColor(mapcolors::Sea));
    canvas.text({static_cast<double>(Edge), 28}, title(), {QColor(mapcolors::Text), Qt::AlignLeft, false, true});
    canvas.text({static_cast<double>(Edge), 54}, summary(), {QColor(mapcolors::Muted), Qt::AlignLeft, false, false});
    canvas.text({static_cast<double>(m_size.width() - Edge), 28}, tr("Netwharf"),
                {QColor(mapcolors::Muted), Qt::AlignRight, false, false});
    scene.drawGround(canvas, field);
    drawLights(canvas, field, scene, true);
    scene.drawHits(canvas, field);
    scene.drawBorders(canvas, field);
    if (m_names)
        scene.drawNames(canvas, scene.placeNames(field));
    drawLights(canvas, field, scene, false);
    scene.drawAxes(canvas, field);
    drawLegend(canvas, m_size.height() - LegendHeight);
}

void MapPoster::drawLights(MapCanvas &canvas, const MapFrame &frame, const MapScene &scene, bool veiled) const
{
    for (const std::uint16_t port : m_model.litPorts()) {
        if (m_model.isBrightCell(port) || scene.isVeiled(port) != veiled)
            continue;
        const LightMask mask = m_model.lightsAt(port);
        QString about = QString::number(port);
        if (const QString name = m_model.nameOf(port); !name.isEmpty())
            about += QLatin1Char(' ') + name;
        canvas.about(about + QStringLiteral(": ") + m_model.lightsText(port));
        if (scene.isCrowded(frame, port))
            drawCrowdedLight(canvas, frame.cell(port), mask);
        else
            drawLight(canvas, frame.centre(port), mask);
    }
    canvas.about({});
}

/// Grounds in one row, lights that occur in the other.
void MapPoster::drawLegend(MapCanvas &canvas, double top) const
{
    const MapText style{QColor(mapcolors::Text), Qt::AlignLeft, false, false};
    const double y = top + LegendRow;
    double x = m_margins.left();
    const auto next = [&](const QString &words) {
        canvas.text({x, y}, words, style);
        x += textWidth(words, m_font) + 28;
    };
    for (const Ground ground :
         {Ground::SystemAssigned, Ground::RegisteredAssigned, Ground::RegisteredFree, Ground::Dynamic}) {
        canvas.fill({x, y - 5, 14, 10}, QColor(mapcolors::ground(ground)));
        x += 22;
        next(LightWords::ground(ground));
    }
    x = m_margins.left();
    for (std::size_t i = 0; i < LightCount; ++i) {
        const int count = m_model.counts().lights[i];
        if (count == 0)
            continue;
        const auto light = static_cast<Light>(i);
        drawLegendLight(canvas, {x + 6, y + LegendRow}, light, m_model.isDense());
        x += 22;
        const QString words = QStringLiteral("%1  %2").arg(LightWords::name(light), QLocale().toString(count));
        canvas.text({x, y + LegendRow}, words, style);
        x += textWidth(words, m_font) + 28;
    }
}

QImage MapPoster::image(int scale) const
{
    const int used = std::clamp(scale, 1, MostScale);
    QImage image(m_size * used, QImage::Format_RGB32);
    image.setDevicePixelRatio(used);
    QPainter painter(&image);
    PainterCanvas canvas(&painter, m_font);
    draw(canvas, MapScene(m_model, m_ground, m_font));
    return image;
}

QByteArray MapPoster::png(int scale) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray MapPoster::svg() const
{
    QStringList families = QStringList{QFontInfo(m_font).family()} + m_font.families();
    families.removeDuplicates();
    SvgCanvas canvas(m_size, title(), summary(), families);
    draw(canvas, MapScene(m_model, m_ground, m_font));
    return canvas.finish();
}

} // namespace netwharf
