// SPDX-License-Identifier: MIT
#include "core/platform/linux/endedsockets.h"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

namespace netwharf {

namespace {

/// Events are collected for a moment before they come here, and come late from a kernel that is busy; several
/// samples may fit into it.
constexpr std::chrono::seconds LatestEvent{2};

struct SameEnds
{
    std::size_t operator()(const Socket *row) const { return static_cast<std::size_t>(tupleHash(*row)); }
    bool operator()(const Socket *a, const Socket *b) const { return sameTuple(*a, *b); }
};
using ByEnds = std::unordered_map<const Socket *, RowId, SameEnds, SameEnds>;

/// Whether the kernel tells of its end; of what remains of a connection, and of other namespaces, it does not.
bool hasEvent(const Socket &row)
{
    const bool isNamed = row.protocol == Protocol::Tcp || row.protocol == Protocol::Udp;
    return isNamed && row.namespaceIndex == 0 && row.cookie != 0 && !isRemainder(row)
           && row.state != SocketState::SynRecv;
}

/// A filter before the look into a table: most rows live.
class CookieFilter
{
public:
    void insert(std::uint64_t cookie) { (*m_bits)[cookie % Bits] = true; }
    bool mayContain(std::uint64_t cookie) const { return (*m_bits)[cookie % Bits]; }

private:
    static constexpr std::size_t Bits = 1U << 18;
    std::unique_ptr<std::bitset<Bits>> m_bits = std::make_unique<std::bitset<Bits>>();
};

} // namespace

/// What is found out about the waiting events by one sample.
class EndedSockets::Judgement
{
public:
    Judgement(EndedSockets &all, std::span<const Socket> previous, std::chrono::steady_clock::time_point began)
        : m_all(all), m_previous(previous), m_began(began)
    {
        m_byCookie.reserve(all.m_waiting.size());
        for (std::size_t i = 0; i < all.m_waiting.size(); ++i)
            m_byCookie.emplace(all.m_waiting[i].event.socket.cookie, i);
    }

    void explainEarlier();
    void explainGone(const Continuity &continuity);
    void explainChanged(std::span<const Socket> rows, const Continuity &continuity);
    void takeOutEnded(std::vector<Socket> &rows, Continuity &continuity);
    void explainRemainders(std::span<const Socket> rows, const Continuity &continuity);
    void reportRest(RowIdentity &identity);

    std::vector<EndedSocket> takeEnded();
    ByCookie takeUnexplained() { return std::move(m_unexplained); }

private:
    /// The event of this socket, if one came; it is settled then.
    const EndedEvent *settle(std::uint64_t cookie)
    {
        const auto found = m_byCookie.find(cookie);
        if (found == m_byCookie.end() || m_all.m_waiting[found->second].isSettled)
            return nullptr;
        m_all.m_waiting[found->second].isSettled = true;
        return &m_all.m_waiting[found->second].event;
    }

    void report(const Socket &socket, const EndedEvent &event, bool wasSeen)
    {
        const std::size_t order = m_byCookie.at(event.socket.cookie);
        m_ended.emplace_back(order, EndedSocket{socket, event.at, wasSeen, event.hasTraffic, event.traffic});
    }

    void keepFinal(RowId id, const EndedEvent &event)
    {
        if (event.hasTraffic)
            m_all.m_final[id] = event.traffic;
    }

    EndedSockets &m_all;
    std::span<const Socket> m_previous;
    std::chrono::steady_clock::time_point m_began;
    std::unordered_map<std::uint64_t, std::size_t> m_byCookie;
    std::vector<std::pair<std::size_t, EndedSocket>> m_ended; ///< with the place of its event
    ByCookie m_unexplained;
};

/// Events that came a moment after the table in which they showed.
void EndedSockets::Judgement::explainEarlier()
{
    for (const auto &[cookie, row] : m_all.m_unexplained) {
        const EndedEvent *event = settle(cookie);
        if (event == nullptr) {
            if (m_began - row.since < LatestEvent)
                m_unexplained.emplace(cookie, row);
        } else if (row.goesOn) {
            keepFinal(row.socket.id, *event);
        } else {
            report(row.socket, *event, true);
        }
    }
}

void EndedSockets::Judgement::explainGone(const Continuity &continuity)
{
    for (const std::uint32_t place : continuity.gone) {
        const Socket &row = m_previous[place];
        m_all.m_final.erase(row.id);
        if (!hasEvent(row))
            continue;
        if (const EndedEvent *event = settle(row.cookie))
            report(row, *event, true);
        else
            m_unexplained.emplace(row.cookie, Unexplained{row, false, m_began});
    }
}

/// Rows that go on as TIME_WAIT under another cookie.
void EndedSockets::Judgement::explainChanged(std::span<const Socket> rows, const Continuity &continuity)
{
    for (const std::uint32_t i : continuity.changed) {
        const std::uint32_t place = continuity.before[i];
        if (place == NoRow || m_previous[place].cookie == rows[i].cookie || !hasEvent(m_previous[place]))
            continue;
        if (const EndedEvent *event = settle(m_previous[place].cookie))
            keepFinal(rows[i].id, *event);
        else
            m_unexplained.emplace(m_previous[place].cookie, Unexplained{rows[i], true, m_began});
    }
}

/// What goes on as TIME_WAIT stays. A known row whose event came while the table was read stays for one
/// sample more: its TIME_WAIT may have been missed.
void EndedSockets::Judgement::takeOutEnded(std::vector<Socket> &rows, Continuity &continuity)
{
    CookieFilter filter;
    std::size_t open = 0;
    for (const Waiting &waiting : m_all.m_waiting)
        if (!waiting.isSettled && ++open != 0)
            filter.insert(waiting.event.socket.cookie);
    if (open == 0)
        return;
    std::uint32_t kept = 0;
    const auto changed = std::exchange(continuity.changed, {});
    auto nextChanged = changed.begin();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t place = continuity.before[i];
        const bool isChanged = nextChanged != changed.end() && *nextChanged == i;
        if (isChanged)
            ++nextChanged;
        const auto found = filter.mayContain(rows[i].cookie) ? m_byCookie.find(rows[i].cookie) : m_byCookie.end();
        bool isOver = found != m_byCookie.end() && !m_all.m_waiting[found->second].isSettled;
        if (isOver && isRemainder(rows[i])) { // most kernels let it keep its cookie
            keepFinal(rows[i].id, *settle(rows[i].cookie));
            isOver = false;
        } else if (isOver && place == NoRow) {
            m_all.m_waiting[found->second].event.socket = rows[i];
            m_all.m_waiting[found->second].wasRead = true;
        } else if (isOver && m_all.m_waiting[found->second].event.atSteady < m_began) {
            report(m_previous[place], *settle(rows[i].cookie), true);
            continuity.gone.push_back(place);
        } else {
            isOver = false;
        }
        if (isOver)
            continue;
        if (isChanged)
            continuity.changed.push_back(kept);
        if (kept != i)
            rows[kept] = rows[i];
        continuity.before[kept++] = place;
    }
    rows.resize(kept);
    continuity.before.resize(kept);
    std::sort(continuity.gone.begin(), continuity.gone.end());
}

/// A connection that lived between two samples may still be there as TIME_WAIT: that is its row.
void EndedSockets::Judgement::explainRemainders(std::span<const Socket> rows, const Continuity &continuity)
{
    std::vector<Remainder> open;
    for (const Remainder &earlier : m_all.m_remainders)
        if (m_began - earlier.since < LatestEvent)
            open.push_back(earlier);
    for (const std::uint32_t i : continuity.changed)
        if (continuity.before[i] == NoRow && isRemainder(rows[i]))
            open.push_back({rows[i], m_began});
    ByEnds byEnds;
    for (const Remainder &remainder : open)
        byEnds[&remainder.row] = remainder.row.id;
    // The last connection between two ends is the one that is still seen.
    for (auto waiting = m_all.m_waiting.rbegin(); waiting != m_all.m_waiting.rend() && !byEnds.empty(); ++waiting) {
        if (waiting->isSettled)
            continue;
        const auto found = byEnds.find(&waiting->event.socket);
        if (found == byEnds.end())
            continue;
        waiting->isSettled = true;
        keepFinal(found->second, waiting->event);
        byEnds.erase(found);
    }
    m_all.m_remainders.clear();
    std::ranges::copy_if(open, std::back_inserter(m_all.m_remainders),
                         [&](const Remainder &remainder) { return byEnds.contains(&remainder.row); });
}

void EndedSockets::Judgement::reportRest(RowIdentity &identity)
{
    for (Waiting &waiting : m_all.m_waiting) {
        if (waiting.isSettled || waiting.event.atSteady >= m_began)
            continue;
        waiting.isSettled = true;
        Socket socket = waiting.event.socket;
        if (!waiting.wasRead) {
            socket.id = identity.issue();
            socket.openedAt = waiting.event.at;
        }
        socket.owner = {};
        socket.owner.kind = OwnerKind::Closed;
        socket.owner.reason = OwnerReason::ClosedTooSoon;
        report(socket, waiting.event, false);
    }
}

std::vector<EndedSocket> EndedSockets::Judgement::takeEnded()
{
    std::sort(m_ended.begin(), m_ended.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<EndedSocket> ended;
    ended.reserve(m_ended.size());
    for (auto &[order, socket] : m_ended)
        ended.push_back(socket);
    return ended;
}

void EndedSockets::hear(std::vector<EndedEvent> events)
{
    m_waiting.reserve(m_waiting.size() + events.size());
    for (EndedEvent &event : events)
        m_waiting.push_back({event, false, false});
}

void EndedSockets::settle(std::vector<Socket> &rows, Continuity &continuity, std::span<const Socket> previous,
                          std::chrono::steady_clock::time_point began, RowIdentity &identity,
                          std::vector<EndedSocket> &ended)
{
    Judgement judgement(*this, previous, began);
    judgement.explainEarlier();
    judgement.explainGone(continuity);
    judgement.explainChanged(rows, continuity);
    judgement.takeOutEnded(rows, continuity);
    judgement.explainRemainders(rows, continuity);
    judgement.reportRest(identity);
    const std::vector<EndedSocket> now = judgement.takeEnded();
    ended.insert(ended.end(), now.begin(), now.end());
    m_unexplained = judgement.takeUnexplained();
    std::erase_if(m_waiting, [](const Waiting &waiting) { return waiting.isSettled; });
}

const Traffic *EndedSockets::finalTraffic(RowId id) const
{
    const auto found = m_final.find(id);
    return found != m_final.end() ? &found->second : nullptr;
}

} // namespace netwharf
