// SPDX-License-Identifier: MIT
#include "app/ui/sockets/socketcolumns.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/tableview.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace netwharf {

namespace {

constexpr int Padding = 12; ///< 6 at each side
constexpr int GutterBeyondPadding = RowPainter::Gutter - RowPainter::Padding; ///< of the first column

/// Letters and digits as wide as they are in one font.
class Measure
{
public:
    explicit Measure(const QFont &font)
        : m_font(font),
          m_letter(QFontMetrics(font).horizontalAdvance(QStringLiteral("abcdefghijklmnopqrstuvwxyz")) / 26.0),
          m_digit(QFontMetrics(monospaceFont(font)).horizontalAdvance(QLatin1Char('0')))
    {}

    int letters(int count) const { return static_cast<int>(m_letter * count + 0.5); }
    int digits(int count) const { return m_digit * count; }
    int word(const QString &text) const { return textWidth(text, m_font); }
    int sign() const { return RowPainter::signRoom(m_font); } ///< of a state
    int arrow() const { return RowPainter::arrowWidth(m_font) + 2; }
    int code(const QString &text) const { return textWidth(text, monospaceFont(m_font)); }
    /// Of numbers with room for the triangle of a sorted column, which reaches into the padding.
    int title(LiveColumn column) const
    {
        const int mark = isNumeric(column) ? FlatHeader::MarkRoom - RowPainter::Padding : 0;
        return textWidth(shortTitle(column), m_font) + mark;
    }

private:
    QFont m_font;
    double m_letter;
    int m_digit;
};

/// Width of what stands in the cells, without padding.
int contentWidth(LiveColumn column, const Measure &measure)
{
    switch (column) {
    case LiveColumn::Process: return measure.letters(16) + Padding + measure.digits(5);
    case LiveColumn::Protocol:
        return std::max({measure.word(QStringLiteral("DCCP")), measure.word(QStringLiteral("UDPL")),
                         measure.code(QStringLiteral("ICMP"))});
    case LiveColumn::LocalAddress:
    case LiveColumn::RemoteAddress: return measure.digits(15);
    case LiveColumn::LocalPort:
    case LiveColumn::RemotePort: return measure.digits(5);
    case LiveColumn::Direction: return measure.arrow();
    case LiveColumn::State: return measure.sign() + measure.digits(11);
    case LiveColumn::Service: return measure.letters(10);
    case LiveColumn::Pid: return measure.digits(7);
    case LiveColumn::User: return measure.letters(10);
    case LiveColumn::Unit: return measure.letters(18);
    case LiveColumn::Namespace: return measure.letters(16);
    case LiveColumn::Exposure: return measure.letters(16);
    case LiveColumn::Scope: return measure.letters(13);
    case LiveColumn::RemoteName: return measure.letters(22);
    case LiveColumn::RateReceived:
    case LiveColumn::RateSent: return measure.digits(10);
    case LiveColumn::BytesReceived:
    case LiveColumn::BytesSent: return measure.digits(8);
    case LiveColumn::RoundTrip: return measure.code(words::roundTrip(9'990));
    case LiveColumn::Retransmits: return measure.digits(7);
    case LiveColumn::Age: return measure.letters(7);
    case LiveColumn::Interface: return measure.letters(8);
    case LiveColumn::ReceiveQueue:
    case LiveColumn::SendQueue: return measure.digits(9);
    case LiveColumn::OpenedAt: return measure.digits(10);
    case LiveColumn::Executable: return measure.digits(24);
    case LiveColumn::CommandLine: return measure.digits(36);
    }
    return 0;
}

/// How much of spare room a column takes, beside the others.
int shareOf(LiveColumn column)
{
    switch (column) {
    case LiveColumn::LocalAddress:
    case LiveColumn::RemoteAddress: return 3;
    case LiveColumn::Process:
    case LiveColumn::Service:
    case LiveColumn::Unit:
    case LiveColumn::Namespace: return 2;
    case LiveColumn::RemoteName: return 4;
    case LiveColumn::Executable: return 6;
    case LiveColumn::CommandLine: return 12;
    default: return 0;
    }
}

using Widths = std::map<LiveColumn, int>;

int total(const Widths &widths)
{
    int sum = 0;
    for (const auto &[column, width] : widths)
        sum += width;
    return sum;
}

/// What widths are measured for: the columns that are shown, and those a person has set.
struct Request
{
    const QList<LiveColumn> &visible;
    const Widths &fixed;

    int gutter(LiveColumn column) const { return visible.front() == column ? GutterBeyondPadding : 0; }
};

void narrow(Widths &widths, const Request &request, LiveColumn column, int least, int &missing)
{
    const auto found = widths.find(column);
    if (missing <= 0 || found == widths.end() || request.fixed.contains(column))
        return;
    const int by = std::clamp(found->second - least - request.gutter(column), 0, missing);
    found->second -= by;
    missing -= by;
}

void tighten(Widths &widths, const Request &request, const Measure &measure, int missing)
{
    const auto narrowAddresses = [&](int digits) {
        narrow(widths, request, LiveColumn::LocalAddress, measure.digits(digits) + Padding, missing);
        narrow(widths, request, LiveColumn::RemoteAddress, measure.digits(digits) + Padding, missing);
    };
    narrowAddresses(14);
    narrow(widths, request, LiveColumn::Service, measure.letters(4) + Padding, missing);
    narrowAddresses(12);
    narrow(widths, request, LiveColumn::Process, measure.letters(6) + 2 * Padding + measure.digits(7), missing);
}

void widen(Widths &widths, const Widths &fixed, const QList<LiveColumn> &visible, int spare)
{
    int shares = 0;
    for (const LiveColumn column : visible)
        shares += fixed.contains(column) ? 0 : shareOf(column);
    if (shares > 0) {
        const int before = spare;
        for (const LiveColumn column : visible) {
            if (fixed.contains(column))
                continue;
            const int part = before * shareOf(column) / shares;
            widths[column] += part;
            spare -= part;
        }
    }
    widths[visible.back()] += spare;
}

} // namespace

std::map<LiveColumn, int> fitColumns(const QFont &font, const QList<LiveColumn> &visible,
                                     const std::map<LiveColumn, int> &fixed, int width)
{
    const Measure measure(font);
    Widths widths;
    const Request request{visible, fixed};
    for (const LiveColumn column : visible) {
        const auto given = fixed.find(column);
        const int content = std::max(contentWidth(column, measure), measure.title(column));
        widths[column] = given != fixed.end()
                             ? std::max(given->second, leastWidth(column, font, column == visible.front()))
                             : content + Padding + request.gutter(column);
    }
    if (visible.isEmpty())
        return widths;
    const int spare = width - total(widths);
    if (spare >= 0) {
        widen(widths, fixed, visible, spare);
        return widths;
    }
    Widths tight = widths;
    tighten(tight, request, measure, -spare);
    return total(tight) <= width ? tight : widths;
}

int leastWidth(LiveColumn column, const QFont &font, bool first)
{
    const Measure measure(font);
    const int gutter = first ? GutterBeyondPadding : 0;
    switch (column) {
    case LiveColumn::LocalPort:
    case LiveColumn::RemotePort:
    case LiveColumn::State:
    case LiveColumn::Pid: return contentWidth(column, measure) + Padding + gutter;
    case LiveColumn::Process: return measure.letters(3) + 2 * Padding + measure.digits(7) + gutter;
    default: return measure.letters(4) + Padding + gutter;
    }
}

} // namespace netwharf
