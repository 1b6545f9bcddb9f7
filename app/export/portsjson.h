// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/portreport.h"

namespace netwharf {

/// Writes the JSON document "ports"; its keys are a promise: add, never rename. `title` and `text`
/// are in `language` or in the one installed now. False when the sink refused something.
bool writePortsJson(std::span<const PortReport> reports, std::string_view registryDate, Language language,
                    const SystemSettings &settings, const Sink &sink);

} // namespace netwharf
