// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/owner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// What a sample could not see, or why it is not what it should be.
enum class HealthCode : std::uint8_t {
    OwnersHidden, ///< count = sockets whose owner may not be read; detail = what unlocks it: capability names, none when we have them, OwnUserNamespace when they end there
    OwnersProtected, ///< the same for processes of our own user that forbid looking into them
    ProcessesHidden, ///< /proc is mounted with hidepid
    ProcessesNotReadable, ///< there is no /proc: no owner can be told
    NetlinkRefused, ///< sock_diag may not be used: /proc/net serves; detail = errno text
    BoundOnlyNotListed, ///< this kernel does not list bound-only sockets (before 6.8)
    NamespacesNotReadable, ///< count = network namespaces of which no socket could be read; detail = the same
    ProtocolNotReadable, ///< detail = protocol code and errno text
    EventsRefused, ///< the kernel does not say when sockets end; detail = errno text
    EventsLost, ///< count = sockets whose end was not heard: more ended than could be kept
    DumpInterrupted, ///< the kernel's table changed during the dump and a retry did not help
    SampleFailed ///< rows are those of the last good sample; detail = why
};

/// Fixed code for JSON: "owners_hidden", ...
std::string_view code(HealthCode code);

/// We have the capabilities, but only within a user namespace that is not the first: they say nothing of what is
/// outside. Source: user_namespaces(7).
inline constexpr std::string_view OwnUserNamespace = "user_namespace";

struct HealthNote
{
    HealthCode code{};
    std::uint32_t count = 0;
    std::string detail; ///< fixed codes and errno text in English; never a sentence

    bool operator==(const HealthNote &) const = default;
};

/// Which note a row belongs to whose owner more rights would tell; from another namespace none do.
std::optional<HealthCode> noteOf(const Owner &owner);

/// Empty when everything was seen.
using Health = std::vector<HealthNote>;

/// `last`, of the sample whose rows are kept, and why there is no newer one.
Health healthOfFailure(Health last, const Error &error);

} // namespace netwharf
