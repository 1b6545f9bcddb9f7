// SPDX-License-Identifier: MIT
#pragma once

namespace netwharf::bench {

/// Moves the caller into network and mount namespaces of its own, as root of a user namespace where
/// it is not root; what it forks next is the first process of a PID namespace. The network namespace
/// has TCP and UDP tables of its own where the kernel can do that (Linux 6.1), of the machine's size,
/// so that other sockets of this machine do not count. Throws std::system_error.
void enterNamespaces();

/// For the first process of the new PID namespace: ends it together with its parent, gives it its
/// own /proc and switches the loopback interface on. Throws std::system_error.
void furnishNamespaces();

} // namespace netwharf::bench
