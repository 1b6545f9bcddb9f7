// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/finding.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// The transports of the registry; a fact without a transport stands for each of them.
inline constexpr std::array RegistryTransports{Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp};
bool isRegistryTransport(Protocol protocol);

/// One row of registry.csv: a name, or what the registry says where it names nothing.
struct RegistryFact
{
    std::size_t line = 0; ///< in the file it was read from
    PortRange ports;
    std::optional<Protocol> transport; ///< nothing: every transport
    std::string name; ///< empty: reserved, unassigned or removed
    std::vector<std::string> aliases; ///< older spellings of the name
    RegistryStatus status = RegistryStatus::Assigned; ///< never Absent
    std::string description; ///< one line; empty where the registry has none or only the status
    std::vector<std::string> references; ///< without brackets; documents only, never people
    std::string registered; ///< "YYYY-MM-DD", "YYYY-MM" or empty
    std::string modified;
    std::string unauthorisedUse; ///< one line

    bool covers(PortRange wanted, Protocol wantedTransport) const;
    /// Whether `service` is the name or an alias, compared without case.
    bool isNamed(std::string_view service) const;
};

/// Reads registry.csv. What is wrong goes to `findings`.
std::vector<RegistryFact> readRegistryFacts(std::string_view text, std::string_view file, Findings &findings);
/// The text of registry.csv, LF line ends.
std::string writeRegistryFacts(std::span<const RegistryFact> facts);

/// Fewer rows than this is not the whole registry, which had 13,521 in 2014.
inline constexpr std::size_t MinimumRegistryRows = 10'000;

/// Reads the CSV that IANA publishes ("Service Name and Transport Protocol Port Number Registry")
/// into facts in IANA's order: columns matched by name, historic spellings made aliases, rows
/// without a name merged where they continue each other; Assignee and Contact are not read.
/// Rows without a port (DNS-SD names) are left out. What is wrong goes to `findings`.
std::vector<RegistryFact> importRegistry(std::string_view text, std::string_view file, Findings &findings,
                                         std::size_t minimumRows = MinimumRegistryRows);

} // namespace netwharf
