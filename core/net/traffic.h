// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace netwharf {

/// What TCP has counted for one connection since it was opened. Source: struct tcp_info of
/// linux/tcp.h; a field that this kernel's struct does not reach is 0.
struct Traffic
{
    std::uint64_t bytesSent = 0; ///< payload that the other end has acknowledged
    std::uint64_t bytesReceived = 0; ///< payload
    std::uint32_t rtt = 0; ///< smoothed round trip, microseconds; 0 before the first measurement
    std::uint32_t retransmits = 0; ///< segments sent again

    bool operator==(const Traffic &) const = default;
};

} // namespace netwharf
