// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace netwharf {

/// The name of what stands in the protocol field of IP, as /etc/protocols spells it: "icmp", "ospf"; the
/// number for those that hardly anybody opens a raw socket for. Source: IANA, Assigned Internet Protocol Numbers.
std::string ipProtocolName(std::uint16_t number);

} // namespace netwharf
