// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/owner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netwharf {

/// A service of systemd that a process belongs to, and what its manager does when that process ends.
struct ServicePolicy
{
    std::string unit; ///< "nginx.service"; raw bytes
    std::optional<std::uint32_t> userManager; ///< uid whose own manager keeps it; none: the system's
    bool known = false; ///< the manager has answered; the rest is set
    std::uint32_t mainPid = 0; ///< 0: none runs
    std::string restart; ///< Restart= of systemd.service(5): "no", "always", "on-failure", ...

    bool operator==(const ServicePolicy &) const = default;
};

/// When a manager starts a service again after its main process was ended by a person.
enum class RestartHabit : std::uint8_t {
    Never,
    Always, ///< however it ends
    WhenForced ///< only when it ends by SIGKILL, since SIGTERM is a clean end
};
RestartHabit restartHabit(std::string_view restart);

/// The service that the unit is, without what only its manager knows; nothing for scopes, sessions and
/// containers, which nobody starts again by that name.
std::optional<ServicePolicy> serviceOf(const Unit &unit);

/// Fills in what `systemctl show --property=LoadState,MainPID,Restart` printed, one NAME=VALUE a line.
/// Leaves the policy unknown when the manager does not know the unit. Thread: any.
void readServiceProperties(std::string_view text, ServicePolicy &policy);

} // namespace netwharf
