// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/ordering.h"
#include "core/rows/row.h"

#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

/// By what the rows of a live list are put together. Numbers are kept in settings: add at the end.
enum class Grouping : std::uint8_t {
    None,
    Process, ///< one process, by pid and name; owners that may not be read by user and unit
    Service, ///< the name that the port stands for
    LocalPort, ///< port and transport
    RemoteAddress,
    Place, ///< container, else the network namespace
    Program ///< as Process, but all processes of one name together
};
inline constexpr int GroupingCount = 7;

/// Whether the rows of a group have their owner in common.
constexpr bool isByOwner(Grouping grouping)
{
    return grouping == Grouping::Process || grouping == Grouping::Program;
}

/// Groups have ids of their own, above every RowId that a source gives out. They are made of what the
/// group is about alone, so that they are the same in the next snapshot and after a restart.
inline constexpr RowId FirstGroupId{std::uint64_t{1} << 63};

/// Rows that belong together; a row alone is a span of one.
struct GroupSpan
{
    RowId id{}; ///< FirstGroupId or above
    std::uint32_t first = 0; ///< into RowGroups::order
    std::uint32_t count = 0;
};

struct RowGroups
{
    std::vector<std::uint32_t> order; ///< every row once, group by group
    std::vector<GroupSpan> spans;
};

/// Each group stands where its first row stood, and its rows keep their order. Linear in the rows.
RowGroups groupRows(std::span<const Row> rows, Grouping grouping, const OrderingContext &context);

/// The container that an owner is in; null when it is in none, or when that is not known.
const Unit *containerOf(const Owner &owner, const Tables &tables);

} // namespace netwharf
