// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// Finds the listener that a TCP connection came in by. Built once for the rows of one sample,
/// which must outlive it.
class Listeners
{
public:
    explicit Listeners(std::span<const Socket> rows);

    /// The places of the best fitting listeners: several when they share one address and port.
    std::vector<std::uint32_t> of(const Socket &connection) const;

private:
    std::span<const Socket> m_rows;
    std::unordered_multimap<std::uint16_t, std::uint32_t> m_byPort;
};

} // namespace netwharf
