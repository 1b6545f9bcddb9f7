// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"
#include "core/platform/linux/filedescriptor.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <unordered_set>

namespace netwharf {

/// The cookies of sockets that this program opened for microseconds to ask the kernel something: they are
/// nothing that happened on the machine, so neither rows nor events tell of them. The kernel never gives a
/// cookie twice. Of more than Most the oldest are forgotten; their events have come long before. Thread: any.
class OwnSockets
{
public:
    static constexpr std::size_t Most = 8192;

    /// Before the socket gets a port, so that nobody sees it first.
    void remember(const FileDescriptor &socket);
    bool contains(const Socket &socket) const;
    bool isEmpty() const;

private:
    mutable std::mutex m_mutex; ///< guards what follows
    std::deque<std::uint64_t> m_order; ///< the oldest first
    std::unordered_set<std::uint64_t> m_cookies;
};

/// Those of this process. Who asks and who samples are on threads of their own.
OwnSockets &ownSockets();

} // namespace netwharf
