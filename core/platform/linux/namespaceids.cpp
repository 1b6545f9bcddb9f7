// SPDX-License-Identifier: MIT
#include "core/platform/linux/namespaceids.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/netlinkbytes.h"

#include <array>

#include <fcntl.h>
#include <libmnl/libmnl.h>
#include <linux/net_namespace.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace netwharf {

namespace {

constexpr timeval AnswerLimit{1, 0};
constexpr std::size_t MostBytes = 512; // an answer, or a refusal with the question in it

} // namespace

std::optional<std::int32_t> readNamespaceId(std::span<const std::byte> answer, std::uint32_t sequence)
{
    const nlmsghdr *header = firstMessage(answer);
    if (header == nullptr || header->nlmsg_seq != sequence || header->nlmsg_type != RTM_NEWNSID)
        return std::nullopt;
    constexpr std::size_t Start = NLMSG_HDRLEN + NLMSG_ALIGN(sizeof(rtgenmsg));
    const std::span message(answer.data(), header->nlmsg_len);
    std::optional<std::int32_t> id;
    if (message.size() > Start)
        bytes::forEachAttribute(message.subspan(Start), [&](int type, bytes::Bytes payload) {
            if (type == NETNSA_NSID)
                id = bytes::numberAt<std::int32_t>(payload, 0);
        });
    return id && *id >= 0 ? id : std::nullopt;
}

NamespaceIds::NamespaceIds() : m_netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
{
    ::setsockopt(m_netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit));
}

std::optional<std::int32_t> NamespaceIds::ofProcess(std::uint32_t pid)
{
    return ask(NETNSA_PID, pid);
}

std::optional<std::int32_t> NamespaceIds::ofFile(const std::string &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file ? ask(NETNSA_FD, static_cast<std::uint32_t>(file.get())) : std::nullopt;
}

std::optional<std::int32_t> NamespaceIds::ask(std::uint16_t attribute, std::uint32_t value)
{
    alignas(nlmsghdr) std::array<std::byte, MostBytes> buffer{};
    nlmsghdr *header = mnl_nlmsg_put_header(buffer.data());
    header->nlmsg_type = RTM_GETNSID;
    header->nlmsg_flags = NLM_F_REQUEST;
    header->nlmsg_seq = ++m_sequence;
    mnl_nlmsg_put_extra_header(header, sizeof(rtgenmsg));
    mnl_attr_put_u32(header, attribute, value);
    if (!m_netlink || ::send(m_netlink.get(), buffer.data(), header->nlmsg_len, 0) < 0)
        return std::nullopt;
    const auto got = ::recv(m_netlink.get(), buffer.data(), buffer.size(), 0);
    return got > 0 ? readNamespaceId(std::span(buffer).first(static_cast<std::size_t>(got)), m_sequence) : std::nullopt;
}

} // namespace netwharf
