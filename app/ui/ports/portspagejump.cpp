// SPDX-License-Identifier: MIT
// The part of PortsPage that leads to one entry, and back to the filters before.
#include "app/i18n/words.h"
#include "app/ui/ports/portchiprow.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/searchquery.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

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
    m_search->setText(
        QStringLiteral("%1/%2").arg(answerPort(id)).arg(words::transport(answerTransport(id)).toLower()));
}

PortsPage::Filters PortsPage::filtersNow() const
{
    return {m_search->understood(), m_chips->chips()};
}

void PortsPage::showWayBack()
{
    m_before.settle(filtersNow());
    m_back->setEnabled(!m_before.isEmpty());
    showRemark();
}

/// What the entries follow, where that is not what the filters say, and the way back from a jump.
void PortsPage::showRemark()
{
    if (const QString remark = searchRemark(*m_search); !remark.isEmpty())
        m_chips->setRemark(remark, m_search->toolTip());
    else
        m_chips->setRemark(m_before.isEmpty() ? QString() : filtersBeforeLink());
}

void PortsPage::followRemark()
{
    if (m_search->hasError())
        m_search->setText(m_search->understood());
    else
        goBack();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortsPage::goBack()
{
    if (m_before.isEmpty())
        return;
    const Filters filters = m_before.take();
    m_chips->setChips(filters.chips);
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filters.search);
        if (const auto query = readQuery(m_search, QueryScope::Ports))
            m_query = *query;
    }
    applyFilter();
}

} // namespace netwharf
