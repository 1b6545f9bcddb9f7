// SPDX-License-Identifier: MIT
#include "core/platform/linux/owners.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr std::size_t PassedPerTick = 4096; ///< rows: most of them may be without a process
constexpr std::size_t VerifiedPerTick = 32;
/// The inode of the first pid namespace (PROC_PID_INIT_INO of linux/proc_ns.h).
constexpr ino_t FirstPidNamespace = 0xEFFFFFFC;

/// Whether a later sample may say more of a row that stays as it is, for another reason than a listener's
/// owner. One that was kept and has closed might be read again after all.
bool mayBeAnswered(const Socket &row)
{
    return row.owner.kind == OwnerKind::Pending || row.owner.reason == OwnerReason::ClosedSince;
}

bool hasAnswer(const Socket &row)
{
    return !mayBeAnswered(row) && (!needsListener(row) || row.owner.process != NoProcess);
}

bool isInForeignPidNamespace()
{
    struct stat status = {};
    return ::stat("/proc/self/ns/pid", &status) == 0 && status.st_ino != FirstPidNamespace;
}

} // namespace

OwnerIndex::OwnerIndex(WorkingTables &tables, const LinuxOptions &options)
    : m_options(options), m_cgroups(tables, options.cgroups), m_processes(tables, m_cgroups, m_reader),
      m_search(m_reader, m_processes, m_holders, options)
{
    m_sight.uid = ::geteuid();
    m_sight.hidesProcesses = m_reader.hidesProcesses();
    m_sight.seesNothing = !m_reader.canRead();
    m_sight.foreignPidNamespace = isInForeignPidNamespace();
}

std::unique_ptr<LooksAhead> OwnerIndex::lookAhead()
{
    m_processes.refresh(++m_tick);
    return m_search.lookAhead();
}

void OwnerIndex::listProcesses()
{
    m_ended = m_processes.refresh(++m_tick);
    m_isListed = true;
}

void OwnerIndex::resolve(std::span<Socket> rows, const OwnerTask &task)
{
    m_holders.clearChanges();
    m_rows = rows;
    m_hasListeners = false;
    for (const std::uint32_t place : task.continuity.gone)
        count(task.previous[place].owner, -1);
    if (std::exchange(m_isListed, false)) {
        search(rows, task);
        fill(task);
    } else {
        fillWithoutInode(task);
    }
    m_processes.expire(task.now);
    m_rows = {};
}

void OwnerIndex::search(std::span<const Socket> rows, const OwnerTask &task)
{
    learnRows(rows, task);
    m_holders.dropProcesses(m_ended, m_tick);
    m_search.verify(inodesToVerify(rows), m_tick);

    SearchTask search;
    search.tick = m_tick;
    search.thorough = task.thorough;
    search.newProcesses = m_lookedAll ? m_options.newProcesses : m_options.firstLooks;
    if (task.previous.empty())
        search.newProcesses = m_options.firstSample;
    search.freed = m_freed;
    search.ahead = task.ahead;
    search.likely = [&] { return acceptors(task.continuity); };
    search.stop = task.stop;
    m_search.run(search);

    m_lookedAll = m_lookedAll || m_processes.unseen().empty();
    m_toVerify = m_holders.newlyShared();
    countDenied();
}

void OwnerIndex::count(const Owner &owner, int change)
{
    if (const auto note = noteOf(owner))
        m_noted[*note] += static_cast<std::uint32_t>(change);
}

/// Forgets the sockets that have gone and notes those whose holder must be found.
void OwnerIndex::learnRows(std::span<const Socket> rows, const OwnerTask &task)
{
    m_freed.clear();
    if (!m_knowsRows) {
        m_holders.reserve(rows.size());
        for (const Socket &row : rows)
            learnRow(row);
        m_knowsRows = true;
        return;
    }
    const auto &[before, gone, changed] = task.continuity;
    for (const std::uint32_t place : gone)
        if (task.previous[place].inode != 0)
            forget(task.previous[place].inode);
    for (const std::uint32_t place : changed) {
        const std::uint64_t inodeBefore = before[place] != NoRow ? task.previous[before[place]].inode : 0;
        if (rows[place].inode == inodeBefore)
            continue;
        if (inodeBefore != 0)
            forget(inodeBefore);
        learnRow(rows[place]);
    }
    if (task.thorough)
        for (const Socket &row : rows)
            if (row.owner.kind == OwnerKind::InFlight)
                m_toLookAgain.push_back(row.inode);
    // Not since now: the processes that were looked into before it arrived are asked again.
    for (const std::uint64_t inode : std::exchange(m_toLookAgain, {}))
        m_holders.lookAgain(inode, m_tick - 1);
}

void OwnerIndex::forget(std::uint64_t inode)
{
    m_holders.forget(inode, m_freed);
    m_keptOnce.erase(inode);
}

void OwnerIndex::learnRow(const Socket &row)
{
    if (row.inode != 0 && m_holders.look(row.inode, m_tick))
        m_search.countForeseen();
}

/// Who got a socket last and, in turn, a few others: a process may close or pass on what it holds
/// without anything else that would tell.
std::vector<std::uint64_t> OwnerIndex::inodesToVerify(std::span<const Socket> rows)
{
    std::vector<std::uint64_t> inodes = std::exchange(m_toVerify, {});
    // A socket with several holders is the likelier to lose one.
    m_holders.appendShared(m_tick * VerifiedPerTick, VerifiedPerTick, inodes);
    const std::size_t end = inodes.size() + VerifiedPerTick;
    const std::size_t most = std::min(PassedPerTick, rows.size());
    for (std::size_t passed = 0; passed < most && inodes.size() < end; ++passed) {
        m_verifyFrom = (m_verifyFrom + 1) % rows.size();
        if (rows[m_verifyFrom].inode != 0)
            inodes.push_back(rows[m_verifyFrom].inode);
    }
    return inodes;
}

/// A new connection most likely belongs to who listens on its port.
std::vector<std::uint32_t> OwnerIndex::acceptors(const Continuity &continuity)
{
    std::vector<std::uint32_t> pids;
    for (const std::uint32_t place : continuity.changed) {
        const Socket &row = m_rows[place];
        if (row.protocol != Protocol::Tcp || !row.hasRemote || !m_holders.isOpen(row.inode))
            continue;
        for (const std::uint32_t listener : listeners().of(row))
            m_holders.forEachHolding(m_rows[listener].inode,
                                     [&](const Holding &holding) { pids.push_back(holding.pid); });
    }
    std::sort(pids.begin(), pids.end());
    pids.erase(std::unique(pids.begin(), pids.end()), pids.end());
    return pids;
}

const Listeners &OwnerIndex::listeners()
{
    if (!m_hasListeners)
        m_listeners.reset(m_rows);
    m_hasListeners = true;
    return m_listeners;
}

void OwnerIndex::countDenied()
{
    m_sight.deniedAny = m_sight.deniedUnknown = false;
    m_sight.deniedUids.clear();
    for (const auto &[pid, process] : m_processes.all())
        if (!process.ignored && process.access == DescriptorAccess::Denied) {
            m_sight.deniedAny = true;
            if (process.uid)
                m_sight.deniedUids.insert(*process.uid);
            else
                m_sight.deniedUnknown = true;
        }
    m_sight.deniedOwn = m_sight.deniedUids.contains(m_sight.uid);
}

/// Visits the rows in which something may be other than in the last sample; all of them when it is
/// not known which these are, or when the processes must be told that rows still name them.
void OwnerIndex::fill(const OwnerTask &task)
{
    const bool touches = task.now - m_touchedAt >= ProcessTable::TouchWithin;
    const bool asksUnits = std::exchange(m_missesUnits, false);
    const bool visitsAll = m_holders.hasChanges() || m_unanswered != 0 || asksUnits || touches;
    m_unanswered = 0;
    m_queued.clear();
    if (visitsAll)
        visitAll(task, touches, asksUnits);
    else
        for (const std::uint32_t place : task.continuity.changed)
            visit(place, task);
    // What a listener has not accepted yet is explained by the listener's owner, which is known now.
    for (const std::uint32_t place : m_queued)
        answer(place, task);
    if (touches)
        m_touchedAt = task.now;
}

/// What needs no process to be known; the rest stays pending.
void OwnerIndex::fillWithoutInode(const OwnerTask &task)
{
    m_unanswered = 1;
    m_queued.clear();
    for (std::uint32_t place = 0; place < m_rows.size(); ++place)
        if (m_rows[place].inode == 0)
            visit(place, task);
    for (const std::uint32_t place : m_queued)
        answer(place, task);
}

void OwnerIndex::visitAll(const OwnerTask &task, bool touches, bool asksUnits)
{
    auto next = task.continuity.changed.begin();
    const auto end = task.continuity.changed.end();
    for (std::uint32_t place = 0; place < m_rows.size(); ++place) {
        const bool isChanged = next != end && *next == place;
        if (isChanged)
            ++next;
        const Socket &row = m_rows[place];
        if (isChanged || !keepsOwner(row) || (asksUnits && row.owner.unit == 0)) {
            visit(place, task);
        } else if (touches) {
            m_processes.touch(row.owner, task.now);
            if (row.owner.kind == OwnerKind::InFlight)
                m_toLookAgain.push_back(row.inode);
        }
    }
}

void OwnerIndex::visit(std::uint32_t place, const OwnerTask &task)
{
    if (needsListener(m_rows[place]))
        m_queued.push_back(place);
    else
        answer(place, task);
}

void OwnerIndex::answer(std::uint32_t place, const OwnerTask &task)
{
    Socket &row = m_rows[place];
    const std::uint32_t earlier = task.continuity.before[place];
    const Socket *before = earlier != NoRow ? &task.previous[earlier] : nullptr;
    const bool isSame =
        before != nullptr && before->inode == row.inode && (row.inode != 0 || before->state == row.state);
    if (!isSame || !keepsOwner(row)) {
        row.owner = ownerOf(row, before, task);
    } else if (isInAcceptQueue(row)) {
        row.uid = before->uid;
        row.uidKnown = before->uidKnown;
    }
    if (row.owner.unit == 0 && row.cgroupId != 0) {
        const auto unit = m_cgroups.fromId(row.cgroupId, task.now);
        row.owner.unit = unit.value_or(0);
        m_missesUnits = m_missesUnits || !unit;
    }
    if (before != nullptr) // what it was counted for until now; a row that is gone is taken back elsewhere
        count(before->owner, -1);
    count(row.owner, 1);
    if (mayBeAnswered(row)) // what waits for a listener's owner is looked at when there are other owners
        ++m_unanswered;
    m_processes.touch(row.owner, task.now);
}

/// Whether nothing is known that could change the owner of a row that has not changed itself.
bool OwnerIndex::keepsOwner(const Socket &row) const
{
    return hasAnswer(row) && !(m_holders.hasChanges() && row.inode != 0 && m_holders.isChanged(row.inode));
}

Owner OwnerIndex::ownerOf(Socket &row, const Socket *before, const OwnerTask &task)
{
    if (row.inode == 0)
        return withoutInode(row, before);
    const Owner holder = holderOf(row);
    if (holder.kind != OwnerKind::Pending) {
        m_keptOnce.erase(row.inode);
        return holder;
    }
    if (before != nullptr && before->inode == row.inode && m_holders.wasHeld(row.inode) && task.isKept(row))
        return closedSince(*before);
    const Owner owner = ownerWithoutHolder(row, m_sight, m_holders.isSettled(row.inode), m_holders.wasHeld(row.inode));
    return keepsLast(row, before, owner) ? before->owner : owner;
}

/// A process that ends loses its descriptors before its sockets have gone: while another holder is looked for, and
/// in the sample that finds none, the last one is the better answer.
bool OwnerIndex::keepsLast(const Socket &row, const Socket *before, const Owner &owner)
{
    if (before == nullptr || before->inode != row.inode || before->owner.kind == OwnerKind::Pending)
        return false;
    if (owner.kind == OwnerKind::Pending)
        return true;
    const bool wasHeld = before->owner.kind == OwnerKind::Process || before->owner.kind == OwnerKind::Shared;
    if (!wasHeld || !m_keptOnce.insert(row.inode).second)
        return false;
    m_toLookAgain.push_back(row.inode);
    return true;
}

Owner OwnerIndex::holderOf(const Socket &row)
{
    m_indices.clear();
    m_holders.forEachHolding(row.inode, [this](const Holding &holding) {
        KnownProcess *process = m_processes.find(holding.pid);
        const ProcessIndex index = process != nullptr ? m_processes.indexOf(*process, m_tick) : NoProcess;
        if (index != NoProcess)
            m_indices.push_back(index);
    });
    return m_processes.ownerOf(m_indices);
}

Owner OwnerIndex::withoutInode(Socket &row, const Socket *before)
{
    if (isInAcceptQueue(row))
        return listenerOf(row, OwnerReason::AcceptQueue);
    switch (row.protocol == Protocol::Tcp ? row.state : SocketState::Listen) {
    case SocketState::SynRecv: return listenerOf(row, OwnerReason::SynRecv);
    case SocketState::TimeWait: return remainderOf(before, OwnerReason::TimeWait);
    case SocketState::Listen: return remainderOf(nullptr, OwnerReason::KernelSocket);
    default: return remainderOf(before, OwnerReason::Orphan);
    }
}

/// Several listeners on one address and port with different owners answer for nobody.
Owner OwnerIndex::listenerOf(Socket &row, OwnerReason reason)
{
    Owner owner;
    owner.kind = OwnerKind::Queued;
    owner.reason = reason;
    bool isFirst = true;
    for (const std::uint32_t place : listeners().of(row)) {
        const Socket &listener = m_rows[place];
        const bool agrees = isFirst || owner.process == listener.owner.process;
        owner.process = agrees ? listener.owner.process : NoProcess;
        owner.unit = listener.owner.unit;
        if (isFirst && !row.uidKnown && reason == OwnerReason::AcceptQueue) {
            row.uid = listener.uid;
            row.uidKnown = listener.uidKnown;
        }
        if (!agrees)
            break;
        isFirst = false;
    }
    if (isFirst && reason == OwnerReason::SynRecv)
        owner.kind = OwnerKind::Kernel; // the listener has gone
    return owner;
}

} // namespace netwharf
