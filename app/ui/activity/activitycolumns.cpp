// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitycolumns.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Sides = 2 * RowPainter::Padding;

using Widths = std::map<ActivityColumn, int>;

class Measure
{
public:
    explicit Measure(const QFont &font) : m_font(font), m_monospace(monospaceFont(font)) {}

    int digits(int count) const { return textWidth(QString(count, QLatin1Char('0')), m_monospace) + Sides; }
    /// Room for a word in either font: names are words or codes.
    int word(const QString &text) const
    {
        return std::max(textWidth(text, m_font), textWidth(text, m_monospace)) + Sides;
    }
    int sentence(const QString &text) const { return textWidth(text, m_font) + Sides; } ///< never in monospace
    int sign() const { return RowPainter::signRoom(m_font); } ///< of a state
    int letters(int count) const { return word(QString(count, QLatin1Char('n'))); }
    int title(ActivityColumn column) const { return textWidth(shortTitle(column), m_font) + Sides; }

private:
    QFont m_font;
    QFont m_monospace;
};

int firstWidth(ActivityColumn column, const Measure &measure)
{
    switch (column) {
    case ActivityColumn::Time: return measure.digits(12);
    case ActivityColumn::Event: return measure.letters(7);
    case ActivityColumn::Process: return measure.letters(16);
    case ActivityColumn::Pid: return measure.digits(7);
    case ActivityColumn::Protocol: return measure.letters(4);
    case ActivityColumn::LocalAddress:
    case ActivityColumn::RemoteAddress: return measure.digits(15);
    case ActivityColumn::LocalPort:
    case ActivityColumn::RemotePort: return measure.digits(5);
    case ActivityColumn::State: return measure.sign() + measure.digits(11);
    case ActivityColumn::Service: return measure.letters(10);
    case ActivityColumn::Bytes: return measure.word(QStringLiteral("1023.9 MiB"));
    case ActivityColumn::Lived: return measure.letters(6);
    case ActivityColumn::User: return measure.letters(10);
    case ActivityColumn::Unit: return measure.letters(16);
    }
    return 0;
}

/// Narrows and leaves out, in the order of look.md, until the columns fit.
class Tightening
{
public:
    Tightening(Widths &widths, const ActivityColumnWish &wish, const Measure &measure, int room)
        : m_widths(widths), m_wish(wish), m_measure(measure), m_room(room)
    {}

    void run()
    {
        narrowAddresses(14);
        narrow(ActivityColumn::Service, m_measure.letters(7));
        leaveOut(ActivityColumn::Service);
        narrowAddresses(12);
        narrow(ActivityColumn::Process, m_measure.letters(12));
        leaveOut(ActivityColumn::Bytes);
        leaveOut(ActivityColumn::Lived);
        narrow(ActivityColumn::Process, m_measure.letters(9));
        for (const ActivityColumn column : {ActivityColumn::Protocol, ActivityColumn::Event, ActivityColumn::Pid})
            leaveOut(column);
    }

private:
    int missing() const
    {
        int sum = -m_room;
        for (const auto &[column, width] : m_widths)
            sum += width;
        return sum;
    }

    void narrow(ActivityColumn column, int least)
    {
        const auto found = m_widths.find(column);
        if (missing() <= 0 || found == m_widths.end() || m_wish.own.contains(column))
            return;
        const int gutter = m_wish.chosen.front() == column ? RowPainter::Gutter - RowPainter::Padding : 0;
        least = std::max(least, m_measure.title(column)) + gutter;
        found->second -= std::clamp(missing(), 0, std::max(0, found->second - least));
    }

    void narrowAddresses(int digits)
    {
        narrow(ActivityColumn::LocalAddress, m_measure.digits(digits));
        narrow(ActivityColumn::RemoteAddress, m_measure.digits(digits));
    }

    void leaveOut(ActivityColumn column)
    {
        if (missing() > 0 && !m_wish.insisted.contains(column) && m_wish.chosen.front() != column)
            m_widths.erase(column);
    }

    Widths &m_widths;
    const ActivityColumnWish &m_wish;
    const Measure &m_measure;
    const int m_room;
};

constexpr int LongestService = 15; ///< letters; RFC 6335 section 5.1

/// What more room is good for: sentences in place of a process, whole names of services, both states of a change.
int roomyWidth(ActivityColumn column, const Measure &measure, int wide)
{
    if (column == ActivityColumn::Process)
        return std::max(wide, measure.sentence(words::unreadOwner()));
    if (column == ActivityColumn::Service)
        return std::max(wide, measure.sentence(QString(LongestService, QLatin1Char('n'))));
    if (column == ActivityColumn::State)
        return std::max(wide, measure.sign() + measure.digits(25));
    return wide;
}

/// What is left over goes to the process, then back to who gave, then to a state; the rest to the last column,
/// so that a row ends where the list ends.
void widen(Widths &widths, const Widths &wide, const ActivityColumnWish &wish, const Measure &measure, int spare)
{
    for (const ActivityColumn column : {ActivityColumn::Process, ActivityColumn::RemoteAddress,
                                        ActivityColumn::LocalAddress, ActivityColumn::Service, ActivityColumn::State}) {
        const auto found = widths.find(column);
        if (found == widths.end() || wish.own.contains(column))
            continue;
        const int lacking = roomyWidth(column, measure, wide.at(column)) - found->second;
        // A state that has not the room for both has it for one: more than that helps nobody.
        if (column == ActivityColumn::State && lacking > spare)
            continue;
        const int by = std::clamp(spare, 0, std::max(0, lacking));
        found->second += by;
        spare -= by;
    }
    const auto last = std::find_if(wish.chosen.rbegin(), wish.chosen.rend(),
                                   [&widths](ActivityColumn column) { return widths.contains(column); });
    if (last != wish.chosen.rend())
        widths[*last] += std::max(0, spare);
}

int total(const Widths &widths)
{
    int sum = 0;
    for (const auto &[column, width] : widths)
        sum += width;
    return sum;
}

} // namespace

Widths fitActivityColumns(const QFont &font, const ActivityColumnWish &wish, int room)
{
    const Measure measure(font);
    Widths wide;
    for (const ActivityColumn column : wish.chosen) {
        const int gutter = wish.chosen.front() == column ? RowPainter::Gutter - RowPainter::Padding : 0;
        const auto own = wish.own.find(column);
        wide[column] =
            own != wish.own.end() ? own->second : std::max(firstWidth(column, measure), measure.title(column)) + gutter;
    }
    Widths widths = wide;
    if (wish.chosen.isEmpty())
        return widths;
    Tightening(widths, wish, measure, room).run();
    widen(widths, wide, wish, measure, room - total(widths));
    return widths;
}

} // namespace netwharf
