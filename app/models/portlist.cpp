// SPDX-License-Identifier: MIT
#include "app/models/portlist.h"

#include "core/text/fold.h"
#include "core/text/number.h"

#include <algorithm>
#include <bitset>
#include <iterator>

namespace netwharf {

namespace {

/// The groups of chips; a row is shown when it passes all.
enum Facet : unsigned {
    ScopeFacet = 1,
    RangeFacet = 2,
    TransportFacet = 4,
    CautionFacet = 8,
    CategoryFacet = 16,
    OriginFacet = 32
};

/// Answers, one row at a time, whether chips let it through, and counts for each chip.
class Sieve
{
public:
    Sieve(const PortGroups &groups, const UseCells &use, const PortChips &chips,
          const std::vector<AskedPort> &unexplained)
        : m_groups(groups), m_use(use), m_chips(chips), m_unexplained(unexplained)
    {}

    bool passes(PortRowId id)
    {
        const PortGroup group = m_groups.group(id);
        const bool explained = group.explained || isTheOnlyAnswer(group);
        const auto cell = m_use.find(id);
        const std::uint32_t usedOn = cell != m_use.end() ? cell->second.transports : 0;
        const bool inUse = m_chips.transports == 0 ? usedOn != 0 : (usedOn & m_chips.transports) != 0;
        const unsigned failed = failedFacets(group, explained, inUse);
        count(group, explained, inUse, failed);
        // A transport chip asks for use on its transport, whichever chips are on now.
        const bool inScope = m_chips.scope == PortScope::InUse || (failed & ScopeFacet) == 0;
        if (inScope && (failed & ~unsigned{TransportFacet | ScopeFacet}) == 0)
            countTransports(m_chips.scope == PortScope::InUse ? usedOn : group.transports);
        if (failed == 0 && usedOn != 0)
            m_portsInUse.set(cell->second.port);
        return failed == 0;
    }

    /// What was counted so far.
    PortCounts counted() const
    {
        PortCounts result = m_counts;
        result.portsInUse = static_cast<int>(m_portsInUse.count());
        return result;
    }

private:
    static unsigned rangeBit(Range range) { return 1U << static_cast<unsigned>(range); }
    static unsigned originBit(Origin origin) { return 1U << static_cast<unsigned>(origin); }
    static std::uint64_t categoryBit(std::uint8_t category)
    {
        return category == NoCategory ? 0 : std::uint64_t{1} << category;
    }

    unsigned failedFacets(const PortGroup &group, bool explained, bool inUse) const
    {
        unsigned failed = 0;
        if ((m_chips.scope == PortScope::Explained && !explained) || (m_chips.scope == PortScope::InUse && !inUse))
            failed |= ScopeFacet;
        if (m_chips.ranges != 0 && !(m_chips.ranges & rangeBit(group.range)))
            failed |= RangeFacet;
        if (m_chips.transports != 0 && !(m_chips.transports & group.transports))
            failed |= TransportFacet;
        const bool wantsCaution = m_chips.cleartext || m_chips.legacy;
        if (wantsCaution && !(m_chips.cleartext && group.cleartext) && !(m_chips.legacy && group.legacy))
            failed |= CautionFacet;
        if (m_chips.categories != 0 && !(m_chips.categories & categoryBit(group.category)))
            failed |= CategoryFacet;
        if (m_chips.origins != 0 && !(m_chips.origins & originBit(group.origin)))
            failed |= OriginFacet;
        return failed;
    }

    bool isTheOnlyAnswer(const PortGroup &group) const
    {
        return std::any_of(m_unexplained.begin(), m_unexplained.end(), [&](const AskedPort &asked) {
            return group.ports == PortRange{asked.port, asked.port};
        });
    }

    /// A chip counts the rows that fail nowhere but, at most, in its own group.
    void count(const PortGroup &group, bool explained, bool inUse, unsigned failed)
    {
        ++m_counts.matching;
        if ((failed & ~unsigned{ScopeFacet}) == 0) {
            m_counts.explained += explained ? 1 : 0;
            m_counts.inUse += inUse ? 1 : 0;
        }
        if ((failed & ~unsigned{RangeFacet}) == 0)
            ++m_counts.ranges[static_cast<std::size_t>(group.range)];
        if ((failed & ~unsigned{CautionFacet}) == 0) {
            m_counts.cleartext += group.cleartext ? 1 : 0;
            m_counts.legacy += group.legacy ? 1 : 0;
        }
        if ((failed & ~unsigned{CategoryFacet}) == 0 && group.category != NoCategory)
            ++m_counts.categories[group.category];
        if ((failed & ~unsigned{OriginFacet}) == 0)
            ++m_counts.origins[static_cast<std::size_t>(group.origin)];
        if (failed == 0)
            ++m_counts.shown;
    }

    void countTransports(std::uint32_t transports)
    {
        for (std::size_t transport = 0; transport < m_counts.transports.size(); ++transport)
            m_counts.transports[transport] += transports >> transport & 1U ? 1 : 0;
    }

    PortCounts m_counts;
    std::bitset<0x10000> m_portsInUse;
    const PortGroups &m_groups;
    const UseCells &m_use;
    const PortChips &m_chips;
    const std::vector<AskedPort> &m_unexplained; ///< asked for, and no row of theirs is explained
};

std::vector<std::string> folded(const std::vector<std::string> &words)
{
    std::vector<std::string> result;
    for (const std::string &word : words)
        result.push_back(text::fold(word));
    return result;
}

/// Rows of the catalogue that the query finds: by rank when it has words, else by port.
std::vector<PortRowId> matchingRows(const PortGroups &groups, const UseCells &use, const Query &query)
{
    std::vector<PortRowId> rows;
    if (query.matchesAll()) {
        rows.resize(groups.size());
        for (std::uint32_t row = 0; row < groups.size(); ++row)
            rows[row] = PortRowId{row};
        return rows;
    }
    PortMatcher matches(query, groups.catalogue());
    std::vector<bool> taken(groups.size());
    for (const EntryIndex entry : groups.catalogue().search(folded(query.words()))) {
        const PortRowId row = groups.rowOf(entry);
        if (taken[number(row)] || !matches(entry, use.contains(row)))
            continue;
        taken[number(row)] = true;
        rows.push_back(row);
    }
    return rows;
}

/// The numbers that a query asks for, be there more in it ("443 category:web").
std::vector<AskedPort> askedPorts(const Query &query)
{
    std::vector<AskedPort> asked = query.askedPorts();
    if (!asked.empty() || query.words().size() != 1)
        return asked;
    if (const auto word = numberWord(query.words().front()))
        asked.push_back({word->port, word->transport});
    return asked;
}

/// The numbers among `asked` that no explained row answers.
std::vector<AskedPort> unexplainedOf(const PortGroups &groups, const std::vector<PortRowId> &rows,
                                     std::vector<AskedPort> asked)
{
    for (const PortRowId row : rows) {
        if (asked.empty())
            break;
        const PortGroup group = groups.group(row);
        std::erase_if(asked, [&group](const AskedPort &each) {
            return group.explained && group.ports == PortRange{each.port, each.port}
                   && (!each.transport || (group.transports & bit(*each.transport)) != 0);
        });
    }
    return asked;
}

/// The rows of numbers that no entry names: those in use, and those that were asked for.
std::vector<PortRowId> answerRows(const PortGroups &groups, const UseCells &use, const Query &query,
                                  const std::vector<AskedPort> &asked)
{
    std::vector<PortRowId> rows;
    PortMatcher matches(query, groups.catalogue());
    for (auto cell = use.lower_bound(PortRowId{AnswerBase}); cell != use.end(); ++cell)
        if (query.matchesAll() || matches(groups.record(cell->first), true))
            rows.push_back(cell->first);
    for (const AskedPort &port : asked)
        for (const Protocol transport : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp}) {
            const bool wanted = port.transport ? *port.transport == transport : transport <= Protocol::Udp;
            const PortRowId row = groups.rowFor(port.port, transport);
            if (wanted && isAnswer(row) && !use.contains(row))
                rows.push_back(row);
        }
    return rows;
}

/// Where a row stands when the list is in order of port: rows without a port last.
std::pair<std::uint32_t, std::uint32_t> placeOf(const PortGroups &groups, PortRowId id)
{
    const auto ports = isAnswer(id) ? PortRange{answerPort(id), answerPort(id)} : groups.group(id).ports;
    return {ports ? ports->first : 0x10000U, number(id)};
}

} // namespace

std::optional<NumberWord> numberWord(std::string_view word)
{
    const std::string foldedWord = text::fold(word);
    std::string_view rest = foldedWord;
    NumberWord result;
    if (const auto slash = rest.find('/'); slash != std::string_view::npos) {
        result.transport = protocolFromCode(rest.substr(slash + 1));
        if (!result.transport)
            return std::nullopt;
        rest = rest.substr(0, slash);
    }
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    const auto port = text::parseNumber<std::uint16_t>(rest);
    if (!port)
        return std::nullopt;
    result.port = *port;
    return result;
}

void sortByPort(const PortGroups &groups, std::vector<PortRowId> &rows)
{
    std::vector<std::pair<std::pair<std::uint32_t, std::uint32_t>, PortRowId>> placed;
    placed.reserve(rows.size());
    for (const PortRowId row : rows)
        placed.emplace_back(placeOf(groups, row), row);
    std::sort(placed.begin(), placed.end());
    std::transform(placed.begin(), placed.end(), rows.begin(), [](const auto &row) { return row.second; });
}

PortList makePortList(const PortGroups &groups, const UseCells &use, const Query &query, const PortChips &chips)
{
    PortList list;
    list.ranked = !query.words().empty();
    const std::vector<AskedPort> asked = askedPorts(query);
    std::vector<PortRowId> rows = matchingRows(groups, use, query);
    const std::vector<PortRowId> answers = answerRows(groups, use, query, asked);
    const auto firstBlock = std::find_if(rows.begin(), rows.end(), [&](PortRowId row) {
        const auto ports = groups.group(row).ports;
        return !asked.empty() && ports && isWide(*ports);
    });
    rows.insert(firstBlock, answers.begin(), answers.end());
    if (!list.ranked && !answers.empty())
        sortByPort(groups, rows);

    const std::vector<AskedPort> unexplained = unexplainedOf(groups, rows, asked);
    Sieve sieve(groups, use, chips, unexplained);
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(list.rows),
                 [&](PortRowId row) { return sieve.passes(row); });
    list.counts = sieve.counted();
    const auto unnamed = std::distance(use.lower_bound(PortRowId{AnswerBase}), use.end());
    list.counts.total = static_cast<int>(groups.size()) + static_cast<int>(unnamed);
    return list;
}

} // namespace netwharf
