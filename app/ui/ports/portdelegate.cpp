// SPDX-License-Identifier: MIT
#include "app/ui/ports/portdelegate.h"

#include "app/models/matches.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Gap = 12; ///< between who listens and how many are connected
constexpr int TagGap = 8;
constexpr int Padding = 12; ///< 6 at each side of a cell

} // namespace

PortDelegate::PortDelegate(const PortsModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

void PortDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem rowOption = option;
    rowOption.index = index;
    const RowPainter row(painter, rowOption);
    row.ground(RowMark::None, 0);
    const Range range = m_model->groups()->group(m_model->idOf(index.row())).range;
    if (row.isFirst() && range != Range::None)
        row.swatch(range);
    paintCell(row, rowOption, index);
    if (m_model->beginsRange(index.row()))
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, Theme::current().strong);
}

void PortDelegate::paintCell(const RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PortRowId id = m_model->idOf(index.row());
    const QString text = index.data().toString();
    switch (static_cast<PortColumn>(index.column())) {
    case PortColumn::Port: return paintPort(row, option.font, id);
    case PortColumn::Name: return paintName(row, option.font, text, id);
    case PortColumn::Purpose: return paintPurpose(row, option.font, id);
    case PortColumn::InUse: return paintUse(row, option.font, id);
    case PortColumn::Transport:
    case PortColumn::Category:
    case PortColumn::Range:
    case PortColumn::Origin:
    case PortColumn::Official: row.text(row.cell(), text, row.mutedInk(), Qt::AlignLeft, option.font);
    }
}

void PortDelegate::paintPort(const RowPainter &row, const QFont &font, PortRowId id) const
{
    row.text(row.cell(), m_model->portText(id), row.ink(), Qt::AlignRight, monospaceFont(font));
}

void PortDelegate::paintName(const RowPainter &row, const QFont &font, const QString &name, PortRowId id) const
{
    const bool official = m_model->groups()->group(id).official;
    row.matchedText(row.cell(), name, official ? row.ink() : row.mutedInk(), font,
                    matchesIn(name, m_model->markedWords()));
}

void PortDelegate::paintPurpose(const RowPainter &row, const QFont &font, PortRowId id) const
{
    const PortGroup group = m_model->groups()->group(id);
    const QString purpose = m_model->purpose(id);
    const QColor ink = isAnswer(id) ? row.mutedInk() : row.ink();
    QRect rect = row.cell();
    const QString tag = group.cleartext ? m_model->cleartextWord() : QString();
    if (!tag.isEmpty())
        rect.setRight(rect.right() - RowPainter::tagWidth(tag, font) - TagGap);
    row.matchedText(rect, purpose, ink, font, matchesIn(purpose, m_model->markedWords()));
    if (!tag.isEmpty())
        row.tag(rect.left() + std::min(QFontMetrics(font).horizontalAdvance(purpose), rect.width()) + TagGap, tag);
}

void PortDelegate::paintUse(const RowPainter &row, const QFont &font, PortRowId id) const
{
    const UseCell *cell = m_model->use(id);
    if (!cell)
        return;
    const QColor ink = cell->answers ? row.ink() : row.mutedInk();
    const QFontMetrics metrics(font);
    const int sign = RowPainter::signRoom(font);
    const QString count = cell->connections > 0 ? QLocale().toString(cell->connections) : QString();
    const int countWidth = count.isEmpty() ? 0 : sign + metrics.horizontalAdvance(count);
    QRect rect = row.cell();
    if (cell->listening > 0) {
        const QString names = m_model->listenersText(id);
        const int room = rect.width() - sign - (count.isEmpty() ? 0 : Gap + countWidth);
        const int width = std::clamp(metrics.horizontalAdvance(names) + 1, 0, std::max(room, 0));
        row.stateSign(rect, StateGroup::Listening, row.mutedInk());
        row.text(QRect(rect.left() + sign, rect.top(), width, rect.height()), names, ink, Qt::AlignLeft, font);
        rect.setLeft(rect.left() + sign + width + Gap);
    }
    if (count.isEmpty())
        return;
    row.stateSign(rect, StateGroup::Established, row.mutedInk());
    row.text(rect.adjusted(sign, 0, 0, 0), count, ink, Qt::AlignLeft, font);
}

QSize PortDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data().isValid()) // a view may ask while the model changes its rows
        return {};
    const PortRowId id = m_model->idOf(index.row());
    const auto column = static_cast<PortColumn>(index.column());
    const QFontMetrics metrics(column == PortColumn::Port ? monospaceFont(option.font) : option.font);
    const int sign = RowPainter::signRoom(option.font);
    int width = metrics.horizontalAdvance(index.data().toString()) + Padding + 1;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->horizontalHeader()->sectionPosition(index.column()) == 0)
        width += RowPainter::Gutter - RowPainter::Padding;
    if (column == PortColumn::Purpose && m_model->groups()->group(id).cleartext)
        width += RowPainter::tagWidth(m_model->cleartextWord(), option.font) + TagGap;
    if (const UseCell *cell = m_model->use(id); column == PortColumn::InUse && cell)
        width += sign + (cell->connections > 0 && cell->listening > 0 ? Gap + sign : 0);
    return {width, Metrics::of(option.font).rowHeight};
}

bool PortDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool saysMore = index.isValid() && static_cast<PortColumn>(index.column()) == PortColumn::InUse
                          && !m_model->otherUseText(m_model->idOf(index.row())).isEmpty();
    if (index.isValid() && !saysMore && sizeHint(option, index).width() <= option.rect.width()) {
        QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace netwharf
