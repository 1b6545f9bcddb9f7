// SPDX-License-Identifier: MIT
#include "core/platform/linux/closingtimes.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/socketrequest.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace netwharf {

namespace {

constexpr std::uint8_t TimerOfClosed = 3;
/// So many answers fit into any receive buffer.
constexpr std::size_t MostAtOnce = 64;
/// A busy server leaves thousands, the last of which ends within a minute anyway.
constexpr std::size_t MostAsked = 4096;
constexpr timeval AnswerLimit{1, 0};

using Times = std::span<std::optional<std::chrono::milliseconds>>;

/// One question for each socket, numbered from `first` on, and all answers. False when they do not come.
bool ask(const FileDescriptor &netlink, std::span<const Socket> sockets, std::uint32_t first, Times times)
{
    std::vector<std::byte> request;
    for (std::size_t i = 0; i < sockets.size(); ++i)
        appendSocketRequest(
            sockets[i], {SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, first + static_cast<std::uint32_t>(i), 0, false}, request);
    if (::send(netlink.get(), request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
        return false;
    std::vector<ClosingTime> answers;
    while (answers.size() < sockets.size()) {
        alignas(8) std::array<std::byte, 4096> buffer;
        const auto got = ::recv(netlink.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0
            || !decodeClosingTimes(std::span<const std::byte>(buffer).first(static_cast<std::size_t>(got)), answers))
            return false;
    }
    for (const ClosingTime &answer : answers) {
        const std::size_t place = answer.sequence - first;
        if (place < sockets.size() && answer.cookie != 0 && answer.cookie == sockets[place].cookie)
            times[place] = answer.remaining;
    }
    return true;
}

} // namespace

tl::expected<void, Error> decodeClosingTimes(std::span<const std::byte> bytes, std::vector<ClosingTime> &answers)
{
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "closing"});
        bytes = afterMessage(bytes, header);
        if (header->nlmsg_type == NLMSG_ERROR) {
            answers.push_back({.sequence = header->nlmsg_seq});
            continue;
        }
        if (header->nlmsg_type != SOCK_DIAG_BY_FAMILY)
            continue;
        const auto message = decodeMessage(header, Protocol::Tcp, "closing");
        if (!message)
            return tl::unexpected(message.error());
        inet_diag_msg fixed; // whole: decodeMessage has read it
        std::memcpy(&fixed, reinterpret_cast<const std::byte *>(header) + NLMSG_HDRLEN, sizeof(fixed));
        ClosingTime answer{.sequence = header->nlmsg_seq};
        if (*message)
            answer.cookie = (*message)->socket.cookie;
        if (fixed.idiag_timer == TimerOfClosed)
            answer.remaining = std::chrono::milliseconds(fixed.idiag_expires);
        answers.push_back(answer);
    }
    return {};
}

std::vector<std::optional<std::chrono::milliseconds>> readClosingTimes(std::span<const Socket> sockets)
{
    std::vector<std::optional<std::chrono::milliseconds>> times(sockets.size());
    const FileDescriptor netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!netlink || ::setsockopt(netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit)) != 0)
        return times;
    const std::size_t count = std::min(sockets.size(), MostAsked);
    for (std::size_t from = 0; from < count; from += MostAtOnce) {
        const std::size_t part = std::min(MostAtOnce, count - from);
        if (!ask(netlink, sockets.subspan(from, part), static_cast<std::uint32_t>(from + 1),
                 Times(times).subspan(from, part)))
            break;
    }
    return times;
}

} // namespace netwharf
