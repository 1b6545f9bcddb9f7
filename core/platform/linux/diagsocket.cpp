// SPDX-License-Identifier: MIT
#include "core/platform/linux/diagsocket.h"

#include "core/platform/linux/systemerror.h"

#include <cerrno>
#include <string>

#include <libmnl/libmnl.h>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace netwharf {

namespace {

/// A dump answers at once; this only keeps a broken kernel from holding the thread for ever.
constexpr timeval AnswerLimit{5, 0};

tl::unexpected<Error> failed(DiagTable table)
{
    return tl::unexpected(errorFromErrno(errno, std::string(code(table))));
}

} // namespace

void DiagSocket::Closer::operator()(mnl_socket *socket) const
{
    mnl_socket_close(socket);
}

DiagSocket::DiagSocket(mnl_socket *socket) : m_socket(socket), m_buffer(std::make_unique<Buffer>()) {}

tl::expected<DiagSocket, Error> DiagSocket::open()
{
    DiagSocket result(mnl_socket_open2(NETLINK_SOCK_DIAG, SOCK_CLOEXEC));
    if (!result.m_socket || mnl_socket_bind(result.m_socket.get(), 0, MNL_SOCKET_AUTOPID) < 0)
        return tl::unexpected(errorFromErrno(errno, "sock_diag"));
    ::setsockopt(mnl_socket_get_fd(result.m_socket.get()), SOL_SOCKET, SO_RCVTIMEO, &AnswerLimit, sizeof(AnswerLimit));
    return result;
}

tl::expected<DumpProgress, Error> DiagSocket::dump(DiagTable table, std::vector<Socket> &rows, std::stop_token stop,
                                                   std::vector<SocketCounts> *counts)
{
    const std::size_t before = rows.size();
    auto progress = dumpOnce(table, rows, stop, counts);
    if (progress && progress->interrupted) {
        rows.resize(before);
        progress = dumpOnce(table, rows, stop, counts);
    }
    if (!progress)
        rows.resize(before);
    return progress;
}

tl::expected<DumpProgress, Error> DiagSocket::dumpOnce(DiagTable table, std::vector<Socket> &rows,
                                                       const std::stop_token &stop, std::vector<SocketCounts> *counts)
{
    const std::vector<std::byte> request = dumpRequest(table, ++m_sequence, counts != nullptr);
    if (mnl_socket_sendto(m_socket.get(), request.data(), request.size()) < 0)
        return failed(table);
    DumpProgress total;
    while (!total.done) {
        if (stop.stop_requested())
            return tl::unexpected(Error{ErrorCode::Interrupted, 0, std::string(code(table))});
        const ssize_t got = mnl_socket_recvfrom(m_socket.get(), m_buffer->bytes.data(), BufferSize);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(table);
        const auto bytes = std::span<const std::byte>(m_buffer->bytes).first(static_cast<std::size_t>(got));
        const auto progress = decodeDump(bytes, table, m_sequence, rows, counts);
        if (!progress)
            return progress;
        total.done = progress->done;
        total.interrupted = total.interrupted || progress->interrupted;
    }
    return total;
}

} // namespace netwharf
