// SPDX-License-Identifier: MIT
#include "core/query/evaluate.h"
#include "core/query/query.h"
#include "core/text/fold.h"

#include <algorithm>

namespace netwharf {

namespace {

bool nameHolds(const PortRecord &record, const std::string &text)
{
    const auto has = [&](std::string_view name) { return text::fold(name).find(text) != std::string::npos; };
    return has(record.name) || std::any_of(record.aliases.begin(), record.aliases.end(), has);
}

bool textHolds(QueryField field, const PortRecord &record, const std::string &text)
{
    const auto has = [&](std::string_view words) { return text::fold(words).find(text) != std::string::npos; };
    switch (field) {
    case QueryField::Category: return text::fold(record.category) == text;
    case QueryField::Note: return has(record.noteLabel) || has(record.noteText);
    default: return nameHolds(record, text);
    }
}

bool codeHolds(QueryField field, const CodeSet &codes, const PortRecord &record, bool inUse)
{
    switch (field) {
    case QueryField::Protocol: return codes.contains(record.transport);
    case QueryField::Range: return codes.contains(record.range);
    case QueryField::Origin: return codes.contains(record.origin);
    case QueryField::InUse: return codes.contains(inUse);
    case QueryField::Cleartext: return codes.contains(record.cleartext);
    default: return false;
    }
}

/// Anything but a free word.
bool fieldHolds(QueryField field, const QueryValue &value, const PortRecord &record, bool inUse)
{
    if (const auto *span = std::get_if<NumberSpan>(&value))
        return record.ports && record.ports->first <= span->last && record.ports->last >= span->first
               && span->first <= span->last;
    if (const auto *codes = std::get_if<CodeSet>(&value))
        return codeHolds(field, *codes, record, inUse);
    const auto *text = std::get_if<std::string>(&value);
    return text && textHolds(field, record, *text);
}

bool numberHolds(const QueryWord &word, const PortRecord &record)
{
    return word.ports && !word.addresses && record.ports && record.ports->first <= word.ports->last
           && record.ports->last >= word.ports->first && (!word.transport || *word.transport == record.transport);
}

} // namespace

bool testHolds(const QueryNode &test, const PortRecord &record, bool inUse)
{
    return std::any_of(test.values.begin(), test.values.end(),
                       [&](const QueryValue &value) { return fieldHolds(test.field, value, record, inUse); });
}

struct PortMatcher::Private
{
    bool testHolds(const QueryNode &test, EntryIndex entry, bool inUse)
    {
        if (test.field == QueryField::Word)
            return catalogue.matchesWord(entry, std::get<QueryWord>(test.values.front()).folded);
        if (recordOf != entry) {
            record = catalogue.at(entry);
            recordOf = entry;
        }
        return netwharf::testHolds(test, record, inUse);
    }

    Query query;
    const Catalogue &catalogue;
    EntryIndex recordOf = NoEntry; ///< the entry that `record` was read from
    PortRecord record{};
};

PortMatcher::PortMatcher(const Query &query, const Catalogue &catalogue) : m_private(new Private{query, catalogue}) {}

PortMatcher::~PortMatcher() = default;

bool PortMatcher::operator()(EntryIndex entry, bool inUse)
{
    auto test = [&](const QueryNode &node) { return m_private->testHolds(node, entry, inUse); };
    return holds(m_private->query.root(), test);
}

bool PortMatcher::operator()(const PortRecord &answer, bool inUse)
{
    auto test = [&](const QueryNode &node) {
        if (node.field == QueryField::Word)
            return numberHolds(std::get<QueryWord>(node.values.front()), answer);
        return testHolds(node, answer, inUse);
    };
    return holds(m_private->query.root(), test);
}

} // namespace netwharf
