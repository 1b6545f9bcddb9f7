// SPDX-License-Identifier: MIT
#pragma once

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
#include <optional>
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
    std::chrono::steady_clock::time_point now;
    std::stop_token stop;
};

/// Says of every socket whose it is; the answer is never blank (core/net/owner.h).
///
/// Known sockets keep their owner at no cost; the others are looked for by OwnerSearch. A socket
/// that no process has is hidden when there are processes we may not look into, else the kernel's
/// or on its way between processes. Thread: one at a time.
class OwnerIndex
{
public:
    OwnerIndex(WorkingTables &tables, const LinuxOptions &options);

    /// Lists the processes anew: once before each resolve.
    void listProcesses();
    /// Sets the owner of every row.
    void resolve(std::span<Socket> rows, const OwnerTask &task);

    /// The processes as of the last listing, for others who need to know them.
    ProcessTable &processes() { return m_processes; }
    CgroupIndex &cgroups() { return m_cgroups; }
    /// How many times they were listed.
    std::uint64_t tick() const { return m_tick; }
    /// The unit behind a cgroup id; 0 when it is not known.
    UnitIndex unitOf(std::uint64_t cgroupId, std::chrono::steady_clock::time_point now)
    {
        return m_cgroups.fromId(cgroupId, now);
    }

    /// How many directories of descriptors were read so far: a sample without anything new adds none.
    std::uint64_t directoryReads() const { return m_reader.directoryReads(); }
    /// Whether /proc hides the processes of other users.
    bool hidesProcesses() const { return m_sight.hidesProcesses; }
    /// Whether there is no /proc to read.
    bool seesNothing() const { return m_sight.seesNothing; }

private:
    void learnRows(std::span<Socket> rows, const OwnerTask &task);
    std::vector<std::uint64_t> inodesToVerify(std::span<const Socket> rows);
    std::vector<std::uint32_t> acceptors(std::span<const Socket> rows) const;
    void countDenied();
    void fill(std::span<Socket> rows, const OwnerTask &task);
    void fillRow(Socket &row, const Socket *before, std::chrono::steady_clock::time_point now);
    bool carries(const Socket &before, const Socket &row) const;
    Owner ownerOf(Socket &row, const Socket *before);
    Owner holderOf(const Socket &row);
    Owner withoutInode(Socket &row, const Socket *before);
    Owner listenerOf(Socket &row, OwnerKind kind, OwnerReason reason);

    ProcessReader m_reader;
    CgroupIndex m_cgroups;
    ProcessTable m_processes;
    HolderMap m_holders;
    OwnerSearch m_search;
    std::uint64_t m_tick = 0;
    std::unordered_set<std::uint32_t> m_ended; ///< pids that the last listing missed
    std::size_t m_verifyFrom = 0;
    std::vector<std::uint64_t> m_toVerify; ///< sockets that got a further holder in the last tick
    std::vector<Holding> m_freed;
    std::span<const Socket> m_rows; ///< the rows at hand
    std::optional<Listeners> m_listeners; ///< of m_rows, made when needed
    Sight m_sight;
};

} // namespace netwharf
