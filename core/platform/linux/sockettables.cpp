// SPDX-License-Identifier: MIT
#include "core/platform/linux/sockettables.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/procnet.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace netwharf {

namespace {

using std::chrono::steady_clock;

/// Walking all ports costs as much as a tenth of the big table; above this it is done now and then.
constexpr std::chrono::milliseconds CheapBoundOnly{1};
constexpr std::chrono::seconds BoundOnlyPause{5};

struct ProcNetTable
{
    const char *name;
    Protocol protocol;
    Family family;
};
struct DatagramTable
{
    DiagTable table;
    Protocol protocol;
    Family family;
};
constexpr std::array<DatagramTable, 4> Datagrams{{
    {DiagTable::UdpV4, Protocol::Udp, Family::Ipv4},
    {DiagTable::UdpV6, Protocol::Udp, Family::Ipv6},
    {DiagTable::UdpLiteV4, Protocol::UdpLite, Family::Ipv4},
    {DiagTable::UdpLiteV6, Protocol::UdpLite, Family::Ipv6},
}};
constexpr std::array<ProcNetTable, 4> RawAndPing{{
    {"raw", Protocol::Raw, Family::Ipv4},
    {"raw6", Protocol::Raw, Family::Ipv6},
    {"icmp", Protocol::Icmp, Family::Ipv4},
    {"icmp6", Protocol::Icmp, Family::Ipv6},
}};

/// What a table that could not be read held the last time: an error is no news that its sockets closed.
void keepRows(std::span<const Socket> previous, Protocol protocol, Family family, std::vector<Socket> &rows)
{
    std::copy_if(previous.begin(), previous.end(), std::back_inserter(rows),
                 [&](const Socket &row) { return row.protocol == protocol && row.family == family; });
}

HealthNote notReadable(std::string_view table, const Error &error)
{
    return {HealthCode::ProtocolNotReadable, 0, std::string(table) + ": " + reasonText(error)};
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NotSupported;
}

/// A TCP socket that only holds a port of the loopback address; invalid when it cannot be made.
FileDescriptor boundSocket()
{
    FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket && ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return FileDescriptor();
    return socket;
}

} // namespace

SocketTables::SocketTables(const LinuxOptions &options, TablePlace place)
    : m_options(options), m_place(std::move(place))
{
    if (!m_options.netlink)
        m_refusal = "switched off";
    m_listsBoundOnly = m_place.listsBoundOnly ? m_place.listsBoundOnly : probeBoundOnly();
}

/// Kernels before 6.8 ignore the state bit instead of refusing it, so a socket of ours has to show.
std::optional<bool> SocketTables::probeBoundOnly()
{
    if (!m_options.boundOnly)
        return false;
    const FileDescriptor socket = boundSocket();
    struct stat status = {};
    if (!m_options.netlink || !socket || ::fstat(socket.get(), &status) != 0)
        return std::nullopt;
    std::vector<Socket> rows;
    if (const auto progress = dump(DiagTable::TcpBound, rows, {}); !progress)
        return std::nullopt;
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Socket &row) { return row.inode == status.st_ino; });
}

tl::expected<void, Error> SocketTables::read(const Want &want, std::span<const Socket> previous,
                                             std::stop_token stop, std::vector<Socket> &rows, Health &health)
{
    m_wantsCounts = want.allTraffic;
    m_counts.clear();
    if (const auto ok = readTable(DiagTable::Tcp, rows, health, stop); !ok)
        return ok;
    for (const auto &[table, protocol, family] : Datagrams) {
        if (protocol == Protocol::UdpLite && !m_options.udpLite)
            continue;
        const auto ok = readTable(table, rows, health, stop);
        if (!ok && ok.error().code == ErrorCode::Interrupted)
            return ok;
        if (!ok) {
            health.push_back(notReadable(code(table), ok.error()));
            keepRows(previous, protocol, family, rows);
        }
    }
    if (m_options.rawAndPing)
        readRawAndPing(previous, rows, health);
    if (want.boundOnly && !m_listsBoundOnly && m_refusal.empty())
        m_listsBoundOnly = probeBoundOnly();
    if (want.boundOnly && listsBoundOnly())
        readBoundOnly(want, rows, health, stop);
    else if (want.boundOnly && m_listsBoundOnly)
        health.push_back({HealthCode::BoundOnlyNotListed, 0, {}});
    if (!m_refusal.empty())
        health.push_back({HealthCode::NetlinkRefused, 0, m_refusal});
    return {};
}

tl::expected<DumpProgress, Error> SocketTables::dump(DiagTable table, std::vector<Socket> &rows,
                                                     const std::stop_token &stop)
{
    if (!m_netlink) {
        auto opened = DiagSocket::open();
        if (!opened)
            return tl::unexpected(std::move(opened.error()));
        m_netlink.emplace(std::move(*opened));
    }
    auto progress = m_netlink->dump(table, rows, stop, m_wantsCounts ? &m_counts : nullptr);
    if (!progress)
        m_netlink.reset(); // a half-read answer may be waiting in it
    return progress;
}

tl::expected<void, Error> SocketTables::readTable(DiagTable table, std::vector<Socket> &rows, Health &health,
                                                  const std::stop_token &stop)
{
    if (!m_options.netlink || m_refused.contains(table))
        return readFallback(table, rows);
    const auto progress = dump(table, rows, stop);
    if (progress) {
        if (progress->interrupted)
            health.push_back({HealthCode::DumpInterrupted, 0, std::string(code(table))});
        return {};
    }
    if (!isRefusal(progress.error()))
        return tl::unexpected(progress.error());
    m_refused.insert(table);
    const std::size_t before = rows.size();
    auto ok = readFallback(table, rows);
    // A protocol that the kernel was built without is no refusal: /proc/net does not have it either.
    if (progress.error().code == ErrorCode::NotPermitted || table == DiagTable::Tcp || rows.size() != before)
        m_refusal = reasonText(progress.error());
    return ok;
}

tl::expected<void, Error> SocketTables::readFallback(DiagTable table, std::vector<Socket> &rows)
{
    switch (table) {
    case DiagTable::Tcp: {
        const auto v4 = readProcNet("tcp", Protocol::Tcp, Family::Ipv4, rows);
        return v4 ? readProcNet("tcp6", Protocol::Tcp, Family::Ipv6, rows) : v4;
    }
    case DiagTable::TcpListen:
    case DiagTable::TcpBound: break;
    case DiagTable::UdpV4: return readProcNet("udp", Protocol::Udp, Family::Ipv4, rows);
    case DiagTable::UdpV6: return readProcNet("udp6", Protocol::Udp, Family::Ipv6, rows);
    case DiagTable::UdpLiteV4: return readProcNet("udplite", Protocol::UdpLite, Family::Ipv4, rows);
    case DiagTable::UdpLiteV6: return readProcNet("udplite6", Protocol::UdpLite, Family::Ipv6, rows);
    }
    return {};
}

/// A table that does not exist is empty: the kernel does not know that protocol.
tl::expected<void, Error> SocketTables::readProcNet(const char *name, Protocol protocol, Family family,
                                                    std::vector<Socket> &rows)
{
    const std::string path = m_place.procNet + '/' + name;
    const int error = readFile(AT_FDCWD, path.c_str(), m_text);
    if (error != 0 && !(error == ENOENT && std::string_view(name) != "tcp"))
        return tl::unexpected(errorFromErrno(error, path));
    parseProcNet(m_text, protocol, family, rows);
    return {};
}

void SocketTables::readRawAndPing(std::span<const Socket> previous, std::vector<Socket> &rows, Health &health)
{
    for (const auto &[name, protocol, family] : RawAndPing)
        if (const auto ok = readProcNet(name, protocol, family, rows); !ok) {
            health.push_back(notReadable(name, ok.error()));
            keepRows(previous, protocol, family, rows);
        }
}

void SocketTables::readBoundOnly(const Want &want, std::vector<Socket> &rows, Health &health,
                                 const std::stop_token &stop)
{
    const auto start = steady_clock::now();
    if (want.refresh || m_boundCost <= CheapBoundOnly || start - m_boundReadAt >= BoundOnlyPause) {
        std::vector<Socket> bound;
        if (const auto progress = dump(DiagTable::TcpBound, bound, stop))
            m_bound = std::move(bound);
        else
            health.push_back(notReadable(code(DiagTable::TcpBound), progress.error()));
        m_boundReadAt = steady_clock::now();
        m_boundCost = m_boundReadAt - start;
    }
    rows.insert(rows.end(), m_bound.begin(), m_bound.end());
}

} // namespace netwharf
