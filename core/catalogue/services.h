// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace netwharf {

/// Lines that are neither a service, a comment nor empty, or too many for one port.
struct SkippedLines
{
    static constexpr std::size_t MostNamed = 8;

    std::size_t count = 0;
    std::vector<std::size_t> first; ///< numbers of the first of them, from 1; at most MostNamed

    bool operator==(const SkippedLines &) const = default;
};

/// What a services(5) file held.
struct ServicesResult
{
    std::vector<MachineService> services; ///< in file order
    SkippedLines skipped;
};

/// Reads services(5) text: "name port/transport aliases... # comment", white space of any width,
/// line ends LF or CRLF. Lines of transports that have no ports here (ddp) are passed over without
/// being counted. Text beyond 16 MiB, names beyond 64 bytes and the seventeenth line and later of one
/// port and transport are skipped. Never fails.
ServicesResult readServices(std::string_view text);

/// The same of a file; nothing when it cannot be read.
std::optional<ServicesResult> readServicesFile(const std::filesystem::path &path);

/// Where this system keeps the file: /etc/services, or %SystemRoot%\System32\drivers\etc\services.
std::filesystem::path servicesPath();

} // namespace netwharf
