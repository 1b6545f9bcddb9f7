// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"
#include "core/net/error.h"

#include <tl/expected.hpp>

#include <vector>

namespace netwharf {

/// The addresses of all interfaces that are up, in the namespace we run in: getifaddrs(3). Errors: of
/// that call, as ErrorCode::System or NotPermitted. Thread: any.
tl::expected<std::vector<LocalAddress>, Error> readLocalAddresses();

/// Sets the state of those that IPv6 does not let be used yet, or not at all; of none where it cannot be read.
void readAddressStates(std::vector<LocalAddress> &addresses);

/// Index -> name of every interface; empty when they cannot be read.
std::map<std::uint32_t, std::string> readInterfaces();

} // namespace netwharf
