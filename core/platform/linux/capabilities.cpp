// SPDX-License-Identifier: MIT
#include "core/platform/linux/capabilities.h"

#include "core/net/health.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace netwharf {

namespace {

constexpr std::array<std::pair<std::string_view, unsigned>, 6> Numbers{{
    {"cap_dac_read_search", CAP_DAC_READ_SEARCH},
    {"cap_kill", CAP_KILL},
    {"cap_net_admin", CAP_NET_ADMIN},
    {"cap_sys_ptrace", CAP_SYS_PTRACE},
    {"cap_sys_admin", CAP_SYS_ADMIN},
    {"cap_net_bind_service", CAP_NET_BIND_SERVICE},
}};

/// The inode of the first user namespace (PROC_USER_INIT_INO of linux/proc_ns.h).
constexpr ino_t FirstUserNamespace = 0xEFFFFFFD;

/// Bit by bit; nothing when the kernel does not say.
std::uint64_t effectiveCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        return 0;
    return sets[0].effective | (std::uint64_t{sets[1].effective} << 32);
}

} // namespace

std::string missingCapabilities(std::string_view names)
{
    const std::uint64_t effective = effectiveCapabilities();
    std::string missing;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(' '));
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        const auto number =
            std::find_if(Numbers.begin(), Numbers.end(), [name](const auto &entry) { return entry.first == name; });
        if (number == Numbers.end() || ((effective >> number->second) & 1U) == 0)
            missing.append(missing.empty() ? "" : " ").append(name);
    }
    return missing;
}

std::string missingOutside(std::string_view names)
{
    std::string missing = missingCapabilities(names);
    struct stat status = {};
    if (missing.empty() && ::stat("/proc/self/ns/user", &status) == 0 && status.st_ino != FirstUserNamespace)
        missing = OwnUserNamespace;
    return missing;
}

} // namespace netwharf
