// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

namespace netwharf {

/// The state behind a number of the kernel's net/tcp_states.h, which datagram sockets share.
SocketState stateFromKernel(Protocol protocol, unsigned number);

/// Fills what follows from the other fields in the same way for every table of the kernel:
/// mapped addresses become IPv4, `hasRemote` and `uidKnown` are set.
void completeRow(Socket &row);

} // namespace netwharf
