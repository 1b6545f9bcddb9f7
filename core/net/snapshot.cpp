// SPDX-License-Identifier: MIT
#include "core/net/snapshot.h"

#include <algorithm>

namespace netwharf {

const Process *Tables::process(ProcessIndex index) const
{
    return index < processes.size() ? processes[index].get() : nullptr;
}

std::vector<const Process *> Tables::processesOf(const Owner &owner) const
{
    std::vector<const Process *> result;
    if (owner.sharedSet != 0 && owner.sharedSet < sharedSets.size()) {
        for (ProcessIndex index : sharedSets[owner.sharedSet])
            if (const Process *p = process(index))
                result.push_back(p);
    } else if (const Process *p = process(owner.process)) {
        result.push_back(p);
    }
    return result;
}

std::string Tables::user(std::uint32_t uid) const
{
    const auto found = users.find(uid);
    return found != users.end() ? found->second : std::to_string(uid);
}

std::string Tables::interfaceName(std::uint32_t index) const
{
    const auto found = interfaces.find(index);
    if (found != interfaces.end())
        return found->second;
    return index != 0 ? std::to_string(index) : std::string();
}

const Traffic *Snapshot::trafficOf(RowId row) const
{
    const auto found = std::ranges::lower_bound(traffic, row, {}, &RowTraffic::id);
    return found != traffic.end() && found->id == row ? &found->traffic : nullptr;
}

} // namespace netwharf
