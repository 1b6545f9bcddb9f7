// SPDX-License-Identifier: MIT
#include "core/platform/linux/destroycodec.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/socketrequest.h"

#include <linux/netlink.h>
#include <linux/sock_diag.h>

namespace netwharf {

std::vector<std::byte> destroyRequest(const Socket &socket, std::uint32_t sequence)
{
    std::vector<std::byte> bytes;
    // Unlike a question for counts, this looks from our side for datagrams too.
    appendSocketRequest(socket, {SOCK_DESTROY, NLM_F_REQUEST | NLM_F_ACK, sequence, 0, false}, bytes);
    return bytes;
}

tl::expected<std::optional<int>, Error> decodeDestroyed(std::span<const std::byte> bytes, std::uint32_t sequence)
{
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "destroy"});
        if (header->nlmsg_seq == sequence && header->nlmsg_type == NLMSG_ERROR)
            return carriedErrno(header);
        bytes = afterMessage(bytes, header);
    }
    return std::nullopt;
}

} // namespace netwharf
