// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace netwharf {

/// The text that the rows of a long record point into, each piece once, as long as a row points to it.
/// The tables of a snapshot forget a process after a minute; these forget it with its last event.
/// Not shared between threads.
class ActivityTables
{
public:
    ActivityTables();

    /// Points `row` from the texts of `from` to those in here, and keeps these until release().
    void take(Row &row, const Tables &from);
    /// The row that take() left has gone.
    void release(const Row &row);

    /// As they are now; immutable. Indices in rows that are kept stay what they are.
    std::shared_ptr<const Tables> published();
    std::size_t bytes() const { return m_bytes; } ///< about what the texts take

private:
    using ProcessKey = std::pair<std::uint32_t, std::uint64_t>; ///< pid and start
    using UnitKey = std::pair<std::uint64_t, std::string>; ///< cgroup and path
    using SpaceKey = std::pair<std::uint64_t, std::string>; ///< number and name

    ProcessIndex takeProcess(ProcessIndex index, const Tables &from);
    void releaseProcess(ProcessIndex index);
    std::uint32_t takeSet(std::uint32_t index, const Tables &from);
    void releaseSet(std::uint32_t index);
    UnitIndex takeUnit(UnitIndex index, const Tables &from);
    void releaseUnit(UnitIndex index);
    std::uint32_t takeSpace(std::uint32_t index, const Tables &from);
    void takeUser(std::uint32_t uid, const Tables &from);
    Tables &changing();

    Tables m_tables;
    std::shared_ptr<const Tables> m_published; ///< null when m_tables has changed since
    std::size_t m_bytes = 0;
    std::vector<std::size_t> m_processUse; ///< rows and sets that point there; beside processes
    std::vector<ProcessIndex> m_freeProcesses;
    std::map<ProcessKey, ProcessIndex> m_processes;
    std::vector<std::size_t> m_setUse{1}; ///< beside sharedSets
    std::vector<std::uint32_t> m_freeSets;
    std::map<std::vector<ProcessIndex>, std::uint32_t> m_sets;
    std::vector<std::size_t> m_unitUse{1}; ///< beside units
    std::vector<UnitIndex> m_freeUnits;
    std::map<UnitKey, UnitIndex> m_units;
    std::map<SpaceKey, std::uint32_t> m_spaces; ///< never forgotten: they are few
};

} // namespace netwharf
