// SPDX-License-Identifier: MIT
// The part of ConnectionsPage that leads to one socket, and says what is shown against the filters.
#include "app/i18n/words.h"
#include "app/ui/searchquery.h"
#include "app/ui/sockets/connectionspage.h"
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
    if (const QString remark = searchRemark(*m_search); !remark.isEmpty())
        row->setRemark(remark, m_search->toolTip());
    else if (m_isAlsoOutside)
        //: Link: a row is in the list that the filters leave out; a click takes it away
        row->setRemark(tr("1 shown despite the filters, back to them"),
                       words::toolTip(tr("You were led to this row from another page. The filters leave it out, and "
                                         "are as they were.")));
    else
        row->setRemark({});
}

void ConnectionsPage::followRemark()
{
    if (m_search->hasError())
        m_search->setText(m_search->understood());
    else
        changeFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace netwharf
