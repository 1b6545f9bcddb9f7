// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/localaddress.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

/// Asks for the routes of type "local" in the table of that name, of both families. A kernel that does not sift
/// by itself (NETLINK_GET_STRICT_CHK, Linux 4.20) sends all routes, of which decodeLocalRoutes() takes these.
std::vector<std::byte> localRoutesRequest(std::uint32_t sequence);

/// Appends what one receive call returned, whole netlink messages aligned to 4 bytes; whether it was the end.
/// Routes of other types and tables are skipped. Errors: Truncated, or what the kernel refused with. Thread: any.
/// Source: linux/rtnetlink.h; addresses in network byte order.
tl::expected<bool, Error> decodeLocalRoutes(std::span<const std::byte> bytes, std::uint32_t sequence,
                                            std::vector<LocalNetwork> &networks);

} // namespace netwharf
