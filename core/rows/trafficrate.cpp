// SPDX-License-Identifier: MIT
#include "core/rows/trafficrate.h"

namespace netwharf {

std::optional<TrafficRate> rateBetween(const RowTraffic &before, const RowTraffic &after)
{
    const Traffic &was = before.traffic;
    const Traffic &is = after.traffic;
    const double seconds = std::chrono::duration<double>(after.at - before.at).count();
    if (before.id != after.id || seconds <= 0 || is.bytesSent < was.bytesSent || is.bytesReceived < was.bytesReceived)
        return std::nullopt;
    return TrafficRate{static_cast<double>(is.bytesSent - was.bytesSent) / seconds,
                       static_cast<double>(is.bytesReceived - was.bytesReceived) / seconds};
}

void TrafficMeter::take(const RowTraffic &reading)
{
    if (!m_readings.empty()) {
        const RowTraffic &last = m_readings.back();
        if (reading.id == last.id && reading.at <= last.at)
            return;
        if (!rateBetween(last, reading))
            m_readings.clear();
    }
    m_readings.push_back(reading);
    while (m_readings.size() > 2 && m_readings[1].at + Window <= reading.at)
        m_readings.pop_front();
}

std::optional<TrafficRate> TrafficMeter::rate() const
{
    if (m_readings.size() < 2)
        return std::nullopt;
    return rateBetween(m_readings.front(), m_readings.back());
}

} // namespace netwharf
