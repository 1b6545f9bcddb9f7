// SPDX-License-Identifier: MIT
#include "app/ui/map/maptable.h"

#include "app/models/maptablemodel.h"
#include "app/ui/map/mapsigns.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Sides = 2 * RowPainter::Padding;
constexpr int LeastPurpose = 160;

/// The sign of the port's light in the gutter, then words; ports in fixed pitch.
class MapTableDelegate : public QStyledItemDelegate
{
public:
    MapTableDelegate(const MapTableModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        option.index = index;
        const RowPainter row(painter, option);
        row.ground(RowMark::None, 0);
        if (const LightMask mask = m_model->lightsAt(index.row()); row.isFirst() && mask != 0)
            m_sprites.draw(painter,
                           QRectF(option.rect.left() + 5, option.rect.top(), 16, option.rect.height()).center(), mask);
        const auto column = static_cast<MapColumn>(index.column());
        const QString text = index.data().toString();
        if (column == MapColumn::Port)
            row.text(row.cell(), text, row.ink(), Qt::AlignRight, monospaceFont(option.font), Qt::ElideNone);
        else
            row.text(row.cell(), text, isMuted(column) ? row.mutedInk() : row.ink(), Qt::AlignLeft, option.font);
    }

private:
    static bool isMuted(MapColumn column) { return column == MapColumn::Protocol || column == MapColumn::Purpose; }

    const MapTableModel *m_model;
    mutable LightSprites m_sprites;
};

} // namespace

MapTable::MapTable(PortMapModel *map, QWidget *parent)
    : TableView(parent), m_map(map), m_model(new MapTableModel(map, this))
{
    setModel(m_model);
    setItemDelegate(new MapTableDelegate(m_model, this));
    horizontalHeader()->setSortIndicatorShown(false); // by port, always
    connect(map, &PortMapModel::lightsChanged, this, &MapTable::refresh);
    connect(map, &PortMapModel::hitsChanged, this, &MapTable::refresh);
    connect(map, &PortMapModel::currentChanged, this, &MapTable::showCurrent);
    const auto tell = [this](int row) {
        if (row >= 0 && row < m_model->rowCount())
            emit activated(m_model->portAt(row));
    };
    connect(this, &TableView::activatedRow, this, tell);
    connect(this, &QAbstractItemView::doubleClicked, this, [tell](const QModelIndex &index) { tell(index.row()); });
}

void MapTable::refresh()
{
    if (!isVisible())
        return;
    const bool hadRow = currentIndex().isValid();
    {
        const QScopedValueRollback choosing(m_choosing, true);
        m_model->refresh();
    }
    if (hadRow)
        bringCursor();
    showCurrent();
    showEmptyWords();
}

/// The cursor goes to the nearest row where its own is not, or no longer.
void MapTable::bringCursor()
{
    if (m_model->rowCount() > 0 && m_model->rowOf(m_map->current()) < 0)
        m_map->setCurrent(m_model->nearest(m_map->current()));
}

void MapTable::showEmptyWords()
{
    setEmptyWords(m_map->isSearching() ? tr("No port matches.") : tr("No port has one of the chosen lights."), {});
}

void MapTable::showCurrent()
{
    const int row = m_model->rowOf(m_map->current());
    const bool isShown = row == currentIndex().row() && (row < 0 || selectionModel()->isRowSelected(row, {}));
    if (!isVisible() || isShown)
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    if (row < 0) { // what is no row is in no row
        clearSelection();
        setCurrentIndex({});
        return;
    }
    selectRow(row);
    scrollTo(m_model->index(row, 0));
}

void MapTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!m_choosing && current.isValid() && m_map)
        m_map->setCurrent(m_model->portAt(current.row()));
}

QString MapTable::selectedRowsText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < MapColumnCount; ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void MapTable::retranslate()
{
    setAccessibleName(tr("Ports of the map"));
    m_model->retranslate();
    showEmptyWords();
    fitWidths();
}

void MapTable::fitWidths()
{
    const auto letters = [this](int count) { return textWidth(QString(count, QLatin1Char('n')), font()) + Sides; };
    setColumnWidth(static_cast<int>(MapColumn::Port), textWidth(QStringLiteral("65535"), monospaceFont(font()))
                                                          + RowPainter::Gutter + RowPainter::Padding);
    setColumnWidth(static_cast<int>(MapColumn::Protocol), letters(8));
    setColumnWidth(static_cast<int>(MapColumn::Light), letters(20));
    setColumnWidth(static_cast<int>(MapColumn::Service), letters(14));
    const int others = columnWidth(0) + columnWidth(1) + columnWidth(2) + columnWidth(3);
    const int usedBy = letters(18);
    setColumnWidth(static_cast<int>(MapColumn::Purpose), std::max(LeastPurpose, viewport()->width() - others - usedBy));
    setColumnWidth(static_cast<int>(MapColumn::UsedBy), usedBy);
}

void MapTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    refresh();
    fitWidths();
    bringCursor();
    showCurrent();
}

void MapTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitWidths();
}

void MapTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitWidths();
}

} // namespace netwharf
