// SPDX-License-Identifier: MIT
// The part of SocketDelegate that draws heads of groups: title, then one sentence through the other columns.
#include "app/desktop/programicons.h"
#include "app/models/groupwords.h"
#include "app/models/rowwords.h"
#include "app/ui/sockets/socketdelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int IconSize = 16;
constexpr int IconRoom = 20; ///< with the space after it

/// Demibold; Han closes up when it is bold at this size, and stays as it is.
QFont titleFont(QFont font, const QString &title)
{
    const bool hasHan =
        std::ranges::any_of(title, [](QChar letter) { return letter.script() == QChar::Script_Han; });
    if (!hasHan)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

bool SocketDelegate::isNamedByHead(const LiveRow &live, const QString &name) const
{
    if (m_model->grouping() != Grouping::Process || !live.isMember())
        return false;
    return GroupWords(*m_model, m_model->groups()[live.group]).title() == name;
}

void SocketDelegate::paintHead(const RowPainter &row, QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    row.ground(RowMark::None, 0);
    const RowGroup &group = m_model->groups()[m_model->rowAt(index.row()).group];
    if (row.isFirst()) {
        row.triangle(group.open);
        paintTitle(row, painter, group);
        return;
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return;
    // One sentence across all columns but the first, of which each cell shows its slice.
    const QHeaderView *header = view->horizontalHeader();
    const int first = header->sectionSize(header->logicalIndexAt(-header->offset()));
    const int offset = header->sectionPosition(index.column()) - first;
    const QRect whole(option.rect.left() - offset, option.rect.top(), header->length() - first,
                      option.rect.height());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    row.text(whole.adjusted(RowPainter::Padding, 0, -RowPainter::Padding, 0),
             GroupWords(*m_model, group).sentence(), row.mutedInk(), Qt::AlignLeft, m_font);
    painter->restore();
}

void SocketDelegate::paintTitle(const RowPainter &row, QPainter *painter, const RowGroup &group) const
{
    const GroupWords words(*m_model, group);
    QRect rect = row.cell();
    if (const Process *program = words.program()) {
        const double ratio = painter->device()->devicePixelRatioF();
        const QImage icon = m_icons->icon(*program, qRound(IconSize * ratio));
        if (!icon.isNull()) {
            const QRect box(rect.left(), rect.top() + (rect.height() - IconSize) / 2, IconSize, IconSize);
            painter->drawImage(box, icon);
            rect.setLeft(rect.left() + IconRoom);
        }
    }
    const QString title = words.title();
    row.text(rect, title, row.ink(), Qt::AlignLeft, titleFont(m_font, title));
}

QSize SocketDelegate::headSize(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = Metrics::of(option.font).rowHeight;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || view->horizontalHeader()->sectionPosition(index.column()) != 0)
        return {0, height}; // the sentence takes what room there is
    const RowGroup &group = m_model->groups()[m_model->rowAt(index.row()).group];
    const QString title = GroupWords(*m_model, group).title();
    const int width = QFontMetrics(titleFont(m_font, title)).horizontalAdvance(title);
    return {RowPainter::Gutter + IconRoom + width + RowPainter::Padding, height};
}

} // namespace netwharf
