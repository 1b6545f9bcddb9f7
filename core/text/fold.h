// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace netwharf::text {

/// Folds text for searching: case, full-width and half-width forms, and traditional to simplified
/// Han one character at a time, so that ８０ = 80, ＨＴＴＰ = http and 資料庫 finds 资料库.
/// Input is UTF-8; bytes that are not are dropped. The result is UTF-8.
/// Source: Unicode NFKC and case folding, ICU's Hant-Hans, taken at build time.
std::string fold(std::string_view text);

} // namespace netwharf::text
