// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

inline constexpr std::uint32_t NoOtherEnd = 0xffffffffU;

/// For each socket the index of the socket at the other end of its connection, when both are in
/// the list (same namespace and protocol, ends exchanged); else NoOtherEnd. Linear in the list.
std::vector<std::uint32_t> pairLocalConnections(std::span<const Socket> sockets);

} // namespace netwharf
