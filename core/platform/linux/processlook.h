// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/holdermap.h"
#include "core/platform/linux/processreader.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace netwharf {

/// One look into a process: what is asked, and what was found.
struct ProcessLook
{
    std::uint32_t pid = 0;
    std::uint32_t reader = 0; ///< the thread whose descriptors are read; the look may find a better one
    bool isFirst = true; ///< nobody has looked into it before: its stat is read too
    bool wasDenied = false; ///< the last time
    bool isDescribed = false; ///< it has its place in the tables already

    bool isDone = false; ///< false: there was no time
    DescriptorAccess access = DescriptorAccess::Gone;
    std::vector<SocketDescriptor> sockets;
    std::int64_t descriptorCount = 0; ///< 0 where the kernel does not say
    std::optional<ProcessStat> stat; ///< where it was read
    std::optional<std::uint32_t> uid; ///< only when access has become Denied
    std::optional<Process> process; ///< what is to be known of it, when it has sockets of rows
    std::string cgroup; ///< of that process
};

/// Looks into a process once. `wanted`: the inodes of the rows; null: any socket makes it worth describing.
void lookInto(ProcessReader &reader, ProcessLook &look, const HolderMap *wanted);

/// How long many looks may take together.
struct LookLimit
{
    std::chrono::nanoseconds budget; ///< CPU time of each thread; ignored when thorough
    bool thorough = false;
    std::stop_token stop;
};

/// Looks into many processes, in their order; when that takes long by two threads, each with a
/// share. Returns when both have ended. `wanted` is only read.
void lookIntoEach(ProcessReader &reader, std::span<ProcessLook> looks, const HolderMap &wanted, const LookLimit &limit);

/// Looks into processes on a thread of its own while the rows are still being listed. What a process opens
/// after its look is not seen: such a look is older than the rows. Where there is one processor, or no thread
/// to be had, nothing is looked into.
class LooksAhead
{
public:
    LooksAhead(const ProcessReader &reader, std::vector<ProcessLook> looks);

    /// Calls `use` with every look that was done, while others go on until it has caught up with them.
    template<typename Use>
    void take(Use &&use);
    /// How many directories of descriptors were read.
    std::uint64_t directoryReads() const { return m_reader.directoryReads(); }

private:
    void end();

    ProcessReader m_reader;
    std::vector<ProcessLook> m_looks;
    std::atomic<std::size_t> m_done = 0; ///< that many in front are finished, and the thread is done with them
    std::jthread m_thread; ///< last: it uses the others; asked to stop and joined first
};

template<typename Use>
void LooksAhead::take(Use &&use)
{
    std::size_t taken = 0;
    for (; taken < m_done.load(std::memory_order_acquire); ++taken)
        use(m_looks[taken]);
    end();
    for (; taken < m_done.load(std::memory_order_acquire); ++taken)
        use(m_looks[taken]);
}

} // namespace netwharf
