// SPDX-License-Identifier: MIT
#include "tests/support/livesockets.h"

#include <array>
#include <csignal>
#include <cstring>

#include <arpa/inet.h>
#include <grp.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace netwharf::test {

namespace {

constexpr uid_t Nobody = 65534;

/// A socket address of either family.
struct Address
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

Address addressFrom(const char *text, std::uint16_t port)
{
    Address address;
    auto *v4 = reinterpret_cast<sockaddr_in *>(&address.storage);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address.storage);
    if (::inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        address.length = sizeof(sockaddr_in);
    } else if (::inet_pton(AF_INET6, text, &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(port);
        address.length = sizeof(sockaddr_in6);
    }
    return address;
}

FileDescriptor makeSocket(int type, const Address &address)
{
    FileDescriptor socket(::socket(address.storage.ss_family, type | SOCK_CLOEXEC, 0));
    const int no = 0;
    if (address.storage.ss_family == AF_INET6)
        ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof(no));
    return socket;
}

} // namespace

FileDescriptor boundSocket(int type, const char *text)
{
    const Address address = addressFrom(text, 0);
    FileDescriptor socket = makeSocket(type, address);
    return ::bind(socket.get(), address.get(), address.length) == 0 ? std::move(socket) : FileDescriptor();
}

FileDescriptor listener(const char *address)
{
    FileDescriptor socket = boundSocket(SOCK_STREAM, address);
    return ::listen(socket.get(), 16) == 0 ? std::move(socket) : FileDescriptor();
}

FileDescriptor connectedTo(int type, const char *text, std::uint16_t port)
{
    const Address address = addressFrom(text, port);
    FileDescriptor socket = makeSocket(type, address);
    return ::connect(socket.get(), address.get(), address.length) == 0 ? std::move(socket) : FileDescriptor();
}

FileDescriptor accepted(const FileDescriptor &listener)
{
    return FileDescriptor(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
}

std::uint64_t inodeOf(const FileDescriptor &socket)
{
    struct stat status = {};
    return ::fstat(socket.get(), &status) == 0 ? status.st_ino : 0;
}

std::uint16_t localPortOf(const FileDescriptor &socket)
{
    Address address;
    if (::getsockname(socket.get(), address.get(), &address.length) != 0)
        return 0;
    // The port is at the same place in both families.
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address.storage)->sin_port);
}

Child::Child(const std::function<void()> &begin)
{
    std::array<int, 2> ready{};
    if (::pipe(ready.data()) != 0)
        return;
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ready[0]);
        if (begin)
            begin();
        ::close(ready[1]);
        for (;;)
            ::pause();
    }
    ::close(ready[1]);
    char nothing = 0;
    while (::read(ready[0], &nothing, 1) < 0 && errno == EINTR) {
    }
    ::close(ready[0]);
}

Child::~Child()
{
    end();
}

void Child::end()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

int runInChild(const std::function<int()> &work)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(work());
    int status = 0;
    if (pid < 0 || ::waitpid(pid, &status, 0) != pid || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setresgid(Nobody, Nobody, Nobody) != 0
        || ::setresuid(Nobody, Nobody, Nobody) != 0)
        ::_exit(255);
}

bool raiseLoopback()
{
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    return ::ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0;
}

} // namespace netwharf::test
