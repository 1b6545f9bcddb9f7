// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"
#include "core/net/error.h"

#include <tl/expected.hpp>

#include <span>
#include <vector>

namespace netwharf {

/// The addresses of all interfaces that are up, in the namespace we run in: getifaddrs(3). Errors: of
/// that call, as ErrorCode::System or NotPermitted. Thread: any.
tl::expected<std::vector<LocalAddress>, Error> readLocalAddresses();

/// What routes make ours beside the addresses of interfaces, in the namespace we run in; empty where it cannot be
/// read. Asks the kernel by netlink, which needs no privilege. Thread: any.
std::vector<LocalNetwork> readLocalNetworks(std::span<const LocalAddress> addresses);

/// Sets the state of those that IPv6 does not let be used yet, or not at all; of none where it cannot be read.
void readAddressStates(std::vector<LocalAddress> &addresses);

/// Index -> name of every interface; empty when they cannot be read.
std::map<std::uint32_t, std::string> readInterfaces();

} // namespace netwharf
