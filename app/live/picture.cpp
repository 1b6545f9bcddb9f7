// SPDX-License-Identifier: MIT
#include "app/live/picture.h"

#include "app/live/facets.h"
#include "core/diff/diff.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

bool sameRow(const Row &a, const Row &b)
{
    return a.socket == b.socket && a.direction == b.direction && a.exposure == b.exposure
           && a.clientPort == b.clientPort && a.servicePort == b.servicePort && a.service == b.service
           && a.otherEnd == b.otherEnd;
}

bool touches(const Row &row, std::uint16_t port)
{
    const Socket &socket = row.socket;
    return hasPorts(socket.protocol)
           && (socket.local.port == port || (socket.hasRemote && socket.remote.port == port));
}

} // namespace

Picture::Picture(std::shared_ptr<const Catalogue> catalogue, std::chrono::milliseconds closedFor)
    : m_catalogue(std::move(catalogue)), m_history(closedFor), m_portUse(std::make_shared<const PortUseMap>()),
      m_traffic(std::make_shared<const TrafficTable>())
{}

void Picture::setSnapshot(std::shared_ptr<const Snapshot> snapshot, Clock::time_point now,
                          const std::vector<EndedSocket> &passedOver)
{
    if (!snapshot->traffic.empty() || !m_traffic->isEmpty())
        m_traffic = std::make_shared<const TrafficTable>(m_traffic->advanced(snapshot->traffic));
    m_history.advance(std::move(snapshot), passedOver, *m_catalogue, now);
    refreshFacts();
    m_asked = true;
    m_sortNeeded = true;
}

void Picture::setWish(Wish wish)
{
    m_reordered = m_reordered || wish.sortKey != m_wish.sortKey || wish.descending != m_wish.descending;
    m_sortNeeded = m_sortNeeded || m_reordered || wish.names != m_wish.names;
    m_wish = std::move(wish);
    m_asked = true;
}

void Picture::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    m_history.rejoin(*m_catalogue);
    m_asked = true;
    m_sortNeeded = true;
}

void Picture::refreshFacts()
{
    PortUseMap use = portUseOf(m_history.rows(), *m_history.snapshot()->tables);
    if (use != *m_portUse)
        m_portUse = std::make_shared<const PortUseMap>(std::move(use));
    const auto hidden = std::ranges::count_if(
        m_history.rows(), [](const Row &row) { return row.socket.owner.kind == OwnerKind::Hidden; });
    m_hiddenOwners = static_cast<int>(hidden);
}

void Picture::sortAll()
{
    m_sorted = m_history.rowsAndClosed();
    sortRows(m_sorted, m_wish.sortKey, m_wish.descending,
             {m_history.snapshot()->tables.get(), m_catalogue.get(), m_traffic.get(), m_wish.names.get()});
    m_sortNeeded = false;
}

std::vector<Row> Picture::wishedRows(Update &update) const
{
    const Snapshot &snapshot = *m_history.snapshot();
    const Tables &tables = *snapshot.tables;
    RowMatcher matches(m_wish.query, tables, *m_catalogue, snapshot.takenAt);
    ChipFilter chips(m_wish, tables);
    std::vector<Row> rows;
    for (const Row &row : m_sorted) {
        if (m_wish.onlyPid && !isOwnedBy(row.socket.owner, *m_wish.onlyPid, tables))
            continue;
        if (m_wish.onlyPort && !touches(row, *m_wish.onlyPort))
            continue;
        if (!matches(row))
            continue;
        const bool closed = m_history.isClosed(row);
        if (!closed)
            chips.count(row, update.counts);
        if (chips.matches(row)) {
            rows.push_back(row);
            update.shown += closed ? 0 : 1;
        }
    }
    return rows;
}

bool Picture::sameTexts() const
{
    if (!m_shownSnapshot || m_shownCatalogue != m_catalogue)
        return false;
    const Tables &before = *m_shownSnapshot->tables;
    const Tables &now = *m_history.snapshot()->tables;
    // Units only ever grow, and a process that changes is another object.
    return &before == &now
           || (before.processes == now.processes && before.sharedSets == now.sharedSets
               && before.units.size() == now.units.size() && before.users == now.users
               && before.namespaces == now.namespaces);
}

std::optional<Update> Picture::develop(Clock::time_point now)
{
    if (!m_history.snapshot())
        return std::nullopt;
    if (!m_wish.paused && m_history.expire(now)) {
        m_sortNeeded = true;
        m_asked = true;
    }
    if (!std::exchange(m_asked, false))
        return std::nullopt;
    if (m_sortNeeded)
        sortAll();

    Update update;
    std::vector<Row> rows = wishedRows(update);
    update.oldToNew = diffRows(m_shown, rows).oldToNew;
    const bool hasNews = m_history.takeNews();
    update.same = !hasNews && sameTexts() && std::ranges::equal(m_shown, rows, sameRow);
    update.reordered = std::exchange(m_reordered, false);
    update.rows.reserve(rows.size());
    for (const Row &row : rows)
        update.rows.push_back(m_history.live(row));
    update.total = static_cast<int>(m_history.rows().size());
    update.hiddenOwners = m_hiddenOwners;
    update.leftOut = m_history.leftOut();
    update.finalTraffic = m_history.finalTraffic();
    update.traffic = m_traffic;
    update.portUse = m_portUse;
    update.snapshot = m_history.snapshot();
    update.catalogue = m_catalogue;

    m_shown = std::move(rows);
    m_shownSnapshot = update.snapshot;
    m_shownCatalogue = m_catalogue;
    return update;
}

} // namespace netwharf
