// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace netwharf {

/// Every tag that the guide's category column may hold, sorted.
inline constexpr std::array<std::string_view, 44> Categories{"ai",
                                                             "app-server",
                                                             "apple",
                                                             "authentication",
                                                             "backup",
                                                             "cache",
                                                             "container",
                                                             "cryptocurrency",
                                                             "database",
                                                             "dev",
                                                             "directory",
                                                             "discovery",
                                                             "dns",
                                                             "file",
                                                             "game",
                                                             "hardware-management",
                                                             "industrial",
                                                             "iot",
                                                             "kubernetes",
                                                             "legacy",
                                                             "logging",
                                                             "mail",
                                                             "malware",
                                                             "media",
                                                             "message-queue",
                                                             "messaging",
                                                             "monitoring",
                                                             "network-config",
                                                             "network-management",
                                                             "orchestration",
                                                             "p2p",
                                                             "printing",
                                                             "proxy",
                                                             "remote-access",
                                                             "routing",
                                                             "rpc",
                                                             "security",
                                                             "storage",
                                                             "telecom",
                                                             "time",
                                                             "virtualization",
                                                             "vpn",
                                                             "web",
                                                             "windows"};

} // namespace netwharf
