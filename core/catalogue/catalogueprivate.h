// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/layers.h"
#include "core/catalogue/registryfacts.h"

#include <array>
#include <vector>

namespace netwharf {

struct Catalogue::Private
{
    explicit Private(std::span<const MachineService> machine);

    /// Which table a transport uses: UDP-Lite shares UDP's numbers (RFC 3828 section 5); nothing
    /// for transports without ports.
    static std::optional<std::size_t> tableOf(Protocol transport);
    /// The first entry that begins at `port` or later.
    EntryIndex firstFrom(std::uint32_t port) const;
    /// What the registry says of a port; as quick whatever this machine's file names.
    RegistryStatus statusAt(std::uint16_t port, Protocol transport) const;

    Layers layers;
    std::vector<EntryIndex> blocks; ///< entries with more than one port, in entry order
    /// The entry named first, by port, one table for each of RegistryTransports.
    std::array<std::vector<EntryIndex>, RegistryTransports.size()> best;
};

} // namespace netwharf
