// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace netwharf {

/// Reads a table of /proc/net: tcp, udp, udplite, raw or icmp, each also with 6.
///
/// Appends one row a line, without id, owner, time, cookie, cgroup, interface and the limit of a
/// listener's queue, which these files do not have. Ports are in host order; for RAW the port is
/// the number of the IP protocol, for ICMP the identifier of the echo. The kernel prints addresses
/// as words in its own byte order, so `text` must come from this machine's kind of processor.
/// Returns how many lines after the heading could not be read (0 for a sound table). Thread: any.
/// Source: the kernel's net/ipv4/tcp_ipv4.c (get_tcp4_sock) and its relatives.
std::size_t parseProcNet(std::string_view text, Protocol protocol, Family family, std::vector<Socket> &rows);

} // namespace netwharf
