// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/localaddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Readers of the texts under /proc; pure, any thread. Source: proc(5).
namespace netwharf {

/// What /proc/PID/stat says that we need.
struct ProcessStat
{
    std::string comm; ///< at most 15 bytes, as the process has it
    char state = '?'; ///< 'Z' is a first thread that has ended; others may go on
    std::uint32_t parentPid = 0;
    bool kernelThread = false;
    std::uint32_t threads = 1; ///< an ended first thread counts while others live
    std::uint64_t startTicks = 0; ///< clock ticks since boot

    /// Whether it has no descriptors: a kernel thread, or ended and not waited for.
    bool holdsNothing() const { return kernelThread || (state == 'Z' && threads <= 1); }
};

std::optional<ProcessStat> parseStat(std::string_view text);

/// The number that /proc/loadavg ends with: given to the newest process or thread of our pid
/// namespace or one inside it.
std::optional<std::uint32_t> parseNewestPid(std::string_view text);

/// The arguments of /proc/PID/cmdline joined by spaces; empty for none.
std::string commandLine(std::string_view text);

/// `comm`; when that has been cut at 15 bytes and the executable's base name begins with it, that
/// base name. argv[0] is no evidence: every program may write there what it likes.
std::string processName(std::string_view comm, std::string_view executable);

/// The path of the v2 hierarchy in /proc/PID/cgroup; where that says "/", the one that systemd
/// keeps on hosts of version 1. Empty when there is none.
std::string_view parseProcessCgroup(std::string_view text);

/// The inode of "socket:[123]"; nothing for other links.
std::optional<std::uint64_t> parseSocketLink(std::string_view link);

/// Two numbers with space between, as in net.ipv4.ip_local_port_range.
std::optional<PortRange> parsePortRange(std::string_view text);

/// Numbers and ranges with commas between, "8080,9000-9100", as in net.ipv4.ip_local_reserved_ports;
/// what is no port is left out.
std::vector<PortRange> parsePortList(std::string_view text);

/// An address of /proc/net/if_inet6 that duplicate address detection does not let be used.
struct UnreadyAddress
{
    IpAddress address;
    std::uint32_t interfaceIndex = 0;
    AddressState state{}; ///< never Ready
};
/// Those of /proc/net/if_inet6 (if6_seq_show of net/ipv6/addrconf.c); other lines and damaged ones are left out.
std::vector<UnreadyAddress> parseUnreadyAddresses(std::string_view text);

} // namespace netwharf
