// SPDX-License-Identifier: MIT
#include "core/diff/diff.h"

#include <unordered_map>

namespace netwharf {

namespace {

/// The unit is often known a little later than the rest; that is no news.
bool sameOwner(Owner a, const Owner &b)
{
    a.unit = b.unit;
    return a == b;
}

} // namespace

bool sameToSee(const Row &a, const Row &b)
{
    const Socket &x = a.socket;
    const Socket &y = b.socket;
    return x.state == y.state && x.protocol == y.protocol && x.local == y.local
           && x.hasRemote == y.hasRemote && (!x.hasRemote || x.remote == y.remote) && sameOwner(x.owner, y.owner);
}

RowDiff diffRows(std::span<const Row> before, std::span<const Row> after)
{
    std::unordered_map<RowId, std::uint32_t> positions;
    positions.reserve(before.size());
    for (std::uint32_t i = 0; i < before.size(); ++i)
        positions.emplace(before[i].socket.id, i);

    RowDiff diff;
    diff.oldToNew.assign(before.size(), -1);
    for (std::uint32_t i = 0; i < after.size(); ++i) {
        const auto found = positions.find(after[i].socket.id);
        if (found == positions.end()) {
            diff.added.push_back(i);
            continue;
        }
        diff.oldToNew[found->second] = static_cast<std::int32_t>(i);
        if (!sameToSee(before[found->second], after[i]))
            diff.changed.push_back(i);
    }
    for (std::uint32_t i = 0; i < before.size(); ++i)
        if (diff.oldToNew[i] < 0)
            diff.gone.push_back(i);
    return diff;
}

} // namespace netwharf
