// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace netwharf::text {

/// Text from strangers made safe to show in one line: control characters become U+2400 pictures,
/// bidirectional controls, zero-width and other invisible format characters become "<U+202E>",
/// bytes that are not UTF-8 become U+FFFD. Everything else is unchanged.
std::string visible(std::string_view text);

/// Whether this is one of the control and format characters that visible() replaces.
bool isInvisible(char32_t code);

/// Valid UTF-8 with U+FFFD where the bytes were not; nothing else is changed. For JSON.
std::string validUtf8(std::string_view text);

/// Columns a terminal needs for `text` (UTF-8): 2 for wide and full-width characters of Unicode
/// East Asian Width, 0 for combining marks, 1 for the rest.
int displayWidth(std::string_view text);

} // namespace netwharf::text
