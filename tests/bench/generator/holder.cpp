// SPDX-License-Identifier: MIT
#include "tests/bench/generator/holder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace netwharf::bench {

namespace {

/// 127.1.0.0: each process has an address of its own from there on.
constexpr std::uint32_t FirstAddress = 0x7f010000;
/// Ports of listeners, outside the range from which clients get theirs. One that takes every address
/// needs a port that no other process has.
constexpr int FirstWildcardPort = 10'000;
constexpr int FirstPort = 2'000;
/// Three connections in twenty are IPv6.
constexpr int Families = 20;
constexpr int SixInFamilies = 3;
constexpr int Backlog = 64;

FileDescriptor checked(int descriptor, const char *what)
{
    if (descriptor < 0)
        throw std::system_error(errno, std::system_category(), what);
    return FileDescriptor(descriptor);
}

void check(int result, const char *what)
{
    if (result < 0)
        throw std::system_error(errno, std::system_category(), what);
}

sockaddr_in address4(std::uint32_t address, std::uint16_t port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_addr.s_addr = htonl(address);
    result.sin_port = htons(port);
    return result;
}

sockaddr_in6 address6(const in6_addr &address, std::uint16_t port)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    result.sin6_addr = address;
    result.sin6_port = htons(port);
    return result;
}

template<typename Address>
const sockaddr *generic(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

template<typename Address>
FileDescriptor bound(int type, const Address &address)
{
    FileDescriptor socket = checked(::socket(generic(address)->sa_family, type | SOCK_CLOEXEC, 0), "a socket");
    check(::bind(socket.get(), generic(address), sizeof address), "to bind a socket");
    return socket;
}

template<typename Address>
FileDescriptor connected(int type, const Address &address)
{
    FileDescriptor socket = checked(::socket(generic(address)->sa_family, type | SOCK_CLOEXEC, 0), "a socket");
    check(::connect(socket.get(), generic(address), sizeof address), "to connect a socket");
    return socket;
}

/// The share of process `number` when `total` is dealt out among `processes`.
int share(int total, int number, int processes)
{
    return total / processes + (number < total % processes ? 1 : 0);
}

} // namespace

Holder::Holder(const Load &load, int number)
    : m_load(load), m_number(number), m_address(FirstAddress + static_cast<std::uint32_t>(number))
{
    openExtra(load.extra);
    openUdp(share(load.udp, number, load.processes));
    openTcp(share(load.tcp, number, load.processes));
}

void Holder::openExtra(int count)
{
    while (count > 0) {
        if (count % 4 == 0) {
            m_descriptors.push_back(checked(::open("/dev/null", O_RDWR | O_CLOEXEC), "/dev/null"));
            count -= 1;
        } else if (count % 4 == 1 || count < 2) {
            m_descriptors.push_back(checked(::eventfd(0, EFD_CLOEXEC), "an event"));
            count -= 1;
        } else {
            std::array<int, 2> ends{};
            check(::pipe2(ends.data(), O_CLOEXEC), "a pipe");
            m_descriptors.emplace_back(ends[0]);
            m_descriptors.emplace_back(ends[1]);
            count -= 2;
        }
    }
}

void Holder::openUdp(int count)
{
    for (int i = 0; i < count; ++i) {
        if ((m_number + i) % 5 == 0)
            m_descriptors.push_back(bound(SOCK_DGRAM, address6(in6addr_loopback, 0)));
        else if ((m_number + i) % 5 == 1)
            m_descriptors.push_back(connected(SOCK_DGRAM, address4(m_address, FirstPort)));
        else
            m_descriptors.push_back(bound(SOCK_DGRAM, address4(m_address, 0)));
    }
}

void Holder::openTcp(int count)
{
    if (count == 0)
        return;
    int listening = std::max(1, count / 10);
    listening += (count - listening) % 2; // a connection has two ends
    for (int i = 0; i < listening; ++i)
        listenOn(i == 0, static_cast<std::uint16_t>(i == 0 ? FirstWildcardPort + m_number : FirstPort + i));
    for (int i = 0; i < (count - listening) / 2; ++i)
        m_connections.push_back(connect(i));
}

void Holder::listenOn(bool dualStack, std::uint16_t port)
{
    FileDescriptor socket =
        dualStack ? bound(SOCK_STREAM, address6(in6addr_any, port)) : bound(SOCK_STREAM, address4(m_address, port));
    check(::listen(socket.get(), Backlog), "to listen");
    m_listeners.push_back(std::move(socket));
}

/// `index` decides about the family and the listener that takes it.
Holder::Connection Holder::connect(int index) const
{
    Connection connection;
    const bool six = (m_number + index) % Families < SixInFamilies;
    // Few of the IPv4 ones go to the listener of both families, where they become mapped addresses.
    const std::size_t others = m_listeners.size() - 1;
    const bool dualStack = six || others == 0 || index % Families == SixInFamilies;
    const std::size_t listener = dualStack ? 0 : 1 + static_cast<std::size_t>(index) % others;
    const auto wildcardPort = static_cast<std::uint16_t>(FirstWildcardPort + m_number);
    if (six)
        connection.client = connected(SOCK_STREAM, address6(in6addr_loopback, wildcardPort));
    else
        connection.client = connected(
            SOCK_STREAM,
            address4(m_address, listener == 0 ? wildcardPort : static_cast<std::uint16_t>(FirstPort + listener)));
    connection.server = checked(::accept4(m_listeners[listener].get(), nullptr, nullptr, SOCK_CLOEXEC), "to accept");
    return connection;
}

void Holder::close(Connection &connection) const
{
    if (m_load.reset) {
        const linger none{1, 0};
        check(::setsockopt(connection.client.get(), SOL_SOCKET, SO_LINGER, &none, sizeof none), "a reset");
    }
    connection.client = FileDescriptor();
    connection.server = FileDescriptor();
}

/// Every other step opens the new connection first, as a server that is busy does: a descriptor that
/// becomes free is then not the next one to be used.
void Holder::replaceOne(std::uint64_t step)
{
    constexpr std::uint64_t Scatter = 7919; // a prime, so that every connection gets its turn
    Connection &old = m_connections[step * Scatter % m_connections.size()];
    if (step % 2 == 0)
        close(old);
    Connection fresh = connect(static_cast<int>(step % Families));
    std::array<char, 100> data{};
    check(static_cast<int>(::send(fresh.client.get(), data.data(), data.size(), MSG_NOSIGNAL)), "to send");
    check(static_cast<int>(::recv(fresh.server.get(), data.data(), data.size(), MSG_WAITALL)), "to receive");
    if (step % 2 == 1)
        close(old);
    old = std::move(fresh);
}

void Holder::stay()
{
    const int churners = std::min(m_load.churners, m_load.processes);
    const bool churns = m_number < churners && m_load.churn > 0 && !m_connections.empty();
    while (!churns)
        ::pause();
    const std::chrono::nanoseconds interval =
        std::chrono::nanoseconds(std::chrono::seconds(1)) * churners / m_load.churn;
    auto next = std::chrono::steady_clock::now().time_since_epoch() + interval * m_number / churners;
    for (std::uint64_t step = 0;; ++step) {
        next += interval;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(next);
        const timespec time{seconds.count(), static_cast<long>((next - seconds).count())};
        ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr);
        replaceOne(step);
    }
}

} // namespace netwharf::bench
