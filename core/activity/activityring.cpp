// SPDX-License-Identifier: MIT
#include "core/activity/activityring.h"

#include <utility>

namespace netwharf {

namespace {

/// An event with the pointers to it and what the allocator adds.
constexpr std::size_t EventBytes = sizeof(ActivityEvent) + 64;

ActivityKind kindOf(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Opened: return ActivityKind::Opened;
    case RowChangeKind::Changed: return ActivityKind::Changed;
    case RowChangeKind::Closed: return ActivityKind::Closed;
    }
    return ActivityKind::Opened;
}

} // namespace

std::size_t ActivityRing::bytes() const
{
    return m_events.size() * EventBytes + m_tables.bytes();
}

bool ActivityRing::isTooMuch() const
{
    return m_events.size() > m_limits.events || (bytes() > m_limits.bytes && m_events.size() > 1);
}

void ActivityRing::append(ActivityEvent event)
{
    event.number = next();
    m_events.push_back(std::make_shared<const ActivityEvent>(std::move(event)));
    while (isTooMuch()) {
        if (m_events.front()->kind != ActivityKind::Gap)
            m_tables.release(m_events.front()->row);
        m_events.pop_front();
        ++m_first;
    }
}

void ActivityRing::add(const RowChange &change)
{
    ActivityEvent event;
    event.kind = kindOf(change.kind);
    event.at = change.at;
    event.before = change.kind == RowChangeKind::Opened ? change.row.socket.state : change.before.socket.state;
    event.row = change.row;
    if (event.row.socket.openedAt == std::chrono::system_clock::time_point{})
        event.row.socket.openedAt = change.before.socket.openedAt;
    m_tables.take(event.row, *change.tables);
    if (change.traffic != nullptr) {
        event.hasTraffic = true;
        event.traffic = *change.traffic;
    }
    append(std::move(event));
}

void ActivityRing::addGap(std::chrono::system_clock::time_point begin, std::chrono::system_clock::time_point end,
                          bool sampleFailed)
{
    ActivityEvent event;
    event.kind = ActivityKind::Gap;
    event.sampleFailed = sampleFailed;
    event.at = begin;
    event.until = end;
    append(std::move(event));
}

void ActivityRing::rejoin(const Catalogue &catalogue)
{
    for (ActivityEventPtr &event : m_events) {
        const Row &row = event->row;
        if (event->kind == ActivityKind::Gap || row.service == NoEntry)
            continue;
        ActivityEvent joined = *event;
        joined.row.service = catalogue.best(row.servicePort, transportOf(row.socket.protocol));
        event = std::make_shared<const ActivityEvent>(std::move(joined));
    }
}

} // namespace netwharf
