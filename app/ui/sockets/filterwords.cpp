// SPDX-License-Identifier: MIT
#include "app/ui/sockets/filterwords.h"

#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace netwharf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

/// The words of the values in `mask`, which has bits up to that of `last`.
template<typename Enum, typename ToWords>
QString listed(std::uint32_t mask, Enum last, ToWords toWords)
{
    QStringList words;
    for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i)
        if ((mask >> i & 1U) != 0)
            words << toWords(static_cast<Enum>(i));
    return words.join(words::listSeparator());
}

} // namespace

QStringList filterLines(const Wish &wish, const QString &typed, const QString &only, int known)
{
    QStringList lines;
    const ChipWish &chips = wish.chips;
    if (!wish.query.matchesAll())
        //: A filter that hides rows: %1 is the text of the search
        lines << Texts::tr("Search: %1").arg(words::plain(typed.toStdString()));
    if (!only.isEmpty())
        //: A filter that hides rows: %1 is a process or port
        lines << Texts::tr("Only: %1").arg(only);
    if (chips.protocols != 0)
        lines << Texts::tr("Protocol: %1").arg(listed(chips.protocols, Protocol::Icmp, words::transport));
    if (chips.groups != 0)
        lines << Texts::tr("State: %1").arg(listed(chips.groups, StateGroup::Other, words::stateGroup));
    if (chips.exposures != 0)
        //: A filter that hides rows: %1 who can reach the socket: "this machine only"
        lines << Texts::tr("Reachable by: %1").arg(listed(chips.exposures, Exposure::Everywhere, words::exposure));
    if (chips.directions != 0)
        lines << Texts::tr("Direction: %1").arg(listed(chips.directions, Direction::Outgoing, words::direction));
    if (chips.ranges != 0)
        //: A filter that hides rows: %1 ranges of port numbers: "System, Registered"
        lines << Texts::tr("Ports: %1").arg(listed(chips.ranges, Range::None, [](Range each) {
            return words::range(each);
        }));
    if (chips.hideKnown)
        //: A filter that hides rows; %Ln how many are known and left out
        lines << Texts::tr("Hidden because you know them: %Ln", nullptr, known);
    return lines;
}

QString hiddenText(int hidden, int filters)
{
    if (hidden <= 0)
        return {};
    //: Link: %1 how many rows %Ln filters leave out
    return Texts::tr("%1 hidden by %Ln filter(s), show all", nullptr, filters).arg(QLocale().toString(hidden));
}

QString hiddenBrief(int hidden)
{
    //: Link where there is room for no more: %1 how many rows the filters leave out
    return Texts::tr("%1 hidden").arg(QLocale().toString(hidden));
}

} // namespace netwharf
