// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindadvice.h"

namespace netwharf {

/// Every check behind an answer, of which all but the checks is there, in the order of BindCheckCode.
std::vector<BindCheck> bindChecks(const BindAnswer &answer, std::span<const Row> rows, const BindSettings &settings);

} // namespace netwharf
