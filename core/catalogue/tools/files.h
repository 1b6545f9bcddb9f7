// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/finding.h"

#include <optional>
#include <string>
#include <string_view>

/// Whole files in and out, for the tools of the build.
namespace netwharf {

/// The bytes of a file; on failure FileUnreadable goes to `findings`.
std::optional<std::string> readFile(const std::string &path, Findings &findings);
/// Replaces the file; false when it cannot be written.
bool writeFile(const std::string &path, std::string_view text);
/// One line for each on stderr; returns whether there was any.
bool printFindings(const Findings &findings);

} // namespace netwharf
