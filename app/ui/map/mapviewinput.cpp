// SPDX-License-Identifier: MIT
// The part of MapView that listens to keys, mouse and wheel, and tells a screen reader.
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int PageRows = 16;
constexpr int WheelStep = 120; ///< eighths of a degree

} // namespace

std::optional<int> MapView::nextLit(int direction) const
{
    const std::vector<std::uint16_t> &lit = m_model->litPorts();
    if (lit.empty())
        return std::nullopt;
    const std::uint16_t now = m_model->current();
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(lit, now);
        return next == lit.end() ? lit.front() : *next;
    }
    const auto place = std::ranges::lower_bound(lit, now);
    return place == lit.begin() ? lit.back() : *(place - 1);
}

void MapView::moveTo(int port)
{
    m_cardShown = true;
    m_pointed.reset();
    m_card.reset();
    m_model->setCurrent(port);
    viewport()->update();
}

bool MapView::moveByKey(const QKeyEvent &event)
{
    const int now = m_model->current();
    const bool far = event.modifiers() & Qt::ControlModifier;
    const int last = static_cast<int>(PortCount) - 1;
    const auto step = [&](int by) {
        if (now + by >= 0 && now + by <= last)
            moveTo(now + by);
        else
            moveTo(now);
    };
    switch (event.key()) {
    case Qt::Key_Left: far ? moveTo(nextLit(-1).value_or(now)) : step(-1); return true;
    case Qt::Key_Right: far ? moveTo(nextLit(1).value_or(now)) : step(1); return true;
    case Qt::Key_Up: step(-MapSide); return true;
    case Qt::Key_Down: step(MapSide); return true;
    case Qt::Key_PageUp: moveTo(std::max(now - PageRows * MapSide, mapColumn(now))); return true;
    case Qt::Key_PageDown:
        moveTo(std::min(now + PageRows * MapSide, (MapSide - 1) * MapSide + mapColumn(now)));
        return true;
    case Qt::Key_Home: moveTo(far ? 0 : now - mapColumn(now)); return true;
    case Qt::Key_End: moveTo(far ? last : now - mapColumn(now) + MapSide - 1); return true;
    default: return false;
    }
}

bool MapView::typeDigit(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Backspace && !m_typed.isEmpty()) {
        m_typed.chop(1);
    } else {
        const QString text = event.text();
        if (text.size() != 1 || text[0] < QLatin1Char('0') || text[0] > QLatin1Char('9')
            || (event.modifiers() & ~Qt::KeypadModifier))
            return false;
        const QString longer = m_typed + text;
        // What would be no port begins another number.
        m_typed = longer.toInt() < static_cast<int>(PortCount) && longer.size() <= 5 ? longer : text;
    }
    m_typedTimer.start();
    if (!m_typed.isEmpty())
        moveTo(m_typed.toInt());
    viewport()->update();
    return true;
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event) || typeDigit(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_typed.clear();
        emit activated(m_model->current());
        return;
    }
    event->ignore(); // a shortcut of the page, or nobody's
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const QPointF way = event->position() - m_pressedAt;
        m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            horizontalScrollBar()->setValue(m_scrollAtPress.x() - qRound(way.x()));
            verticalScrollBar()->setValue(m_scrollAtPress.y() - qRound(way.y()));
            point(std::nullopt);
            return;
        }
    }
    const auto target = targetAt(event->position());
    point(target);
    const bool isLit = target && m_model->lightsAt(static_cast<std::uint16_t>(*target)) != 0;
    viewport()->setCursor(isLit ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_scrollAtPress = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_dragging = false;
    m_opens = false;
}

/// A click brings the cursor, a double click opens. Not before the button is up: else the release would go to
/// what is shown then.
void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool opens = std::exchange(m_opens, false);
    if (std::exchange(m_dragging, false))
        return;
    if (opens) {
        emit activated(m_model->current());
        return;
    }
    const auto target = targetAt(event->position());
    if (!target)
        return;
    m_cardShown = true;
    m_model->setCurrent(*target);
    viewport()->update();
}

/// The first click has brought the cursor there.
void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    m_opens = event->button() == Qt::LeftButton && targetAt(event->position()).has_value();
}

/// Up: nearer, about what the pointer is on. With Shift or a wheel that goes sideways it scrolls.
void MapView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ShiftModifier) || event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const QPointF at = event->position();
    for (; std::abs(m_wheel) >= WheelStep; m_wheel -= m_wheel > 0 ? WheelStep : -WheelStep) {
        const int now = qRound(m_frame.cellHeight * devicePixelRatioF());
        if (m_wheel > 0)
            zoomAbout(now < 4 ? now + 1 : now + now / 2, at);
        else if (!showsAll())
            zoomAbout(now <= 4 ? now - 1 : now - now / 3, at);
    }
    point(targetAt(at));
    event->accept();
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const auto target = targetAt(event->pos()))
            m_model->setCurrent(*target);
        emit menuRequested(m_model->current(), event->globalPos());
    } else {
        emit menuRequested(m_model->current(), viewport()->mapToGlobal(m_frame.centre(m_model->current()).toPoint()));
    }
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (!isVisible())
        return;
    ensureVisible(m_model->current());
    emit zoomChanged(); // what fits may be another size
}

void MapView::scrollContentsBy(int, int)
{
    layOut();
}

void MapView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void MapView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
    ensureVisible(m_model->current());
    tellReader();
}

void MapView::retranslate()
{
    m_card.reset();
    tellReader();
    layOut();
}

/// The name says where the cursor is, so that a reader says it whenever it moves; the description what the whole
/// picture says.
void MapView::tellReader()
{
    if (!m_model->isReady() || !isVisible())
        return;
    //: Accessible name of the map: %1 says what is known of the port under the cursor
    setAccessibleName(tr("Map of all ports. %1").arg(m_model->card(m_model->current()).spoken()));
    QStringList counts;
    const LightCounts &all = m_model->counts();
    for (std::size_t i = 0; i < LightCount; ++i)
        //: In a description: %1 "Listening", %2 how many ports
        counts << tr("%1: %2").arg(LightWords::name(static_cast<Light>(i)), QLocale().toString(all.lights[i]));
    const SystemSettings settings = m_model->settings();
    //: Description of the map for a screen reader: %1 a list of "Listening: 20", %2 and %3 the client range
    setAccessibleDescription(tr("65,536 ports in rows of 256. %1. Client range %2-%3. Arrow keys move, Ctrl with "
                                "Left or Right goes from light to light, Enter opens the port.")
                                 .arg(counts.join(QStringLiteral("; ")))
                                 .arg(settings.clientRange.first)
                                 .arg(settings.clientRange.last));
}

} // namespace netwharf
