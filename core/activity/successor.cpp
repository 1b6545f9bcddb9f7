// SPDX-License-Identifier: MIT
#include "core/activity/successor.h"

#include <algorithm>

namespace netwharf {

namespace {

bool hasSameEnds(const Socket &a, const Socket &b)
{
    return a.local == b.local && a.hasRemote == b.hasRemote && (!a.hasRemote || a.remote == b.remote);
}

/// A client's own port is another each time.
bool servesTheSame(const Socket &a, const Socket &b)
{
    if (a.hasRemote != b.hasRemote)
        return false;
    return a.hasRemote ? a.remote == b.remote || (a.local == b.local && a.remote.address == b.remote.address)
                       : a.local.port == b.local.port;
}

} // namespace

const Socket *successorOf(const Socket &earlier, std::uint64_t space, std::uint32_t pid, const Snapshot &now)
{
    const Tables &tables = *now.tables;
    const Socket *sameEnds = nullptr;
    const Socket *sameService = nullptr;
    for (const Socket &socket : now.sockets) {
        if (socket.id == earlier.id)
            return &socket;
        if (socket.protocol != earlier.protocol || tables.namespaceOf(socket).id != space)
            continue;
        if (!sameEnds && hasSameEnds(socket, earlier))
            sameEnds = &socket;
        if (pid == 0 || sameService || !servesTheSame(socket, earlier))
            continue;
        const auto holders = tables.processesOf(socket.owner);
        if (std::ranges::any_of(holders, [pid](const Process *holder) { return holder->pid == pid; }))
            sameService = &socket;
    }
    return sameEnds ? sameEnds : sameService;
}

} // namespace netwharf
