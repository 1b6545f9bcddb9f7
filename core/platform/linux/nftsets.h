// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/nftcodec.h"

namespace netwharf::nft {

/// What one element of a set stands for, both ends included; keys in the set's own order of bytes.
struct Entry
{
    std::vector<std::byte> low;
    std::vector<std::byte> high;
    const Element *element = nullptr; ///< of the set: data and verdict
};

/// The entries of a set: where it holds intervals, each begin is joined with the end that follows it. The
/// element for all other keys has no bounds and is left out. In the order of their keys. Pure.
std::vector<Entry> entriesOf(const Set &set);

} // namespace netwharf::nft
