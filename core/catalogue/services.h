// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace netwharf {

/// What a services(5) file held.
struct ServicesResult
{
    std::vector<MachineService> services; ///< in file order
    std::size_t skippedLines = 0; ///< lines that are neither a service, a comment nor empty, or too many for one port
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
