// SPDX-License-Identifier: MIT
#include "core/activity/activitytables.h"

namespace netwharf {

namespace {

/// A free place of `values`, or a new one.
template<typename Value, typename Index>
Index placeIn(std::vector<Value> &values, std::vector<std::size_t> &use, std::vector<Index> &freed)
{
    if (freed.empty()) {
        values.emplace_back();
        use.push_back(0);
        return static_cast<Index>(values.size() - 1);
    }
    const Index place = freed.back();
    freed.pop_back();
    return place;
}

std::size_t bytesOf(const Process &process)
{
    return sizeof(Process) + process.name.capacity() + process.executable.capacity() + process.command.capacity();
}

std::size_t bytesOf(const Unit &unit)
{
    return sizeof(Unit) + unit.path.capacity() + unit.unit.capacity() + unit.container.capacity();
}

/// Whether two looks at one process say the same; the unit's place is another in each table.
bool sameProcess(const Process &a, const Process &b)
{
    return a.name == b.name && a.executable == b.executable && a.command == b.command && a.uid == b.uid
           && a.uidKnown == b.uidKnown && a.parentPid == b.parentPid;
}

} // namespace

ActivityTables::ActivityTables() = default;

Tables &ActivityTables::changing()
{
    m_published.reset();
    return m_tables;
}

std::shared_ptr<const Tables> ActivityTables::published()
{
    if (!m_published)
        m_published = std::make_shared<const Tables>(m_tables);
    return m_published;
}

void ActivityTables::take(Row &row, const Tables &from)
{
    Socket &socket = row.socket;
    Owner &owner = socket.owner;
    owner.process = takeProcess(owner.process, from);
    owner.sharedSet = takeSet(owner.sharedSet, from);
    owner.unit = takeUnit(owner.unit, from);
    socket.namespaceIndex = takeSpace(socket.namespaceIndex, from);
    if (socket.uidKnown)
        takeUser(socket.uid, from);
}

void ActivityTables::release(const Row &row)
{
    const Owner &owner = row.socket.owner;
    releaseProcess(owner.process);
    releaseSet(owner.sharedSet);
    releaseUnit(owner.unit);
}

ProcessIndex ActivityTables::takeProcess(ProcessIndex index, const Tables &from)
{
    const Process *process = from.process(index);
    if (process == nullptr)
        return NoProcess;
    const auto [known, isNew] = m_processes.try_emplace({process->pid, process->startTicks}, NoProcess);
    if (!isNew && sameProcess(*m_tables.processes[known->second], *process)) {
        ++m_processUse[known->second];
        return known->second;
    }
    // New, or it has become another program: earlier events keep what it was.
    Tables &tables = changing();
    Process copy = *process;
    copy.unit = takeUnit(copy.unit, from);
    if (copy.uidKnown)
        takeUser(copy.uid, from);
    known->second = placeIn(tables.processes, m_processUse, m_freeProcesses);
    m_bytes += bytesOf(copy);
    tables.processes[known->second] = std::make_shared<const Process>(std::move(copy));
    m_processUse[known->second] = 1;
    return known->second;
}

void ActivityTables::releaseProcess(ProcessIndex index)
{
    if (index == NoProcess || --m_processUse[index] > 0)
        return;
    Tables &tables = changing();
    const Process &process = *tables.processes[index];
    m_bytes -= bytesOf(process);
    releaseUnit(process.unit);
    const auto known = m_processes.find({process.pid, process.startTicks});
    if (known != m_processes.end() && known->second == index)
        m_processes.erase(known);
    tables.processes[index].reset();
    m_freeProcesses.push_back(index);
}

std::uint32_t ActivityTables::takeSet(std::uint32_t index, const Tables &from)
{
    if (index == 0 || index >= from.sharedSets.size())
        return 0;
    std::vector<ProcessIndex> set;
    for (const ProcessIndex member : from.sharedSets[index])
        if (const ProcessIndex taken = takeProcess(member, from); taken != NoProcess)
            set.push_back(taken);
    const auto [known, isNew] = m_sets.try_emplace(set, 0U);
    if (!isNew) {
        for (const ProcessIndex member : set)
            releaseProcess(member); // the set that is there holds them
        ++m_setUse[known->second];
        return known->second;
    }
    Tables &tables = changing();
    known->second = placeIn(tables.sharedSets, m_setUse, m_freeSets);
    tables.sharedSets[known->second] = std::move(set);
    m_setUse[known->second] = 1;
    return known->second;
}

void ActivityTables::releaseSet(std::uint32_t index)
{
    if (index == 0 || --m_setUse[index] > 0)
        return;
    Tables &tables = changing();
    const std::vector<ProcessIndex> set = std::exchange(tables.sharedSets[index], {});
    m_sets.erase(set);
    m_freeSets.push_back(index);
    for (const ProcessIndex member : set)
        releaseProcess(member);
}

UnitIndex ActivityTables::takeUnit(UnitIndex index, const Tables &from)
{
    if (index == 0 || index >= from.units.size())
        return 0;
    const Unit &unit = from.units[index];
    const auto [known, isNew] = m_units.try_emplace({unit.cgroupId, unit.path}, 0U);
    if (isNew) {
        Tables &tables = changing();
        known->second = placeIn(tables.units, m_unitUse, m_freeUnits);
        tables.units[known->second] = unit;
        m_bytes += bytesOf(tables.units[known->second]);
        m_unitUse[known->second] = 0;
    }
    ++m_unitUse[known->second];
    return known->second;
}

void ActivityTables::releaseUnit(UnitIndex index)
{
    if (index == 0 || --m_unitUse[index] > 0)
        return;
    Tables &tables = changing();
    m_bytes -= bytesOf(tables.units[index]);
    const Unit unit = std::exchange(tables.units[index], {});
    m_units.erase({unit.cgroupId, unit.path});
    m_freeUnits.push_back(index);
}

std::uint32_t ActivityTables::takeSpace(std::uint32_t index, const Tables &from)
{
    if (index >= from.namespaces.size())
        return 0;
    const NetworkNamespace &space = from.namespaces[index];
    if (index == 0) { // the current one stands first in both
        if (space != m_tables.namespaces.front())
            changing().namespaces.front() = space;
        return 0;
    }
    const auto [known, isNew] = m_spaces.try_emplace({space.id, space.name}, 0U);
    if (isNew) {
        changing().namespaces.push_back(space);
        known->second = static_cast<std::uint32_t>(m_tables.namespaces.size() - 1);
    }
    return known->second;
}

void ActivityTables::takeUser(std::uint32_t uid, const Tables &from)
{
    const auto name = from.users.find(uid);
    if (name == from.users.end())
        return;
    const auto known = m_tables.users.find(uid);
    if (known == m_tables.users.end() || known->second != name->second)
        changing().users.insert_or_assign(uid, name->second);
}

} // namespace netwharf
