// SPDX-License-Identifier: MIT
#include "app/ui/sockets/socketdelegate.h"

#include "app/models/rowwords.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace netwharf {

namespace {

constexpr int PidGap = 6; ///< between a name and its process ID
constexpr int PlaceGap = 6; ///< before the sign of another namespace
constexpr int PlaceLabelGap = 4; ///< between it and the namespace's name
constexpr double MarkSeconds = std::chrono::duration<double>(MarkDuration).count();

RowMark markOf(RowEvent event)
{
    switch (event) {
    case RowEvent::None: return RowMark::None;
    case RowEvent::Opened: return RowMark::Opened;
    case RowEvent::Changed: return RowMark::Changed;
    case RowEvent::Closed: return RowMark::Closed;
    }
    return RowMark::None;
}

} // namespace

double markAge(const LiveRow &live)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - live.eventAt).count();
}

std::pair<RowMark, double> markNow(const LiveRow &live)
{
    const double age = markAge(live);
    if (live.event == RowEvent::Closed && !live.isHead())
        return {RowMark::Closed, std::min(age, MarkSeconds * 0.99)}; // it stays marked as long as it is there
    return {age < MarkSeconds ? markOf(live.event) : RowMark::None, age};
}

bool isMarkAlive(const LiveRow &live)
{
    return live.event != RowEvent::None && markAge(live) < MarkSeconds;
}

/// All that the parts of one cell's drawing share.
struct SocketDelegate::Cell
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const RowPainter &row;
    const LiveRow &live;
    const RowWords &words;
    LiveColumn column;
    int index; ///< of the row
    RowMark mark;
    QRect rect; ///< for text
    const QHeaderView *header;

    bool isClosed() const { return live.event == RowEvent::Closed; }
    bool isKernels() const { return live.row.socket.owner.kind == OwnerKind::Kernel; }
    QColor strong() const { return isClosed() || isKernels() ? row.mutedInk() : row.ink(); }
};

SocketDelegate::SocketDelegate(const LiveModel *model, ProgramIcons *icons, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_icons(icons)
{}

void SocketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    m_fonts.use(option.font);
    const LiveRow &live = m_model->rowAt(index.row());
    if (live.isHead()) {
        paintHead(RowPainter(painter, option), painter, option, index);
        return;
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *header = view ? view->horizontalHeader() : nullptr;

    const auto [mark, age] = markNow(live);
    const RowPainter row(painter, option);
    row.ground(mark, age);
    if (row.isFirst()) {
        if (mark != RowMark::None)
            row.markSign(mark, age);
        else if (live.row.socket.owner.kind == OwnerKind::Hidden)
            row.lock();
        if (live.isMember())
            row.guide(live.part == RowPart::LastMember);
    }
    const RowWords words = m_model->wordsOf(live);
    QRect rect = row.cell();
    if (row.isFirst() && live.isMember())
        rect.setLeft(rect.left() + RowPainter::MemberIndent);
    paintCell(
        {painter, option, row, live, words, static_cast<LiveColumn>(index.column()), index.row(), mark, rect, header});
}

void SocketDelegate::paintCell(const Cell &cell) const
{
    switch (cell.column) {
    case LiveColumn::Process: paintProcess(cell); break;
    case LiveColumn::LocalAddress:
    case LiveColumn::RemoteAddress: paintAddress(cell); break;
    case LiveColumn::Protocol: paintProtocol(cell); break;
    case LiveColumn::LocalPort:
        cell.row.text(localPortRoom(cell), cell.words.localPort(), cell.strong(), Qt::AlignRight, m_fonts.monospace(),
                      hasPorts(cell.live.row.socket.protocol) ? Qt::ElideNone : Qt::ElideRight);
        break;
    case LiveColumn::RemotePort: paintRemotePort(cell); break;
    case LiveColumn::Direction: {
        const Direction direction = cell.live.row.direction;
        const bool bothHere = cell.live.row.otherEnd != RowId{};
        if (direction != Direction::None)
            cell.row.arrow(cell.option.rect, bothHere || direction != Direction::Outgoing,
                           bothHere || direction == Direction::Outgoing, cell.row.mutedInk());
        break;
    }
    case LiveColumn::State: paintState(cell); break;
    case LiveColumn::RateReceived:
    case LiveColumn::RateSent:
    case LiveColumn::BytesReceived:
    case LiveColumn::BytesSent: paintAmount(cell); break;
    default: paintPlain(cell); break;
    }
}

void SocketDelegate::paintProcess(const Cell &cell) const
{
    QRect nameRect = cell.rect;
    const bool pidHasColumn = cell.header && !cell.header->isSectionHidden(position(LiveColumn::Pid));
    if (!pidHasColumn) {
        const QString pid = cell.words.pid();
        cell.row.text(cell.rect, pid, cell.row.mutedInk(), Qt::AlignRight, m_fonts.monospace(), Qt::ElideNone);
        if (!pid.isEmpty())
            nameRect.setRight(cell.rect.right() - QFontMetrics(m_fonts.monospace()).horizontalAdvance(pid) - PidGap);
    }
    const QString name = cell.words.process();
    const bool isUnderItsName = isNamedByHead(cell.live, name) && cell.row.isFirst();
    nameRect = paintPlace(cell, nameRect, isUnderItsName ? QString() : name);
    if (isUnderItsName)
        return;
    const OwnerKind kind = cell.live.row.socket.owner.kind;
    const bool known = kind == OwnerKind::Process || kind == OwnerKind::Shared;
    const auto isAsAbove = [&cell, this](LiveColumn column, const QString &text) {
        return cell.index > 0 && m_model->cellText(cell.index - 1, column) == text;
    };
    const bool repeats = isNamedByHead(cell.live, name)
                         || (isAsAbove(LiveColumn::Process, name) && isAsAbove(LiveColumn::Pid, cell.words.pid()));
    const bool quiet = !known || repeats || cell.isClosed();
    cell.row.text(nameRect, name, quiet ? cell.row.mutedInk() : cell.row.ink(), Qt::AlignLeft, m_fonts.text());
}

/// The sign of another network namespace behind the name, and which one it is where there is room for all of
/// that. Returns the room of the name.
QRect SocketDelegate::paintPlace(const Cell &cell, const QRect &room, const QString &name) const
{
    const QString place = cell.words.place();
    if (place.isEmpty())
        return room;
    const QFontMetrics metrics(m_fonts.text());
    QRect nameRect = room;
    nameRect.setRight(room.right() - PlaceGap - RowPainter::BoxSize);
    const int wanted = name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + 1;
    const int left = name.isEmpty() ? room.left() : std::min(nameRect.left() + wanted, nameRect.right()) + PlaceGap;
    cell.row.box(left, cell.row.mutedInk());
    const QRect label(QPoint(left + RowPainter::BoxSize + PlaceLabelGap, room.top()), room.bottomRight());
    if (metrics.horizontalAdvance(place) <= label.width())
        cell.row.text(label, place, cell.row.mutedInk(), Qt::AlignLeft, m_fonts.text());
    return nameRect;
}

void SocketDelegate::paintProtocol(const Cell &cell) const
{
    const QString whole = cell.words.protocol();
    const bool fits = QFontMetrics(m_fonts.text()).horizontalAdvance(whole) <= cell.rect.width();
    cell.row.text(cell.rect, fits ? whole : cell.words.protocolBrief(), cell.row.mutedInk(), Qt::AlignLeft,
                  m_fonts.text());
}

/// A port has room in its column; the name of a protocol of IP, "ipv6-icmp", begins where the address ends.
QRect SocketDelegate::localPortRoom(const Cell &cell) const
{
    QRect room = cell.rect;
    if (hasPorts(cell.live.row.socket.protocol) || columnBefore(cell) != position(LiveColumn::LocalAddress))
        return room;
    const QFontMetrics metrics(cell.words.localIsWords() ? m_fonts.text() : m_fonts.monospace());
    const int used = firstCellLeft(cell) + metrics.horizontalAdvance(cell.words.localAddress()) + PlaceGap;
    room.setLeft(room.left() - std::max(0, cell.header->sectionSize(position(LiveColumn::LocalAddress)) - used));
    return room;
}

/// The column that stands left of a cell, -1 where none does.
int SocketDelegate::columnBefore(const Cell &cell)
{
    return cell.header ? cell.header->logicalIndex(cell.header->visualIndex(position(cell.column)) - 1) : -1;
}

/// From the edge of the column before a cell to its text: the first column has the gutter.
int SocketDelegate::firstCellLeft(const Cell &cell)
{
    return cell.header->sectionPosition(columnBefore(cell)) == 0 ? RowPainter::Gutter : RowPainter::Padding;
}

void SocketDelegate::paintAddress(const Cell &cell) const
{
    const bool local = cell.column == LiveColumn::LocalAddress;
    const bool isWords = local ? cell.words.localIsWords() : cell.words.remoteIsWords();
    const QString text = local ? cell.words.localAddress() : cell.words.remoteAddress();
    if (!isWords) {
        cell.row.text(cell.rect, text, cell.row.mutedInk(), Qt::AlignLeft, m_fonts.monospace(), Qt::ElideMiddle);
        return;
    }
    const QString peer = local ? QString() : cell.words.peer();
    if (!peer.isEmpty()) {
        paintPeer(cell, peer, text);
        return;
    }
    QRect rect = cell.rect;
    const int next = cell.header ? cell.header->logicalIndex(cell.header->visualIndex(position(cell.column)) + 1) : -1;
    if (!local && next == position(LiveColumn::RemotePort)) {
        const int dash = QFontMetrics(m_fonts.monospace()).horizontalAdvance(cell.words.remotePort());
        rect.setRight(rect.right() + cell.header->sectionSize(next) - (dash > 0 ? dash + PlaceGap : 0));
    }
    const Exposure exposure = cell.live.row.exposure;
    const bool reachesOut = exposure == Exposure::Everywhere || exposure == Exposure::LocalNetwork;
    cell.painter->save();
    cell.painter->setClipRect(cell.option.rect, Qt::IntersectClip);
    cell.row.text(rect, text, reachesOut && !cell.isClosed() ? cell.row.ink() : cell.row.mutedInk(), Qt::AlignLeft,
                  m_fonts.text());
    cell.painter->restore();
}

/// Who has the other end: its process ID is never cut, its name where both do not fit.
void SocketDelegate::paintPeer(const Cell &cell, const QString &name, const QString &text) const
{
    const QColor ink = cell.isClosed() ? cell.row.mutedInk() : cell.row.ink();
    const QFontMetrics metrics(m_fonts.text());
    const QString rest = text.startsWith(name) ? text.mid(name.size()) : QString();
    const int room = cell.rect.width() - metrics.horizontalAdvance(rest);
    const bool fits = rest.isEmpty() || metrics.horizontalAdvance(text) <= cell.rect.width();
    cell.row.text(cell.rect, fits ? text : metrics.elidedText(name, Qt::ElideRight, room) + rest, ink, Qt::AlignLeft,
                  m_fonts.text());
}

void SocketDelegate::paintRemotePort(const Cell &cell) const
{
    cell.row.text(cell.rect, cell.words.remotePort(), cell.strong(), Qt::AlignRight, m_fonts.monospace(),
                  Qt::ElideNone);
    // The words of the address before it run on over a port that is none, up to its dash.
    const int before = columnBefore(cell);
    if (before != position(LiveColumn::RemoteAddress) || cell.live.row.socket.hasRemote)
        return;
    Cell address = cell;
    address.column = LiveColumn::RemoteAddress;
    address.rect.setLeft(cell.rect.left() - RowPainter::Padding - cell.header->sectionSize(before)
                         + firstCellLeft(cell));
    address.rect.setRight(cell.rect.right() - cell.option.rect.width());
    paintAddress(address);
}

void SocketDelegate::paintState(const Cell &cell) const
{
    const SocketState state = cell.live.row.socket.state;
    const bool stands = state == SocketState::Listen && !cell.isClosed();
    const QColor color = cell.row.stateInk(cell.mark, stands ? cell.row.ink() : cell.row.mutedInk());
    cell.row.stateSign(cell.rect, groupOf(state), cell.row.mutedInk());
    cell.row.text(cell.rect.adjusted(RowPainter::signRoom(m_fonts.text()), 0, 0, 0), cell.words.cell(LiveColumn::State),
                  color, Qt::AlignLeft, cell.isClosed() ? m_fonts.struck() : m_fonts.monospace(), Qt::ElideNone);
}

void SocketDelegate::paintPlain(const Cell &cell) const
{
    const bool digits = isNumeric(cell.column) && cell.column != LiveColumn::Age; // an age has words
    const bool code = digits || cell.column == LiveColumn::Executable || cell.column == LiveColumn::CommandLine;
    const Qt::TextElideMode elide = digits                                  ? Qt::ElideNone
                                    : cell.column == LiveColumn::Executable ? Qt::ElideMiddle
                                                                            : Qt::ElideRight;
    cell.row.text(cell.rect, cell.words.cell(cell.column), cell.row.mutedInk(),
                  isNumeric(cell.column) ? Qt::AlignRight : Qt::AlignLeft, code ? m_fonts.monospace() : m_fonts.text(),
                  elide);
}

/// The unit has a place of its own at the right, so that numbers line up whatever it is.
void SocketDelegate::paintAmount(const Cell &cell) const
{
    const bool isRate = cell.column == LiveColumn::RateReceived || cell.column == LiveColumn::RateSent;
    drawAmount(cell.row, cell.rect, cell.words.cell(cell.column), isRate, cell.strong());
}

void SocketDelegate::drawAmount(const RowPainter &row, const QRect &rect, const QString &text, bool isRate,
                                const QColor &strong) const
{
    const auto space = text.lastIndexOf(QLatin1Char(' '));
    if (space < 0)
        return;
    const QFontMetrics metrics(m_fonts.monospace());
    const int unitWidth = metrics.horizontalAdvance(isRate ? QStringLiteral("KiB/s") : QStringLiteral("KiB"));
    QRect unit = rect;
    unit.setLeft(unit.right() - unitWidth + 1);
    QRect number = rect;
    number.setRight(unit.left() - 1 - metrics.horizontalAdvance(QLatin1Char(' ')));
    const bool flows = isRate && text.front() != QLatin1Char('0');
    row.text(number, text.left(space), flows ? strong : row.mutedInk(), Qt::AlignRight, m_fonts.monospace(),
             Qt::ElideNone);
    row.text(unit, text.mid(space + 1), row.mutedInk(), Qt::AlignLeft, m_fonts.monospace(), Qt::ElideNone);
}

QSize SocketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_fonts.use(option.font);
    if (m_model->rowAt(index.row()).isHead())
        return headSize(option, index);
    const auto column = static_cast<LiveColumn>(index.column());
    const RowWords words = m_model->wordsOf(m_model->rowAt(index.row()));
    const auto widthOf = [](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    // Addresses are digits or words; the wider font has room for both.
    const QString text = words.cell(column);
    int width = std::max(widthOf(m_fonts.text(), text), widthOf(m_fonts.monospace(), text)) + 2 * RowPainter::Padding;
    if (const QString place = column == LiveColumn::Process ? words.place() : QString(); !place.isEmpty())
        width += PlaceGap + RowPainter::BoxSize + PlaceLabelGap + widthOf(m_fonts.text(), place);
    if (column == LiveColumn::Process)
        width += widthOf(m_fonts.monospace(), words.pid()) + PidGap;
    if (column == LiveColumn::State)
        width += RowPainter::signRoom(option.font);
    if (hasUnit(column))
        width += widthOf(m_fonts.monospace(), QStringLiteral("Ki")); // a short unit stands in the room of a long one
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->horizontalHeader()->sectionPosition(index.column()) == 0)
        width += RowPainter::Gutter - RowPainter::Padding;
    return {width, Metrics::of(option.font).rowHeight};
}

} // namespace netwharf
