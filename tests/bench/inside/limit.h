// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace netwharf::bench {

/// What the kernel takes to list its sockets, and nothing else.
struct Limit
{
    std::size_t sockets = 0;
    std::chrono::nanoseconds cpu{}; ///< of the calling thread
    std::chrono::nanoseconds wall{};
};

/// Makes the kernel dump all TCP sockets (both families in one pass) and both tables of UDP, and counts
/// them. Throws std::system_error.
Limit dumpOnly();

std::chrono::nanoseconds threadTime();
/// All threads of the process.
std::chrono::nanoseconds processTime();

} // namespace netwharf::bench
