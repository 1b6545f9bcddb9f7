// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitydelegate.h"

#include "app/models/activitywords.h"
#include "app/ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace netwharf {

namespace {

RowMark markOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Opened: return RowMark::Opened;
    case ActivityKind::Changed: return RowMark::Changed;
    case ActivityKind::Closed: return RowMark::Closed;
    case ActivityKind::Gap: break;
    }
    return RowMark::None;
}

} // namespace

struct ActivityDelegate::Cell
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const RowPainter &row;
    const ActivityEvent &event;
    const ActivityWords &words;
    ActivityColumn column;
    QRect rect; ///< for text
    const QHeaderView *header;

    bool isClosed() const { return event.kind == ActivityKind::Closed; }
};

ActivityDelegate::ActivityDelegate(const ActivityModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    m_fonts.use(option.font);
    const ActivityEvent &event = m_model->eventAt(index.row());
    const ActivityWords words(event, *m_model->texts(), *m_model->catalogue());
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const RowPainter row(painter, option);
    row.ground(RowMark::None, 0);
    if (row.isFirst())
        row.markSign(markOf(event.kind), 0);
    const Cell cell{painter,    option,
                    row,        event,
                    words,      static_cast<ActivityColumn>(index.column()),
                    row.cell(), view ? view->horizontalHeader() : nullptr};
    if (words.isGap() && cell.column != ActivityColumn::Time)
        paintGap(cell);
    else
        paintCell(cell);
}

/// Each cell paints the slice of the sentence that lies in it.
void ActivityDelegate::paintGap(const Cell &cell) const
{
    if (!cell.header)
        return;
    int begin = -1;
    for (int place = 0; place < cell.header->count() && begin < 0; ++place) {
        const int column = cell.header->logicalIndex(place);
        if (!cell.header->isSectionHidden(column) && column != position(ActivityColumn::Time))
            begin = cell.header->sectionViewportPosition(column);
    }
    const QRect whole(begin + RowPainter::Padding, cell.option.rect.top(),
                      cell.header->viewport()->width() - begin - 2 * RowPainter::Padding, cell.option.rect.height());
    cell.painter->save();
    cell.painter->setClipRect(cell.option.rect, Qt::IntersectClip);
    cell.row.text(whole, cell.words.gapSentence(), cell.row.mutedInk(), Qt::AlignLeft, m_fonts.text());
    cell.painter->restore();
}

void ActivityDelegate::paintState(const Cell &cell) const
{
    if (cell.words.stateNow().isEmpty())
        return;
    const SocketState state = cell.isClosed() ? cell.event.before : cell.event.row.socket.state;
    cell.row.stateSign(cell.rect, groupOf(state), cell.row.mutedInk());
    const QRect rect = cell.rect.adjusted(RowPainter::signRoom(m_fonts.text()), 0, 0, 0);
    const QString now = cell.words.stateNow();
    // A state is never cut: where both have no room, what it has become stands alone.
    const QString both = cell.words.cell(ActivityColumn::State);
    const QString text = textWidth(both, m_fonts.monospace()) <= rect.width() ? both : now;
    const bool stands = state == SocketState::Listen && !cell.isClosed();
    cell.row.text(rect, text, stands ? cell.row.ink() : cell.row.mutedInk(), Qt::AlignLeft,
                  cell.isClosed() ? m_fonts.struck() : m_fonts.monospace(), Qt::ElideNone);
}

/// The column before or after that of the cell on the screen; -1 for none.
int ActivityDelegate::neighbour(const Cell &cell, int step)
{
    return cell.header ? cell.header->logicalIndex(cell.header->visualIndex(position(cell.column)) + step) : -1;
}

/// Words in place of a remote address run on over the empty cell of its port.
void ActivityDelegate::paintRemoteWords(const Cell &cell, int left, bool runOn) const
{
    QRect rect = cell.rect;
    rect.setLeft(left);
    if (runOn)
        rect.setRight(rect.right() + cell.header->sectionSize(position(ActivityColumn::RemotePort)));
    cell.painter->save();
    cell.painter->setClipRect(cell.option.rect, Qt::IntersectClip);
    cell.row.text(rect, cell.words.row().remoteAddress(), cell.row.mutedInk(), Qt::AlignLeft, m_fonts.text());
    cell.painter->restore();
}

void ActivityDelegate::paintCell(const Cell &cell) const
{
    const QString text = cell.words.cell(cell.column);
    const auto write = [&](const QColor &ink, const QFont &font, Qt::TextElideMode elide = Qt::ElideRight) {
        cell.row.text(cell.rect, text, ink, isNumeric(cell.column) ? Qt::AlignRight : Qt::AlignLeft, font, elide);
    };
    const QColor muted = cell.row.mutedInk();
    switch (cell.column) {
    case ActivityColumn::Time: write(muted, m_fonts.monospace(), Qt::ElideNone); break;
    case ActivityColumn::Event:
        write(cell.row.stateInk(markOf(cell.event.kind), cell.row.ink()), m_fonts.text());
        break;
    case ActivityColumn::Process: write(cell.words.row().holder() ? cell.row.ink() : muted, m_fonts.text()); break;
    case ActivityColumn::LocalPort: write(cell.row.ink(), m_fonts.monospace(), Qt::ElideNone); break;
    case ActivityColumn::RemotePort:
        if (text.isEmpty() && neighbour(cell, -1) == position(ActivityColumn::RemoteAddress))
            paintRemoteWords(cell, cell.rect.left() - cell.header->sectionSize(neighbour(cell, -1)), false);
        else
            write(cell.row.ink(), m_fonts.monospace(), Qt::ElideNone);
        break;
    case ActivityColumn::LocalAddress:
        write(muted, cell.words.row().localIsWords() ? m_fonts.text() : m_fonts.monospace(), Qt::ElideMiddle);
        break;
    case ActivityColumn::RemoteAddress:
        if (cell.words.row().remoteIsWords())
            paintRemoteWords(cell, cell.rect.left(), neighbour(cell, 1) == position(ActivityColumn::RemotePort));
        else
            write(muted, m_fonts.monospace(), Qt::ElideMiddle);
        break;
    case ActivityColumn::State: paintState(cell); break;
    case ActivityColumn::Pid: write(muted, m_fonts.monospace(), Qt::ElideNone); break;
    case ActivityColumn::Bytes:
    case ActivityColumn::Lived: write(muted, m_fonts.text(), Qt::ElideNone); break;
    case ActivityColumn::Protocol:
    case ActivityColumn::Service:
    case ActivityColumn::User:
    case ActivityColumn::Unit: write(muted, m_fonts.text()); break;
    }
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_fonts.use(option.font);
    const auto column = static_cast<ActivityColumn>(index.column());
    const ActivityWords words(m_model->eventAt(index.row()), *m_model->texts(), *m_model->catalogue());
    // The sentence of a gap runs on over the other columns.
    const QString text = words.isGap() && column != ActivityColumn::Time ? QString() : words.cell(column);
    int width =
        std::max(textWidth(text, m_fonts.text()), textWidth(text, m_fonts.monospace())) + 2 * RowPainter::Padding;
    if (column == ActivityColumn::State)
        width += RowPainter::signRoom(option.font);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->horizontalHeader()->sectionPosition(index.column()) == 0)
        width += RowPainter::Gutter - RowPainter::Padding;
    return {width, Metrics::of(option.font).rowHeight};
}

} // namespace netwharf
