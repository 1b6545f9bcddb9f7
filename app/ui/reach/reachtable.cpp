// SPDX-License-Identifier: MIT
#include "app/ui/reach/reachtable.h"

#include "app/ui/reach/reachdelegate.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

namespace netwharf {

namespace {

constexpr int Sides = 2 * RowPainter::Padding;

/// Letters that a column has room for at least, and how much of what is left over it takes.
struct Share
{
    int letters;
    int part;
};
constexpr std::array<Share, ReachColumnCount> Shares{Share{0, 0}, Share{6, 0},  Share{14, 4}, Share{11, 2},
                                                     Share{7, 0}, Share{13, 2}, Share{12, 3}, Share{12, 6}};

constexpr int MostRowsToFollow = 2000; ///< above, selecting again is cheaper than following each row

/// The first row from `row` on that is still there, else the last before it; -1: none is.
int nearestOf(const std::vector<int> &rowsNow, int row)
{
    const auto from = rowsNow.begin() + std::clamp(row, 0, static_cast<int>(rowsNow.size()));
    const auto stays = [](int now) { return now >= 0; };
    if (const auto next = std::find_if(from, rowsNow.end(), stays); next != rowsNow.end())
        return *next;
    const auto last = std::find_if(std::make_reverse_iterator(from), rowsNow.rend(), stays);
    return last == rowsNow.rend() ? -1 : *last;
}

int leastWidth(ReachColumn column, const QFont &font)
{
    if (column == ReachColumn::Port)
        return textWidth(QStringLiteral("00000"), monospaceFont(font)) + RowPainter::Gutter + RowPainter::Padding;
    const int letters = Shares[static_cast<std::size_t>(column)].letters;
    return textWidth(QString(letters, QLatin1Char('n')), font) + Sides;
}

} // namespace

ReachTable::ReachTable(QWidget *parent) : TableView(parent), m_model(new ReachModel(this))
{
    setItemDelegate(new ReachDelegate(m_model, this));
    setModel(m_model);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setStretchLastSection(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    fitWidths();
}

int ReachTable::currentRow() const
{
    return currentIndex().isValid() && selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : -1;
}

QList<int> ReachTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::ranges::sort(rows);
    return rows;
}

void ReachTable::showArrangement(std::shared_ptr<const ReachArrangement> arrangement)
{
    const std::vector<int> rowsNow = rowsThen(m_model->arrangement(), *arrangement);
    const int top = verticalScrollBar()->value();
    const int current = currentIndex().isValid() ? nearestOf(rowsNow, currentIndex().row()) : -1;
    const int column = std::max(0, currentIndex().column());
    int selected = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        selected += range.height();
    if (selected > MostRowsToFollow && !allStay(rowsNow, *arrangement))
        resetAndSelectAgain(std::move(arrangement), rowsNow);
    else
        m_model->take(std::move(arrangement), rowsNow);
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    if (current >= 0 && !currentIndex().isValid()) // or the arrow keys would start again at the first row
        selectionModel()->setCurrentIndex(m_model->index(current, column), QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
    if (const int topNow = top > 0 ? nearestOf(rowsNow, top) : 0;
        topNow >= 0 && topNow != verticalScrollBar()->value()) {
        executeDelayedItemsLayout();
        updateGeometries(); // of rows that have come just now the scroll bar knows nothing yet
        verticalScrollBar()->setValue(topNow);
    }
}

void ReachTable::resetAndSelectAgain(std::shared_ptr<const ReachArrangement> arrangement,
                                     const std::vector<int> &rowsNow)
{
    std::vector<int> selected;
    for (const int row : selectedRowNumbers())
        if (const int now = rowsNow[static_cast<std::size_t>(row)]; now >= 0)
            selected.push_back(now); // ascending, as all rows keep their order
    m_model->takeAsReset(std::move(arrangement));
    QItemSelection again;
    for (std::size_t i = 0; i < selected.size();) {
        std::size_t last = i;
        while (last + 1 < selected.size() && selected[last + 1] == selected[last] + 1)
            ++last;
        again.append(
            QItemSelectionRange(m_model->index(selected[i], 0), m_model->index(selected[last], ReachColumnCount - 1)));
        i = last + 1;
    }
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

void ReachTable::fitWidths()
{
    std::array<int, ReachColumnCount> widths{};
    std::array<int, ReachColumnCount> lacking{}; // until its title is whole
    int parts = 0;
    for (int i = 0; i < ReachColumnCount; ++i) {
        const QString title = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto place = static_cast<std::size_t>(i);
        widths[place] = leastWidth(static_cast<ReachColumn>(i), font());
        lacking[place] = std::max(0, textWidth(title, font()) + Sides - widths[place]);
        if (Shares[place].part == 0)
            widths[place] += std::exchange(lacking[place], 0);
        parts += Shares[place].part;
    }
    int spare = std::max(0, viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0));
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (lacking[i] <= spare) {
            widths[i] += lacking[i];
            spare -= lacking[i];
        }
    int left = spare; // what division leaves over goes to the last: the rows end where the table does
    for (int i = 0; i < ReachColumnCount; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const int more = i == ReachColumnCount - 1 ? left : spare * Shares[place].part / parts;
        left -= more;
        horizontalHeader()->resizeSection(i, widths[place] + more);
    }
}

void ReachTable::retranslate()
{
    m_model->retranslate();
    fitWidths();
}

bool ReachTable::isFold(const QModelIndex &index) const
{
    return index.isValid() && m_model->rowAt(index.row()).isHead
           && m_model->rowAt(index.row()).section == ReachSection::ThisMachine;
}

void ReachTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Right || event->key() == Qt::Key_Left;
    if (isFold(currentIndex()) && opens && m_model->isMachineOpen() != (event->key() == Qt::Key_Right)) {
        emit foldRequested();
        return;
    }
    if (isFold(currentIndex()) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit foldRequested();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit endRefused(); // else the action would have taken the key
        return;
    }
    TableView::keyPressEvent(event);
}

void ReachTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isFold(indexAt(event->position().toPoint())))
        emit foldRequested();
}

void ReachTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitWidths();
}

void ReachTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitWidths();
}

void ReachTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    emit currentRowChanged();
}

void ReachTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    emit currentRowChanged();
}

} // namespace netwharf
