// SPDX-License-Identifier: MIT
#include "core/collect/remotename.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace netwharf {

std::string lookUpName(const IpAddress &address)
{
    sockaddr_storage storage{};
    socklen_t length = 0;
    const auto bytes = address.bytes();
    if (address.family() == Family::Ipv4) {
        sockaddr_in end{};
        end.sin_family = AF_INET;
        std::memcpy(&end.sin_addr, bytes.data(), bytes.size());
        std::memcpy(&storage, &end, sizeof end);
        length = sizeof end;
    } else {
        sockaddr_in6 end{};
        end.sin6_family = AF_INET6;
        std::memcpy(&end.sin6_addr, bytes.data(), bytes.size());
        std::memcpy(&storage, &end, sizeof end);
        length = sizeof end;
    }
    std::array<char, NI_MAXHOST> name{};
    const void *generic = &storage;
    const int failed = getnameinfo(static_cast<const sockaddr *>(generic), length, name.data(),
                                   static_cast<socklen_t>(name.size()), nullptr, 0, NI_NAMEREQD);
    return failed != 0 ? std::string() : std::string(name.data());
}

} // namespace netwharf
