// SPDX-License-Identifier: MIT
#include "core/platform/linux/ownersearch.h"

#include "core/platform/linux/cputime.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace netwharf {

namespace {

/// For how long new processes are likely to open sockets.
constexpr std::uint64_t YoungTicks = 10;
/// Reading more descriptors than this costs more than a socket seen for the first time is worth.
constexpr std::int64_t ManyDescriptors = 2000;

} // namespace

OwnerSearch::OwnerSearch(ProcessReader &reader, ProcessTable &processes, HolderMap &holders,
                         const LinuxOptions &options)
    : m_reader(reader), m_processes(processes), m_holders(holders), m_options(options)
{}

void OwnerSearch::verify(std::span<const std::uint64_t> inodes, std::uint64_t tick)
{
    std::optional<std::uint64_t> there;
    for (const std::uint64_t inode : inodes)
        for (const Holding &holding : m_holders.holdings(inode)) {
            const auto access = m_reader.socketAt(readerOf(holding), holding.descriptor, there);
            if (access != DescriptorAccess::Denied && there != inode)
                m_holders.drop(inode, holding, tick);
        }
}

void OwnerSearch::run(const SearchTask &task)
{
    if (!m_holders.open().empty())
        guessFreed(task);
    scanNew(task);
    if (!m_holders.open().empty())
        explore(task);
    if (!m_holders.open().empty())
        settle(task.tick);
}

void OwnerSearch::guessFreed(const SearchTask &task)
{
    std::optional<std::uint64_t> inode;
    for (const Holding &freed : task.freed) {
        if (m_holders.open().empty() || task.stop.stop_requested())
            return;
        m_reader.socketAt(readerOf(freed), freed.descriptor, inode);
        if (inode && m_processes.find(freed.pid) != nullptr)
            m_holders.add(*inode, freed);
    }
}

/// A process that was never looked into may share sockets whose holder is known already.
void OwnerSearch::scanNew(const SearchTask &task)
{
    std::vector<KnownProcess *> candidates;
    for (auto &[pid, process] : m_processes.all())
        if (process.scanTick == 0 && !process.ignored)
            candidates.push_back(&process);
    // The last to be started are the likeliest to be asked for.
    std::sort(candidates.begin(), candidates.end(),
              [](const auto *a, const auto *b) { return a->startTicks > b->startTicks; });
    scanEach(candidates, task, task.first ? m_options.firstSample : m_options.newProcesses);
}

void OwnerSearch::explore(const SearchTask &task)
{
    const auto &open = m_holders.open();
    const bool onlyNew =
        std::none_of(open.begin(), open.end(), [&](const auto &entry) { return entry.second < task.tick; });
    const auto end = threadTime() + (onlyNew ? m_options.firstSight : m_options.exploration);
    if (!scanEach(likelyCandidates(task), task, end - threadTime()))
        return;
    if (!onlyNew || task.thorough)
        scanEach(remainingCandidates(task.tick), task, end - threadTime());
}

std::vector<KnownProcess *> OwnerSearch::likelyCandidates(const SearchTask &task)
{
    std::vector<KnownProcess *> candidates;
    const auto add = [&](KnownProcess *process) {
        if (process != nullptr && !process->ignored && process->scanTick != 0
            && process->scanTick != task.tick
            && (process->descriptorCount < ManyDescriptors || task.thorough))
            candidates.push_back(process);
    };
    for (const Holding &freed : task.freed)
        add(m_processes.find(freed.pid));
    for (const std::uint32_t pid : task.likely)
        add(m_processes.find(pid));
    for (auto &[pid, process] : m_processes.all())
        if (process.firstTick + YoungTicks > task.tick && process.access == DescriptorAccess::Readable)
            add(&process);
    for (auto &[pid, process] : m_processes.all())
        if (!process.ignored && process.access == DescriptorAccess::Readable
            && m_reader.descriptorCount(process.reader) != process.descriptorCount)
            add(&process);
    return candidates;
}

/// Those that were not looked into since the open sockets appeared, the longest ago first.
std::vector<KnownProcess *> OwnerSearch::remainingCandidates(std::uint64_t tick)
{
    std::uint64_t newest = 0;
    for (const auto &[inode, since] : m_holders.open())
        if (since < tick)
            newest = std::max(newest, since);
    std::vector<KnownProcess *> candidates;
    for (auto &[pid, process] : m_processes.all())
        if (!process.ignored && process.scanTick != 0 && process.scanTick < newest)
            candidates.push_back(&process);
    std::sort(candidates.begin(), candidates.end(),
              [](const auto *a, const auto *b) { return a->scanTick < b->scanTick; });
    return candidates;
}

/// Stops early when nothing is open any more, unless the processes are new. False when it did.
bool OwnerSearch::scanEach(std::span<KnownProcess *const> candidates, const SearchTask &task, Duration budget)
{
    const auto end = threadTime() + budget;
    for (KnownProcess *process : candidates) {
        if (task.stop.stop_requested() || (!task.thorough && threadTime() >= end))
            return false;
        if (process->scanTick == task.tick)
            continue;
        if (process->scanTick != 0 && m_holders.open().empty())
            return false;
        scan(*process, task.tick);
    }
    return true;
}

void OwnerSearch::scan(KnownProcess &process, std::uint64_t tick)
{
    const bool wasDenied = process.scanTick != 0 && process.access == DescriptorAccess::Denied;
    process.scanTick = tick;
    process.access = m_reader.sockets(process.reader, m_found);
    if (process.access != DescriptorAccess::Readable || m_found.empty())
        readOtherThread(process, wasDenied);
    if (process.access == DescriptorAccess::Readable)
        process.descriptorCount = m_reader.descriptorCount(process.reader);
    for (const SocketDescriptor &socket : m_found)
        m_holders.add(socket.inode, {process.pid, socket.number});
    if (process.access == DescriptorAccess::Denied && !wasDenied)
        process.uid = m_reader.user(process.pid);
}

/// The descriptors of a process are those of any of its threads. A first thread that has ended shows
/// none or is closed to everybody, while others may go on; without others the process holds nothing.
void OwnerSearch::readOtherThread(KnownProcess &process, bool wasDenied)
{
    const bool isEmpty = process.access == DescriptorAccess::Readable;
    if ((isEmpty && m_reader.descriptorCount(process.reader) != 0) || wasDenied)
        return;
    const auto stat = m_reader.stat(process.pid);
    if (!stat || stat->state != 'Z')
        return;
    process.ignored = stat->holdsNothing();
    process.reader = m_reader.otherThread(process.pid);
    if (process.reader != process.pid)
        process.access = m_reader.sockets(process.reader, m_found);
}

std::uint32_t OwnerSearch::readerOf(const Holding &holding) const
{
    const KnownProcess *process = m_processes.find(holding.pid);
    return process != nullptr ? process->reader : holding.pid;
}

/// Sockets that two samples had and that no process has are nobody's, or hidden from us.
void OwnerSearch::settle(std::uint64_t tick)
{
    std::uint64_t oldest = std::numeric_limits<std::uint64_t>::max();
    for (const auto &[pid, process] : m_processes.all())
        if (!process.ignored)
            oldest = std::min(oldest, process.scanTick);
    std::vector<std::uint64_t> settled;
    for (const auto &[inode, since] : m_holders.open())
        if (since < tick && since <= oldest)
            settled.push_back(inode);
    for (const std::uint64_t inode : settled)
        m_holders.settle(inode);
}

} // namespace netwharf
