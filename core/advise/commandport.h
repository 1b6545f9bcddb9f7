// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/endpointin.h"
#include "core/net/protocol.h"

#include <optional>
#include <string_view>

namespace netwharf {

/// What a command line has bound: views into it, or into texts that last.
struct CommandPort
{
    std::optional<NamedEnd> end{}; ///< on this machine; nothing when the words name none
    std::optional<Protocol> protocol{}; ///< where the words say it
    std::string_view remotePort{}; ///< what is bound on another machine instead: ssh -R
    bool asMessage = false; ///< without `end`: one that stands there as in a message (endpointIn) is meant
};

/// Reads a command line by what its program does with its words: ssh -L and -D, docker -p, kubectl port-forward, nc -l,
/// python -m http.server, socat, lsof and fuser, netwharf; of any other what stands behind -p or --port. A prompt,
/// sudo and settings before it are no part of it. Upper and lower case matter. Nothing when it looks like no such
/// command. Sources: the manual pages of these programs. Pure.
std::optional<CommandPort> portOfCommand(std::string_view line);

} // namespace netwharf
