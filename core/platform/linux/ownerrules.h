// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstdint>
#include <unordered_set>

/// What can be said of a socket that no process is known to hold. Pure; backend facts are those of
/// Linux: which states have an inode, and which a user.
namespace netwharf {

/// Established, but not accepted yet: the connection has no file of its own.
bool isInAcceptQueue(const Socket &row);

/// Whether the listener's process is the answer.
bool needsListener(const Socket &row);

/// What is left of a socket that was `before` (null: never seen alive). One that never had an owner
/// closed too soon.
Owner remainderOf(const Socket *before, OwnerReason reason);

/// What a socket is that was `before` and that its process has closed since it was listed; a later reading
/// would not list it.
Owner closedSince(const Socket &before);

/// How far we could look.
struct Sight
{
    std::uint32_t uid = 0; ///< our effective user
    bool deniedAny = false; ///< some process could not be looked into
    bool deniedOwn = false; ///< one of our own user among them
    bool hidesProcesses = false; ///< /proc is mounted with hidepid
    bool foreignPidNamespace = false; ///< processes outside our pid namespace may hold it
    bool seesNothing = false; ///< /proc is not there
    bool deniedUnknown = false; ///< of one that could not be looked into the user is not known
    std::unordered_set<std::uint32_t> deniedUids{}; ///< users of those that could not be looked into
};

/// What a socket is that has a file but no process. `isSettled`: every process was looked into in
/// vain; `wasHeld`: a process had it once. Where somebody's descriptors could not be read it is
/// hidden, never the kernel's. It is said to be another user's only where that user has such a process; what
/// root opened any of them may have got. Before it is settled it is pending, unless it is another user's.
Owner ownerWithoutHolder(const Socket &row, const Sight &sight, bool isSettled, bool wasHeld);

} // namespace netwharf
