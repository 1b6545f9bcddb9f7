// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/table.h"

#include <tuple>

namespace netwharf {

/// A block of this many ports or more is a habit for a whole region (NodePort, RTP, dynamic ports):
/// it explains a number only where nothing else does.
inline constexpr int WideBlock = 1000;

inline bool isWide(const table::Entry &entry)
{
    return entry.last - entry.first >= WideBlock;
}

/// Which of two entries for one port and transport is named first: one with a note, of those the
/// narrower; then the more common, the official, the guide's, the narrower. Equal ones keep the
/// registry's order.
inline bool precedes(const table::Entry &a, const table::Entry &b)
{
    const auto key = [](const table::Entry &entry) {
        const bool noted = (entry.flags & table::HasNote) != 0;
        const int width = entry.last - entry.first;
        return std::tuple(isWide(entry), !noted, noted ? width : 0, -entry.commonness,
                          (entry.flags & table::Official) == 0, (entry.flags & table::FromGuide) == 0, width);
    };
    return key(a) < key(b);
}

} // namespace netwharf
