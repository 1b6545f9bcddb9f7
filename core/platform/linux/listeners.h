// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

/// Finds the listener that a TCP connection came in by.
class Listeners
{
public:
    Listeners() = default;
    explicit Listeners(std::span<const Socket> rows) { reset(rows); }

    /// Takes the rows of another sample, which must outlive their use.
    void reset(std::span<const Socket> rows);

    /// The places of the best fitting listeners: several when they share one address and port.
    std::vector<std::uint32_t> of(const Socket &connection) const;

private:
    std::span<const Socket> m_rows;
    std::vector<std::uint32_t> m_byPort; ///< places in the order of their ports
};

} // namespace netwharf
