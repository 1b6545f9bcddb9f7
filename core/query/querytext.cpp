// SPDX-License-Identifier: MIT
#include "core/query/querytext.h"

namespace netwharf {

namespace {

/// The ASCII character that the three bytes of UTF-8 at the start of `text` stand for, or 0.
char asciiFor(std::string_view text)
{
    if (text.size() < 3)
        return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned code = ((byte(0) & 0x0fU) << 12) | ((byte(1) & 0x3fU) << 6) | (byte(2) & 0x3fU);
    if ((byte(0) & 0xf0U) != 0xe0U || (byte(1) & 0xc0U) != 0x80U || (byte(2) & 0xc0U) != 0x80U)
        return 0;
    if (code >= 0xff01 && code <= 0xff5e) // full-width forms of ! to ~
        return static_cast<char>(code - 0xff01 + '!');
    if (code == 0x3000) // ideographic space
        return ' ';
    return code == 0x201c || code == 0x201d ? '"' : '\0';
}

} // namespace

QueryText::QueryText(std::string_view original) : m_original(original)
{
    for (std::size_t i = 0; i < original.size();) {
        const char ascii = asciiFor(original.substr(i));
        m_plain += ascii != 0 ? ascii : original[i];
        m_offsets.push_back(static_cast<std::uint32_t>(i));
        i += ascii != 0 ? 3 : 1;
    }
    m_offsets.push_back(static_cast<std::uint32_t>(original.size()));
}

std::string_view QueryText::original(std::size_t begin, std::size_t end) const
{
    return m_original.substr(m_offsets[begin], m_offsets[end] - m_offsets[begin]);
}

} // namespace netwharf
