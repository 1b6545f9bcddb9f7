// SPDX-License-Identifier: MIT
#include "core/platform/linux/processtable.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace netwharf {

namespace {

/// Since the last touch, which may be that much before the row was seen last.
constexpr std::chrono::seconds KeepPlace = std::chrono::seconds(60) + ProcessTable::TouchWithin;
/// In its first ticks a process is often between fork and exec and changes its program.
constexpr std::uint64_t YoungTicks = 3;
constexpr std::chrono::seconds YoungAge{3};
constexpr std::size_t RecheckedPerTick = 16;
constexpr std::size_t YoungRecheckedPerTick = 64;
/// The counters that make listing unnecessary may in rare cases stand still when they should not. Where
/// there are many processes, listing them is dear.
constexpr std::uint64_t ListAtLeastEvery = 5;
constexpr std::uint64_t ListManyAtLeastEvery = 10;
constexpr std::size_t ManyProcesses = 2000;
/// Of parents; a line is longer only where somebody means it to be.
constexpr int MostGenerations = 32;

KnownProcess newProcess(std::uint32_t pid, std::uint64_t tick)
{
    KnownProcess process;
    process.pid = process.reader = pid;
    process.firstTick = tick;
    process.seenTick = tick;
    return process;
}

void learnStat(KnownProcess &process, const ProcessStat &stat)
{
    process.startTicks = stat.startTicks;
    process.kernelThread = stat.kernelThread;
    process.ignored = stat.holdsNothing();
}

} // namespace

ProcessTable::ProcessTable(WorkingTables &tables, CgroupIndex &cgroups, ProcessReader &reader)
    : m_tables(tables), m_cgroups(cgroups), m_reader(reader)
{}

const std::unordered_set<std::uint32_t> &ProcessTable::refresh(std::uint64_t tick)
{
    m_ended.clear();
    recheck(tick);
    const bool mayDiffer = m_reader.mayHaveNewPids() || !m_ended.empty();
    const auto atLeastEvery = m_known.size() < ManyProcesses ? ListAtLeastEvery : ListManyAtLeastEvery;
    if (mayDiffer || tick >= m_listedTick + atLeastEvery || m_known.empty())
        list(tick);
    return m_ended;
}

void ProcessTable::list(std::uint64_t tick)
{
    if (!m_reader.pids(m_pids))
        return;
    m_listedTick = tick;
    for (std::uint32_t pid : m_pids) {
        auto known = m_known.find(pid);
        if (known != m_known.end() && isReplaced(known->second)) {
            m_ended.insert(pid);
            m_known.erase(known);
            known = m_known.end();
        }
        if (known != m_known.end()) {
            known->second.seenTick = tick;
        } else {
            m_known.emplace(pid, newProcess(pid, tick));
            m_unseen.push_back(pid);
        }
    }
    std::erase_if(m_known, [&](const auto &entry) {
        const bool isGone = entry.second.seenTick != tick;
        if (isGone)
            m_ended.insert(entry.first);
        return isGone;
    });
}

const std::vector<std::uint32_t> &ProcessTable::unseen()
{
    std::erase_if(m_unseen, [this](std::uint32_t pid) {
        const KnownProcess *process = find(pid);
        return process == nullptr || process->ignored || process->scanTick != 0;
    });
    return m_unseen;
}

void ProcessTable::learn(KnownProcess &process, ProcessLook &look, std::uint64_t tick)
{
    process.scanTick = tick;
    process.reader = look.reader;
    process.access = look.access;
    if (look.access == DescriptorAccess::Readable)
        process.descriptorCount = look.descriptorCount;
    if (look.access == DescriptorAccess::Denied && !look.wasDenied)
        process.uid = look.uid;
    if (look.stat)
        learnStat(process, *look.stat);
    if (!look.process)
        return;
    look.process->unit = m_cgroups.fromPath(look.cgroup);
    if (process.index == NoProcess) // else it has a place already, for it is somebody's parent
        place(process, std::move(*look.process), tick);
}

/// Whether an ended process' pid has gone to another one; it would be passed over for ever.
bool ProcessTable::isReplaced(const KnownProcess &process)
{
    if (!process.ignored || process.kernelThread)
        return false;
    const auto stat = m_reader.stat(process.pid);
    return stat && stat->startTicks != process.startTicks;
}

Process ProcessTable::describe(std::uint32_t pid, const ProcessStat &stat)
{
    std::string cgroup;
    Process process = m_reader.describe(pid, stat, cgroup);
    process.unit = m_cgroups.fromPath(cgroup);
    return process;
}

/// Looks again at the processes in young places, and at a few others in turn.
void ProcessTable::recheck(std::uint64_t tick)
{
    const auto &processes = m_tables.tables.processes;
    const std::size_t count = processes.size();
    std::size_t young = 0;
    for (std::size_t place = 0; place < count; ++place) {
        const bool isYoung = m_places[place].isYoung && m_places[place].sinceTick + YoungTicks >= tick
                             && young++ < YoungRecheckedPerTick;
        const bool isDue = (place + count - m_recheckFrom) % count < RecheckedPerTick;
        if (!processes[place] || (!isYoung && !isDue))
            continue;
        const auto &old = *processes[place];
        const auto known = m_known.find(old.pid);
        if (known == m_known.end() || known->second.index != place)
            continue; // it has ended; only rows that have closed name it
        const auto stat = m_reader.stat(old.pid);
        if (!stat || stat->startTicks != old.startTicks) {
            m_ended.insert(old.pid);
            m_known.erase(known);
            continue;
        }
        if (stat->holdsNothing())
            continue; // it has ended, and with it its program and command line can no more be read
        Process process = describe(old.pid, *stat);
        if (process != old) {
            m_tables.tables.processes[place] = std::make_shared<const Process>(std::move(process));
            m_tables.changed = true;
        }
        placeParent(static_cast<ProcessIndex>(place), tick);
    }
    m_recheckFrom = count == 0 ? 0 : (m_recheckFrom + RecheckedPerTick) % count;
}

KnownProcess *ProcessTable::find(std::uint32_t pid)
{
    const auto known = m_known.find(pid);
    return known != m_known.end() ? &known->second : nullptr;
}

ProcessIndex ProcessTable::indexOf(KnownProcess &process, std::uint64_t tick)
{
    if (process.index != NoProcess)
        return process.index;
    const auto stat = m_reader.stat(process.pid);
    if (!stat)
        return NoProcess;
    if (process.startTicks != 0 && stat->startTicks != process.startTicks) {
        // The pid has gone to another process since it was listed.
        process = newProcess(process.pid, tick);
        m_unseen.push_back(process.pid);
    }
    learnStat(process, *stat);
    place(process, describe(process.pid, *stat), tick);
    return process.index;
}

void ProcessTable::place(KnownProcess &process, Process described, std::uint64_t tick)
{
    if (m_freePlaces.empty()) {
        process.index = static_cast<ProcessIndex>(m_places.size());
        m_places.emplace_back();
        m_tables.tables.processes.emplace_back();
    } else {
        process.index = m_freePlaces.back();
        m_freePlaces.pop_back();
    }
    const auto age = std::chrono::system_clock::now() - described.startedAt;
    m_places[process.index] = {std::chrono::steady_clock::now(), tick, age < YoungAge};
    m_tables.tables.processes[process.index] = std::make_shared<const Process>(std::move(described));
    m_tables.changed = true;
    placeParent(process.index, tick);
}

/// Gives the parent a place too: it can then be told who started a process. That of the parent gives
/// one to its own.
void ProcessTable::placeParent(ProcessIndex child, std::uint64_t tick)
{
    const std::uint32_t pid = m_tables.tables.processes[child]->parentPid;
    KnownProcess *parent = pid != 0 && m_generation < MostGenerations ? find(pid) : nullptr;
    ++m_generation;
    const ProcessIndex place = parent != nullptr ? indexOf(*parent, tick) : NoProcess;
    --m_generation;
    m_places[child].parent = place;
}

/// A process and its parents stay. Where the line was touched at this moment already, the rest was too.
void ProcessTable::touchLine(ProcessIndex place, TimePoint now)
{
    for (; place != NoProcess && m_places[place].lastUse != now; place = m_places[place].parent)
        m_places[place].lastUse = now;
}

Owner ProcessTable::ownerOf(std::vector<ProcessIndex> &indices)
{
    const auto &processes = m_tables.tables.processes;
    if (indices.size() > 1) {
        std::sort(indices.begin(), indices.end(),
                  [&](ProcessIndex a, ProcessIndex b) { return processes[a]->pid < processes[b]->pid; });
        indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    }
    Owner owner;
    if (indices.empty())
        return owner;
    owner.kind = indices.size() > 1 ? OwnerKind::Shared : OwnerKind::Process;
    owner.process = indices.front();
    owner.unit = processes[owner.process]->unit;
    if (owner.kind == OwnerKind::Shared)
        owner.sharedSet = setOf(indices);
    return owner;
}

std::uint32_t ProcessTable::setOf(const std::vector<ProcessIndex> &indices)
{
    const auto [entry, isNew] = m_sets.try_emplace(indices, 0U);
    if (!isNew)
        return entry->second;
    auto &sets = m_tables.tables.sharedSets;
    if (m_freeSets.empty()) {
        entry->second = static_cast<std::uint32_t>(sets.size());
        sets.push_back(indices);
        m_setUse.emplace_back();
    } else {
        entry->second = m_freeSets.back();
        m_freeSets.pop_back();
        sets[entry->second] = indices;
    }
    m_tables.changed = true;
    return entry->second;
}

void ProcessTable::touch(const Owner &owner, TimePoint now)
{
    m_cgroups.touch(owner.unit, now);
    touchLine(owner.process, now);
    if (owner.sharedSet == 0 || m_setUse[owner.sharedSet] == now)
        return;
    m_setUse[owner.sharedSet] = now;
    for (ProcessIndex index : m_tables.tables.sharedSets[owner.sharedSet])
        touchLine(index, now);
}

void ProcessTable::expire(TimePoint now)
{
    expireSets(now);
    expireUnits(now);
    auto &processes = m_tables.tables.processes;
    for (ProcessIndex place = 0; place < processes.size(); ++place) {
        if (!processes[place] || now - m_places[place].lastUse < KeepPlace)
            continue;
        if (KnownProcess *known = find(processes[place]->pid); known != nullptr && known->index == place)
            known->index = NoProcess;
        processes[place].reset();
        m_freePlaces.push_back(place);
        m_tables.changed = true;
    }
}

void ProcessTable::expireUnits(TimePoint now)
{
    if (now - m_unitsTouchedAt < TouchWithin)
        return;
    m_unitsTouchedAt = now;
    for (const auto &process : m_tables.tables.processes)
        if (process)
            m_cgroups.touch(process->unit, now);
    m_cgroups.expire(now);
}

void ProcessTable::expireSets(TimePoint now)
{
    std::erase_if(m_sets, [&](const auto &entry) {
        if (now - m_setUse[entry.second] < KeepPlace)
            return false;
        m_tables.tables.sharedSets[entry.second].clear();
        m_freeSets.push_back(entry.second);
        m_tables.changed = true;
        return true;
    });
}

} // namespace netwharf
