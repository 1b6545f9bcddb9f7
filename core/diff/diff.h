// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

/// How one list of rows becomes the next. Indices are positions in the two lists.
struct RowDiff
{
    std::vector<std::int32_t> oldToNew; ///< for each old row its new position, or -1 when it is gone
    std::vector<std::uint32_t> added; ///< new positions that no old row has
    std::vector<std::uint32_t> changed; ///< new positions of rows that a person would see changed (see sameToSee)
    std::vector<std::uint32_t> gone; ///< old positions
};

/// Pure: compares RowIds only for identity. Both lists hold each RowId at most once.
RowDiff diffRows(std::span<const Row> before, std::span<const Row> after);

/// Where each of `before` is in `after`; -1 = gone. Each list holds an id at most once.
std::vector<std::int32_t> followRows(std::span<const RowId> before, std::span<const RowId> after);

/// Whether two looks at one socket show the same to a person: state, ends, owner. Queues and
/// the owner's unit may differ.
bool sameToSee(const Row &a, const Row &b);

/// Whether all that is new is the owner, who was still being looked for or could not be read; or who is looked
/// for again, since he may have ended.
bool onlyOwnerFound(const Row &before, const Row &after);

} // namespace netwharf
