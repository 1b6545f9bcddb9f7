// SPDX-License-Identifier: MIT
#include "core/rows/exposure.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace netwharf {

namespace {

constexpr std::string_view Loopback = "lo"; ///< the name that Linux gives it in every namespace

struct Block
{
    std::array<std::uint8_t, 4> first; ///< the first bytes of the network
    int bits; ///< at most 32
};

/// "This network", IETF protocols, documentation (RFC 5737), benchmarking (RFC 2544), reserved.
constexpr std::array NotPublic4{Block{{0, 0, 0, 0}, 8},     Block{{192, 0, 0, 0}, 24},    Block{{192, 0, 2, 0}, 24},
                                Block{{198, 18, 0, 0}, 15}, Block{{198, 51, 100, 0}, 24}, Block{{203, 0, 113, 0}, 24},
                                Block{{240, 0, 0, 0}, 4}};
/// Documentation (RFC 3849, RFC 9637), benchmarking (RFC 5180, with what is unassigned behind it), ORCHID (RFC 4843).
constexpr std::array NotPublic6{Block{{0x20, 0x01, 0x0d, 0xb8}, 32}, Block{{0x3f, 0xff, 0, 0}, 20},
                                Block{{0x20, 0x01, 0, 2}, 32}, Block{{0x20, 0x01, 0, 0x10}, 28}};

bool isIn(const IpAddress &address, const Block &block)
{
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(block.first, bytes.begin());
    const auto network =
        address.family() == Family::Ipv4 ? IpAddress::fromV4(std::span(bytes).first<4>()) : IpAddress::fromV6(bytes);
    return address.isIn(network, block.bits);
}

bool takes(const Socket &socket, Family family)
{
    return socket.family == family || (socket.dualStack && family == Family::Ipv4);
}

/// The widest that the addresses of its interface allow; nothing where none of its families is known.
std::optional<Exposure> widestOfInterface(const Socket &socket, const NetworkNamespace &space)
{
    std::optional<Exposure> widest;
    for (const LocalAddress &local : space.addresses)
        if (local.interfaceIndex == socket.interfaceIndex && takes(socket, local.address.family()))
            widest = std::max(widest.value_or(Exposure::None), exposureOf(local.address));
    return widest;
}

/// The address that stands for all of a network: the last one.
bool isLastOf(const IpAddress &address, const LocalAddress &local)
{
    if (address.family() != Family::Ipv4 || local.address.family() != Family::Ipv4
        || !address.isIn(local.address, local.prefix))
        return false;
    std::uint32_t number = 0;
    for (const std::uint8_t byte : std::span(address.bytes()).first<4>())
        number = (number << 8U) | byte;
    const auto hosts = static_cast<std::uint32_t>(std::uint64_t{0xffffffff} >> local.prefix);
    return (number & hosts) == hosts;
}

} // namespace

bool isPublic(const IpAddress &address)
{
    if (address.isMapped())
        return isPublic(address.unmapped());
    if (address.isLoopback() || address.isLocalNetwork() || address.isMulticast())
        return false;
    const auto holds = [&address](const Block &block) { return isIn(address, block); };
    if (address.family() == Family::Ipv4)
        return std::ranges::none_of(NotPublic4, holds);
    const bool isGlobalUnicast = (address.bytes().front() & 0xe0) == 0x20; // 2000::/3
    return isGlobalUnicast && std::ranges::none_of(NotPublic6, holds);
}

Exposure exposureOf(const IpAddress &address)
{
    if (address.isLoopback())
        return Exposure::ThisMachine;
    return isPublic(address) ? Exposure::Everywhere : Exposure::LocalNetwork;
}

Exposure exposureOf(const Socket &socket, const Tables &tables)
{
    const std::string *interface = tables.interfaceOf(socket);
    if (interface != nullptr && *interface == Loopback)
        return Exposure::ThisMachine;
    if (!socket.local.address.isUnspecified())
        return exposureOf(socket.local.address);
    if (socket.interfaceIndex == 0)
        return Exposure::Everywhere;
    return widestOfInterface(socket, tables.namespaceOf(socket)).value_or(Exposure::Everywhere);
}

bool mayBeHere(const IpAddress &bound, const NetworkNamespace &space)
{
    const IpAddress address = bound.unmapped();
    const bool isForAll = address.family() == Family::Ipv4 && address.bytes()[0] == 255;
    return address.isMulticast() || isForAll
           || std::ranges::any_of(space.addresses,
                                  [&](const LocalAddress &local) {
                                      const bool isOurs =
                                          local.wholePrefix && address.isIn(local.address, local.prefix);
                                      return local.address == address || isOurs || isLastOf(address, local);
                                  })
           || std::ranges::any_of(space.localNetworks, [&](const LocalNetwork &network) {
                  return address.isIn(network.address, network.prefix);
              });
}

Networks networksOf(const NetworkNamespace &space)
{
    Networks networks;
    networks.known = !space.addresses.empty();
    for (const LocalAddress &local : space.addresses) {
        const IpAddress &address = local.address;
        const Exposure reach = exposureOf(address);
        if (reach == Exposure::ThisMachine)
            continue;
        const bool isIpv6 = address.family() == Family::Ipv6;
        networks.isPublic = networks.isPublic || reach == Exposure::Everywhere;
        networks.hasIpv4 = networks.hasIpv4 || !isIpv6;
        networks.hasIpv6 = networks.hasIpv6 || isIpv6;
        // Every interface has one, and it names no network.
        if (!isIpv6 || !address.isLinkLocal())
            networks.addresses.push_back(local);
    }
    return networks;
}

} // namespace netwharf
