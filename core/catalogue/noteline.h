// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/notes.h"

#include <optional>
#include <string>
#include <string_view>

namespace netwharf {

/// Reads the first line of a note into its ports, transports and label.
std::optional<NoteProblemCode> readNoteHead(std::string_view line, PortNote &note);
/// Whether a line may be part of a note: UTF-8 without control characters but tabs.
bool isNoteText(std::string_view line);
/// A line of text without the indent that a note's text has, and without white space at its end.
std::string_view withoutIndent(std::string_view line);
/// "5432", "8000-8100/tcp": the ports and transports as a file has them.
std::string noteKey(const PortNote &note);

} // namespace netwharf
