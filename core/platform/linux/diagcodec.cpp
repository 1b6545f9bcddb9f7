// SPDX-License-Identifier: MIT
#include "core/platform/linux/diagcodec.h"

#include "core/platform/linux/kernelstate.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <string>

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>

namespace netwharf {

namespace {

constexpr std::uint32_t UsualStates = 0x1fff; // bits 0 to 12: everything but bound-only
constexpr std::uint32_t ListenState = 1U << 10;
constexpr std::uint32_t BoundOnlyState = 1U << 13;
/// Room for either form of a request; netlink pads to 4 bytes.
constexpr std::size_t RequestSpace = (std::max(sizeof(inet_diag_req), sizeof(inet_diag_req_v2)) + 3) / 4 * 4;
constexpr std::uint16_t AttributeV6Only = 11;
constexpr std::uint16_t AttributeCgroupId = 21;

Protocol protocolOf(DiagTable table)
{
    switch (table) {
    case DiagTable::Tcp:
    case DiagTable::TcpListen:
    case DiagTable::TcpBound: return Protocol::Tcp;
    case DiagTable::UdpV4:
    case DiagTable::UdpV6: return Protocol::Udp;
    case DiagTable::UdpLiteV4:
    case DiagTable::UdpLiteV6: break;
    }
    return Protocol::UdpLite;
}

std::uint32_t statesOf(DiagTable table)
{
    if (table == DiagTable::TcpListen)
        return ListenState;
    return table == DiagTable::TcpBound ? BoundOnlyState : UsualStates;
}

IpAddress addressFrom(std::uint8_t family, const __be32 (&words)[4])
{
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), words, bytes.size());
    return family == AF_INET ? IpAddress::fromV4(std::span(bytes).first<4>()) : IpAddress::fromV6(bytes);
}

std::uint64_t cookieFrom(const __u32 (&words)[2])
{
    if (words[0] == INET_DIAG_NOCOOKIE && words[1] == INET_DIAG_NOCOOKIE)
        return 0;
    return words[0] | (std::uint64_t{words[1]} << 32);
}

Socket rowFrom(const inet_diag_msg &message, DiagTable table)
{
    Socket row;
    row.protocol = protocolOf(table);
    row.family = message.idiag_family == AF_INET ? Family::Ipv4 : Family::Ipv6;
    row.state = table == DiagTable::TcpBound ? SocketState::Bound
                                             : stateFromKernel(row.protocol, message.idiag_state);
    row.local = {addressFrom(message.idiag_family, message.id.idiag_src), ntohs(message.id.idiag_sport)};
    row.remote = {addressFrom(message.idiag_family, message.id.idiag_dst), ntohs(message.id.idiag_dport)};
    row.interfaceIndex = message.id.idiag_if;
    row.uid = message.idiag_uid;
    row.inode = message.idiag_inode;
    row.cookie = cookieFrom(message.id.idiag_cookie);
    row.receiveQueue = message.idiag_rqueue;
    row.sendQueue = message.idiag_wqueue;
    row.queuesKnown = true;
    completeRow(row);
    return row;
}

/// Reads the attributes behind the fixed part; false when one runs past the end.
bool applyAttributes(const nlmsghdr *header, Socket &row)
{
    const char *end = reinterpret_cast<const char *>(header) + header->nlmsg_len;
    const auto *attribute =
        static_cast<const nlattr *>(mnl_nlmsg_get_payload_offset(header, sizeof(inet_diag_msg)));
    for (;;) {
        const auto remaining = end - reinterpret_cast<const char *>(attribute);
        if (remaining <= 0)
            return true;
        if (!mnl_attr_ok(attribute, static_cast<int>(remaining)))
            return false;
        const std::uint16_t type = mnl_attr_get_type(attribute);
        const std::uint16_t length = mnl_attr_get_payload_len(attribute);
        if (type == AttributeCgroupId && length >= sizeof(std::uint64_t))
            row.cgroupId = mnl_attr_get_u64(attribute);
        else if (type == AttributeV6Only && length >= sizeof(std::uint8_t))
            row.dualStack = mnl_attr_get_u8(attribute) == 0 && row.local.address.family() == Family::Ipv6
                            && row.local.address.isUnspecified();
        attribute = mnl_attr_next(attribute);
    }
}

/// The number behind NLMSG_ERROR and NLMSG_DONE as a positive errno; 0 when it says success.
int carriedErrno(const nlmsghdr *header)
{
    if (header->nlmsg_len < NLMSG_HDRLEN + sizeof(int))
        return header->nlmsg_type == NLMSG_ERROR ? EBADMSG : 0;
    int number = 0;
    std::memcpy(&number, mnl_nlmsg_get_payload(header), sizeof(number));
    if (number == std::numeric_limits<int>::min())
        return EBADMSG;
    return number < 0 ? -number : number;
}

tl::expected<void, Error> decodeMessage(const nlmsghdr *header, DiagTable table, DumpProgress &progress,
                                        std::vector<Socket> &rows)
{
    if ((header->nlmsg_flags & NLM_F_DUMP_INTR) != 0)
        progress.interrupted = true;
    if (header->nlmsg_type == NLMSG_ERROR || header->nlmsg_type == NLMSG_DONE) {
        progress.done = true;
        if (const int number = carriedErrno(header); number != 0)
            return tl::unexpected(errorFromErrno(number, std::string(code(table))));
        return {};
    }
    if (header->nlmsg_type != TCPDIAG_GETSOCK && header->nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return {};
    const tl::unexpected<Error> truncated(Error{ErrorCode::Truncated, 0, std::string(code(table))});
    if (header->nlmsg_len < NLMSG_HDRLEN + sizeof(inet_diag_msg))
        return truncated;
    inet_diag_msg message;
    std::memcpy(&message, mnl_nlmsg_get_payload(header), sizeof(message));
    if (message.idiag_family != AF_INET && message.idiag_family != AF_INET6)
        return {};
    rows.push_back(rowFrom(message, table));
    if (!applyAttributes(header, rows.back())) {
        rows.pop_back();
        return truncated;
    }
    return {};
}

} // namespace

std::string_view code(DiagTable table)
{
    switch (table) {
    case DiagTable::Tcp: return "tcp";
    case DiagTable::TcpListen: return "tcp_listen";
    case DiagTable::TcpBound: return "tcp_bound";
    case DiagTable::UdpV4: return "udp4";
    case DiagTable::UdpV6: return "udp6";
    case DiagTable::UdpLiteV4: return "udplite4";
    case DiagTable::UdpLiteV6: return "udplite6";
    }
    return {};
}

std::vector<std::byte> dumpRequest(DiagTable table, std::uint32_t sequence)
{
    std::vector<std::byte> bytes(NLMSG_HDRLEN + RequestSpace);
    nlmsghdr *header = mnl_nlmsg_put_header(bytes.data());
    header->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    header->nlmsg_seq = sequence;
    if (protocolOf(table) == Protocol::Tcp) {
        header->nlmsg_type = TCPDIAG_GETSOCK;
        auto *request =
            static_cast<inet_diag_req *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req)));
        request->idiag_family = AF_INET; // ignored: the legacy form always answers with both
        request->idiag_states = statesOf(table);
    } else {
        header->nlmsg_type = SOCK_DIAG_BY_FAMILY;
        auto *request =
            static_cast<inet_diag_req_v2 *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req_v2)));
        const bool v4 = table == DiagTable::UdpV4 || table == DiagTable::UdpLiteV4;
        request->sdiag_family = v4 ? AF_INET : AF_INET6;
        request->sdiag_protocol = protocolOf(table) == Protocol::Udp ? IPPROTO_UDP : IPPROTO_UDPLITE;
        request->idiag_states = UsualStates;
    }
    bytes.resize(header->nlmsg_len);
    return bytes;
}

tl::expected<DumpProgress, Error> decodeDump(std::span<const std::byte> bytes, DiagTable table,
                                             std::uint32_t sequence, std::vector<Socket> &rows)
{
    DumpProgress progress;
    const std::byte *position = bytes.data();
    const std::byte *end = position + bytes.size();
    while (position < end) {
        const auto *header = reinterpret_cast<const nlmsghdr *>(position);
        // mnl_nlmsg_ok compares as int: a length above INT_MAX would pass.
        if (!mnl_nlmsg_ok(header, static_cast<int>(end - position)) || header->nlmsg_len > end - position)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, std::string(code(table))});
        if (header->nlmsg_seq == sequence) {
            if (auto ok = decodeMessage(header, table, progress, rows); !ok)
                return tl::unexpected(std::move(ok.error()));
            if (progress.done)
                break;
        }
        position += std::min<std::ptrdiff_t>((std::ptrdiff_t{header->nlmsg_len} + 3) / 4 * 4, end - position);
    }
    return progress;
}

} // namespace netwharf
