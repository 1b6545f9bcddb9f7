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

std::vector<const Process *> Tables::ancestorsOf(const Process &process) const
{
    constexpr std::size_t Most = 64;
    std::vector<const Process *> line;
    const Process *child = &process;
    while (child != nullptr && child->parentPid != 0 && line.size() < Most) {
        // A pid may have been another process's before: of several the last that began before its child.
        const Process *parent = nullptr;
        for (const auto &other : processes)
            if (other && other->pid == child->parentPid && other->startTicks <= child->startTicks
                && (parent == nullptr || parent->startTicks <= other->startTicks))
                parent = other.get();
        if (parent != nullptr)
            line.push_back(parent);
        child = parent;
    }
    return line;
}

std::string Tables::user(std::uint32_t uid) const
{
    const auto found = users.find(uid);
    return found != users.end() ? found->second : std::to_string(uid);
}

const NetworkNamespace &Tables::namespaceOf(const Socket &socket) const
{
    static const NetworkNamespace unknown{0, {}, false, {}};
    return socket.namespaceIndex < namespaces.size() ? namespaces[socket.namespaceIndex] : unknown;
}

const std::string *Tables::interfaceOf(const Socket &socket) const
{
    const auto &names = namespaceOf(socket).interfaces;
    const auto found = names.find(socket.interfaceIndex);
    return found != names.end() ? &found->second : nullptr;
}

std::string Tables::interfaceName(const Socket &socket) const
{
    if (const std::string *name = interfaceOf(socket))
        return *name;
    return socket.interfaceIndex != 0 ? std::to_string(socket.interfaceIndex) : std::string();
}

const Traffic *Snapshot::trafficOf(RowId row) const
{
    const auto found = std::ranges::lower_bound(traffic, row, {}, &RowTraffic::id);
    return found != traffic.end() && found->id == row ? &found->traffic : nullptr;
}

} // namespace netwharf
