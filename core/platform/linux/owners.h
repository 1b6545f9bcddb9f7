// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/health.h"
#include "core/platform/linux/cgroupindex.h"
#include "core/platform/linux/holdermap.h"
#include "core/platform/linux/listeners.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/ownerrules.h"
#include "core/platform/linux/ownersearch.h"
#include "core/platform/linux/processreader.h"
#include "core/platform/linux/processtable.h"
#include "core/platform/linux/rowidentity.h"
#include "core/platform/linux/workingtables.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace netwharf {

/// What a sample is compared with, and how hard its owners are looked for.
struct OwnerTask
{
    std::span<const Socket> previous; ///< rows of the last sample, with their owners
    const Continuity &continuity;
    bool thorough = false; ///< leave nothing pending for want of time
    LooksAhead *ahead = nullptr; ///< what lookAhead() has begun for this sample; null: nothing
    /// Whether a row is as of an earlier sample, so that it may have closed since.
    std::function<bool(const Socket &)> isKept;
    std::chrono::steady_clock::time_point now; ///< when the sample began
    std::stop_token stop;
};

/// Says of every socket whose it is; the answer is never blank (core/net/owner.h).
///
/// Known sockets keep their owner at no cost; the others are looked for by OwnerSearch. On a machine
/// where listing the sockets takes long, the first sample leaves all to the second. A socket
/// that no process has is hidden when there are processes we may not look into, else the kernel's
/// or on its way between processes. Thread: one at a time.
class OwnerIndex
{
public:
    OwnerIndex(WorkingTables &tables, const LinuxOptions &options);

    /// Lists the processes and begins to look into them on a thread of its own, before the rows are listed;
    /// whoever was never looked into, so that it serves the first sample.
    std::unique_ptr<LooksAhead> lookAhead();
    /// Lists the processes anew: at most once before each resolve.
    void listProcesses();
    /// Sets the owner of every row; RowIdentity has set those of rows that continue one. Where the
    /// processes were not listed, only of those that need no process.
    void resolve(std::span<Socket> rows, const OwnerTask &task);

    /// The processes as of the last listing, for others who need to know them.
    ProcessTable &processes() { return m_processes; }
    CgroupIndex &cgroups() { return m_cgroups; }
    /// How many times they were listed.
    std::uint64_t tick() const { return m_tick; }
    /// The unit behind a cgroup id; 0 when it is not known.
    UnitIndex unitOf(std::uint64_t cgroupId, std::chrono::steady_clock::time_point now)
    {
        return m_cgroups.fromId(cgroupId, now).value_or(0);
    }

    /// How many directories of descriptors were read so far: a sample without anything new adds none.
    std::uint64_t directoryReads() const { return m_reader.directoryReads(); }
    /// How many of the last rows have an owner of which this note of health speaks.
    std::uint32_t notedCount(HealthCode note) const
    {
        const auto found = m_noted.find(note);
        return found != m_noted.end() ? found->second : 0;
    }
    const GuessCounts &guesses() const { return m_search.guesses(); }
    /// Whether /proc hides the processes of other users.
    bool hidesProcesses() const { return m_sight.hidesProcesses; }
    /// Whether there is no /proc to read.
    bool seesNothing() const { return m_sight.seesNothing; }

private:
    void count(const Owner &owner, int change);
    void search(std::span<const Socket> rows, const OwnerTask &task);
    void learnRows(std::span<const Socket> rows, const OwnerTask &task);
    void learnRow(const Socket &row);
    void forget(std::uint64_t inode);
    std::vector<std::uint64_t> inodesToVerify(std::span<const Socket> rows);
    std::vector<std::uint32_t> acceptors(const Continuity &continuity);
    const Listeners &listeners();
    void countDenied();
    void fill(const OwnerTask &task);
    void fillWithoutInode(const OwnerTask &task);
    void visitAll(const OwnerTask &task, bool touches, bool asksUnits);
    void visit(std::uint32_t place, const OwnerTask &task);
    void answer(std::uint32_t place, const OwnerTask &task);
    bool keepsOwner(const Socket &row) const;
    Owner ownerOf(Socket &row, const Socket *before, const OwnerTask &task);
    bool keepsLast(const Socket &row, const Socket *before, const Owner &owner);
    Owner holderOf(const Socket &row);
    Owner withoutInode(Socket &row, const Socket *before);
    Owner listenerOf(Socket &row, OwnerReason reason);

    const LinuxOptions m_options;
    ProcessReader m_reader;
    CgroupIndex m_cgroups;
    ProcessTable m_processes;
    HolderMap m_holders;
    OwnerSearch m_search;
    Sight m_sight;
    std::uint64_t m_tick = 0;
    bool m_isListed = false; ///< the processes were, since the last resolve
    bool m_knowsRows = false; ///< m_holders has the inodes of the last sample's rows
    bool m_lookedAll = false; ///< every process was looked into once
    std::unordered_set<std::uint32_t> m_ended; ///< pids that the last listing missed
    std::size_t m_verifyFrom = 0;
    std::vector<std::uint64_t> m_toVerify; ///< sockets that got a further holder in the last tick
    std::vector<std::uint64_t> m_toLookAgain; ///< sockets that were in flight, or lost their holder
    std::unordered_set<std::uint64_t> m_keptOnce; ///< sockets that named their last holder though it was gone
    std::map<HealthCode, std::uint32_t> m_noted;
    std::size_t m_unanswered = 0; ///< rows of the last sample that want a better answer
    bool m_missesUnits = false; ///< some rows' units were not to be had
    std::chrono::steady_clock::time_point m_touchedAt{};
    // Memory used again, and the rows at hand:
    std::span<Socket> m_rows;
    Listeners m_listeners; ///< of m_rows, when m_hasListeners
    bool m_hasListeners = false;
    std::vector<Holding> m_freed;
    std::vector<ProcessIndex> m_indices;
    std::vector<std::uint32_t> m_queued; ///< rows that the owner of a listener explains
};

} // namespace netwharf
