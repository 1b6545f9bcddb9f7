// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitytable.h"

#include "app/ui/activity/activitydelegate.h"
#include "app/ui/widgets/columnmenu.h"
#include "app/ui/widgets/shapes.h"

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

constexpr int Sides = 2 * RowPainter::Padding;

/// Room for this text in either font; addresses and names are words or codes.
int roomFor(const QString &text, const QFont &font)
{
    return std::max(textWidth(text, font), textWidth(text, monospaceFont(font))) + Sides;
}

QString letters(int count)
{
    return QString(count, QLatin1Char('n'));
}

/// First widths; `tight`: where the window has no room for them. Ports, pids and a state are never cut.
int firstWidth(ActivityColumn column, const QFont &font, bool tight)
{
    const auto digits = [&font](int count) {
        return textWidth(QString(count, QLatin1Char('0')), monospaceFont(font)) + Sides;
    };
    switch (column) {
    case ActivityColumn::Time: return digits(12) + RowPainter::Gutter - RowPainter::Padding;
    case ActivityColumn::Event: return roomFor(letters(7), font);
    case ActivityColumn::Process: return roomFor(letters(tight ? 12 : 16), font);
    case ActivityColumn::Pid: return digits(7);
    case ActivityColumn::Protocol: return roomFor(letters(4), font);
    case ActivityColumn::LocalAddress:
    case ActivityColumn::RemoteAddress: return digits(tight ? 12 : 15);
    case ActivityColumn::LocalPort:
    case ActivityColumn::RemotePort: return digits(5);
    case ActivityColumn::State: return 14 + digits(tight ? 11 : 25);
    case ActivityColumn::Service: return roomFor(letters(tight ? 7 : 10), font);
    case ActivityColumn::Bytes: return roomFor(QStringLiteral("1023.9 MiB"), font);
    case ActivityColumn::Lived: return roomFor(letters(6), font);
    case ActivityColumn::User: return roomFor(letters(10), font);
    case ActivityColumn::Unit: return roomFor(letters(16), font);
    }
    return 0;
}

} // namespace

ActivityTable::ActivityTable(QWidget *parent) : TableView(parent), m_model(new ActivityModel(this))
{
    setItemDelegate(new ActivityDelegate(m_model, this));
    setModel(m_model);
    for (int i = 0; i < ActivityColumnCount; ++i)
        setColumnHidden(i, !shownByDefault(static_cast<ActivityColumn>(i)));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(false); // by time, always
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_hasOwnWidths = m_hasOwnWidths || !m_fitting; });
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

QString ActivityTable::rowsAsText(const QList<int> &rows) const
{
    const QList<ActivityColumn> columns = visibleColumns();
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const ActivityColumn column : columns)
            cells << m_model->cellText(row, column);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
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

void ActivityTable::setColumnVisible(ActivityColumn column, bool visible)
{
    if (!visible && visibleColumns() == QList{column})
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        setColumnHidden(position(column), !visible);
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
    entries.addChoices(titles, shown, [this](int column, bool on) { setColumnVisible(static_cast<ActivityColumn>(column), on); });
    entries.addFitting([this] { resizeColumnsToContents(); }, [this] { resetColumns(); });
}

void ActivityTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int i = 0; i < ActivityColumnCount; ++i) {
            header->moveSection(header->visualIndex(i), i);
            setColumnHidden(i, !shownByDefault(static_cast<ActivityColumn>(i)));
        }
    }
    m_hasOwnWidths = false;
    fitWidths();
}

void ActivityTable::fitWidths()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QList<ActivityColumn> visible = visibleColumns();
    const auto widths = [&](bool tight) {
        std::map<ActivityColumn, int> found;
        for (const ActivityColumn column : visible)
            found[column] = std::max(firstWidth(column, font(), tight), textWidth(shortTitle(column), font()) + Sides);
        return found;
    };
    const auto sum = [](const std::map<ActivityColumn, int> &of) {
        int all = 0;
        for (const auto &[column, width] : of)
            all += width;
        return all;
    };
    std::map<ActivityColumn, int> chosen = widths(false);
    const int room = viewport()->width();
    if (sum(chosen) > room) {
        const std::map<ActivityColumn, int> wide = std::exchange(chosen, widths(true));
        // What is left over goes back to who needs it most.
        for (const ActivityColumn column : {ActivityColumn::State, ActivityColumn::Service, ActivityColumn::RemoteAddress,
                                            ActivityColumn::LocalAddress, ActivityColumn::Process})
            if (chosen.contains(column) && sum(chosen) - chosen[column] + wide.at(column) <= room)
                chosen[column] = wide.at(column);
    }
    if (const int spare = room - sum(chosen); spare > 0 && chosen.contains(ActivityColumn::Process))
        chosen[ActivityColumn::Process] += std::min(spare, 40);
    for (const auto &[column, width] : chosen)
        horizontalHeader()->resizeSection(position(column), width);
}

void ActivityTable::saveColumns(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns/schema"), ActivityColumnSchema);
    settings.setValue(QStringLiteral("columns/own"), m_hasOwnWidths);
    settings.setValue(QStringLiteral("columns/header"), horizontalHeader()->saveState().toBase64());
}

void ActivityTable::restoreColumns(QSettings &settings)
{
    if (settings.value(QStringLiteral("columns/schema")).toInt() != ActivityColumnSchema)
        return;
    const QByteArray state = QByteArray::fromBase64(settings.value(QStringLiteral("columns/header")).toByteArray());
    const QScopedValueRollback fitting(m_fitting, true);
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != ActivityColumnCount
        || visibleColumns().isEmpty()) {
        resetColumns();
        return;
    }
    horizontalHeader()->setSortIndicatorShown(false);
    m_hasOwnWidths = settings.value(QStringLiteral("columns/own")).toBool();
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
