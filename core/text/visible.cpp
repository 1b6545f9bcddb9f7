// SPDX-License-Identifier: MIT
#include "core/text/visible.h"

#include "core/text/unicodetables.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <span>

namespace netwharf::text {

namespace {

bool contains(std::span<const CodePointRun> runs, char32_t code)
{
    const auto run =
        std::lower_bound(runs.begin(), runs.end(), code,
                         [](const CodePointRun &candidate, char32_t wanted) { return candidate.last < wanted; });
    return run != runs.end() && run->first <= code;
}

bool isPlainAscii(char c)
{
    return c >= 0x20 && c < 0x7f;
}

/// "<U+202E>": at least four digits.
void appendNumber(std::string &result, char32_t code)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    result += "<U+";
    for (int shift = 20; shift >= 0; shift -= 4)
        if (shift <= 12 || (code >> static_cast<unsigned>(shift)) != 0)
            result += Digits[(code >> static_cast<unsigned>(shift)) & 0xfU];
    result += '>';
}

} // namespace

bool isInvisible(char32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || contains(InvisibleRuns, code);
}

std::string visible(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (isPlainAscii(text.front())) {
            result.push_back(text.front());
            text.remove_prefix(1);
            continue;
        }
        const DecodedCharacter next = decode(text);
        if (next.code < 0x20)
            append(result, 0x2400 + next.code);
        else if (next.code == 0x7f)
            append(result, 0x2421);
        else if (isInvisible(next.code)) // C1 has no pictures
            appendNumber(result, next.code);
        else
            append(result, next.code);
        text.remove_prefix(next.length);
    }
    return result;
}

std::string validUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const DecodedCharacter next = decode(text);
        append(result, next.code);
        text.remove_prefix(next.length);
    }
    return result;
}

int displayWidth(std::string_view text)
{
    int width = 0;
    while (!text.empty()) {
        const DecodedCharacter next = decode(text);
        text.remove_prefix(next.length);
        if (next.code < 0x300)
            ++width;
        else if (contains(WideRuns, next.code))
            width += 2;
        else if (!contains(ZeroWidthRuns, next.code))
            ++width;
    }
    return width;
}

} // namespace netwharf::text
