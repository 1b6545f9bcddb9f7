// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"
#include "core/platform/linux/filedescriptor.h"

#include <cstdint>
#include <functional>

#include <sys/types.h>

/// Sockets of our own on the loopback interface, and processes to hold them. No Qt.
namespace netwharf::test {

/// Makes a socket (SOCK_STREAM, SOCK_DGRAM) bound to the address, port 0 being any free one. An
/// IPv6 one takes IPv4 too. Invalid when the system refuses.
FileDescriptor boundSocket(int type, const char *address);
/// The same, listening.
FileDescriptor listener(const char *address);
/// A socket of the given type connected to a port of this machine.
FileDescriptor connectedTo(int type, const char *address, std::uint16_t port);
FileDescriptor accepted(const FileDescriptor &listener);

std::uint64_t inodeOf(const FileDescriptor &socket);
std::uint16_t localPortOf(const FileDescriptor &socket);

/// A child process that first does `begin` and then nothing until it is ended. The caller has only
/// one thread.
class Child
{
public:
    explicit Child(const std::function<void()> &begin = {});
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    std::uint32_t pid() const { return static_cast<std::uint32_t>(m_pid); }
    /// Ends it and waits until it has gone.
    void end();

private:
    pid_t m_pid = -1;
};

/// Runs `work` in a child process and returns what it returned, 0 to 255; -1 when it crashed.
int runInChild(const std::function<int()> &work);

/// Becomes the user "nobody" for good. Only for a child; ends it when that fails.
void becomeNobody();

/// In a network namespace that was just made, nobody can be reached before that. False when it fails.
bool raiseLoopback();

} // namespace netwharf::test
