// SPDX-License-Identifier: MIT
#include "core/activity/activityevent.h"

#include <algorithm>

namespace netwharf {

std::string_view code(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Opened: return "opened";
    case ActivityKind::Changed: return "changed";
    case ActivityKind::Closed: return "closed";
    case ActivityKind::Gap: return "gap";
    }
    return {};
}

RowChangeKind changeOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Opened: return RowChangeKind::Opened;
    case ActivityKind::Gap:
    case ActivityKind::Changed: return RowChangeKind::Changed;
    case ActivityKind::Closed: return RowChangeKind::Closed;
    }
    return RowChangeKind::Changed;
}

Row shownRow(const ActivityEvent &event)
{
    Row row = event.row;
    // What the kernel says of an ended socket is CLOSE.
    if (event.kind == ActivityKind::Closed)
        row.socket.state = event.before;
    return row;
}

std::chrono::system_clock::duration lifeOf(const ActivityEvent &event)
{
    using std::chrono::system_clock;
    const auto opened = event.row.socket.openedAt;
    if (event.kind != ActivityKind::Closed || opened == system_clock::time_point{})
        return {};
    return std::max(system_clock::duration{}, event.at - opened);
}

} // namespace netwharf
