// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <vector>

namespace netwharf {

/// Who can reach a socket that takes connections or datagrams from anybody, by what it is bound to:
///
/// - a loopback address, or the loopback interface: this machine only;
/// - an address that the whole internet may use (isPublic): everywhere;
/// - any other address, private, link-local or of documentation: the local network;
/// - every address: everywhere, also on a machine that has no public address now. What a program asked for
///   does not change when a cable is pulled; who that is now, networksOf() says;
/// - every address of one interface: the widest of the addresses of that interface.
///
/// An address that this machine does not have (IP_FREEBIND, IP_TRANSPARENT, net.ipv4.ip_nonlocal_bind) counts as if it
/// were here: a failover may bring it at any moment, and who could come then is what the program has opened itself
/// to. That nothing comes now says mayBeHere().
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

/// Whether what is sent to the address can get here now: one of this machine's, by an interface or by a route of type
/// "local", or one of many machines. Means nothing where networksOf() knows nothing.
bool mayBeHere(const IpAddress &address, const NetworkNamespace &space);

/// Whether the whole internet may use the address: of the IANA special-purpose registries (RFC 6890) it is none
/// that is not globally reachable. Private, shared (RFC 6598), link-local, documentation, benchmarking, reserved
/// and multicast addresses are not public.
bool isPublic(const IpAddress &address);

/// Who could reach a socket bound to exactly this address.
Exposure exposureOf(const IpAddress &address);

} // namespace netwharf
