// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that is about the order of rows and their groups.
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/sockets/groupdetail.h"
#include "app/ui/sockets/sockettable.h"

#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace netwharf {

namespace {

/// Nothing for what is no key of a column.
std::optional<SortKey> readKey(const QSettings &settings, const QString &name)
{
    bool isNumber = false;
    const int value = settings.value(name).toInt(&isNumber);
    for (int i = 0; i < LiveColumnCount; ++i)
        if (const SortKey key = sortKeyOf(static_cast<LiveColumn>(i));
            isNumber && static_cast<int>(key) == value)
            return key;
    return std::nullopt;
}

} // namespace

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
}

void ConnectionsPage::sortThenBy(std::optional<SortKey> key, bool descending)
{
    m_wish.thenKey = key;
    m_wish.thenDescending = key && descending;
    m_table->showSort(sorting());
    sendWish();
}

void ConnectionsPage::saveOrder(QSettings &settings) const
{
    settings.setValue(QStringLiteral("sort"), static_cast<int>(m_wish.sortKey));
    settings.setValue(QStringLiteral("descending"), m_wish.descending);
    settings.setValue(QStringLiteral("then"), m_wish.thenKey ? static_cast<int>(*m_wish.thenKey) : -1);
    settings.setValue(QStringLiteral("thenDescending"), m_wish.thenDescending);
    m_groups->save(settings);
}

void ConnectionsPage::restoreOrder(QSettings &settings)
{
    m_wish.sortKey = readKey(settings, QStringLiteral("sort")).value_or(m_wish.sortKey);
    m_wish.descending = settings.value(QStringLiteral("descending")).toBool();
    m_wish.thenKey = readKey(settings, QStringLiteral("then"));
    m_wish.thenDescending = settings.value(QStringLiteral("thenDescending")).toBool();
    m_groups->restore(settings);
    m_wish.grouping = m_groups->grouping();
    m_wish.folding = m_groups->folding();
    m_table->showSort(sorting());
}

} // namespace netwharf
