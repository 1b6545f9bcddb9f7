// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/livesockets.h"

#include <cstdint>
#include <functional>

#include <sys/socket.h>

/// What stands in the way of a bind, set up for real; and the bind. No Qt.
namespace netwharf::test {

/// What a program does before it binds, and what it binds.
struct Bind
{
    const char *address = "127.0.0.1";
    std::uint16_t port = 0;
    int type = SOCK_STREAM;
    bool reuseAddress = false;
    bool reusePort = false;
};

struct Bound
{
    FileDescriptor socket;
    int error = 0; ///< errno; 0: it is bound
};
/// An IPv6 socket takes IPv4 too.
Bound bindNow(const Bind &wish);
/// errno of a bind that lasts no longer than this call; 0 when it succeeded.
int bindError(const Bind &wish);
/// The same by the user "nobody", where we are root.
int bindErrorAsNobody(const Bind &wish);
/// The same, listening; invalid when the system refuses.
FileDescriptor listenNow(const Bind &wish);
/// A port that nobody has, below what is handed to clients, so that its number tells which end served.
std::uint16_t quietPort();

/// A connected socket on `port` of 127.0.0.1, to `to` there.
FileDescriptor connectFrom(std::uint16_t port, std::uint16_t to);
/// So many connections to a server on `port`, which closed first and has gone: they are in TIME_WAIT.
void leaveTimeWait(std::uint16_t port, int count);

/// Another process, by the name of a program. The caller has only one thread.
class HolderProgram
{
public:
    /// `hold`: what it opens; it keeps that until it is ended.
    HolderProgram(const char *name, const std::function<FileDescriptor()> &hold);
    std::uint32_t pid() const { return m_child.pid(); }

private:
    Child m_child;
};

struct LeftConnection
{
    FileDescriptor client;
    HolderProgram worker; ///< holds the server's end
};
/// A server on `port` of 127.0.0.1 has gone; the connection that it accepted lives on in a program named `worker`.
LeftConnection leaveConnection(std::uint16_t port, const char *worker);

/// Writes a setting below /proc/sys; false when that is not allowed.
bool setSystem(const char *path, const char *value);

} // namespace netwharf::test
