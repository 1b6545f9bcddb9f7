// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace netwharf {

/// CPU time that the calling thread has used.
std::chrono::nanoseconds threadTime();

} // namespace netwharf
