// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace netwharf {

/// Who opened a connection, or may: Listening takes connections or datagrams from others.
enum class Direction : std::uint8_t { None, Listening, Incoming, Outgoing };
std::string_view code(Direction direction); ///< "none", "listening", "incoming", "outgoing"

/// Who can reach the local end by its address (a firewall may still stop them).
enum class Exposure : std::uint8_t { None, ThisMachine, LocalNetwork, Everywhere };
std::string_view code(Exposure exposure); ///< "none", "machine", "network", "everywhere"

/// Where the other end of a connection is, by its address.
enum class Scope : std::uint8_t { None, ThisMachine, LocalNetwork, Internet };
std::string_view code(Scope scope); ///< "none", "machine", "network", "internet"

/// A socket joined with what its port number means. Flat, like the socket.
struct Row
{
    Socket socket;
    Direction direction = Direction::None;
    Exposure exposure = Exposure::None;
    bool clientPort = false; ///< the local port is one that this machine hands to clients
    std::uint16_t servicePort = 0; ///< the serving side's port; 0 when there is none
    EntryIndex service = NoEntry; ///< entry that names it; an index into the catalogue it was joined with
    RowId otherEnd{}; ///< the row of the other end when both ends are on this machine; 0 when not
};
static_assert(std::is_trivially_copyable_v<Row>);

/// Joins every socket of `snapshot`, in its order.
///
/// The service is that of the serving side: the local port of listening and incoming sockets,
/// the remote port of outgoing ones. A local port inside the client range without a listener on it
/// gets no name. A connection is incoming when a listener of this snapshot holds its local port;
/// where the listener has gone, the client range says which end was handed its port.
std::vector<Row> joinRows(const Snapshot &snapshot, const Catalogue &catalogue);
/// The same for sockets that ended about when `snapshot` was taken, whose listeners it has. Their other
/// ends are looked for among themselves.
std::vector<Row> joinEnded(std::span<const EndedSocket> ended, const Snapshot &snapshot, const Catalogue &catalogue);

/// The transport whose port numbers the protocol uses: UDP-Lite shares those of UDP (RFC 3828).
Protocol transportOf(Protocol protocol);
/// The number that the row is about: its service port, its local port when it has none, 0 for none.
std::uint16_t portOf(const Row &row);
/// Whether a row with its port among `ports` uses what they are for. A port that was handed to a client
/// says nothing of a block that happens to hold it.
bool isUseOf(const Row &row, PortRange ports);
/// The range of portOf(row).
Range rangeOf(const Row &row);
/// Where its remote end is: on this machine when that end is listed too, a loopback address or the
/// local one; in the internet where the whole internet may use its address (isPublic), else in the local network.
/// None without a remote end.
Scope scopeOf(const Row &row);

} // namespace netwharf
