// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/portmap/portlights.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace netwharf {

/// The sockets of each port, of those that have a place on the map. Indices into Snapshot::sockets; those without
/// a remote end come first, each kind in kernel order.
class PortIndex
{
public:
    struct Entry
    {
        std::uint32_t socket = 0;
        std::uint16_t port = 0;
        bool hasRemote = false;
    };

    PortIndex() = default;
    explicit PortIndex(std::span<const Entry> entries);

    std::span<const std::uint32_t> at(std::uint16_t port) const;

private:
    std::vector<std::uint32_t> m_first; ///< where each port begins in m_sockets, and the end; empty: no sockets
    std::vector<std::uint32_t> m_sockets;
};

/// What the map takes from one snapshot, made in passes over all of its sockets: on any thread but the one that
/// draws. Immutable.
struct MapLook
{
    std::shared_ptr<const Snapshot> snapshot;
    /// Of its sockets alone; a port with nothing but TIME_WAIT is Closed, whoever had it.
    PortLights lights;
    PortIndex local; ///< by the port of this machine's end
    PortIndex remote; ///< by the port of the other end
    int elsewhere = 0; ///< sockets of other network namespaces
};

std::shared_ptr<const MapLook> lookAt(std::shared_ptr<const Snapshot> snapshot);

/// The layer of a socket with a place on the map: one with a local port, in the current network namespace.
std::optional<MapLayer> placeOf(const Socket &socket, const Tables &tables);

} // namespace netwharf
