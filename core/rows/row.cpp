// SPDX-License-Identifier: MIT
#include "core/rows/row.h"

namespace netwharf {

std::string_view code(Direction direction)
{
    switch (direction) {
    case Direction::None: return "none";
    case Direction::Listening: return "listening";
    case Direction::Incoming: return "incoming";
    case Direction::Outgoing: return "outgoing";
    }
    return {};
}

std::string_view code(Exposure exposure)
{
    switch (exposure) {
    case Exposure::None: return "none";
    case Exposure::ThisMachine: return "machine";
    case Exposure::LocalNetwork: return "network";
    case Exposure::Everywhere: return "everywhere";
    }
    return {};
}

bool hasPorts(Protocol protocol)
{
    return protocol != Protocol::Raw && protocol != Protocol::Icmp;
}

Protocol transportOf(Protocol protocol)
{
    return protocol == Protocol::UdpLite ? Protocol::Udp : protocol;
}

std::uint16_t portOf(const Row &row)
{
    if (!hasPorts(row.socket.protocol))
        return 0;
    return row.servicePort != 0 ? row.servicePort : row.socket.local.port;
}

bool isUseOf(const Row &row, PortRange ports)
{
    return ports.contains(portOf(row)) && (row.servicePort != 0 || !row.clientPort || ports.first == ports.last);
}

Range rangeOf(const Row &row)
{
    const std::uint16_t port = portOf(row);
    return port != 0 ? rangeOf(port) : Range::None;
}

} // namespace netwharf
