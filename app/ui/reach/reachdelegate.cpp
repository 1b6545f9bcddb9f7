// SPDX-License-Identifier: MIT
#include "app/ui/reach/reachdelegate.h"

#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/stress.h"

#include <QHeaderView>
#include <QTableView>

namespace netwharf {

namespace {

RowMark markOf(const ReachModel &model, int row)
{
    if (model.rowAt(row).isGone())
        return RowMark::Closed;
    if (!model.rowAt(row).isLine())
        return RowMark::None;
    switch (model.verdictAt(row).news) {
    case ReachNews::New: return RowMark::Opened;
    case ReachNews::Wider:
    case ReachNews::Narrower: return RowMark::Changed;
    case ReachNews::Unjudged:
    case ReachNews::Known: break;
    }
    return RowMark::None;
}

} // namespace

ReachDelegate::ReachDelegate(const ReachModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

/// Each cell paints the slice of the sentence that lies in it.
void ReachDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPainter row(painter, option);
    const ReachSection section = m_model->rowAt(index.row()).section;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int begin = view ? view->columnViewportPosition(0) : option.rect.left();
    const int end = view ? begin + view->horizontalHeader()->length() : option.rect.right();
    const bool folds = section == ReachSection::ThisMachine;
    if (folds && row.isFirst())
        row.triangle(m_model->isMachineOpen() || m_model->isSearching());
    const int left = begin + RowPainter::Gutter;
    const QString words = m_model->cellText(index.row(), ReachColumn::Port);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    row.text(QRect(left, option.rect.top(), end - left - RowPainter::Padding, option.rect.height()), words,
             hasHan(words) ? row.stressInk() : row.ink(), Qt::AlignLeft, stressedFont(option.font, words));
    painter->restore();
}

void ReachDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    const RowPainter row(painter, option);
    row.ground(RowMark::None, 0);
    if (m_model->rowAt(index.row()).isHead)
        return paintHead(painter, option, index);
    const RowMark mark = markOf(*m_model, index.row());
    if (row.isFirst())
        row.markSign(mark, 0);
    const auto column = static_cast<ReachColumn>(index.column());
    const QString text = m_model->cellText(index.row(), column);
    const bool isGone = m_model->rowAt(index.row()).isGone();
    const QColor quiet = isGone ? row.mutedInk() : row.ink();
    switch (column) {
    case ReachColumn::Port:
        row.text(row.cell(), text, quiet, Qt::AlignRight, monospaceFont(option.font), Qt::ElideNone);
        break;
    case ReachColumn::Program: row.text(row.cell(), text, quiet, Qt::AlignLeft, option.font); break;
    case ReachColumn::Since:
        row.text(row.cell(), text, row.stateInk(mark, row.mutedInk()), Qt::AlignLeft, option.font);
        break;
    case ReachColumn::Protocol:
    case ReachColumn::Service:
    case ReachColumn::User:
    case ReachColumn::Addresses:
    case ReachColumn::Safety: row.text(row.cell(), text, row.mutedInk(), Qt::AlignLeft, option.font); break;
    }
}

} // namespace netwharf
