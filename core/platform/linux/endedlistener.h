// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/endedcodec.h"
#include "core/platform/linux/filedescriptor.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace netwharf {

/// Hears from the kernel when TCP and UDP sockets of both families end, on a thread of its own, so that
/// what ends between two samples is not lost. Needs no privilege.
///
/// It belongs to the network namespace of the thread that opened it. The destructor ends the thread at
/// once and joins it.
class EndedListener
{
public:
    /// How much is kept until it is taken.
    struct Room
    {
        int receiveBuffer = 0; ///< bytes asked for in the kernel, which grants at most net.core.rmem_max
        std::size_t events = 0; ///< of those read; the oldest go first
    };
    struct Heard
    {
        std::vector<EndedEvent> events; ///< in the order they came
        std::uint32_t lost = 0; ///< how many more there were, that found no room
    };

    /// Errors: NotPermitted, NotSupported (the kernel or a filter refuses), System.
    static tl::expected<std::unique_ptr<EndedListener>, Error> open(const Room &room);
    ~EndedListener();
    EndedListener(const EndedListener &) = delete;
    EndedListener &operator=(const EndedListener &) = delete;

    /// What came since this was last called. Any thread.
    Heard take();

private:
    struct Batch;

    EndedListener(FileDescriptor socket, FileDescriptor stop, std::size_t mostEvents);
    void run();
    std::size_t receive(Batch &batch); ///< how many messages came
    void keep(std::vector<EndedEvent> &events);
    std::uint32_t droppedByKernel() const;

    FileDescriptor m_socket;
    FileDescriptor m_stop; ///< an eventfd: readable when the thread shall end
    const std::size_t m_mostEvents;
    std::mutex m_mutex; ///< guards what follows
    std::deque<EndedEvent> m_events;
    std::uint32_t m_pushedOut = 0;
    std::uint32_t m_droppedBefore = 0; ///< by the kernel, until the last take()
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
