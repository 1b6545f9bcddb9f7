// SPDX-License-Identifier: MIT
#include "core/platform/linux/endedlistener.h"

#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iterator>
#include <utility>

#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

namespace netwharf {

namespace {

constexpr std::array Groups{SKNLGRP_INET_TCP_DESTROY, SKNLGRP_INET_UDP_DESTROY, SKNLGRP_INET6_TCP_DESTROY,
                            SKNLGRP_INET6_UDP_DESTROY};
constexpr const char *Context = "destroy events";
/// Events gather for so long after one came: to wake up for each costs ten times as much as to read it.
/// The smallest buffer that kernels grant holds some 300.
constexpr int Nap = 10; // ms

bool setNumber(const FileDescriptor &socket, int level, int option, int value)
{
    return ::setsockopt(socket.get(), level, option, &value, sizeof(value)) == 0;
}

/// Binds before it joins: an unbound socket has port 0, which the kernel's broadcast leaves out, and
/// would hear nothing.
bool join(const FileDescriptor &socket)
{
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return false;
    return std::all_of(Groups.begin(), Groups.end(), [&](sknetlink_groups group) {
        return setNumber(socket, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, group);
    });
}

} // namespace

/// Memory for one receive call. A message is less than 400 bytes on the kernels known.
struct EndedListener::Batch
{
    static constexpr std::size_t Messages = 32;
    static constexpr std::size_t MessageSize = 2048;
    struct alignas(8) Buffer
    {
        std::array<std::byte, MessageSize> bytes;
    };

    Batch()
    {
        for (std::size_t i = 0; i < Messages; ++i) {
            parts[i] = {buffers[i].bytes.data(), MessageSize};
            headers[i] = {};
            headers[i].msg_hdr.msg_iov = &parts[i];
            headers[i].msg_hdr.msg_iovlen = 1;
        }
    }

    std::array<Buffer, Messages> buffers;
    std::array<iovec, Messages> parts{};
    std::array<mmsghdr, Messages> headers{};
    std::vector<EndedEvent> events;
};

tl::expected<std::unique_ptr<EndedListener>, Error> EndedListener::open(const Room &room)
{
    FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG));
    if (!socket || !join(socket))
        return tl::unexpected(errorFromErrno(errno, Context));
    setNumber(socket, SOL_SOCKET, SO_RCVBUF, room.receiveBuffer);
    // Else one message too many makes the kernel drop all that follow until the buffer was emptied.
    setNumber(socket, SOL_NETLINK, NETLINK_NO_ENOBUFS, 1);
    FileDescriptor stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!stop)
        return tl::unexpected(errorFromErrno(errno, Context));
    return std::unique_ptr<EndedListener>(
        new EndedListener(std::move(socket), std::move(stop), std::max<std::size_t>(room.events, 1)));
}

EndedListener::EndedListener(FileDescriptor socket, FileDescriptor stop, std::size_t mostEvents)
    : m_socket(std::move(socket)), m_stop(std::move(stop)), m_mostEvents(mostEvents), m_thread([this] { run(); })
{}

EndedListener::~EndedListener()
{
    ::eventfd_write(m_stop.get(), 1);
}

EndedListener::Heard EndedListener::take()
{
    const std::lock_guard lock(m_mutex);
    Heard heard;
    heard.events.assign(std::make_move_iterator(m_events.begin()), std::make_move_iterator(m_events.end()));
    m_events.clear();
    const std::uint32_t dropped = droppedByKernel();
    heard.lost = std::exchange(m_pushedOut, 0) + (dropped - std::exchange(m_droppedBefore, dropped));
    return heard;
}

/// The kernel counts every message that found no room in the buffer.
std::uint32_t EndedListener::droppedByKernel() const
{
    std::array<std::uint32_t, SK_MEMINFO_VARS> numbers{};
    socklen_t length = sizeof(numbers);
    if (::getsockopt(m_socket.get(), SOL_SOCKET, SO_MEMINFO, numbers.data(), &length) != 0)
        return 0;
    return numbers[SK_MEMINFO_DROPS];
}

void EndedListener::run()
{
    // A signal is for the thread that waits for it.
    sigset_t all;
    sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
    const auto batch = std::make_unique<Batch>();
    std::array<pollfd, 2> waiting{pollfd{m_socket.get(), POLLIN, 0}, pollfd{m_stop.get(), POLLIN, 0}};
    for (;;) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if (waiting[1].revents != 0)
            return;
        if (waiting[0].revents == 0)
            continue;
        // A full batch means that more is waiting.
        const int nap = receive(*batch) == Batch::Messages ? 0 : Nap;
        if (::poll(&waiting[1], 1, nap) > 0)
            return;
    }
}

std::size_t EndedListener::receive(Batch &batch)
{
    const int got = ::recvmmsg(m_socket.get(), batch.headers.data(), Batch::Messages, MSG_DONTWAIT, nullptr);
    batch.events.clear();
    for (int i = 0; i < got; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const std::span<const std::byte> bytes(batch.buffers[place].bytes);
        // What cannot be read is not ours to repair: the rest of that one message is left out.
        (void)decodeEnded(bytes.first(std::min<std::size_t>(batch.headers[place].msg_len, bytes.size())), batch.events);
    }
    keep(batch.events);
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

void EndedListener::keep(std::vector<EndedEvent> &events)
{
    const auto at = std::chrono::system_clock::now();
    const auto atSteady = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_mutex);
    for (EndedEvent &event : events) {
        event.at = at;
        event.atSteady = atSteady;
        m_events.push_back(event);
    }
    while (m_events.size() > m_mostEvents) {
        m_events.pop_front();
        ++m_pushedOut;
    }
}

} // namespace netwharf
