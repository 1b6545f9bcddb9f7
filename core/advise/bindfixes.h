// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindadvice.h"

namespace netwharf {

/// What would help against one reason, best first. `reason.row` is an index into `rows`.
std::vector<BindFix> fixesFor(const BindReason &reason, const BindQuestion &question,
                              std::span<const Row> rows, const Tables &tables, const BindSettings &settings,
                              const HolderOptions &options);

/// Whether the holder is a program whose trade is to hand a container's port on.
bool isForwarder(const Owner &owner, const Tables &tables);

} // namespace netwharf
