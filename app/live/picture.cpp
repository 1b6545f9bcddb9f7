// SPDX-License-Identifier: MIT
#include "app/live/picture.h"

#include "app/live/arrangement.h"
#include "app/live/facets.h"
#include "app/live/grouporder.h"
#include "core/diff/diff.h"

#include <algorithm>
#include <iterator>
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
    return hasPorts(socket.protocol) && (socket.local.port == port || (socket.hasRemote && socket.remote.port == port));
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

namespace {

Sorting sortingOf(const Wish &wish)
{
    return {wish.sortKey, wish.descending, wish.thenKey, wish.thenDescending};
}

} // namespace

void Picture::setWish(Wish wish)
{
    m_reordered = m_reordered || sortingOf(wish) != sortingOf(m_wish);
    // To fold a group is to look at the rows as they stand.
    m_sortAfresh = m_sortAfresh || m_reordered || wish.folding == m_wish.folding;
    m_sortNeeded = m_sortNeeded || m_reordered || wish.names != m_wish.names || (m_outOfOrder && m_sortAfresh);
    m_wish = std::move(wish);
    m_asked = true;
}

void Picture::holdOrder(bool hold)
{
    m_orderHeld = hold;
    m_history.setHeld(hold);
    if (!hold && m_outOfOrder) {
        m_sortNeeded = true;
        m_asked = true;
    }
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
    std::vector<Row> rows = m_history.rowsAndClosed();
    sortRows(rows, sortingOf(m_wish),
             {m_history.snapshot()->tables.get(), m_catalogue.get(), m_traffic.get(), m_wish.names.get()});
    m_outOfOrder = false;
    if (m_orderHeld && !m_sortAfresh)
        keepOrder(rows);
    m_sorted = std::move(rows);
    m_sortNeeded = false;
}

/// Brings rows back to the places that they have in m_sorted; new ones stay in order behind them.
void Picture::keepOrder(std::vector<Row> &sorted)
{
    const RowDiff diff = diffRows(m_sorted, sorted);
    std::vector<std::uint32_t> order;
    order.reserve(sorted.size());
    for (const std::int32_t now : diff.oldToNew)
        if (now >= 0)
            order.push_back(static_cast<std::uint32_t>(now));
    order.insert(order.end(), diff.added.begin(), diff.added.end());
    m_outOfOrder = !std::ranges::is_sorted(order);
    if (!m_outOfOrder)
        return;
    std::vector<Row> held;
    held.reserve(sorted.size());
    for (const std::uint32_t place : order)
        held.push_back(sorted[place]);
    sorted = std::move(held);
}

/// By sums, or while the order is held as they stood, new ones behind them.
void Picture::placeGroups(const std::vector<Row> &rows, RowGroups &groups)
{
    sortBySums(rows, m_wish.sortKey, m_wish.descending, *m_traffic, groups);
    const auto idsOf = [](const std::vector<GroupSpan> &spans) {
        std::vector<RowId> ids(spans.size());
        std::ranges::transform(spans, ids.begin(), &GroupSpan::id);
        return ids;
    };
    const std::vector<RowId> sorted = idsOf(groups.spans);
    if (m_orderHeld && !m_sortAfresh) {
        keepGroupOrder(m_groupOrder, groups);
        m_outOfOrder = m_outOfOrder || idsOf(groups.spans) != sorted;
    }
    m_groupOrder = idsOf(groups.spans);
}

/// Fills the rows of `update` and compares them with those of the one before.
void Picture::fillRows(std::vector<Row> rows, Update &update)
{
    const auto live = [this](const Row &row) { return m_history.live(row); };
    update.grouping = m_wish.grouping;
    if (m_wish.grouping == Grouping::None) {
        update.rows.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(update.rows), live);
    } else {
        RowGroups groups = groupRows(rows, m_wish.grouping, {update.snapshot->tables.get(), m_catalogue.get()});
        placeGroups(rows, groups);
        arrange(rows, groups, m_wish.folding, live, update);
    }
    std::vector<RowId> ids;
    ids.reserve(update.rows.size());
    for (const LiveRow &each : update.rows)
        ids.push_back(each.row.socket.id);
    update.oldToNew = followRows(m_shownIds, ids);
    const bool hasNews = m_history.takeNews();
    update.same = !hasNews && sameTexts() && ids == m_shownIds && update.groups == m_shownGroups
                  && std::ranges::equal(m_shown, rows, sameRow);
    m_shown = std::move(rows);
    m_shownIds = std::move(ids);
    m_shownGroups = update.groups;
}

std::vector<Row> Picture::wishedRows(Update &update) const
{
    const Snapshot &snapshot = *m_history.snapshot();
    const Tables &tables = *snapshot.tables;
    RowMatcher matches(m_wish.query, tables, *m_catalogue, snapshot.takenAt);
    ChipFilter chips(m_wish, tables);
    std::vector<Row> rows;
    rows.reserve(m_sorted.size());
    const auto isWished = [&](const Row &row, bool closed) {
        if (m_wish.onlyPid && !isOwnedBy(row.socket.owner, *m_wish.onlyPid, tables))
            return false;
        if ((m_wish.onlyPort && !touches(row, *m_wish.onlyPort)) || !matches(row))
            return false;
        if (!closed)
            chips.count(row, update.counts);
        return chips.matches(row);
    };
    for (const Row &row : m_sorted) {
        const bool closed = m_history.isClosed(row);
        const bool isOutside = !isWished(row, closed);
        if (isOutside && m_wish.also != row.socket.id)
            continue;
        update.isAlsoOutside = update.isAlsoOutside || isOutside;
        rows.push_back(row);
        update.shown += closed ? 0 : 1;
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
    update.snapshot = m_history.snapshot();
    update.catalogue = m_catalogue;
    update.traffic = m_traffic;
    update.also = m_wish.also;
    fillRows(wishedRows(update), update);
    m_sortAfresh = false;
    update.reordered = std::exchange(m_reordered, false);
    update.orderHeld = m_outOfOrder;
    update.total = static_cast<int>(m_history.rows().size());
    update.hiddenOwners = m_hiddenOwners;
    update.leftOut = m_history.leftOut();
    update.finalTraffic = m_history.finalTraffic();
    update.portUse = m_portUse;

    m_shownSnapshot = update.snapshot;
    m_shownCatalogue = m_catalogue;
    return update;
}

} // namespace netwharf
