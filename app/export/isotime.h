// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

namespace netwharf {

/// ISO 8601 with milliseconds and the local offset: "2026-08-17T14:05:09.123+08:00".
std::string isoTime(std::chrono::system_clock::time_point time);

} // namespace netwharf
