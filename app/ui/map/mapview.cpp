// SPDX-License-Identifier: MIT
#include "app/ui/map/mapview.h"

#include "app/models/portmapmodel.h"
#include "app/ui/map/mapcardpicture.h"
#include "app/ui/map/mapcolors.h"
#include "app/ui/map/mapscene.h"
#include "app/ui/map/paintercanvas.h"
#include "app/ui/textsizechoice.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace netwharf {

namespace {

constexpr std::array Zooms{1, 2, 3, 4, 6, 8, 12, 16, 24, 32}; ///< device pixels of a cell
constexpr int LeastCell = 2; ///< device pixels; single ones can hardly be told apart
constexpr double CursorSide = 14;
constexpr int CardDistance = 24;
constexpr std::chrono::milliseconds TypedFor{1500};

double snap(double value, double scale)
{
    return std::round(value * scale) / scale;
}

} // namespace

MapView::MapView(PortMapModel *model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setProperty(OwnWheelProperty, true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_ground = MapScene::groundImage(*model);
    refresh();
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(TypedFor);
    connect(&m_typedTimer, &QTimer::timeout, this, [this] {
        m_typed.clear();
        viewport()->update();
    });
    connect(model, &PortMapModel::groundChanged, this, [this] {
        m_ground = MapScene::groundImage(*m_model);
        refresh();
    });
    connect(model, &PortMapModel::lightsChanged, this, [this] {
        m_card.reset();
        if (QAccessible::isActive())
            tellReader();
        refresh();
    });
    connect(model, &PortMapModel::hitsChanged, this, &MapView::refresh);
    connect(model, &PortMapModel::currentChanged, this, [this] {
        if (m_pointed) // the newest deed wins over a pointer that rests
            showCard();
        m_card.reset();
        ensureVisible(m_model->current());
        tellReader();
        viewport()->update();
    });
}

MapView::~MapView() = default;

void MapView::refresh()
{
    m_cells = MapScene::withBrightCells(*m_model, m_ground);
    m_names.reset();
    viewport()->update();
}

const QList<MapScene::Name> &MapView::names()
{
    if (!m_names)
        m_names = MapScene(*m_model, m_cells, font()).placeNames(m_frame);
    return *m_names;
}

int MapView::cellThatFits(const QMargins &margins) const
{
    return fittingCell(maximumViewportSize().shrunkBy(margins) * devicePixelRatioF());
}

int MapView::cellOf(int zoom, int fit) const
{
    return std::max(zoom == 0 ? LeastCell : zoom, fit);
}

/// The widest that leave the cells as large as the tightest would.
QMargins MapView::margins() const
{
    const MapScene scene(*m_model, m_cells, font());
    const std::array tighter{scene.margins(), scene.tightMargins(), scene.bareMargins()};
    const int best = cellThatFits(tighter.back());
    const auto fits = [&](const QMargins &margins) {
        // What scrolls anyway is read best where all of a row is in sight.
        const double room = maximumViewportSize().shrunkBy(margins).width() * devicePixelRatioF();
        return best < LeastCell ? room >= LeastCell * MapSide : cellThatFits(margins) == best;
    };
    const auto found = std::ranges::find_if(tighter, fits);
    return found == tighter.end() ? tighter.back() : *found;
}

bool MapView::hasBorderWords(const QMargins &margins) const
{
    return margins.right() > MapScene(*m_model, m_cells, font()).bareMargins().right();
}

void MapView::layOut()
{
    const QMargins margins = this->margins();
    m_borderWords = hasBorderWords(margins);
    const double scale = devicePixelRatioF();
    const auto roomOf = [&](const QSize &size) { return QRect(QPoint(0, 0), size).marginsRemoved(margins); };
    const QSize full = roomOf(maximumViewportSize()).size();
    m_frame.cellWidth = m_frame.cellHeight = cellOf(m_zoom, cellThatFits(margins)) / scale;
    const QSizeF field = m_frame.field().size();
    const bool fits = field.width() <= full.width() && field.height() <= full.height();
    const QRect window = roomOf(viewport()->size());
    m_frame.window = window;
    const auto range = [fits](double size, int room) {
        return fits ? 0 : std::max(0, static_cast<int>(std::ceil(size)) - room);
    };
    horizontalScrollBar()->setPageStep(window.width());
    verticalScrollBar()->setPageStep(window.height());
    horizontalScrollBar()->setSingleStep(std::max(8, qRound(m_frame.cellWidth)));
    verticalScrollBar()->setSingleStep(std::max(8, qRound(m_frame.cellHeight)));
    horizontalScrollBar()->setRange(0, range(field.width(), window.width()));
    verticalScrollBar()->setRange(0, range(field.height(), window.height()));
    // In the middle while it fits; the words at both sides are part of what is in the middle.
    const double left = horizontalScrollBar()->maximum() > 0 ? -horizontalScrollBar()->value()
                                                             : std::max(0.0, (window.width() - field.width()) / 2);
    const double top = verticalScrollBar()->maximum() > 0 ? -verticalScrollBar()->value()
                                                          : std::max(0.0, (window.height() - field.height()) / 2);
    m_frame.origin = {snap(window.left() + left, scale), snap(window.top() + top, scale)};
    m_names.reset();
    viewport()->update();
}

int MapView::cellNow() const
{
    return qRound(m_frame.cellHeight * devicePixelRatioF());
}

/// What is not on the screen has no size yet.
void MapView::setZoom(int cell)
{
    if (!isVisible())
        m_zoom = std::clamp(cell, 0, Zooms.back());
    else
        zoomAbout(cell, m_frame.centre(m_model->current()));
}

void MapView::fitAll()
{
    setZoom(cellThatFits(margins()));
}

bool MapView::showsAll() const
{
    return cellNow() <= cellThatFits(margins());
}

bool MapView::canZoom(int steps) const
{
    return steps > 0 ? cellNow() < Zooms.back() : !showsAll();
}

void MapView::zoomBy(int steps)
{
    const QPointF cursor = m_frame.centre(m_model->current());
    const int now = cellNow();
    if (steps > 0) {
        const auto next = std::ranges::upper_bound(Zooms, now);
        zoomAbout(next == Zooms.end() ? Zooms.back() : *next, cursor);
    } else if (!showsAll()) {
        const auto place = std::ranges::lower_bound(Zooms, now);
        zoomAbout(place == Zooms.begin() ? 0 : *(place - 1), cursor);
    }
}

/// What is at `point` stays there. No smaller than what fits.
void MapView::zoomAbout(int cell, const QPointF &point)
{
    const QPointF inField((point.x() - m_frame.origin.x()) / m_frame.cellWidth,
                          (point.y() - m_frame.origin.y()) / m_frame.cellHeight);
    const int fit = cellThatFits(margins());
    m_zoom = cell == 0 || (cell <= fit && fit >= LeastCell) ? 0 : std::clamp(cell, fit, Zooms.back());
    layOut();
    layOut(); // again with the scroll bars that came or went
    horizontalScrollBar()->setValue(qRound(inField.x() * m_frame.cellWidth - (point.x() - m_frame.window.left())));
    verticalScrollBar()->setValue(qRound(inField.y() * m_frame.cellHeight - (point.y() - m_frame.window.top())));
    layOut();
    emit zoomChanged();
}

void MapView::setNamesShown(bool shown)
{
    m_namesShown = shown;
    viewport()->update();
}

void MapView::showCard()
{
    m_cardShown = true;
    m_pointed.reset();
    m_card.reset();
    viewport()->update();
}

bool MapView::hideCard()
{
    const bool shown = isVisible() && (m_cardShown || !m_typed.isEmpty());
    m_cardShown = false;
    m_typed.clear();
    viewport()->update();
    return shown;
}

void MapView::point(std::optional<int> port)
{
    if (m_pointed == port)
        return;
    m_pointed = port;
    m_card.reset();
    viewport()->update();
}

void MapView::ensureVisible(int port)
{
    const QRectF cell = m_frame.cell(port).adjusted(-24, -24, 24, 24);
    const auto scroll = [](QScrollBar *bar, double from, double to, double first, double last) {
        if (from < first)
            bar->setValue(bar->value() - static_cast<int>(std::ceil(first - from)));
        else if (to > last)
            bar->setValue(bar->value() + static_cast<int>(std::ceil(to - last)));
    };
    scroll(horizontalScrollBar(), cell.left(), cell.right(), m_frame.window.left(), m_frame.window.right());
    scroll(verticalScrollBar(), cell.top(), cell.bottom(), m_frame.window.top(), m_frame.window.bottom());
}

std::optional<int> MapView::targetAt(const QPointF &point) const
{
    const auto cell = m_frame.portAt(point);
    if (!m_model->isReady() || !m_frame.window.contains(point))
        return std::nullopt;
    constexpr double Reach = 6;
    if (m_frame.cellHeight >= 2 * Reach)
        return cell;
    std::optional<int> best;
    double nearest = Reach * Reach;
    const auto consider = [&](int port) {
        const QPointF to = m_frame.centre(port) - point;
        const double distance = QPointF::dotProduct(to, to);
        if (distance <= nearest && m_model->lightsAt(static_cast<std::uint16_t>(port)) != 0) {
            nearest = distance;
            best = port;
        }
    };
    for (const std::uint16_t port : m_model->litPorts())
        consider(port);
    return best ? best : cell;
}

void MapView::drawLights(MapCanvas &canvas, QPainter *painter, const MapScene &scene, bool veiled)
{
    const QRectF near = m_frame.window.adjusted(-8, -8, 8, 8);
    for (const std::uint16_t port : m_model->litPorts()) {
        const QPointF centre = m_frame.centre(port);
        if (!near.contains(centre) || m_model->isBrightCell(port) || scene.isVeiled(port) != veiled)
            continue;
        if (scene.isCrowded(m_frame, port))
            drawCrowdedLight(canvas, m_frame.cell(port), m_model->lightsAt(port));
        else
            m_sprites.draw(painter, centre, m_model->lightsAt(port));
    }
}

void MapView::drawCursor(QPainter *painter) const
{
    const double side = std::max(CursorSide, m_frame.cellWidth + 4);
    const double scale = devicePixelRatioF();
    const QPointF c = m_frame.centre(m_model->current());
    const QRectF box(snap(c.x() - side / 2, scale), snap(c.y() - side / 2, scale), side, side);
    const auto frame = [&](const QRectF &rect, const QColor &color, double width) {
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), color);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), color);
        painter->fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), color);
        painter->fillRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), color);
    };
    frame(box.adjusted(-1, -1, 1, 1), QColor(mapcolors::Sea), 1);
    frame(box, hasFocus() ? QColor(mapcolors::Text) : QColor(mapcolors::Muted), hasFocus() ? 2 : 1);
}

QRectF MapView::nameRect(int port)
{
    const auto found = std::ranges::find(names(), port, &MapScene::Name::port);
    return found == names().end() ? QRectF() : found->place;
}

/// Beside the target: to the right and below where there is room, and not over its name.
QPoint MapView::cardCorner(const QSize &size, const QPointF &target, const QRectF &name) const
{
    const QRect room = viewport()->rect().adjusted(8, 8, -8, -8);
    const int right = qRound(target.x()) + CardDistance;
    const int left = qRound(target.x()) - CardDistance - size.width();
    const int below = qRound(target.y()) + CardDistance;
    const int above = qRound(target.y()) - CardDistance - size.height();
    for (const QPoint corner : {QPoint(right, below), QPoint(left, below), QPoint(right, above), QPoint(left, above)})
        if (const QRect place(corner, size); room.contains(place) && !QRectF(place).intersects(name))
            return corner;
    const int x = right + size.width() > room.right() ? left : right;
    const int y = below + size.height() > room.bottom() ? above : below;
    return {std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width())),
            std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height()))};
}

std::optional<int> MapView::cardPort() const
{
    return m_pointed || !m_cardShown ? m_pointed : std::optional<int>(m_model->current());
}

void MapView::drawCard(QPainter *painter)
{
    m_cardRect = {};
    if (!cardPort() || !m_model->isReady())
        return;
    const int port = *cardPort();
    if (!m_card || m_card->port != port)
        m_card = std::make_unique<MapCard>(m_model->card(static_cast<std::uint16_t>(port)));
    const MapCardPicture picture(*m_card, font());
    const QPointF target = m_frame.centre(port);
    if (!m_frame.window.adjusted(-1, -1, 1, 1).contains(target))
        return;
    const QRectF name = m_namesShown ? nameRect(port) : QRectF();
    m_cardRect = QRect(cardCorner(picture.size(), target, name), picture.size());
    const QPointF end(m_cardRect.left() > target.x() ? m_cardRect.left() + 10.0 : m_cardRect.right() - 10.0,
                      m_cardRect.top() > target.y() ? m_cardRect.top() + 1.0 : m_cardRect.bottom() - 1.0);
    const QPointF way = end - target;
    const double length = std::hypot(way.x(), way.y());
    const QPointF start = length > 0 ? target + way * (std::min(CursorSide / 2, length) / length) : target;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QColor(mapcolors::Text), 1));
    painter->drawLine(start, end);
    painter->setRenderHint(QPainter::Antialiasing, false);
    picture.draw(painter, m_cardRect.topLeft());
}

void MapView::drawTyped(QPainter *painter) const
{
    if (m_typed.isEmpty())
        return;
    const Theme &theme = Theme::current();
    //: On the map, while a port number is being typed
    const QString words = tr("Go to port %1").arg(m_typed);
    const QFont heading = headingFont(font());
    const int width = textWidth(words, heading) + 32;
    const QRect box((viewport()->width() - width) / 2, viewport()->height() - 64, width, 40);
    drawBox(painter, box, theme.base, theme.accent);
    drawLine(painter, box, words, heading, theme.text, Qt::AlignHCenter);
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect field = m_frame.field().toAlignedRect().adjusted(1, 1, -1, -1);
    for (const QRect &rect : QRegion(viewport()->rect()).subtracted(field.intersected(m_frame.window.toRect())))
        painter.fillRect(rect, QColor(mapcolors::Sea));
    PainterCanvas canvas(&painter, font());
    const MapScene scene(*m_model, m_cells, font());
    const QRectF withEdgeLights =
        m_frame.window.adjusted(-6, -6, 6, 6); // those of the outermost rows and columns are whole
    painter.setClipRect(m_frame.window.adjusted(-1, -1, 1, 1));
    scene.drawGround(canvas, m_frame);
    if (m_model->isReady() && m_model->isSearching()) {
        painter.setClipRect(withEdgeLights);
        drawLights(canvas, &painter, scene, true);
        scene.drawHits(canvas, m_frame);
        painter.setClipRect(m_frame.window.adjusted(-1, -1, 1, 1));
    }
    scene.drawBorders(canvas, m_frame);
    painter.setClipRect(withEdgeLights);
    if (m_model->isReady()) {
        if (m_namesShown)
            scene.drawNames(canvas, names());
        drawLights(canvas, &painter, scene, false);
    }
    drawCursor(&painter);
    painter.setClipping(false);
    scene.drawAxes(canvas, m_frame, m_borderWords);
    drawCard(&painter);
    drawTyped(&painter);
}

} // namespace netwharf
