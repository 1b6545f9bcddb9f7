// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <cstdint>

namespace netwharf {

/// The socket of now that a person means who asks for one of earlier: itself; else one with the same
/// ends; else one of the same process at the same serving end (the listener's port, the place that a
/// connection went to). `space`: the id of its network namespace; `pid` 0: nobody's. Null when it has
/// gone and nothing took its place.
const Socket *successorOf(const Socket &earlier, std::uint64_t space, std::uint32_t pid, const Snapshot &now);

} // namespace netwharf
