// SPDX-License-Identifier: MIT
#include "tests/support/bindcauses.h"

#include <cerrno>
#include <fstream>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace netwharf::test {

Bound bindNow(const Bind &wish)
{
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    v4.sin_port = v6.sin6_port = htons(wish.port);
    const bool isV6 = ::inet_pton(AF_INET, wish.address, &v4.sin_addr) != 1;
    if (isV6 && ::inet_pton(AF_INET6, wish.address, &v6.sin6_addr) != 1)
        return {FileDescriptor(), EINVAL};
    FileDescriptor socket(::socket(isV6 ? AF_INET6 : AF_INET, wish.type | SOCK_CLOEXEC, 0));
    const int yes = 1;
    const int no = 0;
    if (wish.reuseAddress)
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    if (wish.reusePort)
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &yes, sizeof(yes));
    if (isV6)
        ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof(no));
    const auto *address = isV6 ? reinterpret_cast<const sockaddr *>(&v6) : reinterpret_cast<const sockaddr *>(&v4);
    const int error = ::bind(socket.get(), address, isV6 ? sizeof(v6) : sizeof(v4)) == 0 ? 0 : errno;
    return {std::move(socket), error};
}

/// errno of a bind that lasts no longer than this call.
int bindError(const Bind &wish)
{
    return bindNow(wish).error;
}

int bindErrorAsNobody(const Bind &wish)
{
    return runInChild([&wish] {
        if (::geteuid() == 0)
            becomeNobody();
        return bindError(wish);
    });
}

FileDescriptor listenNow(const Bind &wish)
{
    Bound bound = bindNow(wish);
    return bound.error == 0 && ::listen(bound.socket.get(), 8) == 0 ? std::move(bound.socket) : FileDescriptor();
}

/// Below what is handed to clients, so that the number tells which end served.
std::uint16_t quietPort()
{
    for (std::uint16_t port = 18080; port < 18480; ++port)
        if (bindError({.address = "0.0.0.0", .port = port}) == 0 && bindError({.address = "::", .port = port}) == 0)
            return port;
    return 0;
}

FileDescriptor connectFrom(std::uint16_t port, std::uint16_t to)
{
    Bound bound = bindNow({.port = port});
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(to);
    end.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isConnected = ::connect(bound.socket.get(), reinterpret_cast<const sockaddr *>(&end), sizeof(end)) == 0;
    return isConnected ? std::move(bound.socket) : FileDescriptor();
}

void leaveTimeWait(std::uint16_t port, int count)
{
    const FileDescriptor server = listenNow({.port = port});
    for (int i = 0; i < count; ++i) {
        FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
        FileDescriptor peer = accepted(server);
        peer = FileDescriptor(); // who closes first keeps the port
        client = FileDescriptor();
    }
}

HolderProgram::HolderProgram(const char *name, const std::function<FileDescriptor()> &hold)
    : m_child([name, hold] {
          ::prctl(PR_SET_NAME, name);
          static FileDescriptor held;
          held = hold();
      })
{}

LeftConnection leaveConnection(std::uint16_t port, const char *worker)
{
    FileDescriptor server = listenNow({.port = port});
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    const FileDescriptor peer = accepted(server);
    server = FileDescriptor(); // the worker must not inherit it
    const int descriptor = peer.get();
    return {std::move(client), HolderProgram(worker, [descriptor] { return FileDescriptor(descriptor); })};
}

bool setSystem(const char *path, const char *value)
{
    std::ofstream file(path);
    file << value;
    return static_cast<bool>(file.flush());
}

} // namespace netwharf::test
