// SPDX-License-Identifier: MIT
// The part of SocketTable that is about which rows are selected. QItemSelectionModel asks all of its ranges about
// each cell, and they are thousands when rows that were selected together are sorted apart.
#include "app/ui/sockets/sockettable.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace netwharf {

/// The selected rows in ascending order, none of them twice.
const std::vector<SocketTable::Span> &SocketTable::selectedSpans() const
{
    if (m_spans)
        return *m_spans;
    std::vector<Span> spans;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        spans.push_back({range.top(), range.bottom()});
    std::ranges::sort(spans, {}, &Span::first);
    m_spans.emplace();
    for (const Span &span : spans) {
        if (!m_spans->empty() && span.first <= m_spans->back().last + 1)
            m_spans->back().last = std::max(m_spans->back().last, span.last);
        else
            m_spans->push_back(span);
    }
    return *m_spans;
}

bool SocketTable::isSelected(int row) const
{
    const std::vector<Span> &spans = selectedSpans();
    const auto after = std::ranges::upper_bound(spans, row, {}, &Span::first);
    return after != spans.begin() && row <= std::prev(after)->last;
}

int SocketTable::selectedCount() const
{
    int count = 0;
    for (const Span &span : selectedSpans())
        count += span.last - span.first + 1;
    return count;
}

QList<int> SocketTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const Span &span : selectedSpans())
        for (int row = span.first; row <= span.last; ++row)
            rows << row;
    return rows;
}

std::vector<const LiveRow *> SocketTable::selectedSockets() const
{
    return m_model->socketsOf(selectedRowNumbers());
}

void SocketTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    forgetSpans();
    TableView::selectionChanged(selected, deselected);
}

/// As QTableView does it where there is no grid.
void SocketTable::paintCells(QPaintEvent *event)
{
    const QRect dirty = event->rect();
    const int first = rowAt(dirty.top());
    if (first < 0)
        return;
    const int below = rowAt(dirty.bottom());
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row <= (below < 0 ? m_model->rowCount() - 1 : below); ++row)
        paintRow(&painter, option, row, dirty);
}

void SocketTable::paintRow(QPainter *painter, QStyleOptionViewItem &option, int row, const QRect &dirty) const
{
    const QHeaderView *header = horizontalHeader();
    option.state.setFlag(QStyle::State_Selected, isSelected(row));
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const int width = columnWidth(column); // 0 where it is hidden
        option.rect = QRect(columnViewportPosition(column), rowViewportPosition(row), width, rowHeight(row));
        if (width == 0 || !option.rect.intersects(dirty))
            continue;
        const QModelIndex index = m_model->index(row, column);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(painter, option, index);
    }
}

} // namespace netwharf
