// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"
#include "core/net/traffic.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

struct nlmsghdr;

namespace netwharf {

/// One table that sock_diag can dump.
enum class DiagTable : std::uint8_t {
    Tcp, ///< both families in one pass (the legacy request), without bound-only sockets
    TcpListen, ///< only TCP sockets that listen: the kernel does not walk the big table for these
    TcpBound, ///< only TCP sockets that are bound and neither listen nor connect; Linux 6.8
    UdpV4,
    UdpV6,
    UdpLiteV4,
    UdpLiteV6,
    MptcpV4, ///< the sockets of programs, whose subflows are in Tcp; most have the inode of one
    MptcpV6
};

/// "tcp", "tcp_listen", "tcp_bound", "udp4", "udp6", "udplite4", "udplite6", "mptcp4", "mptcp6": for logs and recorded cases.
std::string_view code(DiagTable table);

/// The counts of the socket with this cookie.
struct SocketCounts
{
    std::uint64_t cookie = 0;
    Traffic traffic;

    bool operator==(const SocketCounts &) const = default;
};

/// One netlink message that asks for the whole table, with the counts of its sockets or without.
std::vector<std::byte> dumpRequest(DiagTable table, std::uint32_t sequence, bool withCounts = false);

/// How far an answer has come.
struct DumpProgress
{
    bool done = false; ///< the kernel said that this was all
    bool interrupted = false; ///< the table changed while it was dumped: rows may be missing or double

    bool operator==(const DumpProgress &) const = default;
};

/// Decodes a part of the answer to a dump and appends its rows.
///
/// `bytes`: whole netlink messages as one receive call returned them, aligned to 4 bytes; messages
/// with another `sequence` belong to an earlier question and are skipped, as are unknown
/// attributes. Rows are in kernel order, not de-duplicated, without id, owner and time; mapped
/// addresses are IPv4, ports in host order.
/// Errors: Truncated (a length runs past the end), else what NLMSG_ERROR or NLMSG_DONE carries.
/// Rows that stand before an error stay appended. `counts`, where given, gets those of every row that
/// has some.
/// Thread: any. Source: linux/netlink.h, linux/inet_diag.h; state numbers: net/tcp_states.h.
tl::expected<DumpProgress, Error> decodeDump(std::span<const std::byte> bytes, DiagTable table, std::uint32_t sequence,
                                             std::vector<Socket> &rows, std::vector<SocketCounts> *counts = nullptr);

/// What one message says of a socket.
struct DiagMessage
{
    Socket socket; ///< without id, owner and time
    bool hasTraffic = false;
    Traffic traffic;
};

/// Reads one message that describes a socket, for the other codecs of sock_diag. An answer does not say
/// its `protocol`, which the question named; an event does. Nothing for a family or protocol that is
/// not ours. Errors: Truncated; `context` is said in it.
tl::expected<std::optional<DiagMessage>, Error> decodeMessage(const nlmsghdr *header, std::optional<Protocol> protocol,
                                                              std::string_view context);
/// The number behind NLMSG_ERROR and NLMSG_DONE as a positive errno; 0 when it says success.
int carriedErrno(const nlmsghdr *header);
/// The first whole message of `bytes`, aligned to 4, or null when its length runs past the end.
const nlmsghdr *firstMessage(std::span<const std::byte> bytes);
/// What follows it.
std::span<const std::byte> afterMessage(std::span<const std::byte> bytes, const nlmsghdr *header);

} // namespace netwharf
