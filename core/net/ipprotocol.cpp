// SPDX-License-Identifier: MIT
#include "core/net/ipprotocol.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace netwharf {

namespace {

constexpr std::array<std::pair<std::uint16_t, std::string_view>, 21> Names{{
    {1, "icmp"},  {2, "igmp"},     {4, "ipencap"}, {6, "tcp"},    {17, "udp"},       {33, "dccp"},     {41, "ipv6"},
    {46, "rsvp"}, {47, "gre"},     {50, "esp"},    {51, "ah"},    {58, "ipv6-icmp"}, {88, "eigrp"},    {89, "ospf"},
    {103, "pim"}, {108, "ipcomp"}, {112, "vrrp"},  {115, "l2tp"}, {132, "sctp"},     {136, "udplite"}, {255, "raw"},
}};

} // namespace

std::string ipProtocolName(std::uint16_t number)
{
    const auto found =
        std::find_if(Names.begin(), Names.end(), [number](const auto &name) { return name.first == number; });
    return found != Names.end() ? std::string(found->second) : std::to_string(number);
}

} // namespace netwharf
