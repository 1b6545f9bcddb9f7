// SPDX-License-Identifier: MIT
#include "core/platform/linux/listeners.h"

namespace netwharf {

namespace {

/// 0 does not fit; the kernel prefers an exact address to any address.
int fit(const Socket &listener, const Socket &connection)
{
    if (listener.namespaceIndex != connection.namespaceIndex)
        return 0;
    if (listener.interfaceIndex != 0 && listener.interfaceIndex != connection.interfaceIndex)
        return 0;
    if (listener.local.address == connection.local.address)
        return 3;
    if (!listener.local.address.isUnspecified())
        return 0;
    // A connection over IPv4 that came to an IPv6 listener is an IPv6 socket.
    return listener.family == connection.family ? 2 : 0;
}

} // namespace

Listeners::Listeners(std::span<const Socket> rows) : m_rows(rows)
{
    for (std::size_t place = 0; place < rows.size(); ++place)
        if (rows[place].protocol == Protocol::Tcp && rows[place].state == SocketState::Listen)
            m_byPort.emplace(rows[place].local.port, static_cast<std::uint32_t>(place));
}

std::vector<std::uint32_t> Listeners::of(const Socket &connection) const
{
    std::vector<std::uint32_t> best;
    int bestFit = 1;
    const auto [first, last] = m_byPort.equal_range(connection.local.port);
    for (auto entry = first; entry != last; ++entry) {
        const int fits = fit(m_rows[entry->second], connection);
        if (fits < bestFit || fits == 0)
            continue;
        if (fits > bestFit)
            best.clear();
        bestFit = fits;
        best.push_back(entry->second);
    }
    return best;
}

} // namespace netwharf
