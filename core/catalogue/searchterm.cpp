// SPDX-License-Identifier: MIT
#include "core/catalogue/searchterm.h"

#include "core/catalogue/pinyinmatch.h"
#include "core/catalogue/precedence.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

namespace {

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}

bool isWordCharacter(char c)
{
    return text::isDigit(c) || (c >= 'a' && c <= 'z');
}

std::optional<Protocol> transportOf(std::string_view text)
{
    const auto transport = protocolFromCode(text);
    const bool known = transport
                       && (transport == Protocol::Tcp || transport == Protocol::Udp || transport == Protocol::Sctp
                           || transport == Protocol::Dccp || transport == Protocol::Icmp);
    return known ? transport : std::nullopt;
}

/// "443", "8000-8100", or "8000-" that is still being typed.
std::optional<PortRange> portsOf(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = text::parseNumber<std::uint16_t>(text.substr(0, dash));
    if (!first)
        return std::nullopt;
    if (dash == std::string_view::npos || dash + 1 == text.size())
        return PortRange{*first, *first};
    const auto last = text::parseNumber<std::uint16_t>(text.substr(dash + 1));
    if (!last || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

/// Where in an entry's words a hit stands.
MatchClass classOfHit(const EntryWords &words, std::size_t at, std::size_t length)
{
    const std::string_view lines = words.lines;
    const bool isName = at < words.textAt;
    const bool startsLine = at == 0 || lines[at - 1] == '\n';
    if (isName && startsLine) {
        const bool whole = lines[at + length] == '\n';
        if (at == 0)
            return whole ? MatchClass::ExactName : MatchClass::NamePrefix;
        return whole ? MatchClass::ExactAlias : MatchClass::AliasPrefix;
    }
    // Han text has no spaces: any character may begin a word.
    const bool startsWord = !isWordCharacter(lines[at]) || !isWordCharacter(lines[at - 1]);
    if (!startsLine && !startsWord)
        return MatchClass::Inside;
    return !isName && at < words.bodyAt ? MatchClass::TitleWord : MatchClass::Word;
}

MatchClass classOfSound(PinyinMatch match)
{
    switch (match) {
    case PinyinMatch::Whole: return MatchClass::PinyinWhole;
    case PinyinMatch::Start: return MatchClass::PinyinStart;
    case PinyinMatch::Inside: return MatchClass::PinyinInside;
    case PinyinMatch::None: break;
    }
    return MatchClass::None;
}

} // namespace

SearchTerm SearchTerm::parse(std::string_view word)
{
    SearchTerm term;
    if (word.empty() || word.size() > MaximumWordLength || std::any_of(word.begin(), word.end(), isControl)) {
        term.findsNothing = true;
        return term;
    }
    std::string_view number = word;
    if (number.front() == ':')
        number.remove_prefix(1);
    const std::size_t slash = number.find('/');
    const std::string_view after = slash == std::string_view::npos ? std::string_view() : number.substr(slash + 1);
    const auto transport = transportOf(after);
    const auto ports = portsOf(number.substr(0, slash));
    if (ports && (after.empty() || transport)) {
        term.ports = ports;
        term.transport = transport;
        return term;
    }
    term.text = word;
    term.transport = transportOf(word);
    return term;
}

MatchClass SearchTerm::classOf(const EntryWords &words) const
{
    auto best = MatchClass::None;
    for (std::size_t at = words.lines.find(text); at != std::string_view::npos; at = words.lines.find(text, at + 1)) {
        best = std::min(best, classOfHit(words, at, text.size()));
        if (best == MatchClass::ExactName || (at >= words.textAt && best <= MatchClass::TitleWord)
            || (at >= words.bodyAt && best <= MatchClass::Word))
            break; // nothing better can follow
    }
    return best != MatchClass::None || transport ? best : classOfSound(pinyinMatch(words.pinyin, text));
}

MatchClass SearchTerm::classOf(const table::Entry &entry, MatchClass ofWords) const
{
    const bool onTransport = transport && entry.transport == static_cast<std::uint8_t>(*transport);
    if (!ports) {
        if (!transport)
            return ofWords;
        // "tcp" names a transport; in a text the word says little.
        if (ofWords <= MatchClass::AliasPrefix)
            return ofWords;
        return onTransport ? MatchClass::OnTransport : MatchClass::None;
    }
    const bool overlaps = (entry.flags & table::NoPort) == 0 && entry.first <= ports->last && entry.last >= ports->first
                          && (!transport || onTransport);
    if (!overlaps)
        return ofWords;
    const bool inside = entry.first >= ports->first && entry.last <= ports->last;
    return inside || !isWide(entry) ? MatchClass::Number : MatchClass::WideBlock;
}

} // namespace netwharf
