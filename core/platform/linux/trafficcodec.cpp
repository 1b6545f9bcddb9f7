// SPDX-License-Identifier: MIT
#include "core/platform/linux/trafficcodec.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <netinet/in.h>

namespace netwharf {

namespace {

/// The field at `offset`, where the struct reaches that far.
template<typename Number>
bool readField(std::span<const std::byte> bytes, std::size_t offset, Number &number)
{
    if (bytes.size() < offset + sizeof(Number))
        return false;
    std::memcpy(&number, bytes.data() + offset, sizeof(Number));
    return true;
}

/// The states that only a FIN of the other end leads to.
bool hasSeenFin(SocketState state)
{
    return state == SocketState::CloseWait || state == SocketState::LastAck || state == SocketState::Closing;
}

/// An address as a socket of `family` holds it: 4 bytes, or 16 with IPv4 mapped (RFC 4291 2.5.5.2).
void putAddress(const IpAddress &address, Family family, __be32 (&words)[4])
{
    std::array<std::uint8_t, 16> bytes{};
    const auto own = address.bytes();
    const bool isMapped =
        family == Family::Ipv6 && address.family() == Family::Ipv4 && !address.isUnspecified();
    if (isMapped)
        bytes[10] = bytes[11] = 0xff;
    std::memcpy(bytes.data() + (isMapped ? 12 : 0), own.data(), own.size());
    std::memcpy(words, bytes.data(), bytes.size());
}

bool isDatagram(Protocol protocol)
{
    return protocol == Protocol::Udp || protocol == Protocol::UdpLite;
}

std::uint8_t numberOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Udp: return IPPROTO_UDP;
    case Protocol::UdpLite: return IPPROTO_UDPLITE;
    default: return IPPROTO_TCP;
    }
}

} // namespace

bool readTcpInfo(std::span<const std::byte> bytes, SocketState state, Traffic &traffic)
{
    std::uint64_t acked = 0;
    std::uint64_t received = 0;
    if (!readField(bytes, offsetof(tcp_info, tcpi_bytes_acked), acked)
        || !readField(bytes, offsetof(tcp_info, tcpi_bytes_received), received))
        return false;
    std::uint64_t sent = 0;
    std::uint64_t again = 0;
    const bool isExact = readField(bytes, offsetof(tcp_info, tcpi_bytes_sent), sent)
                         && readField(bytes, offsetof(tcp_info, tcpi_bytes_retrans), again) && again <= sent;
    std::uint32_t dataSegments = 0;
    if (readField(bytes, offsetof(tcp_info, tcpi_data_segs_in), dataSegments) && dataSegments == 0)
        received = 0; // nothing but a FIN
    else if (hasSeenFin(state) && received > 0)
        --received;
    traffic.bytesSent = isExact ? sent - again : acked;
    traffic.bytesReceived = received;
    readField(bytes, offsetof(tcp_info, tcpi_rtt), traffic.rtt);
    readField(bytes, offsetof(tcp_info, tcpi_total_retrans), traffic.retransmits);
    return true;
}

bool readMemoryInfo(std::span<const std::byte> bytes, Traffic &traffic)
{
    return readField(bytes, SK_MEMINFO_DROPS * sizeof(std::uint32_t), traffic.drops);
}

void appendCountsRequest(const Socket &socket, std::uint32_t sequence, std::vector<std::byte> &request)
{
    constexpr std::size_t size = NLMSG_HDRLEN + sizeof(inet_diag_req_v2);
    const std::size_t start = request.size();
    request.resize(start + size);
    nlmsghdr *header = mnl_nlmsg_put_header(request.data() + start);
    header->nlmsg_type = SOCK_DIAG_BY_FAMILY;
    header->nlmsg_flags = NLM_F_REQUEST;
    header->nlmsg_seq = sequence;
    auto *question =
        static_cast<inet_diag_req_v2 *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req_v2)));
    const bool isTcp = !isDatagram(socket.protocol);
    question->sdiag_family = socket.family == Family::Ipv4 ? AF_INET : AF_INET6;
    question->sdiag_protocol = numberOf(socket.protocol);
    question->idiag_ext =
        static_cast<std::uint8_t>(1U << ((isTcp ? INET_DIAG_INFO : INET_DIAG_SKMEMINFO) - 1));
    question->idiag_states = ~0U;
    // For datagrams the kernel looks from the other side: source and destination change places.
    const Endpoint &source = isTcp ? socket.local : socket.remote;
    const Endpoint &destination = isTcp ? socket.remote : socket.local;
    question->id.idiag_sport = htons(source.port);
    question->id.idiag_dport = htons(destination.port);
    putAddress(source.address, socket.family, question->id.idiag_src);
    putAddress(destination.address, socket.family, question->id.idiag_dst);
    question->id.idiag_if = socket.interfaceIndex;
    question->id.idiag_cookie[0] = static_cast<std::uint32_t>(socket.cookie);
    question->id.idiag_cookie[1] = static_cast<std::uint32_t>(socket.cookie >> 32);
}

tl::expected<void, Error> decodeCounts(std::span<const std::byte> bytes, std::uint32_t first,
                                       std::span<const Protocol> protocolOf,
                                       std::vector<CountsAnswer> &answers)
{
    constexpr std::string_view context = "counts";
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, std::string(context)});
        bytes = afterMessage(bytes, header);
        const std::uint32_t place = header->nlmsg_seq - first;
        if (place >= protocolOf.size())
            continue;
        CountsAnswer answer{header->nlmsg_seq, false, {}};
        if (header->nlmsg_type == SOCK_DIAG_BY_FAMILY) {
            auto message = decodeMessage(header, protocolOf[place], context);
            if (!message)
                return tl::unexpected(std::move(message.error()));
            if (*message) {
                answer.known = (*message)->hasTraffic;
                answer.counts = {(*message)->socket.cookie, (*message)->traffic};
            }
        } else if (header->nlmsg_type != NLMSG_ERROR) {
            continue;
        }
        answers.push_back(answer);
    }
    return {};
}

} // namespace netwharf
