// SPDX-License-Identifier: MIT
#include "core/platform/linux/localaddresses.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/procparse.h"
#include "core/platform/linux/routecodec.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

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

/// Whether the route is the one that the kernel adds for the address itself.
bool isSaidBy(const LocalAddress &local, const LocalNetwork &network)
{
    const bool isSingle = network.prefix == (network.address.family() == Family::Ipv4 ? 32 : 128);
    return isSingle ? local.address == network.address
                    : local.wholePrefix && local.prefix <= network.prefix
                          && network.address.isIn(local.address, local.prefix);
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

std::vector<LocalNetwork> readLocalNetworks(std::span<const LocalAddress> addresses)
{
    constexpr timeval AnswerLimit{1, 0};
    constexpr std::uint32_t Sequence = 1;
    const FileDescriptor netlink(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    const int on = 1;
    ::setsockopt(netlink.get(), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit));
    ::setsockopt(netlink.get(), SOL_NETLINK, NETLINK_GET_STRICT_CHK, &on, sizeof(on));
    const std::vector<std::byte> request = localRoutesRequest(Sequence);
    if (!netlink || ::send(netlink.get(), request.data(), request.size(), 0) < 0)
        return {};
    std::vector<LocalNetwork> networks;
    alignas(nlmsghdr) std::array<std::byte, 32 * 1024> buffer;
    for (bool isDone = false; !isDone;) {
        const auto got = ::recv(netlink.get(), buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        const auto done =
            got > 0 ? decodeLocalRoutes(std::span(buffer).first(static_cast<std::size_t>(got)), Sequence, networks)
                    : tl::expected<bool, Error>(tl::unexpected(errorFromErrno(errno, "routes")));
        if (!done)
            return {};
        isDone = *done;
    }
    std::erase_if(networks, [addresses](const LocalNetwork &network) {
        return std::ranges::any_of(addresses, [&](const LocalAddress &local) { return isSaidBy(local, network); });
    });
    return networks;
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
