// SPDX-License-Identifier: MIT
#include "core/query/values.h"

#include "core/query/completion.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <limits>

namespace netwharf {

namespace {

using Code = QueryErrorCode;
using Value = tl::expected<QueryValue, Code>;

struct FieldName
{
    std::string_view name;
    QueryField field;
    bool inSockets;
    bool inPorts;
};

constexpr std::array<FieldName, 31> FieldNames{{
    {"event", QueryField::Event, false, false},
    {"port", QueryField::Port, true, true},
    {"lport", QueryField::LocalPort, true, false},
    {"rport", QueryField::RemotePort, true, false},
    {"addr", QueryField::Address, true, false},
    {"laddr", QueryField::LocalAddress, true, false},
    {"raddr", QueryField::RemoteAddress, true, false},
    {"proto", QueryField::Protocol, true, true},
    {"state", QueryField::State, true, false},
    {"proc", QueryField::Process, true, false},
    {"pid", QueryField::Pid, true, false},
    {"user", QueryField::User, true, false},
    {"service", QueryField::Service, true, false},
    {"dir", QueryField::Direction, true, false},
    {"range", QueryField::Range, true, true},
    {"reach", QueryField::Exposure, true, false},
    {"exposure", QueryField::Exposure, true, false},
    {"scope", QueryField::Scope, true, false},
    {"owner", QueryField::Owner, true, false},
    {"unit", QueryField::Unit, true, false},
    {"container", QueryField::Unit, true, false},
    {"exe", QueryField::Executable, true, false},
    {"iface", QueryField::Interface, true, false},
    {"ns", QueryField::Namespace, true, false},
    {"age", QueryField::Age, true, false},
    {"category", QueryField::Category, false, true},
    {"origin", QueryField::Origin, false, true},
    {"name", QueryField::Name, false, true},
    {"note", QueryField::Note, false, true},
    {"inuse", QueryField::InUse, false, true},
    {"cleartext", QueryField::Cleartext, false, true},
}};

bool isIn(const FieldName &known, QueryScope scope)
{
    switch (scope) {
    case QueryScope::Sockets: return known.inSockets;
    case QueryScope::Ports: return known.inPorts;
    case QueryScope::Events: return known.inSockets || known.field == QueryField::Event;
    }
    return false;
}

constexpr std::uint64_t Unlimited = std::numeric_limits<std::uint64_t>::max();
constexpr NumberSpan Nothing{1, 0};

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), text::isDigit);
}

tl::expected<std::uint64_t, Code> readPort(std::string_view text)
{
    if (!isNumber(text))
        return tl::unexpected(Code::NotAPort);
    const auto port = text::parseNumber<std::uint16_t>(text);
    return port ? tl::expected<std::uint64_t, Code>(*port) : tl::unexpected(Code::PortOutOfRange);
}

tl::expected<std::uint64_t, Code> readPid(std::string_view text)
{
    const auto pid = text::parseNumber<std::uint32_t>(text);
    return pid ? tl::expected<std::uint64_t, Code>(*pid) : tl::unexpected(Code::NotANumber);
}

/// A duration in milliseconds.
tl::expected<std::uint64_t, Code> readDuration(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::uint64_t>, 5> Units{
        {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}}};
    const auto digits =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), text::isDigit) - text.begin());
    const auto amount = text::parseNumber<std::uint32_t>(text.substr(0, digits));
    for (const auto &[unit, milliseconds] : Units)
        if (amount && text::equalsIgnoringCase(text.substr(digits), unit))
            return *amount * milliseconds;
    return tl::unexpected(Code::NotADuration);
}

/// Reads a value, a comparison or a range of what `readOne` reads.
template<typename ReadOne>
tl::expected<NumberSpan, Code> readSpan(std::string_view text, ReadOne readOne)
{
    const char sign = text.empty() ? '\0' : text.front();
    if (sign == '<' || sign == '>') {
        const bool withEqual = text.substr(1).starts_with('=');
        const auto limit = readOne(text.substr(withEqual ? 2 : 1));
        if (!limit)
            return tl::unexpected(limit.error());
        if (sign == '>')
            return NumberSpan{withEqual ? *limit : *limit + 1, Unlimited};
        return withEqual || *limit > 0 ? NumberSpan{0, *limit - (withEqual ? 0 : 1)} : Nothing;
    }
    const std::size_t hyphen = text.find('-', 1);
    const auto first = readOne(text.substr(0, hyphen));
    if (!first)
        return tl::unexpected(first.error());
    if (hyphen == std::string_view::npos)
        return NumberSpan{*first, *first};
    const auto last = readOne(text.substr(hyphen + 1));
    if (!last)
        return tl::unexpected(last.error());
    if (*last < *first)
        return tl::unexpected(Code::RangeBackwards);
    return NumberSpan{*first, *last};
}

template<typename Enum>
CodeSet only(Enum value)
{
    return {1U << static_cast<unsigned>(value)};
}

/// The value of an enumeration whose code is `text`, without case, "-" as "_".
template<typename Enum>
Value readCode(std::string_view text, Enum last, Code unknown)
{
    std::string wanted = text::toLower(text);
    std::replace(wanted.begin(), wanted.end(), '-', '_');
    for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i)
        if (code(static_cast<Enum>(i)) == wanted)
            return only(static_cast<Enum>(i));
    return tl::unexpected(unknown);
}

Value readProtocol(std::string_view text)
{
    const auto protocol = protocolFromCode(text);
    return protocol ? Value(only(*protocol)) : tl::unexpected(Code::UnknownProtocol);
}

Value readState(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, StateGroup>, 4> Groups{{
        {"listen", StateGroup::Listening},
        {"listening", StateGroup::Listening},
        {"established", StateGroup::Established},
        {"other", StateGroup::Other},
    }};
    for (const auto &[name, group] : Groups) {
        if (!text::equalsIgnoringCase(text, name))
            continue;
        CodeSet states;
        for (unsigned i = 0; i < static_cast<unsigned>(SocketStateCount); ++i)
            if (groupOf(static_cast<SocketState>(i)) == group)
                states.bits |= 1U << i;
        return states;
    }
    const auto state = stateFromName(text);
    return state ? Value(only(*state)) : tl::unexpected(Code::UnknownState);
}

Value readDirection(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> Short{
        {{"in", "incoming"}, {"out", "outgoing"}, {"listen", "listening"}}};
    for (const auto &[name, full] : Short)
        if (text::equalsIgnoringCase(text, name))
            text = full;
    return readCode(text, Direction::Outgoing, Code::UnknownDirection);
}

/// The codes, and what people call the values.
Value readExposure(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> Others{
        {{"local", "machine"}, {"lan", "network"}, {"anyone", "everywhere"}, {"all", "everywhere"}}};
    for (const auto &[name, code] : Others)
        if (text::equalsIgnoringCase(text, name))
            text = code;
    return readCode(text, Exposure::Everywhere, Code::UnknownExposure);
}

Value readScope(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> Others{
        {{"local", "machine"}, {"lan", "network"}}};
    for (const auto &[name, code] : Others)
        if (text::equalsIgnoringCase(text, name))
            text = code;
    return readCode(text, Scope::Internet, Code::UnknownScope);
}

Value readEvent(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> Others{
        {{"open", "opened"}, {"change", "changed"}, {"close", "closed"}}};
    for (const auto &[name, code] : Others)
        if (text::equalsIgnoringCase(text, name))
            text = code;
    return readCode(text, RowChangeKind::Closed, Code::UnknownEvent);
}

Value readYesOrNo(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, bool>, 6> Words{
        {{"yes", true}, {"true", true}, {"1", true}, {"no", false}, {"false", false}, {"0", false}}};
    for (const auto &[word, value] : Words)
        if (text::equalsIgnoringCase(text, word))
            return only(value);
    return tl::unexpected(Code::NotYesOrNo);
}

template<typename ReadOne>
Value readSpanValue(std::string_view text, ReadOne readOne)
{
    const auto span = readSpan(text, readOne);
    return span ? Value(*span) : tl::unexpected(span.error());
}

Value readAge(std::string_view text)
{
    auto span = readSpan(text, readDuration);
    if (!span)
        return tl::unexpected(span.error());
    if (isNumber(text.substr(0, 1)) && text.find('-') == std::string_view::npos)
        span->first = 0;
    return *span;
}

} // namespace

std::vector<std::string_view> queryFieldNames(QueryScope scope)
{
    std::vector<std::string_view> names;
    std::vector<QueryField> seen;
    for (const FieldName &known : FieldNames) {
        if (!isIn(known, scope) || std::ranges::find(seen, known.field) != seen.end())
            continue;
        seen.push_back(known.field);
        names.push_back(known.name);
    }
    return names;
}

std::optional<QueryField> queryField(std::string_view name, QueryScope scope)
{
    for (const FieldName &known : FieldNames)
        if (text::equalsIgnoringCase(name, known.name) && isIn(known, scope))
            return known.field;
    return std::nullopt;
}

std::optional<AddressBlock> readAddressBlock(std::string_view text)
{
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    const std::size_t slash = text.find('/');
    const std::size_t percent = std::min(text.find('%'), slash);
    std::string_view host = text.substr(0, percent);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2); // "[fe80::1]%eth0"
    const auto address = IpAddress::parse(host);
    const std::string_view behind = text.substr(std::min(percent, text.size()));
    const std::string_view interface = behind.substr(0, behind.find('/'));
    // No name of an interface has a colon: a port follows.
    if (!address || interface == "%" || interface.find(':') != std::string_view::npos)
        return std::nullopt;
    const int width = address->family() == Family::Ipv4 ? 32 : 128;
    const auto bits = slash == std::string_view::npos ? width : text::parseNumber<int>(text.substr(slash + 1));
    if (!bits || *bits > width)
        return std::nullopt;
    const std::string name = interface.empty() ? std::string() : text::fold(interface.substr(1));
    if (address->isMapped() && *bits >= 96)
        return AddressBlock{address->unmapped(), *bits - 96, name};
    return AddressBlock{*address, *bits, name};
}

std::optional<std::size_t> overlongPrefix(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const bool isOverlong = slash != std::string_view::npos && isNumber(text.substr(slash + 1))
                            && readAddressBlock(text.substr(0, slash)) && !readAddressBlock(text);
    return isOverlong ? std::optional(slash) : std::nullopt;
}

tl::expected<NumberSpan, QueryErrorCode> readPorts(std::string_view text)
{
    return readSpan(text, readPort);
}

bool looksLikeNumbers(std::string_view text)
{
    const std::size_t hyphen = text.find('-');
    return isNumber(text.substr(0, hyphen)) && (hyphen == std::string_view::npos || isNumber(text.substr(hyphen + 1)));
}

std::optional<CodeSet> readStateWord(std::string_view text)
{
    if (text::equalsIgnoringCase(text, "other"))
        return std::nullopt;
    const auto states = readState(text);
    return states ? std::optional(std::get<CodeSet>(*states)) : std::nullopt;
}

Value readValue(QueryField field, std::string_view text)
{
    switch (field) {
    case QueryField::Port:
    case QueryField::LocalPort:
    case QueryField::RemotePort: return readSpanValue(text, readPort);
    case QueryField::Address:
    case QueryField::LocalAddress:
    case QueryField::RemoteAddress: {
        const auto block = readAddressBlock(text);
        return block ? Value(*block) : tl::unexpected(Code::NotAnAddress);
    }
    case QueryField::Protocol: return readProtocol(text);
    case QueryField::State: return readState(text);
    case QueryField::Pid: return readSpanValue(text, readPid);
    case QueryField::Direction: return readDirection(text);
    case QueryField::Range: return readCode(text, Range::None, Code::UnknownRange);
    case QueryField::Owner: return readCode(text, OwnerKind::Pending, Code::UnknownOwnerKind);
    case QueryField::Origin: return readCode(text, Origin::Unassigned, Code::UnknownOrigin);
    case QueryField::Age: return readAge(text);
    case QueryField::Exposure: return readExposure(text);
    case QueryField::Scope: return readScope(text);
    case QueryField::Event: return readEvent(text);
    case QueryField::InUse:
    case QueryField::Cleartext: return readYesOrNo(text);
    case QueryField::Process:
    case QueryField::User:
    case QueryField::Service:
    case QueryField::Unit:
    case QueryField::Executable:
    case QueryField::Interface:
    case QueryField::Namespace:
    case QueryField::Category:
    case QueryField::Name:
    case QueryField::Note:
    case QueryField::Word: break;
    }
    return text::fold(text);
}

} // namespace netwharf
