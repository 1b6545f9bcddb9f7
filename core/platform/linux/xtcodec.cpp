// SPDX-License-Identifier: MIT
#include "core/platform/linux/xtcodec.h"

#include "core/platform/linux/netlinkbytes.h"

#include <array>

namespace netwharf::xt {

namespace {

using bytes::Bytes;
using bytes::numberAt;

constexpr std::uint16_t LocalType = 1U << 2; // XT_ADDRTYPE_LOCAL, of RTN_LOCAL
constexpr std::uint32_t MapAddresses = 1; // NF_NAT_RANGE_MAP_IPS
constexpr std::uint32_t MapPorts = 2; // NF_NAT_RANGE_PROTO_SPECIFIED
constexpr std::uint32_t ShiftPorts = 64; // NF_NAT_RANGE_PROTO_OFFSET

using Conditions = std::vector<NatCondition>;

NatCondition portCondition(PortRange ports, bool negated)
{
    return {NatSubject::Port, negated, {ports}, {}};
}

/// struct xt_tcp and xt_udp: source ports, destination ports, and then what is turned around.
bool appendPorts(Bytes info, std::size_t inversionAt, Conditions &conditions)
{
    const auto sourceFirst = numberAt<std::uint16_t>(info, 0);
    const auto sourceLast = numberAt<std::uint16_t>(info, 2);
    const auto first = numberAt<std::uint16_t>(info, 4);
    const auto last = numberAt<std::uint16_t>(info, 6);
    const auto inversion = numberAt<std::uint8_t>(info, inversionAt);
    if (!sourceFirst || !sourceLast || !first || !last || !inversion)
        return false;
    if (*sourceFirst != 0 || *sourceLast != 0xffff)
        conditions.push_back({});
    const bool isTurned = (*inversion & 2U) != 0;
    if (*first != 0 || *last != 0xffff || isTurned)
        conditions.push_back(portCondition({*first, *last}, isTurned));
    return true;
}

bool appendTcp(Bytes info, Conditions &conditions)
{
    constexpr std::size_t OptionAt = 8;
    constexpr std::size_t InversionAt = 11;
    if (!appendPorts(info, InversionAt, conditions))
        return false;
    const bool asksMore = info[OptionAt] != std::byte{0} || info[OptionAt + 1] != std::byte{0};
    if (asksMore) // a TCP option or flags
        conditions.push_back({});
    return true;
}

bool appendAddressType(unsigned revision, Bytes info, Conditions &conditions)
{
    const auto source = numberAt<std::uint16_t>(info, 0);
    const auto destination = numberAt<std::uint16_t>(info, 2);
    const auto flags = numberAt<std::uint32_t>(info, 4);
    const auto turned = revision == 0 ? numberAt<std::uint32_t>(info, 8) : flags;
    if (!source || !destination || !flags || !turned)
        return false;
    const bool isTurned = revision == 0 ? *turned != 0 : (*turned & 2U) != 0;
    if (*source != 0 || (*destination != LocalType && *destination != 0))
        conditions.push_back({});
    if (*destination == LocalType)
        conditions.push_back({NatSubject::LocalAddress, isTurned, {}, {}});
    return true;
}

/// struct xt_multiport and xt_multiport_v1.
bool appendMultiport(unsigned revision, Bytes info, Conditions &conditions)
{
    constexpr std::size_t Most = 15;
    constexpr std::size_t PortsAt = 2;
    constexpr std::size_t RangesAt = PortsAt + 2 * Most;
    const auto kind = numberAt<std::uint8_t>(info, 0);
    const auto count = numberAt<std::uint8_t>(info, 1);
    const auto turned = revision == 0 ? std::optional<std::uint8_t>(0) : numberAt<std::uint8_t>(info, RangesAt + Most);
    if (!kind || !count || !turned || *count > Most || info.size() < RangesAt)
        return false;
    if (*kind != 1) { // XT_MULTIPORT_DESTINATION
        conditions.push_back({});
        return true;
    }
    NatCondition condition{NatSubject::Port, *turned != 0, {}, {}};
    for (std::size_t i = 0; i < *count; ++i) {
        const std::uint16_t first = *numberAt<std::uint16_t>(info, PortsAt + 2 * i);
        const bool isRange = revision != 0 && info[RangesAt + i] != std::byte{0} && i + 1 < *count;
        condition.numbers.push_back({first, isRange ? *numberAt<std::uint16_t>(info, PortsAt + 2 * (i + 1)) : first});
        i += isRange ? 1 : 0;
    }
    conditions.push_back(std::move(condition));
    return true;
}

NatTarget target(std::uint32_t flags, std::optional<IpAddress> address, Bytes port)
{
    NatTarget result;
    if ((flags & MapAddresses) != 0)
        result.address = address;
    if ((flags & MapPorts) != 0 && (flags & ShiftPorts) == 0)
        result.port = static_cast<std::uint16_t>(bytes::networkNumber(port));
    return result;
}

/// struct nf_nat_ipv4_multi_range_compat with its one range.
std::optional<NatTarget> readOldRange(Bytes info)
{
    const auto flags = numberAt<std::uint32_t>(info, 4);
    const auto address = numberAt<std::array<std::uint8_t, 4>>(info, 8);
    if (!flags || !address || info.size() < 20)
        return std::nullopt;
    return target(*flags, IpAddress::fromV4(*address), info.subspan(16, 2));
}

/// struct nf_nat_range, with which nf_nat_range2 begins.
std::optional<NatTarget> readRange(Family family, Bytes info)
{
    const auto flags = numberAt<std::uint32_t>(info, 0);
    const auto address = numberAt<std::array<std::uint8_t, 16>>(info, 4);
    if (!flags || !address || info.size() < 40)
        return std::nullopt;
    const auto first =
        family == Family::Ipv6 ? IpAddress::fromV6(*address) : IpAddress::fromV4(std::span(*address).first<4>());
    return target(*flags, first, info.subspan(36, 2));
}

} // namespace

void appendMatch(std::string_view name, unsigned revision, std::span<const std::byte> info, Conditions &conditions)
{
    bool isKnown = false;
    if (name == "comment")
        isKnown = true;
    else if (name == "tcp" && revision == 0)
        isKnown = appendTcp(info, conditions);
    else if (name == "udp" && revision == 0)
        isKnown = appendPorts(info, 8, conditions);
    else if (name == "addrtype" && revision <= 1)
        isKnown = appendAddressType(revision, info, conditions);
    else if (name == "multiport" && revision <= 1)
        isKnown = appendMultiport(revision, info, conditions);
    if (!isKnown)
        conditions.push_back({});
}

std::optional<NatTarget> readTarget(std::string_view name, unsigned revision, Family family,
                                    std::span<const std::byte> info)
{
    const bool isRedirect = name == "REDIRECT";
    if (name == "NETMAP") // one network onto another: where to depends on where from
        return NatTarget{};
    if (name != "DNAT" && !isRedirect)
        return std::nullopt;
    const bool isOld = revision == 0 && family == Family::Ipv4;
    auto result = isOld ? readOldRange(info) : readRange(family, info);
    if (!result)
        return NatTarget{.redirect = isRedirect};
    if (isRedirect) {
        result->redirect = true;
        result->address.reset();
    }
    return result;
}

} // namespace netwharf::xt
