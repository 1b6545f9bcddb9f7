// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"

#include <optional>
#include <string_view>

namespace netwharf {

/// What the system told a program, by the words, names or numbers of errno in `line`, which is lower case
/// ASCII; nothing without any. Sources: errno(3), strerror of glibc, musl and BSD, Winsock error codes.
std::optional<BindOutcome> errorIn(std::string_view line);

/// Whether the digits are the number of such an error, on Linux, BSD, macOS or Windows.
bool isErrorNumber(std::string_view digits);

} // namespace netwharf
