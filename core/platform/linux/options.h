// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace netwharf {

/// What the Linux source may use. Everything is on by default; each part can be switched off so
/// that the answer of a system without it can be tested on one that has it.
struct LinuxOptions
{
    bool netlink = true; ///< sock_diag; off: /proc/net serves, as where it is refused
    bool boundOnly = true; ///< inet_diag state bit 13 (Linux 6.8)
    bool udpLite = true;
    bool mptcp = true; ///< marks the TCP sockets that belong to MPTCP
    bool sctp = true; ///< /proc/net/sctp/{eps,assocs}
    bool rawAndPing = true; ///< /proc/net/{raw,icmp}{,6}
    bool cgroups = true; ///< walking the cgroup v2 tree to name units
    bool namespaces = true; ///< sockets of the other network namespaces
    bool enterNamespaces = true; ///< by setns (CAP_SYS_ADMIN); off: /proc/PID/net serves
    bool namespaceIds = true; ///< RTM_GETNSID: which name a namespace has that may not be looked into
    bool pidfd = true; ///< ending a process through a descriptor of it; off: as on a kernel without pidfd
    bool destroy = true; ///< SOCK_DESTROY; off: as on a kernel built without it
    bool events = true; ///< hearing from the kernel when sockets end; needs `netlink`
    bool borrowDescriptors = true; ///< pidfd_getfd (Linux 5.6): reading options of other processes' sockets
    bool addresses = true; ///< reading the addresses of interfaces, of every namespace that we are in
    bool localRoutes = true; ///< reading which networks are ours by a route, for the rules of bind(2)
    bool trialBind = true; ///< answering by a bind of our own
    bool natRules = true; ///< nfnetlink and the tables of iptables; off: as without CAP_NET_ADMIN
    int eventBuffer = 4 << 20; ///< bytes of events that may wait in the kernel, which may grant less
    std::size_t keptEvents = 65'536; ///< that may wait between two samples

    /// Rows shall appear soon: past this the first sample leaves all owners to the next one.
    std::chrono::microseconds firstSample{40'000};
    /// CPU time of each thread that one sample may spend on reading descriptor directories.
    std::chrono::microseconds firstLooks{400'000}; ///< until every process was looked into once
    std::chrono::microseconds newProcesses{100'000}; ///< processes that have begun since
    std::chrono::microseconds firstSight{3'000}; ///< sockets that no earlier sample had: most are short-lived
    std::chrono::microseconds exploration{10'000}; ///< sockets that stay without an owner

    /// CPU time that one sample may spend on the other namespaces, over several samples.
    std::chrono::microseconds otherNamespaces{10'000}; ///< reading all of their sockets, in turn
    std::chrono::microseconds otherListeners{3'000}; ///< the listeners of those whose turn it is not
};

} // namespace netwharf
