// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"
#include "core/net/error.h"

#include <tl/expected.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace netwharf::xt {

/// What a legacy iptables table says of itself.
struct LegacyTable
{
    std::array<std::optional<std::uint32_t>, 5> hooks{}; ///< offset of the first rule of each hook, by its number
    std::uint32_t size = 0; ///< bytes of all entries

    bool operator==(const LegacyTable &) const = default;
};

/// Reads struct ipt_getinfo (ip6t_getinfo is the same), the answer to IPT_SO_GET_INFO. Errors: Truncated. Pure.
tl::expected<LegacyTable, Error> readLegacyInfo(std::span<const std::byte> bytes);

/// Reads the entries of the table "nat" that IPT_SO_GET_ENTRIES answers with, without what stands before them, and
/// appends its chains. Errors: Truncated, Malformed (a jump to where no rule begins). Pure. Source:
/// linux/netfilter_ipv4/ip_tables.h, linux/netfilter_ipv6/ip6_tables.h; numbers in the machine's order,
/// addresses in network order.
tl::expected<void, Error> appendLegacyRules(std::span<const std::byte> entries, const LegacyTable &table, Family family,
                                            NatRules &rules);

} // namespace netwharf::xt
