// SPDX-License-Identifier: MIT
#include "core/platform/linux/ownersearch.h"

#include "core/platform/linux/cputime.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace netwharf {

namespace {

/// For how long new processes are likely to open sockets.
constexpr std::uint64_t YoungTicks = 10;
/// Reading more descriptors than this costs more than a socket seen for the first time is worth.
constexpr std::int64_t ManyDescriptors = 2000;
/// Beyond the sockets looked for, that many freed descriptors are read at most: others may just
/// have been closed.
constexpr std::size_t SpareGuesses = 256;
/// For how long a descriptor that has become free is likely to be the next one used.
constexpr std::uint64_t VacantTicks = 3;

bool longerAgo(const KnownProcess *a, const KnownProcess *b)
{
    return a->scanTick < b->scanTick;
}

ProcessLook questionOf(const KnownProcess &process)
{
    ProcessLook look;
    look.pid = process.pid;
    look.reader = process.reader;
    look.isFirst = process.startTicks == 0;
    look.wasDenied = process.scanTick != 0 && process.access == DescriptorAccess::Denied;
    look.isDescribed = process.index != NoProcess;
    return look;
}

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
    m_holders.forgetForeseen();
    if (task.ahead != nullptr)
        takeAhead(task);
    if (m_holders.openCount() != 0)
        guessFreed(task);
    scanNew(task);
    if (m_holders.openCount() != 0)
        explore(task);
    if (m_holders.openCount() != 0)
        settle(task.tick);
}

void OwnerSearch::countForeseen()
{
    ++m_guesses.sockets;
    ++m_guesses.hits;
}

void OwnerSearch::guessFreed(const SearchTask &task)
{
    m_holders.forEachOpen([&](std::uint64_t, std::uint64_t since) {
        if (since == task.tick)
            ++m_guesses.sockets;
    });
    std::size_t mayAsk = 2 * m_holders.openCount() + SpareGuesses;
    std::erase_if(m_vacant, [&](const Vacant &vacant) { return vacant.since + VacantTicks < task.tick; });
    const auto earlier = std::exchange(m_vacant, {});
    for (const Holding &freed : task.freed)
        guess({freed, task.tick}, mayAsk);
    for (const Vacant &vacant : earlier)
        guess(vacant, mayAsk);
}

void OwnerSearch::guess(const Vacant &vacant, std::size_t &mayAsk)
{
    const auto &[place, since] = vacant;
    const KnownProcess *process = m_processes.find(place.pid);
    if (process == nullptr || mayAsk == 0)
        return;
    --mayAsk;
    ++m_guesses.asked;
    std::optional<std::uint64_t> inode;
    if (m_reader.socketAt(process->reader, place.descriptor, inode) == DescriptorAccess::Gone)
        m_vacant.push_back(vacant);
    if (!inode)
        return;
    if (m_holders.isOpen(*inode))
        ++m_guesses.hits;
    m_holders.foresee(*inode, place);
}

std::vector<ProcessLook> OwnerSearch::looksAtUnseen()
{
    std::vector<ProcessLook> looks;
    for (const std::uint32_t pid : m_processes.unseen())
        looks.push_back(questionOf(*m_processes.find(pid)));
    // The last to be started are the likeliest to be asked for.
    std::sort(looks.begin(), looks.end(), [](const auto &a, const auto &b) { return a.pid > b.pid; });
    return looks;
}

std::unique_ptr<LooksAhead> OwnerSearch::lookAhead()
{
    return std::make_unique<LooksAhead>(m_reader, looksAtUnseen());
}

/// What a process has opened since is not in its look. Its pid may have gone to another process.
void OwnerSearch::takeAhead(const SearchTask &task)
{
    task.ahead->take([&](ProcessLook &look) {
        const KnownProcess *process = m_processes.find(look.pid);
        if (process != nullptr && process->firstTick < task.tick)
            learn(look, task.tick - 1);
    });
    m_reader.addReads(task.ahead->directoryReads());
}

/// A process that was never looked into may share sockets whose holder is known already.
void OwnerSearch::scanNew(const SearchTask &task)
{
    std::vector<ProcessLook> looks = looksAtUnseen();
    lookIntoEach(m_reader, looks, m_holders, {task.newProcesses, task.thorough, task.stop});
    for (ProcessLook &look : looks)
        if (look.isDone)
            learn(look, task.tick);
}

void OwnerSearch::explore(const SearchTask &task)
{
    bool onlyNew = true;
    m_holders.forEachOpen([&](std::uint64_t, std::uint64_t since) { onlyNew = onlyNew && since == task.tick; });
    const auto end = threadTime() + (onlyNew ? m_options.firstSight : m_options.exploration);
    if (!scanEach(likelyCandidates(task), task, end - threadTime()))
        return;
    if (onlyNew && !task.thorough)
        return;
    const auto remaining = remainingCandidates(task);
    const auto probeEnd = task.thorough ? Duration::max() : threadTime() + (end - threadTime()) / 2;
    scanEach(resizedOf(remaining, probeEnd), task, end - threadTime());
    scanEach(remaining, task, end - threadTime());
}

std::vector<KnownProcess *> OwnerSearch::likelyCandidates(const SearchTask &task)
{
    std::vector<KnownProcess *> candidates;
    const auto add = [&](KnownProcess *process) {
        if (process != nullptr && !process->ignored && process->scanTick != 0 && process->scanTick != task.tick
            && (process->descriptorCount < ManyDescriptors || task.thorough))
            candidates.push_back(process);
    };
    for (const std::uint32_t pid : task.likely())
        add(m_processes.find(pid));
    const std::size_t acceptors = candidates.size();
    for (const Holding &freed : task.freed)
        add(m_processes.find(freed.pid));
    std::sort(candidates.begin() + static_cast<std::ptrdiff_t>(acceptors), candidates.end(), longerAgo);
    for (auto &[pid, process] : m_processes.all())
        if (process.firstTick + YoungTicks > task.tick && process.access == DescriptorAccess::Readable)
            add(&process);
    return candidates;
}

/// Those of `candidates` that have more or fewer descriptors than when they were looked into; others
/// come first each time, since there may be no time to ask them all.
std::vector<KnownProcess *> OwnerSearch::resizedOf(std::span<KnownProcess *const> candidates, Duration end)
{
    std::vector<KnownProcess *> resized;
    for (std::size_t asked = 0; asked < candidates.size() && threadTime() < end; ++asked) {
        KnownProcess *process = candidates[m_probeFrom++ % candidates.size()];
        if (process->access == DescriptorAccess::Readable
            && m_reader.descriptorCount(process->reader) != process->descriptorCount)
            resized.push_back(process);
    }
    return resized;
}

/// Those that were not looked into since the open sockets appeared, the longest ago first. Sockets that only
/// this sample has are among them where everything was looked into but some of it before the rows were listed.
std::vector<KnownProcess *> OwnerSearch::remainingCandidates(const SearchTask &task)
{
    std::uint64_t newest = 0;
    m_holders.forEachOpen([&](std::uint64_t, std::uint64_t since) {
        if (since < task.tick || task.ahead != nullptr)
            newest = std::max(newest, since);
    });
    std::vector<KnownProcess *> candidates;
    for (auto &[pid, process] : m_processes.all())
        if (!process.ignored && process.scanTick != 0 && process.scanTick < newest)
            candidates.push_back(&process);
    std::sort(candidates.begin(), candidates.end(), longerAgo);
    return candidates;
}

/// Stops early when nothing is open any more or there is no time. False when it did.
bool OwnerSearch::scanEach(std::span<KnownProcess *const> candidates, const SearchTask &task, Duration budget)
{
    const auto end = threadTime() + budget;
    for (KnownProcess *process : candidates) {
        if (task.stop.stop_requested() || (!task.thorough && threadTime() >= end))
            return false;
        if (process->scanTick == task.tick)
            continue;
        if (m_holders.openCount() == 0)
            return false;
        scan(*process, task.tick);
    }
    return true;
}

void OwnerSearch::scan(KnownProcess &process, std::uint64_t tick)
{
    std::vector<SocketDescriptor> memory = std::move(m_look.sockets);
    m_look = questionOf(process);
    m_look.sockets = std::move(memory);
    lookInto(m_reader, m_look, &m_holders);
    learn(m_look, tick);
}

void OwnerSearch::learn(ProcessLook &look, std::uint64_t tick)
{
    m_processes.learn(*m_processes.find(look.pid), look, tick);
    for (const SocketDescriptor &socket : look.sockets)
        m_holders.add(socket.inode, {look.pid, socket.number});
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
    m_holders.forEachOpen([&](std::uint64_t inode, std::uint64_t since) {
        if (since < tick && since <= oldest)
            settled.push_back(inode);
    });
    for (const std::uint64_t inode : settled)
        m_holders.settle(inode);
}

} // namespace netwharf
