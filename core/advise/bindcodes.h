// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace netwharf {

/// Why a bind fails, or where what it binds will not be reached. The order is the order of telling.
enum class BindReasonCode : std::uint8_t {
    FamilyOff, ///< the system has no IPv6, or it is switched off
    AddressNotLocal, ///< the address is not this machine's, or lacks its interface
    AddressNotReady, ///< duplicate address detection of IPv6 (RFC 4862) goes on, or has found another that has it
    PrivilegedPort, ///< below ip_unprivileged_port_start, or refused by a security module
    Listener,
    DualStack, ///< a listener of the other address family, one of the two being [::]
    ReuseportOtherUser, ///< a SO_REUSEPORT group that belongs to another user
    InFlight, ///< held by a descriptor on its way through a unix socket
    BoundOnly, ///< bound, neither listening nor connected
    AcceptedConnection, ///< a connection that a server had taken on this port
    OutgoingConnection, ///< a connection that left from this port
    TimeWait,
    Forwarded, ///< what comes goes to another machine, container or port: by a rule of NAT, or handed on by the holder
    HolderNotVisible ///< the kernel says that it is in use, and lists no socket that would explain it
};
/// Fixed code for JSON: "listener", "bound_only", "time_wait", ...
std::string_view code(BindReasonCode reason);

/// What would help. Never done by itself.
enum class BindFix : std::uint8_t {
    EndProcess,
    StopUnit, ///< of systemd: its name is in the owner
    StopContainer,
    CloseConnection,
    Wait, ///< TIME_WAIT lasts 60 seconds (TCP_TIMEWAIT_LEN of net/tcp.h)
    ThenWait, ///< once the holder has let go: closed connections keep the port still
    UseOtherPort,
    UseReuseAddress, ///< the asker sets SO_REUSEADDR
    UseReusePort, ///< the asker sets SO_REUSEPORT as the holder has
    UseSameUser, ///< run as the user of the SO_REUSEPORT group
    UseV6Only, ///< the asker sets IPV6_V6ONLY
    ClearV6Only, ///< the asker does not set it, or clears it
    UseIpv4, ///< the IPv4 address inside a mapped one
    UseLocalAddress,
    NameInterface, ///< add "%interface" to a link-local address
    EnableIpv6,
    GrantCapability, ///< CAP_NET_BIND_SERVICE
    LowerPrivilegedStart, ///< net.ipv4.ip_unprivileged_port_start
    ReservePort, ///< net.ipv4.ip_local_reserved_ports: clients no longer get it by chance
    RemoveForward, ///< the rule of NAT, or what it was made for
    LookAsRoot ///< see what is hidden
};
std::string_view code(BindFix fix); ///< "end_process", "use_other_port", ...

/// What was looked at to answer.
enum class BindCheckCode : std::uint8_t {
    PortValid, ///< 1 to 65535
    Privileges, ///< number: ip_unprivileged_port_start
    Reserved, ///< range: the reserved one it lies in
    AddressLocal,
    FamilyOn, ///< number: 1 where the family is on, but the socket would not be for that of the address
    Holder, ///< row: who holds it
    TimeWait, ///< number: old connections on this port
    ClientRange, ///< range: what is handed to clients
    Trial, ///< outcome: what the kernel said
    Forwarding ///< rules of NAT
};
std::string_view code(BindCheckCode check); ///< "port_valid", "privileges", ...

enum class BindCheckResult : std::uint8_t {
    Passed,
    Failed,
    Noted, ///< no hindrance, but worth knowing
    Unknown ///< could not be looked at
};
std::string_view code(BindCheckResult result); ///< "passed", "failed", "noted", "unknown"

} // namespace netwharf
