// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/protocol.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace netwharf {

/// An IPv4 or IPv6 address, bytes in network order. Default: 0.0.0.0.
/// No scope id: the interface of a socket is in Socket::interfaceIndex.
class IpAddress
{
public:
    constexpr IpAddress() = default;
    static constexpr IpAddress fromV4(std::span<const std::uint8_t, 4> bytes)
    {
        IpAddress address;
        address.assignV4(bytes);
        return address;
    }
    static constexpr IpAddress fromV6(std::span<const std::uint8_t, 16> bytes)
    {
        IpAddress address;
        address.assignV6(bytes);
        return address;
    }
    /// In place: among 100,000 rows the copy of an address that was just made costs more than making it.
    constexpr void assignV4(std::span<const std::uint8_t, 4> bytes)
    {
        m_family = Family::Ipv4;
        m_bytes = {};
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
    }
    constexpr void assignV6(std::span<const std::uint8_t, 16> bytes)
    {
        m_family = Family::Ipv6;
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
    }

    /// Reads dotted IPv4 (four decimal parts) or IPv6 of RFC 4291, "::ffff:1.2.3.4" included.
    /// No brackets, no scope, no surrounding space; nothing for other text.
    static std::optional<IpAddress> parse(std::string_view text);

    Family family() const { return m_family; }
    /// 4 or 16 bytes in network order.
    std::span<const std::uint8_t> bytes() const;

    bool isUnspecified() const;
    bool isLoopback() const; ///< 127.0.0.0/8 or ::1
    bool isMulticast() const;
    bool isLinkLocal() const; ///< 169.254.0.0/16 or fe80::/10
    /// RFC 1918, 100.64.0.0/10, fc00::/7 and link-local: reachable from a local network only.
    bool isLocalNetwork() const;
    /// ::ffff:a.b.c.d (RFC 4291 section 2.5.5.2).
    bool isMapped() const;
    /// The IPv4 address inside a mapped one; any other address unchanged.
    IpAddress unmapped() const;

    /// Whether the first `bits` bits equal those of `network`; false across families.
    bool isIn(const IpAddress &network, int bits) const;

    /// Canonical text: dotted, or RFC 5952.
    std::string toString() const;

    /// IPv4 before IPv6, then by value.
    std::strong_ordering operator<=>(const IpAddress &) const = default;
    bool operator==(const IpAddress &) const = default;

private:
    Family m_family = Family::Ipv4;
    std::array<std::uint8_t, 16> m_bytes{}; ///< IPv4 uses the first four
};

/// An address with a port in host order.
struct Endpoint
{
    IpAddress address;
    std::uint16_t port = 0;

    auto operator<=>(const Endpoint &) const = default;
    /// "1.2.3.4:80" or "[::1]:80".
    std::string toString() const;
};

/// An inclusive range of port numbers, host order.
struct PortRange
{
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    bool contains(std::uint16_t port) const { return port >= first && port <= last; }
    auto operator<=>(const PortRange &) const = default;
};

} // namespace netwharf
