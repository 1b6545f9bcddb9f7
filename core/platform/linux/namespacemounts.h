// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace netwharf {

/// A network namespace with a name of its own, which keeps it alive without a process.
struct NamespaceMount
{
    std::uint64_t inode = 0; ///< of the namespace
    std::string name; ///< as ip-netns(8) gave it: raw bytes
};

/// Where ip-netns(8) and the runtimes that follow it mount namespaces.
inline constexpr const char *NamespaceMounts = "/run/netns";

/// What is mounted in `directory`, in no order; empty when it is not there or closed to us. Files
/// that are no namespaces, as such a name is before and after its mount, are left out. Thread: any.
std::vector<NamespaceMount> readNamespaceMounts(const std::string &directory = NamespaceMounts);

} // namespace netwharf
