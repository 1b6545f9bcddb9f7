// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitycolumns.h"

#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/shapes.h"

#include <algorithm>

namespace netwharf {

namespace {

constexpr int Sides = 2 * RowPainter::Padding;
constexpr int StateSign = 14;
constexpr int MostSpareForProcess = 40;

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
    case ActivityColumn::State: return StateSign + measure.digits(25);
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
        narrow(ActivityColumn::State, StateSign + m_measure.digits(11));
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
        // A state that has not the room for both has it for one: more than that helps nobody.
        const int by = column == ActivityColumn::State ? found->second - least : missing();
        found->second -= std::clamp(by, 0, std::max(0, found->second - least));
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

/// What is left over goes back to who gave most.
void widen(Widths &widths, const Widths &wide, int spare)
{
    for (const ActivityColumn column : {ActivityColumn::State, ActivityColumn::Process, ActivityColumn::RemoteAddress,
                                        ActivityColumn::LocalAddress, ActivityColumn::Service}) {
        const auto found = widths.find(column);
        if (found == widths.end())
            continue;
        const int lacking = wide.at(column) - found->second;
        if (column == ActivityColumn::State && lacking > spare)
            continue;
        const int by = std::clamp(spare, 0, std::max(0, lacking));
        found->second += by;
        spare -= by;
    }
    if (const auto process = widths.find(ActivityColumn::Process); process != widths.end())
        process->second += std::clamp(spare, 0, MostSpareForProcess);
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
        wide[column] = own != wish.own.end()
                           ? own->second
                           : std::max(firstWidth(column, measure), measure.title(column)) + gutter;
    }
    Widths widths = wide;
    if (wish.chosen.isEmpty())
        return widths;
    Tightening(widths, wish, measure, room).run();
    for (const auto &[column, width] : wish.own)
        wide[column] = std::min(wide[column], width);
    widen(widths, wide, room - total(widths));
    return widths;
}

} // namespace netwharf
