// SPDX-License-Identifier: MIT
#include "core/platform/linux/trafficreader.h"

#include "core/platform/linux/inodemap.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace netwharf {

namespace {

/// So many answers, of less than 1 KiB each, fit into any receive buffer.
constexpr std::size_t MostAtOnce = 64;
constexpr timeval AnswerLimit{1, 0};
constexpr std::uint32_t NoPlace = 0xffffffffU;

bool canBeAsked(const Socket &row)
{
    const bool isCounted =
        row.protocol == Protocol::Tcp || row.protocol == Protocol::Udp || row.protocol == Protocol::UdpLite;
    return isCounted && row.cookie != 0 && row.namespaceIndex == 0 && row.state != SocketState::Listen
           && row.state != SocketState::Bound && row.state != SocketState::TimeWait;
}

bool byId(const RowTraffic &a, const RowTraffic &b)
{
    return a.id < b.id;
}

} // namespace

std::vector<RowTraffic> TrafficReader::read(std::span<const RowId> rows,
                                            const std::shared_ptr<const Snapshot> &snapshot)
{
    std::vector<RowTraffic> traffic;
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        m_places.clear();
    }
    std::vector<const Socket *> sockets;
    for (const RowId id : rows)
        if (const Socket *socket = find(id); socket != nullptr && canBeAsked(*socket))
            sockets.push_back(socket);
    for (std::size_t from = 0; from < sockets.size(); from += MostAtOnce) {
        const auto part = std::span(sockets).subspan(from, std::min(MostAtOnce, sockets.size() - from));
        if (!open() || !ask(part, traffic)) {
            m_netlink = FileDescriptor(); // half an answer may be waiting in it
            break;
        }
    }
    std::sort(traffic.begin(), traffic.end(), byId);
    return traffic;
}

bool TrafficReader::open()
{
    if (m_netlink)
        return true;
    m_netlink = FileDescriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    return m_netlink && ::setsockopt(m_netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit)) == 0;
}

/// One pass over the rows serves all questions about one snapshot.
const Socket *TrafficReader::find(RowId id)
{
    if (!m_snapshot)
        return nullptr;
    const auto known = m_places.find(id);
    if (known != m_places.end())
        return known->second != NoPlace ? &m_snapshot->sockets[known->second] : nullptr;
    const auto &sockets = m_snapshot->sockets;
    const auto found = std::ranges::find(sockets, id, &Socket::id);
    const auto place = found != sockets.end() ? static_cast<std::uint32_t>(found - sockets.begin()) : NoPlace;
    m_places.emplace(id, place);
    return place != NoPlace ? &sockets[place] : nullptr;
}

bool TrafficReader::ask(std::span<const Socket *const> sockets, std::vector<RowTraffic> &traffic)
{
    const std::uint32_t first = m_sequence + 1;
    std::vector<std::byte> request;
    std::vector<Protocol> protocols;
    for (const Socket *socket : sockets) {
        appendCountsRequest(*socket, ++m_sequence, request);
        protocols.push_back(socket->protocol);
    }
    const auto sent = ::send(m_netlink.get(), request.data(), request.size(), 0);
    if (sent != static_cast<ssize_t>(request.size()))
        return false;
    std::vector<CountsAnswer> answers;
    while (answers.size() < sockets.size()) {
        alignas(8) std::array<std::byte, 4096> buffer;
        const auto got = ::recv(m_netlink.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        const auto bytes = std::span<const std::byte>(buffer).first(static_cast<std::size_t>(got));
        if (!decodeCounts(bytes, first, protocols, answers))
            return false;
    }
    const auto now = std::chrono::steady_clock::now();
    for (const CountsAnswer &answer : answers) {
        const Socket &socket = *sockets[answer.sequence - first];
        if (answer.known && answer.counts.cookie == socket.cookie)
            traffic.push_back({socket.id, answer.counts.traffic, now});
    }
    return true;
}

std::vector<RowTraffic> rowTraffic(std::span<const Socket> rows, std::span<const SocketCounts> counts,
                                   std::chrono::steady_clock::time_point at)
{
    std::vector<RowTraffic> traffic;
    if (counts.empty())
        return traffic;
    InodeMap<const Traffic *> byCookie;
    byCookie.reserve(counts.size());
    for (const SocketCounts &count : counts)
        if (count.cookie != 0)
            byCookie.insert(count.cookie) = &count.traffic;
    traffic.reserve(counts.size());
    for (const Socket &row : rows)
        if (const Traffic *const *found = row.cookie != 0 ? std::as_const(byCookie).find(row.cookie) : nullptr)
            traffic.push_back({row.id, **found, at});
    if (!std::is_sorted(traffic.begin(), traffic.end(), byId))
        std::sort(traffic.begin(), traffic.end(), byId);
    return traffic;
}

} // namespace netwharf
