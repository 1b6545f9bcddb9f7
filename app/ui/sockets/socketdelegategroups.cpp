// SPDX-License-Identifier: MIT
// The part of SocketDelegate that draws heads of groups: title, then one sentence through the other columns.
#include "app/desktop/programicons.h"
#include "app/models/groupwords.h"
#include "app/models/rowwords.h"
#include "app/ui/sockets/socketdelegate.h"
#include "app/ui/widgets/stress.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int IconSize = 16;
constexpr int IconRoom = 20; ///< with the space after it
constexpr int MarkGap = 10; ///< from the title to the middle of the sign of what happened in the group
constexpr int TitleGap = 20; ///< to the sentence, where the title is wider than its column

/// Where the first column begins that shows a sum, and the sentence ends.
int lengthUntilSums(const QHeaderView &header)
{
    int length = 0;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (length > 0 && !header.isSectionHidden(column) && isTraffic(static_cast<LiveColumn>(column)))
            break;
        length += header.sectionSize(column);
    }
    return length;
}

} // namespace

bool SocketDelegate::isNamedByHead(const LiveRow &live, const QString &name) const
{
    if (!isByOwner(m_model->grouping()) || !live.isMember())
        return false;
    return GroupWords(*m_model, m_model->groups()[live.group]).title() == name;
}

/// Title and sentence run through all columns as one line, of which each cell shows its slice.
void SocketDelegate::paintHead(const RowPainter &row, QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const LiveRow &live = m_model->rowAt(index.row());
    const auto [mark, age] = markNow(live);
    const RowGroup &group = m_model->groups()[live.group];
    row.ground(group.sockets == 0 ? mark : RowMark::None, age); // one of many that closed is no end of all
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return;
    const QHeaderView *header = view->horizontalHeader();
    const int firstEnd = header->sectionSize(header->logicalIndexAt(-header->offset()));
    const GroupWords words(*m_model, group);
    const QString title = words.title();
    const QFont font = stressedFont(m_fonts.text(), title);
    const QImage icon = iconOf(words, painter->device()->devicePixelRatioF());

    QRect line = option.rect;
    line.setLeft(option.rect.left() - header->sectionPosition(index.column()));
    line.setWidth(lengthUntilSums(*header));
    const int left = line.left() + RowPainter::Gutter;
    const int titleLeft = left + (icon.isNull() ? 0 : IconRoom);
    const int titleEnd = titleLeft + std::min(QFontMetrics(font).horizontalAdvance(title) + 1, line.width() / 2);
    const int sentenceLeft = std::max(line.left() + firstEnd + RowPainter::Padding, titleEnd + TitleGap);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (!icon.isNull())
        painter->drawImage(QRect(left, line.top() + (line.height() - IconSize) / 2, IconSize, IconSize), icon);
    row.text(QRect(titleLeft, line.top(), titleEnd - titleLeft, line.height()), title,
             hasHan(title) ? row.stressInk() : row.ink(), Qt::AlignLeft, font);
    if (mark != RowMark::None)
        row.sign(mark, QPointF(titleEnd + MarkGap, line.top() + line.height() / 2));
    const QRect rest(QPoint(sentenceLeft, line.top()), line.bottomRight() - QPoint(RowPainter::Padding, 0));
    row.text(rest, fittingSentence(words, rest.width()), row.mutedInk(), Qt::AlignLeft, m_fonts.text());
    painter->restore();
    if (row.isFirst()) {
        row.markBar(mark, age);
        row.triangle(group.open);
    }
    paintSum(row, words, static_cast<LiveColumn>(index.column()));
}

const QString &SocketDelegate::fittingSentence(const GroupWords &words, int room) const
{
    const QFont &font = m_fonts.text();
    QString whole = words.sentence();
    if (m_fitted.room != room || m_fitted.whole != whole || m_fitted.font != font) {
        const QFontMetrics metrics(font);
        QString shown = words.sentenceThat(
            [&metrics, room](const QString &sentence) { return metrics.horizontalAdvance(sentence) <= room; });
        m_fitted = {std::move(whole), std::move(shown), font, room};
    }
    return m_fitted.shown;
}

void SocketDelegate::paintSum(const RowPainter &row, const GroupWords &words, LiveColumn column) const
{
    if (column == LiveColumn::Retransmits)
        row.text(row.cell(), words.cell(column), row.mutedInk(), Qt::AlignRight, m_fonts.monospace(), Qt::ElideNone);
    else if (isTraffic(column))
        drawAmount(row, row.cell(), words.cell(column),
                   column == LiveColumn::RateReceived || column == LiveColumn::RateSent, row.ink());
}

QImage SocketDelegate::iconOf(const GroupWords &words, double ratio) const
{
    const Process *program = words.program();
    return program ? m_icons->icon(*program, qRound(IconSize * ratio)) : QImage();
}

QSize SocketDelegate::headSize(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = Metrics::of(option.font).rowHeight;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || view->horizontalHeader()->sectionPosition(index.column()) != 0)
        return {0, height}; // the sentence takes what room there is
    const RowGroup &group = m_model->groups()[m_model->rowAt(index.row()).group];
    const QString title = GroupWords(*m_model, group).title();
    const int width = QFontMetrics(stressedFont(m_fonts.text(), title)).horizontalAdvance(title);
    return {RowPainter::Gutter + IconRoom + width + RowPainter::Padding, height};
}

} // namespace netwharf
