// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <cstdint>

namespace netwharf {

/// Whether IPv6 lets an address be used: duplicate address detection of RFC 4862.
enum class AddressState : std::uint8_t {
    Ready,
    Checking, ///< it goes on, or waits for the link
    Duplicate ///< another machine on the link has it
};

/// An address of this machine.
struct LocalAddress
{
    IpAddress address;
    int prefix = 32; ///< bits of its network
    std::uint32_t interfaceIndex = 0;
    bool wholePrefix = false; ///< every address of the network is this machine's (IPv4 on loopback)
    AddressState state = AddressState::Ready;

    bool operator==(const LocalAddress &) const = default;
};

/// Addresses that are this machine's by a route of type "local" (ip-route(8)), whether or not an interface has them:
/// what load balancers and "AnyIP" set up.
struct LocalNetwork
{
    IpAddress address;
    int prefix = 32; ///< bits of the network

    bool operator==(const LocalNetwork &) const = default;
};

} // namespace netwharf
