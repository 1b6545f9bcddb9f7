// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace netwharf {

/// What the system has counted for one socket since it was opened. TCP counts everything but `drops`;
/// of a datagram socket only `drops` is known, the rest is 0 and means nothing.
struct Traffic
{
    std::uint64_t bytesSent = 0; ///< payload, each byte once, however often it was sent again
    /// Payload. Of a socket that has ended it may be one too many: Linux counts the other end's FIN as
    /// a byte, and which socket has had one is not known any more.
    std::uint64_t bytesReceived = 0;
    std::uint32_t rtt = 0; ///< smoothed round trip, microseconds; 0 before the first measurement
    std::uint32_t retransmits = 0; ///< segments sent again
    std::uint32_t drops = 0; ///< datagrams thrown away because the program did not read fast enough

    bool operator==(const Traffic &) const = default;
};

} // namespace netwharf
