// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "core/rows/row.h"

#include <span>

namespace netwharf {

/// Writes rows of one snapshot as the JSON document "sockets"; its keys are a promise: add, never
/// rename. `rows` were joined with `catalogue`. False when the sink refused something.
bool writeSocketsJson(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue,
                      const Sink &sink);

} // namespace netwharf
