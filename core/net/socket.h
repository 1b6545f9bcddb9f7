// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"
#include "core/net/owner.h"
#include "core/net/protocol.h"
#include "core/net/socketstate.h"

#include <chrono>
#include <cstdint>
#include <type_traits>

namespace netwharf {

/// Identity of a row of the live list. Issued by the Source; never used again for another socket.
/// A TIME_WAIT or orphan that continues a known five-tuple keeps the RowId of its connection.
enum class RowId : std::uint64_t {};

/// One socket as the system lists it. Flat: text is in the Tables of its snapshot.
struct Socket
{
    RowId id{};
    Protocol protocol = Protocol::Tcp;
    Family family = Family::Ipv4; ///< of the socket; an IPv4-mapped peer of an IPv6 socket says Ipv6
    bool dualStack = false; ///< an IPv6 wildcard that also takes IPv4
    bool hasRemote = false; ///< false: `remote` has no meaning
    SocketState state = SocketState::Close;
    Endpoint local; ///< mapped addresses already shown as IPv4
    Endpoint remote;
    std::uint32_t interfaceIndex = 0; ///< bound to this interface; 0 = any. Name: Tables::interfaceOf
    std::uint32_t namespaceIndex = 0; ///< into Tables::namespaces
    std::uint32_t uid = 0;
    bool uidKnown = false; ///< false for TIME_WAIT, SYN_RECV and orphans, where the kernel says 0
    bool queuesKnown = false;
    std::uint32_t receiveQueue = 0; ///< bytes; for LISTEN: connections waiting to be accepted
    std::uint32_t sendQueue = 0; ///< bytes; for LISTEN: the limit of the queue
    std::uint64_t inode = 0; ///< 0 when none
    std::uint64_t cookie = 0; ///< the kernel's socket cookie; 0 when not known
    std::uint64_t cgroupId = 0; ///< cgroup v2 that created it; 0 when not known
    /// When the collector first saw it; the epoch when it was there in the first sample.
    std::chrono::system_clock::time_point openedAt;
    Owner owner;

    bool operator==(const Socket &) const = default;
};
static_assert(std::is_trivially_copyable_v<Socket>);

} // namespace netwharf
