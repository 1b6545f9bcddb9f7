// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/finding.h"
#include "core/net/ipaddress.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The fields that the files of the catalogue have in common.
namespace netwharf {

/// "443" or "6881-6889". Errors: BadPort, BadRange.
tl::expected<PortRange, FindingCode> parsePorts(std::string_view text);
std::string formatPorts(PortRange ports);
/// Pieces between `separator`, trimmed; empty text has none.
std::vector<std::string> splitList(std::string_view text, char separator = ';');
std::string joinList(const std::vector<std::string> &items);
/// White space at the ends removed, inside made one space; line ends count as white space.
std::string oneLine(std::string_view text);
/// A service name as the registry has them: printable ASCII without space, comma and semicolon,
/// 1 to 32 characters.
bool isServiceName(std::string_view text);
/// "YYYY-MM", "YYYY-MM-DD" or empty.
bool isRegistryDate(std::string_view text);

} // namespace netwharf
