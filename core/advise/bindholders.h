// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindadvice.h"

namespace netwharf {

/// Whom a reason names that can be ended: of a shared socket all, for the last of them gives the port up. `rows` and
/// `tables`: those that were asked. Pure, as all here.
std::vector<const Process *> processesToEnd(const BindReason &reason, std::span<const Row> rows, const Tables &tables);

/// The same for all reasons, each once, by pid: none of them lets go for the others.
std::vector<const Process *> processesToEnd(const BindAnswer &answer, std::span<const Row> rows, const Tables &tables);

/// Whether somebody else holds the port too, who cannot be ended from here: another user's, the kernel, a descriptor
/// on its way. What ends by itself counts for nobody.
bool othersStay(const BindAnswer &answer);

/// Every connection that has to be closed, as indices into the rows: of all reasons that closing is a fix for.
std::vector<std::size_t> connectionsToClose(const BindAnswer &answer);

} // namespace netwharf
