// SPDX-License-Identifier: MIT
#include "core/platform/linux/cgroupindex.h"

#include "core/platform/linux/cgrouppath.h"
#include "core/platform/linux/filedescriptor.h"

#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace netwharf {

namespace {

constexpr std::chrono::seconds WalkAgainAfter{2};
constexpr std::chrono::minutes KeepUnit{2};
/// Ids of cgroups that have been removed are never asked for again, and would pile up.
constexpr std::size_t MostAnswers = 10'000;

struct DirectoryCloser
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

/// Version 2 alone is mounted on the first path, beside version 1 on the second.
std::string findRoot()
{
    for (const char *path : {"/sys/fs/cgroup", "/sys/fs/cgroup/unified"}) {
        struct statfs status = {};
        if (::statfs(path, &status) == 0 && status.f_type == CGROUP2_SUPER_MAGIC)
            return path;
    }
    return {};
}

} // namespace

CgroupIndex::CgroupIndex(WorkingTables &tables, bool walk) : m_tables(tables), m_root(walk ? findRoot() : std::string())
{}

std::optional<UnitIndex> CgroupIndex::fromId(std::uint64_t id, TimePoint now)
{
    if (id == 0 || m_root.empty())
        return 0;
    if (const auto known = m_units.find(id); known != m_units.end()) {
        touch(known->second, now);
        return known->second;
    }
    auto path = m_paths.find(id);
    if (path == m_paths.end()) {
        if (m_walked && now - m_walkedAt < WalkAgainAfter)
            return std::nullopt;
        walk(now);
        path = m_paths.find(id);
    }
    // An id that a fresh walk does not have was removed or is not visible from here; ids are never
    // used again, so that answer holds.
    const UnitIndex unit = path != m_paths.end() ? fromPath(path->second) : 0;
    m_units.emplace(id, unit);
    if (unit != 0 && m_tables.tables.units[unit].cgroupId == 0) {
        m_tables.tables.units[unit].cgroupId = id;
        m_tables.changed = true;
    }
    return unit;
}

UnitIndex CgroupIndex::fromPath(std::string_view path)
{
    const auto [entry, isNew] = m_byPath.try_emplace(std::string(path), 0);
    if (isNew) {
        Unit unit = unitFromCgroupPath(path);
        if (!unit.unit.empty() || !unit.container.empty()) {
            entry->second = place(std::move(unit));
        }
    }
    return entry->second;
}

UnitIndex CgroupIndex::place(Unit unit)
{
    auto &units = m_tables.tables.units;
    if (m_freePlaces.empty()) {
        m_freePlaces.push_back(static_cast<UnitIndex>(units.size()));
        units.emplace_back();
        m_lastUse.emplace_back();
    }
    const UnitIndex index = m_freePlaces.back();
    m_freePlaces.pop_back();
    units[index] = std::move(unit);
    m_lastUse[index] = std::chrono::steady_clock::now();
    m_tables.changed = true;
    return index;
}

void CgroupIndex::expire(TimePoint now)
{
    const auto isOld = [&](UnitIndex unit) { return unit != 0 && now - m_lastUse[unit] >= KeepUnit; };
    std::erase_if(m_units, [&](const auto &entry) { return isOld(entry.second); });
    if (m_units.size() > MostAnswers)
        m_units.clear();
    std::erase_if(m_byPath, [&](const auto &entry) {
        const UnitIndex unit = entry.second;
        if (isOld(unit)) {
            m_tables.tables.units[unit] = {};
            m_tables.changed = true;
            m_freePlaces.push_back(unit);
        }
        return unit == 0 || isOld(unit);
    });
}

void CgroupIndex::walk(TimePoint now)
{
    m_walked = true;
    m_walkedAt = now;
    m_paths.clear();
    struct stat status = {};
    if (::stat(m_root.c_str(), &status) == 0)
        m_paths.emplace(status.st_ino, "/");
    std::string path;
    walkDirectory(AT_FDCWD, m_root.c_str(), path);
}

void CgroupIndex::walkDirectory(int parent, const char *name, std::string &path)
{
    FileDescriptor file(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, DirectoryCloser> directory(file ? ::fdopendir(file.get()) : nullptr);
    if (!directory)
        return;
    const int descriptor = file.release();
    const std::size_t length = path.size();
    while (const dirent *entry = ::readdir(directory.get())) {
        const std::string_view child = static_cast<const char *>(entry->d_name);
        if (entry->d_type != DT_DIR || child == "." || child == "..")
            continue;
        path.append("/").append(child);
        // In the cgroup file system the inode of a directory is the id of its cgroup.
        m_paths.emplace(entry->d_ino, path);
        walkDirectory(descriptor, entry->d_name, path);
        path.resize(length);
    }
}

} // namespace netwharf
