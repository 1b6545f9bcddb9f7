// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"
#include "core/platform/linux/nftcodec.h"

#include <map>
#include <string>

namespace netwharf::nft {

/// More of them nobody could follow.
inline constexpr std::size_t MostRules = 50'000;

/// What one rule means for where connections go: none where it does not matter, one for each element of a map.
/// `chains`: of its table, by name, as indices into NatRules::chains. Pure. Errors: Truncated.
tl::expected<std::vector<NatRule>, Error> readRule(const Ruleset &ruleset, const Rule &rule,
                                                   const std::map<std::string, std::uint32_t> &chains);

} // namespace netwharf::nft
