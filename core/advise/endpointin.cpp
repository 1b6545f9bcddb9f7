// SPDX-License-Identifier: MIT
#include "core/advise/endpointin.h"

#include "core/advise/errorwords.h"
#include "core/net/ipaddress.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>

namespace netwharf {

namespace {

constexpr auto End = std::string_view::npos;

bool isHex(char c)
{
    return text::isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isHostByte(char c)
{
    return text::isDigit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
}

std::string_view digitsAt(std::string_view line, std::size_t begin)
{
    std::size_t end = std::min(begin, line.size());
    while (end < line.size() && text::isDigit(line[end]))
        ++end;
    return line.substr(std::min(begin, line.size()), end - std::min(begin, line.size()));
}

std::size_t endOf(std::string_view line, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - line.data()) + part.size();
}

/// A number that goes on is no port: "12:30:45", "app.js:10:5", "1.5", "80ms", "2a".
bool endsLikeAPort(std::string_view line, std::string_view digits)
{
    const std::size_t end = endOf(line, digits);
    if (digits.empty() || end == line.size())
        return !digits.empty();
    const char next = line[end];
    const bool goesOn = end + 1 < line.size() && text::isDigit(line[end + 1]);
    return !isHostByte(next) ? !(next == ':' && goesOn) : next == '.' && !goesOn;
}

std::size_t startOfHost(std::string_view line, std::size_t end)
{
    while (end > 0 && isHostByte(line[end - 1]))
        --end;
    return end;
}

bool isAddress(std::string_view text)
{
    return IpAddress::parse(text).has_value();
}

/// "[::]:80", "[fe80::1%eth0]:80".
std::optional<NamedEnd> bracketed(std::string_view line)
{
    for (std::size_t close = line.find("]:"); close != End; close = line.find("]:", close + 1)) {
        const std::size_t open = line.rfind('[', close);
        const std::string_view port = digitsAt(line, close + 2);
        if (open == End || port.empty())
            continue;
        const std::string_view inside = line.substr(open + 1, close - open - 1);
        if (isAddress(inside.substr(0, inside.find('%'))))
            return NamedEnd{inside, port};
        if (inside == "undef") // OpenVPN: every address
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// "0.0.0.0:80", "127.0.0.1#53", "*:80".
std::optional<NamedEnd> dotted(std::string_view line)
{
    for (std::size_t mark = line.find_first_of(":#"); mark != End; mark = line.find_first_of(":#", mark + 1)) {
        const std::string_view port = digitsAt(line, mark + 1);
        if (port.empty())
            continue;
        if (line[mark] == ':' && mark > 0 && line[mark - 1] == '*')
            return NamedEnd{line.substr(mark - 1, 1), port};
        const std::size_t begin = startOfHost(line, mark);
        const std::string_view host = line.substr(begin, mark - begin);
        const auto address = IpAddress::parse(host);
        if (address && address->family() == Family::Ipv4)
            return NamedEnd{host, port};
    }
    return std::nullopt;
}

/// ":::3000", "::1:3000": an IPv6 address without brackets, of which the last group is the port.
std::optional<NamedEnd> unbracketed(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != ':' && !isHex(line[i]))
            continue;
        const std::size_t begin = i;
        while (i < line.size() && (line[i] == ':' || isHex(line[i]) || line[i] == '.'))
            ++i;
        std::string_view run = line.substr(begin, i - begin);
        while (run.ends_with(':') || run.ends_with('.'))
            run.remove_suffix(1);
        const std::size_t colon = run.rfind(':');
        const bool startsAlone = begin == 0 || !isHostByte(line[begin - 1]);
        if (colon == End || !startsAlone)
            continue;
        const std::string_view port = run.substr(colon + 1);
        if (!port.empty() && std::all_of(port.begin(), port.end(), text::isDigit)
            && run.substr(0, colon).find(':') != End && isAddress(run.substr(0, colon)))
            return NamedEnd{run.substr(0, colon), port};
    }
    return std::nullopt;
}

/// "('0.0.0.0', 8000)" of Python, "bind(0.0.0.0, 143)".
std::optional<NamedEnd> tuple(std::string_view line)
{
    for (std::size_t comma = line.find(',', 1); comma != End; comma = line.find(',', comma + 1)) {
        const char quote = line[comma - 1];
        const bool isQuoted = comma > 1 && (quote == '\'' || quote == '"');
        const std::size_t open = isQuoted ? line.rfind(quote, comma - 2) : End;
        const std::string_view port = digitsAt(line, line.find_first_not_of(' ', comma + 1));
        if (open == End || port.empty())
            continue;
        const std::string_view host = line.substr(open + 1, comma - open - 2);
        if (host.empty() || isAddress(host) || host == "localhost")
            return NamedEnd{host, port};
    }
    for (std::size_t comma = line.find(", "); comma != End; comma = line.find(", ", comma + 1)) {
        const std::size_t open = line.rfind('(', comma);
        const std::string_view port = digitsAt(line, comma + 2);
        if (open != End && !port.empty() && line.substr(endOf(line, port)).starts_with(')')
            && isAddress(line.substr(open + 1, comma - open - 1)))
            return NamedEnd{line.substr(open + 1, comma - open - 1), port};
    }
    return std::nullopt;
}

/// ":8080" with nothing before it.
std::optional<NamedEnd> bare(std::string_view line)
{
    for (std::size_t colon = line.find(':'); colon != End; colon = line.find(':', colon + 1)) {
        const bool startsAlone = colon == 0 || std::string_view(" \t\"'`([{/=,>").find(line[colon - 1]) != End;
        const std::string_view port = digitsAt(line, colon + 1);
        if (startsAlone && endsLikeAPort(line, port))
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// Behind the word "port" and its likes: "端口号：", " number '", ",".
std::size_t startOfNumber(std::string_view line, std::size_t at)
{
    constexpr std::array<std::string_view, 9> Tails{"s",    "(s)",  " number", " tcp", " udp",
                                                    "/tcp", "/udp", "号",      "號碼"};
    for (const std::string_view tail : Tails)
        if (line.substr(at).starts_with(tail))
            at += tail.size();
    if (line.substr(at).starts_with(',')) // "{port,4000}" of Erlang
        return at + 1;
    while (at < line.size()
           && (std::string_view(" :='\"#([>").find(line[at]) != End || line.substr(at).starts_with("：")))
        at += line[at] == '\xef' ? std::size_t{3} : std::size_t{1};
    return at;
}

/// "port 80", "port: 3000", "ports(s) '80'", "端口 80", "連接埠 80", "ListenStream=80".
std::optional<NamedEnd> spoken(std::string_view line)
{
    constexpr std::array<std::string_view, 5> Words{"port", "端口", "埠", "listenstream=", "listendatagram="};
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto word = std::find_if(Words.begin(), Words.end(),
                                       [&](std::string_view one) { return line.substr(i).starts_with(one); });
        if (word == Words.end() || (i > 0 && line[i - 1] >= 'a' && line[i - 1] <= 'z'))
            continue;
        const std::string_view port = digitsAt(line, startOfNumber(line, i + word->size()));
        if (port.empty())
            continue;
        const std::string_view behind = line.substr(endOf(line, port));
        const bool goesOn = behind.size() > 1 && behind[0] == '.' && text::isDigit(behind[1]);
        const bool isPartOfWord = !behind.empty() && ((behind[0] >= 'a' && behind[0] <= 'z') || behind[0] == '_');
        if (!goesOn && !isPartOfWord)
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// "8080/tcp".
std::optional<NamedEnd> withProtocol(std::string_view line)
{
    for (std::size_t slash = line.find('/'); slash != End; slash = line.find('/', slash + 1)) {
        const std::string_view behind = line.substr(slash + 1);
        if (!behind.starts_with("tcp") && !behind.starts_with("udp"))
            continue;
        std::size_t begin = slash;
        while (begin > 0 && text::isDigit(line[begin - 1]))
            --begin;
        const bool startsAlone = begin == 0 || (!isHostByte(line[begin - 1]) && line[begin - 1] != ':');
        if (begin < slash && startsAlone && (behind.size() == 3 || !isHostByte(behind[3])))
            return NamedEnd{{}, line.substr(begin, slash - begin)};
    }
    return std::nullopt;
}

std::size_t lastLetterBefore(std::string_view line, std::size_t end)
{
    return end == 0 ? End : line.find_last_not_of(" '\"`[(", end - 1);
}

bool endsInWord(std::string_view text, std::string_view word)
{
    return text.ends_with(word) && (text.size() == word.size() || !isHostByte(text[text.size() - word.size() - 1]));
}

/// A place in a source file is written as a host with its port is.
bool isFileName(std::string_view name)
{
    constexpr std::array<std::string_view, 39> Endings{
        "c",   "cc", "clj",  "cpp", "cs", "cxx",  "dart",  "erl", "ex",    "exs", "f90", "go",  "h",
        "hpp", "hs", "java", "jl",  "js", "json", "jsx",   "kt",  "log",   "lua", "mjs", "cjs", "ml",
        "php", "pl", "pm",   "py",  "rb", "rs",   "scala", "sh",  "swift", "ts",  "tsx", "vue", "zig"};
    const std::size_t dot = name.rfind('.');
    return dot != End && std::find(Endings.begin(), Endings.end(), name.substr(dot + 1)) != Endings.end();
}

/// Whether a name before ":80" is that of a host: in a URL, or where a program says what it wanted to bind.
bool standsForHost(std::string_view line, std::size_t begin, std::string_view host, bool isError)
{
    constexpr std::array<std::string_view, 12> Before{"to",   "on",    "at",     "for",     "address",   "bind",
                                                      "host", "host:", "listen", "binding", "listening", "socket"};
    constexpr std::array<std::string_view, 2> Names{"null", "jvm_bind"}; // Node.js, and Java on Windows
    const std::string_view before = line.substr(0, begin);
    if (before.ends_with("://") || std::find(Names.begin(), Names.end(), host) != Names.end())
        return true;
    const std::size_t last = lastLetterBefore(line, begin);
    return isError && last != End && !isFileName(host)
           && std::any_of(Before.begin(), Before.end(),
                          [&](std::string_view word) { return endsInWord(before.substr(0, last + 1), word); });
}

/// "localhost:8080", "http://my-host:5000", "failed to bind to my-host:80".
std::optional<NamedEnd> hosted(std::string_view line, bool onlyLocalhost, bool isError)
{
    for (std::size_t colon = line.find(':'); colon != End; colon = line.find(':', colon + 1)) {
        const std::size_t begin = startOfHost(line, colon);
        const std::string_view host = line.substr(begin, colon - begin);
        const std::string_view port = digitsAt(line, colon + 1);
        const bool isName = std::any_of(host.begin(), host.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!isName || !endsLikeAPort(line, port))
            continue;
        if (onlyLocalhost ? host == "localhost" : standsForHost(line, begin, host, isError))
            return NamedEnd{host, port};
    }
    return std::nullopt;
}

/// "listen 80;", "listening on 8080", "failed to bind to [9200]": a number that is all that follows.
std::optional<NamedEnd> bound(std::string_view line)
{
    constexpr std::array<std::string_view, 9> Verbs{"listen",    "listen on",    "listen to",
                                                    "listen at", "listening on", "listening at",
                                                    "bind to",   "bind on",      "binding to"};
    constexpr std::array<std::string_view, 8> Followers{" failed",    " ssl", " http2", " default_server",
                                                        " reuseport", " udp", " tcp",   " because"};
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!text::isDigit(line[i]))
            continue;
        const std::string_view port = digitsAt(line, i);
        const std::string_view before = line.substr(0, i);
        const std::string_view behind = line.substr(i + port.size());
        const std::size_t last = before.find_last_not_of(" '\"[");
        i += port.size();
        const bool isApart = last != End && last + 1 < before.size();
        const bool follows = isApart && std::any_of(Verbs.begin(), Verbs.end(), [&](std::string_view verb) {
                                 return endsInWord(before.substr(0, last + 1), verb);
                             });
        const bool isAll = behind.empty() || std::string_view(";,)'\"]:!").find(behind[0]) != End
                           || (behind[0] == '.' && (behind.size() == 1 || behind[1] == ' '))
                           || std::any_of(Followers.begin(), Followers.end(),
                                          [&](std::string_view next) { return behind.starts_with(next); });
        if (follows && isAll)
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// "Address already in use: 8080", "listen EADDRINUSE 3000": a number that ends the message, and is no errno.
std::optional<NamedEnd> behindError(std::string_view line)
{
    constexpr std::array<std::string_view, 6> Words{"in use",        "eaddrinuse",        "eacces",
                                                    "eaddrnotavail", "permission denied", "<null>"};
    for (const std::string_view word : Words)
        for (std::size_t at = line.find(word); at != End; at = line.find(word, at + 1)) {
            const std::string_view port = digitsAt(line, line.find_first_not_of(" :", at + word.size()));
            const std::string_view behind = port.empty() ? port : line.substr(endOf(line, port));
            const bool isLast =
                behind.empty() || ((behind[0] == '.' || behind[0] == ',') && (behind.size() == 1 || behind[1] == ' '));
            if (!port.empty() && endOf(line, port) > at + word.size() + port.size() && isLast && !isErrorNumber(port))
                return NamedEnd{{}, port};
        }
    return std::nullopt;
}

/// "Connector[HTTP/1.1-8080]", "Connector["http-nio-8080"]" of Tomcat.
std::optional<NamedEnd> connector(std::string_view line)
{
    constexpr std::string_view Word = "connector[";
    for (std::size_t at = line.find(Word); at != End; at = line.find(Word, at + 1)) {
        const std::size_t close = line.find_first_of("\"]", line.find_first_not_of('"', at + Word.size()));
        const std::size_t dash = close == End ? End : line.rfind('-', close);
        if (dash == End || dash < at)
            continue;
        const std::string_view port = digitsAt(line, dash + 1);
        if (!port.empty() && endOf(line, port) == close)
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

} // namespace

std::optional<NamedEnd> endpointIn(std::string_view line, bool isError)
{
    for (const auto find : {bracketed, dotted, unbracketed, tuple})
        if (const auto end = find(line))
            return end;
    if (const auto end = hosted(line, true, isError))
        return end;
    if (const auto end = bare(line))
        return end;
    for (const auto find : {spoken, withProtocol, bound, connector})
        if (auto end = find(line)) {
            end->address = addressIn(line);
            return end;
        }
    if (const auto end = hosted(line, false, isError))
        return end;
    return behindError(line);
}

std::string_view loneNumberIn(std::string_view line)
{
    constexpr std::string_view Around = " \t\r\n,;!?()\"'";
    std::string_view last;
    for (std::size_t begin = line.find_first_not_of(Around); begin != End;) {
        const std::size_t stop = std::min(line.find_first_of(Around, begin), line.size());
        const std::string_view digits = digitsAt(line, begin);
        const bool isAll =
            digits.size() == stop - begin || (digits.size() + 1 == stop - begin && line[stop - 1] == '.');
        if (isAll && text::parseNumber<std::uint16_t>(digits).value_or(0) != 0)
            last = digits;
        begin = line.find_first_not_of(Around, stop);
    }
    return last;
}

std::string_view addressIn(std::string_view line)
{
    const auto belongs = [](char c) { return isHex(c) || c == ':' || c == '.'; };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!belongs(line[i]))
            continue;
        const std::size_t begin = i;
        while (i < line.size() && belongs(line[i]))
            ++i;
        std::string_view run = line.substr(begin, i - begin);
        while (run.ends_with('.') || (run.ends_with(':') && !run.ends_with("::")))
            run.remove_suffix(1);
        const bool startsAlone = begin == 0 || !isHostByte(line[begin - 1]);
        const bool endsAlone = i >= line.size() || !isHostByte(line[i]);
        if (run.size() > 1 && startsAlone && endsAlone && isAddress(run))
            return run;
    }
    return {};
}

} // namespace netwharf
