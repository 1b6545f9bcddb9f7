// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netwharf {

/// What a message about one socket asks for.
struct SocketRequest
{
    std::uint16_t type = 0; ///< of linux/sock_diag.h: SOCK_DIAG_BY_FAMILY, SOCK_DESTROY
    std::uint16_t flags = 0; ///< of linux/netlink.h, NLM_F_REQUEST among them
    std::uint32_t sequence = 0; ///< the answer carries it
    std::uint8_t extensions = 0; ///< idiag_ext
    bool fromOtherSide = false; ///< source and destination change places
};

/// Appends one netlink message that names this one socket by its ends, interface and cookie, for TCP and
/// UDP rows that sock_diag listed. IPv4 addresses of IPv6 sockets are mapped (RFC 4291 2.5.5.2). Pure,
/// any thread. Source: linux/inet_diag.h; addresses and ports in network order.
void appendSocketRequest(const Socket &socket, const SocketRequest &request, std::vector<std::byte> &bytes);

/// UDP and UDP-Lite.
bool isDatagram(Protocol protocol);

} // namespace netwharf
