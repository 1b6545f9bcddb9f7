// SPDX-License-Identifier: MIT
#include "core/platform/linux/endedcodec.h"

#include "core/platform/linux/diagcodec.h"

#include <string>
#include <utility>

#include <linux/netlink.h>
#include <linux/sock_diag.h>

namespace netwharf {

tl::expected<void, Error> decodeEnded(std::span<const std::byte> bytes, std::vector<EndedEvent> &events)
{
    constexpr std::string_view context = "destroy event";
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, std::string(context)});
        bytes = afterMessage(bytes, header);
        if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY)
            continue;
        auto message = decodeMessage(header, std::nullopt, context);
        if (!message)
            return tl::unexpected(std::move(message.error()));
        if (!*message || (*message)->socket.local.port == 0)
            continue;
        const DiagMessage &end = **message;
        events.push_back({end.socket, end.hasTraffic && end.socket.hasRemote, end.traffic, {}, {}});
    }
    return {};
}

} // namespace netwharf
