// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/health.h"
#include "core/net/localaddress.h"
#include "core/net/socket.h"
#include "core/net/traffic.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace netwharf {

/// Settings of the system that decide what a port number means here. Defaults are Linux's.
struct SystemSettings
{
    PortRange clientRange{32768, 60999}; ///< net.ipv4.ip_local_port_range: handed to clients
    std::uint16_t unprivilegedStart = 1024; ///< net.ipv4.ip_unprivileged_port_start
    bool known = false; ///< false: the defaults, nothing could be read

    bool operator==(const SystemSettings &) const = default;
};

struct NetworkNamespace
{
    /// Inode of ns/net. Where that may not be read, that of /proc/PID/net/tcp, which the kernel numbers from the
    /// same pool; 0 when neither can be read, or when the place is free.
    std::uint64_t id = 0;
    std::string name; ///< empty when it has none
    bool current = true; ///< the one this program runs in
    std::map<std::uint32_t, std::string> interfaces{}; ///< index -> name; a number means nothing elsewhere
    /// Of the interfaces that are up; empty when they could not be read.
    std::vector<LocalAddress> addresses{};
    std::vector<LocalNetwork> localNetworks{}; ///< beside those addresses; empty when they could not be read
    bool idKnown = true; ///< false: `id` only tells this namespace from the others

    bool operator==(const NetworkNamespace &) const = default;
};

/// The text that the flat rows of a snapshot point into. Immutable once published and shared by
/// many snapshots; indices stay valid from one to the next (see ProcessIndex).
struct Tables
{
    std::vector<std::shared_ptr<const Process>> processes; ///< a null slot is free
    std::vector<std::vector<ProcessIndex>> sharedSets{1}; ///< [0] is empty; sorted by pid
    std::vector<Unit> units{1}; ///< [0] is "none"
    std::map<std::uint32_t, std::string> users; ///< uid -> name
    std::vector<NetworkNamespace> namespaces{1}; ///< [0] is the current one

    /// The process at `index`, or null when there is none.
    const Process *process(ProcessIndex index) const;
    /// Every process of an owner: none, one, or the shared set.
    std::vector<const Process *> processesOf(const Owner &owner) const;
    /// Who started it, who started that one, and so on up to the first process, as far as is known.
    std::vector<const Process *> ancestorsOf(const Process &process) const;
    /// The user's name; the number as text when it has none.
    std::string user(std::uint32_t uid) const;
    /// The namespace of a socket; an unknown one when there is none at that place.
    const NetworkNamespace &namespaceOf(const Socket &socket) const;
    /// The name of the interface that a socket is bound to; null when it is bound to none or that has
    /// no name here.
    const std::string *interfaceOf(const Socket &socket) const;
    /// The same, with the number as text in place of a name; empty for none.
    std::string interfaceName(const Socket &socket) const;
};

/// A socket whose end the system told of, between two samples.
struct EndedSocket
{
    Socket socket; ///< as it was when it ended; its owner is the one last seen, never a guess
    std::chrono::system_clock::time_point endedAt;
    bool wasSeen = false; ///< a sample had listed it; false: it lived between two samples
    bool hasTraffic = false;
    Traffic traffic; ///< its final counts, when hasTraffic

    bool operator==(const EndedSocket &) const = default;
};

/// The counts of one row.
struct RowTraffic
{
    RowId id{};
    Traffic traffic;
    std::chrono::steady_clock::time_point at; ///< when the kernel was asked

    bool operator==(const RowTraffic &) const = default;
};

/// Everything that was seen at one moment. Immutable once published; any thread may read it.
struct Snapshot
{
    std::uint64_t sequence = 0; ///< counts up by one for each sample of a Source
    std::string host;
    std::chrono::system_clock::time_point takenAt;
    std::chrono::steady_clock::time_point takenAtSteady;
    std::chrono::microseconds cost{}; ///< wall time of the sample
    std::vector<Socket> sockets; ///< kernel order, each RowId once
    /// Since the sample before, in the order they ended: what no row of `sockets` continues.
    std::vector<EndedSocket> ended;
    std::vector<RowTraffic> traffic; ///< of the rows it was wanted for; sorted by id
    std::shared_ptr<const Tables> tables = std::make_shared<const Tables>();
    SystemSettings settings;
    Health health;
    bool stale = false; ///< the last sample failed: rows are older than takenAt says; health says why

    /// The counts of a row; null when they were not read.
    const Traffic *trafficOf(RowId row) const;
};

} // namespace netwharf
