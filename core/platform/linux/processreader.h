// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/owner.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/procparse.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace netwharf {

/// A socket as a process holds it.
struct SocketDescriptor
{
    std::int32_t number = 0; ///< of the descriptor in that process
    std::uint64_t inode = 0;
};

/// Whether a process' descriptors could be read.
enum class DescriptorAccess : std::uint8_t {
    Readable,
    Denied, ///< another user's, or not dumpable
    Gone ///< the process has ended
};

/// Reads /proc, one system call after the other; holds nothing but the directory.
/// Thread: one at a time. Every text may be from strangers and is returned as it is.
class ProcessReader
{
public:
    /// `root`: where proc(5) is mounted.
    explicit ProcessReader(const char *root = "/proc");
    /// A reader of the same place for another thread; it says of a process the same to the last digit.
    ProcessReader another() const;

    /// Every process that /proc lists, ascending. False when /proc cannot be read.
    bool pids(std::vector<std::uint32_t> &pids);
    /// False when, as far as the kernel's counters tell, no process has begun or ended since the last
    /// call. They would not tell that one has ended here while one began in an outer pid namespace.
    bool mayHaveNewPids();
    std::optional<ProcessStat> stat(std::uint32_t pid);
    /// Name, user, executable and command; `cgroup` receives its path, empty when unknown.
    Process describe(std::uint32_t pid, const ProcessStat &stat, std::string &cgroup);
    /// Its effective user; nothing when that cannot be read.
    std::optional<std::uint32_t> user(std::uint32_t pid);
    /// Where its program is; empty when it may not be read or has none.
    std::string executable(std::uint32_t pid);

    /// Reads the whole descriptor directory and overwrites `found` with the sockets in it, `count` with
    /// what descriptorCount() says.
    DescriptorAccess sockets(std::uint32_t pid, std::vector<SocketDescriptor> &found, std::int64_t &count);
    /// The inode behind one descriptor: nothing when it is no socket; Denied and Gone as above.
    DescriptorAccess socketAt(std::uint32_t pid, std::int32_t descriptor, std::optional<std::uint64_t> &inode);
    /// How many descriptors a process has (Linux 6.2), 0 where the kernel does not say.
    std::int64_t descriptorCount(std::uint32_t pid);

    /// Which network namespace the process is in, told of every process to everybody: the inode of its
    /// net/tcp. Nothing when it has ended.
    std::optional<std::uint64_t> networkTables(std::uint32_t pid);
    /// The inode of that namespace itself (ns/net); nothing when the process may not be looked into.
    std::optional<std::uint64_t> networkNamespace(std::uint32_t pid);

    /// A thread of the process beside the first, or `pid` when there is none. /proc/TID is there for
    /// each, though not listed, and descriptors are read from it as from /proc/PID.
    std::uint32_t otherThread(std::uint32_t pid);

    /// Whether /proc is there at all.
    bool canRead();
    /// Whether /proc hides other users' processes from us (hidepid).
    bool hidesProcesses();
    /// How many descriptor directories were opened so far.
    std::uint64_t directoryReads() const { return m_directoryReads; }
    /// Counts what another one has read as if this one had.
    void addReads(std::uint64_t directories) { m_directoryReads += directories; }

private:
    /// Changes when a process begins or ends.
    struct PidMark
    {
        std::uint32_t newest = 0; ///< pid
        nlink_t count = 0; ///< of the processes of the whole system, and a constant

        bool operator==(const PidMark &) const = default;
    };
    std::optional<PidMark> pidMark();
    std::optional<std::uint64_t> inodeOf(const char *path);
    int readLink(int directory, const char *path, std::string_view &target);
    bool isOwnPidNamespace();
    std::string m_root;
    FileDescriptor m_proc;
    std::chrono::system_clock::time_point m_boot;
    std::uint64_t m_directoryReads = 0;
    std::optional<PidMark> m_mark; ///< as of the last mayHaveNewPids()
    std::string m_text; ///< memory used again by every read
    std::array<char, 4096> m_link{};
    struct alignas(8) Entries
    {
        std::array<std::byte, 32 * 1024> bytes;
    };
    std::unique_ptr<Entries> m_entries;
};

} // namespace netwharf
