// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/trafficrate.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace netwharf {

/// Payload of one row by second for the last minute, bytes a second.
class TrafficCurve
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t Seconds = 60;
    /// Readings further apart say nothing of the seconds between them.
    static constexpr std::chrono::milliseconds LongestStep{2500};

    /// A reading of another row, or one whose counts went back, starts anew.
    void take(const RowTraffic &reading);
    /// The seconds up to that of `now`, the newest last; nothing for one that nobody watched. Empty
    /// before the second reading.
    std::vector<std::optional<TrafficRate>> last(Clock::time_point now) const;

private:
    TrafficRate *at(std::int64_t second);

    std::optional<RowTraffic> m_reading; ///< the newest
    std::int64_t m_first = 0; ///< second of the clock of m_seconds.front()
    std::deque<std::optional<TrafficRate>> m_seconds;
};

/// The curves of the rows that were looked at last, so that one who looks away and back finds them again.
class TrafficCurves
{
public:
    static constexpr std::size_t Most = 16;

    void take(const RowTraffic &reading);
    const TrafficCurve *find(RowId row) const; ///< null when there is none

private:
    std::deque<std::pair<RowId, TrafficCurve>> m_curves; ///< the last used first
};

} // namespace netwharf
