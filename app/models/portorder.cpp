// SPDX-License-Identifier: MIT
#include "app/models/portorder.h"

#include "app/i18n/language.h"
#include "app/i18n/words.h"

#include <QCollator>

#include <algorithm>
#include <optional>
#include <utility>

namespace netwharf {

namespace {

constexpr std::int64_t NoValue = -1;

struct KeyedRow
{
    std::int64_t key = NoValue;
    PortRowId id{};
};

void sortByKey(std::vector<KeyedRow> &rows, bool descending)
{
    std::stable_sort(rows.begin(), rows.end(), [descending](const KeyedRow &a, const KeyedRow &b) {
        if ((a.key < 0) != (b.key < 0))
            return b.key < 0;
        return descending ? b.key < a.key : a.key < b.key;
    });
}

/// Positions of texts in the order of their language; the same for equal texts, none for empty ones.
std::vector<std::int64_t> ranked(const std::vector<QString> &texts, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!texts[i].isEmpty())
            keys.emplace_back(collator.sortKey(texts[i]), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::int64_t> result(texts.size(), NoValue);
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].first.compare(keys[i].first) != 0)
            ++rank;
        result[keys[i].second] = rank;
    }
    return result;
}

/// Listening rows by the name that they show, then those that are only connected to, busiest first.
std::vector<std::pair<PortRowId, std::int64_t>> useRanks(const UseCells &use)
{
    std::vector<std::pair<QString, PortRowId>> listening;
    std::vector<std::pair<int, PortRowId>> connected;
    for (const auto &[id, cell] : use) {
        if (cell.listening > 0)
            listening.emplace_back(cell.listeners.value(0).toCaseFolded(), id);
        else
            connected.emplace_back(-cell.connections, id);
    }
    std::sort(listening.begin(), listening.end());
    std::sort(connected.begin(), connected.end());
    std::vector<std::pair<PortRowId, std::int64_t>> ranks;
    for (const auto &[name, id] : listening)
        ranks.emplace_back(id, static_cast<std::int64_t>(ranks.size()));
    for (const auto &[connections, id] : connected)
        ranks.emplace_back(id, static_cast<std::int64_t>(ranks.size()));
    std::sort(ranks.begin(), ranks.end());
    return ranks;
}

std::int64_t rankIn(const std::vector<std::pair<PortRowId, std::int64_t>> &ranks, PortRowId id)
{
    const auto found = std::lower_bound(ranks.begin(), ranks.end(), std::pair{id, std::int64_t{0}});
    return found != ranks.end() && found->first == id ? found->second : NoValue;
}

} // namespace

PortOrder::PortOrder(const PortGroups &groups, Language language) : m_groups(groups), m_language(language) {}

void PortOrder::sort(std::vector<PortRowId> &rows, PortColumn column, bool descending, const UseCells &use)
{
    std::vector<KeyedRow> keyed;
    keyed.reserve(rows.size());
    const bool byUse = column == PortColumn::InUse;
    const auto inUse = byUse ? useRanks(use) : std::vector<std::pair<PortRowId, std::int64_t>>();
    for (const PortRowId id : rows)
        keyed.push_back({byUse ? rankIn(inUse, id) : numberOf(id, column), id});
    sortByKey(keyed, descending);
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const KeyedRow &row) { return row.id; });
}

std::int64_t PortOrder::numberOf(PortRowId id, PortColumn column)
{
    const PortGroup group = m_groups.group(id);
    switch (column) {
    case PortColumn::Port: return group.ports ? group.ports->first : NoValue;
    case PortColumn::Transport: return group.transports;
    case PortColumn::Range: return group.range == Range::None ? NoValue : static_cast<std::int64_t>(group.range);
    case PortColumn::Origin: return static_cast<std::int64_t>(group.origin);
    case PortColumn::Official: return group.official ? 0 : 1;
    case PortColumn::Name:
    case PortColumn::Purpose:
    case PortColumn::Category: return isAnswer(id) ? NoValue : ranks(column)[number(id)];
    case PortColumn::InUse: break;
    }
    return NoValue;
}

const PortOrder::Ranks &PortOrder::ranks(PortColumn column)
{
    Ranks &known = column == PortColumn::Name ? m_names : column == PortColumn::Purpose ? m_purposes : m_categories;
    if (known.empty())
        known = textRanks(column);
    return known;
}

PortOrder::Ranks PortOrder::textRanks(PortColumn column) const
{
    std::vector<QString> texts(m_groups.size());
    for (std::uint32_t row = 0; row < m_groups.size(); ++row) {
        const PortRecord record = m_groups.record(PortRowId{row});
        if (column == PortColumn::Name)
            texts[row] = QString::fromUtf8(record.name).toCaseFolded();
        else if (column == PortColumn::Purpose)
            texts[row] = words::title(record, m_language);
        else if (!record.category.empty())
            texts[row] = words::category(record.category);
    }
    return ranked(texts, column == PortColumn::Name ? QLocale::c() : localeOf(m_language));
}

} // namespace netwharf
