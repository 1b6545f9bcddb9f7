// SPDX-License-Identifier: MIT
#include "app/live/rowhistory.h"

#include "core/diff/diff.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace netwharf {

void RowHistory::advance(std::shared_ptr<const Snapshot> snapshot, const std::vector<EndedSocket> &passedOver,
                         const Catalogue &catalogue, Clock::time_point now)
{
    const bool first = !m_snapshot;
    std::vector<EndedSocket> ended = passedOver;
    if (snapshot != m_snapshot)
        ended.insert(ended.end(), snapshot->ended.begin(), snapshot->ended.end());
    const std::vector<Row> before = std::exchange(m_rows, joinRows(*snapshot, catalogue));
    m_snapshot = std::move(snapshot);
    for (ClosedRow &closed : m_closed)
        closed.seenAgain = true;
    expire(now);
    if (!first) {
        markChanges(before, now);
        addShortLived(ended, catalogue, now);
        noteFinalTraffic(ended);
    }
    findPeers();
}

void RowHistory::rejoin(const Catalogue &catalogue)
{
    if (!m_snapshot)
        return;
    m_rows = joinRows(*m_snapshot, catalogue);
    for (ClosedRow &closed : m_closed) {
        if (closed.row.service != NoEntry)
            closed.row.service = catalogue.best(closed.row.servicePort, transportOf(closed.row.socket.protocol));
    }
}

void RowHistory::markChanges(const std::vector<Row> &before, Clock::time_point now)
{
    const RowDiff diff = diffRows(before, m_rows);
    m_hasNews = m_hasNews || !diff.added.empty() || !diff.changed.empty() || !diff.gone.empty();
    for (const std::uint32_t added : diff.added)
        m_marks[m_rows[added].socket.id] = {RowEvent::Opened, now};
    // A row that was taken for closed may be back.
    std::erase_if(m_closed, [this](const ClosedRow &closed) {
        const auto mark = m_marks.find(closed.row.socket.id);
        return mark != m_marks.end() && mark->second.event == RowEvent::Opened;
    });
    std::vector<std::uint32_t> newToOld(m_rows.size());
    for (std::uint32_t old = 0; old < before.size(); ++old) {
        if (diff.oldToNew[old] >= 0)
            newToOld[static_cast<std::size_t>(diff.oldToNew[old])] = old;
    }
    for (const std::uint32_t changed : diff.changed) {
        if (!onlyOwnerFound(before[newToOld[changed]], m_rows[changed]))
            m_marks[m_rows[changed].socket.id] = {RowEvent::Changed, now};
    }
    for (const std::uint32_t gone : diff.gone) {
        m_marks[before[gone].socket.id] = {RowEvent::Closed, now};
        m_closed.push_back({before[gone], now + m_closedFor, false, false});
    }
}

void RowHistory::addShortLived(const std::vector<EndedSocket> &ended, const Catalogue &catalogue, Clock::time_point now)
{
    std::vector<EndedSocket> shortLived;
    std::ranges::copy_if(ended, std::back_inserter(shortLived), std::logical_not(), &EndedSocket::wasSeen);
    const std::size_t tooMany = shortLived.size() - std::min(shortLived.size(), MostShortLived);
    shortLived.erase(shortLived.begin(), shortLived.begin() + static_cast<std::ptrdiff_t>(tooMany));
    const auto old = static_cast<std::size_t>(std::ranges::count_if(m_closed, &ClosedRow::isShortLived));
    const std::size_t all = old + shortLived.size();
    dropShortLived(all - std::min(all, MostShortLived));
    m_leftOut = static_cast<int>(tooMany);
    m_hasNews = m_hasNews || !shortLived.empty();
    for (const Row &row : joinEnded(shortLived, *m_snapshot, catalogue)) {
        m_marks[row.socket.id] = {RowEvent::Closed, now};
        m_closed.push_back({row, now + m_closedFor, false, true});
    }
}

/// Forgets the oldest of those that lived between two snapshots.
void RowHistory::dropShortLived(std::size_t count)
{
    std::erase_if(m_closed, [&](const ClosedRow &closed) {
        if (count == 0 || !closed.isShortLived)
            return false;
        --count;
        m_marks.erase(closed.row.socket.id);
        return true;
    });
}

void RowHistory::noteFinalTraffic(const std::vector<EndedSocket> &ended)
{
    FinalTraffic traffic;
    for (const ClosedRow &closed : m_closed)
        if (const auto known = m_finalTraffic->find(closed.row.socket.id); known != m_finalTraffic->end())
            traffic.insert(*known);
    for (const EndedSocket &end : ended)
        if (end.hasTraffic && m_marks.contains(end.socket.id))
            traffic.insert_or_assign(end.socket.id, end.traffic);
    if (!traffic.empty() || !m_finalTraffic->empty())
        m_finalTraffic = std::make_shared<const FinalTraffic>(std::move(traffic));
}

bool RowHistory::expire(Clock::time_point now)
{
    const auto isOver = [this, now](const ClosedRow &closed) {
        return closed.seenAgain && closed.until + m_extension <= now;
    };
    for (const ClosedRow &closed : m_closed) {
        if (isOver(closed)) {
            m_marks.erase(closed.row.socket.id);
            m_peers.erase(closed.row.socket.id);
        }
    }
    std::erase_if(m_marks, [now](const auto &mark) {
        return mark.second.event != RowEvent::Closed && mark.second.at + MarkDuration <= now;
    });
    return std::erase_if(m_closed, isOver) > 0;
}

std::optional<RowHistory::Clock::time_point> RowHistory::nextExpiry() const
{
    std::optional<Clock::time_point> next;
    for (const ClosedRow &closed : m_closed) {
        if (closed.seenAgain && (!next || closed.until + m_extension < *next))
            next = closed.until + m_extension;
    }
    return next;
}

void RowHistory::findPeers()
{
    std::unordered_map<RowId, ProcessIndex, IdHash> peers;
    for (const ClosedRow &closed : m_closed) {
        const auto peer = m_peers.find(closed.row.socket.id);
        if (peer != m_peers.end())
            peers.insert(*peer);
    }
    for (const Row &row : m_rows) {
        if (row.otherEnd != RowId{} && row.socket.owner.process != NoProcess)
            peers[row.otherEnd] = row.socket.owner.process;
    }
    m_hasNews = m_hasNews || peers != m_peers;
    m_peers.swap(peers);
}

std::vector<Row> RowHistory::rowsAndClosed() const
{
    std::vector<Row> rows;
    rows.reserve(m_rows.size() + m_closed.size());
    rows = m_rows;
    for (const ClosedRow &closed : m_closed)
        rows.push_back(closed.row);
    return rows;
}

bool RowHistory::isClosed(const Row &row) const
{
    if (m_closed.empty())
        return false;
    const auto mark = m_marks.find(row.socket.id);
    return mark != m_marks.end() && mark->second.event == RowEvent::Closed;
}

LiveRow RowHistory::live(const Row &row) const
{
    LiveRow live{row, RowEvent::None, {}, NoProcess};
    const auto mark = m_marks.find(row.socket.id);
    if (mark != m_marks.end()) {
        live.event = mark->second.event;
        live.eventAt = mark->second.at;
    }
    if (row.otherEnd != RowId{}) {
        const auto peer = m_peers.find(row.socket.id);
        if (peer != m_peers.end())
            live.peer = peer->second;
    }
    return live;
}

} // namespace netwharf
