// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace netwharf::text {

inline constexpr char32_t ReplacementCharacter = 0xfffd;

/// One step through UTF-8.
struct DecodedCharacter
{
    char32_t code = ReplacementCharacter;
    std::size_t length = 0; ///< bytes used; at least 1
    bool valid = false; ///< false: a maximal wrong subpart (Unicode 15 section 3.9)
};

/// The character at the start of `text`, which must not be empty. Surrogates, overlong forms and
/// numbers above U+10FFFF are not valid.
DecodedCharacter decode(std::string_view text);
void append(std::string &text, char32_t code);
bool isValidUtf8(std::string_view text);
/// Characters in `text`; a wrong sequence counts as one.
std::size_t characterCount(std::string_view text);

} // namespace netwharf::text
