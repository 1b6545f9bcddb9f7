// SPDX-License-Identifier: MIT
#include "core/platform/linux/nftsets.h"

#include <algorithm>

#include <linux/netfilter/nf_tables.h>

namespace netwharf::nft {

namespace {

/// The greatest key before this one, which is in network order.
std::vector<std::byte> before(std::vector<std::byte> key)
{
    for (std::size_t i = key.size(); i-- > 0;) {
        const bool borrows = key[i] == std::byte{0};
        key[i] = static_cast<std::byte>(std::to_integer<unsigned>(key[i]) - 1U);
        if (!borrows)
            break;
    }
    return key;
}

/// Without KEY_END an interval is two elements; its end may be missing where the next one begins.
std::vector<Entry> joined(const Set &set)
{
    std::vector<const Element *> ends;
    for (const Element &element : set.elements)
        if (!element.isCatchAll && element.key.size() == set.keyLength)
            ends.push_back(&element);
    std::sort(ends.begin(), ends.end(), [](const Element *a, const Element *b) {
        return a->key != b->key ? a->key < b->key : a->isIntervalEnd && !b->isIntervalEnd;
    });
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (ends[i]->isIntervalEnd)
            continue;
        const bool isLast = i + 1 == ends.size();
        entries.push_back(
            {ends[i]->key, isLast ? std::vector(set.keyLength, std::byte{0xff}) : before(ends[i + 1]->key), ends[i]});
    }
    return entries;
}

} // namespace

std::vector<Entry> entriesOf(const Set &set)
{
    const bool hasEnds = std::any_of(set.elements.begin(), set.elements.end(),
                                     [](const Element &element) { return !element.keyEnd.empty(); });
    if ((set.flags & NFT_SET_INTERVAL) != 0 && !hasEnds)
        return joined(set);
    std::vector<Entry> entries;
    for (const Element &element : set.elements)
        if (!element.isCatchAll && element.key.size() == set.keyLength)
            entries.push_back(
                {element.key, element.keyEnd.size() == set.keyLength ? element.keyEnd : element.key, &element});
    // The kernel's order is that of a hash.
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.low < b.low; });
    return entries;
}

} // namespace netwharf::nft
