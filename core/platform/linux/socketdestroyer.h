// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"

namespace netwharf {

/// Closes the socket in the network namespace of this thread (SOCK_DESTROY): its program gets
/// ECONNABORTED, the other end of a TCP connection a reset. Nothing when it is done. Needs
/// CAP_NET_ADMIN in the user namespace that the network namespace belongs to. `onlyAsk`: does nothing
/// but look for that. Blocks for as long as the kernel takes. Thread: any.
std::optional<ActProblem> destroySocket(const Socket &socket, bool onlyAsk);

} // namespace netwharf
