// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace netwharf {

// Plain text (core/text/visible.h) made to fit a number of terminal columns, at least 1; "…" stands for
// what was cut off.

std::string cutEnd(std::string_view text, int width);
/// Keeps the end.
std::string cutFront(std::string_view text, int width);
/// Of an address keeps the port, and as much of the beginning as fits.
std::string cutBeforePort(std::string_view text, int width);

} // namespace netwharf
