// SPDX-License-Identifier: MIT
#include "core/advise/endpointin.h"

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

/// "('0.0.0.0', 8000)" of Python.
std::optional<NamedEnd> tuple(std::string_view line)
{
    for (std::size_t comma = line.find("',"); comma != End; comma = line.find("',", comma + 1)) {
        const std::size_t open = comma == 0 ? End : line.rfind('\'', comma - 1);
        const std::size_t digit = line.find_first_not_of(' ', comma + 2);
        const std::string_view port = digitsAt(line, digit);
        if (open == End || port.empty())
            continue;
        const std::string_view host = line.substr(open + 1, comma - open - 1);
        if (host.empty() || isAddress(host) || host == "localhost")
            return NamedEnd{host, port};
    }
    return std::nullopt;
}

/// ":8080" with nothing before it.
std::optional<NamedEnd> bare(std::string_view line)
{
    for (std::size_t colon = line.find(':'); colon != End; colon = line.find(':', colon + 1)) {
        const bool startsAlone = colon == 0 || std::string_view(" \t\"'`([{/=,").find(line[colon - 1]) != End;
        const std::string_view port = digitsAt(line, colon + 1);
        if (startsAlone && endsLikeAPort(line, port))
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// "port 80", "port: 3000", "ports(s) '80'", "端口 80", "連接埠 80".
std::optional<NamedEnd> spoken(std::string_view line)
{
    constexpr std::array<std::string_view, 3> Words{"port", "端口", "埠"};
    constexpr std::array<std::string_view, 5> Tails{"s", "(s)", " number", "号", "號碼"};
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto word = std::find_if(Words.begin(), Words.end(),
                                       [&](std::string_view one) { return line.substr(i).starts_with(one); });
        if (word == Words.end() || (*word == "port" && i > 0 && line[i - 1] >= 'a' && line[i - 1] <= 'z'))
            continue;
        std::size_t at = i + word->size();
        for (const std::string_view tail : Tails)
            if (line.substr(at).starts_with(tail))
                at += tail.size();
        while (at < line.size() && (std::string_view(" :='\"#(").find(line[at]) != End || line.substr(at).starts_with("：")))
            at += line[at] == '\xef' ? std::size_t{3} : std::size_t{1};
        const std::string_view port = digitsAt(line, at);
        const std::size_t end = at + port.size();
        const bool isWhole = end >= line.size() || line[end] != '.' || end + 1 >= line.size() || !text::isDigit(line[end + 1]);
        if (!port.empty() && isWhole)
            return NamedEnd{{}, port};
    }
    return std::nullopt;
}

/// "localhost:8080", "http://my-host:5000".
std::optional<NamedEnd> hosted(std::string_view line, bool onlyLocalhost)
{
    for (std::size_t colon = line.find(':'); colon != End; colon = line.find(':', colon + 1)) {
        const std::size_t begin = startOfHost(line, colon);
        const std::string_view host = line.substr(begin, colon - begin);
        const std::string_view port = digitsAt(line, colon + 1);
        const bool isName = std::any_of(host.begin(), host.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (isName && endsLikeAPort(line, port) && (!onlyLocalhost || host == "localhost"))
            return NamedEnd{host, port};
    }
    return std::nullopt;
}

/// How programs are told their port; longest first.
constexpr std::array<std::string_view, 4> PortOptions{"--port=", "--port", "-p=", "-p"};

bool isPort(std::string_view digits)
{
    return text::parseNumber<std::uint16_t>(digits).value_or(0) != 0;
}

} // namespace

std::optional<NamedEnd> endpointIn(std::string_view line)
{
    for (const auto find : {bracketed, dotted, unbracketed, tuple})
        if (const auto end = find(line))
            return end;
    if (const auto end = hosted(line, true))
        return end;
    if (const auto end = bare(line))
        return end;
    if (auto end = spoken(line)) {
        end->address = addressIn(line);
        return end;
    }
    return hosted(line, false);
}

std::optional<NamedEnd> portOfCommand(std::string_view line)
{
    NamedEnd end{addressIn(line), {}};
    bool isNext = false; // behind -p
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t stop = std::min(line.find_first_of(" \t\r\n", begin), line.size());
        std::string_view word = line.substr(begin, stop - begin);
        begin = stop + 1;
        const auto option = std::find_if(PortOptions.begin(), PortOptions.end(),
                                         [word](std::string_view one) { return word.starts_with(one); });
        const bool isOption = option != PortOptions.end();
        if (isOption)
            word.remove_prefix(option->size());
        const std::string_view port = digitsAt(word, 0);
        const std::string_view behind = word.substr(port.size());
        const bool isNamed = (isOption || isNext) && !port.empty();
        if (isNamed || (isPort(port) && (behind.empty() || behind == "/tcp" || behind == "/udp")))
            end.port = port;
        if (isNamed)
            break;
        isNext = isOption && word.empty();
    }
    return end.port.empty() ? std::nullopt : std::optional(end);
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
