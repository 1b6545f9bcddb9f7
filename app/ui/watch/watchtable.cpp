// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchtable.h"

#include "app/i18n/words.h"
#include "app/ui/watch/watchwords.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"

#include <QEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace netwharf {

namespace {

enum Column { NameColumn, FilterColumn, HabitColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;

class WatchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        option.index = index;
        const RowPainter row(painter, option);
        row.ground(RowMark::None, 0);
        row.text(row.cell(), index.data().toString(), index.column() == NameColumn ? row.ink() : row.mutedInk(),
                 Qt::AlignLeft, index.column() == FilterColumn ? monospaceFont(option.font) : option.font);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = index.column() == FilterColumn ? monospaceFont(option.font) : option.font;
        const int left = index.column() == NameColumn ? RowPainter::Gutter : RowPainter::Padding;
        return {left + textWidth(index.data().toString(), font) + RowPainter::Padding,
                Metrics::of(option.font).rowHeight};
    }
};

} // namespace

WatchTable::WatchTable(QWidget *parent) : TableView(parent), m_model(new QStandardItemModel(0, ColumnCount, this))
{
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Filter"), tr("Tells of")});
    setModel(m_model);
    setItemDelegate(new WatchDelegate(this));
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::NoContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
}

void WatchTable::setWatches(const QList<Watch> &watches)
{
    const std::uint64_t current = currentId();
    const int row = currentIndex().row();
    m_model->removeRows(0, m_model->rowCount());
    for (const Watch &watch : watches) {
        QList<QStandardItem *> items;
        for (const QString &text : {words::plain(watch.name), words::plain(watch.filter), watchwords::habit(watch)}) {
            items.append(new QStandardItem(text));
            items.constLast()->setToolTip(words::toolTip(text));
        }
        items.constFirst()->setData(QVariant::fromValue(watch.id), IdRole);
        m_model->appendRow(items);
    }
    const auto kept = std::ranges::find(watches, current, &Watch::id);
    const int wanted = kept != watches.end() ? static_cast<int>(kept - watches.begin())
                                             : std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        selectRow(wanted);
    fitWidths();
}

std::uint64_t WatchTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.siblingAtColumn(NameColumn).data(IdRole).toULongLong() : 0;
}

void WatchTable::fitWidths()
{
    std::array<int, ColumnCount> wanted{};
    for (int column = 0; column < ColumnCount; ++column) {
        const int left = column == NameColumn ? RowPainter::Gutter : RowPainter::Padding;
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        wanted[static_cast<std::size_t>(column)] =
            std::max(left + textWidth(title, font()) + RowPainter::Padding, sizeHintForColumn(column));
    }
    const int room = viewport()->width();
    const int habit = std::min(wanted[HabitColumn], room / 2);
    const int rest = room - habit;
    const int spare = rest - wanted[NameColumn] - wanted[FilterColumn];
    const int filter = spare >= 0 ? wanted[FilterColumn] + spare / 2
                                  : std::min(wanted[FilterColumn], std::max(rest - wanted[NameColumn], rest / 2));
    horizontalHeader()->resizeSection(NameColumn, rest - filter);
    horizontalHeader()->resizeSection(FilterColumn, filter);
    horizontalHeader()->resizeSection(HabitColumn, habit);
}

void WatchTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitWidths();
}

void WatchTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitWidths();
}

} // namespace netwharf
