// SPDX-License-Identifier: MIT
#include "core/platform/linux/nftregisters.h"

#include "core/platform/linux/netlinkbytes.h"

#include <algorithm>

#include <linux/if_ether.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/rtnetlink.h>

namespace netwharf::nft {

namespace {

using bytes::Bytes;

/// Whether the bits that are set come first.
bool isPrefix(Bytes mask)
{
    bool isOver = false;
    for (const std::byte one : mask)
        for (unsigned bit = 8; bit-- > 0;) {
            const bool isSet = (std::to_integer<unsigned>(one) >> bit & 1U) != 0;
            if (isSet && isOver)
                return false;
            isOver = isOver || !isSet;
        }
    return true;
}

IpAddress addressFrom(Family family, const std::array<std::uint8_t, 16> &bytes)
{
    return family == Family::Ipv6 ? IpAddress::fromV6(bytes) : IpAddress::fromV4(std::span(bytes).first<4>());
}

NatCondition addressCondition(const Loaded &loaded, Bytes low, Bytes high, bool negated)
{
    const std::size_t whole = loaded.family == Family::Ipv6 ? 16 : 4;
    if (loaded.length > whole || low.size() < loaded.length || high.size() < loaded.length || !isPrefix(loaded.mask))
        return {NatSubject::Other, negated, {}, {}};
    std::array<std::uint8_t, 16> first{};
    std::array<std::uint8_t, 16> last{};
    last.fill(0xff);
    for (std::size_t i = 0; i < loaded.length; ++i) {
        const auto kept = i < loaded.mask.size() ? std::to_integer<std::uint8_t>(loaded.mask[i]) : std::uint8_t{0xff};
        first.at(i) = std::to_integer<std::uint8_t>(low[i]);
        last.at(i) =
            static_cast<std::uint8_t>(std::to_integer<std::uint8_t>(high[i]) | static_cast<std::uint8_t>(~kept));
    }
    return {NatSubject::Address, negated, {}, {{addressFrom(loaded.family, first), addressFrom(loaded.family, last)}}};
}

NatCondition familyCondition(const Loaded &loaded, Bytes value, bool negated)
{
    const std::uint32_t number = bytes::networkNumber(value.first(std::min(value.size(), loaded.length)));
    const bool isEtherType = loaded.form == Loaded::Form::EtherType;
    std::uint16_t family = 0;
    if (number == (isEtherType ? ETH_P_IP : NFPROTO_IPV4))
        family = 4;
    else if (number == (isEtherType ? ETH_P_IPV6 : NFPROTO_IPV6))
        family = 6;
    return {NatSubject::Family, negated, {{family, family}}, {}};
}

} // namespace

NatCondition conditionOn(const Loaded &loaded, Bytes low, Bytes high, bool negated)
{
    switch (loaded.subject) {
    case NatSubject::Port:
    case NatSubject::Protocol: {
        if (low.size() < loaded.length || high.size() < loaded.length)
            break;
        const auto first = static_cast<std::uint16_t>(bytes::networkNumber(low.first(loaded.length)));
        const auto last = static_cast<std::uint16_t>(bytes::networkNumber(high.first(loaded.length)));
        return {loaded.subject, negated, {{first, last}}, {}};
    }
    case NatSubject::Address: return addressCondition(loaded, low, high, negated);
    case NatSubject::Family: return familyCondition(loaded, low, negated);
    case NatSubject::LocalAddress: {
        const auto type = bytes::numberAt<std::uint32_t>(low, 0);
        if (!type)
            break;
        return {NatSubject::LocalAddress, (*type == RTN_LOCAL) == negated, {}, {}};
    }
    case NatSubject::Arrival: return {NatSubject::Arrival, negated, {}, {}};
    case NatSubject::Other: break;
    }
    return {NatSubject::Other, negated, {}, {}};
}

std::size_t Registers::placeOf(std::uint32_t number)
{
    if (number >= NFT_REG32_00 && number <= NFT_REG32_15)
        return number - NFT_REG32_00;
    return number >= NFT_REG_1 && number <= NFT_REG_4 ? (number - NFT_REG_1) * 4 : Words;
}

void Registers::load(std::uint32_t number, Loaded loaded)
{
    const std::size_t place = placeOf(number);
    forget(number);
    if (place < Words)
        m_loaded.insert_or_assign(place, std::move(loaded));
}

void Registers::set(std::uint32_t number, Bytes value)
{
    const std::size_t place = placeOf(number);
    forget(number);
    for (std::size_t i = 0; i < value.size() && place + i / 4 < Words; ++i) {
        auto &word = m_values.at(place + i / 4);
        if (i % 4 == 0)
            word.emplace();
        word->at(i % 4) = value[i];
    }
}

void Registers::forget(std::uint32_t number)
{
    const std::size_t place = placeOf(number);
    m_loaded.erase(place);
    if (place < Words)
        m_values.at(place).reset();
}

const Loaded *Registers::loadedAt(std::uint32_t number, std::size_t wordsBehind) const
{
    const auto found = m_loaded.find(placeOf(number) + wordsBehind);
    return found != m_loaded.end() ? &found->second : nullptr;
}

Loaded *Registers::loadedAt(std::uint32_t number)
{
    const auto found = m_loaded.find(placeOf(number));
    return found != m_loaded.end() ? &found->second : nullptr;
}

std::optional<std::vector<std::byte>> Registers::valueAt(std::uint32_t number, std::size_t length) const
{
    const std::size_t place = placeOf(number);
    std::vector<std::byte> value;
    for (std::size_t i = 0; i < length; ++i) {
        if (place + i / 4 >= Words || !m_values.at(place + i / 4))
            return std::nullopt;
        value.push_back(m_values.at(place + i / 4)->at(i % 4));
    }
    return value;
}

} // namespace netwharf::nft
