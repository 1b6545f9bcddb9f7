// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace netwharf {

/// A protocol of the transport layer, or what stands beside it in a socket table.
/// The order is the order of sorting.
enum class Protocol : std::uint8_t { Tcp, Udp, UdpLite, Sctp, Dccp, Raw, Icmp };

/// The fixed lower-case code used in JSON, CSV and filters: "tcp", "udp", "udplite", ...
std::string_view code(Protocol protocol);

/// The protocol with this code, compared without case; nothing for other text.
std::optional<Protocol> protocolFromCode(std::string_view text);

/// Whether the numbers in a socket of this protocol are ports (raw: an IP protocol; icmp: an id).
bool hasPorts(Protocol protocol);

/// Which address family a socket was created with.
enum class Family : std::uint8_t { Ipv4, Ipv6 };

/// "ipv4" or "ipv6".
std::string_view code(Family family);

} // namespace netwharf
