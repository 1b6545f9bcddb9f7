// SPDX-License-Identifier: MIT
#include "app/models/reacharrangement.h"

#include "app/models/reachcells.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <tuple>
#include <utility>

namespace netwharf {

namespace {

std::size_t numberOf(ReachSection section)
{
    return static_cast<std::size_t>(section);
}

auto placeOf(const GoneReach &gone)
{
    const KnownReach &known = gone.known;
    return std::tie(known.port, known.transport, known.elsewhere, known.program);
}

/// As core/reach orders lines.
auto placeOf(const ReachLine &line)
{
    const Socket &socket = line.row.socket;
    return std::tie(socket.local.port, socket.protocol, socket.namespaceIndex, line.program);
}

/// Where rows of two arrangements stand to each other; equal: they speak of the same thing.
std::strong_ordering compare(const ReachArrangement &a, const ReachRow &one, const ReachArrangement &b,
                             const ReachRow &other)
{
    if (const auto order = one.section <=> other.section; order != 0)
        return order;
    if (one.isHead || other.isHead)
        return other.isHead <=> one.isHead; // the head first
    if (one.isGone()) {
        const auto order = placeOf(a.gone[one.place]) <=> placeOf(b.gone[other.place]);
        return order != 0 ? order : one.again <=> other.again;
    }
    const ReachLine &line = a.list->lines[one.place];
    const ReachLine &otherLine = b.list->lines[other.place];
    return placeOf(line) <=> placeOf(otherLine);
}

/// The lines by section, each in the order of the list.
void addLines(ReachArrangement &all)
{
    for (std::size_t i = 0; i < all.list->lines.size(); ++i) {
        const ReachLine &line = all.list->lines[i];
        ReachRow row;
        row.section = sectionOf(line);
        row.place = i;
        row.verdict = all.comparison->verdictOn(line);
        row.isAccepted = all.comparison->isAccepted(line);
        row.isKnown = row.isAccepted || all.comparison->knows(line);
        all.newCount += row.verdict.news == ReachNews::New || row.verdict.news == ReachNews::Wider ? 1 : 0;
        ++all.counts[numberOf(row.section)];
        all.rows.push_back(row);
    }
    std::ranges::stable_sort(all.rows, {}, &ReachRow::section);
}

void addGone(ReachArrangement &all)
{
    all.gone = all.comparison->goneFrom(*all.list);
    std::ranges::stable_sort(all.gone, {}, [](const GoneReach &gone) { return placeOf(gone); });
    for (std::size_t i = 0; i < all.gone.size(); ++i) {
        ReachRow row;
        row.section = ReachSection::Gone;
        row.place = i;
        if (i > 0 && placeOf(all.gone[i - 1]) == placeOf(all.gone[i]))
            row.again = all.rows.back().again + 1;
        all.rows.push_back(row);
    }
    all.counts[numberOf(ReachSection::Gone)] = static_cast<int>(all.gone.size());
}

} // namespace

ReachSection sectionOf(const ReachLine &line)
{
    if (line.exposure == Exposure::ThisMachine)
        return ReachSection::ThisMachine;
    if (line.isElsewhere())
        return ReachSection::Elsewhere;
    return line.exposure == Exposure::Everywhere ? ReachSection::Everywhere : ReachSection::LocalNetwork;
}

ReachArrangement::ReachArrangement() : comparison(std::make_shared<const ReachComparison>(ReachBaseline())) {}

int ReachArrangement::foundCount() const
{
    return std::accumulate(found.begin(), found.end(), 0);
}

std::vector<int> rowsThen(const ReachArrangement &before, const ReachArrangement &now)
{
    std::vector<int> then(before.rows.size(), -1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < before.rows.size(); ++i) {
        while (place < now.rows.size() && compare(now, now.rows[place], before, before.rows[i]) < 0)
            ++place;
        if (place < now.rows.size() && compare(now, now.rows[place], before, before.rows[i]) == 0)
            then[i] = static_cast<int>(place);
    }
    return then;
}

bool allStay(const std::vector<int> &rowsThen, const ReachArrangement &now)
{
    int place = 0;
    return rowsThen.size() == now.rows.size()
           && std::ranges::all_of(rowsThen, [&place](int row) { return row == place++; });
}

void ReachOrder::judge(const ReachWish &wish)
{
    const bool sameBaseline = m_all && wish.baseline == m_baseline;
    if (sameBaseline && wish.list == m_all->list)
        return;
    auto all = std::make_shared<ReachArrangement>();
    if (sameBaseline)
        all->comparison = m_all->comparison;
    else if (wish.baseline)
        all->comparison = std::make_shared<const ReachComparison>(*wish.baseline);
    if (wish.baseline)
        all->acceptedAt = wish.baseline->acceptedAt();
    all->list = wish.list;
    if (all->list) {
        addLines(*all);
        addGone(*all);
    }
    m_baseline = wish.baseline;
    m_all = std::move(all);
    m_texts.clear();
}

void ReachOrder::prepareTexts(Language language)
{
    if (m_texts.size() == m_all->rows.size() && language == m_textLanguage)
        return;
    m_textLanguage = language;
    m_texts.clear();
    m_texts.reserve(m_all->rows.size());
    for (const ReachRow &row : m_all->rows) {
        QString text;
        for (int column = 0; column < ReachColumnCount; ++column)
            text += reachCell(*m_all, row, static_cast<ReachColumn>(column), language) + QLatin1Char('\n');
        m_texts.push_back(text.toCaseFolded());
    }
}

bool ReachOrder::isWanted(std::size_t row, const QStringList &words) const
{
    return std::ranges::all_of(words, [this, row](const QString &word) { return m_texts[row].contains(word); });
}

std::shared_ptr<const ReachArrangement> ReachOrder::arrange(const ReachWish &wish)
{
    judge(wish);
    auto shown = std::make_shared<ReachArrangement>();
    shown->list = m_all->list;
    shown->comparison = m_all->comparison;
    shown->acceptedAt = m_all->acceptedAt;
    shown->gone = m_all->gone;
    shown->counts = m_all->counts;
    shown->newCount = m_all->newCount;
    shown->machineOpen = wish.machineOpen;
    shown->isSearching = !wish.words.isEmpty();
    if (shown->isSearching)
        prepareTexts(wish.language);
    for (std::size_t i = 0; i < m_all->rows.size(); ++i) {
        if (!isWanted(i, wish.words))
            continue;
        const ReachRow &row = m_all->rows[i];
        if (shown->found[numberOf(row.section)]++ == 0) {
            ReachRow head;
            head.section = row.section;
            head.isHead = true;
            shown->rows.push_back(head);
        }
        if (row.section != ReachSection::ThisMachine || shown->machineOpen || shown->isSearching)
            shown->rows.push_back(row);
    }
    return shown;
}

} // namespace netwharf
