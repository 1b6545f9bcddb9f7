// SPDX-License-Identifier: MIT
#include "app/ui/sockets/sockettable.h"

#include "app/ui/sockets/socketdelegate.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace netwharf {

namespace {

constexpr int MostRowsToFollow = 2000; ///< above, selecting again is cheaper than following each row
constexpr std::chrono::milliseconds FadeStep{100};

} // namespace

/// Where the eye rests: a row and how far below the top it is.
struct SocketTable::Place
{
    int row = -1; ///< in the new rows; -1: keep the scroll position as it is
    int below = 0;
    bool currentGone = false; ///< the current row vanished from under the eye
    int currentRow = -1; ///< where it was
};

SocketTable::SocketTable(QWidget *parent) : TableView(parent), m_model(new LiveModel(this))
{
    setItemDelegate(new SocketDelegate(m_model, this));
    setModel(m_model);
    setVerticalScrollMode(ScrollPerItem);
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(0); // the rows on the screen
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { onSectionResized(section, width); });
    connect(header, &QHeaderView::sectionMoved, this, &SocketTable::onSectionMoved);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SocketTable::onSortIndicatorChanged);

    applyLayout();
    m_fade.setInterval(FadeStep);
    connect(&m_fade, &QTimer::timeout, this, &SocketTable::fade);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SocketTable::fade);
}

int SocketTable::visibleRowCount() const
{
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    return viewport()->height() / height;
}

SocketTable::Place SocketTable::placeBefore(const Update &update) const
{
    Place place;
    const int top = verticalScrollBar()->value();
    const int rows = m_model->rowCount();
    const QModelIndex current = currentIndex();
    const auto newRowOf = [&update](int row) {
        const auto i = static_cast<std::size_t>(row);
        return i < update.oldToNew.size() ? update.oldToNew[i] : -1;
    };
    const bool sees = current.isValid() && current.row() >= top && current.row() < top + visibleRowCount();
    if (sees) {
        const int now = newRowOf(current.row());
        place.currentRow = current.row();
        place.currentGone = now < 0;
        // The view makes the first row current by itself; what nobody chose does not hold the list.
        if (selectionModel()->isRowSelected(current.row())) {
            place.row = now;
            place.below = current.row() - top;
        }
    }
    // At the very top the list stays at its top, so that what comes first is seen to come.
    if (place.row >= 0 || top == 0 || update.reordered)
        return place;
    for (int row = top; row < std::min(rows, top + visibleRowCount()); ++row) {
        place.row = newRowOf(row);
        place.below = row - top;
        if (place.row >= 0)
            break;
    }
    return place;
}

void SocketTable::restorePlace(const Place &place)
{
    if (place.currentGone && m_model->rowCount() > 0) {
        // The cursor stays at its place, or the arrow keys would start again at the first row.
        const int row = std::min(place.currentRow, m_model->rowCount() - 1);
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        setAutoScroll(scrolls);
    }
    if (place.row >= 0)
        verticalScrollBar()->setValue(place.row - place.below);
}

std::vector<LiveRow> SocketTable::showUpdate(Update &update)
{
    const Place place = placeBefore(update);
    std::vector<LiveRow> spent = replay(update);
    restorePlace(place);
    fade();
    return spent;
}

int SocketTable::selectedCount() const
{
    const QItemSelection ranges = selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

std::vector<LiveRow> SocketTable::replay(Update &update)
{
    if (!update.same && selectedCount() > MostRowsToFollow)
        return resetAndSelectAgain(update);
    return m_model->apply(update);
}

std::vector<LiveRow> SocketTable::resetAndSelectAgain(Update &update)
{
    std::vector<int> selected;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const int now = update.oldToNew[static_cast<std::size_t>(row)]; now >= 0)
                selected.push_back(now);
        }
    }
    std::ranges::sort(selected);
    const int current =
        currentIndex().isValid() ? update.oldToNew[static_cast<std::size_t>(currentIndex().row())] : -1;
    const int column = std::max(0, currentIndex().column());
    const int scrolled = verticalScrollBar()->value();

    std::vector<LiveRow> spent = m_model->applyAsReset(update);

    QItemSelection again;
    for (std::size_t i = 0; i < selected.size();) {
        std::size_t last = i;
        while (last + 1 < selected.size() && selected[last + 1] <= selected[last] + 1)
            ++last;
        again.append(QItemSelectionRange(m_model->index(selected[i], 0),
                                         m_model->index(selected[last], LiveColumnCount - 1)));
        i = last + 1;
    }
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, column), QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    return spent;
}

void SocketTable::fade()
{
    const int top = verticalScrollBar()->value();
    const int bottom = std::min(m_model->rowCount() - 1, top + visibleRowCount());
    bool alive = false;
    for (int row = top; row <= bottom; ++row) {
        const LiveRow &live = m_model->rowAt(row);
        if (live.event == RowEvent::None)
            continue;
        alive = alive || isMarkAlive(live);
        const int y = rowViewportPosition(row);
        viewport()->update(0, y, viewport()->width(), rowHeight(row));
    }
    // One more step after the last mark has died wipes it off.
    if (alive)
        m_fade.start();
    else
        m_fade.stop();
}

void SocketTable::hold()
{
    ++m_holds;
}

void SocketTable::release()
{
    --m_holds;
    if (!isHeld())
        emit released();
}

void SocketTable::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton;
    TableView::mousePressEvent(event);
}

void SocketTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    if (std::exchange(m_dragging, false) && !isHeld())
        emit released();
}

void SocketTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    emit currentRowChanged();
}

std::optional<RowId> SocketTable::currentId() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->rowAt(current.row()).row.socket.id;
}

QList<int> SocketTable::selectedRowNumbers() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    return rows;
}

void SocketTable::goTo(RowId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void SocketTable::retranslate()
{
    m_model->retranslate();
    fitWidths();
}

} // namespace netwharf
