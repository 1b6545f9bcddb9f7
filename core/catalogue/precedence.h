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

/// Which of two entries for one port and transport is named first: the more common, then the
/// official, then the guide's, then the narrower. Equal ones keep the registry's order.
inline bool precedes(const table::Entry &a, const table::Entry &b)
{
    const auto key = [](const table::Entry &entry) {
        return std::tuple(isWide(entry), -entry.commonness, (entry.flags & table::Official) == 0,
                          (entry.flags & table::FromGuide) == 0, entry.last - entry.first);
    };
    return key(a) < key(b);
}

} // namespace netwharf
