// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/diagcodec.h"

#include <array>
#include <memory>
#include <stop_token>

struct mnl_socket;

namespace netwharf {

/// A netlink socket that asks the kernel for its tables of sockets; needs no privilege.
///
/// It belongs to the network namespace of the thread that opened it. After an error the answer may
/// be half read: open another. Thread: one at a time; every call blocks.
class DiagSocket
{
public:
    /// Errors: NotPermitted, NotSupported (the kernel or a filter refuses), System.
    static tl::expected<DiagSocket, Error> open();

    /// Appends the whole table to `rows`. A dump that the kernel calls interrupted is asked for
    /// once more; the result says when that did not help. On an error `rows` is as it was.
    /// `counts`, where given, is asked for too; on an error or a second try it may hold rows that `rows`
    /// does not. Errors: Interrupted (`stop`), those of decodeDump and of open.
    tl::expected<DumpProgress, Error> dump(DiagTable table, std::vector<Socket> &rows, std::stop_token stop,
                                           std::vector<SocketCounts> *counts = nullptr);

private:
    struct Closer
    {
        void operator()(mnl_socket *socket) const;
    };
    /// The kernel never fills more in one receive call; more memory gains nothing.
    static constexpr std::size_t BufferSize = 32 * 1024;
    struct alignas(8) Buffer
    {
        std::array<std::byte, BufferSize> bytes;
    };

    explicit DiagSocket(mnl_socket *socket);
    tl::expected<DumpProgress, Error> dumpOnce(DiagTable table, std::vector<Socket> &rows, const std::stop_token &stop,
                                               std::vector<SocketCounts> *counts);

    std::unique_ptr<mnl_socket, Closer> m_socket;
    std::unique_ptr<Buffer> m_buffer;
    std::uint32_t m_sequence = 0;
};

} // namespace netwharf
