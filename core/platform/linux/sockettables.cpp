// SPDX-License-Identifier: MIT
#include "core/platform/linux/sockettables.h"

#include "core/platform/linux/file.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/ownsockets.h"
#include "core/platform/linux/procnet.h"
#include "core/platform/linux/procsctp.h"
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

/// Walking all ports costs as much as a tenth of the big table, and at least as much as all other tables of
/// a quiet machine; walking the tokens of MPTCP a fixed time. So both are done now and then, for one part in
/// so many of a core.
constexpr int WalkShare = 2000;
constexpr std::chrono::seconds ShortestWalkPause{3};
constexpr std::chrono::seconds LongestWalkPause{10};
/// A module that brings a protocol may be loaded while we run.
constexpr std::chrono::seconds AbsentPause{10};

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
struct SctpTable
{
    const char *name;
    std::size_t (*parse)(std::string_view text, std::vector<Socket> &rows);
};
constexpr std::array<SctpTable, 2> SctpTables{{
    {"sctp/eps", parseSctpEndpoints},
    {"sctp/assocs", parseSctpAssociations},
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
    ownSockets().remember(socket);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket && ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return FileDescriptor();
    return socket;
}

/// Whether a walk that took `cost` the last time is to be done again.
bool isWalkDue(const Want &want, steady_clock::time_point last, std::chrono::nanoseconds cost)
{
    const auto pause = std::clamp<std::chrono::nanoseconds>(WalkShare * cost, ShortestWalkPause, LongestWalkPause);
    return want.refresh || want.allOwners || steady_clock::now() - last >= pause;
}

} // namespace

SocketTables::SocketTables(const LinuxOptions &options, TablePlace place)
    : m_options(options), m_place(std::move(place))
{
    if (!m_options.netlink)
        m_refusal = "switched off";
    m_listsBoundOnly = m_place.listsBoundOnly;
}

/// Kernels before 6.8 ignore the state bit instead of refusing it, so a socket of ours has to show. What
/// else shows is what the walk would find.
std::optional<bool> SocketTables::probeBoundOnly()
{
    if (!m_options.boundOnly)
        return false;
    const FileDescriptor socket = boundSocket();
    struct stat status = {};
    if (!m_options.netlink || !socket || ::fstat(socket.get(), &status) != 0)
        return std::nullopt;
    const auto start = steady_clock::now();
    std::vector<Socket> rows;
    if (const auto progress = dump(DiagTable::TcpBound, rows, {}); !progress)
        return std::nullopt;
    if (std::erase_if(rows, [&](const Socket &row) { return row.inode == status.st_ino; }) == 0)
        return false;
    m_bound = std::move(rows);
    m_boundReadAt = steady_clock::now();
    m_boundCost = m_boundReadAt - start;
    return true;
}

tl::expected<void, Error> SocketTables::read(const Want &want, std::span<const Socket> previous, std::stop_token stop,
                                             std::vector<Socket> &rows, Health &health)
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
    if (m_options.sctp)
        readSctp(previous, rows, health);
    if (m_options.rawAndPing)
        readRawAndPing(previous, rows, health);
    if (!m_refusal.empty())
        health.push_back({HealthCode::NetlinkRefused, 0, m_refusal});
    return {};
}

void SocketTables::walk(const Want &want, std::vector<Socket> &rows, Health &health, const std::stop_token &stop)
{
    if (want.boundOnly && !m_listsBoundOnly && m_refusal.empty())
        m_listsBoundOnly = probeBoundOnly();
    if (want.boundOnly && listsBoundOnly())
        readBoundOnly(want, rows, health, stop);
    else if (want.boundOnly && m_listsBoundOnly)
        health.push_back({HealthCode::BoundOnlyNotListed, 0, {}});
    if (m_options.mptcp && m_options.netlink && m_hasMptcp)
        markMptcp(want, rows, stop);
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
    case DiagTable::TcpBound:
    case DiagTable::MptcpV4:
    case DiagTable::MptcpV6: break;
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
    const auto exists = readText(name);
    if (!exists)
        return tl::unexpected(exists.error());
    if (*exists)
        parseProcNet(m_text, protocol, family, rows);
    return {};
}

/// False when there is no such file.
tl::expected<bool, Error> SocketTables::readText(const std::string &name)
{
    const auto absent = m_absent.find(name);
    if (absent != m_absent.end() && steady_clock::now() - absent->second < AbsentPause)
        return false;
    const std::string path = m_place.procNet + '/' + name;
    const int error = readFile(AT_FDCWD, path.c_str(), m_text);
    if (error == ENOENT && name != "tcp") {
        m_absent[name] = steady_clock::now();
        return false;
    }
    if (error != 0)
        return tl::unexpected(errorFromErrno(error, path));
    m_absent.erase(name);
    return true;
}

void SocketTables::readSctp(std::span<const Socket> previous, std::vector<Socket> &rows, Health &health)
{
    const std::size_t before = rows.size();
    for (const auto &[name, parse] : SctpTables) {
        const auto exists = readText(name);
        if (exists) {
            if (*exists)
                parse(m_text, rows);
            continue;
        }
        health.push_back(notReadable("sctp", exists.error()));
        rows.resize(before);
        for (const Family family : {Family::Ipv4, Family::Ipv6})
            keepRows(previous, Protocol::Sctp, family, rows);
        return;
    }
}

/// A program's MPTCP socket has the inode of its first subflow: that row stands for both. One that has
/// no subflow yet or any more is a row of its own.
void SocketTables::markMptcp(const Want &want, std::vector<Socket> &rows, const std::stop_token &stop)
{
    const auto start = steady_clock::now();
    const bool isFresh = isWalkDue(want, m_mptcpReadAt, m_mptcpCost);
    if (isFresh) {
        readMptcp(stop);
        m_mptcpReadAt = steady_clock::now();
        m_mptcpCost = m_mptcpReadAt - start;
    }
    if (m_mptcpInodes.size() == 0)
        return;
    for (Socket &row : rows)
        if (bool *isMerged = row.protocol == Protocol::Tcp ? m_mptcpInodes.find(row.inode) : nullptr)
            row.mptcp = *isMerged = true;
    if (isFresh)
        std::erase_if(m_mptcp, [this](const Socket &row) { return *m_mptcpInodes.find(row.inode); });
    rows.insert(rows.end(), m_mptcp.begin(), m_mptcp.end());
}

void SocketTables::readMptcp(const std::stop_token &stop)
{
    std::vector<Socket> found;
    for (const DiagTable table : {DiagTable::MptcpV4, DiagTable::MptcpV6})
        if (const auto progress = dump(table, found, stop); !progress) {
            m_hasMptcp = !isRefusal(progress.error());
            break;
        }
    std::erase_if(found, [](const Socket &row) { return row.inode == 0; });
    m_mptcpInodes.clear();
    for (Socket &row : found) {
        row.mptcp = true;
        m_mptcpInodes.insert(row.inode);
    }
    m_mptcp = std::move(found);
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
    if (!isWalkDue(want, m_boundReadAt, m_boundCost)) {
        addKnownBound(rows);
        return;
    }
    const auto start = steady_clock::now();
    std::vector<Socket> bound;
    if (const auto progress = dump(DiagTable::TcpBound, bound, stop))
        m_bound = std::move(bound);
    else
        health.push_back(notReadable(code(DiagTable::TcpBound), progress.error()));
    m_boundReadAt = steady_clock::now();
    m_boundCost = m_boundReadAt - start;
    rows.insert(rows.end(), m_bound.begin(), m_bound.end());
}

/// Those of the last walk that have not begun to listen or to connect since: such are in `rows` already.
void SocketTables::addKnownBound(std::vector<Socket> &rows)
{
    std::erase_if(m_bound, [](const Socket &row) { return row.inode == 0; }); // closed by its program
    if (m_bound.empty())
        return;
    InodeMap<bool> inodes; // whether another table has it
    for (const Socket &row : m_bound)
        inodes.insert(row.inode);
    for (const Socket &row : rows)
        if (bool *isListed = row.protocol == Protocol::Tcp ? inodes.find(row.inode) : nullptr)
            *isListed = true;
    std::erase_if(m_bound, [&](const Socket &row) { return *inodes.find(row.inode); });
    rows.insert(rows.end(), m_bound.begin(), m_bound.end());
}

} // namespace netwharf
