// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/grouping.h"
#include "core/rows/ordering.h"

#include <span>
#include <vector>

namespace netwharf {

/// Where the list is sorted by what a head shows the sum of (bytes, rates, packets sent again), brings the
/// groups into the order of these sums; a row alone counts as a group. Groups of which nothing is
/// known come last in both directions; equal ones stay as they are. Leaves other orders alone.
void sortBySums(std::span<const Row> rows, SortKey key, bool descending, const TrafficTable &traffic,
                RowGroups &groups);

/// Brings groups into the order of `ids`; those that are not among them stay in order behind them.
void keepGroupOrder(std::span<const RowId> ids, RowGroups &groups);

} // namespace netwharf
