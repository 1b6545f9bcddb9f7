// SPDX-License-Identifier: MIT
#include "tests/bench/inside/limit.h"

#include "core/platform/linux/filedescriptor.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <system_error>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace netwharf::bench {

namespace {

constexpr std::uint32_t AllStates = 0x1fff; ///< but bound-only ones

template<typename Question>
struct Request
{
    nlmsghdr header;
    Question question;
};

[[noreturn]] void fail(int error)
{
    throw std::system_error(error, std::system_category(), "a dump of the kernel's sockets");
}

template<typename Question>
std::size_t dump(const FileDescriptor &socket, std::uint16_t type, const Question &question)
{
    Request<Question> request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = type;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.question = question;
    if (::send(socket.get(), &request, sizeof request, 0) < 0)
        fail(errno);
    alignas(nlmsghdr) static std::array<char, 32 * 1024> buffer;
    for (std::size_t count = 0;;) {
        const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
        if (got < 0)
            fail(errno);
        auto left = static_cast<std::size_t>(got);
        for (auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data()); left >= sizeof(nlmsghdr);) {
            if (message->nlmsg_type == NLMSG_DONE)
                return count;
            if (message->nlmsg_type == NLMSG_ERROR)
                fail(-reinterpret_cast<const nlmsgerr *>(message + 1)->error);
            ++count;
            const std::size_t length = (message->nlmsg_len + 3U) & ~3U;
            left -= length;
            message = reinterpret_cast<const nlmsghdr *>(reinterpret_cast<const char *>(message) + length);
        }
    }
}

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::chrono::nanoseconds threadTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

std::chrono::nanoseconds processTime()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

Limit dumpOnly()
{
    Limit limit;
    const auto cpu = threadTime();
    const auto wall = std::chrono::steady_clock::now();
    const FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!socket)
        fail(errno);
    inet_diag_req tcp{};
    tcp.idiag_states = AllStates;
    limit.sockets = dump(socket, TCPDIAG_GETSOCK, tcp);
    inet_diag_req_v2 udp{};
    udp.sdiag_protocol = IPPROTO_UDP;
    udp.idiag_states = AllStates;
    for (const std::uint8_t family : {std::uint8_t{AF_INET}, std::uint8_t{AF_INET6}}) {
        udp.sdiag_family = family;
        limit.sockets += dump(socket, SOCK_DIAG_BY_FAMILY, udp);
    }
    limit.wall = std::chrono::steady_clock::now() - wall;
    limit.cpu = threadTime() - cpu;
    return limit;
}

} // namespace netwharf::bench
