// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// Index into Tables::processes. Stable while the process is alive and for at least a minute
/// after its last socket was seen, so a row that has just closed can still be explained.
using ProcessIndex = std::uint32_t;
/// Index into Tables::units; 0 is "no unit known".
using UnitIndex = std::uint32_t;
inline constexpr ProcessIndex NoProcess = 0xffffffffU;

/// What is known about who owns a socket. Never blank: the weakest answer is Pending.
enum class OwnerKind : std::uint8_t {
    Process, ///< one process holds it
    Shared, ///< several processes hold it (a forked server)
    Hidden, ///< a process holds it that we may not look into; user and unit are known
    Queued, ///< waiting to be accepted, or still being set up (SYN_RECV); the process is the listener's
    InFlight, ///< an inode without a process: a descriptor on its way through a unix socket
    Kernel, ///< no process any more or never: TIME_WAIT, orphans, kernel sockets; the process is the last known
    Closed, ///< it has closed; the process is the last known, if its owner could be read before
    Pending ///< will be answered by a later snapshot; the process is the last known
};

/// Fixed code for JSON: "process", "shared", "hidden", "queued", "in_flight", "kernel", "closed", "pending".
std::string_view code(OwnerKind kind);

/// Why the owner is what it is. `None` for Process and Shared.
enum class OwnerReason : std::uint8_t {
    None,
    OtherUser, ///< the process belongs to another user
    NotDumpable, ///< our user, one of whose processes forbids looking into it
    NoVisibleProcess, ///< no process we may look into has it, nor does its user have others: it may be in flight
    HiddenProcesses, ///< /proc is mounted with hidepid
    ProcessesNotReadable, ///< there is no /proc
    OtherNamespace, ///< in a namespace whose processes are not visible from here
    AcceptQueue,
    TimeWait,
    SynRecv,
    Orphan, ///< closing without a process
    KernelSocket, ///< created by the kernel itself
    DescriptorInFlight,
    ClosedTooSoon,
    ClosedSince ///< since its namespace was last read, which is not read in every sample
};

/// Fixed code for JSON: "other_user", "time_wait", ...; empty for None.
std::string_view code(OwnerReason reason);

/// Who owns one socket; strings are in the Tables of its snapshot. Flat.
struct Owner
{
    OwnerKind kind = OwnerKind::Pending;
    OwnerReason reason = OwnerReason::None;
    ProcessIndex process = NoProcess; ///< the holder; the first of several; or the listener or last known one
    std::uint32_t sharedSet = 0; ///< index into Tables::sharedSets when kind is Shared, else 0
    UnitIndex unit = 0; ///< the unit or container that created the socket, where known

    bool operator==(const Owner &) const = default;
};

/// One process at one moment. All text is raw bytes from strangers: show it plainly.
struct Process
{
    std::uint32_t pid = 0;
    std::uint32_t parentPid = 0;
    std::uint32_t uid = 0;
    bool uidKnown = true; ///< false: it could not be read
    std::uint64_t startTicks = 0; ///< clock ticks since boot; (pid, startTicks) identifies a process
    std::chrono::system_clock::time_point startedAt;
    std::string name; ///< comm, or the executable's base name when comm was cut at 15 bytes
    std::string executable; ///< absolute path; empty when it may not be read
    std::string command; ///< argv joined by spaces; empty for none
    UnitIndex unit = 0;

    bool operator==(const Process &) const = default;
};

/// A systemd unit, container or session, read off a cgroup path.
struct Unit
{
    std::uint64_t cgroupId = 0; ///< inode of the cgroup v2 directory; 0 when read from /proc/PID/cgroup
    std::string path; ///< "/system.slice/nginx.service"
    std::string unit; ///< "nginx.service"; empty when none
    std::string container; ///< "docker:0123456789ab", "podman:…", "k8s:…", "flatpak:org.x.Y"; empty when none
};

} // namespace netwharf
