// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"
#include "core/net/traffic.h"
#include "core/platform/linux/diagcodec.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <tl/expected.hpp>
#include <vector>

/// What sock_diag counts for single sockets. Pure, any thread. Source: linux/inet_diag.h, linux/tcp.h,
/// linux/sock_diag.h; multi-byte fields in the machine's order, but for addresses and ports.
namespace netwharf {

/// Reads struct tcp_info, which is shorter on older kernels: a field that `bytes` do not hold whole stays
/// as it was. False when not even the counts of bytes are there.
///
/// Sent is tcpi_bytes_sent less tcpi_bytes_retrans, which is payload alone; tcpi_bytes_acked counts SYN
/// and FIN as a byte each and serves only where those two are missing. tcpi_bytes_received counts the
/// FIN of the other end, taken off again in the `state`s that follow it.
bool readTcpInfo(std::span<const std::byte> bytes, SocketState state, Traffic &traffic);

/// Reads the drops of a datagram socket from SK_MEMINFO, an array of 32-bit numbers; false when it does
/// not reach that far.
bool readMemoryInfo(std::span<const std::byte> bytes, Traffic &traffic);

/// Appends to `request` a message that asks for the counts of this one socket, by its ends and cookie.
/// Its answer carries `sequence`, as does the error where the socket has gone. For TCP and UDP rows
/// that sock_diag listed.
void appendCountsRequest(const Socket &socket, std::uint32_t sequence, std::vector<std::byte> &request);

/// The answer to one such question.
struct CountsAnswer
{
    std::uint32_t sequence = 0;
    bool known = false; ///< false: the socket has gone, or has no counts
    SocketCounts counts;
};

/// Decodes answers as one receive call returned them and appends them. `protocolOf` is indexed by
/// sequence less `first`; other sequences are skipped. Errors: Truncated.
tl::expected<void, Error> decodeCounts(std::span<const std::byte> bytes, std::uint32_t first,
                                       std::span<const Protocol> protocolOf, std::vector<CountsAnswer> &answers);

} // namespace netwharf
