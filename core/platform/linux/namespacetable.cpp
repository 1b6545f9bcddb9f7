// SPDX-License-Identifier: MIT
#include "core/platform/linux/namespacetable.h"

#include "core/platform/linux/cgrouppath.h"
#include "core/platform/linux/namespaceids.h"
#include "core/platform/linux/systemfacts.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>

namespace netwharf {

namespace {

/// Rows that have closed may name a namespace for a while after its end.
constexpr std::chrono::seconds KeepPlace{60};
/// In its first ticks a process is often between fork and exec: it changes its namespace and its name.
constexpr std::uint64_t YoungTicks = 3;
constexpr std::size_t AskedAgainPerTick = 64;

std::uint64_t ownTables()
{
    struct stat status = {};
    return ::stat("/proc/thread-self/net/tcp", &status) == 0 ? status.st_ino : 0;
}

/// One that was never looked into has only just been listed: it is among the youngest.
bool isOlder(const KnownProcess &a, const KnownProcess &b)
{
    return std::pair(a.startTicks - 1, a.pid) < std::pair(b.startTicks - 1, b.pid);
}

/// By inode; of several names for one namespace the first.
std::map<std::uint64_t, std::string> mountsByInode()
{
    std::map<std::uint64_t, std::string> names;
    for (NamespaceMount &mount : readNamespaceMounts()) {
        std::string &name = names[mount.inode];
        if (name.empty() || mount.name < name)
            name = std::move(mount.name);
    }
    return names;
}

/// A service runs in a namespace of its own; a session's scope says less than the program's name.
bool isTelling(std::string_view unit)
{
    return unit.ends_with(".service") && !unit.starts_with("user@");
}

} // namespace

NamespaceTable::NamespaceTable(WorkingTables &tables, CgroupIndex &cgroups, const LinuxOptions &options)
    : m_tables(tables), m_cgroups(cgroups), m_asksNumbers(options.namespaceIds), m_own(ownTables())
{}

void NamespaceTable::refresh(std::unordered_map<std::uint32_t, KnownProcess> &processes, std::uint64_t tick,
                             TimePoint now)
{
    if (m_own == 0)
        return;
    if (m_firstTick == 0)
        m_firstTick = tick;
    const Oldest oldest = oldestProcesses(processes, tick, now);
    for (OtherNamespace &space : m_spaces) {
        const auto found = oldest.find(&space);
        if (found != oldest.end())
            lead(space, *found->second, tick);
        else
            space.pid = 0;
    }
    applyMounts(now);
    dropEnded(now);
    for (OtherNamespace &space : m_spaces)
        if (!space.labelled || space.sinceTick + YoungTicks >= tick)
            label(space);
}

NamespaceTable::Oldest NamespaceTable::oldestProcesses(std::unordered_map<std::uint32_t, KnownProcess> &processes,
                                                       std::uint64_t tick, TimePoint now)
{
    Oldest oldest;
    const std::size_t end = m_askAgainFrom + AskedAgainPerTick;
    std::size_t place = 0;
    for (auto &[pid, process] : processes) {
        const bool isDue = place >= m_askAgainFrom && place < end;
        ++place;
        if (process.ignored)
            continue;
        const bool isYoung = process.firstTick > m_firstTick && process.firstTick + YoungTicks >= tick;
        if (process.networkTables == 0 || isDue || isYoung
            || std::find(m_distrusted.begin(), m_distrusted.end(), process.networkTables) != m_distrusted.end())
            process.networkTables = m_reader.networkTables(pid).value_or(0);
        if (process.networkTables == 0 || process.networkTables == m_own)
            continue;
        const KnownProcess *&first = oldest[&spaceOf(process, now)];
        if (first == nullptr || isOlder(process, *first))
            first = &process;
    }
    m_askAgainFrom = end < place ? end : 0;
    m_distrusted.clear();
    return oldest;
}

OtherNamespace &NamespaceTable::spaceOf(const KnownProcess &process, TimePoint now)
{
    OtherNamespace *&space = m_byTables[process.networkTables];
    if (space != nullptr)
        return *space;
    // A name may have led to it before its first process did.
    const auto inode = m_reader.networkNamespace(process.pid);
    const auto named = std::find_if(m_spaces.begin(), m_spaces.end(), [&](const OtherNamespace &other) {
        return other.tables == 0 && inode && other.inode == *inode;
    });
    space = named != m_spaces.end() ? &*named : &add(now);
    space->tables = process.networkTables;
    return *space;
}

void NamespaceTable::lead(OtherNamespace &space, const KnownProcess &process, std::uint64_t tick)
{
    if (space.pid == process.pid && space.startTicks == process.startTicks)
        return;
    space.pid = process.pid;
    space.startTicks = process.startTicks;
    space.sinceTick = tick;
    space.closed = space.unreadable = space.labelled = false;
    const std::uint64_t inode = m_reader.networkNamespace(process.pid).value_or(0);
    if (inode == 0 || inode == space.inode)
        return;
    if (space.inode != 0) { // the kernel has given the number of an ended one to the next
        space.rows.clear();
        space.readAt = {};
    }
    space.inode = inode;
}

/// Of a process that may not be looked into, the kernel still says by which number ours knows its namespace.
void NamespaceTable::identifyByNumber(const std::map<std::uint64_t, std::string> &names)
{
    const auto isUnknown = [](const OtherNamespace &space) { return space.inode == 0 && space.pid != 0; };
    if (!m_asksNumbers || names.empty() || std::none_of(m_spaces.begin(), m_spaces.end(), isUnknown))
        return;
    NamespaceIds ids;
    std::map<std::int32_t, std::uint64_t> inodes;
    for (const auto &[inode, name] : names)
        if (const auto id = ids.ofFile(std::string(NamespaceMounts) + '/' + name))
            inodes.emplace(*id, inode);
    for (OtherNamespace &space : m_spaces) {
        const auto id = isUnknown(space) ? ids.ofProcess(space.pid) : std::nullopt;
        const auto found = id ? inodes.find(*id) : inodes.end();
        if (found != inodes.end())
            space.inode = found->second;
    }
}

void NamespaceTable::applyMounts(TimePoint now)
{
    auto names = mountsByInode();
    identifyByNumber(names);
    const auto take = [&names](std::uint64_t inode) {
        auto found = names.extract(inode);
        return found ? std::move(found.mapped()) : std::string();
    };
    const NetworkNamespace &own = m_tables.tables.namespaces.front();
    publish(0, {.id = own.id, .name = take(own.id), .idKnown = own.idKnown});
    // Where a process leads to a namespace, its name needs no place of its own.
    for (const bool hasTables : {true, false})
        for (OtherNamespace &space : m_spaces) {
            if ((space.tables != 0) != hasTables)
                continue;
            std::string name = take(space.inode);
            space.labelled = space.labelled && name == space.mount;
            space.mount = std::move(name);
        }
    for (auto &[inode, name] : names) {
        OtherNamespace &space = add(now);
        space.inode = inode;
        space.mount = std::move(name);
    }
}

void NamespaceTable::label(OtherNamespace &space)
{
    const bool isKnown = space.inode != 0;
    publish(space.index, {.id = isKnown ? space.inode : space.tables, .name = labelOf(space), .idKnown = isKnown});
    space.labelled = true;
}

/// The container or pod says most of who uses it, then the name it was given, the service, the program.
std::string NamespaceTable::labelOf(OtherNamespace &space)
{
    space.unit = 0;
    const auto stat = space.pid != 0 ? m_reader.stat(space.pid) : std::nullopt;
    if (!stat)
        return space.mount;
    std::string cgroup;
    const Process process = m_reader.describe(space.pid, *stat, cgroup);
    if (const std::string pod = podFromCgroupPath(cgroup); !pod.empty())
        return "pod:" + pod;
    const UnitIndex index = m_cgroups.fromPath(cgroup);
    const Unit &unit = m_tables.tables.units[index];
    if (!unit.container.empty() || (space.mount.empty() && isTelling(unit.unit))) {
        space.unit = index;
        return unit.container.empty() ? unit.unit : unit.container;
    }
    return space.mount.empty() ? process.name : space.mount;
}

/// What tells `space` from others; its interfaces and addresses stay.
void NamespaceTable::publish(std::uint32_t index, const NetworkNamespace &space)
{
    NetworkNamespace &place = m_tables.tables.namespaces[index];
    if (place.id == space.id && place.idKnown == space.idKnown && place.name == space.name)
        return;
    place.id = space.id;
    place.idKnown = space.idKnown;
    place.name = space.name;
    m_tables.changed = true;
}

OtherNamespace &NamespaceTable::add(TimePoint now)
{
    OtherNamespace &space = m_spaces.emplace_back();
    space.index = takePlace(now);
    return space;
}

std::uint32_t NamespaceTable::takePlace(TimePoint now)
{
    auto &places = m_tables.tables.namespaces;
    NetworkNamespace fresh;
    fresh.current = false;
    m_tables.changed = true;
    if (m_freePlaces.empty() || now - m_freePlaces.front().since < KeepPlace) {
        places.push_back(std::move(fresh));
        return static_cast<std::uint32_t>(places.size() - 1);
    }
    const std::uint32_t index = m_freePlaces.front().index;
    m_freePlaces.pop_front();
    places[index] = std::move(fresh);
    return index;
}

void NamespaceTable::dropEnded(TimePoint now)
{
    std::erase_if(m_spaces, [&](const OtherNamespace &space) {
        if (space.pid != 0 || !space.mount.empty())
            return false;
        if (const auto known = m_byTables.find(space.tables); known != m_byTables.end() && known->second == &space)
            m_byTables.erase(known);
        m_freePlaces.push_back({space.index, now});
        return true;
    });
}

bool NamespaceTable::identify(OtherNamespace &space, std::uint64_t tables)
{
    const auto [known, isNew] = m_byTables.try_emplace(tables, &space);
    if (known->second != &space) {
        known->second->inode = space.inode;
        return false;
    }
    if (space.tables != tables && space.tables != 0)
        m_byTables.erase(space.tables); // another one has got its name
    space.tables = tables;
    return true;
}

void NamespaceTable::nameInterface(const OtherNamespace &space, std::uint32_t index, const std::string &name)
{
    m_tables.tables.namespaces[space.index].interfaces.emplace(index, name);
    m_tables.changed = true;
}

void NamespaceTable::takeAddresses(const OtherNamespace &space)
{
    takeLocalAddresses(space.index, m_tables);
}

bool NamespaceTable::knowsInterface(const OtherNamespace &space, std::uint32_t index) const
{
    return m_tables.tables.namespaces[space.index].interfaces.contains(index);
}

} // namespace netwharf
