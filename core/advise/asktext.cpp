// SPDX-License-Identifier: MIT
#include "core/advise/asktext.h"

#include "core/advise/errorline.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace netwharf {

namespace {

using Result = tl::expected<AskedBind, AskError>;

tl::unexpected<AskError> error(AskErrorCode code, std::string_view word = {})
{
    return tl::unexpected(AskError{code, std::string(word)});
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), text::isDigit);
}

bool isProtocol(std::string_view word)
{
    return text::equalsIgnoringCase(word, "tcp") || text::equalsIgnoringCase(word, "udp");
}

/// "8080-8090", "80, 443".
bool isSeveralPorts(std::string_view text)
{
    static constexpr std::string_view Between = " ,;-";
    const auto belongs = [](char c) { return text::isDigit(c) || Between.find(c) != std::string_view::npos; };
    return !text.empty() && text::isDigit(text.front()) && text::isDigit(text.back())
           && text.find_first_of(Between) != std::string_view::npos && std::all_of(text.begin(), text.end(), belongs);
}

Result withPort(AskedBind asked, std::string_view word)
{
    const auto port = text::parseNumber<std::uint16_t>(word);
    if (!port)
        return error(AskErrorCode::PortOutOfRange, word);
    if (*port == 0)
        return error(AskErrorCode::PortZero, word);
    asked.port = *port;
    return asked;
}

bool isNamed(const PortRecord &record, std::string_view name)
{
    return text::equalsIgnoringCase(record.name, name)
           || std::any_of(record.aliases.begin(), record.aliases.end(),
                          [name](std::string_view alias) { return text::equalsIgnoringCase(alias, name); });
}

/// The most common port of that name.
Result namedService(AskedBind asked, std::string_view name, const Catalogue &catalogue)
{
    using Weight = std::tuple<int, bool, bool, bool, int>;
    std::optional<Weight> best;
    for (EntryIndex i = 0; i < catalogue.size(); ++i) {
        const PortRecord record = catalogue.at(i);
        const bool canBeAsked = record.transport == Protocol::Tcp || record.transport == Protocol::Udp;
        if (!record.ports || record.ports->first != record.ports->last || record.ports->first == 0 || !canBeAsked
            || (asked.protocol && record.transport != *asked.protocol) || !isNamed(record, name))
            continue;
        const Weight weight{record.commonness, text::equalsIgnoringCase(record.name, name), record.official,
                            record.transport == Protocol::Tcp, -record.ports->first};
        if (best && weight <= *best)
            continue;
        best = weight;
        asked.port = record.ports->first;
    }
    if (!best)
        return error(AskErrorCode::NoSuchService, name);
    if (!asked.protocol && std::get<3>(*best) == false)
        asked.protocol = Protocol::Udp;
    return asked;
}

/// One word: a number, an end, or a name, with or without a protocol behind it.
Result readWord(std::string_view word, const Catalogue &catalogue)
{
    AskedBind asked;
    const std::size_t slash = word.rfind('/');
    if (slash != std::string_view::npos) {
        const std::string_view protocol = word.substr(slash + 1);
        if (protocol.empty() || slash == 0)
            return error(AskErrorCode::NoSuchService, word);
        asked.protocol = protocolFromCode(protocol);
        if (asked.protocol != Protocol::Tcp && asked.protocol != Protocol::Udp)
            return error(AskErrorCode::ProtocolNotSupported, protocol);
        word = word.substr(0, slash);
    }
    if (isNumber(word))
        return withPort(asked, word);
    const bool endsInColon = word.ends_with(':') && !word.ends_with("::");
    if (isProtocol(word) || readAskedAddress(endsInColon ? word.substr(0, word.size() - 1) : word))
        return error(AskErrorCode::NoPort, word);
    const std::size_t colon = word.rfind(':');
    if (colon == std::string_view::npos)
        return namedService(asked, word, catalogue);
    const std::string_view host = word.substr(0, colon);
    if (!isNumber(word.substr(colon + 1)))
        return error(AskErrorCode::NotAnAddress, word);
    if (!host.empty()) {
        const auto address = readAskedAddress(host);
        if (!address)
            return error(AskErrorCode::NotAnAddress, host);
        asked.address = address->address;
        asked.interface = address->interface;
    }
    return withPort(asked, word.substr(colon + 1));
}

/// Without what colours a terminal: ESC [ or its one-byte form, parameters, and a final byte (ECMA-48, 5.4).
std::string withoutColours(std::string_view text)
{
    constexpr std::array<std::string_view, 2> Beginnings{"\x1b[", "\xc2\x9b"};
    std::string plain;
    while (!text.empty()) {
        const bool begins = std::any_of(Beginnings.begin(), Beginnings.end(),
                                        [text](std::string_view one) { return text.starts_with(one); });
        std::size_t end = begins ? 2 : 1;
        if (!begins)
            plain += text.front();
        while (begins && end < text.size() && text[end] >= ' ' && text[end] <= '?')
            ++end;
        if (begins && end < text.size() && text[end] >= '@' && text[end] <= '~')
            ++end;
        text.remove_prefix(end);
    }
    return plain;
}

/// "8080 udp", "tcp 80", "tcp/80" and "tcp:80" as "80/tcp"; anything else as it is.
std::string joined(std::string_view text)
{
    const std::size_t between = text.find_first_of(" /:");
    if (between == std::string_view::npos)
        return std::string(text);
    const std::string_view first = text.substr(0, between);
    const std::string_view second = text::trimmed(text.substr(between + 1));
    if (isProtocol(second) && isNumber(first))
        return std::string(first) + '/' + std::string(second);
    if (isProtocol(first) && isNumber(second))
        return std::string(second) + '/' + std::string(first);
    return std::string(text);
}

} // namespace

std::string_view code(AskErrorCode error)
{
    switch (error) {
    case AskErrorCode::Empty: return "empty";
    case AskErrorCode::TooLong: return "too_long";
    case AskErrorCode::PortZero: return "port_zero";
    case AskErrorCode::PortOutOfRange: return "port_out_of_range";
    case AskErrorCode::NoSuchService: return "no_such_service";
    case AskErrorCode::NotAnAddress: return "not_an_address";
    case AskErrorCode::ProtocolNotSupported: return "protocol_not_supported";
    case AskErrorCode::NoPort: return "no_port";
    case AskErrorCode::SeveralPorts: return "several_ports";
    case AskErrorCode::OtherMachine: return "other_machine";
    case AskErrorCode::UnclearNumber: return "unclear_number";
    }
    return {};
}

Result readAskedBind(std::string_view whole, const Catalogue &catalogue)
{
    if (whole.size() > MaximumAskLength)
        return error(AskErrorCode::TooLong);
    const std::string plain = withoutColours(whole);
    const std::string_view text = text::trimmed(plain);
    if (text.empty())
        return error(AskErrorCode::Empty);
    // Full-width digits are digits; but the name of an interface means what its letters say.
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    const std::string word = joined(isAscii ? std::string(text) : text::fold(text));
    if (isSeveralPorts(word))
        return error(AskErrorCode::SeveralPorts, text);
    const bool isOneWord = std::none_of(word.begin(), word.end(), text::isSpace);
    if (!isOneWord || word.find("://") != std::string::npos || word.find('=') != std::string::npos) { // PORT=3000
        const auto line = readErrorLine(text);
        return line ? *line : Result(error(AskErrorCode::NoPort, text));
    }
    auto asked = readWord(word, catalogue);
    // One word may be a message too: "EADDRINUSE::::3000".
    if (!asked && asked.error().code != AskErrorCode::PortOutOfRange && asked.error().code != AskErrorCode::PortZero)
        if (const auto line = readErrorLine(text);
            line && (*line || line->error().code == AskErrorCode::NoPort) && (!*line || (*line)->error))
            return *line;
    return asked;
}

Result readAskedAddress(std::string_view text)
{
    text = text::trimmed(text);
    if (text.empty())
        return error(AskErrorCode::Empty);
    const std::string_view whole = text;
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    AskedBind asked;
    const std::size_t percent = text.find('%');
    std::string_view host = text.substr(0, percent);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2); // "[::]%eth0"
    if (text::equalsIgnoringCase(host, "localhost"))
        asked.address = IpAddress::parse("127.0.0.1");
    else if (host != "*")
        asked.address = IpAddress::parse(host);
    if (!asked.address && host != "*")
        return error(AskErrorCode::NotAnAddress, whole);
    if (percent != std::string_view::npos) {
        asked.interface = text.substr(percent + 1);
        if (asked.interface.empty()
            || asked.interface.find(':') != std::string::npos) // no name has one: a port follows
            return error(AskErrorCode::NotAnAddress, whole);
    }
    return asked;
}

} // namespace netwharf
