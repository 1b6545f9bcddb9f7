// SPDX-License-Identifier: MIT
#include "app/ui/activity/activitychips.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/chipmask.h"

#include <QSignalBlocker>

namespace netwharf {

namespace {

enum Group { KindGroup, ProtocolGroup };

} // namespace

ActivityChips::ActivityChips(ChipRow *row) : QObject(row)
{
    const auto add = [this, row](int group) {
        Chip *chip = row->addChip(group);
        connect(chip, &Chip::toggled, this, &ActivityChips::changed);
        return chip;
    };
    for (Chip *&chip : m_kinds)
        chip = add(KindGroup);
    for (Chip *&chip : m_protocols)
        chip = add(ProtocolGroup);
    showRareProtocols();
    retranslate();
}

std::uint32_t ActivityChips::kinds() const
{
    return maskOf(m_kinds);
}

std::uint32_t ActivityChips::protocols() const
{
    return maskOf(m_protocols);
}

void ActivityChips::setChosen(std::uint32_t kinds, std::uint32_t protocols)
{
    checkByMask(m_kinds, kinds);
    checkByMask(m_protocols, protocols);
    showRareProtocols();
}

void ActivityChips::setCounts(const ActivityCounts &counts)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setCount(counts.kinds[i]);
    for (std::size_t i = 0; i < m_protocols.size(); ++i)
        m_protocols[i]->setCount(counts.protocols[i]);
    m_protocolCounts = counts.protocols;
    showRareProtocols();
}

void ActivityChips::showRareProtocols()
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i) {
        const auto protocol = static_cast<Protocol>(i);
        const bool everyday = protocol == Protocol::Tcp || protocol == Protocol::Udp;
        m_protocols[i]->setPresent(everyday || m_protocolCounts[i] > 0 || m_protocols[i]->isChecked());
    }
}

void ActivityChips::retranslate()
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i)
        m_protocols[i]->setText(words::transport(static_cast<Protocol>(i)));
    //: Filter chip: sockets that opened
    m_kinds[0]->setText(tr("Opened"));
    //: Filter chip: sockets that changed their state or owner
    m_kinds[1]->setText(tr("Changed"));
    //: Filter chip: sockets that closed
    m_kinds[2]->setText(tr("Closed"));
}

} // namespace netwharf
