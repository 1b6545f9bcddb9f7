// SPDX-License-Identifier: MIT
#include "core/rows/exposure.h"
#include "core/rows/joinbytwo.h"
#include "core/rows/localpairs.h"
#include "core/rows/row.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <unordered_map>

namespace netwharf {

namespace {

/// Sockets: joining fewer takes hardly longer than starting threads.
constexpr std::size_t WorthAnotherThread = 16 * 1024;

bool isDatagram(Protocol protocol)
{
    return protocol == Protocol::Udp || protocol == Protocol::UdpLite;
}

bool takesFromAnyone(const Socket &socket)
{
    return socket.state == SocketState::Listen
           || (socket.state == SocketState::Unconnected && isDatagram(socket.protocol));
}

/// Who listens on which port, to tell the two ends of a connection apart.
class Listeners
{
public:
    explicit Listeners(std::span<const Socket> sockets)
    {
        for (const Socket &socket : sockets)
            if (takesFromAnyone(socket)) {
                OnePort &port = m_byPort[key(socket, socket.local.port)];
                port.addresses.push_back(socket.local.address);
                if (socket.local.address.isUnspecified())
                    port.anyAddress.push_back(&socket);
            }
        for (auto &[key, port] : m_byPort)
            std::sort(port.addresses.begin(), port.addresses.end());
    }

    /// Whether one of them holds the local end of this connection.
    bool holdLocalEnd(const Socket &connection) const { return hold(connection, connection.local); }
    /// Whether one of them holds the other end; only where that is on this machine too.
    bool holdRemoteEnd(const Socket &connection) const { return hold(connection, connection.remote); }

private:
    /// Thousands may listen on one port of as many addresses.
    struct OnePort
    {
        std::vector<IpAddress> addresses; ///< sorted
        std::vector<const Socket *> anyAddress;
    };

    static std::uint64_t key(const Socket &socket, std::uint16_t port)
    {
        return (std::uint64_t{socket.namespaceIndex} << 32) | (static_cast<std::uint64_t>(socket.protocol) << 16)
               | port;
    }

    bool hold(const Socket &connection, const Endpoint &end) const
    {
        const auto found = m_byPort.find(key(connection, end.port));
        if (found == m_byPort.end())
            return false;
        const auto &[addresses, anyAddress] = found->second;
        return std::binary_search(addresses.begin(), addresses.end(), end.address)
               || std::any_of(anyAddress.begin(), anyAddress.end(), [&](const Socket *listener) {
                      return takesAny(*listener, connection.family, end.address.family());
                  });
    }

    /// Whether a listener on any address takes what came to one of the family `end`. An IPv6 socket with
    /// an IPv4 address came from an IPv6 listener; /proc/net does not say which of those take IPv4.
    static bool takesAny(const Socket &listener, Family connection, Family end)
    {
        return listener.local.address.family() == end || listener.dualStack || listener.family == connection;
    }

    std::unordered_map<std::uint64_t, OnePort> m_byPort;
};

/// The direction of a connection whose local port nobody listens on.
Direction directionByRange(const Socket &socket, bool remoteEndServes, const SystemSettings &settings)
{
    const bool localIsClient = settings.clientRange.contains(socket.local.port);
    const bool remoteIsClient = settings.clientRange.contains(socket.remote.port);
    return !localIsClient && remoteIsClient && !remoteEndServes ? Direction::Incoming : Direction::Outgoing;
}

Direction directionOf(const Socket &socket, bool otherEndIsHere, const Listeners &listeners,
                      const SystemSettings &settings)
{
    if (!hasPorts(socket.protocol) || socket.state == SocketState::Bound)
        return Direction::None;
    if (socket.state == SocketState::Listen)
        return Direction::Listening;
    if (!socket.hasRemote) {
        const bool open =
            takesFromAnyone(socket) && socket.local.port != 0 && !settings.clientRange.contains(socket.local.port);
        return open ? Direction::Listening : Direction::None;
    }
    if (socket.state == SocketState::SynRecv)
        return Direction::Incoming;
    if (socket.state == SocketState::SynSent)
        return Direction::Outgoing;
    if (listeners.holdLocalEnd(socket))
        return Direction::Incoming;
    const bool remoteEndServes = otherEndIsHere && listeners.holdRemoteEnd(socket);
    return directionByRange(socket, remoteEndServes, settings);
}

std::uint16_t servicePortOf(const Row &row)
{
    switch (row.direction) {
    case Direction::None: return 0;
    case Direction::Listening:
    case Direction::Incoming: return row.socket.local.port;
    case Direction::Outgoing: return row.socket.remote.port;
    }
    return 0;
}

bool isClientPort(const Row &row, const SystemSettings &settings)
{
    const bool serves = row.direction == Direction::Listening || row.direction == Direction::Incoming;
    return hasPorts(row.socket.protocol) && !serves && settings.clientRange.contains(row.socket.local.port);
}

/// What is known of all sockets when each is joined.
struct Joining
{
    std::span<const Socket> sockets;
    const Snapshot &snapshot;
    const Catalogue &catalogue;
    const Listeners &listeners;
    std::span<const std::uint32_t> otherEnds;

    void fill(Row &row, std::size_t place) const
    {
        row.socket = sockets[place];
        const bool otherEndIsHere = otherEnds[place] != NoOtherEnd;
        if (otherEndIsHere)
            row.otherEnd = sockets[otherEnds[place]].id;
        row.direction = directionOf(row.socket, otherEndIsHere, listeners, snapshot.settings);
        if (row.direction == Direction::Listening)
            row.exposure = exposureOf(row.socket, *snapshot.tables);
        row.clientPort = isClientPort(row, snapshot.settings);
        row.servicePort = servicePortOf(row);
        if (row.servicePort != 0)
            row.service = catalogue.best(row.servicePort, transportOf(row.socket.protocol));
    }
};

/// Calls both, the first on a thread of its own where there are two of these.
template<typename First, typename Second>
void callBoth(int threads, First first, Second second)
{
    std::jthread helper;
    if (threads > 1)
        helper = std::jthread(first);
    else
        first();
    second();
}

std::vector<Row> joinSockets(std::span<const Socket> sockets, const Snapshot &snapshot, const Catalogue &catalogue,
                             int mostThreads)
{
    const int threads = sockets.size() < WorthAnotherThread ? 1 : mostThreads;
    std::vector<std::uint32_t> otherEnds;
    std::optional<Listeners> listeners;
    std::vector<Row> rows;
    callBoth(
        threads, [&] { otherEnds = pairLocalConnections(sockets); },
        [&] {
            listeners.emplace(snapshot.sockets);
            rows.resize(sockets.size());
        });
    const Joining joining{sockets, snapshot, catalogue, *listeners, otherEnds};
    const auto fill = [&](std::size_t from, std::size_t end) {
        for (std::size_t place = from; place < end; ++place)
            joining.fill(rows[place], place);
    };
    const std::size_t middle = rows.size() / 2;
    callBoth(
        threads, [&] { fill(middle, rows.size()); }, [&] { fill(0, middle); });
    return rows;
}

} // namespace

std::vector<Row> joinRows(const Snapshot &snapshot, const Catalogue &catalogue)
{
    return joinSockets(snapshot.sockets, snapshot, catalogue, 1);
}

std::vector<Row> joinRowsByTwo(const Snapshot &snapshot, const Catalogue &catalogue)
{
    return joinSockets(snapshot.sockets, snapshot, catalogue, 2);
}

std::vector<Row> joinEnded(std::span<const EndedSocket> ended, const Snapshot &snapshot, const Catalogue &catalogue)
{
    std::vector<Socket> sockets;
    sockets.reserve(ended.size());
    for (const EndedSocket &end : ended)
        sockets.push_back(end.socket);
    return joinSockets(sockets, snapshot, catalogue, 1);
}

} // namespace netwharf
