// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that is about the order of rows and their groups.
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/groupdetail.h"
#include "app/ui/sockets/sockettable.h"

#include <QStackedWidget>

#include <algorithm>

namespace netwharf {

void ConnectionsPage::connectOrder()
{
    connect(m_table, &SocketTable::sortRequested, this, &ConnectionsPage::sortBy);
    connect(m_table, &SocketTable::thenSortRequested, this, &ConnectionsPage::sortThenBy);
    connect(m_table, &SocketTable::pointedAtChanged, m_feed, &LiveFeed::holdOrder);
    connect(m_groupDetail, &GroupDetail::onlyProcessRequested, this, &ConnectionsPage::showProcess);
    connect(m_groupDetail, &GroupDetail::openRequested, this, [this](bool open) {
        if (const auto id = m_groupDetail->shownId())
            m_groups->setOpen(*id, open);
    });
    connect(m_groups, &GroupActions::changed, this, [this] {
        m_wish.grouping = m_groups->grouping();
        m_wish.folding = m_groups->folding();
        sendWish();
        emit stateChanged();
    });
}

void ConnectionsPage::showGroup(int row)
{
    const LiveModel *model = m_table->liveModel();
    m_groupDetail->show(*model, *model->groupOf(row));
    m_details->setCurrentWidget(m_groupDetail);
    m_detail->showNothing();
    watchDetail();
}

bool ConnectionsPage::refreshGroup()
{
    const std::optional<RowId> shown = m_groupDetail->shownId();
    if (!shown)
        return false;
    const LiveModel *model = m_table->liveModel();
    const auto group = std::ranges::find(model->groups(), *shown, &RowGroup::id);
    if (group != model->groups().end()) {
        showGroup(static_cast<int>(group->head));
    } else {
        m_groupDetail->showNothing();
        m_details->setCurrentWidget(m_detail);
        showCurrent(); // what the group has become
    }
    return true;
}

/// Of a group only what its members have in common.
LiveRow ConnectionsPage::rowToKnow(int row) const
{
    const LiveModel *model = m_table->liveModel();
    if (!model->rowAt(row).isHead())
        return model->rowAt(row);
    LiveRow first = *model->socketsOf({row}).front();
    const Grouping grouping = model->grouping();
    if (!isByOwner(grouping))
        first.row.socket.owner = {};
    if (grouping != Grouping::Service && grouping != Grouping::LocalPort)
        first.row.servicePort = 0;
    return first;
}

Sorting ConnectionsPage::sorting() const
{
    return {m_wish.sortKey, m_wish.descending, m_wish.thenKey, m_wish.thenDescending};
}

/// What the list was sorted by becomes the second key, as if it were sorted once more.
void ConnectionsPage::sortBy(SortKey key, bool descending)
{
    if (key != m_wish.sortKey) {
        m_wish.thenKey = m_wish.sortKey;
        m_wish.thenDescending = m_wish.descending;
    }
    m_wish.sortKey = key;
    m_wish.descending = descending;
    m_table->showSort(sorting());
    sendWish();
    emit stateChanged();
}

void ConnectionsPage::sortThenBy(std::optional<SortKey> key, bool descending)
{
    m_wish.thenKey = key;
    m_wish.thenDescending = key && descending;
    m_table->showSort(sorting());
    sendWish();
    emit stateChanged();
}

} // namespace netwharf
