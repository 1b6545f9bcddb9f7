// SPDX-License-Identifier: MIT
// The part of SocketTable that is about columns: which, how wide, by which sorted.
#include "app/ui/sockets/socketcolumns.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/columnmenu.h"
#include "app/ui/widgets/sortmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace netwharf {

QList<LiveColumn> SocketTable::visibleColumns() const
{
    QList<LiveColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns << static_cast<LiveColumn>(column);
    }
    return columns;
}

void SocketTable::setColumnVisible(LiveColumn column, bool visible)
{
    if (!visible && visibleColumns() == QList{column})
        return;
    setColumnHidden(position(column), !visible);
    m_layouts.layout().shown = visibleColumns();
    fitWidths();
    emit columnsChanged();
}

void SocketTable::setColumnSet(ColumnSet set)
{
    m_layouts.choose(set);
    applyLayout();
    emit columnsChanged();
}

/// Shows the columns of the chosen set in its order, the hidden ones behind them in theirs.
void SocketTable::applyLayout()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    const QList<LiveColumn> shown = m_layouts.layout().shown;
    int place = 0;
    for (const LiveColumn column : shown)
        header->moveSection(header->visualIndex(position(column)), place++);
    for (int i = 0; i < LiveColumnCount; ++i) {
        const bool isShown = shown.contains(static_cast<LiveColumn>(i));
        setColumnHidden(i, !isShown);
        if (!isShown)
            header->moveSection(header->visualIndex(i), place++);
    }
    fitWidths();
}

void SocketTable::addPointedActions(QMenu *menu, LiveColumn column)
{
    //: Menu of a column heading: %1 is the heading
    QAction *hide = menu->addAction(tr("&Hide “%1”").arg(fullTitle(column)));
    hide->setEnabled(visibleColumns() != QList{column});
    connect(hide, &QAction::triggered, this, [this, column] { setColumnVisible(column, false); });
    //: Menu of a column heading: %1 is the heading
    connect(menu->addAction(tr("Fit “%1” to its &content").arg(fullTitle(column))), &QAction::triggered, this,
            [this, column] { fitToContent({column}); });
    menu->addSeparator();
}

void SocketTable::addSetActions(QMenu *menu)
{
    auto *sets = new QActionGroup(menu);
    for (const ColumnSet set : AllColumnSets) {
        QAction *action = menu->addAction(columnSetTitle(set));
        action->setCheckable(true);
        action->setActionGroup(sets);
        action->setChecked(set == columnSet());
        connect(action, &QAction::triggered, this, [this, set] { setColumnSet(set); });
    }
    menu->addSeparator();
}

void SocketTable::fillColumnMenu(QMenu *menu, std::optional<LiveColumn> pointed)
{
    if (pointed)
        addPointedActions(menu, *pointed);
    addSetActions(menu);
    QStringList titles;
    for (int i = 0; i < LiveColumnCount; ++i)
        titles << fullTitle(static_cast<LiveColumn>(i));
    QList<int> shown;
    for (const LiveColumn column : visibleColumns())
        shown << position(column);
    ColumnMenu(menu->addMenu(tr("&Columns of this set"))).addChoices(titles, shown, [this](int column, bool on) {
        setColumnVisible(static_cast<LiveColumn>(column), on);
    });
    ColumnMenu(menu).addFitting([this] { fitToContent(visibleColumns()); }, [this] { resetColumns(); });
}

void SocketTable::fillSortMenu(QMenu *menu, const Sorting &sorting)
{
    SortMenu choices(menu);
    for (int i = 0; i < LiveColumnCount; ++i) {
        const auto column = static_cast<LiveColumn>(i);
        choices.add(fullTitle(column), columnOf(sorting.key) == column,
                    [this, column, sorting] { emit sortRequested(sortKeyOf(column), sorting.descending); });
    }
    choices.addDirections(sorting.descending, [this, sorting](bool down) { emit sortRequested(sorting.key, down); });
    menu->addSeparator();
    delete menu->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly); // of the last time it opened
    fillThenMenu(menu->addMenu(tr("&Then by")), sorting);
}

void SocketTable::fillThenMenu(QMenu *menu, const Sorting &sorting)
{
    SortMenu choices(menu);
    //: No second column to sort by
    choices.add(tr("&None"), !sorting.thenKey, [this] { emit thenSortRequested(std::nullopt, false); });
    for (int i = 0; i < LiveColumnCount; ++i) {
        const SortKey key = sortKeyOf(static_cast<LiveColumn>(i));
        if (key != sorting.key)
            choices.add(fullTitle(static_cast<LiveColumn>(i)), sorting.thenKey == key,
                        [this, key, sorting] { emit thenSortRequested(key, sorting.thenDescending); });
    }
    if (sorting.thenKey)
        choices.addDirections(sorting.thenDescending,
                              [this, sorting](bool down) { emit thenSortRequested(sorting.thenKey, down); });
}

void SocketTable::resetColumns()
{
    m_layouts.reset();
    applyLayout();
    emit columnsChanged();
}

void SocketTable::fitToContent(const QList<LiveColumn> &columns)
{
    for (const LiveColumn column : columns) {
        resizeColumnToContents(position(column));
        m_layouts.layout().widths[column] = columnWidth(position(column));
        m_layouts.layout().fitted.insert(column);
    }
}

void SocketTable::fitAgain()
{
    QList<LiveColumn> fitted;
    for (const LiveColumn column : visibleColumns())
        if (m_layouts.layout().fitted.contains(column))
            fitted << column;
    fitToContent(fitted);
    fitWidths();
}

void SocketTable::repaintColumns(bool (*which)(LiveColumn))
{
    const QList<LiveColumn> visible = visibleColumns();
    for (const LiveColumn column : visible)
        if (which(column))
            viewport()->update(columnViewportPosition(position(column)), 0, columnWidth(position(column)),
                               viewport()->height());
}

void SocketTable::fitWidths()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QList<LiveColumn> visible = visibleColumns();
    const auto &own = m_layouts.layout().widths;
    for (const auto &[column, width] : fitColumns(font(), visible, own, viewport()->width()))
        horizontalHeader()->resizeSection(position(column), width);
}

void SocketTable::onSectionMoved()
{
    if (m_fitting)
        return;
    m_layouts.layout().shown = visibleColumns();
    fitWidths(); // another column may be the first one, with the gutter
    emit columnsChanged();
}

void SocketTable::onSectionResized(int section, int width)
{
    if (m_fitting || width == 0)
        return;
    const auto column = static_cast<LiveColumn>(section);
    const int least = leastWidth(column, font(), visibleColumns().front() == column);
    m_layouts.layout().widths[column] = std::max(width, least);
    m_layouts.layout().fitted.erase(column);
    if (width < least) {
        const QScopedValueRollback fitting(m_fitting, true);
        horizontalHeader()->resizeSection(section, least);
    }
}

void SocketTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitWidths();
}

void SocketTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !model())
        return;
    const int pixels = QFontInfo(font()).pixelSize();
    m_layouts.scale(double(pixels) / std::exchange(m_letters, pixels));
    fitWidths();
}

void SocketTable::showSort(const Sorting &sorting)
{
    const auto sectionOf = [](std::optional<SortKey> key) {
        const std::optional<LiveColumn> column = key ? columnOf(*key) : std::nullopt;
        return column ? position(*column) : -1;
    };
    const auto orderOf = [](bool descending) { return descending ? Qt::DescendingOrder : Qt::AscendingOrder; };
    m_sorting = sorting;
    auto *header = qobject_cast<FlatHeader *>(horizontalHeader());
    const QSignalBlocker quiet(header);
    header->setSortIndicator(sectionOf(sorting.key), orderOf(sorting.descending));
    header->setSecondSort(sectionOf(sorting.thenKey), orderOf(sorting.thenDescending));
}

void SocketTable::onSortIndicatorChanged(int section, Qt::SortOrder order)
{
    if (section < 0)
        return;
    const SortKey key = sortKeyOf(static_cast<LiveColumn>(section));
    const bool isSecond = (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) && key != m_sorting.key;
    if (isSecond)
        emit thenSortRequested(key, m_sorting.thenKey == key && !m_sorting.thenDescending);
    else
        emit sortRequested(key, order == Qt::DescendingOrder);
}

void SocketTable::saveColumns(QSettings &settings) const
{
    m_layouts.save(settings);
}

void SocketTable::restoreColumns(QSettings &settings)
{
    m_layouts.restore(settings);
    applyLayout();
}

} // namespace netwharf
