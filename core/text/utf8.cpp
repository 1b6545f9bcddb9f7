// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

namespace netwharf::text {

namespace {

/// What a lead byte promises: how many bytes follow and the bounds of the first of them.
struct Lead
{
    int following = 0; ///< 0: not a lead byte
    unsigned char lowest = 0x80;
    unsigned char highest = 0xbf;
    char32_t bits = 0;
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1, 0x80, 0xbf, byte & 0x1fU};
    if (byte >= 0xe0 && byte <= 0xef) {
        const unsigned char lowest = byte == 0xe0 ? 0xa0 : 0x80;
        const unsigned char highest = byte == 0xed ? 0x9f : 0xbf;
        return {2, lowest, highest, byte & 0x0fU};
    }
    if (byte >= 0xf0 && byte <= 0xf4) {
        const unsigned char lowest = byte == 0xf0 ? 0x90 : 0x80;
        const unsigned char highest = byte == 0xf4 ? 0x8f : 0xbf;
        return {3, lowest, highest, byte & 0x07U};
    }
    return {};
}

} // namespace

DecodedCharacter decode(std::string_view text)
{
    const auto byte = static_cast<unsigned char>(text[0]);
    if (byte < 0x80)
        return {byte, 1, true};
    Lead lead = leadOf(byte);
    if (lead.following == 0)
        return {ReplacementCharacter, 1, false};
    char32_t code = lead.bits;
    std::size_t length = 1;
    for (int i = 0; i < lead.following; ++i, ++length) {
        if (length >= text.size())
            return {ReplacementCharacter, length, false};
        const auto next = static_cast<unsigned char>(text[length]);
        if (next < lead.lowest || next > lead.highest)
            return {ReplacementCharacter, length, false};
        lead.lowest = 0x80;
        lead.highest = 0xbf;
        code = (code << 6U) | (next & 0x3fU);
    }
    return {code, length, true};
}

void append(std::string &text, char32_t code)
{
    const auto push = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xc0U | (code >> 6U));
        push(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        push(0xe0U | (code >> 12U));
        push(0x80U | ((code >> 6U) & 0x3fU));
        push(0x80U | (code & 0x3fU));
    } else {
        push(0xf0U | (code >> 18U));
        push(0x80U | ((code >> 12U) & 0x3fU));
        push(0x80U | ((code >> 6U) & 0x3fU));
        push(0x80U | (code & 0x3fU));
    }
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        const DecodedCharacter next = decode(text);
        if (!next.valid)
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(decode(text).length);
    return count;
}

} // namespace netwharf::text
