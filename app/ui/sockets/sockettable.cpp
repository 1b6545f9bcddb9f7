// SPDX-License-Identifier: MIT
#include "app/ui/sockets/sockettable.h"

#include "app/desktop/programicons.h"
#include "app/ui/sockets/rowselection.h"
#include "app/ui/sockets/socketdelegate.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace netwharf {

namespace {

constexpr int MostRowsToFollow = 2000; ///< above, selecting again is cheaper than following each row
constexpr std::chrono::milliseconds FadeStep{100};
constexpr std::chrono::seconds PointerRest{30}; ///< a pointer that was only left there holds nothing up

} // namespace

/// Where the eye rests: a row and how far below the top it is.
struct SocketTable::Place
{
    int row = -1; ///< in the new rows; -1: keep the scroll position as it is
    int below = 0;
    bool currentGone = false; ///< the current row vanished from under the eye
    bool wasSelected = false; ///< the current row
    int neighbour = -1; ///< in the new rows: what followed it
    int successor = -1; ///< in the new rows: what stands for it now
};

SocketTable::SocketTable(QWidget *parent)
    : TableView(parent), m_model(new LiveModel(this)), m_letters(QFontInfo(font()).pixelSize())
{
    auto *icons = new ProgramIcons(dataFolders(), this);
    connect(icons, &ProgramIcons::loaded, viewport(), qOverload<>(&QWidget::update));
    setItemDelegate(new SocketDelegate(m_model, icons, this));
    setModel(m_model);
    setSelectionModel(new RowSelection(m_model, this));
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &SocketTable::forgetSpans);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SocketTable::forgetSpans);
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

    m_rest.setSingleShot(true);
    m_rest.setInterval(PointerRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit pointedAtChanged(false); });
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

/// The row's place in the new rows, or that of what stands for it there; -1 when it is gone.
int SocketTable::placeOf(int row, const Update &update) const
{
    const auto i = static_cast<std::size_t>(row);
    const int now = i < update.oldToNew.size() ? update.oldToNew[i] : -1;
    return now >= 0 ? now : successorOf(row, update);
}

/// Where in the new rows the next row is that has stayed, else the last before it; -1 when none has.
int SocketTable::neighbourOf(int row, const Update &update) const
{
    const auto end = update.oldToNew.end();
    const auto from = update.oldToNew.begin() + std::min(row, static_cast<int>(update.oldToNew.size()));
    const auto stays = [](std::int32_t now) { return now >= 0; };
    if (const auto next = std::find_if(from, end, stays); next != end)
        return *next;
    const auto last = std::find_if(std::make_reverse_iterator(from), update.oldToNew.rend(), stays);
    return last == update.oldToNew.rend() ? -1 : *last;
}

SocketTable::Place SocketTable::placeBefore(const Update &update) const
{
    Place place;
    const int top = verticalScrollBar()->value();
    const int rows = m_model->rowCount();
    const auto isSeen = [&](int row) { return row >= top && row < std::min(rows, top + visibleRowCount()); };
    const auto keep = [&](int row, int now) {
        place.row = now;
        place.below = row - top;
    };
    if (const QModelIndex current = currentIndex(); current.isValid() && current.row() < rows) {
        const auto i = static_cast<std::size_t>(current.row());
        place.successor = placeOf(current.row(), update);
        place.currentGone =
            (i >= update.oldToNew.size() || update.oldToNew[i] < 0) && (isSeen(current.row()) || place.successor >= 0);
        place.neighbour = neighbourOf(current.row(), update);
        place.wasSelected = isSelected(current.row());
        // The view makes the first row current by itself; what nobody chose does not hold the list.
        if (place.wasSelected && isSeen(current.row()))
            keep(current.row(), place.successor >= 0 ? place.successor : place.neighbour);
    }
    // What the pointer rests on stays below it.
    if (m_rest.isActive() && !update.reordered && isSeen(hoveredRow()))
        if (const int now = placeOf(hoveredRow(), update); now >= 0)
            keep(hoveredRow(), now);
    // At the very top the list stays at its top, so that what comes first is seen to come.
    if (place.row >= 0 || top == 0 || update.reordered)
        return place;
    for (int row = top; row < std::min(rows, top + visibleRowCount()) && place.row < 0; ++row)
        keep(row, update.oldToNew[static_cast<std::size_t>(row)]);
    return place;
}

void SocketTable::restorePlace(const Place &place)
{
    if (place.currentGone && m_model->rowCount() > 0) {
        // The cursor stays at its place, or the arrow keys would start again at the first row.
        const bool hasSuccessor = place.successor >= 0;
        const int row = hasSuccessor ? place.successor : std::max(0, place.neighbour);
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          hasSuccessor && place.wasSelected
                                              ? QItemSelectionModel::Select | QItemSelectionModel::Rows
                                              : QItemSelectionModel::NoUpdate);
        setAutoScroll(scrolls);
    }
    if (place.row < 0)
        return;
    const int top = place.row - place.below;
    if (top > verticalScrollBar()->maximum())
        updateGeometries(); // of rows that have come just now it knows nothing yet
    const QScopedValueRollback keeping(m_keepsPlace, true);
    verticalScrollBar()->setValue(top);
}

/// Qt asks there what is under the pointer now: what was before, where the place is kept, and the answer of the X server
/// comes only after all that it has yet to draw.
void SocketTable::verticalScrollbarValueChanged(int value)
{
    if (!m_keepsPlace)
        TableView::verticalScrollbarValueChanged(value);
}

SpentRows SocketTable::showUpdate(Update &update)
{
    const Place place = placeBefore(update);
    const int rows = m_model->rowCount();
    SpentRows spent = replay(update);
    if (m_model->rowCount() != rows)
        updateGeometries(); // else the scroll bar learns later how far it reaches, and a place near the end is lost
    restorePlace(place);
    if (m_goal && m_model->rowOf(*m_goal) >= 0)
        goTo(*std::exchange(m_goal, std::nullopt));
    fade();
    return spent;
}

SpentRows SocketTable::replay(Update &update)
{
    if (!update.same && selectedCount() > MostRowsToFollow)
        return resetAndSelectAgain(update);
    return m_model->apply(update);
}

SpentRows SocketTable::resetAndSelectAgain(Update &update)
{
    std::vector<bool> selected(update.rows.size());
    for (const Span &span : selectedSpans()) {
        for (int row = span.first; row <= span.last; ++row) {
            if (const int now = update.oldToNew[static_cast<std::size_t>(row)]; now >= 0)
                selected[static_cast<std::size_t>(now)] = true;
        }
    }
    const int current = currentIndex().isValid() ? update.oldToNew[static_cast<std::size_t>(currentIndex().row())] : -1;
    const int column = std::max(0, currentIndex().column());
    const int scrolled = verticalScrollBar()->value();

    SpentRows spent = m_model->applyAsReset(update);

    QItemSelection again;
    const auto end = selected.end();
    for (auto first = std::find(selected.begin(), end, true); first != end;) {
        const auto after = std::find(first, end, false);
        again.append(
            QItemSelectionRange(m_model->index(static_cast<int>(first - selected.begin()), 0),
                                m_model->index(static_cast<int>(after - selected.begin()) - 1, LiveColumnCount - 1)));
        first = std::find(after, end, true);
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
    if (const RowGroup *group = m_dragging ? headAt(event->position().toPoint(), true) : nullptr)
        emit foldRequested(*group, !group->open);
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

void SocketTable::retranslate()
{
    m_model->retranslate();
    fitAgain();
}

} // namespace netwharf
