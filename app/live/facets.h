// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <memory>
#include <vector>

namespace netwharf {

/// What the chips of the live list say about one row. For one pass over one snapshot.
class ChipFilter
{
public:
    ChipFilter(const Wish &wish, const Tables &tables) : m_wish(wish.chips), m_isKnown(wish.known.get(), tables) {}

    bool matches(const Row &row) { return passesOf(row).all(); }
    /// Adds the row to every chip that would show it if that chip alone changed in its group.
    void count(const Row &row, ChipCounts &counts);

private:
    struct Passes
    {
        bool protocol, group, range, direction, exposure, known;

        int missing() const { return !protocol + !group + !range + !direction + !exposure + !known; }
        bool all() const { return missing() == 0; }
    };
    Passes passesOf(const Row &row);

    ChipWish m_wish;
    KnownMatcher m_isKnown;
};

/// Whether one of the owner's processes is `pid`. `pid` 0 is nobody.
bool isOwnedBy(const Owner &owner, std::uint32_t pid, const Tables &tables);

/// Which ports the rows of one snapshot use.
PortUseMap portUseOf(const std::vector<Row> &rows, const Tables &tables);

} // namespace netwharf
