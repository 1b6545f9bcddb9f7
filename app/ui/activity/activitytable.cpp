// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitytable.h"

#include "app/ui/activity/activitydelegate.h"
#include "app/ui/widgets/columnmenu.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <map>
#include <utility>

namespace netwharf {

namespace {

QSet<ActivityColumn> firstColumns()
{
    QSet<ActivityColumn> columns;
    for (int i = 0; i < ActivityColumnCount; ++i)
        if (shownByDefault(static_cast<ActivityColumn>(i)))
            columns.insert(static_cast<ActivityColumn>(i));
    return columns;
}

} // namespace

ActivityTable::ActivityTable(QWidget *parent)
    : TableView(parent), m_model(new ActivityModel(this)), m_chosen(firstColumns())
{
    setItemDelegate(new ActivityDelegate(m_model, this));
    setModel(m_model);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(false); // by time, always
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_fitting && width > 0)
            m_wish.own[static_cast<ActivityColumn>(section)] = width;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            fitWidths(); // another column may be the first one, with the gutter
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityTable::leftAlone);
}

bool ActivityTable::isRead() const
{
    return m_holds > 0 || verticalScrollBar()->value() > 0 || selectionModel()->hasSelection();
}

void ActivityTable::release()
{
    --m_holds;
    emit leftAlone();
}

void ActivityTable::goToTop()
{
    clearSelection();
    scrollToTop();
}

void ActivityTable::apply(ActivityUpdate update)
{
    if (!update.reset) {
        m_model->apply(std::move(update));
        return;
    }
    const std::optional<std::uint64_t> current = currentNumber();
    const int top = verticalScrollBar()->value();
    const bool isScrolled = top > 0 && top < m_model->rowCount();
    const std::uint64_t atTop = isScrolled ? m_model->eventAt(top).number : 0;
    m_model->apply(std::move(update));
    executeDelayedItemsLayout();
    if (const int row = isScrolled ? m_model->rowOf(atTop) : 0; row > 0)
        verticalScrollBar()->setValue(row);
    if (const int row = current ? m_model->rowOf(*current) : -1; row >= 0) {
        const QModelIndex index = m_model->index(row, 0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

std::optional<std::uint64_t> ActivityTable::currentNumber() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isSelected(current))
        return std::nullopt;
    return m_model->eventAt(current.row()).number;
}

QList<int> ActivityTable::selectedRowNumbers() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::ranges::sort(rows);
    return rows;
}

QString ActivityTable::titles() const
{
    QStringList titles;
    for (const ActivityColumn column : visibleColumns())
        titles << fullTitle(column);
    return titles.join(QLatin1Char('\t'));
}

QList<ActivityColumn> ActivityTable::visibleColumns() const
{
    QList<ActivityColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns << static_cast<ActivityColumn>(column);
    return columns;
}

/// Chosen columns in their order, also those that there is no room for.
QList<ActivityColumn> ActivityTable::chosenColumns() const
{
    QList<ActivityColumn> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const auto column = static_cast<ActivityColumn>(header->logicalIndex(place)); m_chosen.contains(column))
            columns << column;
    return columns;
}

void ActivityTable::setColumnVisible(ActivityColumn column, bool visible)
{
    if (!visible && visibleColumns() == QList{column})
        return;
    if (visible) {
        m_chosen.insert(column);
        m_wish.insisted.insert(column);
    } else {
        m_chosen.remove(column);
        m_wish.insisted.remove(column);
    }
    fitWidths();
}

void ActivityTable::fillColumnMenu(QMenu *menu)
{
    QStringList titles;
    for (int i = 0; i < ActivityColumnCount; ++i)
        titles << fullTitle(static_cast<ActivityColumn>(i));
    QList<int> shown;
    for (const ActivityColumn column : visibleColumns())
        shown << position(column);
    ColumnMenu entries(menu);
    entries.addChoices(titles, shown,
                       [this](int column, bool on) { setColumnVisible(static_cast<ActivityColumn>(column), on); });
    entries.addFitting([this] { resizeColumnsToContents(); }, [this] { resetColumns(); });
}

void ActivityTable::resetColumns()
{
    m_chosen = firstColumns();
    m_wish = {};
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int i = 0; i < ActivityColumnCount; ++i)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    }
    fitWidths();
}

void ActivityTable::fitWidths()
{
    const QScopedValueRollback fitting(m_fitting, true);
    m_wish.chosen = chosenColumns();
    const std::map<ActivityColumn, int> widths = fitActivityColumns(font(), m_wish, viewport()->width());
    for (int i = 0; i < ActivityColumnCount; ++i) {
        const auto found = widths.find(static_cast<ActivityColumn>(i));
        setColumnHidden(i, found == widths.end());
        if (found != widths.end())
            horizontalHeader()->resizeSection(i, found->second);
    }
}

void ActivityTable::saveColumns(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns/schema"), ActivityColumnSchema);
    QStringList order;
    for (int place = 0; place < ActivityColumnCount; ++place)
        order << QString::number(horizontalHeader()->logicalIndex(place));
    QStringList insisted;
    QStringList chosen;
    for (int i = 0; i < ActivityColumnCount; ++i) {
        if (m_chosen.contains(static_cast<ActivityColumn>(i)))
            chosen << QString::number(i);
        if (m_wish.insisted.contains(static_cast<ActivityColumn>(i)))
            insisted << QString::number(i);
    }
    QStringList widths;
    for (const auto &[column, width] : m_wish.own)
        widths << QStringLiteral("%1:%2").arg(position(column)).arg(width);
    settings.setValue(QStringLiteral("columns/order"), order.join(QLatin1Char(' ')));
    settings.setValue(QStringLiteral("columns/chosen"), chosen.join(QLatin1Char(' ')));
    settings.setValue(QStringLiteral("columns/insisted"), insisted.join(QLatin1Char(' ')));
    settings.setValue(QStringLiteral("columns/widths"), widths.join(QLatin1Char(' ')));
}

void ActivityTable::restoreColumns(QSettings &settings)
{
    if (settings.value(QStringLiteral("columns/schema")).toInt() != ActivityColumnSchema)
        return;
    const auto columnsOf = [&settings](const char *key) {
        QList<ActivityColumn> columns;
        const QStringList words = settings.value(QLatin1String(key)).toString().split(QLatin1Char(' '));
        for (const QString &word : words) {
            bool isNumber = false;
            const int column = word.toInt(&isNumber);
            if (isNumber && column >= 0 && column < ActivityColumnCount)
                columns << static_cast<ActivityColumn>(column);
        }
        return columns;
    };
    const QList<ActivityColumn> chosen = columnsOf("columns/chosen");
    if (chosen.isEmpty())
        return;
    const QList<ActivityColumn> insisted = columnsOf("columns/insisted");
    m_chosen = {chosen.begin(), chosen.end()};
    m_wish.insisted = {insisted.begin(), insisted.end()};
    m_wish.own.clear();
    const QStringList widths = settings.value(QStringLiteral("columns/widths")).toString().split(QLatin1Char(' '));
    for (const QString &word : widths) {
        const int column = word.section(QLatin1Char(':'), 0, 0).toInt();
        const int width = word.section(QLatin1Char(':'), 1).toInt();
        if (column >= 0 && column < ActivityColumnCount && width > 0)
            m_wish.own[static_cast<ActivityColumn>(column)] = width;
    }
    {
        const QScopedValueRollback fitting(m_fitting, true);
        int place = 0;
        const QList<ActivityColumn> order = columnsOf("columns/order");
        for (const ActivityColumn column : order)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(position(column)), place++);
    }
    fitWidths();
}

void ActivityTable::retranslate()
{
    m_model->retranslate();
    fitWidths();
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitWidths();
}

void ActivityTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitWidths();
}

void ActivityTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    emit leftAlone();
    emit currentRowChanged();
}

void ActivityTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    emit currentRowChanged();
}

} // namespace netwharf
