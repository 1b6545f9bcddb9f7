// SPDX-License-Identifier: MIT
#include "core/platform/linux/processtable.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace netwharf {

namespace {

constexpr std::chrono::seconds KeepPlace{60};
/// In its first ticks a process is often between fork and exec and changes its program.
constexpr std::uint64_t YoungTicks = 3;
constexpr std::size_t RecheckedPerTick = 16;

KnownProcess newProcess(std::uint32_t pid, const ProcessStat &stat, std::uint64_t tick)
{
    KnownProcess process;
    process.pid = process.reader = pid;
    process.firstTick = tick;
    process.seenTick = tick;
    process.startTicks = stat.startTicks;
    process.kernelThread = stat.kernelThread;
    process.ignored = stat.holdsNothing();
    return process;
}

} // namespace

ProcessTable::ProcessTable(WorkingTables &tables, CgroupIndex &cgroups, ProcessReader &reader)
    : m_tables(tables), m_cgroups(cgroups), m_reader(reader)
{}

std::unordered_set<std::uint32_t> ProcessTable::refresh(std::uint64_t tick)
{
    std::unordered_set<std::uint32_t> ended;
    if (!m_reader.pids(m_pids))
        return ended;
    recheck(tick, ended);
    for (std::uint32_t pid : m_pids) {
        auto known = m_known.find(pid);
        if (known != m_known.end() && isReplaced(known->second)) {
            ended.insert(pid);
            m_known.erase(known);
            known = m_known.end();
        }
        if (known != m_known.end())
            known->second.seenTick = tick;
        else
            addNew(pid, tick);
    }
    std::erase_if(m_known, [&](const auto &entry) {
        const bool isGone = entry.second.seenTick != tick;
        if (isGone)
            ended.insert(entry.first);
        return isGone;
    });
    return ended;
}

void ProcessTable::addNew(std::uint32_t pid, std::uint64_t tick)
{
    if (const auto stat = m_reader.stat(pid))
        m_known.emplace(pid, newProcess(pid, *stat, tick));
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
void ProcessTable::recheck(std::uint64_t tick, std::unordered_set<std::uint32_t> &ended)
{
    const auto &processes = m_tables.tables.processes;
    const std::size_t count = processes.size();
    for (std::size_t place = 0; place < count; ++place) {
        const bool isYoung = m_places[place].sinceTick + YoungTicks >= tick;
        const bool isDue = (place + count - m_recheckFrom) % count < RecheckedPerTick;
        if (!processes[place] || (!isYoung && !isDue))
            continue;
        const auto &old = *processes[place];
        const auto known = m_known.find(old.pid);
        if (known == m_known.end() || known->second.index != place)
            continue; // it has ended; only rows that have closed name it
        const auto stat = m_reader.stat(old.pid);
        if (!stat || stat->startTicks != old.startTicks) {
            ended.insert(old.pid);
            m_known.erase(known);
            continue;
        }
        Process process = describe(old.pid, *stat);
        if (process == old)
            continue;
        m_tables.tables.processes[place] = std::make_shared<const Process>(std::move(process));
        m_tables.changed = true;
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
    if (stat->startTicks != process.startTicks) // the pid has gone to another process since it was listed
        process = newProcess(process.pid, *stat, tick);
    Process described = describe(process.pid, *stat);
    if (m_freePlaces.empty()) {
        process.index = static_cast<ProcessIndex>(m_places.size());
        m_places.emplace_back();
        m_tables.tables.processes.emplace_back();
    } else {
        process.index = m_freePlaces.back();
        m_freePlaces.pop_back();
    }
    m_places[process.index].sinceTick = tick;
    m_tables.tables.processes[process.index] = std::make_shared<const Process>(std::move(described));
    m_tables.changed = true;
    return process.index;
}

Owner ProcessTable::ownerOf(std::vector<ProcessIndex> indices)
{
    const auto &processes = m_tables.tables.processes;
    std::sort(indices.begin(), indices.end(),
              [&](ProcessIndex a, ProcessIndex b) { return processes[a]->pid < processes[b]->pid; });
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
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
    if (owner.process != NoProcess)
        m_places[owner.process].lastUse = now;
    if (owner.sharedSet == 0 || m_setUse[owner.sharedSet] == now)
        return;
    m_setUse[owner.sharedSet] = now;
    for (ProcessIndex index : m_tables.tables.sharedSets[owner.sharedSet])
        m_places[index].lastUse = now;
}

void ProcessTable::expire(TimePoint now)
{
    expireSets(now);
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
