// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/baseline.h"

#include <map>
#include <utility>

namespace netwharf {

/// What a line is beside what was accepted.
enum class ReachNews : std::uint8_t {
    Unjudged, ///< nothing was ever accepted, or only this machine reaches it
    Known,
    New,
    Wider, ///< accepted, but fewer could reach it then
    Narrower ///< accepted, and more could reach it then
};
std::string_view code(ReachNews news); ///< "unjudged", "known", "new", "wider", "narrower"

struct ReachVerdict
{
    ReachNews news = ReachNews::Unjudged;
    Exposure before = Exposure::None; ///< as accepted; None when it is not
    std::chrono::system_clock::time_point acceptedAt; ///< the epoch: not known

    bool operator==(const ReachVerdict &) const = default;
};

/// Accepted, for others to reach, and not there for them now.
struct GoneReach
{
    KnownReach known;
    Exposure now = Exposure::None; ///< ThisMachine: it is there, for this machine only

    bool operator==(const GoneReach &) const = default;
};

/// Compares lists with one baseline.
class ReachComparison
{
public:
    explicit ReachComparison(const ReachBaseline &baseline);

    bool isEmpty() const { return m_known.empty() && !m_hasAccepted; }
    ReachVerdict verdictOn(const ReachLine &line) const;
    /// Whether exactly this was accepted, also where it reaches nobody else and so gets no verdict.
    bool isAccepted(const ReachLine &line) const;
    bool knows(const ReachLine &line) const; ///< whether anything of it was accepted, however far it reached
    std::vector<GoneReach> goneFrom(const ReachList &list) const; ///< by port and transport, then as in the file

private:
    using Place = std::pair<std::uint16_t, Protocol>;
    std::multimap<Place, KnownReach> m_known;
    bool m_hasAccepted = false;
};

} // namespace netwharf
