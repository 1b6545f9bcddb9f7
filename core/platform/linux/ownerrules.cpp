// SPDX-License-Identifier: MIT
#include "core/platform/linux/ownerrules.h"

namespace netwharf {

namespace {

Owner ownerOf(OwnerKind kind, OwnerReason reason)
{
    Owner owner;
    owner.kind = kind;
    owner.reason = reason;
    return owner;
}

/// Root hands on what it opens: to servers that then give up being root.
bool mayHaveBeenDenied(const Socket &row, const Sight &sight)
{
    return sight.deniedAny
           && (row.uid == 0 || !row.uidKnown || sight.deniedUnknown || sight.deniedUids.contains(row.uid));
}

} // namespace

bool isInAcceptQueue(const Socket &row)
{
    return row.protocol == Protocol::Tcp && row.inode == 0
           && (row.state == SocketState::Established || row.state == SocketState::CloseWait);
}

bool needsListener(const Socket &row)
{
    return isInAcceptQueue(row) || (row.protocol == Protocol::Tcp && row.state == SocketState::SynRecv);
}

Owner remainderOf(const Socket *before, OwnerReason reason)
{
    Owner owner = ownerOf(OwnerKind::Kernel, reason);
    if (before == nullptr)
        return owner;
    owner.process = before->owner.process;
    owner.unit = before->owner.unit;
    if (before->owner.kind == OwnerKind::Pending && before->owner.process == NoProcess) {
        owner.kind = OwnerKind::Closed;
        owner.reason = OwnerReason::ClosedTooSoon;
    }
    return owner;
}

Owner closedSince(const Socket &before)
{
    Owner owner = ownerOf(OwnerKind::Closed, OwnerReason::ClosedSince);
    owner.process = before.owner.process;
    owner.unit = before.owner.unit;
    return owner;
}

Owner ownerWithoutHolder(const Socket &row, const Sight &sight, bool isSettled, bool wasHeld)
{
    if (sight.seesNothing)
        return ownerOf(OwnerKind::Hidden, OwnerReason::ProcessesNotReadable);
    const bool isOurs = row.uid == sight.uid;
    const bool mayBeHidden = sight.deniedAny || sight.hidesProcesses;
    const bool isOthers = !isOurs && (sight.hidesProcesses || mayHaveBeenDenied(row, sight));
    if (!isSettled && !isOthers)
        return {};
    if (mayBeHidden) {
        // With hidepid those of our own that forbid looking into them are not even listed. What one has had that
        // does not forbid it has been handed on.
        const bool mayBeProtected = !wasHeld && (sight.deniedOwn || sight.hidesProcesses);
        if (isOurs)
            return ownerOf(OwnerKind::Hidden,
                           mayBeProtected ? OwnerReason::NotDumpable : OwnerReason::NoVisibleProcess);
        if (!isOthers)
            return ownerOf(OwnerKind::Hidden, OwnerReason::NoVisibleProcess);
        return ownerOf(OwnerKind::Hidden, sight.hidesProcesses ? OwnerReason::HiddenProcesses : OwnerReason::OtherUser);
    }
    if (sight.foreignPidNamespace)
        return ownerOf(OwnerKind::Hidden, OwnerReason::OtherNamespace);
    // The kernel's own sockets are root's and never had a process.
    if (row.uid != 0 || wasHeld)
        return ownerOf(OwnerKind::InFlight, OwnerReason::DescriptorInFlight);
    return ownerOf(OwnerKind::Kernel, OwnerReason::KernelSocket);
}

} // namespace netwharf
