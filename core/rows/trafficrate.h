// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <chrono>
#include <deque>
#include <optional>

namespace netwharf {

/// Payload of one connection in both directions, bytes per second.
struct TrafficRate
{
    double sent = 0;
    double received = 0;

    bool operator==(const TrafficRate &) const = default;
};

/// The mean between two readings of one row. Nothing when they are of different rows, when no time
/// passed between them, or when a count went back: then they are not of one connection.
std::optional<TrafficRate> rateBetween(const RowTraffic &before, const RowTraffic &after);

/// How fast one row is, over about the last second: readings come several times in it, and what they
/// say one by one jumps about.
class TrafficMeter
{
public:
    static constexpr std::chrono::milliseconds Window{1000};

    /// A reading of another row, or one whose counts went back, starts anew.
    void take(const RowTraffic &reading);
    void reset() { m_readings.clear(); }

    /// The newest reading; null before the first.
    const RowTraffic *newest() const { return m_readings.empty() ? nullptr : &m_readings.back(); }
    /// Nothing before the second reading.
    std::optional<TrafficRate> rate() const;

private:
    std::deque<RowTraffic> m_readings; ///< the oldest is the last one outside the window
};

} // namespace netwharf
