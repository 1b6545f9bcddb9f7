// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/workingtables.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace netwharf {

/// Names the units behind cgroup ids, which sockets carry for every user, and behind paths, which
/// processes carry. Thread: one at a time.
class CgroupIndex
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// `walk`: false never reads the tree, so that ids stay unknown.
    CgroupIndex(WorkingTables &tables, bool walk);

    /// The unit that the cgroup with this id belongs to; 0 when it names nothing or cannot be known.
    /// An unknown id makes the tree be walked again, at most every two seconds: nothing in between.
    std::optional<UnitIndex> fromId(std::uint64_t id, TimePoint now);
    /// The same by path, as /proc/PID/cgroup gives it.
    UnitIndex fromPath(std::string_view path);

private:
    void walk(TimePoint now);
    void walkDirectory(int parent, const char *name, std::string &path);

    WorkingTables &m_tables;
    std::string m_root; ///< where the v2 tree is mounted; empty when there is none
    std::unordered_map<std::uint64_t, std::string> m_paths; ///< id -> path, as of the last walk
    std::unordered_map<std::uint64_t, UnitIndex> m_units; ///< answers already given, by id
    std::unordered_map<std::string, UnitIndex> m_byPath;
    TimePoint m_walkedAt{};
    bool m_walked = false;
};

} // namespace netwharf
