// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/linux/filedescriptor.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace netwharf {

/// The number that an answer to RTM_GETNSID tells of, aligned to 4 bytes; nothing where the namespace has none, or
/// where it is no answer to `sequence`. Pure.
std::optional<std::int32_t> readNamespaceId(std::span<const std::byte> answer, std::uint32_t sequence);

/// The numbers by which our network namespace knows others. Anybody may ask for that of a process, also of one
/// whose ns/net may not be read; but only a namespace that something links to ours, such as a veth pair, has one.
/// Source: RTM_GETNSID of rtnetlink(7), linux/net_namespace.h. Thread: one at a time.
class NamespaceIds
{
public:
    /// Where no socket is to be had, nothing has a number.
    NamespaceIds();

    std::optional<std::int32_t> ofProcess(std::uint32_t pid);
    /// `path`: of a file that stands for a namespace, such as /run/netns/NAME.
    std::optional<std::int32_t> ofFile(const std::string &path);

private:
    std::optional<std::int32_t> ask(std::uint16_t attribute, std::uint32_t value);

    FileDescriptor m_netlink;
    std::uint32_t m_sequence = 0;
};

} // namespace netwharf
