// SPDX-License-Identifier: MIT
#include "core/rows/row.h"

#include "core/rows/exposure.h"

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

std::string_view code(Scope scope)
{
    switch (scope) {
    case Scope::None: return "none";
    case Scope::ThisMachine: return "machine";
    case Scope::LocalNetwork: return "network";
    case Scope::Internet: return "internet";
    }
    return {};
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

Scope scopeOf(const Row &row)
{
    const Socket &socket = row.socket;
    const IpAddress &remote = socket.remote.address;
    if (!socket.hasRemote || remote.isUnspecified())
        return Scope::None;
    if (row.otherEnd != RowId{} || remote.isLoopback() || remote == socket.local.address)
        return Scope::ThisMachine;
    return isPublic(remote) ? Scope::Internet : Scope::LocalNetwork;
}

} // namespace netwharf
