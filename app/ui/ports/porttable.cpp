// SPDX-License-Identifier: MIT
#include "app/ui/ports/porttable.h"

#include "app/ui/ports/portdelegate.h"
#include "app/ui/widgets/columnmenu.h"
#include "app/ui/widgets/sortmenu.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace netwharf {

namespace {

int column(PortColumn which)
{
    return static_cast<int>(which);
}

bool isHiddenAtFirst(PortColumn which)
{
    return which == PortColumn::Range || which == PortColumn::Origin || which == PortColumn::Official;
}

} // namespace

PortTable::PortTable(PortsModel *model, QWidget *parent) : TableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new PortDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setResizeContentsPrecision(0); // the rows on the screen
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int section = 0; section < PortColumnCount; ++section)
        setColumnHidden(section, isHiddenAtFirst(static_cast<PortColumn>(section)));
    setFirstWidths();
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PortTable::onSortClicked);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        moveGutter();
        emit columnsChanged();
    });
    connect(header, &QHeaderView::sectionResized, this, &PortTable::onResized);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PortTable::fillWidth);
    connect(this, &QAbstractItemView::doubleClicked, this, &PortTable::onDoubleClicked);
}

std::optional<PortRowId> PortTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->idOf(current.row())) : std::nullopt;
}

bool PortTable::selectId(PortRowId id, ScrollHint hint)
{
    const auto row = m_model->rowOf(id);
    if (!row)
        return false;
    const QModelIndex wanted = m_model->index(*row, std::max(currentIndex().column(), 0));
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateGeometries(); // of rows that have come just now the scroll bar knows nothing yet
    scrollTo(wanted, hint);
    return true;
}

std::optional<int> PortTable::currentBelowTop() const
{
    const QModelIndex current = currentIndex();
    const bool isSeen = current.isValid() && visualRect(current).intersects(viewport()->rect());
    return isSeen ? std::optional(current.row() - verticalScrollBar()->value()) : std::nullopt;
}

void PortTable::placeCurrent(int below)
{
    updateGeometries();
    verticalScrollBar()->setValue(currentIndex().row() - below);
}

void PortTable::keepingScroll(const std::function<void()> &change)
{
    const int top = verticalScrollBar()->value();
    // The first rows may be joined by new ones above them: who looks at the top goes on doing so.
    const bool follows = top > 0 && top < m_model->rowCount();
    const PortRowId id = follows ? m_model->idOf(top) : PortRowId{};
    change();
    fillWidth();
    const auto row = follows ? m_model->rowOf(id) : std::nullopt;
    if (row && *row != top) {
        updateGeometries();
        verticalScrollBar()->setValue(*row);
    }
}

void PortTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    if (const auto sorted = m_model->sortColumn())
        horizontalHeader()->setSortIndicator(column(*sorted),
                                             m_model->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        horizontalHeader()->setSortIndicator(m_model->isRanked() ? -1 : column(PortColumn::Port), Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
    fillWidth();
}

/// Only a drag of the header says what the person wants; the last column follows by itself.
void PortTable::onResized(int section)
{
    const bool isDragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && horizontalHeader()->underMouse();
    if (!isDragged || section == lastVisible())
        return;
    m_ownWidths.insert(section);
    emit columnsChanged();
}

void PortTable::sortBy(std::optional<PortColumn> which, bool descending)
{
    m_model->sortBy(which, descending);
    showOrder();
    emit columnsChanged();
}

void PortTable::onSortClicked(int section, Qt::SortOrder order)
{
    const bool isColumn = section >= 0 && section < PortColumnCount;
    sortBy(isColumn ? std::optional(static_cast<PortColumn>(section)) : std::nullopt, order == Qt::DescendingOrder);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void PortTable::onDoubleClicked(const QModelIndex &index)
{
    if (index.column() != column(PortColumn::InUse))
        return;
    if (const UseCell *cell = m_model->use(m_model->idOf(index.row())))
        emit connectionsRequested(cell->port);
}

void PortTable::fillColumnMenu(QMenu *menu)
{
    for (int section = 0; section < PortColumnCount; ++section) {
        QAction *action = menu->addAction(m_model->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section != column(PortColumn::Port));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnShown(section, shown);
            emit columnsChanged();
        });
    }
    ColumnMenu(menu).addFitting([this] { fitColumns(); }, [this] { resetColumns(); });
}

void PortTable::fillSortMenu(QMenu *menu)
{
    const auto sorted = m_model->sortColumn();
    const auto sortBy = [this](std::optional<PortColumn> by, bool descending) { this->sortBy(by, descending); };
    SortMenu choices(menu);
    //: Sort by: the best hits of a search first, else by number
    choices.add(tr("&Usual order"), !sorted, [sortBy] { sortBy(std::nullopt, false); });
    for (int section = 0; section < PortColumnCount; ++section) {
        const auto by = static_cast<PortColumn>(section);
        choices.add(m_model->headerData(section, Qt::Horizontal).toString(), sorted == by,
                    [this, sortBy, by] { sortBy(by, m_model->isDescending()); });
    }
    choices.addDirections(m_model->isDescending(),
                          [sortBy, sorted](bool descending) { sortBy(sorted.value_or(PortColumn::Port), descending); });
}

void PortTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < PortColumnCount; ++section) {
        header->moveSection(header->visualIndex(section), section);
        setColumnHidden(section, isHiddenAtFirst(static_cast<PortColumn>(section)));
    }
    m_ownWidths.clear();
    setFirstWidths();
    emit columnsChanged();
}

void PortTable::fitColumns()
{
    resizeColumnsToContents();
    for (int section = 0; section < PortColumnCount; ++section)
        if (section != column(PortColumn::Purpose))
            m_ownWidths.insert(section);
    fillWidth();
    emit columnsChanged();
}

QString PortTable::selectedRowsText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < PortColumnCount; ++visual) {
            const int section = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(section))
                cells.append(row.siblingAtColumn(section).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString PortTable::currentCellText() const
{
    return currentIndex().data().toString();
}

QString PortTable::currentColumnText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(m_model->index(row, 0));
    }
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.siblingAtColumn(currentIndex().column()).data().toString());
    return lines.join(QLatin1Char('\n'));
}

void PortTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) && m_model)
        setFirstWidths();
}

void PortTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fillWidth();
}

void PortTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    fillWidth();
}

} // namespace netwharf
