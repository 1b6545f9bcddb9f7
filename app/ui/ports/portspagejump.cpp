// SPDX-License-Identifier: MIT
// The part of PortsPage that leads to one entry, and back to the filters before.
#include "app/i18n/words.h"
#include "app/ui/ports/portchiprow.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/searchquery.h"

#include <QScopedValueRollback>

namespace netwharf {

void PortsPage::showAll()
{
    m_before.clear();
    m_chips->setChips({PortScope::All, 0, 0, false});
    m_search->clear();
    applyFilter();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortsPage::showPort(quint16 port, Protocol protocol)
{
    takeCatalogue();
    if (!m_model->groups())
        return;
    takeUse();
    showRow(m_model->groups()->rowFor(port, transportOf(protocol)));
}

void PortsPage::showRow(PortRowId id)
{
    const Filters before = filtersNow();
    reveal(id);
    m_before.leave(before, filtersNow());
    showWayBack();
    m_chosenByPage = false;
    const QScopedValueRollback choosing(m_choosing, true);
    m_table->selectId(id, QAbstractItemView::PositionAtCenter);
    showCurrent();
}

void PortsPage::reveal(PortRowId id)
{
    const auto showWith = [this, id](const PortChips &chips) {
        m_chips->setChips(chips);
        applyFilter();
        return m_model->rowOf(id).has_value();
    };
    constexpr PortChips AllOff{PortScope::All, 0, 0, false};
    const PortChips chips = m_chips->chips();
    if (m_model->rowOf(id) || showWith(AllOff))
        return;
    m_search->clear();
    if (showWith(chips) || showWith(AllOff) || !isAnswer(id))
        return;
    // Nobody names this number and nothing uses it: asking for it makes it answer.
    m_search->setText(QStringLiteral("%1/%2").arg(answerPort(id)).arg(words::transport(answerTransport(id)).toLower()));
}

PortsPage::Filters PortsPage::filtersNow() const
{
    return {m_search->understood(), m_chips->chips()};
}

void PortsPage::showWayBack()
{
    m_before.settle(filtersNow(), m_back);
    showRemark();
}

void PortsPage::showRemark()
{
    showFilterRemark(m_chips, *m_search, !m_before.isEmpty());
}

void PortsPage::followRemark()
{
    if (!takeUnderstood(m_search))
        goBack();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortsPage::goBack()
{
    if (m_before.isEmpty())
        return;
    const Filters filters = m_before.take();
    m_chips->setChips(filters.chips);
    if (const auto query = putQuery(m_search, filters.search, QueryScope::Ports))
        m_query = *query;
    applyFilter();
}

} // namespace netwharf
