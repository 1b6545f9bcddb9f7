// SPDX-License-Identifier: MIT
#include "core/platform/linux/owners.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr std::size_t VerifiedPerTick = 32;
/// The inode of the first pid namespace (PROC_PID_INIT_INO of linux/proc_ns.h).
constexpr ino_t FirstPidNamespace = 0xEFFFFFFC;

bool isInForeignPidNamespace()
{
    struct stat status = {};
    return ::stat("/proc/self/ns/pid", &status) == 0 && status.st_ino != FirstPidNamespace;
}

} // namespace

OwnerIndex::OwnerIndex(WorkingTables &tables, const LinuxOptions &options)
    : m_cgroups(tables, options.cgroups), m_processes(tables, m_cgroups, m_reader),
      m_search(m_reader, m_processes, m_holders, options)
{
    m_sight.uid = ::geteuid();
    m_sight.hidesProcesses = m_reader.hidesProcesses();
    m_sight.seesNothing = !m_reader.canRead();
    m_sight.foreignPidNamespace = isInForeignPidNamespace();
}

void OwnerIndex::listProcesses()
{
    ++m_tick;
    m_ended = m_processes.refresh(m_tick);
}

void OwnerIndex::resolve(std::span<Socket> rows, const OwnerTask &task)
{
    m_holders.clearChanges();
    learnRows(rows, task);
    m_holders.dropProcesses(m_ended, m_tick);
    m_search.verify(inodesToVerify(rows), m_tick);

    SearchTask search;
    search.tick = m_tick;
    search.first = m_tick == 1;
    search.thorough = task.thorough;
    search.freed = m_freed;
    const auto likely = acceptors(rows);
    search.likely = likely;
    search.stop = task.stop;
    m_search.run(search);

    m_toVerify = m_holders.newlyShared();
    countDenied();
    fill(rows, task);
    m_processes.expire(task.now);
}

/// Forgets the sockets that have gone and notes those whose holder must be found.
void OwnerIndex::learnRows(std::span<Socket> rows, const OwnerTask &task)
{
    m_freed.clear();
    for (const std::uint32_t place : task.continuity.gone)
        if (task.previous[place].inode != 0)
            m_holders.forget(task.previous[place].inode, m_freed);
    if (task.previous.empty())
        m_holders.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t place = task.continuity.before[i];
        const std::uint64_t inodeBefore = place != NoRow ? task.previous[place].inode : 0;
        if (rows[i].inode == inodeBefore)
            continue;
        if (inodeBefore != 0)
            m_holders.forget(inodeBefore, m_freed);
        if (rows[i].inode != 0 && !m_holders.isKnown(rows[i].inode))
            m_holders.look(rows[i].inode, m_tick);
    }
}

/// Who got a socket last and, in turn, a few others: a process may close or pass on what it holds
/// without anything else that would tell.
std::vector<std::uint64_t> OwnerIndex::inodesToVerify(std::span<const Socket> rows)
{
    std::vector<std::uint64_t> inodes = std::exchange(m_toVerify, {});
    const std::size_t count = std::min(VerifiedPerTick, rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Socket &row = rows[(m_verifyFrom + i) % rows.size()];
        if (row.inode != 0)
            inodes.push_back(row.inode);
    }
    m_verifyFrom = rows.empty() ? 0 : (m_verifyFrom + count) % rows.size();
    return inodes;
}

/// A new connection most likely belongs to who listens on its port.
std::vector<std::uint32_t> OwnerIndex::acceptors(std::span<const Socket> rows) const
{
    std::vector<std::uint32_t> pids;
    if (m_holders.open().empty() || m_tick == 1)
        return pids;
    const Listeners listeners(rows);
    for (const Socket &row : rows) {
        if (row.protocol != Protocol::Tcp || !row.hasRemote || !m_holders.open().contains(row.inode))
            continue;
        for (const std::uint32_t place : listeners.of(row))
            for (const Holding &holding : m_holders.holdings(rows[place].inode))
                pids.push_back(holding.pid);
    }
    std::sort(pids.begin(), pids.end());
    pids.erase(std::unique(pids.begin(), pids.end()), pids.end());
    return pids;
}

void OwnerIndex::countDenied()
{
    m_sight.deniedAny = m_sight.deniedOwn = false;
    for (const auto &[pid, process] : m_processes.all())
        if (!process.ignored && process.access == DescriptorAccess::Denied) {
            m_sight.deniedAny = true;
            m_sight.deniedOwn = m_sight.deniedOwn || process.uid == m_sight.uid;
        }
}

void OwnerIndex::fill(std::span<Socket> rows, const OwnerTask &task)
{
    m_rows = rows;
    m_listeners.reset();
    // What a listener has not accepted yet is explained by the listener's owner: that comes first.
    for (const bool queued : {false, true})
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (needsListener(rows[i]) != queued)
                continue;
            const std::uint32_t place = task.continuity.before[i];
            fillRow(rows[i], place != NoRow ? &task.previous[place] : nullptr, task.now);
        }
    m_listeners.reset();
    m_rows = {};
}

void OwnerIndex::fillRow(Socket &row, const Socket *before, std::chrono::steady_clock::time_point now)
{
    if (before != nullptr && carries(*before, row)) {
        row.owner = before->owner;
        if (isInAcceptQueue(row)) {
            row.uid = before->uid;
            row.uidKnown = before->uidKnown;
        }
    } else {
        row.owner = ownerOf(row, before);
    }
    if (row.owner.unit == 0 && row.cgroupId != 0)
        row.owner.unit = m_cgroups.fromId(row.cgroupId, now);
    m_processes.touch(row.owner, now);
}

/// Whether nothing has happened that could change the owner.
bool OwnerIndex::carries(const Socket &before, const Socket &row) const
{
    if (before.inode != row.inode || before.owner.kind == OwnerKind::Pending)
        return false;
    if (row.inode != 0)
        return m_holders.changed().empty() || !m_holders.changed().contains(row.inode);
    return before.state == row.state && (!needsListener(row) || before.owner.process != NoProcess);
}

Owner OwnerIndex::ownerOf(Socket &row, const Socket *before)
{
    if (row.inode == 0)
        return withoutInode(row, before);
    const Owner holder = holderOf(row);
    if (holder.kind != OwnerKind::Pending)
        return holder;
    return ownerWithoutHolder(row, m_sight, m_holders.isSettled(row.inode), m_holders.wasHeld(row.inode));
}

Owner OwnerIndex::holderOf(const Socket &row)
{
    std::vector<ProcessIndex> indices;
    for (const Holding &holding : m_holders.holdings(row.inode)) {
        KnownProcess *process = m_processes.find(holding.pid);
        const ProcessIndex index = process != nullptr ? m_processes.indexOf(*process, m_tick) : NoProcess;
        if (index != NoProcess)
            indices.push_back(index);
    }
    return m_processes.ownerOf(std::move(indices));
}

Owner OwnerIndex::withoutInode(Socket &row, const Socket *before)
{
    if (isInAcceptQueue(row))
        return listenerOf(row, OwnerKind::Queued, OwnerReason::AcceptQueue);
    switch (row.protocol == Protocol::Tcp ? row.state : SocketState::Listen) {
    case SocketState::SynRecv: return listenerOf(row, OwnerKind::Kernel, OwnerReason::SynRecv);
    case SocketState::TimeWait: return remainderOf(before, OwnerReason::TimeWait);
    case SocketState::Listen: return remainderOf(nullptr, OwnerReason::KernelSocket);
    default: return remainderOf(before, OwnerReason::Orphan);
    }
}

/// Several listeners on one address and port with different owners answer for nobody.
Owner OwnerIndex::listenerOf(Socket &row, OwnerKind kind, OwnerReason reason)
{
    Owner owner;
    owner.kind = kind;
    owner.reason = reason;
    if (!m_listeners)
        m_listeners.emplace(m_rows);
    bool isFirst = true;
    for (const std::uint32_t place : m_listeners->of(row)) {
        const Socket &listener = m_rows[place];
        const bool agrees = isFirst || owner.process == listener.owner.process;
        owner.process = agrees ? listener.owner.process : NoProcess;
        owner.unit = listener.owner.unit;
        if (isFirst && !row.uidKnown && kind == OwnerKind::Queued) {
            row.uid = listener.uid;
            row.uidKnown = listener.uidKnown;
        }
        if (!agrees)
            break;
        isFirst = false;
    }
    return owner;
}

} // namespace netwharf
