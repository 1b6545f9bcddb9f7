// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace netwharf {

/// Reads Han text aloud in pinyin, by ICU's data (Han-Latin, Latin-ASCII) and a list of words with
/// characters that have a second reading.
class Pinyin
{
public:
    /// Throws std::runtime_error when ICU has no such data.
    Pinyin();
    ~Pinyin();
    Pinyin(const Pinyin &) = delete;
    Pinyin &operator=(const Pinyin &) = delete;

    /// One line for each run of two Han characters or more in `foldedText`: "ShuJuKu\n". Each syllable
    /// begins with a capital, without tones, ü as v.
    std::string lines(std::string_view foldedText);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace netwharf
