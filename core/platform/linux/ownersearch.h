// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/holdermap.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/processtable.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace netwharf {

/// What one search starts from.
struct SearchTask
{
    std::uint64_t tick = 0;
    bool first = false; ///< the first sample: rows shall appear soon, owners may follow
    bool thorough = false; ///< look into everything, whatever it costs
    std::span<const Holding> freed; ///< what the rows that have gone were held at
    std::span<const std::uint32_t> likely; ///< processes that may well hold the new sockets
    std::stop_token stop;
};

/// Finds the processes behind open inodes by reading descriptors, as little as will do.
///
/// In this order: descriptors that have just become free (the kernel gives the lowest free number
/// to the next socket), processes that were never looked into, then processes by likelihood and,
/// for sockets that an earlier sample had already, all others in turn; each within a budget of CPU
/// time. One open inode never makes it read everything at once. With no open inode and no new
/// process it reads no descriptor directory. Thread: one at a time.
class OwnerSearch
{
public:
    OwnerSearch(ProcessReader &reader, ProcessTable &processes, HolderMap &holders,
                const LinuxOptions &options);

    /// Checks that a few holders still hold what they held: `inodes`, where there are any.
    void verify(std::span<const std::uint64_t> inodes, std::uint64_t tick);
    void run(const SearchTask &task);

private:
    using Duration = std::chrono::nanoseconds;

    void guessFreed(const SearchTask &task);
    void scanNew(const SearchTask &task);
    void explore(const SearchTask &task);
    void settle(std::uint64_t tick);
    std::vector<KnownProcess *> likelyCandidates(const SearchTask &task);
    std::vector<KnownProcess *> remainingCandidates(std::uint64_t tick);
    bool scanEach(std::span<KnownProcess *const> candidates, const SearchTask &task, Duration budget);
    void scan(KnownProcess &process, std::uint64_t tick);
    void readOtherThread(KnownProcess &process, bool wasDenied);
    std::uint32_t readerOf(const Holding &holding) const;

    ProcessReader &m_reader;
    ProcessTable &m_processes;
    HolderMap &m_holders;
    const LinuxOptions m_options;
    std::vector<SocketDescriptor> m_found; ///< memory used again
};

} // namespace netwharf
