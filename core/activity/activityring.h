// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/activityevent.h"
#include "core/activity/activitytables.h"
#include "core/diff/rowchange.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>

namespace netwharf {

/// How much the record holds; whatever is reached first.
struct ActivityLimits
{
    std::size_t events = 100'000;
    std::size_t bytes = std::size_t{64} << 20; ///< of events and their texts, about
};

/// What happened, oldest first, within bounds: when there is too much, the oldest falls out and is
/// counted. Not shared between threads; the events and the tables it gives out may be.
class ActivityRing
{
public:
    explicit ActivityRing(ActivityLimits limits = {}) : m_limits(limits) {}

    void add(const RowChange &change);
    /// That no sample was taken between these moments.
    void addGap(std::chrono::system_clock::time_point begin, std::chrono::system_clock::time_point end,
                bool sampleFailed);
    /// The services of all rows anew, for entries of another catalogue.
    void rejoin(const Catalogue &catalogue);

    const std::deque<ActivityEventPtr> &events() const { return m_events; }
    std::shared_ptr<const Tables> tables() { return m_tables.published(); } ///< that rows point into
    std::uint64_t dropped() const { return m_first; } ///< how many have fallen out
    /// The number of the oldest event, and the one that the next will get.
    std::uint64_t first() const { return m_first; }
    std::uint64_t next() const { return m_first + m_events.size(); }
    std::size_t bytes() const;

private:
    void append(ActivityEvent event);
    bool isTooMuch() const;

    ActivityLimits m_limits;
    std::deque<ActivityEventPtr> m_events;
    ActivityTables m_tables;
    std::uint64_t m_first = 0;
};

} // namespace netwharf
