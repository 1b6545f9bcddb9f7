// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"
#include "core/net/traffic.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <span>
#include <vector>

namespace netwharf {

/// The kernel's word that a socket has ended.
struct EndedEvent
{
    /// Without id, owner and times; the kernel says neither inode nor user. The state is Close, or that of
    /// a datagram socket. A connection that was reset has no remote end any more.
    Socket socket;
    bool hasTraffic = false; ///< not when this end reset the connection
    Traffic traffic;
    std::chrono::system_clock::time_point at; ///< when it was received
    std::chrono::steady_clock::time_point atSteady;
};

/// Decodes messages of the destroy groups of sock_diag (SKNLGRP_INET_TCP_DESTROY and its like) and
/// appends what they say, without the times. Other messages are skipped, and sockets that never had
/// a port.
///
/// `bytes`: whole netlink messages as one receive call returned them, aligned to 4 bytes.
/// Errors: Truncated (a length runs past the end); what stands before stays appended. Thread: any.
/// Source: linux/sock_diag.h, linux/inet_diag.h.
tl::expected<void, Error> decodeEnded(std::span<const std::byte> bytes, std::vector<EndedEvent> &events);

} // namespace netwharf
