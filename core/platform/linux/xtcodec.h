// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The matches and targets of iptables, which nftables carries as they are ("xt" compat) and legacy tables
/// consist of. Pure, any thread. Source: linux/netfilter/xt_*.h, nf_nat.h; ports of matches in the machine's
/// order, those of targets in network order.
namespace netwharf::xt {

/// Appends what a match asks for: one condition on Other when it is none that we know.
void appendMatch(std::string_view name, unsigned revision, std::span<const std::byte> info,
                 std::vector<NatCondition> &conditions);

/// Where a target sends connections; nothing when it does not change where they go.
std::optional<NatTarget> readTarget(std::string_view name, unsigned revision, Family family,
                                    std::span<const std::byte> info);

} // namespace netwharf::xt
