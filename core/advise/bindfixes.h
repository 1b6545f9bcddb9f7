// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindadvice.h"

namespace netwharf {

/// What would help against one reason, best first. `reason.row` is an index into `rows`; `isForwarded`: a rule of NAT
/// takes the port elsewhere.
std::vector<BindFix> fixesFor(const BindReason &reason, const BindQuestion &question, std::span<const Row> rows,
                              const Tables &tables, const BindSettings &settings, const HolderOptions &options,
                              bool isForwarded);

/// Puts `next` behind what makes the owner let go; nowhere where there is nothing of the kind.
void addAfterRelease(std::vector<BindFix> &fixes, BindFix next);

/// Whether the holder is a program whose trade is to hand a container's port on, or one that runs containers and keeps
/// the number of a port that a rule of NAT takes to one of them.
bool isForwarder(const Owner &owner, const Tables &tables, bool isForwarded);

} // namespace netwharf
