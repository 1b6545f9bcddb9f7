// SPDX-License-Identifier: MIT
#include "core/rows/trafficcurve.h"

#include <algorithm>

namespace netwharf {

namespace {

std::int64_t secondOf(TrafficCurve::Clock::time_point moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment.time_since_epoch()).count();
}

} // namespace

TrafficRate *TrafficCurve::at(std::int64_t second)
{
    if (m_seconds.empty() || second - m_first > static_cast<std::int64_t>(2 * Seconds)) {
        m_seconds.clear();
        m_first = second;
    }
    if (second < m_first)
        return nullptr;
    const auto place = static_cast<std::size_t>(second - m_first);
    if (place >= m_seconds.size())
        m_seconds.resize(place + 1);
    if (!m_seconds[place])
        m_seconds[place] = TrafficRate{};
    TrafficRate *rate = &*m_seconds[place];
    while (m_seconds.size() > Seconds) {
        m_seconds.pop_front();
        ++m_first;
    }
    return rate;
}

void TrafficCurve::take(const RowTraffic &reading)
{
    const std::optional<RowTraffic> before = std::exchange(m_reading, reading);
    if (!before)
        return;
    const Traffic &was = before->traffic;
    const Traffic &is = reading.traffic;
    if (before->id != reading.id || is.bytesSent < was.bytesSent || is.bytesReceived < was.bytesReceived) {
        m_seconds.clear();
        return;
    }
    if (reading.at - before->at > LongestStep)
        return;
    if (TrafficRate *rate = at(secondOf(reading.at))) {
        rate->sent += static_cast<double>(is.bytesSent - was.bytesSent);
        rate->received += static_cast<double>(is.bytesReceived - was.bytesReceived);
    }
}

std::vector<std::optional<TrafficRate>> TrafficCurve::last(Clock::time_point now) const
{
    std::vector<std::optional<TrafficRate>> rates;
    if (m_seconds.empty())
        return rates;
    const std::int64_t end = secondOf(now);
    for (std::int64_t second = std::max(m_first, end + 1 - static_cast<std::int64_t>(Seconds)); second <= end;
         ++second) {
        const auto place = static_cast<std::size_t>(second - m_first);
        rates.push_back(place < m_seconds.size() ? m_seconds[place] : std::nullopt);
    }
    return rates;
}

void TrafficCurves::take(const RowTraffic &reading)
{
    const auto found = std::ranges::find(m_curves, reading.id, &std::pair<RowId, TrafficCurve>::first);
    if (found == m_curves.end()) {
        m_curves.emplace_front(reading.id, TrafficCurve());
        if (m_curves.size() > Most)
            m_curves.pop_back();
    } else {
        std::rotate(m_curves.begin(), found, found + 1);
    }
    m_curves.front().second.take(reading);
}

const TrafficCurve *TrafficCurves::find(RowId row) const
{
    const auto found = std::ranges::find(m_curves, row, &std::pair<RowId, TrafficCurve>::first);
    return found != m_curves.end() ? &found->second : nullptr;
}

} // namespace netwharf
