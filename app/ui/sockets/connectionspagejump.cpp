// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that leads to one socket, port or process, says what is shown against the filters,
// and leads back to them.
#include "app/i18n/words.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/filterwords.h"
#include "app/ui/sockets/socketchips.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/detailsplit.h"
#include "core/activity/successor.h"

namespace netwharf {

void ConnectionsPage::showSocket(const Row &row, const Snapshot &texts)
{
    const std::shared_ptr<const Snapshot> now = m_table->liveModel()->snapshot();
    if (!now)
        return;
    const Process *process = texts.tables->process(row.socket.owner.process);
    const std::uint64_t space = texts.tables->namespaceOf(row.socket).id;
    const Socket *found = successorOf(row.socket, space, process ? process->pid : 0, *now);
    if (!found) {
        emit told(tr("This socket has closed, and none has taken its place."));
        return;
    }
    emit socketFound();
    const RowId id = found->id;
    if (id != row.socket.id)
        emit told(tr("This socket has closed; shown is the one that took its place."));
    m_wish.also = id;
    m_goal = id;
    m_chooseFirst = false;
    sendWish();
    chooseRow(); // when it is in the list already; else with the rows that come now
    if (!m_split->isNarrow())
        m_split->openDetail();
}

/// A row that the filters let pass needs no leave to be there.
void ConnectionsPage::followAlso(const Update &update)
{
    if (update.also != m_wish.also)
        return; // made before the last wish
    m_isAlsoOutside = update.isAlsoOutside;
    if (!m_wish.also || m_isAlsoOutside)
        return;
    m_wish.also.reset();
    sendWish();
}

/// What the rows follow, where that is not what the filters say.
void ConnectionsPage::showRemark()
{
    auto *row = qobject_cast<ChipRow *>(m_chips->parent());
    if (m_search->hasError() || (!m_isAlsoOutside && m_before.isEmpty()))
        showFilterRemark(row, *m_search, false);
    else if (m_isAlsoOutside)
        //: Link: a row is in the list that the filters leave out; a click takes it away
        row->setRemark(tr("1 shown despite the filters, back to them"),
                       words::toolTip(tr("You were led to this row from another page. The filters leave it out, and "
                                         "are as they were.")));
    else
        row->setRemark(filtersBeforeLink(), words::toolTip(linesOf(m_before.nearest()).join(QLatin1Char('\n'))));
}

void ConnectionsPage::followRemark()
{
    const bool isOfText = takeUnderstood(m_search);
    if (!isOfText && (m_isAlsoOutside || m_before.isEmpty()))
        changeFilter();
    else if (!isOfText)
        goBack();
    m_table->setFocus(Qt::OtherFocusReason);
}

ConnectionsPage::Filters ConnectionsPage::filtersNow() const
{
    return {m_search->understood(), m_wish.chips, m_wish.onlyPid, m_wish.onlyPort};
}

void ConnectionsPage::setFilters(const Filters &filters)
{
    m_wish.chips = filters.chips;
    m_wish.onlyPid = filters.onlyPid;
    m_wish.onlyPort = filters.onlyPort;
    m_chips->setWish(filters.chips);
    if (const std::optional<Query> query = putQuery(m_search, filters.search, QueryScope::Sockets))
        m_wish.query = *query;
}

/// A jump has a filter of its own. What was filtered before is one step back; nothing is no place to go back to.
void ConnectionsPage::jumpTo(const Filters &filters)
{
    if (filtersNow() != Filters())
        m_before.leave(filtersNow(), filters);
    setFilters(filters);
    m_chooseFirst = true;
    changeFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::showPort(quint16 port)
{
    jumpTo({{}, {}, {}, port});
}

void ConnectionsPage::showProcess(quint32 pid)
{
    if (pid != 0)
        jumpTo({{}, {}, pid, {}});
}

void ConnectionsPage::goBack()
{
    if (m_before.isEmpty())
        return;
    setFilters(m_before.take());
    m_chooseFirst = false;
    changeFilter();
}

QStringList ConnectionsPage::linesOf(const Filters &filters) const
{
    Wish wish;
    if (const auto query = Query::parse(filters.search.toStdString(), QueryScope::Sockets))
        wish.query = *query;
    wish.chips = filters.chips;
    wish.onlyPid = filters.onlyPid;
    wish.onlyPort = filters.onlyPort;
    return filterLines(wish, filters.search, onlyText(wish), m_knownRows);
}

} // namespace netwharf
