// SPDX-License-Identifier: MIT
#include "core/net/ipaddress.h"

#include "core/text/number.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace netwharf {

namespace {

using Bytes16 = std::array<std::uint8_t, 16>;

std::optional<std::array<std::uint8_t, 4>> parseV4(std::string_view text)
{
    std::array<std::uint8_t, 4> bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t dot = i < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return std::nullopt;
        const std::string_view part = text.substr(0, dot);
        const auto value = text::parseNumber<std::uint8_t>(part);
        if (!value || part.size() > 3 || (part.size() > 1 && part.front() == '0'))
            return std::nullopt;
        bytes[i] = *value;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return bytes;
}

/// Reads the colon-separated groups of one side of "::" (or of the whole address).
std::optional<std::vector<std::uint8_t>> parseGroups(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && part.find('.') != std::string_view::npos) {
            const auto v4 = parseV4(part);
            if (!v4)
                return std::nullopt;
            bytes.insert(bytes.end(), v4->begin(), v4->end());
            return bytes;
        }
        const auto group = text::parseNumber<std::uint16_t>(part, 16);
        if (!group || part.size() > 4 || bytes.size() > 14)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*group >> 8));
        bytes.push_back(static_cast<std::uint8_t>(*group & 0xff));
        if (colon == std::string_view::npos)
            return bytes;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return std::nullopt; // a colon at the end
    }
    return bytes;
}

std::optional<Bytes16> parseV6(std::string_view text)
{
    Bytes16 bytes{};
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos) {
        const auto all = parseGroups(text);
        if (!all || all->size() != 16)
            return std::nullopt;
        std::copy(all->begin(), all->end(), bytes.begin());
        return bytes;
    }
    const auto head = parseGroups(text.substr(0, gap));
    const auto tail = parseGroups(text.substr(gap + 2));
    if (!head || !tail || head->size() + tail->size() > 14 || text.substr(0, gap).find('.') != std::string_view::npos)
        return std::nullopt;
    std::copy(head->begin(), head->end(), bytes.begin());
    std::copy(tail->rbegin(), tail->rend(), bytes.rbegin());
    return bytes;
}

std::string v4Text(std::span<const std::uint8_t> bytes)
{
    std::array<char, 15> text{};
    char *end = text.data();
    for (std::size_t i = 0; i < 4; ++i) {
        if (i > 0)
            *end++ = '.';
        end = std::to_chars(end, text.data() + text.size(), bytes[i]).ptr;
    }
    return {text.data(), end};
}

/// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups cut.
std::string v6Text(const Bytes16 &bytes)
{
    std::array<std::uint16_t, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<std::uint16_t>((bytes[2 * i] << 8) | bytes[2 * i + 1]);
    std::size_t gap = 8;
    std::size_t gapLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0)
            ++length;
        if (length > gapLength) {
            gap = i;
            gapLength = length;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8;) {
        if (i == gap) {
            text += "::";
            i += gapLength;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.begin(), digits.end(), groups[i], 16).ptr;
        text.append(digits.begin(), end);
        ++i;
    }
    return text;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (text.find(':') == std::string_view::npos) {
        const auto bytes = parseV4(text);
        return bytes ? std::optional(fromV4(*bytes)) : std::nullopt;
    }
    const auto bytes = parseV6(text);
    return bytes ? std::optional(fromV6(*bytes)) : std::nullopt;
}

std::span<const std::uint8_t> IpAddress::bytes() const
{
    return std::span(m_bytes).first(m_family == Family::Ipv4 ? 4 : 16);
}

bool IpAddress::isUnspecified() const
{
    const auto all = bytes();
    return std::all_of(all.begin(), all.end(), [](std::uint8_t b) { return b == 0; });
}

bool IpAddress::isLoopback() const
{
    if (m_family == Family::Ipv4)
        return m_bytes[0] == 127;
    return m_bytes[15] == 1 && std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](auto b) { return b == 0; });
}

bool IpAddress::isMulticast() const
{
    return m_family == Family::Ipv4 ? (m_bytes[0] & 0xf0) == 0xe0 : m_bytes[0] == 0xff;
}

bool IpAddress::isLinkLocal() const
{
    return m_family == Family::Ipv4 ? m_bytes[0] == 169 && m_bytes[1] == 254
                                    : m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
}

bool IpAddress::isLocalNetwork() const
{
    if (isLinkLocal())
        return true;
    if (m_family == Family::Ipv6)
        return (m_bytes[0] & 0xfe) == 0xfc;
    return m_bytes[0] == 10 || (m_bytes[0] == 172 && (m_bytes[1] & 0xf0) == 16)
           || (m_bytes[0] == 192 && m_bytes[1] == 168) || (m_bytes[0] == 100 && (m_bytes[1] & 0xc0) == 64);
}

bool IpAddress::isMapped() const
{
    return m_family == Family::Ipv6 && m_bytes[10] == 0xff && m_bytes[11] == 0xff
           && std::all_of(m_bytes.begin(), m_bytes.begin() + 10, [](auto b) { return b == 0; });
}

IpAddress IpAddress::unmapped() const
{
    return isMapped() ? fromV4(std::span(m_bytes).subspan<12, 4>()) : *this;
}

bool IpAddress::isIn(const IpAddress &network, int bits) const
{
    if (m_family != network.m_family)
        return false;
    for (std::size_t i = 0; i < bytes().size() && bits > 0; ++i, bits -= 8) {
        const unsigned mask = bits >= 8 ? 0xffU : (0xff00U >> bits) & 0xffU;
        if (((m_bytes[i] ^ network.m_bytes[i]) & mask) != 0)
            return false;
    }
    return true;
}

std::string IpAddress::toString() const
{
    if (m_family == Family::Ipv4)
        return v4Text(bytes());
    return isMapped() ? "::ffff:" + v4Text(bytes().subspan(12)) : v6Text(m_bytes);
}

std::string Endpoint::toString() const
{
    const std::string host = address.toString();
    return (address.family() == Family::Ipv6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

} // namespace netwharf
