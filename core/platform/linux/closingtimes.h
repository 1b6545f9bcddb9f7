// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace netwharf {

/// What sock_diag says of one closed connection.
struct ClosingTime
{
    std::uint32_t sequence = 0; ///< of the question
    std::uint64_t cookie = 0; ///< 0: the socket has gone
    std::optional<std::chrono::milliseconds> remaining{}; ///< until its timer; nothing without such a timer

    bool operator==(const ClosingTime &) const = default;
};

/// Decodes answers to questions for single sockets as one receive call returned them, aligned to 4 bytes,
/// and appends them. Messages of another kind are skipped. Only the timer of a connection that is over
/// counts (idiag_timer 3; idiag_expires in milliseconds of the machine's order). Pure. Errors: Truncated.
/// Source: linux/inet_diag.h, inet_twsk_diag_fill of net/ipv4/inet_diag.c.
tl::expected<void, Error> decodeClosingTimes(std::span<const std::byte> bytes, std::vector<ClosingTime> &answers);

/// How long the kernel keeps each of `sockets`, which are TCP rows of the calling thread's network
/// namespace that sock_diag listed. Nothing for those that have gone, are still in use, or stand behind the
/// first few thousand. Blocks: some microseconds for each. Needs no privilege.
std::vector<std::optional<std::chrono::milliseconds>> readClosingTimes(std::span<const Socket> sockets);

} // namespace netwharf
