// SPDX-License-Identifier: MIT
#include "core/advise/errorline.h"

#include "core/advise/endpointin.h"
#include "core/advise/errorwords.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

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

std::optional<Protocol> protocolIn(std::string_view line)
{
    if (hasWord(line, "tcp"))
        return Protocol::Tcp;
    return hasWord(line, "udp") ? std::optional(Protocol::Udp) : std::nullopt;
}

/// Node.js says "bind" of a datagram socket and "listen" of a server, but for the workers of a cluster.
Protocol likelyIn(std::string_view line)
{
    const bool isNodeDatagram = line.find("bind eaddrinuse") != std::string_view::npos
                                || line.find("bind eacces") != std::string_view::npos;
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

} // namespace

std::optional<tl::expected<AskedBind, AskError>> readErrorLine(std::string_view text)
{
    const std::string line = text::toLower(text.substr(0, MaximumAskLength));
    const auto error = errorIn(line);
    auto end = endpointIn(line);
    if (!end && !error)
        end = portOfCommand(line);
    if (!end && !error)
        return std::nullopt;
    if (!end)
        return tl::expected<AskedBind, AskError>(tl::unexpected(AskError{AskErrorCode::NoPort, {}}));
    auto asked = askedEnd(*end);
    if (asked) {
        asked->protocol = protocolIn(line);
        asked->likely = likelyIn(line);
        asked->error = error;
    }
    return asked;
}

} // namespace netwharf
