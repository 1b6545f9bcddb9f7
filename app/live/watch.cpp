// SPDX-License-Identifier: MIT
#include "app/live/watch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace netwharf {

namespace {

bool byId(const Row &a, const Row &b)
{
    return a.socket.id < b.socket.id;
}

std::vector<Row> less(const std::vector<Row> &from, const std::vector<Row> &those)
{
    std::vector<Row> rest;
    std::set_difference(from.begin(), from.end(), those.begin(), those.end(), std::back_inserter(rest), byId);
    return rest;
}

WatchedSocket named(const Row &row, const Tables &tables)
{
    const Socket &socket = row.socket;
    WatchedSocket named{{}, 0, socket.protocol, socket.local, socket.hasRemote, socket.remote};
    if (const Process *process = tables.process(socket.owner.process)) {
        named.process = process->name;
        named.pid = process->pid;
    }
    return named;
}

int countOf(const std::vector<Row> &rows)
{
    return static_cast<int>(rows.size());
}

} // namespace

WatchBook::WatchBook(std::vector<Watch> watches, std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue))
{
    for (Watch &watch : watches) {
        auto query = Query::parse(watch.filter, QueryScope::Sockets);
        Kept kept{std::move(watch), {}, query.has_value(), false, {}};
        if (query)
            kept.query = std::move(*query);
        m_watches.push_back(std::move(kept));
    }
}

WatchNews WatchBook::compare(const Kept &kept, const std::vector<Row> &rows, const Tables &before, const Snapshot &now)
{
    WatchNews news{kept.watch.id, kept.watch.name, 0, 0, {}};
    const std::vector<Row> opened = less(rows, kept.rows);
    const std::vector<Row> closed = less(kept.rows, rows);
    const bool isFirst = kept.watch.each || kept.rows.empty();
    const bool isLast = kept.watch.each || rows.empty();
    if (kept.watch.closes && isLast && !closed.empty()) {
        news.closed = countOf(closed);
        news.example = named(closed.front(), before);
    }
    if (kept.watch.opens && isFirst && !opened.empty()) {
        news.opened = countOf(opened);
        news.example = named(opened.front(), *now.tables);
    }
    return news;
}

/// Sockets that opened and closed between two snapshots.
void WatchBook::addShortLived(const Kept &kept, const std::vector<Row> &ended, const Snapshot &now,
                              WatchNews &news) const
{
    if (!kept.watch.each && !kept.rows.empty())
        return;
    RowMatcher matches(kept.query, *now.tables, *m_catalogue, now.takenAt);
    int count = 0;
    for (const Row &row : ended) {
        if (!matches(row))
            continue;
        if (count++ == 0 && news.opened == 0)
            news.example = named(row, *now.tables);
    }
    news.opened += kept.watch.opens ? count : 0;
    news.closed += kept.watch.closes ? count : 0;
}

std::vector<WatchNews> WatchBook::take(const std::shared_ptr<const Snapshot> &snapshot)
{
    std::vector<WatchNews> all;
    if (snapshot->stale)
        return all;
    std::vector<Row> joined = joinRows(*snapshot, *m_catalogue);
    std::erase_if(joined, [](const Row &row) { return row.socket.state == SocketState::TimeWait; });
    std::sort(joined.begin(), joined.end(), byId);
    std::vector<Row> ended = joinEnded(snapshot->ended, *snapshot, *m_catalogue);
    std::size_t place = 0;
    std::erase_if(ended, [&](const Row &) { return snapshot->ended[place++].wasSeen; });
    for (Kept &kept : m_watches) {
        if (!kept.isReadable)
            continue;
        RowMatcher matches(kept.query, *snapshot->tables, *m_catalogue, snapshot->takenAt);
        std::vector<Row> rows;
        std::copy_if(joined.begin(), joined.end(), std::back_inserter(rows),
                     [&](const Row &row) { return matches(row); });
        if (std::exchange(kept.hasSeen, true)) {
            WatchNews news = compare(kept, rows, *m_tables, *snapshot);
            addShortLived(kept, ended, *snapshot, news);
            if (news.opened + news.closed > 0)
                all.push_back(std::move(news));
        }
        kept.rows = std::move(rows);
    }
    m_tables = snapshot->tables;
    return all;
}

} // namespace netwharf
