// SPDX-License-Identifier: MIT
#include "core/platform/linux/routecodec.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/netlinkbytes.h"
#include "core/platform/linux/systemerror.h"

#include <array>
#include <cstring>
#include <optional>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace netwharf {

namespace {

constexpr std::size_t RouteStart = NLMSG_HDRLEN + NLMSG_ALIGN(sizeof(rtmsg));

template<std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> addressBytes(bytes::Bytes payload)
{
    return bytes::numberAt<std::array<std::uint8_t, Size>>(payload, 0);
}

/// Nothing for another table or type; a route without a destination is that of every address.
std::optional<LocalNetwork> localNetwork(std::span<const std::byte> message)
{
    const auto route = bytes::numberAt<rtmsg>(message, NLMSG_HDRLEN);
    if (!route || route->rtm_type != RTN_LOCAL || route->rtm_table != RT_TABLE_LOCAL
        || (route->rtm_family != AF_INET && route->rtm_family != AF_INET6))
        return std::nullopt;
    const bool isIpv4 = route->rtm_family == AF_INET;
    LocalNetwork network{isIpv4 ? IpAddress() : IpAddress::fromV6(std::array<std::uint8_t, 16>{}), route->rtm_dst_len};
    bytes::forEachAttribute(message.subspan(RouteStart), [&](int type, bytes::Bytes payload) {
        if (type != RTA_DST)
            return;
        if (const auto v4 = addressBytes<4>(payload); isIpv4 && v4)
            network.address = IpAddress::fromV4(*v4);
        else if (const auto v6 = addressBytes<16>(payload); !isIpv4 && v6)
            network.address = IpAddress::fromV6(*v6);
    });
    return network.prefix <= (isIpv4 ? 32 : 128) ? std::optional(network) : std::nullopt;
}

} // namespace

std::vector<std::byte> localRoutesRequest(std::uint32_t sequence)
{
    nlmsghdr header{};
    header.nlmsg_len = RouteStart;
    header.nlmsg_type = RTM_GETROUTE;
    header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    header.nlmsg_seq = sequence;
    rtmsg route{};
    route.rtm_table = RT_TABLE_LOCAL;
    route.rtm_type = RTN_LOCAL;
    std::vector<std::byte> request(RouteStart);
    std::memcpy(request.data(), &header, sizeof(header));
    std::memcpy(request.data() + NLMSG_HDRLEN, &route, sizeof(route));
    return request;
}

tl::expected<bool, Error> decodeLocalRoutes(std::span<const std::byte> bytes, std::uint32_t sequence,
                                            std::vector<LocalNetwork> &networks)
{
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "routes"});
        if (header->nlmsg_seq == sequence) {
            if (header->nlmsg_type == NLMSG_ERROR || header->nlmsg_type == NLMSG_DONE) {
                const int number = carriedErrno(header);
                return number == 0 ? tl::expected<bool, Error>(true) : tl::unexpected(errorFromErrno(number, "routes"));
            }
            const std::span message = bytes.first(header->nlmsg_len);
            if (header->nlmsg_type == RTM_NEWROUTE && message.size() >= RouteStart)
                if (const auto network = localNetwork(message))
                    networks.push_back(*network);
        }
        bytes = afterMessage(bytes, header);
    }
    return false;
}

} // namespace netwharf
