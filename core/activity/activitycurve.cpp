// SPDX-License-Identifier: MIT
#include "core/activity/activitycurve.h"

#include <algorithm>

namespace netwharf {

namespace {

std::int64_t secondOf(ActivityCurve::TimePoint moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
}

} // namespace

void ActivityCurve::beginAt(TimePoint now)
{
    m_first = secondOf(now);
    m_rates.clear();
    m_begun = true;
}

void ActivityCurve::count(TimePoint at, ActivityRate more)
{
    if (!m_begun)
        beginAt(at);
    const std::int64_t place = secondOf(at) - m_first;
    if (place < 0)
        return; // before anybody looked, or so long ago that nobody looks there any more
    const auto most = static_cast<std::int64_t>(2 * Seconds);
    if (place - static_cast<std::int64_t>(m_rates.size()) > most) {
        m_rates.assign(Seconds, {});
        m_rates.push_back(more);
        m_first += place - static_cast<std::int64_t>(Seconds);
        return;
    }
    if (static_cast<std::size_t>(place) >= m_rates.size())
        m_rates.resize(static_cast<std::size_t>(place) + 1);
    ActivityRate &rate = m_rates[static_cast<std::size_t>(place)];
    rate.opened += more.opened;
    rate.closed += more.closed;
    while (m_rates.size() > 2 * Seconds) {
        m_rates.pop_front();
        ++m_first;
    }
}

std::vector<ActivityRate> ActivityCurve::last(TimePoint now) const
{
    if (!m_begun)
        return {};
    const std::int64_t end = secondOf(now); // this second is not over
    const std::int64_t begin = std::max(m_first, end - static_cast<std::int64_t>(Seconds));
    std::vector<ActivityRate> rates;
    for (std::int64_t second = begin; second < end; ++second) {
        const auto place = static_cast<std::size_t>(second - m_first);
        rates.push_back(place < m_rates.size() ? m_rates[place] : ActivityRate{});
    }
    return rates;
}

} // namespace netwharf
