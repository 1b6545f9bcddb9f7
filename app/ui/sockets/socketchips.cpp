// SPDX-License-Identifier: MIT
#include "app/ui/sockets/socketchips.h"

#include <QSignalBlocker>

namespace netwharf {

namespace {

enum Group { OnlyGroup, ProtocolGroup, StateGroupGroup, ReachableGroup, RangeGroup };

template<std::size_t Count>
std::uint32_t maskOf(const std::array<Chip *, Count> &chips)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < Count; ++i)
        mask |= chips[i]->isChecked() ? 1U << i : 0U;
    return mask;
}

template<std::size_t Count>
void checkByMask(const std::array<Chip *, Count> &chips, std::uint32_t mask)
{
    for (std::size_t i = 0; i < Count; ++i) {
        const QSignalBlocker quiet(chips[i]);
        chips[i]->setChecked((mask >> i & 1U) != 0);
        chips[i]->update();
    }
}

} // namespace

SocketChips::SocketChips(ChipRow *row) : QObject(row)
{
    const auto add = [this, row](int group) {
        Chip *chip = row->addChip(group);
        connect(chip, &Chip::toggled, this, &SocketChips::wishChanged);
        return chip;
    };
    m_only = row->addChip(OnlyGroup);
    m_only->setPresent(false);
    connect(m_only, &Chip::toggled, this, [this](bool on) {
        if (!on)
            emit onlyDropped();
    });
    for (Chip *&chip : m_protocols)
        chip = add(ProtocolGroup);
    for (Chip *&chip : m_groups)
        chip = add(StateGroupGroup);
    m_reachable = add(ReachableGroup);
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        m_ranges[i] = add(RangeGroup);
        m_ranges[i]->setSwatch(static_cast<Range>(i));
    }
    showRareProtocols();
    retranslate();
}

ChipWish SocketChips::wish() const
{
    return {maskOf(m_protocols), maskOf(m_groups), maskOf(m_ranges), m_reachable->isChecked()};
}

void SocketChips::setWish(const ChipWish &wish)
{
    checkByMask(m_protocols, wish.protocols);
    checkByMask(m_groups, wish.groups);
    checkByMask(m_ranges, wish.ranges);
    checkByMask(std::array{m_reachable}, wish.reachable ? 1U : 0U);
    showRareProtocols();
}

void SocketChips::setCounts(const ChipCounts &counts)
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i)
        m_protocols[i]->setCount(counts.protocols[i]);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setCount(counts.groups[i]);
    for (std::size_t i = 0; i < m_ranges.size(); ++i)
        m_ranges[i]->setCount(counts.ranges[i]);
    m_reachable->setCount(counts.reachable);
    m_protocolCounts = counts.protocols;
    showRareProtocols();
}

void SocketChips::showRareProtocols()
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i) {
        const auto protocol = static_cast<Protocol>(i);
        const bool everyday = protocol == Protocol::Tcp || protocol == Protocol::Udp;
        m_protocols[i]->setPresent(everyday || m_protocolCounts[i] > 0 || m_protocols[i]->isChecked());
    }
}

void SocketChips::setOnlyText(const QString &text)
{
    const QSignalBlocker quiet(m_only);
    m_only->setText(text);
    m_only->setChecked(!text.isEmpty());
    m_only->setPresent(!text.isEmpty());
}

void SocketChips::retranslate()
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i) {
        const std::string_view name = code(static_cast<Protocol>(i));
        m_protocols[i]->setText(
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toUpper());
    }
    //: Filter chip: sockets that wait for others
    m_groups[0]->setText(tr("Listening"));
    //: Filter chip: connections that are open
    m_groups[1]->setText(tr("Established"));
    //: Filter chip: sockets that are neither listening nor established
    m_groups[2]->setText(tr("Other states"));
    //: Filter chip: sockets that other machines can reach
    m_reachable->setText(tr("Reachable from the network"));
    //: Filter chip: ports 0-1023
    m_ranges[0]->setText(tr("System"));
    //: Filter chip: ports 1024-49151
    m_ranges[1]->setText(tr("Registered"));
    //: Filter chip: ports 49152-65535
    m_ranges[2]->setText(tr("Dynamic"));
}

} // namespace netwharf
