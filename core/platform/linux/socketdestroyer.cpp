// SPDX-License-Identifier: MIT
#include "core/platform/linux/socketdestroyer.h"

#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/destroycodec.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/systemerror.h"

#include <array>
#include <cerrno>

#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace netwharf {

namespace {

constexpr const char *CloseAbility = "cap_net_admin";
constexpr timeval AnswerLimit{5, 0};
constexpr std::uint32_t Sequence = 1;

ActProblem problemOf(int number)
{
    switch (number) {
    case EPERM:
    case EACCES: return {ActRefusal::NotPermitted, missingCapabilities(CloseAbility)};
    case ENOENT:
    case ESTALE: return {ActRefusal::SocketGone, {}};
    case EOPNOTSUPP: return {ActRefusal::NotSupported, {}};
    default: return {ActRefusal::Failed, errnoText(number)};
    }
}

/// What the kernel said to our one question.
int answerOf(const FileDescriptor &netlink)
{
    for (;;) {
        alignas(8) std::array<std::byte, 4096> buffer;
        const auto got = ::recv(netlink.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        const auto answer = decodeDestroyed(std::span(buffer).first(static_cast<std::size_t>(got)), Sequence);
        if (!answer)
            return EBADMSG;
        if (*answer)
            return **answer;
    }
}

} // namespace

std::optional<ActProblem> destroySocket(const Socket &socket, bool onlyAsk)
{
    if (onlyAsk) {
        std::string missing = missingCapabilities(CloseAbility);
        return missing.empty() ? std::nullopt : std::optional(ActProblem{ActRefusal::NotPermitted, std::move(missing)});
    }
    const FileDescriptor netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!netlink || ::setsockopt(netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit)) != 0)
        return problemOf(errno);
    const auto request = destroyRequest(socket, Sequence);
    if (::send(netlink.get(), request.data(), request.size(), 0) != static_cast<ssize_t>(request.size()))
        return problemOf(errno);
    const int number = answerOf(netlink);
    return number == 0 ? std::nullopt : std::optional(problemOf(number));
}

} // namespace netwharf
