// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/activitycurve.h"
#include "core/activity/activityring.h"
#include "core/query/query.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace netwharf {

/// Which events a person wants to see. Masks: bit n stands for value n, 0 means all.
struct ActivityWish
{
    Query query; ///< of QueryScope::Events
    std::array<std::string, 3> called; ///< by ActivityKind: how the person's language calls each, folded
    std::uint32_t kinds = 0; ///< 1 << ActivityKind; gaps are shown with whatever is shown
    std::uint32_t protocols = 0; ///< 1 << Protocol
};

/// How many events each chip would show if it alone changed in its group. No gaps.
struct ActivityCounts
{
    std::array<int, 3> kinds{};
    std::array<int, 7> protocols{};

    bool operator==(const ActivityCounts &) const = default;
};

/// What is new for whoever shows the record.
struct ActivityUpdate
{
    bool reset = false; ///< `events` are all that is to be shown; else they come on top of the others
    std::vector<ActivityEventPtr> events; ///< that match the wish, oldest first
    std::uint64_t first = 0; ///< older ones than this number have fallen out of the record
    std::uint64_t next = 0; ///< the number that the next event will get
    int matching = 0; ///< events that match, gaps not counted
    ActivityCounts counts;
    std::vector<ActivityRate> rates; ///< by second, the newest last
    std::shared_ptr<const Snapshot> texts; ///< its tables and settings are what all rows point into
    std::shared_ptr<const Catalogue> catalogue; ///< and its entries
    bool failing = false; ///< the last sample failed
};

/// Adds a later update to one that nobody has taken yet; of events not more than `most`.
void append(ActivityUpdate &update, ActivityUpdate &&later, std::size_t most);

/// The events of a ring that match a wish, told bit by bit. Not shared between threads.
class ActivityView
{
public:
    void setWish(ActivityWish wish);
    void reset() { m_reset = true; } ///< the next update tells everything again

    /// What has changed since the update before. Fills all but the curve and `failing`.
    ActivityUpdate advance(ActivityRing &ring, const std::shared_ptr<const Catalogue> &catalogue,
                           const Snapshot &newest);

private:
    struct Judged
    {
        ActivityKind kind;
        Protocol protocol;
        bool matches; ///< the query
    };
    bool matches(const ActivityEvent &event, RowMatcher &matcher) const; ///< the query; not of a gap
    void forgetBefore(std::uint64_t first);
    void count(const Judged &event, int more);
    bool isShown(const Judged &event) const;
    bool showsAll() const;

    ActivityWish m_wish;
    bool m_reset = true;
    bool m_gapsLeftOut = false; ///< for nothing matched beside them
    std::deque<Judged> m_judged; ///< one for each event from m_first on
    std::uint64_t m_first = 0;
    ActivityCounts m_counts;
    int m_matching = 0;
};

} // namespace netwharf
