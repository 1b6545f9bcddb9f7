// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace netwharf {

/// One table that sock_diag can dump.
enum class DiagTable : std::uint8_t {
    Tcp, ///< both families in one pass (the legacy request), without bound-only sockets
    TcpListen, ///< only TCP sockets that listen: the kernel does not walk the big table for these
    TcpBound, ///< only TCP sockets that are bound and neither listen nor connect; Linux 6.8
    UdpV4,
    UdpV6,
    UdpLiteV4,
    UdpLiteV6
};

/// "tcp", "tcp_listen", "tcp_bound", "udp4", "udp6", "udplite4", "udplite6": for logs and recorded cases.
std::string_view code(DiagTable table);

/// One netlink message that asks for the whole table.
std::vector<std::byte> dumpRequest(DiagTable table, std::uint32_t sequence);

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
/// Rows that stand before an error stay appended.
/// Thread: any. Source: linux/netlink.h, linux/inet_diag.h; state numbers: net/tcp_states.h.
tl::expected<DumpProgress, Error> decodeDump(std::span<const std::byte> bytes, DiagTable table,
                                             std::uint32_t sequence, std::vector<Socket> &rows);

} // namespace netwharf
