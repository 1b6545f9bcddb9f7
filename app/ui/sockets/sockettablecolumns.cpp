// SPDX-License-Identifier: MIT
// The part of SocketTable that is about columns: which, how wide, by which sorted.
#include "app/ui/sockets/socketcolumns.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/sortmenu.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

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
    fitWidths();
    emit columnsChanged();
}

void SocketTable::fillColumnMenu(QMenu *menu)
{
    const QList<LiveColumn> visible = visibleColumns();
    for (int i = 0; i < LiveColumnCount; ++i) {
        const auto column = static_cast<LiveColumn>(i);
        QAction *action = menu->addAction(fullTitle(column));
        action->setCheckable(true);
        action->setChecked(visible.contains(column));
        action->setEnabled(visible != QList{column});
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnVisible(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Fit columns to their content")), &QAction::triggered, this,
            &QTableView::resizeColumnsToContents);
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &SocketTable::resetColumns);
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
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < LiveColumnCount; ++i) {
        header->moveSection(header->visualIndex(i), i);
        setColumnHidden(i, !shownByDefault(static_cast<LiveColumn>(i)));
    }
    m_ownWidths.clear();
    fitWidths();
    emit columnsChanged();
}

void SocketTable::fitWidths()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QList<LiveColumn> visible = visibleColumns();
    for (const auto &[column, width] : fitColumns(font(), visible, m_ownWidths, viewport()->width()))
        horizontalHeader()->resizeSection(position(column), width);
}

void SocketTable::onSectionResized(int section, int width)
{
    if (m_fitting || width == 0)
        return;
    const auto column = static_cast<LiveColumn>(section);
    const int least = leastWidth(column, font(), visibleColumns().front() == column);
    m_ownWidths[column] = std::max(width, least);
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
    if (event->type() == QEvent::FontChange && model())
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
    const bool isSecond =
        (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) && key != m_sorting.key;
    if (isSecond)
        emit thenSortRequested(key, m_sorting.thenKey == key && !m_sorting.thenDescending);
    else
        emit sortRequested(key, order == Qt::DescendingOrder);
}

QString SocketTable::rowsAsText(const QList<int> &rows) const
{
    const QList<LiveColumn> columns = visibleColumns();
    QStringList lines;
    for (const LiveRow *live : m_model->socketsOf(rows)) {
        QStringList cells;
        for (const LiveColumn column : columns)
            cells << m_model->cellText(*live, column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void SocketTable::saveColumns(QSettings &settings) const
{
    QStringList order;
    QStringList hidden;
    QStringList widths;
    for (int i = 0; i < LiveColumnCount; ++i) {
        order << QString::number(horizontalHeader()->visualIndex(i));
        if (isColumnHidden(i))
            hidden << QString::number(i);
        const auto own = m_ownWidths.find(static_cast<LiveColumn>(i));
        widths << QString::number(own != m_ownWidths.end() ? own->second : 0);
    }
    settings.setValue(QStringLiteral("columns/schema"), LiveColumnSchema);
    settings.setValue(QStringLiteral("columns/order"), order);
    settings.setValue(QStringLiteral("columns/hidden"), hidden);
    settings.setValue(QStringLiteral("columns/widths"), widths);
}

void SocketTable::restoreColumns(QSettings &settings)
{
    const QStringList order = settings.value(QStringLiteral("columns/order")).toStringList();
    const QStringList hidden = settings.value(QStringLiteral("columns/hidden")).toStringList();
    const QStringList widths = settings.value(QStringLiteral("columns/widths")).toStringList();
    const bool fits = settings.value(QStringLiteral("columns/schema")).toInt() == LiveColumnSchema
                      && order.size() == LiveColumnCount && widths.size() == LiveColumnCount
                      && hidden.size() < LiveColumnCount;
    if (!fits)
        return;
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < LiveColumnCount; ++place) {
        const auto column = order.indexOf(QString::number(place));
        if (column >= 0)
            header->moveSection(header->visualIndex(static_cast<int>(column)), place);
    }
    m_ownWidths.clear();
    for (int i = 0; i < LiveColumnCount; ++i) {
        setColumnHidden(i, hidden.contains(QString::number(i)));
        const int width = widths.at(i).toInt();
        if (width > 0 && width < 4000)
            m_ownWidths[static_cast<LiveColumn>(i)] = width;
    }
    fitWidths();
}

} // namespace netwharf
