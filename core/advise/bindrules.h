// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"

#include <optional>

/// The rules by which Linux decides about bind(2), one by one; pure. Sources: inet_csk_get_port and
/// inet_rcv_saddr_equal of net/ipv4/inet_connection_sock.c, udp_lib_lport_inuse of net/ipv4/udp.c,
/// __inet_bind and __inet6_bind. An answer of nothing means "depends on what cannot be read".
namespace netwharf::bindrules {

/// The end that the question's socket will have; a mapped IPv4 address counts as IPv4.
struct AskedEnd
{
    IpAddress address;
    bool takesV4 = false; ///< of "::": IPv4 too
};
AskedEnd askedEnd(const BindQuestion &question, const BindSettings &settings);

/// Whether a socket has a port of the same kind, number, namespace and interface.
bool isOnPort(const Socket &socket, const BindQuestion &question);

/// Whether the two local addresses stand in each other's way.
std::optional<bool> overlaps(const AskedEnd &asked, const Socket &holder);

/// Whether a holder whose address overlaps lets the port be shared. `options`: nothing when not known.
std::optional<bool> shares(const BindQuestion &question, const Socket &holder,
                           const std::optional<ReuseOptions> &options);

/// Whether the uid that the kernel reports for the holder counts, and is the asker's.
std::optional<bool> isSameUser(const BindQuestion &question, const Socket &holder);

/// Whether an address may be bound here at all: Bound, AddressNotAvailable, FamilyNotSupported or
/// Invalid; nothing when the machine's addresses are not known.
std::optional<BindOutcome> addressOutcome(const BindQuestion &question, const BindSettings &settings);

/// The address of the question where this machine has it, but duplicate address detection does not let it be used.
const LocalAddress *unreadyAddress(const BindQuestion &question, const BindSettings &settings);

/// Whether the kernel asks for CAP_NET_BIND_SERVICE, which the asker lacks.
bool isTooPrivileged(const BindQuestion &question, const BindSettings &settings);

} // namespace netwharf::bindrules
