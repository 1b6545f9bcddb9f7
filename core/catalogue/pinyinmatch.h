// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace netwharf {

/// Where a word typed in pinyin stands in what an entry sounds like; the best first.
enum class PinyinMatch : std::uint8_t {
    Whole, ///< all of a title or alias: "shujuku", "sjk"
    Start,
    Inside,
    None
};

/// `lines` as in table::PinyinLines; `word` folded. The word is full pinyin that goes beyond one syllable
/// (four letters or more where it does not begin a line), or initials: all of a line's, or three and
/// more from its beginning. Shorter pieces would answer every English word.
PinyinMatch pinyinMatch(std::string_view lines, std::string_view word);

} // namespace netwharf
