// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/baseline.h"

namespace netwharf {

/// One line of a baseline without its end; nothing for a line that is no entry.
std::optional<KnownReach> readKnownReach(std::string_view line);
std::string writeKnownReach(const KnownReach &known);

/// "2026-11-20T21:10:00Z": UTC, whole seconds, the years 1970 to 9999; nothing for other text.
std::optional<std::chrono::system_clock::time_point> readUtc(std::string_view text);
std::string writeUtc(std::chrono::system_clock::time_point time);

} // namespace netwharf
