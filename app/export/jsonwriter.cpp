// SPDX-License-Identifier: MIT
#include "app/export/jsonwriter.h"

#include "core/text/utf8.h"
#include "core/text/visible.h"

#include <cstdint>
#include <cstring>

namespace netwharf {

namespace {

constexpr std::uint64_t eachByte(std::uint8_t byte)
{
    return byte * 0x0101010101010101U;
}

/// Has the highest bit of the lowest byte that is 0, and perhaps of others; nothing when none is.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - eachByte(1)) & ~word & eachByte(0x80);
}

/// Printable ASCII without quotes and backslashes, in all eight bytes.
bool isPlain(std::uint64_t word)
{
    const std::uint64_t below = (word - eachByte(0x20)) & ~word;
    const std::uint64_t above = (word + eachByte(1)) | word;
    return ((below | above) & eachByte(0x80)) == 0
           && (zeroBytes(word ^ eachByte('"')) | zeroBytes(word ^ eachByte('\\'))) == 0;
}

bool isPlain(std::string_view text)
{
    std::uint64_t word = 0;
    for (; text.size() >= sizeof(word); text.remove_prefix(sizeof(word))) {
        std::memcpy(&word, text.data(), sizeof(word));
        if (!isPlain(word))
            return false;
    }
    if (text.empty()) // whose data may be null
        return true;
    word = eachByte(' ');
    std::memcpy(&word, text.data(), text.size());
    return isPlain(word);
}

void appendEscape(std::string &literal, unsigned unit)
{
    static constexpr char Digits[] = "0123456789abcdef";
    literal += "\\u";
    for (unsigned shift : {12U, 8U, 4U, 0U})
        literal += Digits[(unit >> shift) & 0xfU];
}

/// A JSON string with its quotes.
std::string literalOf(std::string_view text)
{
    std::string literal = "\"";
    while (!text.empty()) {
        const text::DecodedCharacter next = text::decode(text);
        text.remove_prefix(next.length);
        const auto code = static_cast<unsigned>(next.code);
        if (code == '"' || code == '\\') {
            literal += '\\';
            literal += static_cast<char>(code);
        } else if (!text::isInvisible(next.code)) {
            text::append(literal, next.code);
        } else if (code < 0x10000) {
            appendEscape(literal, code);
        } else {
            appendEscape(literal, 0xd800 + ((code - 0x10000) >> 10));
            appendEscape(literal, 0xdc00 + ((code - 0x10000) & 0x3ff));
        }
    }
    return literal += '"';
}

} // namespace

void JsonWriter::text(std::string_view text)
{
    if (isPlain(text)) {
        m_writer.plain(text);
        return;
    }
    const std::string literal = literalOf(text);
    m_writer.RawValue(literal.data(), literal.size(), rapidjson::kStringType);
}

void JsonWriter::milliseconds(std::chrono::microseconds time)
{
    const double value = static_cast<double>(time.count()) / 1000.0;
    m_writer.Double(value);
}

void JsonWriter::endLine()
{
    m_chunks.Put('\n');
    m_writer.Reset(m_chunks);
}

} // namespace netwharf
