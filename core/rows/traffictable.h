// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/trafficrate.h"

#include <span>
#include <vector>

namespace netwharf {

/// The counts of very many rows and how fast they grow, from one sample to the next. A value.
class TrafficTable
{
public:
    struct Entry
    {
        RowTraffic newest;
        std::optional<TrafficRate> rate; ///< nothing before the second reading

        bool operator==(const Entry &) const = default;
    };

    /// The table after the next sample, which read `readings`, sorted by id (Snapshot::traffic). Rows
    /// that are not in them are forgotten. Rates are means since the last reading that is
    /// TrafficMeter::Window old, or since the first. Linear.
    [[nodiscard]] TrafficTable advanced(std::span<const RowTraffic> readings) const;

    bool isEmpty() const { return m_entries.empty(); }
    /// Null for a row that was not read.
    const Entry *find(RowId row) const;

    bool operator==(const TrafficTable &) const = default;

private:
    std::vector<Entry> m_entries; ///< sorted by id
    std::vector<RowTraffic> m_bases; ///< beside each entry the reading that its next rate counts from
};

} // namespace netwharf
