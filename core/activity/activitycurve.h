// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace netwharf {

/// How many sockets opened and closed in one second.
struct ActivityRate
{
    std::uint32_t opened = 0;
    std::uint32_t closed = 0;

    bool operator==(const ActivityRate &) const = default;
};

/// Counts by second for the last ten minutes.
class ActivityCurve
{
public:
    static constexpr std::size_t Seconds = 600;
    using TimePoint = std::chrono::system_clock::time_point;

    void addOpened(TimePoint at) { count(at, {1, 0}); }
    void addClosed(TimePoint at) { count(at, {0, 1}); }
    /// The whole seconds before `now`, the newest last; as many as anything is known of, at most Seconds.
    std::vector<ActivityRate> last(TimePoint now) const;
    void beginAt(TimePoint now); ///< nothing before this is known

private:
    void count(TimePoint at, ActivityRate more);

    std::int64_t m_first = 0; ///< second since the epoch of m_rates.front()
    bool m_begun = false;
    std::deque<ActivityRate> m_rates;
};

} // namespace netwharf
