// SPDX-License-Identifier: MIT
#include "core/catalogue/pinyinmatch.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace netwharf {

namespace {

constexpr std::size_t ShortestWord = 2;
constexpr std::size_t ShortestInitials = 3; ///< of those that are only the beginning
constexpr std::size_t ShortestInside = 4;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// ü is kept as v; both are typed for it.
bool isTypedFor(char typed, char stored)
{
    const char letter = text::lower(stored);
    return typed == letter || (typed == 'u' && letter == 'v');
}

PinyinMatch initialsMatch(std::string_view line, std::string_view word)
{
    std::size_t matched = 0;
    for (const char c : line) {
        if (!isCapital(c))
            continue;
        if (matched == word.size())
            return word.size() >= ShortestInitials ? PinyinMatch::Start : PinyinMatch::None;
        if (text::lower(c) != word[matched])
            return PinyinMatch::None;
        ++matched;
    }
    return matched == word.size() ? PinyinMatch::Whole : PinyinMatch::None;
}

PinyinMatch syllablesMatch(std::string_view line, std::size_t at, std::string_view word)
{
    if (line.size() - at < word.size() || (at > 0 && word.size() < ShortestInside))
        return PinyinMatch::None;
    const std::string_view sound = line.substr(at, word.size());
    const bool same = std::equal(word.begin(), word.end(), sound.begin(), isTypedFor);
    if (!same || std::count_if(sound.begin(), sound.end(), isCapital) < 2)
        return PinyinMatch::None;
    if (at > 0)
        return PinyinMatch::Inside;
    return word.size() == line.size() ? PinyinMatch::Whole : PinyinMatch::Start;
}

} // namespace

PinyinMatch pinyinMatch(std::string_view lines, std::string_view word)
{
    auto best = PinyinMatch::None;
    const bool isLatin = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (word.size() < ShortestWord || !isLatin)
        return best;
    while (!lines.empty() && best != PinyinMatch::Whole) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(line.size() + 1);
        best = std::min(best, initialsMatch(line, word));
        for (std::size_t at = 0; at < line.size(); ++at)
            if (isCapital(line[at]))
                best = std::min(best, syllablesMatch(line, at, word));
    }
    return best;
}

} // namespace netwharf
