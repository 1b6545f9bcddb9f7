// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/portmap/portlights.h"
#include "core/query/query.h"

#include <bitset>
#include <cstdint>
#include <optional>

namespace netwharf {

/// Which ports a search of the map means.
struct PortHits
{
    std::bitset<PortCount> ports;
    std::optional<std::uint16_t> best; ///< the one to show first; nothing without a hit

    int count() const { return static_cast<int>(ports.count()); }
    bool contains(std::uint16_t port) const { return ports.test(port); }
    /// The next hit after `port`, or before it, going round; nothing without a hit.
    std::optional<std::uint16_t> after(std::uint16_t port) const;
    std::optional<std::uint16_t> before(std::uint16_t port) const;
};

/// A number or range means itself; a word means the ports of the entries it finds, blocks of a thousand ports
/// or more left out, and the local ports of processes with that name. Conditions of the filter language
/// hold for a port when one of its entries has them. `query` is of QueryScope::Ports; `snapshot` may be null.
PortHits portHits(const Query &query, const Catalogue &catalogue, const PortLights &lights, const Snapshot *snapshot);
/// The local ports of the sockets that meet a query of QueryScope::Sockets, of this network namespace and of
/// the protocols that the map shows. Nothing without a snapshot.
PortHits socketHits(const Query &query, const Catalogue &catalogue, const Snapshot *snapshot);

} // namespace netwharf
