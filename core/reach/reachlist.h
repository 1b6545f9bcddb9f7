// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/exposure.h"
#include "core/rows/row.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace netwharf {

/// Which program it is, so that it can be known again after a restart, by whoever looks: another user
/// sees less of it. All text is raw bytes from strangers.
struct ReachProgram
{
    std::string executable; ///< absolute path; empty where it may not be read
    std::string unit; ///< a service or container; empty where there is none that lasts
    std::optional<std::uint32_t> uid; ///< nothing: not known

    auto operator<=>(const ReachProgram &) const = default;
};
/// By the first of executable, unit and user that both know; the same also where they know nothing in common.
bool isSameProgram(const ReachProgram &a, const ReachProgram &b);

/// An address that it can be reached at.
struct ReachAddress
{
    IpAddress address;
    bool dualStack = false; ///< an IPv6 wildcard that also takes IPv4
    std::uint32_t interfaceIndex = 0; ///< bound to this interface; 0 = any
    Exposure exposure = Exposure::None;

    auto operator<=>(const ReachAddress &) const = default;
};

/// What one program takes from others on one port.
struct ReachLine
{
    Row row; ///< one of its sockets: the widest
    Exposure exposure = Exposure::None; ///< the widest of all; never None
    std::vector<ReachAddress> addresses; ///< sorted, each once
    ReachProgram program;
    int sockets = 0;
    std::vector<ProcessIndex> holders; ///< who holds them now, by pid; empty where that is not known
    /// Since when, as far as is known: when the oldest of its sockets was first seen, or its program
    /// began where the sockets were there before anybody looked; the epoch when neither is known.
    std::chrono::system_clock::time_point since;

    Protocol transport() const { return row.socket.protocol; } ///< UDP-Lite is not UDP: both have ports of their own
    std::uint16_t port() const { return row.socket.local.port; }
    /// In another network namespace: its networks are not those of the machine.
    bool isElsewhere() const { return row.socket.namespaceIndex != 0; }
};

/// Everything that takes connections or datagrams from anybody.
struct ReachList
{
    std::vector<ReachLine> lines; ///< by port, transport, program, namespace: the same order in every list
    /// UDP sockets on ports that the system hands to clients, which others could send to: nearly always
    /// programs that wait for an answer. They are no lines.
    int clientSockets = 0;
    std::shared_ptr<const Snapshot> snapshot; ///< the texts that the lines point into
    std::shared_ptr<const Catalogue> catalogue;
};

/// Sockets of one program on one port, transport and namespace are one line. A UDP socket inside the
/// client range is a line only where something speaks for a service: the guide or a note of the person
/// names its port, or the kernel itself opened it (WireGuard).
ReachList reachListOf(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const Catalogue> catalogue);

/// Whether somebody else has a way to one of its addresses at this moment: "all IPv6 addresses" are none on
/// a machine where IPv6 is off, and an address that is not this machine's (IP_FREEBIND) leads to nobody. True also where the addresses of the namespace are not known.
bool canComeNow(const ReachLine &line, const NetworkNamespace &space);

} // namespace netwharf
