// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/bindprobe.h"
#include "core/platform/linux/options.h"

namespace netwharf {

/// Asks Linux about bind(2) in the network namespace of the calling thread; needs no privilege but
/// for the rules of NAT.
///
/// A trial's socket never listens, is closed before tryBind() returns, and is one of ownSockets(). Options of a holder are read
/// by pidfd_getfd(2) (5.6), which asks for the right to ptrace its process: our own are always readable.
class LinuxBindProbe final : public BindProbe
{
public:
    explicit LinuxBindProbe(const LinuxOptions &options = {}) : m_options(options) {}

    BindSettings settings() override;
    std::optional<ReuseOptions> optionsOf(const Socket &socket, const Tables &tables) override;
    BindOutcome tryBind(const BindQuestion &question) override;
    std::vector<std::optional<std::chrono::milliseconds>> remaining(std::span<const Socket> sockets) override;
    tl::expected<NatRules, Error> natRules() override;

private:
    LinuxOptions m_options;
};

} // namespace netwharf
