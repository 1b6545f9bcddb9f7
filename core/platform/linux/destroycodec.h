// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/socket.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Closing one socket through sock_diag. Pure, any thread. Source: linux/sock_diag.h, net/core/sock_diag.c.
namespace netwharf {

/// The message that asks the kernel to close this socket, by its ends and always by its cookie: where
/// the ends are used again by another socket, that one is safe. For TCP and UDP rows with a cookie.
std::vector<std::byte> destroyRequest(const Socket &socket, std::uint32_t sequence);

/// What the kernel said to the request with this `sequence`: 0 for done, else a positive errno; nothing
/// where the answer is to another one. `bytes`: as one receive call returned them, aligned to 4.
/// Errors: Truncated.
tl::expected<std::optional<int>, Error> decodeDestroyed(std::span<const std::byte> bytes, std::uint32_t sequence);

} // namespace netwharf
