// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/i18n/bindwords.h"

namespace netwharf {

/// Writes an answer about binding as one JSON object. False when the sink refused it. Its keys are a
/// promise: add, never rename.
bool writeBindJson(const words::BindContext &context, const Catalogue &catalogue, const Sink &out);

/// Writes free ports, with what was passed over, of that the first in detail and all in numbers. `rows` and `tables`: those that were looked through.
bool writeFreePortsJson(const FreePorts &found, std::span<const Row> rows, const Tables &tables,
                        const Catalogue &catalogue, const BindSettings &settings, const Sink &out);

} // namespace netwharf
