// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/cgroupindex.h"
#include "core/platform/linux/processlook.h"
#include "core/platform/linux/processreader.h"
#include "core/platform/linux/workingtables.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace netwharf {

/// What the search for owners keeps of every process, whether it has sockets or not.
struct KnownProcess
{
    std::uint32_t pid = 0;
    std::uint32_t reader = 0; ///< the thread whose descriptors are read: the pid unless that thread has ended
    std::optional<std::uint32_t> uid; ///< known only when access is Denied
    std::uint64_t startTicks = 0; ///< with the pid, which process it is; 0 before its stat was read
    ProcessIndex index = NoProcess; ///< in the tables, once a socket of it or of a child was found
    std::uint64_t firstTick = 0; ///< when it was first listed
    std::uint64_t seenTick = 0; ///< when it was last listed
    std::uint64_t networkTables = 0; ///< its network namespace (see ProcessReader); 0 when not known
    std::uint64_t scanTick = 0; ///< when its descriptors were last read; 0 is never
    std::int64_t descriptorCount = 0; ///< at that time; 0 where the kernel does not say
    DescriptorAccess access = DescriptorAccess::Readable; ///< as of the last scan
    bool ignored = false; ///< a kernel thread or an ended process: it holds no descriptors
    bool kernelThread = false;
};

/// The processes of this machine and their places in the tables of the snapshots.
///
/// A process gets a place when its first socket is found and keeps it until a minute has passed in
/// which no row named it. So do its parents, up to the first process. Thread: one at a time.
class ProcessTable
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    ProcessTable(WorkingTables &tables, CgroupIndex &cgroups, ProcessReader &reader);

    /// Lists the processes anew when there may be others, and looks again at a few of those with
    /// sockets: a pid may have got another process, a process another program. Returns the pids that
    /// have ended; the set holds until the next call.
    const std::unordered_set<std::uint32_t> &refresh(std::uint64_t tick);

    std::unordered_map<std::uint32_t, KnownProcess> &all() { return m_known; }
    KnownProcess *find(std::uint32_t pid);
    /// Those that nobody has looked into; holds until the next refresh().
    const std::vector<std::uint32_t> &unseen();
    /// Takes over what a look has found, but the sockets.
    void learn(KnownProcess &process, ProcessLook &look, std::uint64_t tick);
    /// The place of a process in the tables; reads what is to be known about it on first use.
    /// NoProcess when it has ended meanwhile.
    ProcessIndex indexOf(KnownProcess &process, std::uint64_t tick);
    /// The owner that several processes are; one process alone is Process. Sorts `indices`.
    Owner ownerOf(std::vector<ProcessIndex> &indices);

    /// How long a place may go without touch() while a row names it.
    static constexpr std::chrono::seconds TouchWithin{15};
    /// Rows name these: their places stay.
    void touch(const Owner &owner, TimePoint now);
    /// Frees the places that no row has named for a minute.
    void expire(TimePoint now);

private:
    struct Place
    {
        TimePoint lastUse{};
        std::uint64_t sinceTick = 0;
        bool isYoung = false; ///< its process had just begun then
        ProcessIndex parent = NoProcess; ///< the place of who started it, kept as long as this one
    };
    bool isReplaced(const KnownProcess &process);
    Process describe(std::uint32_t pid, const ProcessStat &stat);
    void place(KnownProcess &process, Process described, std::uint64_t tick);
    void recheck(std::uint64_t tick);
    void placeParent(ProcessIndex child, std::uint64_t tick);
    void touchLine(ProcessIndex place, TimePoint now);
    void list(std::uint64_t tick);
    void expireSets(TimePoint now);
    void expireUnits(TimePoint now);
    std::uint32_t setOf(const std::vector<ProcessIndex> &indices);

    WorkingTables &m_tables;
    CgroupIndex &m_cgroups;
    ProcessReader &m_reader;
    std::unordered_map<std::uint32_t, KnownProcess> m_known; ///< by pid
    std::vector<Place> m_places; ///< beside Tables::processes
    std::vector<ProcessIndex> m_freePlaces;
    std::map<std::vector<ProcessIndex>, std::uint32_t> m_sets; ///< -> index in Tables::sharedSets
    std::vector<TimePoint> m_setUse{1}; ///< beside Tables::sharedSets
    std::vector<std::uint32_t> m_freeSets;
    std::vector<std::uint32_t> m_pids; ///< memory used again
    std::unordered_set<std::uint32_t> m_ended;
    std::vector<std::uint32_t> m_unseen;
    std::uint64_t m_listedTick = 0;
    int m_generation = 0; ///< how far above a holder the parent is that gets a place now
    TimePoint m_unitsTouchedAt{};
    std::size_t m_recheckFrom = 0;
};

} // namespace netwharf
