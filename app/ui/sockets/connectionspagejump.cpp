// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that leads to one socket.
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/sockettable.h"
#include "core/activity/successor.h"

namespace netwharf {

bool ConnectionsPage::showSocket(const Row &row, const Snapshot &texts)
{
    const std::shared_ptr<const Snapshot> now = m_table->liveModel()->snapshot();
    if (!now)
        return false;
    const Process *process = texts.tables->process(row.socket.owner.process);
    const std::uint64_t space = texts.tables->namespaceOf(row.socket).id;
    const Socket *found = successorOf(row.socket, space, process ? process->pid : 0, *now);
    if (!found) {
        emit told(tr("This socket has closed, and none has taken its place."));
        return false;
    }
    const RowId id = found->id;
    if (id != row.socket.id)
        emit told(tr("This socket has closed; shown is the one that took its place."));
    showAll();
    m_table->clearSelection();
    m_awaited = id;
    chooseRow(); // when it is in the list already; else with the rows that come now
    return true;
}

} // namespace netwharf
