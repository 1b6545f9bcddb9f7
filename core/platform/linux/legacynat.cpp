// SPDX-License-Identifier: MIT
#include "core/platform/linux/legacynat.h"

#include "core/platform/linux/netlinkbytes.h"
#include "core/platform/linux/xtcodec.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <string>

#include <linux/netfilter.h>

namespace netwharf::xt {

namespace {

using bytes::Bytes;
using bytes::numberAt;

constexpr std::int32_t NatPriority = -100; // NF_IP_PRI_NAT_DST
/// struct xt_entry_match and xt_entry_target: size, name, revision.
constexpr std::size_t PartHeader = 32;

/// Where the fields of struct ipt_entry and ip6t_entry stand.
struct Layout
{
    std::size_t address; ///< bytes of one
    std::size_t destination;
    std::size_t destinationMask;
    std::size_t source;
    std::size_t sourceMask;
    std::size_t interfaceIn; ///< a name of 16 bytes
    std::size_t protocol;
    std::size_t flags;
    std::size_t inversion;
    std::size_t targetOffset;
    std::size_t nextOffset;
    std::size_t size;
};
constexpr Layout V4{4, 4, 12, 0, 8, 16, 80, 82, 83, 88, 90, 112};
constexpr Layout V6{16, 16, 48, 0, 32, 64, 128, 131, 132, 140, 142, 168};

constexpr std::uint8_t InvertedArrival = 0x01;
constexpr std::uint8_t InvertedSource = 0x08;
constexpr std::uint8_t InvertedDestination = 0x10;
constexpr std::uint8_t InvertedProtocol = 0x40;
constexpr std::uint8_t GotoFlag = 0x02;

bool isZero(Bytes bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte one) { return one == std::byte{0}; });
}

/// One entry, whose lengths have been checked.
struct Entry
{
    std::uint32_t offset = 0;
    Bytes whole;
    std::string target; ///< name; empty for a verdict
    unsigned revision = 0;
    Bytes targetInfo;
};

class Reader
{
public:
    Reader(Bytes entries, const LegacyTable &table, Family family, NatRules &rules)
        : m_bytes(entries), m_table(table), m_family(family), m_layout(family == Family::Ipv6 ? V6 : V4), m_rules(rules)
    {}

    tl::expected<void, Error> read()
    {
        if (!split())
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "iptables"});
        beginChains();
        NatChain *chain = nullptr;
        for (const Entry &entry : m_entries) {
            if (const auto place = m_chains.find(entry.offset); place != m_chains.end())
                chain = &m_rules.chains[place->second];
            if (entry.target == "ERROR")
                chain = nullptr;
            else if (chain != nullptr && !appendRule(entry, *chain))
                return tl::unexpected(Error{ErrorCode::Malformed, 0, "iptables"});
        }
        return {};
    }

private:
    bool split()
    {
        std::size_t offset = 0;
        while (offset < m_bytes.size()) {
            const Bytes rest = m_bytes.subspan(offset);
            const auto targetAt = numberAt<std::uint16_t>(rest, m_layout.targetOffset);
            const auto next = numberAt<std::uint16_t>(rest, m_layout.nextOffset);
            if (!targetAt || !next || *targetAt < m_layout.size || *next > rest.size()
                || std::size_t{*targetAt} + PartHeader > *next)
                return false;
            const Bytes target = rest.subspan(*targetAt, std::size_t{*next} - *targetAt);
            m_entries.push_back({static_cast<std::uint32_t>(offset), rest.first(*next),
                                 bytes::text(target.subspan(2, 29)), std::to_integer<unsigned>(target[31]),
                                 target.subspan(PartHeader)});
            offset += *next;
        }
        return true;
    }

    /// A chain begins at each hook, and behind each entry that bears the name of one.
    void beginChains()
    {
        const auto begin = [this](std::uint32_t offset, NatHook hook) {
            m_chains.insert_or_assign(offset, static_cast<std::uint32_t>(m_rules.chains.size()));
            m_rules.chains.push_back({hook, NatPriority, m_family, {}});
        };
        for (std::size_t i = 0; i + 1 < m_entries.size(); ++i)
            if (m_entries[i].target == "ERROR")
                begin(m_entries[i + 1].offset, NatHook::None);
        if (const auto offset = m_table.hooks[NF_INET_PRE_ROUTING])
            begin(*offset, NatHook::Arriving);
        if (const auto offset = m_table.hooks[NF_INET_LOCAL_OUT])
            begin(*offset, NatHook::FromHere);
        for (const auto hook : {NF_INET_LOCAL_IN, NF_INET_FORWARD, NF_INET_POST_ROUTING})
            if (const auto &offset = m_table.hooks.at(hook))
                begin(*offset, NatHook::None);
    }

    bool appendRule(const Entry &entry, NatChain &chain) const
    {
        NatRule rule;
        if (!decide(entry, rule))
            return false;
        if (rule.action == NatAction::Continue)
            return true;
        appendHeader(entry.whole, rule.conditions);
        if (!appendMatches(entry.whole, rule.conditions))
            return false;
        chain.rules.push_back(std::move(rule));
        return true;
    }

    bool decide(const Entry &entry, NatRule &rule) const
    {
        if (!entry.target.empty()) {
            if (const auto target = readTarget(entry.target, entry.revision, m_family, entry.targetInfo)) {
                rule.action = NatAction::Translate;
                rule.target = *target;
            }
            return true;
        }
        const auto verdict = numberAt<std::int32_t>(entry.targetInfo, 0);
        if (!verdict)
            return false;
        if (*verdict < 0) {
            constexpr std::int32_t Return = -5; // XT_RETURN; others are -verdict - 1
            rule.action = *verdict == Return           ? NatAction::Return
                          : *verdict == -NF_ACCEPT - 1 ? NatAction::Accept
                                                       : NatAction::Drop;
            return true;
        }
        const auto offset = static_cast<std::uint32_t>(*verdict);
        if (offset == entry.offset + entry.whole.size())
            return true; // on to the next rule, as a rule without a target does
        const auto chain = m_chains.find(offset);
        if (chain == m_chains.end())
            return false;
        const bool isGoto = (std::to_integer<unsigned>(entry.whole[m_layout.flags]) & GotoFlag) != 0;
        rule.action = isGoto ? NatAction::Goto : NatAction::Jump;
        rule.chain = chain->second;
        return true;
    }

    /// What every rule may ask for: protocol, addresses, interface.
    void appendHeader(Bytes entry, std::vector<NatCondition> &conditions) const
    {
        const auto inversion = std::to_integer<std::uint8_t>(entry[m_layout.inversion]);
        if (const std::uint16_t protocol = *numberAt<std::uint16_t>(entry, m_layout.protocol); protocol != 0)
            conditions.push_back(
                {NatSubject::Protocol, (inversion & InvertedProtocol) != 0, {{protocol, protocol}}, {}});
        if (!isZero(entry.subspan(m_layout.sourceMask, m_layout.address)) || (inversion & InvertedSource) != 0)
            conditions.push_back({});
        if (entry[m_layout.interfaceIn] != std::byte{0})
            conditions.push_back({NatSubject::Arrival, (inversion & InvertedArrival) != 0, {}, {}});
        const Bytes mask = entry.subspan(m_layout.destinationMask, m_layout.address);
        if (!isZero(mask))
            conditions.push_back(destination(entry.subspan(m_layout.destination, m_layout.address), mask,
                                             (inversion & InvertedDestination) != 0));
    }

    NatCondition destination(Bytes address, Bytes mask, bool isTurned) const
    {
        std::array<std::uint8_t, 16> low{};
        std::array<std::uint8_t, 16> high{};
        bool isOver = false;
        for (std::size_t i = 0; i < address.size(); ++i) {
            const auto kept = std::to_integer<std::uint8_t>(mask[i]);
            const bool isContiguous = std::countl_one(kept) == std::popcount(kept) && (!isOver || kept == 0);
            if (!isContiguous)
                return {NatSubject::Other, isTurned, {}, {}};
            isOver = isOver || kept != 0xff;
            low.at(i) = std::to_integer<std::uint8_t>(address[i]);
            high.at(i) = static_cast<std::uint8_t>(low.at(i) | static_cast<std::uint8_t>(~kept));
        }
        const auto from = [this](const std::array<std::uint8_t, 16> &bytes) {
            return m_family == Family::Ipv6 ? IpAddress::fromV6(bytes) : IpAddress::fromV4(std::span(bytes).first<4>());
        };
        return {NatSubject::Address, isTurned, {}, {{from(low), from(high)}}};
    }

    bool appendMatches(Bytes entry, std::vector<NatCondition> &conditions) const
    {
        const std::uint16_t end = *numberAt<std::uint16_t>(entry, m_layout.targetOffset);
        Bytes matches = entry.subspan(m_layout.size, end - m_layout.size);
        while (!matches.empty()) {
            const auto size = numberAt<std::uint16_t>(matches, 0);
            if (!size || *size < PartHeader || *size > matches.size())
                return false;
            appendMatch(bytes::text(matches.subspan(2, 29)), std::to_integer<unsigned>(matches[31]),
                        matches.subspan(PartHeader, *size - PartHeader), conditions);
            matches = matches.subspan(*size);
        }
        return true;
    }

    Bytes m_bytes;
    const LegacyTable &m_table;
    Family m_family;
    const Layout &m_layout;
    NatRules &m_rules;
    std::vector<Entry> m_entries;
    std::map<std::uint32_t, std::uint32_t> m_chains; ///< offset of the first rule -> place in m_rules
};

} // namespace

tl::expected<LegacyTable, Error> readLegacyInfo(std::span<const std::byte> bytes)
{
    constexpr std::size_t ValidAt = 32;
    constexpr std::size_t SizeAt = 80;
    LegacyTable table;
    const auto valid = numberAt<std::uint32_t>(bytes, ValidAt);
    const auto size = numberAt<std::uint32_t>(bytes, SizeAt);
    if (!valid || !size)
        return tl::unexpected(Error{ErrorCode::Truncated, 0, "iptables"});
    table.size = *size;
    for (std::size_t hook = 0; hook < table.hooks.size(); ++hook)
        if ((*valid >> hook & 1U) != 0)
            table.hooks.at(hook) = *numberAt<std::uint32_t>(bytes, ValidAt + 4 + 4 * hook);
    return table;
}

tl::expected<void, Error> appendLegacyRules(std::span<const std::byte> entries, const LegacyTable &table, Family family,
                                            NatRules &rules)
{
    return Reader(entries, table, family, rules).read();
}

} // namespace netwharf::xt
