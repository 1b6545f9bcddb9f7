// SPDX-License-Identifier: MIT
#include "tests/support/passeddescriptors.h"

#include <array>
#include <cstring>

#include <sys/socket.h>

namespace netwharf::test {

namespace {

/// A message with one descriptor, as SCM_RIGHTS passes it.
struct DescriptorMessage
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    char byte = 0;
    iovec part{&byte, 1};
    msghdr header{};

    DescriptorMessage()
    {
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
    }
};

} // namespace

bool sendDescriptor(int channel, int descriptor)
{
    DescriptorMessage message;
    cmsghdr *rights = CMSG_FIRSTHDR(&message.header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(sizeof(descriptor));
    std::memcpy(CMSG_DATA(rights), &descriptor, sizeof(descriptor));
    return ::sendmsg(channel, &message.header, 0) == 1;
}

FileDescriptor receiveDescriptor(int channel)
{
    DescriptorMessage message;
    int descriptor = -1;
    if (::recvmsg(channel, &message.header, 0) == 1 && CMSG_FIRSTHDR(&message.header) != nullptr)
        std::memcpy(&descriptor, CMSG_DATA(CMSG_FIRSTHDR(&message.header)), sizeof(descriptor));
    return FileDescriptor(descriptor);
}

} // namespace netwharf::test
