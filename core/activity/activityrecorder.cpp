// SPDX-License-Identifier: MIT
#include "core/activity/activityrecorder.h"

#include "core/diff/diff.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace netwharf {

namespace {

using namespace std::chrono_literals;

/// A sample that is this much late is one that is missing: at a dear sample the next comes later too
/// (dueAfter), and a busy machine is late now and then.
constexpr int LateTimes = 3;
constexpr std::chrono::milliseconds LateBy = 2s;
constexpr int CostTimes = 8;

/// A connection in TIME_WAIT has closed: that is told when it begins to wait, or is first seen to, and no more
/// when the kernel forgets it a minute later.
std::optional<RowChange> whatHappened(RowChange change)
{
    if (change.row.socket.state != SocketState::TimeWait)
        return change;
    if (change.kind == RowChangeKind::Opened)
        change.before = change.row;
    else if (change.before.socket.state == SocketState::TimeWait)
        return std::nullopt;
    change.kind = RowChangeKind::Closed;
    return change;
}

} // namespace

ActivityRecorder::ActivityRecorder(std::shared_ptr<const Catalogue> catalogue, ActivityRing &ring)
    : m_rows(Query(), std::move(catalogue)), m_ring(ring)
{}

void ActivityRecorder::setCatalogue(const std::shared_ptr<const Catalogue> &catalogue)
{
    m_rows.setCatalogue(catalogue);
    m_ring.rejoin(*catalogue);
    for (Waiting &each : m_waiting) {
        Row &row = each.change.row;
        if (row.service != NoEntry)
            row.service = catalogue->best(row.servicePort, transportOf(row.socket.protocol));
    }
}

void ActivityRecorder::take(const std::shared_ptr<const Snapshot> &snapshot, std::chrono::milliseconds interval)
{
    if (snapshot->stale) {
        m_failed = true;
        return;
    }
    if (m_newest)
        noteGap(*snapshot, std::max(interval, m_interval));
    else
        m_curve.beginAt(snapshot->takenAt);
    const std::vector<RowChange> changes = m_rows.advance(snapshot);
    m_newest = snapshot;
    m_interval = interval;
    m_failed = false;
    settleWaiting(changes);
    for (const RowChange &seen : changes) {
        if (seen.kind == RowChangeKind::Changed && onlyOwnerFound(seen.before, seen.row))
            continue;
        const std::optional<RowChange> change = whatHappened(seen);
        if (change && change->kind == RowChangeKind::Opened && change->row.socket.owner.kind == OwnerKind::Pending)
            m_waiting.push_back({*change, snapshot});
        else if (change)
            write(*change);
    }
}

void ActivityRecorder::noteGap(const Snapshot &next, std::chrono::milliseconds interval)
{
    const std::chrono::nanoseconds due = std::max<std::chrono::nanoseconds>(interval, m_newest->cost * CostTimes);
    const bool isLate = next.takenAt - m_newest->takenAt > due * LateTimes + LateBy;
    if (m_failed || isLate)
        m_ring.addGap(m_newest->takenAt, next.takenAt, m_failed);
}

/// Writes what waited for its owner, who is known by now or never will be.
void ActivityRecorder::settleWaiting(const std::vector<RowChange> &changes)
{
    if (m_waiting.empty())
        return;
    std::unordered_map<RowId, std::pair<Owner, const Tables *>> owners;
    for (const Row &row : m_rows.rows())
        owners.emplace(row.socket.id, std::pair(row.socket.owner, m_newest->tables.get()));
    for (const RowChange &change : changes)
        if (change.kind == RowChangeKind::Closed)
            owners.emplace(change.row.socket.id, std::pair(change.row.socket.owner, change.tables));
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        RowChange change = each.change;
        change.tables = each.snapshot->tables.get();
        const auto found = owners.find(change.row.socket.id);
        if (found != owners.end() && found->second.first.kind != OwnerKind::Pending) {
            change.row.socket.owner = found->second.first;
            change.tables = found->second.second;
        }
        change.traffic = nullptr;
        write(change);
    }
}

void ActivityRecorder::write(const RowChange &change)
{
    m_ring.add(change);
    if (change.kind == RowChangeKind::Opened)
        m_curve.addOpened(change.at);
    else if (change.kind == RowChangeKind::Closed)
        m_curve.addClosed(change.at);
}

} // namespace netwharf
