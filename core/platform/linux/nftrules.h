// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"
#include "core/platform/linux/nftcodec.h"

#include <set>
#include <string>

namespace netwharf::nft {

/// The tables that may send connections elsewhere: those with a base chain of type nat on a hook that
/// comes before routing and is not switched off.
std::set<Table> natTables(const Ruleset &ruleset);

/// The names of sets that a rule looks into.
std::set<std::string> setsIn(const Rule &rule);

/// What the chains of these tables mean for where connections go, appended to `rules`. A rule with a map or a
/// set of several fields becomes one for each element. What is not understood is a condition on Other.
/// Errors: Truncated (an attribute runs past its end, or there are more rules than anybody would follow). Pure.
tl::expected<void, Error> appendRules(const Ruleset &ruleset, NatRules &rules);

} // namespace netwharf::nft
