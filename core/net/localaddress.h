// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"

#include <cstdint>

namespace netwharf {

/// An address of this machine.
struct LocalAddress
{
    IpAddress address;
    int prefix = 32; ///< bits of its network
    std::uint32_t interfaceIndex = 0;
    bool wholePrefix = false; ///< every address of the network is this machine's (IPv4 on loopback)

    bool operator==(const LocalAddress &) const = default;
};

} // namespace netwharf
