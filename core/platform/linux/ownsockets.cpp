// SPDX-License-Identifier: MIT
#include "core/platform/linux/ownsockets.h"

#include <sys/socket.h>

namespace netwharf {

void OwnSockets::remember(const FileDescriptor &socket)
{
    std::uint64_t cookie = 0;
    socklen_t size = sizeof(cookie);
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_COOKIE, &cookie, &size) != 0 || cookie == 0)
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_cookies.insert(cookie).second)
        return;
    m_order.push_back(cookie);
    if (m_order.size() <= Most)
        return;
    m_cookies.erase(m_order.front());
    m_order.pop_front();
}

bool OwnSockets::contains(const Socket &socket) const
{
    const std::lock_guard lock(m_mutex);
    return m_cookies.contains(socket.cookie);
}

bool OwnSockets::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_cookies.empty();
}

OwnSockets &ownSockets()
{
    static OwnSockets sockets;
    return sockets;
}

} // namespace netwharf
