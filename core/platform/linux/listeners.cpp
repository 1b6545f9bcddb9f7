// SPDX-License-Identifier: MIT
#include "core/platform/linux/listeners.h"

#include <algorithm>

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

void Listeners::reset(std::span<const Socket> rows)
{
    m_rows = rows;
    m_byPort.clear();
    for (std::size_t place = 0; place < rows.size(); ++place)
        if (rows[place].state == SocketState::Listen && rows[place].protocol == Protocol::Tcp)
            m_byPort.push_back(static_cast<std::uint32_t>(place));
    std::ranges::sort(m_byPort, {}, [&](std::uint32_t place) { return rows[place].local.port; });
}

std::vector<std::uint32_t> Listeners::of(const Socket &connection) const
{
    std::vector<std::uint32_t> best;
    int bestFit = 1;
    const auto portOf = [this](std::uint32_t place) { return m_rows[place].local.port; };
    const std::uint16_t port = connection.local.port;
    for (auto at = std::ranges::lower_bound(m_byPort, port, {}, portOf); at != m_byPort.end() && portOf(*at) == port;
         ++at) {
        const std::uint32_t place = *at;
        const int fits = fit(m_rows[place], connection);
        if (fits < bestFit || fits == 0)
            continue;
        if (fits > bestFit)
            best.clear();
        bestFit = fits;
        best.push_back(place);
    }
    return best;
}

} // namespace netwharf
