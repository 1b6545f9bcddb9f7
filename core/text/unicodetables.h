// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// Tables that tools/unicodetables.cpp writes from ICU's data during the build. All are sorted by
/// code point and hold only what differs from the rule without a table.
namespace netwharf::text {

/// Code points that fold to the same text: FoldTexts[offset, offset + length) in UTF-8.
struct FoldRun
{
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< inclusive
    std::uint16_t offset = 0;
    std::uint16_t length = 0; ///< 0: the character vanishes
};

struct CodePointRun
{
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< inclusive
};

extern const std::span<const FoldRun> FoldRuns;
extern const std::string_view FoldTexts;
/// East Asian Width W and F.
extern const std::span<const CodePointRun> WideRuns;
/// Combining marks (Mn, Me), Hangul vowels and finals, and the invisible characters below.
extern const std::span<const CodePointRun> ZeroWidthRuns;
/// Format (Cf) and default-ignorable characters and the line and paragraph separators, but not the
/// Arabic and other signs that are drawn around digits.
extern const std::span<const CodePointRun> InvisibleRuns;

} // namespace netwharf::text
