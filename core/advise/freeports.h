// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/collect/bindprobe.h"
#include "core/rows/row.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace netwharf {

/// Which ports to look for.
struct FreePortWish
{
    std::uint16_t near = 8000; ///< first it and the hundred above it, then the nearest above and below
    PortRange range{1, 65535}; ///< only these
    std::size_t count = 1; ///< at least 1
    bool tcp = true; ///< free for TCP, on both address families
    bool udp = true; ///< the same for UDP
};

/// Why a port was passed over.
enum class PassedOverCode : std::uint8_t {
    InUse, ///< `row` holds it
    Privileged, ///< below ip_unprivileged_port_start
    ClientRange, ///< handed to outgoing connections
    Reserved, ///< ip_local_reserved_ports
    Registered, ///< `entry`: something common uses it, or the services file or a note here names it
    NotBindable, ///< nothing is to be seen, and yet the trial failed with `outcome`
    Forwarded ///< it could be bound, but a rule of NAT takes what arrives there elsewhere
};
inline constexpr std::size_t PassedOverCodeCount = 7;
std::string_view code(PassedOverCode reason); ///< "in_use", "client_range", ...

struct PassedOver
{
    std::uint16_t port = 0;
    PassedOverCode reason{};
    std::optional<std::size_t> row{}; ///< index into the rows that were given
    EntryIndex entry = NoEntry; ///< into the catalogue
    BindOutcome outcome{};

    bool operator==(const PassedOver &) const = default;
};

struct FreePorts
{
    std::vector<std::uint16_t> ports; ///< in the order they were found; fewer than wished when there are no more
    /// What was looked at before the last of `ports`, in that order; of more than MostPassedOver the first.
    std::vector<PassedOver> passedOver;
    /// How many for each reason, those included that `passedOver` has no room for; by PassedOverCode.
    std::array<std::size_t, PassedOverCodeCount> passedOverCounts{};
};
inline constexpr std::size_t MostPassedOver = 64;

/// Looks upwards from the wish, then outwards. Rules of NAT count where they may be read. `rows`: of a snapshot just taken, bound-only
/// sockets included; the trial of each port that seems free settles it. Blocks: some microseconds for
/// each trial.
FreePorts findFreePorts(const FreePortWish &wish, std::span<const Row> rows, const Catalogue &catalogue,
                        const BindSettings &settings, BindProbe &probe);

/// Near what to look for a port that stands in for this one: for a privileged one as custom has it, 8080 for 80
/// and 8443 for 443, whoever asks; else near itself.
std::uint16_t portInstead(std::uint16_t port, const BindSettings &settings);

} // namespace netwharf
