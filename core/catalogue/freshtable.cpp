// SPDX-License-Identifier: MIT
#include "core/catalogue/freshtable.h"

#include "core/catalogue/field.h"
#include "core/catalogue/layers.h"
#include "core/catalogue/precedence.h"

#include <algorithm>
#include <limits>

namespace netwharf {

namespace {

GuideText guideText(const TextFields &fields, std::size_t first)
{
    GuideText text;
    std::copy_n(fields.begin() + static_cast<std::ptrdiff_t>(first), LanguageCount, text.begin());
    return text;
}

GuideRow rowOf(const table::Entry &entry, const TextFields &fields)
{
    GuideRow row;
    if ((entry.flags & table::NoPort) == 0)
        row.ports = PortRange{entry.first, entry.last};
    row.transports = {static_cast<Protocol>(entry.transport)};
    row.service = fields[table::Name];
    row.aliases = splitList(fields[table::Aliases]);
    row.category = fields[table::Category];
    row.commonness = entry.commonness;
    row.cleartext = (entry.flags & table::Cleartext) != 0;
    row.legacy = (entry.flags & table::Legacy) != 0;
    row.secureAlternative = fields[table::SecureAlternative];
    row.title = guideText(fields, table::Title);
    row.text = guideText(fields, table::Text);
    row.safety = guideText(fields, table::Safety);
    return row;
}

/// Named facts by each port that they cover: asking all of them for each row would take seconds.
class NamedFacts
{
public:
    explicit NamedFacts(std::span<const RegistryFact> facts) : m_byPort(65536)
    {
        for (const RegistryFact &fact : facts)
            add(fact);
    }

    bool name(const GuideRow &row) const
    {
        const auto isNamedBy = [&row](const RegistryFact *fact) {
            return registryNames({fact, 1}, row, row.transports.front());
        };
        const auto &facts = m_byPort[row.ports ? row.ports->first : 0];
        return std::any_of(facts.begin(), facts.end(), isNamedBy)
               || std::any_of(m_wide.begin(), m_wide.end(), isNamedBy);
    }

private:
    void add(const RegistryFact &fact)
    {
        if (fact.name.empty())
            return;
        if (fact.ports.last - fact.ports.first >= WideBlock)
            return m_wide.push_back(&fact);
        for (std::size_t port = fact.ports.first; port <= fact.ports.last; ++port)
            m_byPort[port].push_back(&fact);
    }

    std::vector<std::vector<const RegistryFact *>> m_byPort;
    std::vector<const RegistryFact *> m_wide; ///< a file of many of them must not fill the memory
};

} // namespace

std::vector<GuideRow> guideOf(const table::Table &table, std::span<const RegistryFact> facts)
{
    const NamedFacts named(facts);
    std::vector<GuideRow> rows;
    for (const table::Entry &entry : table.entries) {
        if ((entry.flags & table::FromGuide) == 0)
            continue;
        rows.push_back(rowOf(entry, textFields(table, entry.text)));
        rows.back().official = named.name(rows.back());
        const table::Document &words = table.documents[entry.document];
        rows.back().pinyin =
            table.pinyinLines.substr(words.pinyin, table.documents[entry.document + 1].pinyin - words.pinyin);
    }
    return rows;
}

std::shared_ptr<const FreshTable> FreshTable::make(std::span<const RegistryFact> facts, RegistryInfo registry)
{
    std::size_t named = 0;
    for (const RegistryFact &fact : facts)
        if (!fact.name.empty())
            named += fact.transport ? 1 : RegistryTransports.size();
    const std::vector<GuideRow> guide = guideOf(table::Compiled, facts);
    if (named + guide.size() >= std::numeric_limits<std::uint16_t>::max())
        return nullptr;
    auto data = compileCatalogue(facts, guide);
    return std::shared_ptr<const FreshTable>(new FreshTable(std::move(data), std::move(registry)));
}

table::Table FreshTable::view() const
{
    return {m_data.entries, m_data.documents, m_data.searchOrder, m_data.nameless,
            m_data.texts,   m_data.arena,     m_data.pinyin,      m_registry.date};
}

} // namespace netwharf
