// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace netwharf {

/// A process that has a socket on a port, in one state, on one address.
struct PortHolder
{
    std::uint32_t pid = 0; ///< 0: not known
    std::string name; ///< raw; empty when not known
    SocketState state{};
    IpAddress address; ///< of the serving side
    std::uint32_t row = 0; ///< one of the rows this speaks of
};

/// The label of the person's note and below it the text; empty without a note.
std::string noteText(const PortRecord &record);

/// One line of a list of ports: an entry, or the answer for a number without one.
struct PortReport
{
    PortRecord record;
    std::vector<PortHolder> inUse; ///< listening sockets first
};

/// The sockets of a snapshot by the port that they are about (see portOf).
class PortUseIndex
{
public:
    /// Keeps references to both.
    PortUseIndex(std::span<const Row> rows, const Tables &tables);

    bool isInUse(const PortRecord &record) const;
    std::vector<PortHolder> holders(const PortRecord &record) const;

private:
    /// The rows of the record's ports, as places in m_order.
    std::pair<std::size_t, std::size_t> placesOf(const PortRecord &record) const;

    std::span<const Row> m_rows;
    const Tables &m_tables;
    std::vector<std::uint32_t> m_order; ///< rows with a port, by transport and port
};

} // namespace netwharf
