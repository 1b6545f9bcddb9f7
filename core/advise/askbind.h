// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindadvice.h"

namespace netwharf {

/// A question about every address, as ourselves: fills user and privilege from the settings.
BindQuestion asOurselves(BindQuestion question, const BindSettings &settings);

/// Asks for all that adviseBind needs: options of the holders where they may be read, timers of closed
/// connections, the rules of NAT, and a trial. Blocks for milliseconds. `rows` and `tables`: of a snapshot just taken.
BindAnswer askBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                   const BindSettings &settings, BindProbe &probe);

} // namespace netwharf
