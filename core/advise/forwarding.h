// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"

#include <vector>

namespace netwharf {

/// Something else gets what is sent to the end of a question.
struct Forward
{
    NatTarget target{};
    bool fromHere = false; ///< only what this machine itself sends there; else what arrives from others
    /// False: only some of it, by conditions that do not depend on the end.
    bool always = true;
    std::optional<Family>
        family{}; ///< of a question about both, the one that this is true of; nothing: all asked about

    bool operator==(const Forward &) const = default;
};

/// More of them tell nothing new: a load balancer may have hundreds.
inline constexpr std::size_t MostForwards = 4;

/// Where `rules` send what is meant for the end of `question`, in the order in which the kernel looks; none
/// where it stays. Redirecting to the same port counts as staying. Of an end at all addresses it is about any of
/// this machine's. Conditions on the interface count only where they name one. Pure.
std::vector<Forward> forwardsOf(const BindQuestion &question, const NatRules &rules, const BindSettings &settings);

} // namespace netwharf
