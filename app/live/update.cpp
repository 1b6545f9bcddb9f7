// SPDX-License-Identifier: MIT
#include "app/live/update.h"

namespace netwharf {

std::span<const LiveRow> ListRows::membersOf(const RowGroup &group) const
{
    return std::span(group.open ? rows : folded).subspan(group.firstMember, group.memberCount);
}

std::vector<const LiveRow *> ListRows::socketsOf(const QList<int> &picked) const
{
    std::vector<const LiveRow *> sockets;
    std::uint32_t whole = NoGroup; // the group whose head was among the rows
    for (const int row : picked) {
        const LiveRow &live = rows[static_cast<std::size_t>(row)];
        if (live.isHead()) {
            whole = live.group;
            for (const LiveRow &member : membersOf(groups[whole]))
                sockets.push_back(&member);
        } else if (live.group == NoGroup || live.group != whole) {
            sockets.push_back(&live);
        }
    }
    return sockets;
}

} // namespace netwharf
