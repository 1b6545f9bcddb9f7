// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"
#include "core/platform/linux/namespacetable.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/sockettables.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace netwharf {

/// Reads the sockets of the other network namespaces.
///
/// With CAP_SYS_ADMIN it enters each on a thread that lives for one sample only and asks the kernel
/// there: everything is as complete as at home. Where it may not enter, /proc/PID/net serves, which
/// has no cookies, cgroups and bound-only sockets. What it opens in a namespace it closes before it
/// leaves: an open netlink socket or descriptor would keep an ended namespace alive.
///
/// On a kernel with one table for all namespaces each reading walks all sockets of the machine. So
/// each sample grants CPU time for whole readings, the longest ago first; one that took more has the
/// next samples wait until that is paid off. A smaller grant goes to the listeners of the others.
/// What is not read again is as it was.
/// Thread: one at a time.
class NamespaceReader
{
public:
    NamespaceReader(NamespaceTable &spaces, const LinuxOptions &options);

    /// Appends the rows of all other namespaces to `rows`, one namespace after the other, and to
    /// `health` what could not be read. `listsBoundOnly`: whether this kernel does. With
    /// want.allOwners everything is read whatever it costs. Once `stop` is asked for, nothing more is
    /// read.
    void read(const Want &want, bool listsBoundOnly, std::stop_token stop, std::vector<Socket> &rows, Health &health);

    /// Whether a row of the last read() is as of an earlier one.
    bool isKept(const Socket &row) const;

    /// Runs `work` on a thread inside the namespace at this place of the tables; false when it may not be
    /// entered or has ended. What `work` opens it must close.
    bool visit(std::uint32_t index, const std::function<void()> &work);

    /// The counts of the sockets that the last read() asked the kernel for, where `want` had all traffic
    /// in it. What was kept from an earlier sample has none.
    std::span<const SocketCounts> counts() const { return m_counts; }

private:
    using Duration = std::chrono::nanoseconds;
    struct Task;
    enum class Asked : std::uint8_t { Nothing, Listeners, All };

    void enterAll(std::span<OtherNamespace *const> spaces, Task &task);
    bool mayEnter(const OtherNamespace &space) const;
    bool enter(OtherNamespace &space);
    void readInside(OtherNamespace &space, Task &task);
    void readListeners(OtherNamespace &space, Task &task);
    void readFromOutside(OtherNamespace &space, Task &task);
    void take(OtherNamespace &space, SocketTables tables, const Want &want, const std::stop_token &stop);
    void learnInterfaces(const OtherNamespace &space);
    void noteHealth(Health &health) const;
    void noteAsked(const OtherNamespace &space, Asked asked);

    NamespaceTable &m_spaces;
    const LinuxOptions m_options;
    ProcessReader m_processes;
    std::vector<SocketCounts> m_counts;
    std::vector<Asked> m_asked; ///< what the last read() asked for, by place in the tables
    Duration m_credit; ///< CPU time granted and not spent; below 0 what was spent in advance
};

} // namespace netwharf
