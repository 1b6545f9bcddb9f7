// SPDX-License-Identifier: MIT
#include "core/platform/linux/trafficcodec.h"

#include "core/platform/linux/socketrequest.h"

#include <cstring>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>

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
    const bool isTcp = !isDatagram(socket.protocol);
    const int attribute = isTcp ? INET_DIAG_INFO : INET_DIAG_SKMEMINFO;
    // For datagrams the kernel looks from the other side.
    appendSocketRequest(
        socket,
        {SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, sequence, static_cast<std::uint8_t>(1U << (attribute - 1)), !isTcp},
        request);
}

tl::expected<void, Error> decodeCounts(std::span<const std::byte> bytes, std::uint32_t first,
                                       std::span<const Protocol> protocolOf, std::vector<CountsAnswer> &answers)
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
