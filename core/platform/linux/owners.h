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
#include <span>
#include <stop_token>
#include <vector>

namespace netwharf {

/// What a sample is compared with, and how hard its owners are looked for.
struct OwnerTask
{
    std::span<const Socket> previous; ///< rows of the last sample, with their owners
    const Continuity &continuity;
    bool thorough = false; ///< leave nothing pending for want of time
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

    /// Sets the owner of every row; RowIdentity has set those of rows that continue one.
    void resolve(std::span<Socket> rows, const OwnerTask &task);

    /// How many directories of descriptors were read so far: a sample without anything new adds none.
    std::uint64_t directoryReads() const { return m_reader.directoryReads(); }
    /// How many of the last rows have an owner that more rights would tell.
    std::size_t hiddenCount() const { return m_hidden; }
    const GuessCounts &guesses() const { return m_search.guesses(); }
    /// Whether /proc hides the processes of other users.
    bool hidesProcesses() const { return m_sight.hidesProcesses; }
    /// Whether there is no /proc to read.
    bool seesNothing() const { return m_sight.seesNothing; }

private:
    bool mayLook(const OwnerTask &task) const;
    void search(std::span<const Socket> rows, const OwnerTask &task);
    void learnRows(std::span<const Socket> rows, const OwnerTask &task);
    void learnRow(const Socket &row);
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
    Owner ownerOf(Socket &row, const Socket *before);
    Owner holderOf(const Socket &row);
    Owner withoutInode(Socket &row, const Socket *before);
    Owner listenerOf(Socket &row, OwnerKind kind, OwnerReason reason);

    const LinuxOptions m_options;
    ProcessReader m_reader;
    CgroupIndex m_cgroups;
    ProcessTable m_processes;
    HolderMap m_holders;
    OwnerSearch m_search;
    Sight m_sight;
    std::uint64_t m_tick = 0;
    bool m_knowsRows = false; ///< m_holders has the inodes of the last sample's rows
    bool m_lookedAll = false; ///< every process was looked into once
    std::size_t m_verifyFrom = 0;
    std::vector<std::uint64_t> m_toVerify; ///< sockets that got a further holder in the last tick
    std::vector<std::uint64_t> m_toLookAgain; ///< sockets that were in flight
    std::size_t m_hidden = 0;
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
