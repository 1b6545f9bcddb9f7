// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"

#include <span>

namespace netwharf {

/// Fills in `reports` what their processes hold in `snapshot` and which others are connected to them.
/// Children and problems stay as they are. Cost: two passes over the sockets. Thread: any.
void addConsequences(std::span<ProcessReport> reports, const Snapshot &snapshot);

} // namespace netwharf
