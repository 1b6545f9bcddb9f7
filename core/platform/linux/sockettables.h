// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"
#include "core/platform/linux/diagsocket.h"
#include "core/platform/linux/inodemap.h"
#include "core/platform/linux/options.h"

#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// Where the tables are read, and what is known of that place beforehand.
struct TablePlace
{
    /// The directory that serves as /proc/net. The usual one is that of the calling thread; /proc/net is
    /// that of the process' first thread, which may be in another namespace.
    std::string procNet = "/proc/thread-self/net";
    std::optional<bool> listsBoundOnly; ///< nothing: find out
};

/// Reads every table of sockets: by netlink where the kernel lets us, else from /proc/net.
///
/// What netlink refuses once is not asked for again. Thread: one at a time, always the same network
/// namespace.
class SocketTables
{
public:
    explicit SocketTables(const LinuxOptions &options, TablePlace place = {});

    /// Appends the rows of all tables that the kernel dumps at once, TCP first, and to `health` what could
    /// not be read. `previous` serves for any table but TCP's that could not be read this time.
    /// Errors: Interrupted, or TCP could be read in no way.
    tl::expected<void, Error> read(const Want &want, std::span<const Socket> previous, std::stop_token stop,
                                   std::vector<Socket> &rows, Health &health);

    /// Appends to what read() has listed what only walks find, bound-only sockets and those of MPTCP. They are
    /// done every few seconds, or when somebody waits for it; in between the last one serves.
    void walk(const Want &want, std::vector<Socket> &rows, Health &health, const std::stop_token &stop);

    /// The counts of the sockets that the last read() saw, where `want` had all traffic in it.
    std::span<const SocketCounts> counts() const { return m_counts; }

    /// Whether this kernel is known to list bound-only sockets.
    bool listsBoundOnly() const { return m_listsBoundOnly.value_or(false); }

private:
    using TimePoint = std::chrono::steady_clock::time_point;

    tl::expected<DumpProgress, Error> dump(DiagTable table, std::vector<Socket> &rows, const std::stop_token &stop);
    tl::expected<void, Error> readTable(DiagTable table, std::vector<Socket> &rows, Health &health,
                                        const std::stop_token &stop);
    tl::expected<void, Error> readProcNet(const char *name, Protocol protocol, Family family,
                                          std::vector<Socket> &rows);
    tl::expected<void, Error> readFallback(DiagTable table, std::vector<Socket> &rows);
    void readBoundOnly(const Want &want, std::vector<Socket> &rows, Health &health, const std::stop_token &stop);
    void addKnownBound(std::vector<Socket> &rows);
    void readRawAndPing(std::span<const Socket> previous, std::vector<Socket> &rows, Health &health);
    void readSctp(std::span<const Socket> previous, std::vector<Socket> &rows, Health &health);
    void readMptcp(const std::stop_token &stop);
    void markMptcp(const Want &want, std::vector<Socket> &rows, const std::stop_token &stop);
    tl::expected<bool, Error> readText(const std::string &name);
    std::optional<bool> probeBoundOnly();

    const LinuxOptions m_options;
    const TablePlace m_place;
    std::optional<DiagSocket> m_netlink;
    std::set<DiagTable> m_refused; ///< /proc/net serves instead
    std::string m_refusal; ///< the kernel's reason, in errno's words
    std::optional<bool> m_listsBoundOnly; ///< nothing: not asked yet, asking failed, or was not allowed
    std::vector<Socket> m_bound; ///< bound-only sockets when they were last read
    TimePoint m_boundReadAt{};
    std::chrono::nanoseconds m_boundCost{};
    bool m_wantsCounts = false;
    std::vector<SocketCounts> m_counts;
    std::unordered_map<std::string, TimePoint> m_absent; ///< files that did not exist, and when
    bool m_hasMptcp = true; ///< as far as is known
    std::vector<Socket> m_mptcp; ///< its sockets when they were last read
    InodeMap<bool> m_mptcpInodes; ///< of these; whether a TCP row has it
    TimePoint m_mptcpReadAt{};
    std::chrono::nanoseconds m_mptcpCost{};
    std::string m_text; ///< memory used again
};

} // namespace netwharf
