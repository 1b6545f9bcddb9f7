// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/act/closesocketdialog.h"
#include "app/ui/act/endprocessdialog.h"
#include "core/rows/row.h"

namespace netwharf {

/// The processes that hold a socket now: not who did, or will.
std::vector<const Process *> holdersOf(const Socket &socket, const Tables &tables);
/// Why nobody can end this process from here; nothing when one may try.
std::optional<ActRefusal> whyWeCannotEnd(const Process &process);

EndCandidate endCandidateOf(const Process &process, const Tables &tables);
CloseCandidate closeCandidateOf(const Socket &socket, Direction direction, const Tables &tables);

} // namespace netwharf
