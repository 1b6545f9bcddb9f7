// SPDX-License-Identifier: MIT
#include "core/rows/traffictable.h"

#include <algorithm>

namespace netwharf {

TrafficTable TrafficTable::advanced(std::span<const RowTraffic> readings) const
{
    TrafficTable next;
    next.m_entries.reserve(readings.size());
    next.m_bases.reserve(readings.size());
    std::size_t old = 0;
    for (const RowTraffic &reading : readings) {
        while (old < m_entries.size() && m_entries[old].newest.id < reading.id)
            ++old;
        RowTraffic base = reading;
        if (old < m_entries.size() && m_entries[old].newest.id == reading.id) {
            const RowTraffic &last = m_entries[old].newest;
            base = last.at - m_bases[old].at >= TrafficMeter::Window ? last : m_bases[old];
        }
        std::optional<TrafficRate> rate = rateBetween(base, reading);
        if (!rate)
            base = reading; // the first one, or its counts went back
        next.m_entries.push_back({reading, rate});
        next.m_bases.push_back(base);
    }
    return next;
}

const TrafficTable::Entry *TrafficTable::find(RowId row) const
{
    const auto found = std::ranges::lower_bound(m_entries, row, {}, [](const Entry &entry) { return entry.newest.id; });
    return found != m_entries.end() && found->newest.id == row ? &*found : nullptr;
}

} // namespace netwharf
