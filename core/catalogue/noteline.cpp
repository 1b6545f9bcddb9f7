// SPDX-License-Identifier: MIT
#include "core/catalogue/noteline.h"

#include "core/catalogue/registryfacts.h"
#include "core/text/ascii.h"
#include "core/text/number.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

using Code = NoteProblemCode;

constexpr std::size_t Indent = 4;

constexpr std::uint32_t bitOf(Protocol transport)
{
    return 1U << static_cast<unsigned>(transport);
}

/// What a port without transports stands for.
constexpr std::uint32_t UsualTransports = bitOf(Protocol::Tcp) | bitOf(Protocol::Udp);

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f';
}

std::optional<Code> readPort(std::string_view text, std::uint16_t &port)
{
    if (text.empty() || !std::all_of(text.begin(), text.end(), text::isDigit))
        return Code::NotAPort;
    const auto number = text::parseNumber<std::uint16_t>(text);
    if (!number)
        return Code::PortOutOfRange;
    port = *number;
    return std::nullopt;
}

std::optional<Code> readPorts(std::string_view text, PortRange &ports)
{
    const std::size_t hyphen = text.find('-');
    if (const auto error = readPort(text.substr(0, hyphen), ports.first))
        return error;
    ports.last = ports.first;
    if (hyphen == std::string_view::npos)
        return std::nullopt;
    if (const auto error = readPort(text.substr(hyphen + 1), ports.last))
        return error;
    return ports.last < ports.first ? std::optional(Code::RangeBackwards) : std::nullopt;
}

std::optional<Code> readTransports(std::string_view text, std::uint32_t &transports)
{
    while (true) {
        const std::size_t comma = text.find(',');
        const auto transport = protocolFromCode(text.substr(0, comma));
        if (!transport || !isRegistryTransport(*transport))
            return Code::UnknownTransport;
        transports |= bitOf(*transport);
        if (comma == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(comma + 1);
    }
}

/// At most `bytes` of it, never half a character.
std::string cut(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

/// Every run of white space and control characters becomes one space.
std::string inOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (!isControl(c) && !text::isSpace(c))
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

std::string_view withoutEnd(std::string_view line)
{
    while (!line.empty() && text::isSpace(line.back()))
        line.remove_suffix(1);
    return line;
}

/// Lines apart by LF, without control characters and white space at their ends.
std::string inLines(std::string_view text)
{
    std::string result;
    while (true) {
        const std::size_t end = text.find('\n');
        std::string line(text.substr(0, end));
        std::erase_if(line, isControl);
        result += withoutEnd(line);
        if (end == std::string_view::npos)
            return std::string(text::trimmed(result));
        result += '\n';
        text.remove_prefix(end + 1);
    }
}

} // namespace

std::string_view code(NoteProblemCode problem)
{
    switch (problem) {
    case Code::NotAPort: return "not_a_port";
    case Code::PortOutOfRange: return "port_out_of_range";
    case Code::RangeBackwards: return "range_backwards";
    case Code::UnknownTransport: return "unknown_transport";
    case Code::Empty: return "empty";
    case Code::TextWithoutNote: return "text_without_note";
    case Code::NotText: return "not_text";
    case Code::TooLong: return "too_long";
    case Code::Duplicate: return "duplicate";
    case Code::TooMany: return "too_many";
    }
    return {};
}

bool isNoteText(std::string_view line)
{
    return std::none_of(line.begin(), line.end(), isControl) && text::isValidUtf8(line);
}

std::optional<NoteProblemCode> readNoteHead(std::string_view line, PortNote &note)
{
    if (!isNoteText(line))
        return Code::NotText;
    const auto end = static_cast<std::size_t>(std::find_if(line.begin(), line.end(), text::isSpace) - line.begin());
    const std::string_view key = line.substr(0, end);
    const std::size_t slash = key.find('/');
    if (const auto error = readPorts(key.substr(0, slash), note.ports))
        return error;
    note.transports = UsualTransports;
    if (slash != std::string_view::npos) {
        note.transports = 0;
        if (const auto error = readTransports(key.substr(slash + 1), note.transports))
            return error;
    }
    note.label = text::trimmed(inOneLine(line.substr(end)));
    return std::nullopt;
}

std::string_view withoutIndent(std::string_view line)
{
    if (line.starts_with('\t'))
        return withoutEnd(line.substr(1));
    const std::size_t indent = std::min(line.find_first_not_of(' '), Indent);
    return withoutEnd(line.substr(indent));
}

std::string noteKey(const PortNote &note)
{
    std::string key = std::to_string(note.ports.first);
    if (note.ports.last != note.ports.first)
        key += '-' + std::to_string(note.ports.last);
    if (note.transports == UsualTransports)
        return key;
    char separator = '/';
    for (const Protocol transport : RegistryTransports) {
        if ((note.transports & bitOf(transport)) == 0)
            continue;
        key += std::exchange(separator, ',');
        key += code(transport);
    }
    return key;
}

PortNote keepable(const PortNote &note)
{
    PortNote kept = note;
    const auto tidy = [](auto rule, const std::string &text, std::size_t most) {
        return rule(cut(rule(text::validUtf8(text)), most));
    };
    kept.label = text::trimmed(tidy(inOneLine, note.label, NotesDocument::MaximumLabel));
    kept.text = tidy(inLines, note.text, NotesDocument::MaximumText);
    return kept;
}

std::string written(const PortNote &note)
{
    std::string lines = noteKey(note);
    if (!note.label.empty())
        lines += "  " + note.label;
    lines += '\n';
    std::string_view rest = note.text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (end > 0)
            lines += std::string(Indent, ' ');
        lines += rest.substr(0, end);
        lines += '\n';
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

} // namespace netwharf
