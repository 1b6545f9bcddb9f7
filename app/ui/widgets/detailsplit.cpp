// SPDX-License-Identifier: MIT
#include "app/ui/widgets/detailsplit.h"

#include "app/ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <utility>
#include <vector>

namespace netwharf {

namespace {

constexpr int LeastDetail = 320;
constexpr int MostDetail = 420;
constexpr int NarrowBelow = 1080;
constexpr int LeastBeside = 240; ///< of the table, where the font makes the detail wide
constexpr int GripWidth = 7;

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isEnabled()
           && widget->isVisible();
}

/// What scrolls a widget of the detail; null for one that stands still.
const QScrollArea *areaOf(const QWidget *widget, const QWidget *detail)
{
    for (const QWidget *each = widget->parentWidget(); each && each != detail; each = each->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(each))
            return area;
    return nullptr;
}

/// The next widget of the window after `from` that Tab may lead to and that `fits`; null for none.
template<typename Fits>
QWidget *nextStop(QWidget *from, bool next, Fits &&fits)
{
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *each = step(from); each && each != from; each = step(each))
        if (isStop(each) && fits(each))
            return each;
    return nullptr;
}

} // namespace

DetailSplit::DetailSplit(QWidget *main, QWidget *detail, QWidget *parent)
    : QWidget(parent), m_main(main), m_detail(detail), m_grip(new QWidget(this))
{
    m_main->setParent(this);
    m_detail->setParent(this);
    m_detail->setAutoFillBackground(true);
    m_grip->setCursor(Qt::SplitHCursor);
    m_grip->installEventFilter(this);
    m_grip->raise();
}

bool DetailSplit::isNarrow() const
{
    return width() < grown(NarrowBelow, font());
}

void DetailSplit::setAlwaysBeside(bool beside)
{
    m_alwaysBeside = beside;
    place();
}

/// The width to keep for one on the screen.
int DetailSplit::kept(int shown) const
{
    constexpr int Precise = 1000;
    return qRound(double(shown) * Precise / grown(Precise, font()));
}

void DetailSplit::setDetailWidth(int width)
{
    m_detailWidth = std::clamp(width, LeastDetail, MostDetail);
    place();
}

/// Never the whole page, so that something of the table stays in sight.
int DetailSplit::shownWidth() const
{
    return std::min(grown(m_detailWidth, font()), std::max(LeastDetail, width() - LeastBeside));
}

void DetailSplit::openDetail()
{
    if (!m_open)
        toggleDetail();
}

void DetailSplit::toggleDetail()
{
    setOpen(!m_open);
    if (!m_open && m_detail->isAncestorOf(focusWidget()))
        m_main->setFocus(Qt::OtherFocusReason);
    place();
    m_detail->raise();
    m_grip->raise();
}

void DetailSplit::setOpen(bool open)
{
    if (std::exchange(m_open, open) != open)
        emit openChanged(open);
}

bool DetailSplit::closeOverlay()
{
    if (!isNarrow() || !m_open)
        return false;
    toggleDetail();
    return true;
}

void DetailSplit::place()
{
    const bool beside = isBeside();
    const int left = width() - shownWidth();
    m_main->setGeometry(0, 1, beside ? left - 1 : width(), height() - 1);
    m_detail->setGeometry(left, 1, width() - left, height() - 1);
    m_detail->setVisible(m_open);
    m_grip->setGeometry(left - 1 - GripWidth / 2, 0, GripWidth, height());
    m_grip->setVisible(beside);
    update();
}

void DetailSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followNarrow();
}

/// A larger font makes the window narrow as a smaller window does.
void DetailSplit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followNarrow();
}

void DetailSplit::followNarrow()
{
    if (std::exchange(m_wasNarrow, isNarrow()) != isNarrow())
        setOpen(!isNarrow());
    place();
}

void DetailSplit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::current().line);
    if (isBeside())
        painter.fillRect(width() - shownWidth() - 1, 0, 1, height(), Theme::current().line);
}

void DetailSplit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    closeOverlay();
    m_main->setFocus(Qt::OtherFocusReason);
}

/// From top to bottom, and in a line from left to right. What can be scrolled counts as a whole, in which its parts stand
/// wherever it is scrolled to.
QList<QWidget *> DetailSplit::tabStops() const
{
    constexpr int SameLine = 8;
    struct Stop
    {
        QWidget *widget;
        int block; ///< where what holds it begins, in the detail
        QPoint middle; ///< in the block
    };
    std::vector<Stop> stops;
    for (QWidget *each : m_detail->findChildren<QWidget *>()) {
        if (!isStop(each))
            continue;
        const QScrollArea *area = areaOf(each, m_detail);
        const QWidget *block = area ? area->widget() : m_detail;
        const QPoint middle = each->mapTo(block, each->rect().center());
        stops.push_back({each, area ? area->mapTo(m_detail, QPoint()).y() : middle.y(), middle});
    }
    std::ranges::stable_sort(stops, {}, [](const Stop &stop) { return std::pair(stop.block, stop.middle.y()); });
    for (auto begin = stops.begin(); begin != stops.end();) {
        const auto end = std::find_if(begin, stops.end(), [&](const Stop &stop) {
            return stop.middle.y() > begin->middle.y() + SameLine || stop.block > begin->block + SameLine;
        });
        std::stable_sort(begin, end, [](const Stop &a, const Stop &b) { return a.middle.x() < b.middle.x(); });
        begin = end;
    }
    QList<QWidget *> widgets;
    for (const Stop &stop : stops)
        widgets << stop.widget;
    return widgets;
}

/// Where Tab leads from `now`; null for where it would lead anyway.
QWidget *DetailSplit::tabGoal(QWidget *now, bool next) const
{
    const QList<QWidget *> stops = m_open ? tabStops() : QList<QWidget *>();
    if (stops.isEmpty() || !now)
        return nullptr;
    const auto isIn = [](const QWidget *whole, const QWidget *part) {
        return whole == part || whole->isAncestorOf(part);
    };
    if (isIn(m_main, now)) {
        QWidget *goal = next ? nextStop(now, next, [](QWidget *) { return true; }) : nullptr;
        return goal && !isIn(m_main, goal) ? stops.first() : nullptr;
    }
    const auto place = stops.indexOf(now);
    if (place < 0)
        return nullptr;
    if (next ? place + 1 < stops.size() : place > 0)
        return stops.at(place + (next ? 1 : -1));
    return nextStop(now, next, [&](QWidget *stop) { return next ? !isIn(this, stop) : isIn(m_main, stop); });
}

bool DetailSplit::focusNextPrevChild(bool next)
{
    QWidget *goal = tabGoal(QApplication::focusWidget(), next);
    if (!goal)
        return QWidget::focusNextPrevChild(next);
    goal->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *each = goal; each && each != this; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(goal);
    return true;
}

bool DetailSplit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() & Qt::LeftButton) {
            setDetailWidth(kept(width() - mapFromGlobal(mouse->globalPosition().toPoint()).x()));
            emit widthDragged();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace netwharf
