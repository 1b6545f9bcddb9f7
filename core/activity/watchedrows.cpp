// SPDX-License-Identifier: MIT
#include "core/activity/watchedrows.h"

#include "core/diff/diff.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace netwharf {

namespace {

using TimePoint = std::chrono::system_clock::time_point;

/// The socket's row opens and closes.
void addShortLife(const EndedSocket &ended, const Row &row, const Tables &tables, std::vector<RowChange> &changes)
{
    const bool isKnown = row.socket.openedAt != TimePoint{} && row.socket.openedAt < ended.endedAt;
    const TimePoint openedAt = isKnown ? row.socket.openedAt : ended.endedAt;
    const Traffic *traffic = ended.hasTraffic ? &ended.traffic : nullptr;
    changes.push_back({RowChangeKind::Opened, openedAt, row, &tables, nullptr, {}});
    changes.push_back({RowChangeKind::Closed, ended.endedAt, row, &tables, traffic, row});
}

/// For each new row its old place; of rows that were added it means nothing.
std::vector<std::uint32_t> placesBefore(const RowDiff &diff, std::size_t rows)
{
    std::vector<std::uint32_t> places(diff.changed.empty() ? 0 : rows);
    if (places.empty())
        return places;
    for (std::uint32_t old = 0; old < diff.oldToNew.size(); ++old)
        if (diff.oldToNew[old] >= 0)
            places[static_cast<std::size_t>(diff.oldToNew[old])] = old;
    return places;
}

} // namespace

/// One snapshot through the filter.
struct WatchedRows::Look
{
    std::vector<Row> all; ///< of the snapshot; empty where all match
    std::vector<Row> matching;
    std::vector<RowChange> between; ///< that a socket opened and closed which no snapshot ever held
};

WatchedRows::WatchedRows(Query query, std::shared_ptr<const Catalogue> catalogue)
    : m_query(std::move(query)), m_catalogue(std::move(catalogue))
{}

WatchedRows::Look WatchedRows::lookAt(const Snapshot &snapshot) const
{
    RowMatcher matches(m_query, *snapshot.tables, *m_catalogue, snapshot.takenAt);
    Look look;
    look.all = joinRows(snapshot, *m_catalogue);
    if (m_query.matchesAll())
        look.matching.swap(look.all);
    else
        std::copy_if(look.all.begin(), look.all.end(), std::back_inserter(look.matching),
                     [&](const Row &row) { return matches(row); });
    const std::vector<Row> ended = joinEnded(snapshot.ended, snapshot, *m_catalogue);
    for (std::size_t i = 0; i < ended.size(); ++i)
        if (!snapshot.ended[i].wasSeen && matches(ended[i]))
            addShortLife(snapshot.ended[i], ended[i], *snapshot.tables, look.between);
    return look;
}

void WatchedRows::addGone(const std::vector<std::uint32_t> &gone, const Look &look, const Snapshot &next,
                          std::vector<RowChange> &changes) const
{
    if (gone.empty())
        return;
    std::unordered_map<RowId, const EndedSocket *> ended;
    for (const EndedSocket &socket : next.ended)
        ended.emplace(socket.socket.id, &socket);
    std::unordered_map<RowId, RowChange> closed;
    for (const std::uint32_t place : gone) {
        const Row &row = m_rows[place];
        RowChange change{RowChangeKind::Closed, next.takenAt, row, m_snapshot->tables.get(), nullptr, row};
        if (const auto told = ended.find(change.row.socket.id); told != ended.end()) {
            change.at = told->second->endedAt;
            change.row.socket = told->second->socket;
            change.tables = next.tables.get();
            change.traffic = told->second->hasTraffic ? &told->second->traffic : nullptr;
        }
        closed.emplace(change.row.socket.id, change);
    }
    if (!m_query.matchesAll())
        for (const Row &row : look.all) // lives on, but matches no more
            if (const auto found = closed.find(row.socket.id); found != closed.end())
                found->second = {RowChangeKind::Closed,         next.takenAt,        row, next.tables.get(),
                                 next.trafficOf(row.socket.id), found->second.before};
    for (const std::uint32_t place : gone)
        changes.push_back(closed.at(m_rows[place].socket.id));
}

void WatchedRows::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    if (m_snapshot)
        m_rows = lookAt(*m_snapshot).matching;
}

std::vector<RowChange> WatchedRows::advance(std::shared_ptr<const Snapshot> next)
{
    Look look = lookAt(*next);
    std::vector<RowChange> changes;
    if (m_snapshot) {
        changes = std::move(look.between);
        const RowDiff diff = diffRows(m_rows, look.matching);
        addGone(diff.gone, look, *next, changes);
        const auto add = [&](RowChangeKind kind, std::uint32_t place, TimePoint at, const Row &before) {
            const Row &row = look.matching[place];
            changes.push_back({kind, at, row, next->tables.get(), next->trafficOf(row.socket.id), before});
        };
        for (const std::uint32_t place : diff.added) {
            const TimePoint openedAt = look.matching[place].socket.openedAt;
            const bool isNew = openedAt > m_snapshot->takenAt && openedAt < next->takenAt;
            add(RowChangeKind::Opened, place, isNew ? openedAt : next->takenAt, {});
        }
        const std::vector<std::uint32_t> places = placesBefore(diff, look.matching.size());
        for (const std::uint32_t place : diff.changed)
            add(RowChangeKind::Changed, place, next->takenAt, m_rows[places[place]]);
        std::stable_sort(changes.begin(), changes.end(),
                         [](const RowChange &a, const RowChange &b) { return a.at < b.at; });
        m_tablesBefore = m_snapshot->tables;
    }
    m_snapshot = std::move(next);
    m_rows = std::move(look.matching);
    return changes;
}

} // namespace netwharf
