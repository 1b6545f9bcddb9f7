// SPDX-License-Identifier: MIT
#include "core/platform/linux/localaddresses.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/procparse.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace netwharf {

namespace {

template<std::size_t Size>
std::array<std::uint8_t, Size> bytesAt(const void *place)
{
    std::array<std::uint8_t, Size> bytes{};
    std::memcpy(bytes.data(), place, Size);
    return bytes;
}

int bitsSet(std::span<const std::uint8_t> mask)
{
    int bits = 0;
    for (const std::uint8_t byte : mask)
        bits += std::popcount(byte);
    return bits;
}

/// Nothing for what is no IP address.
std::optional<LocalAddress> localAddress(const ifaddrs &entry)
{
    LocalAddress local;
    if (entry.ifa_addr->sa_family == AF_INET) {
        const auto &v4 = *reinterpret_cast<const sockaddr_in *>(entry.ifa_addr);
        local.address = IpAddress::fromV4(bytesAt<4>(&v4.sin_addr));
        if (entry.ifa_netmask != nullptr)
            local.prefix = bitsSet(bytesAt<4>(&reinterpret_cast<const sockaddr_in *>(entry.ifa_netmask)->sin_addr));
        local.wholePrefix = (entry.ifa_flags & IFF_LOOPBACK) != 0;
    } else if (entry.ifa_addr->sa_family == AF_INET6) {
        const auto &v6 = *reinterpret_cast<const sockaddr_in6 *>(entry.ifa_addr);
        local.address = IpAddress::fromV6(bytesAt<16>(&v6.sin6_addr));
        local.prefix = 128;
        if (entry.ifa_netmask != nullptr)
            local.prefix = bitsSet(bytesAt<16>(&reinterpret_cast<const sockaddr_in6 *>(entry.ifa_netmask)->sin6_addr));
    } else {
        return std::nullopt;
    }
    local.interfaceIndex = ::if_nametoindex(entry.ifa_name);
    return local;
}

} // namespace

tl::expected<std::vector<LocalAddress>, Error> readLocalAddresses()
{
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return tl::unexpected(errorFromErrno(errno, "getifaddrs"));
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owned(first, &::freeifaddrs);
    std::vector<LocalAddress> addresses;
    for (const ifaddrs *entry = first; entry != nullptr; entry = entry->ifa_next)
        if (entry->ifa_addr != nullptr && (entry->ifa_flags & IFF_UP) != 0)
            if (const auto local = localAddress(*entry))
                addresses.push_back(*local);
    return addresses;
}

void readAddressStates(std::vector<LocalAddress> &addresses)
{
    std::string text;
    if (readFile(AT_FDCWD, "/proc/thread-self/net/if_inet6", text) != 0)
        return;
    for (const UnreadyAddress &unready : parseUnreadyAddresses(text))
        for (LocalAddress &local : addresses)
            if (local.address == unready.address && local.interfaceIndex == unready.interfaceIndex)
                local.state = unready.state;
}

std::map<std::uint32_t, std::string> readInterfaces()
{
    const std::unique_ptr<struct if_nameindex, decltype(&::if_freenameindex)> list(::if_nameindex(),
                                                                                  &::if_freenameindex);
    std::map<std::uint32_t, std::string> interfaces;
    if (list)
        for (const auto *one = list.get(); one->if_index != 0; ++one)
            interfaces.emplace(one->if_index, one->if_name);
    return interfaces;
}

} // namespace netwharf
