// SPDX-License-Identifier: MIT
#include "core/platform/linux/diagcodec.h"

#include "core/platform/linux/kernelstate.h"
#include "core/platform/linux/systemerror.h"
#include "core/platform/linux/trafficcodec.h"

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
constexpr std::size_t RequestSpace =
    (std::max(sizeof(inet_diag_req), sizeof(inet_diag_req_v2)) + 3) / 4 * 4 + sizeof(nlattr) + sizeof(std::uint32_t);
constexpr std::uint8_t WantTcpInfo = 1U << (INET_DIAG_INFO - 1);
constexpr std::uint8_t WantMemoryInfo = 1U << (INET_DIAG_SKMEMINFO - 1);
constexpr std::uint16_t AttributeV6Only = 11;
constexpr std::uint16_t AttributeCgroupId = 21;

Protocol protocolOf(DiagTable table)
{
    switch (table) {
    case DiagTable::Tcp:
    case DiagTable::TcpListen:
    case DiagTable::TcpBound:
    case DiagTable::MptcpV4:
    case DiagTable::MptcpV6: return Protocol::Tcp;
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

/// `words` and `port` in network order.
void setEndpoint(Endpoint &endpoint, std::uint8_t family, const __be32 (&words)[4], __be16 port)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t *>(words), sizeof words);
    if (family == AF_INET)
        endpoint.address.assignV4(bytes.first<4>());
    else
        endpoint.address.assignV6(bytes.first<16>());
    endpoint.port = ntohs(port);
}

std::uint64_t cookieFrom(const __u32 (&words)[2])
{
    if (words[0] == INET_DIAG_NOCOOKIE && words[1] == INET_DIAG_NOCOOKIE)
        return 0;
    return words[0] | (std::uint64_t{words[1]} << 32);
}

/// Fills a new row.
void fillRow(Socket &row, const inet_diag_msg &message, Protocol protocol, std::optional<SocketState> state)
{
    row.protocol = protocol;
    row.family = message.idiag_family == AF_INET ? Family::Ipv4 : Family::Ipv6;
    row.state = state.value_or(stateFromKernel(protocol, message.idiag_state));
    setEndpoint(row.local, message.idiag_family, message.id.idiag_src, message.id.idiag_sport);
    setEndpoint(row.remote, message.idiag_family, message.id.idiag_dst, message.id.idiag_dport);
    row.interfaceIndex = message.id.idiag_if;
    row.uid = message.idiag_uid;
    row.inode = message.idiag_inode;
    row.cookie = cookieFrom(message.id.idiag_cookie);
    row.receiveQueue = message.idiag_rqueue;
    row.sendQueue = message.idiag_wqueue;
    row.queuesKnown = true;
    completeRow(row);
}

/// What a socket carries that is counted; nothing where it is not wanted.
struct Counts
{
    bool known = false;
    Traffic traffic;
};

void applyCounts(int type, std::span<const std::byte> payload, const Socket &row, Counts &counts)
{
    if (type == INET_DIAG_INFO && row.protocol == Protocol::Tcp && row.state != SocketState::Listen)
        counts.known = readTcpInfo(payload, row.state, counts.traffic);
    else if (type == INET_DIAG_SKMEMINFO && row.protocol != Protocol::Tcp)
        counts.known = readMemoryInfo(payload, counts.traffic);
}

/// Hands the attributes behind the fixed part to `use`; false when one runs past the end. Four stand
/// behind every row: calls into the library would cost as much as all the rest.
template<typename Use>
bool forEachAttribute(const nlmsghdr *header, Use &&use)
{
    const auto *position = reinterpret_cast<const std::byte *>(header) + NLMSG_HDRLEN + sizeof(inet_diag_msg);
    const auto *end = reinterpret_cast<const std::byte *>(header) + header->nlmsg_len;
    while (position < end) {
        const auto remaining = static_cast<std::size_t>(end - position);
        const auto *attribute = reinterpret_cast<const nlattr *>(position);
        if (remaining < sizeof(nlattr) || attribute->nla_len < sizeof(nlattr) || attribute->nla_len > remaining)
            return false;
        use(attribute->nla_type & NLA_TYPE_MASK, std::span(position, attribute->nla_len).subspan(sizeof(nlattr)));
        position += std::min(remaining, (std::size_t{attribute->nla_len} + 3) / 4 * 4);
    }
    return true;
}

bool applyAttributes(const nlmsghdr *header, Socket &row, Counts *counts)
{
    return forEachAttribute(header, [&](int type, std::span<const std::byte> payload) {
        if (type == AttributeCgroupId && payload.size() >= sizeof(row.cgroupId))
            std::memcpy(&row.cgroupId, payload.data(), sizeof(row.cgroupId));
        else if (type == AttributeV6Only && !payload.empty())
            row.dualStack = payload[0] == std::byte{0} && row.local.address.family() == Family::Ipv6
                            && row.local.address.isUnspecified();
        else if (counts != nullptr)
            applyCounts(type, payload, row, *counts);
    });
}

/// The protocol that an event names.
std::optional<Protocol> protocolIn(const nlmsghdr *header)
{
    std::optional<Protocol> protocol;
    forEachAttribute(header, [&](int type, std::span<const std::byte> payload) {
        if (type != INET_DIAG_PROTOCOL || payload.empty())
            return;
        switch (std::to_integer<int>(payload[0])) {
        case IPPROTO_TCP: protocol = Protocol::Tcp; break;
        case IPPROTO_UDP: protocol = Protocol::Udp; break;
        case IPPROTO_UDPLITE: protocol = Protocol::UdpLite; break;
        default: break;
        }
    });
    return protocol;
}

/// In an event the state is always the same number; whether a datagram socket had a peer shows in its ports.
std::optional<SocketState> stateInEvent(const inet_diag_msg &message, Protocol protocol)
{
    if (protocol == Protocol::Tcp)
        return std::nullopt;
    return message.id.idiag_dport != 0 ? SocketState::Connected : SocketState::Unconnected;
}

tl::unexpected<Error> truncated(std::string_view context)
{
    return tl::unexpected(Error{ErrorCode::Truncated, 0, std::string(context)});
}

bool readFixedPart(const nlmsghdr *header, inet_diag_msg &message)
{
    if (header->nlmsg_len < NLMSG_HDRLEN + sizeof(inet_diag_msg))
        return false;
    std::memcpy(&message, mnl_nlmsg_get_payload(header), sizeof(message));
    return true;
}

bool isOurFamily(const inet_diag_msg &message)
{
    return message.idiag_family == AF_INET || message.idiag_family == AF_INET6;
}

tl::expected<void, Error> decodeAnswer(const nlmsghdr *header, DiagTable table, DumpProgress &progress,
                                       std::vector<Socket> &rows, std::vector<SocketCounts> *counts)
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
    inet_diag_msg message;
    if (!readFixedPart(header, message))
        return truncated(code(table));
    if (!isOurFamily(message))
        return {};
    const auto state = table == DiagTable::TcpBound ? std::optional(SocketState::Bound) : std::nullopt;
    fillRow(rows.emplace_back(), message, protocolOf(table), state);
    Counts counted;
    if (!applyAttributes(header, rows.back(), counts != nullptr ? &counted : nullptr)) {
        rows.pop_back();
        return truncated(code(table));
    }
    if (counted.known)
        counts->push_back({rows.back().cookie, counted.traffic});
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
    case DiagTable::MptcpV4: return "mptcp4";
    case DiagTable::MptcpV6: return "mptcp6";
    }
    return {};
}

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

const nlmsghdr *firstMessage(std::span<const std::byte> bytes)
{
    const auto *header = reinterpret_cast<const nlmsghdr *>(bytes.data());
    // mnl_nlmsg_ok compares as int: a length above INT_MAX would pass.
    const bool isWhole = mnl_nlmsg_ok(header, static_cast<int>(bytes.size())) && header->nlmsg_len <= bytes.size();
    return isWhole ? header : nullptr;
}

std::span<const std::byte> afterMessage(std::span<const std::byte> bytes, const nlmsghdr *header)
{
    return bytes.subspan(std::min((std::size_t{header->nlmsg_len} + 3) / 4 * 4, bytes.size()));
}

tl::expected<std::optional<DiagMessage>, Error> decodeMessage(const nlmsghdr *header, std::optional<Protocol> protocol,
                                                              std::string_view context)
{
    inet_diag_msg message;
    if (!readFixedPart(header, message))
        return truncated(context);
    const bool isEvent = !protocol;
    if (isEvent)
        protocol = protocolIn(header);
    if (!isOurFamily(message) || !protocol)
        return std::nullopt;
    const auto state = isEvent ? stateInEvent(message, *protocol) : std::nullopt;
    DiagMessage result;
    fillRow(result.socket, message, *protocol, state);
    Counts counts;
    if (!applyAttributes(header, result.socket, &counts))
        return truncated(context);
    result.hasTraffic = counts.known;
    result.traffic = counts.traffic;
    return result;
}

std::vector<std::byte> dumpRequest(DiagTable table, std::uint32_t sequence, bool withCounts)
{
    std::vector<std::byte> bytes(NLMSG_HDRLEN + RequestSpace);
    nlmsghdr *header = mnl_nlmsg_put_header(bytes.data());
    header->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    header->nlmsg_seq = sequence;
    const bool isMptcp = table == DiagTable::MptcpV4 || table == DiagTable::MptcpV6;
    if (protocolOf(table) == Protocol::Tcp && !isMptcp) {
        header->nlmsg_type = TCPDIAG_GETSOCK;
        auto *request = static_cast<inet_diag_req *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req)));
        request->idiag_family = AF_INET; // ignored: the legacy form always answers with both
        request->idiag_states = statesOf(table);
        request->idiag_ext = withCounts ? WantTcpInfo : std::uint8_t{0};
    } else {
        header->nlmsg_type = SOCK_DIAG_BY_FAMILY;
        auto *request = static_cast<inet_diag_req_v2 *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req_v2)));
        const bool v4 = table == DiagTable::UdpV4 || table == DiagTable::UdpLiteV4 || table == DiagTable::MptcpV4;
        request->sdiag_family = v4 ? AF_INET : AF_INET6;
        request->sdiag_protocol = protocolOf(table) == Protocol::Udp ? IPPROTO_UDP : IPPROTO_UDPLITE;
        request->idiag_states = UsualStates;
        request->idiag_ext = withCounts && !isMptcp ? WantMemoryInfo : std::uint8_t{0};
    }
    if (isMptcp) // the number has more than the eight bits of the field
        mnl_attr_put_u32(header, INET_DIAG_REQ_PROTOCOL, IPPROTO_MPTCP);
    bytes.resize(header->nlmsg_len);
    return bytes;
}

tl::expected<DumpProgress, Error> decodeDump(std::span<const std::byte> bytes, DiagTable table, std::uint32_t sequence,
                                             std::vector<Socket> &rows, std::vector<SocketCounts> *counts)
{
    DumpProgress progress;
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return truncated(code(table));
        if (header->nlmsg_seq == sequence) {
            if (auto ok = decodeAnswer(header, table, progress, rows, counts); !ok)
                return tl::unexpected(std::move(ok.error()));
            if (progress.done)
                break;
        }
        bytes = afterMessage(bytes, header);
    }
    return progress;
}

} // namespace netwharf
