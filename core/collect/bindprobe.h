// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"
#include "core/net/error.h"
#include "core/net/localaddress.h"
#include "core/net/snapshot.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// A bind(2) that a program might do in the network namespace we run in.
struct BindQuestion
{
    /// Nothing: every address, which is [::] taking IPv4 too, and 0.0.0.0 where there is no IPv6.
    std::optional<IpAddress> address;
    std::uint16_t port = 0; ///< host order; 1 to 65535
    Protocol protocol = Protocol::Tcp; ///< or Udp
    bool reuseAddress = false; ///< SO_REUSEADDR is set before
    bool reusePort = false; ///< SO_REUSEPORT is set before
    /// IPV6_V6ONLY for an IPv6 `address`; nothing: as the system sets it, net.ipv6.bindv6only.
    std::optional<bool> v6Only;
    std::uint32_t interfaceIndex = 0; ///< scope of a link-local address, or SO_BINDTODEVICE; 0 = none
    std::uint32_t uid = 0; ///< who binds
    bool mayBindPrivileged = false; ///< CAP_NET_BIND_SERVICE

    bool operator==(const BindQuestion &) const = default;
};

/// What bind(2) answers. The errno of Linux stands beside it.
enum class BindOutcome : std::uint8_t {
    Bound,
    AddressInUse, ///< EADDRINUSE
    NotPermitted, ///< EACCES, EPERM
    AddressNotAvailable, ///< EADDRNOTAVAIL
    FamilyNotSupported, ///< EAFNOSUPPORT, of socket(2) already
    Invalid, ///< EINVAL: a link-local address without interface, an IPv4 address on an IPv6-only socket
    Failed ///< anything else: no trial could be made
};
/// Fixed code for JSON: "bound", "address_in_use", "not_permitted", ...
std::string_view code(BindOutcome outcome);

/// The system's settings that decide about bind(2), in the namespace we run in. Defaults are Linux's.
struct BindSettings
{
    SystemSettings ports;
    std::vector<PortRange> reserved; ///< net.ipv4.ip_local_reserved_ports: not handed to clients
    bool nonlocalV4 = false; ///< net.ipv4.ip_nonlocal_bind
    bool nonlocalV6 = false; ///< net.ipv6.ip_nonlocal_bind
    bool hasIpv6 = true; ///< false: the kernel knows no IPv6
    bool ipv6Disabled = false; ///< net.ipv6.conf.all.disable_ipv6
    bool v6OnlyByDefault = false; ///< net.ipv6.bindv6only
    bool addressesKnown = false; ///< false: `addresses` could not be read
    std::vector<LocalAddress> addresses; ///< of interfaces that are up
    std::vector<LocalNetwork> localNetworks; ///< beside those addresses
    std::map<std::uint32_t, std::string> interfaces; ///< index -> name
    std::uint32_t uid = 0; ///< effective, ours
    bool mayBindPrivileged = false; ///< we have CAP_NET_BIND_SERVICE in effect

    bool operator==(const BindSettings &) const = default;
};

/// The socket options of a holder that decide whether its port can be shared; no dump has them.
struct ReuseOptions
{
    bool address = false; ///< SO_REUSEADDR
    bool port = false; ///< SO_REUSEPORT

    bool operator==(const ReuseOptions &) const = default;
};

/// What can be asked of the system about binding, without a lasting effect. Every function blocks for
/// microseconds to milliseconds. Thread: one at a time.
class BindProbe
{
public:
    virtual ~BindProbe() = default;

    virtual BindSettings settings() = 0;
    /// The options of one socket of the current namespace; nothing where they may not be read.
    virtual std::optional<ReuseOptions> optionsOf(const Socket &socket, const Tables &tables) = 0;
    /// Binds as we are, with exactly the options asked for, and closes at once. `uid` and
    /// `mayBindPrivileged` of the question have no meaning here.
    virtual BindOutcome tryBind(const BindQuestion &question) = 0;
    /// How long the kernel will keep each of these closed connections (TIME_WAIT, and FIN_WAIT2 without a
    /// process) of the current namespace, one for each; nothing where it does not say. Nothing at all by default.
    virtual std::vector<std::optional<std::chrono::milliseconds>> remaining(std::span<const Socket> sockets);
    /// The rules that send connections elsewhere, none where the system knows of no such thing. Errors:
    /// NotPermitted, NotSupported (this probe cannot ask: the default), Truncated, Malformed, System.
    virtual tl::expected<NatRules, Error> natRules();
};

/// The probe for the system this program was built for; defined by its platform.
std::unique_ptr<BindProbe> makeBindProbe();

} // namespace netwharf
