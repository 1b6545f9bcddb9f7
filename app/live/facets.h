// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <memory>
#include <vector>

namespace netwharf {

/// What the chips of the live list say about one row.
class ChipFilter
{
public:
    explicit ChipFilter(const ChipWish &wish) : m_wish(wish) {}

    bool matches(const Row &row) const;
    /// Adds the row to every chip that would show it if that chip alone changed in its group.
    void count(const Row &row, ChipCounts &counts) const;

private:
    struct Passes
    {
        bool protocol, group, range, reachable;
    };
    Passes passesOf(const Row &row) const;

    ChipWish m_wish;
};

/// Whether the network can reach the local end.
bool isReachable(const Row &row);

/// Whether one of the owner's processes is `pid`. `pid` 0 is nobody.
bool isOwnedBy(const Owner &owner, std::uint32_t pid, const Tables &tables);

/// Which ports the rows of one snapshot use.
PortUseMap portUseOf(const std::vector<Row> &rows, const Tables &tables);

} // namespace netwharf
