// SPDX-License-Identifier: MIT
#include "core/catalogue/compile.h"

#include "core/catalogue/field.h"
#include "core/catalogue/precedence.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace netwharf {

namespace {

/// An entry on its way: at least one of the two is set.
struct Draft
{
    table::Entry entry;
    const RegistryFact *fact = nullptr;
    const GuideRow *row = nullptr;

    const std::string &name() const { return row ? row->service : fact->name; }
};

std::uint32_t portOrder(const table::Entry &entry)
{
    return (entry.flags & table::NoPort) != 0 ? 0x10000U : entry.first;
}

Draft draftOf(const RegistryFact &fact, Protocol transport)
{
    Draft draft;
    draft.fact = &fact;
    draft.entry.first = fact.ports.first;
    draft.entry.last = fact.ports.last;
    draft.entry.transport = static_cast<std::uint8_t>(transport);
    draft.entry.flags = table::Official;
    draft.entry.status = static_cast<std::uint8_t>(fact.status);
    return draft;
}

/// The drafts of both layers, joined where they speak of the same service.
class Joiner
{
public:
    void add(const RegistryFact &fact)
    {
        if (fact.name.empty())
            return;
        for (const Protocol transport : RegistryTransports) {
            if (!fact.covers(fact.ports, transport))
                continue;
            m_drafts.push_back(draftOf(fact, transport));
            m_byPlace[{fact.ports, transport}].push_back(m_drafts.size() - 1);
        }
    }

    void add(const GuideRow &row)
    {
        for (const Protocol transport : row.transports) {
            Draft &draft = draftFor(row, transport);
            table::Entry &entry = draft.entry;
            draft.row = &row;
            entry.flags |= table::FromGuide;
            if (row.official)
                entry.flags |= table::Official;
            if (row.cleartext)
                entry.flags |= table::Cleartext;
            if (row.legacy)
                entry.flags |= table::Legacy;
            entry.commonness = row.commonness;
        }
    }

    std::vector<Draft> take()
    {
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
            const auto place = [](const table::Entry &entry) { return std::tuple(portOrder(entry), entry.transport); };
            if (place(a.entry) != place(b.entry))
                return place(a.entry) < place(b.entry);
            return precedes(a.entry, b.entry);
        });
        return std::move(m_drafts);
    }

private:
    Draft &draftFor(const GuideRow &row, Protocol transport)
    {
        const auto known = row.ports ? m_byPlace.find({*row.ports, transport}) : m_byPlace.end();
        if (known != m_byPlace.end()) {
            for (const std::size_t index : known->second)
                if (m_drafts[index].fact->isNamed(row.service))
                    return m_drafts[index];
        }
        Draft draft;
        draft.entry.transport = static_cast<std::uint8_t>(transport);
        if (row.ports) {
            draft.entry.first = row.ports->first;
            draft.entry.last = row.ports->last;
        } else {
            draft.entry.flags = table::NoPort;
        }
        // The registry may give the name to a block that holds these ports.
        const bool assigned = row.official;
        draft.entry.status = static_cast<std::uint8_t>(assigned ? RegistryStatus::Assigned : RegistryStatus::Absent);
        m_drafts.push_back(draft);
        return m_drafts.back();
    }

    std::vector<Draft> m_drafts;
    std::map<std::tuple<PortRange, Protocol>, std::vector<std::size_t>> m_byPlace;
};

std::vector<std::string> aliasesOf(const Draft &draft)
{
    std::vector<std::string> aliases;
    const auto add = [&aliases, &draft](const std::string &alias) {
        const std::string folded = text::fold(alias);
        const bool known =
            std::any_of(aliases.begin(), aliases.end(), [&](const auto &other) { return text::fold(other) == folded; });
        // "HTTP" beside "http" says nothing to a reader, and search folds both.
        if (!known && folded != text::fold(draft.name()))
            aliases.push_back(alias);
    };
    if (draft.row) {
        std::for_each(draft.row->aliases.begin(), draft.row->aliases.end(), add);
        if (draft.fact)
            add(draft.fact->name);
    }
    if (draft.fact)
        std::for_each(draft.fact->aliases.begin(), draft.fact->aliases.end(), add);
    return aliases;
}

using Fields = std::array<std::string, table::FieldCount>;

void addFact(Fields &fields, const RegistryFact &fact)
{
    fields[table::Description] = fact.description;
    fields[table::References] = joinList(fact.references);
    fields[table::UnauthorisedUse] = fact.unauthorisedUse;
    fields[table::AssignedOn] = fact.registered.empty() ? fact.modified : fact.registered;
}

Fields fieldsOf(const Draft &draft)
{
    Fields fields;
    fields[table::Name] = draft.name();
    fields[table::Aliases] = joinList(aliasesOf(draft));
    if (draft.fact)
        addFact(fields, *draft.fact);
    if (const GuideRow *row = draft.row) {
        fields[table::Category] = row->category;
        fields[table::SecureAlternative] = row->secureAlternative;
        std::copy(row->title.begin(), row->title.end(), fields.begin() + table::Title);
        std::copy(row->text.begin(), row->text.end(), fields.begin() + table::Text);
        std::copy(row->safety.begin(), row->safety.end(), fields.begin() + table::Safety);
    }
    return fields;
}

std::string textRecord(const Fields &fields)
{
    std::size_t used = fields.size();
    while (used > 0 && fields[used - 1].empty())
        --used;
    std::string record;
    for (std::size_t i = 0; i < used; ++i)
        record += fields[i] + table::FieldEnd;
    return record + table::RecordEnd;
}

/// The lines of a document, folded: names first.
struct Words
{
    std::string names;
    std::string titles;
    std::string body;
};

Words wordsOf(const Fields &fields)
{
    Words words;
    words.names = text::fold(fields[table::Name]) + '\n';
    for (const std::string &alias : splitList(fields[table::Aliases]))
        words.names += text::fold(alias) + '\n';
    const auto add = [&fields](std::string &lines, std::size_t field) {
        if (!fields[field].empty())
            lines += text::fold(fields[field]) + '\n';
    };
    for (std::size_t i = table::Title; i < table::Text; ++i)
        add(words.titles, i);
    add(words.titles.empty() ? words.titles : words.body, table::Description);
    for (std::size_t i = table::Text; i < table::FieldCount; ++i)
        add(words.body, i);
    return words;
}

/// Text records and documents, each kept once.
class Pool
{
public:
    explicit Pool(CompiledCatalogue &result) : m_result(result) {}

    std::uint32_t textOf(const Fields &fields)
    {
        const auto [known, isNew] =
            m_texts.try_emplace(textRecord(fields), static_cast<std::uint32_t>(m_result.texts.size()));
        if (isNew)
            m_result.texts += known->first;
        return known->second;
    }

    std::uint32_t documentOf(const Fields &fields, const std::string &pinyin)
    {
        const Words words = wordsOf(fields);
        const auto [known, isNew] =
            m_documents.try_emplace(words.names + '\n' + words.titles + '\n' + words.body + pinyin,
                                    static_cast<std::uint32_t>(m_result.documents.size()));
        if (isNew) {
            const auto offset = static_cast<std::uint32_t>(m_result.arena.size());
            const auto textAt = offset + static_cast<std::uint32_t>(words.names.size());
            m_result.documents.push_back({offset, textAt, textAt + static_cast<std::uint32_t>(words.titles.size()),
                                          static_cast<std::uint32_t>(m_result.pinyin.size())});
            m_result.arena += words.names + words.titles + words.body;
            m_result.pinyin += pinyin;
        }
        return known->second;
    }

    void finish()
    {
        const auto end = static_cast<std::uint32_t>(m_result.arena.size());
        m_result.documents.push_back({end, end, end, static_cast<std::uint32_t>(m_result.pinyin.size())});
    }

private:
    CompiledCatalogue &m_result;
    std::unordered_map<std::string, std::uint32_t> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_documents;
};

/// All transports of a service stand together, at the place of the best of them and that one first.
std::vector<std::uint16_t> searchOrder(const std::vector<Draft> &drafts)
{
    using Rank = std::tuple<bool, int, std::uint32_t>; // guide first, commonness, port
    std::map<std::tuple<std::uint32_t, std::uint16_t, std::string>, Rank> groups;
    const auto keyOf = [](const Draft &draft) {
        return std::tuple(portOrder(draft.entry), draft.entry.last, text::fold(draft.name()));
    };
    for (const Draft &draft : drafts) {
        const Rank rank{draft.row == nullptr, -draft.entry.commonness, portOrder(draft.entry)};
        const auto [group, isNew] = groups.try_emplace(keyOf(draft), rank);
        if (!isNew)
            group->second = std::min(group->second, rank);
    }
    std::vector<std::tuple<Rank, std::uint16_t, std::string, int, std::uint8_t>> keys;
    keys.reserve(drafts.size());
    for (const Draft &draft : drafts)
        keys.emplace_back(groups[keyOf(draft)], draft.entry.last, text::fold(draft.name()), -draft.entry.commonness,
                          draft.entry.transport);
    std::vector<std::uint16_t> order(drafts.size());
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&keys](std::uint16_t a, std::uint16_t b) { return keys[a] < keys[b]; });
    return order;
}

/// What each port of one transport is when nobody names it. Two of IANA's blocks of unassigned ports
/// reach over a port that has a row of its own: the narrower row is the newer one.
std::vector<table::Nameless> namelessOn(Protocol transport, std::vector<const RegistryFact *> facts, Pool &pool)
{
    std::stable_sort(facts.begin(), facts.end(), [](const RegistryFact *a, const RegistryFact *b) {
        return a->ports.last - a->ports.first > b->ports.last - b->ports.first;
    });
    std::vector<const RegistryFact *> byPort(65536);
    for (const RegistryFact *fact : facts)
        std::fill(byPort.begin() + fact->ports.first, byPort.begin() + fact->ports.last + 1, fact);
    std::vector<table::Nameless> nameless;
    for (std::uint32_t port = 0; port < byPort.size(); ++port) {
        const RegistryFact *fact = byPort[port];
        if (!fact)
            continue;
        const auto last = static_cast<std::uint16_t>(port);
        if (port > 0 && byPort[port - 1] == fact) {
            nameless.back().last = last;
            continue;
        }
        Fields fields;
        addFact(fields, *fact);
        nameless.push_back({last, last, static_cast<std::uint8_t>(transport), static_cast<std::uint8_t>(fact->status),
                            pool.textOf(fields)});
    }
    return nameless;
}

std::vector<table::Nameless> namelessOf(std::span<const RegistryFact> facts, Pool &pool)
{
    std::vector<table::Nameless> result;
    for (const Protocol transport : RegistryTransports) {
        std::vector<const RegistryFact *> nameless;
        for (const RegistryFact &fact : facts)
            if (fact.name.empty() && fact.covers(fact.ports, transport))
                nameless.push_back(&fact);
        const auto runs = namelessOn(transport, std::move(nameless), pool);
        result.insert(result.end(), runs.begin(), runs.end());
    }
    return result;
}

} // namespace

CompiledCatalogue compileCatalogue(std::span<const RegistryFact> facts, std::span<const GuideRow> guide)
{
    Joiner joiner;
    for (const RegistryFact &fact : facts)
        joiner.add(fact);
    for (const GuideRow &row : guide)
        joiner.add(row);
    const std::vector<Draft> drafts = joiner.take();

    CompiledCatalogue result;
    Pool pool(result);
    for (const Draft &draft : drafts) {
        const Fields fields = fieldsOf(draft);
        result.entries.push_back(draft.entry);
        result.entries.back().text = pool.textOf(fields);
        result.entries.back().document = pool.documentOf(fields, draft.row ? draft.row->pinyin : std::string());
    }
    result.searchOrder = searchOrder(drafts);
    result.nameless = namelessOf(facts, pool);
    pool.finish();
    return result;
}

} // namespace netwharf
