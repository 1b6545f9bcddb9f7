// SPDX-License-Identifier: MIT
#include "core/advise/bindrules.h"

#include <algorithm>

namespace netwharf::bindrules {

namespace {

const IpAddress V6Any = *IpAddress::parse("::");
const IpAddress V4Broadcast = *IpAddress::parse("255.255.255.255");

/// Of two conditions that must both hold.
std::optional<bool> both(std::optional<bool> a, std::optional<bool> b)
{
    if (a == false || b == false)
        return false;
    return a && b ? std::optional(true) : std::nullopt;
}

std::optional<bool> either(std::optional<bool> a, std::optional<bool> b)
{
    if (a == true || b == true)
        return true;
    return a && b ? std::optional(false) : std::nullopt;
}

bool isV4(const IpAddress &address)
{
    return address.family() == Family::Ipv4;
}

/// Whether an IPv6 wildcard takes what is sent to IPv4. /proc/net does not say it; those rows have no cookie.
std::optional<bool> takesV4(const Socket &socket)
{
    if (socket.dualStack || socket.cookie != 0)
        return socket.dualStack;
    return std::nullopt;
}

/// Link-local, or multicast of interface or link scope (RFC 4291): it means nothing without an interface.
bool isOnOneLink(const IpAddress &address)
{
    const int scope = address.bytes()[1] & 0x0f;
    return address.isMulticast() ? scope == 1 || scope == 2 : address.isLinkLocal();
}

/// The last address of a network that has more than two.
bool isBroadcastOf(const IpAddress &address, const LocalAddress &local)
{
    if (!isV4(local.address) || local.prefix >= 31 || !address.isIn(local.address, local.prefix))
        return false;
    const auto bytes = address.bytes();
    for (int bit = local.prefix; bit < 32; ++bit)
        if ((bytes[static_cast<std::size_t>(bit / 8)] & (0x80U >> (bit % 8))) == 0)
            return false;
    return true;
}

std::optional<BindOutcome> v4Outcome(const IpAddress &address, const BindSettings &settings)
{
    if (address.isUnspecified() || address.isMulticast() || address == V4Broadcast || settings.nonlocalV4)
        return BindOutcome::Bound;
    const bool isLocal =
        std::any_of(settings.addresses.begin(), settings.addresses.end(), [&](const LocalAddress &local) {
            return local.address == address || isBroadcastOf(address, local)
                   || (local.wholePrefix && address.isIn(local.address, local.prefix));
        });
    // Of IPv4 a route is enough (inet_addr_type_table); of IPv6 an interface must have it (ipv6_chk_addr).
    const bool isRouted =
        std::any_of(settings.localNetworks.begin(), settings.localNetworks.end(),
                    [&](const LocalNetwork &network) { return address.isIn(network.address, network.prefix); });
    if (isLocal || isRouted)
        return BindOutcome::Bound;
    return settings.addressesKnown ? std::optional(BindOutcome::AddressNotAvailable) : std::nullopt;
}

/// Whether the machine has the address where the question wants it. Of link and host scope it belongs to one
/// interface (ipv6_chk_addr_and_flags of net/ipv6/addrconf.c).
bool isAt(const LocalAddress &local, const BindQuestion &question, const IpAddress &address)
{
    const bool isOfOne = address.isLinkLocal() || address.isLoopback();
    return local.address == address
           && (!isOfOne || question.interfaceIndex == 0 || local.interfaceIndex == question.interfaceIndex);
}

std::optional<BindOutcome> v6Outcome(const BindQuestion &question, const IpAddress &address,
                                     const BindSettings &settings)
{
    if (address.isMulticast() && question.protocol == Protocol::Tcp)
        return BindOutcome::Invalid;
    const bool needsInterface = isOnOneLink(address);
    if (needsInterface && question.interfaceIndex == 0)
        return BindOutcome::Invalid;
    if (address.isUnspecified() || address.isMulticast() || settings.nonlocalV6)
        return BindOutcome::Bound;
    const bool isLocal =
        std::any_of(settings.addresses.begin(), settings.addresses.end(), [&](const LocalAddress &local) {
            return isAt(local, question, address) && local.state == AddressState::Ready;
        });
    if (isLocal)
        return BindOutcome::Bound;
    return settings.addressesKnown ? std::optional(BindOutcome::AddressNotAvailable) : std::nullopt;
}

bool v6OnlyOf(const BindQuestion &question, const BindSettings &settings)
{
    return question.v6Only.value_or(settings.v6OnlyByDefault);
}

} // namespace

AskedEnd askedEnd(const BindQuestion &question, const BindSettings &settings)
{
    if (!question.address)
        return settings.hasIpv6 ? AskedEnd{V6Any, true} : AskedEnd{};
    const IpAddress address = question.address->unmapped();
    return {address, address == V6Any && !v6OnlyOf(question, settings)};
}

bool isOnPort(const Socket &socket, const BindQuestion &question)
{
    // A connection that is only being asked for has no port of its own: its listener holds it.
    return socket.namespaceIndex == 0 && socket.protocol == question.protocol && socket.local.port == question.port
           && socket.state != SocketState::SynRecv
           && (socket.interfaceIndex == 0 || question.interfaceIndex == 0
               || socket.interfaceIndex == question.interfaceIndex);
}

std::optional<bool> overlaps(const AskedEnd &asked, const Socket &holder)
{
    const IpAddress &held = holder.local.address;
    if (isV4(asked.address) && isV4(held))
        return asked.address == held || asked.address.isUnspecified() || held.isUnspecified();
    if (asked.address == V6Any && held == V6Any)
        return true;
    if (held == V6Any)
        return isV4(asked.address) ? takesV4(holder) : true;
    if (asked.address == V6Any)
        return isV4(held) ? asked.takesV4 : true;
    return asked.address == held;
}

std::optional<bool> isSameUser(const BindQuestion &question, const Socket &holder)
{
    if (holder.state == SocketState::TimeWait)
        return true; // of closed connections the kernel asks no user
    return holder.uidKnown ? std::optional(holder.uid == question.uid) : std::nullopt;
}

std::optional<bool> shares(const BindQuestion &question, const Socket &holder,
                           const std::optional<ReuseOptions> &options)
{
    const auto held = [&options](bool ReuseOptions::*option) {
        return options ? std::optional((*options).*option) : std::nullopt;
    };
    const bool mayReuse =
        question.reuseAddress && (question.protocol == Protocol::Udp || holder.state != SocketState::Listen);
    const std::optional<bool> byAddress = both(mayReuse, held(&ReuseOptions::address));
    const std::optional<bool> byPort =
        both(both(question.reusePort, held(&ReuseOptions::port)), isSameUser(question, holder));
    return either(byAddress, byPort);
}

std::optional<BindOutcome> addressOutcome(const BindQuestion &question, const BindSettings &settings)
{
    if (!question.address)
        return BindOutcome::Bound;
    if (question.address->family() == Family::Ipv6 && !settings.hasIpv6)
        return BindOutcome::FamilyNotSupported;
    if (question.address->isMapped() && v6OnlyOf(question, settings))
        return BindOutcome::Invalid;
    const IpAddress address = question.address->unmapped();
    return isV4(address) ? v4Outcome(address, settings) : v6Outcome(question, address, settings);
}

const LocalAddress *unreadyAddress(const BindQuestion &question, const BindSettings &settings)
{
    if (!question.address || question.address->family() != Family::Ipv6)
        return nullptr;
    const auto found =
        std::find_if(settings.addresses.begin(), settings.addresses.end(), [&](const LocalAddress &local) {
            return isAt(local, question, *question.address) && local.state != AddressState::Ready;
        });
    return found != settings.addresses.end() ? &*found : nullptr;
}

bool isTooPrivileged(const BindQuestion &question, const BindSettings &settings)
{
    return question.port < settings.ports.unprivilegedStart && !question.mayBindPrivileged;
}

} // namespace netwharf::bindrules
