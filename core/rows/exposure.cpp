// SPDX-License-Identifier: MIT
#include "core/rows/exposure.h"

#include <algorithm>
#include <optional>

namespace netwharf {

namespace {

constexpr std::string_view Loopback = "lo"; ///< the name that Linux gives it in every namespace

bool takes(const Socket &socket, Family family)
{
    return socket.family == family || (socket.dualStack && family == Family::Ipv4);
}

/// The widest that the addresses of its interface allow; nothing where none of its families is known.
std::optional<Exposure> widestOfInterface(const Socket &socket, const NetworkNamespace &space)
{
    std::optional<Exposure> widest;
    for (const LocalAddress &local : space.addresses)
        if (local.interfaceIndex == socket.interfaceIndex && takes(socket, local.address.family()))
            widest = std::max(widest.value_or(Exposure::None), exposureOf(local.address));
    return widest;
}

} // namespace

Exposure exposureOf(const IpAddress &address)
{
    if (address.isLoopback())
        return Exposure::ThisMachine;
    const bool isLocal = address.isLocalNetwork() || address.isMulticast();
    return isLocal ? Exposure::LocalNetwork : Exposure::Everywhere;
}

Exposure exposureOf(const Socket &socket, const Tables &tables)
{
    const std::string *interface = tables.interfaceOf(socket);
    if (interface != nullptr && *interface == Loopback)
        return Exposure::ThisMachine;
    if (!socket.local.address.isUnspecified())
        return exposureOf(socket.local.address);
    if (socket.interfaceIndex == 0)
        return Exposure::Everywhere;
    return widestOfInterface(socket, tables.namespaceOf(socket)).value_or(Exposure::Everywhere);
}

Networks networksOf(const NetworkNamespace &space)
{
    Networks networks;
    networks.known = !space.addresses.empty();
    for (const LocalAddress &local : space.addresses) {
        const IpAddress &address = local.address;
        const Exposure reach = exposureOf(address);
        if (reach == Exposure::ThisMachine)
            continue;
        const bool isIpv6 = address.family() == Family::Ipv6;
        networks.isPublic = networks.isPublic || reach == Exposure::Everywhere;
        networks.hasIpv4 = networks.hasIpv4 || !isIpv6;
        networks.hasIpv6 = networks.hasIpv6 || isIpv6;
        // Every interface has one, and it names no network.
        if (!isIpv6 || !address.isLinkLocal())
            networks.addresses.push_back(local);
    }
    return networks;
}

} // namespace netwharf
