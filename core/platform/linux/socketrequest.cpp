// SPDX-License-Identifier: MIT
#include "core/platform/linux/socketrequest.h"

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <netinet/in.h>

namespace netwharf {

namespace {

/// An address as a socket of `family` holds it: 4 bytes, or 16 with IPv4 mapped.
void putAddress(const IpAddress &address, Family family, __be32 (&words)[4])
{
    std::array<std::uint8_t, 16> bytes{};
    const auto own = address.bytes();
    const bool isMapped = family == Family::Ipv6 && address.family() == Family::Ipv4 && !address.isUnspecified();
    if (isMapped)
        bytes[10] = bytes[11] = 0xff;
    std::memcpy(bytes.data() + (isMapped ? 12 : 0), own.data(), own.size());
    std::memcpy(words, bytes.data(), bytes.size());
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

bool isDatagram(Protocol protocol)
{
    return protocol == Protocol::Udp || protocol == Protocol::UdpLite;
}

void appendSocketRequest(const Socket &socket, const SocketRequest &request, std::vector<std::byte> &bytes)
{
    const std::size_t start = bytes.size();
    bytes.resize(start + NLMSG_HDRLEN + sizeof(inet_diag_req_v2));
    nlmsghdr *header = mnl_nlmsg_put_header(bytes.data() + start);
    header->nlmsg_type = request.type;
    header->nlmsg_flags = request.flags;
    header->nlmsg_seq = request.sequence;
    auto *question = static_cast<inet_diag_req_v2 *>(mnl_nlmsg_put_extra_header(header, sizeof(inet_diag_req_v2)));
    question->sdiag_family = socket.family == Family::Ipv4 ? AF_INET : AF_INET6;
    question->sdiag_protocol = numberOf(socket.protocol);
    question->idiag_ext = request.extensions;
    question->idiag_states = ~0U;
    const Endpoint &source = request.fromOtherSide ? socket.remote : socket.local;
    const Endpoint &destination = request.fromOtherSide ? socket.local : socket.remote;
    question->id.idiag_sport = htons(source.port);
    question->id.idiag_dport = htons(destination.port);
    putAddress(source.address, socket.family, question->id.idiag_src);
    putAddress(destination.address, socket.family, question->id.idiag_dst);
    question->id.idiag_if = socket.interfaceIndex;
    question->id.idiag_cookie[0] = static_cast<std::uint32_t>(socket.cookie);
    question->id.idiag_cookie[1] = static_cast<std::uint32_t>(socket.cookie >> 32);
}

} // namespace netwharf
