// SPDX-License-Identifier: MIT
#include "core/reach/comparison.h"

#include <algorithm>

namespace netwharf {

namespace {

bool reachesOthers(Exposure exposure)
{
    return exposure > Exposure::ThisMachine;
}

} // namespace

std::string_view code(ReachNews news)
{
    switch (news) {
    case ReachNews::Unjudged: return "unjudged";
    case ReachNews::Known: return "known";
    case ReachNews::New: return "new";
    case ReachNews::Wider: return "wider";
    case ReachNews::Narrower: return "narrower";
    }
    return {};
}

ReachComparison::ReachComparison(const ReachBaseline &baseline) : m_hasAccepted(baseline.acceptedAt().has_value())
{
    for (KnownReach &known : baseline.entries()) {
        const Place place(known.port, known.transport);
        m_known.emplace(place, std::move(known));
    }
}

ReachVerdict ReachComparison::verdictOn(const ReachLine &line) const
{
    if (isEmpty() || !reachesOthers(line.exposure))
        return {};
    const KnownReach now = knownReachOf(line, {});
    const auto [first, last] = m_known.equal_range({now.port, now.transport});
    ReachVerdict best{ReachNews::New, Exposure::None, {}};
    for (auto one = first; one != last; ++one) {
        const KnownReach &known = one->second;
        if (!isSameThing(known, now) || known.exposure <= best.before)
            continue;
        best = {known.exposure == now.exposure  ? ReachNews::Known
                : known.exposure < now.exposure ? ReachNews::Wider
                                                : ReachNews::Narrower,
                known.exposure, known.since};
        if (best.news == ReachNews::Known)
            return best;
    }
    return best;
}

bool ReachComparison::isAccepted(const ReachLine &line) const
{
    const KnownReach now = knownReachOf(line, {});
    const auto [first, last] = m_known.equal_range({now.port, now.transport});
    return std::any_of(first, last, [&](const auto &one) {
        return one.second.exposure == now.exposure && isSameThing(one.second, now);
    });
}

bool ReachComparison::knows(const ReachLine &line) const
{
    const KnownReach now = knownReachOf(line, {});
    const auto [first, last] = m_known.equal_range({now.port, now.transport});
    return std::any_of(first, last, [&](const auto &one) { return isSameThing(one.second, now); });
}

std::vector<GoneReach> ReachComparison::goneFrom(const ReachList &list) const
{
    std::multimap<Place, const ReachLine *> lines;
    for (const ReachLine &line : list.lines)
        lines.emplace(Place(line.port(), line.transport()), &line);
    std::vector<GoneReach> gone;
    for (const auto &[place, known] : m_known) {
        if (!reachesOthers(known.exposure))
            continue;
        Exposure now = Exposure::None;
        const auto [first, last] = lines.equal_range(place);
        for (auto one = first; one != last; ++one)
            if (isSameThing(known, knownReachOf(*one->second, {})))
                now = std::max(now, one->second->exposure);
        if (!reachesOthers(now))
            gone.push_back({known, now});
    }
    return gone;
}

} // namespace netwharf
