// SPDX-License-Identifier: MIT
#include "core/advise/errorline.h"

#include "core/advise/commandport.h"
#include "core/advise/endpointin.h"
#include "core/advise/errorwords.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace netwharf {

namespace {

bool hasWord(std::string_view line, std::string_view word)
{
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const bool startsAlone = at == 0 || line[at - 1] < 'a' || line[at - 1] > 'z';
        if (startsAlone)
            return true;
    }
    return false;
}

/// Nothing where both are named: "TCP/UDP: Socket bind failed".
std::optional<Protocol> protocolIn(std::string_view line)
{
    const bool isTcp = hasWord(line, "tcp") || hasWord(line, "listenstream");
    const bool isUdp = hasWord(line, "udp") || hasWord(line, "listendatagram");
    if (isTcp == isUdp)
        return std::nullopt;
    return isTcp ? Protocol::Tcp : Protocol::Udp;
}

/// Node.js says "bind" of a datagram socket and "listen" of a server, but for the workers of a cluster.
Protocol likelyIn(std::string_view line)
{
    const bool isNodeDatagram =
        line.find("bind eaddrinuse") != std::string_view::npos || line.find("bind eacces") != std::string_view::npos;
    return isNodeDatagram ? Protocol::Udp : Protocol::Tcp;
}

tl::expected<AskedBind, AskError> askedEnd(const NamedEnd &end)
{
    AskedBind asked;
    const auto port = text::parseNumber<std::uint16_t>(end.port);
    if (!port)
        return tl::unexpected(AskError{AskErrorCode::PortOutOfRange, std::string(end.port)});
    if (*port == 0)
        return tl::unexpected(AskError{AskErrorCode::PortZero, std::string(end.port)});
    asked.port = *port;
    // A host's name is not looked up: which of this machine's addresses it stands for is not in the text.
    if (const auto address = readAskedAddress(end.address)) {
        asked.address = address->address;
        asked.interface = address->interface;
    }
    return asked;
}

/// What one line says. The views point into the text as it was: the names of interfaces keep their case.
struct ReadLine
{
    std::string_view text;
    std::string lower;
    std::optional<BindOutcome> error{};
    std::optional<NamedEnd> end{};
    std::optional<Protocol> protocol{}; ///< that a command names
    std::string_view remotePort{};
};

/// "remote port forwarding failed for listen port 8080" of ssh -R.
std::string_view remoteForwardIn(std::string_view line)
{
    constexpr std::string_view Words = "remote port forwarding failed for listen port ";
    const std::size_t at = line.find(Words);
    return at == std::string_view::npos ? std::string_view() : loneNumberIn(line.substr(at + Words.size()));
}

ReadLine readLine(std::string_view text)
{
    ReadLine line{.text = text, .lower = text::toLower(text)};
    const std::string_view lower = line.lower;
    const auto original = [&](std::string_view part) {
        return part.empty() ? part : text.substr(static_cast<std::size_t>(part.data() - lower.data()), part.size());
    };
    line.error = errorIn(lower);
    if (const auto command = portOfCommand(text)) {
        line.end = command->end;
        line.protocol = command->protocol;
        line.remotePort = command->remotePort;
        if (line.end || !(command->asMessage || line.error))
            return line;
    }
    if (const std::string_view port = remoteForwardIn(lower); !port.empty())
        line.remotePort = original(port);
    else if (const auto end = endpointIn(lower, line.error.has_value()))
        line.end = NamedEnd{original(end->address), original(end->port)};
    return line;
}

std::vector<ReadLine> readLines(std::string_view text)
{
    std::vector<ReadLine> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t stop = std::min(text.find_first_of("\r\n", begin), text.size());
        if (stop > begin)
            lines.push_back(readLine(text.substr(begin, stop - begin)));
        begin = stop + 1;
    }
    return lines;
}

using Lines = std::vector<ReadLine>;

/// The line that tells why, or nothing.
Lines::const_iterator errorOf(const Lines &lines)
{
    const auto whole =
        std::find_if(lines.begin(), lines.end(), [](const ReadLine &line) { return line.error && line.end; });
    return whole != lines.end()
               ? whole
               : std::find_if(lines.begin(), lines.end(), [](const ReadLine &line) { return line.error.has_value(); });
}

/// The line with the end that is meant: that of the error or the next one after it, else the nearest before.
Lines::const_iterator endOf(const Lines &lines, Lines::const_iterator error)
{
    const auto hasEnd = [](const ReadLine &line) { return line.end.has_value(); };
    if (error == lines.end())
        return std::find_if(lines.begin(), lines.end(), hasEnd);
    const auto after = std::find_if(error, lines.end(), hasEnd);
    if (after != lines.end())
        return after;
    const auto before = std::find_if(std::make_reverse_iterator(error), lines.rend(), hasEnd);
    return before == lines.rend() ? lines.end() : before.base() - 1;
}

/// Between the reason and the port another line may name the address, as PostgreSQL and Node.js have it.
std::string_view addressNear(Lines::const_iterator error, Lines::const_iterator end)
{
    for (auto line = std::min(error, end); line <= std::max(error, end); ++line)
        if (const std::string_view address = addressIn(line->lower); !address.empty())
            return address;
    return {};
}

std::vector<std::uint16_t> othersIn(const Lines &lines, std::uint16_t port)
{
    std::vector<std::uint16_t> others;
    for (const ReadLine &line : lines) {
        const auto other = line.error && line.end ? text::parseNumber<std::uint16_t>(line.end->port).value_or(0) : port;
        if (other != 0 && other != port && others.size() < MostOtherPorts
            && std::find(others.begin(), others.end(), other) == others.end())
            others.push_back(other);
    }
    return others;
}

/// Why no port was read.
std::optional<AskError> whyNone(const Lines &lines, bool hasError)
{
    const auto remote =
        std::find_if(lines.begin(), lines.end(), [](const ReadLine &line) { return !line.remotePort.empty(); });
    if (remote != lines.end())
        return AskError{AskErrorCode::OtherMachine, std::string(remote->remotePort)};
    if (hasError)
        return AskError{AskErrorCode::NoPort, {}};
    for (const ReadLine &line : lines)
        if (const std::string_view number = loneNumberIn(line.text); !number.empty())
            return AskError{AskErrorCode::UnclearNumber, std::string(number)};
    return std::nullopt;
}

} // namespace

std::optional<tl::expected<AskedBind, AskError>> readErrorLine(std::string_view text)
{
    const Lines lines = readLines(text.substr(0, MaximumAskLength));
    const auto error = errorOf(lines);
    const auto line = endOf(lines, error);
    if (line == lines.end()) {
        const auto why = whyNone(lines, error != lines.end());
        return why ? std::optional(tl::expected<AskedBind, AskError>(tl::unexpected(*why))) : std::nullopt;
    }
    NamedEnd end = *line->end;
    if (end.address.empty() && error != lines.end() && error != line)
        end.address = addressNear(error, line);
    auto asked = askedEnd(end);
    if (asked) {
        asked->protocol = line->protocol ? line->protocol : protocolIn(line->lower);
        asked->likely = likelyIn(line->lower);
        if (error != lines.end())
            asked->error = error->error;
        asked->others = othersIn(lines, asked->port);
    }
    return asked;
}

} // namespace netwharf
