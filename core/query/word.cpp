// SPDX-License-Identifier: MIT
#include "core/query/completion.h"
#include "core/query/values.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"
#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

namespace {

using Code = QueryErrorCode;
using MaybeError = std::optional<Code>;

/// Two Han characters or four letters: less is in too many words to mean one.
constexpr std::size_t FewestBytesOfAnEvent = 4;

bool isNumber(std::string_view text)
{
    return looksLikeNumbers(text) && text.find('-') == std::string_view::npos;
}

/// "443": a port or a pid among sockets, a port in the catalogue.
MaybeError readBareNumber(QueryWord &word, std::string_view text, QueryScope scope)
{
    const auto number = text::parseNumber<std::uint32_t>(text);
    if (scope == QueryScope::Ports && (!number || *number > 65535))
        return Code::PortOutOfRange;
    if (number) {
        word.ports = NumberSpan{*number, *number};
        word.alsoPid = scope != QueryScope::Ports;
    }
    return std::nullopt;
}

/// "8000-8100", "443/tcp", ":443" and what they combine to.
MaybeError readPortForms(QueryWord &word, std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view numbers = text.substr(0, slash);
    if (!looksLikeNumbers(numbers))
        return std::nullopt;
    if (slash != std::string_view::npos) {
        word.transport = protocolFromCode(text.substr(slash + 1));
        if (!word.transport)
            return Code::UnknownProtocol;
    }
    const auto ports = readPorts(numbers);
    if (!ports)
        return ports.error();
    word.ports = *ports;
    return std::nullopt;
}

/// "10.0.0.1:80", "[::1]:80".
MaybeError readEndpoint(QueryWord &word, std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || !isNumber(text.substr(colon + 1)))
        return std::nullopt;
    const std::string_view host = text.substr(0, colon);
    const bool bracketed = host.starts_with('[');
    const auto block = bracketed || host.find(':') == std::string_view::npos ? readAddressBlock(host) : std::nullopt;
    if (!block)
        return std::nullopt;
    const auto ports = readPorts(text.substr(colon + 1));
    if (!ports)
        return ports.error();
    word.addresses = block;
    word.ports = *ports;
    return std::nullopt;
}

MaybeError readMeaning(QueryWord &word, std::string_view text, QueryScope scope)
{
    if (isNumber(text))
        return readBareNumber(word, text, scope);
    word.addresses = readAddressBlock(text);
    if (word.addresses)
        return std::nullopt;
    if (const MaybeError error = readEndpoint(word, text); error || word.addresses)
        return error;
    return readPortForms(word, text.starts_with(':') ? text.substr(1) : text);
}

} // namespace

std::optional<std::string> withColon(std::string_view text, QueryScope scope)
{
    const std::size_t sign = text.find_first_of("<>=");
    const auto field = queryField(text.substr(0, sign), scope);
    if (sign == std::string_view::npos || !field)
        return std::nullopt;
    const bool isEqual = text[sign] == '=';
    const std::string_view values = text.substr(isEqual ? sign + 1 : sign);
    if (isEqual && values.find_first_of("<>=") == 0)
        return std::nullopt;
    for (std::size_t begin = 0; begin <= values.size();) {
        const std::size_t end = std::min(values.find(',', begin), values.size());
        const auto value = readValue(*field, values.substr(begin, end - begin));
        // Among names "<" and ">" are only text.
        if (begin == end || !value || (!isEqual && !std::holds_alternative<NumberSpan>(*value)))
            return std::nullopt;
        begin = end + 1;
    }
    return std::string(text.substr(0, sign)) + ':' + std::string(values);
}

tl::expected<QueryWord, QueryErrorCode> readWord(std::string_view text, bool quoted, QueryScope scope)
{
    QueryWord word;
    if (!quoted)
        if (const MaybeError error = readMeaning(word, text, scope))
            return tl::unexpected(*error);
    // Where "closed" is an event it is no state: also what opens and is closed at once has that.
    const bool isEvent = scope == QueryScope::Events && readValue(QueryField::Event, text);
    if (!quoted && scope != QueryScope::Ports && !isEvent)
        word.states = readStateWord(text);
    word.folded = text::fold(text);
    word.alsoEvent = !quoted && scope == QueryScope::Events && word.folded.size() >= FewestBytesOfAnEvent;
    if (word.folded.empty())
        word.folded = text; // nothing but what folding drops: in no folded text, so it finds nothing
    return word;
}

} // namespace netwharf
