// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/cgroupindex.h"
#include "core/platform/linux/namespacemounts.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/processreader.h"
#include "core/platform/linux/processtable.h"
#include "core/platform/linux/workingtables.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// A network namespace that is not the one we run in, and what was read of it last.
struct OtherNamespace
{
    using TimePoint = std::chrono::steady_clock::time_point;

    std::uint64_t tables = 0; ///< the inode of its net/tcp under /proc; 0 as long as no process has shown it
    std::uint64_t inode = 0; ///< of the namespace itself; 0 where nothing leads to it
    std::uint32_t index = 0; ///< into Tables::namespaces
    std::uint32_t pid = 0; ///< the process that has been in it longest; 0 when none is
    std::uint64_t startTicks = 0; ///< of that process
    std::uint64_t sinceTick = 0; ///< when that process was taken for it
    std::string mount; ///< its name below NamespaceMounts; empty when it has none
    bool labelled = false; ///< its name in the tables says what is known
    UnitIndex unit = 0; ///< in which all of it runs; 0 when that is not known

    std::vector<Socket> rows; ///< as of the last reading
    TimePoint readAt{}; ///< when all of it was read; never is the epoch
    bool closed = false; ///< we may not enter it
    bool unreadable = false; ///< nor read its tables
};

/// Which network namespaces there are besides ours, as far as processes and names lead to them.
///
/// Every process tells its namespace to everybody by the inode of its net/tcp, so that one is the
/// same seen from all of its processes, whoever may look into them. That is asked once for each
/// process, of a few in turn again: a process may change over. A namespace without process and name
/// is no longer listed; nothing here keeps one alive. Thread: one at a time.
class NamespaceTable
{
public:
    using TimePoint = OtherNamespace::TimePoint;

    NamespaceTable(WorkingTables &tables, CgroupIndex &cgroups, const LinuxOptions &options);

    /// Brings the list up to date with these processes.
    void refresh(std::unordered_map<std::uint32_t, KnownProcess> &processes, std::uint64_t tick, TimePoint now);

    std::list<OtherNamespace> &all() { return m_spaces; }
    /// A visit has shown that the namespace's net/tcp is `tables`. False when a process had shown that
    /// before: the rows are listed there.
    bool identify(OtherNamespace &space, std::uint64_t tables);
    /// Its process does not answer any more: the next refresh asks all of its processes again.
    void distrust(const OtherNamespace &space) { m_distrusted.push_back(space.tables); }
    /// An interface that rows of the namespace refer to.
    void nameInterface(const OtherNamespace &space, std::uint32_t index, const std::string &name);
    /// The calling thread is in the namespace.
    void takeAddresses(const OtherNamespace &space);
    bool knowsInterface(const OtherNamespace &space, std::uint32_t index) const;

private:
    struct FreePlace
    {
        std::uint32_t index = 0;
        TimePoint since;
    };

    using Oldest = std::unordered_map<OtherNamespace *, const KnownProcess *>;

    Oldest oldestProcesses(std::unordered_map<std::uint32_t, KnownProcess> &processes, std::uint64_t tick,
                           TimePoint now);
    OtherNamespace &spaceOf(const KnownProcess &process, TimePoint now);
    void lead(OtherNamespace &space, const KnownProcess &process, std::uint64_t tick);
    void identifyByNumber(const std::map<std::uint64_t, std::string> &names);
    void applyMounts(TimePoint now);
    void label(OtherNamespace &space);
    std::string labelOf(OtherNamespace &space);
    void publish(std::uint32_t index, const NetworkNamespace &space);
    OtherNamespace &add(TimePoint now);
    void dropEnded(TimePoint now);
    std::uint32_t takePlace(TimePoint now);

    WorkingTables &m_tables;
    CgroupIndex &m_cgroups;
    const bool m_asksNumbers;
    ProcessReader m_reader;
    std::uint64_t m_own = 0; ///< the inode of our net/tcp; 0: there is no /proc to read
    std::list<OtherNamespace> m_spaces; ///< a list: others keep references during a sample
    std::unordered_map<std::uint64_t, OtherNamespace *> m_byTables;
    std::deque<FreePlace> m_freePlaces; ///< the longest free first
    std::vector<std::uint64_t> m_distrusted; ///< by net/tcp
    std::size_t m_askAgainFrom = 0;
    std::uint64_t m_firstTick = 0; ///< most of the processes listed then have run for long
};

} // namespace netwharf
