// SPDX-License-Identifier: MIT
#include "app/ui/map/mapscene.h"

#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapsigns.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace netwharf {

namespace {

constexpr int Edge = 12;
constexpr int TickLength = 4;
constexpr int BorderTick = 10; ///< from the field to a border's number
constexpr int Gap = 6;
constexpr double HitReach = 4; ///< of the square around a hit
constexpr double LitHitReach = 6.5; ///< the same around its light
constexpr int MostFramedHits = 400; ///< more are cells only
constexpr qsizetype MostNames = 60;
constexpr qsizetype MostConsidered = 600; ///< to be among these
constexpr double NameReach = 6; ///< of a light that no name may touch
constexpr double MostReach = 9; ///< of a light with the mark of a note
constexpr double CrowdReach = 8; ///< lights nearer than this lie on each other
constexpr int CrowdNeighbours = 3;

MapText muted(Qt::Alignment align, bool monospace = false)
{
    return {QColor(mapcolors::Muted), align, monospace, false};
}

/// The y of each label, as near to its border as its neighbours allow. Ascending.
QList<double> apart(QList<double> wanted, double distance, double lowest)
{
    for (qsizetype i = 1; i < wanted.size(); ++i)
        wanted[i] = std::max(wanted[i], wanted[i - 1] + distance);
    for (qsizetype i = wanted.size(); i-- > 0;)
        wanted[i] = std::min(wanted[i], lowest - distance * static_cast<double>(wanted.size() - 1 - i));
    return wanted;
}

/// What is painted under a name.
QRectF ground(const QRectF &name)
{
    return name.adjusted(-2, 0, 2, 0);
}

/// A null line crosses nothing.
bool crosses(const QLineF &line, const QRectF &box)
{
    if (line.isNull())
        return false;
    const QLineF edges[]{{box.topLeft(), box.topRight()},
                         {box.topRight(), box.bottomRight()},
                         {box.bottomRight(), box.bottomLeft()},
                         {box.bottomLeft(), box.topLeft()}};
    return box.contains(line.p1()) || box.contains(line.p2())
           || std::ranges::any_of(edges, [&line](const QLineF &edge) {
                  return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
              });
}

} // namespace

QImage MapScene::groundImage(const PortMapModel &model)
{
    QImage image(MapSide, MapSide, QImage::Format_RGB32);
    if (!model.isReady()) {
        image.fill(mapcolors::Sea);
        return image;
    }
    std::array<QRgb, GroundCount> colors{};
    for (std::size_t i = 0; i < colors.size(); ++i)
        colors[i] = mapcolors::ground(static_cast<Ground>(i));
    const std::vector<Ground> cells = model.ground().cells(model.layers());
    for (int row = 0; row < MapSide; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < MapSide; ++column)
            line[column] = colors[static_cast<std::size_t>(cells[static_cast<std::size_t>(row * MapSide + column)])];
    }
    return image;
}

QImage MapScene::withBrightCells(const PortMapModel &model, QImage ground)
{
    if (!model.isDense())
        return ground;
    const QRgb bright = mapcolors::light(Light::Connected).rgb();
    auto *cells = reinterpret_cast<QRgb *>(ground.bits()); // rows of 256 have no padding
    for (const std::uint16_t port : model.litPorts())
        if (model.isBrightCell(port))
            cells[port] = bright;
    return ground;
}

int MapScene::lineHeight() const
{
    return Metrics::of(m_font).lineHeight - 2;
}

QMargins MapScene::margins() const
{
    const int digits = textWidth(QStringLiteral("65535"), monospaceFont(m_font));
    int words = 0;
    for (const Border &border : borders({}))
        words = std::max(words, textWidth(border.name, m_font));
    return {Edge + digits + Gap + TickLength, Edge + lineHeight() + TickLength + Gap,
            BorderTick + Gap + digits + Gap + words + Edge, Edge + 4};
}

/// No more than the words themselves, and what lights of the last row reach below it.
QMargins MapScene::tightMargins() const
{
    return margins() - QMargins(Edge - 4, Edge - 1, Edge - 4, Edge + 4 - static_cast<int>(NameReach));
}

QMargins MapScene::bareMargins() const
{
    QMargins bare = tightMargins();
    bare.setRight(Edge);
    return bare;
}

QList<MapScene::Border> MapScene::borders(const MapFrame &frame) const
{
    const SystemSettings settings = m_model.settings();
    QList<Border> list;
    const auto add = [&](const std::vector<CellCorner> &corners, int number, const QString &name, QRgb color) {
        if (corners.empty())
            return;
        const QPolygonF line = frame.line(corners, false);
        list.append({line, QString::number(number), name, line.constLast().y(), QColor(color), false});
    };
    //: At the edge of the map: ports above this line are privileged
    add(borderBefore(settings.unprivilegedStart), settings.unprivilegedStart, tr("privileged border"), mapcolors::Text);
    //: At the edge of the map: the dynamic range begins here
    add(borderBefore(boundsOf(Range::Dynamic).first), boundsOf(Range::Dynamic).first, tr("dynamic"), mapcolors::Muted);
    const std::vector<CellCorner> outline = outlineOf(settings.clientRange);
    if (outline.empty())
        return list;
    const QPolygonF closed = frame.line(outline, true);
    const double top = frame.corner({0, mapRow(settings.clientRange.first)}).y();
    const int last = settings.clientRange.last;
    const bool isFull = mapColumn(last) == MapSide - 1;
    const double bottom =
        frame.corner({0, mapRow(last) + (isFull || mapRow(last) == mapRow(settings.clientRange.first) ? 1 : 0)}).y();
    //: At the edge of the map: the first port that this machine hands to clients
    const QString from = tr("clients from");
    //: At the edge of the map: the last port that this machine hands to clients
    const QString to = tr("clients to");
    list.append({closed, QString::number(settings.clientRange.first), from, top, QColor(mapcolors::Client), true});
    list.append({{}, QString::number(last), to, bottom, QColor(mapcolors::Client), true});
    return list;
}

void MapScene::drawGround(MapCanvas &canvas, const MapFrame &frame) const
{
    canvas.ground(frame.field(), m_ground);
}

void MapScene::drawHits(MapCanvas &canvas, const MapFrame &frame) const
{
    if (!m_model.isSearching())
        return;
    QColor dim(mapcolors::Sea);
    dim.setAlpha(150);
    canvas.fill(frame.field().adjusted(-NameReach, -NameReach, NameReach, NameReach), dim); // lights at the edges too
    const QColor color(mapcolors::Hit);
    const bool framed = m_model.hits().count() <= MostFramedHits;
    for (std::size_t place = 0; place < PortCount; ++place) {
        if (!m_model.hits().ports.test(place))
            continue;
        const auto port = static_cast<int>(place);
        canvas.fill(frame.cell(port), color);
        const QPointF c = frame.centre(port);
        const double reach = m_model.lightsAt(static_cast<std::uint16_t>(port)) != 0 ? LitHitReach : HitReach;
        if (framed && frame.cellWidth < 2 * reach)
            canvas.stroke({c + QPointF(-reach, -reach), c + QPointF(reach, -reach), c + QPointF(reach, reach),
                           c + QPointF(-reach, reach), c + QPointF(-reach, -reach)},
                          1, color);
    }
}

void MapScene::drawBorders(MapCanvas &canvas, const MapFrame &frame) const
{
    for (const Border &border : borders(frame))
        canvas.line(border.line, border.color, border.dashed);
}

void MapScene::drawAxes(MapCanvas &canvas, const MapFrame &frame, bool borderWords) const
{
    const QRectF shown = frame.field().intersected(frame.window);
    const bool near = frame.cellHeight >= 6;
    const int rowTick = near ? 4 : 16;
    for (int row = 0; row < MapSide; row += rowTick) {
        const double y = frame.corner({0, row}).y();
        if (y < shown.top() - 1 || y > shown.bottom())
            continue;
        const bool numbered = row % (2 * rowTick) == 0 && (frame.cellHeight * 2 * rowTick >= lineHeight());
        canvas.fill({shown.left() - TickLength, y, numbered ? TickLength : TickLength / 2.0, 1},
                    QColor(mapcolors::Muted));
        if (numbered)
            canvas.text({shown.left() - TickLength - Gap, y + 0.5}, QString::number(row * MapSide),
                        muted(Qt::AlignRight, true));
    }
    const int columnTick = near ? 16 : 32;
    for (int column = 0; column < MapSide; column += columnTick) {
        const double x = frame.corner({column, 0}).x();
        if (x < shown.left() - 1 || x > shown.right())
            continue;
        const bool numbered = column % (2 * columnTick) == 0;
        canvas.fill({x, shown.top() - (numbered ? TickLength : TickLength / 2.0) - 1, 1,
                     numbered ? TickLength : TickLength / 2.0},
                    QColor(mapcolors::Muted));
        if (numbered)
            canvas.text({x, shown.top() - TickLength - Gap - lineHeight() / 2.0 + 2}, QStringLiteral("+%1").arg(column),
                        muted(Qt::AlignHCenter, true));
    }
    if (borderWords)
        drawBorderWords(canvas, frame, borders(frame));
}

void MapScene::drawBorderWords(MapCanvas &canvas, const MapFrame &frame, const QList<Border> &borders) const
{
    const QRectF shown = frame.field().intersected(frame.window);
    QList<Border> seen;
    for (const Border &border : borders)
        if (border.y >= shown.top() - 1 && border.y <= shown.bottom() + 1)
            seen.append(border);
    std::ranges::stable_sort(seen, {}, &Border::y);
    QList<double> wanted;
    for (const Border &border : std::as_const(seen))
        wanted.append(border.y);
    const QList<double> places = apart(wanted, lineHeight(), frame.window.bottom());
    const int digits = textWidth(QStringLiteral("65535"), monospaceFont(m_font));
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const double left = shown.right();
        canvas.line({{left, seen[i].y}, {left + BorderTick / 2.0, seen[i].y}}, seen[i].color, false);
        if (places[i] != seen[i].y) // led aside by a neighbour
            canvas.line({{left + BorderTick / 2.0, seen[i].y}, {left + BorderTick / 2.0, places[i]}}, seen[i].color,
                        false);
        canvas.line({{left + BorderTick / 2.0, places[i]}, {left + BorderTick, places[i]}}, seen[i].color, false);
        const double words = left + BorderTick + Gap;
        canvas.text({words, places[i] + 0.5}, seen[i].number, {QColor(mapcolors::Text), Qt::AlignLeft, true, false});
        canvas.text({words + digits + Gap, places[i] + 0.5}, seen[i].name, muted(Qt::AlignLeft));
    }
}

/// Where a name of this size may stand, best first: beside the light, below and above it, then a line further.
QList<QPointF> MapScene::namePlaces(const QSizeF &size)
{
    const double w = size.width();
    const double h = size.height();
    const double far = NameReach + h + 3;
    return {{NameReach + 2, -h / 2},
            {-NameReach - 2 - w, -h / 2},
            {NameReach - 2, NameReach - 1},
            {NameReach - 2, 1 - h - NameReach},
            {-w / 2, NameReach},
            {-w / 2, -NameReach - h},
            {2 - NameReach - w, NameReach - 1},
            {2 - NameReach - w, 1 - h - NameReach},
            {-w / 2, far},
            {4, far},
            {-w - 4, far},
            {-w / 2, far + h + 2},
            {4, far + h + 2},
            {-w - 4, far + h + 2}};
}

template<typename Visit>
bool MapScene::anyPortIn(const MapFrame &frame, const QRectF &area, Visit visit)
{
    const auto cellOf = [](double distance, double cell) {
        return std::clamp(static_cast<int>(std::floor(distance / cell)), 0, MapSide - 1);
    };
    const QRectF inField = area.translated(-frame.origin);
    const int lastRow = cellOf(inField.bottom(), frame.cellHeight);
    const int lastColumn = cellOf(inField.right(), frame.cellWidth);
    for (int row = cellOf(inField.top(), frame.cellHeight); row <= lastRow; ++row)
        for (int column = cellOf(inField.left(), frame.cellWidth); column <= lastColumn; ++column)
            if (visit(static_cast<std::uint16_t>(row * MapSide + column)))
                return true;
    return false;
}

/// Whether a light lies under it, by the cells that are near enough.
bool MapScene::isOnLight(const MapFrame &frame, const QRectF &place) const
{
    const QRectF near = place.adjusted(-MostReach, -MostReach, MostReach, MostReach);
    return anyPortIn(frame, near, [&](std::uint16_t port) {
        const QPointF c = frame.centre(port);
        const LightMask mask = m_model.lightsAt(port);
        return mask != 0
               && (QRectF(c.x() - NameReach, c.y() - NameReach, 2 * NameReach, 2 * NameReach).intersects(place)
                   || noteBadge(c, mask).intersects(place));
    });
}

bool MapScene::isCrowded(const MapFrame &frame, std::uint16_t port) const
{
    const QPointF c = frame.centre(port);
    int near = 0;
    return anyPortIn(frame, {c.x() - CrowdReach, c.y() - CrowdReach, 2 * CrowdReach, 2 * CrowdReach},
                     [&](std::uint16_t other) {
                         if (other != port && m_model.lightsAt(other) != 0 && !m_model.isBrightCell(other)
                             && QLineF(c, frame.centre(other)).length() < CrowdReach)
                             ++near;
                         return near == CrowdNeighbours;
                     });
}

QList<MapScene::Name> MapScene::placeNames(const MapFrame &frame) const
{
    const QRectF shown = frame.field().intersected(frame.window);
    QList<Name> names;
    for (const std::uint16_t port : m_model.litPorts()) {
        const bool waits = (m_model.lightsAt(port) & (bit(Light::Listening) | bit(Light::Conflict))) != 0;
        const QPointF c = frame.centre(port);
        if (!waits || !shown.contains(c) || isVeiled(port))
            continue;
        const QString name = m_model.nameOf(port);
        names.append(
            {port, c, name.isEmpty() ? QString::number(port) : QStringLiteral("%1 %2").arg(port).arg(name), {}});
        if (names.size() == MostConsidered)
            break;
    }
    // Where there are too many, a name says more than a number.
    std::ranges::stable_partition(names, [](const Name &name) { return name.text.contains(QLatin1Char(' ')); });
    names.resize(std::min(names.size(), MostNames));
    for (qsizetype i = 0; i < names.size(); ++i)
        place(names[i], frame, names.mid(0, i));
    return names;
}

/// Where it lies on no name and no light, and no line that leads to a name strikes through another.
void MapScene::place(Name &name, const MapFrame &frame, const QList<Name> &placed) const
{
    const QRectF shown = frame.field().intersected(frame.window);
    const QSizeF size(textWidth(name.text, m_font), lineHeight() - 3);
    for (const QPointF &corner : namePlaces(size)) {
        const QRectF place(name.light + corner, size);
        QLineF leader;
        if (place.top() > name.light.y() + 2 * NameReach)
            leader = {name.light, {std::clamp(name.light.x(), place.left() + 4, place.right() - 4), place.top()}};
        const auto collides = [&](const Name &other) {
            return !other.place.isEmpty()
                   && (ground(other.place).intersects(ground(place)) || crosses(leader, ground(other.place))
                       || crosses(other.leader, ground(place)));
        };
        if (!shown.contains(place) || std::ranges::any_of(placed, collides) || isOnLight(frame, place))
            continue;
        name.place = place;
        name.leader = leader;
        return;
    }
}

void MapScene::drawNames(MapCanvas &canvas, const QList<Name> &names) const
{
    QColor halo(mapcolors::Sea);
    halo.setAlpha(200);
    for (const Name &name : names) {
        if (name.place.isEmpty())
            continue;
        if (!name.leader.isNull())
            canvas.stroke({name.leader.p1(), name.leader.p2()}, 1, QColor(mapcolors::Muted));
        canvas.fill(ground(name.place), halo);
        // What is left of its light ends there, in whatever font it is shown.
        const bool isLeft = name.place.center().x() < name.light.x() - 1;
        canvas.text({isLeft ? name.place.right() : name.place.left(), name.place.center().y()}, name.text,
                    {QColor(mapcolors::Text), isLeft ? Qt::AlignRight : Qt::AlignLeft, false, false});
    }
}

} // namespace netwharf
