// SPDX-License-Identifier: MIT
#include "core/net/protocol.h"

#include "core/text/ascii.h"

#include <array>
#include <utility>

namespace netwharf {

namespace {
constexpr std::array<std::pair<Protocol, std::string_view>, 7> Codes{{
    {Protocol::Tcp, "tcp"},
    {Protocol::Udp, "udp"},
    {Protocol::UdpLite, "udplite"},
    {Protocol::Sctp, "sctp"},
    {Protocol::Dccp, "dccp"},
    {Protocol::Raw, "raw"},
    {Protocol::Icmp, "icmp"},
}};
} // namespace

std::string_view code(Protocol protocol)
{
    return Codes[static_cast<std::size_t>(protocol)].second;
}

std::optional<Protocol> protocolFromCode(std::string_view text)
{
    for (const auto &[protocol, name] : Codes)
        if (text::equalsIgnoringCase(text, name))
            return protocol;
    return std::nullopt;
}

bool hasPorts(Protocol protocol)
{
    return protocol != Protocol::Raw && protocol != Protocol::Icmp;
}

std::string_view code(Family family)
{
    return family == Family::Ipv4 ? "ipv4" : "ipv6";
}

} // namespace netwharf
