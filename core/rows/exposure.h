// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <vector>

namespace netwharf {

/// Who can reach a socket that takes connections or datagrams from anybody, by what it is bound to:
///
/// - a loopback address, or the loopback interface: this machine only;
/// - a private (RFC 1918, RFC 6598, RFC 4193), link-local or multicast address: the local network;
/// - any other address: everywhere;
/// - every address: everywhere, also on a machine that has no public address now. What a program asked for
///   does not change when a cable is pulled; who that is now, networksOf() says;
/// - every address of one interface: the widest of the addresses of that interface.
///
/// A firewall, and what another machine forwards, is not looked at.
Exposure exposureOf(const Socket &socket, const Tables &tables);

/// The networks that a namespace is in, by the addresses of its interfaces. Loopback is none.
struct Networks
{
    bool known = false; ///< false: no address could be read, and the rest says nothing
    bool isPublic = false; ///< at least one address that the whole internet may use
    bool hasIpv4 = false; ///< an address of that family that others can reach; link-local counts
    bool hasIpv6 = false;
    std::vector<LocalAddress> addresses; ///< in the order of the system, link-local IPv6 left out
};
Networks networksOf(const NetworkNamespace &space);

/// Who could reach a socket bound to exactly this address.
Exposure exposureOf(const IpAddress &address);

} // namespace netwharf
