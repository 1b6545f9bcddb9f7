// SPDX-License-Identifier: MIT
#include "app/ui/ports/portchiprow.h"

#include "app/i18n/words.h"

#include <QEvent>
#include <QLocale>

namespace netwharf {

namespace {

enum ChipGroup { ScopeGroup, RangeGroup, TransportGroup, CleartextGroup };

} // namespace

PortChipRow::PortChipRow(QWidget *parent) : ChipRow(parent)
{
    m_explained = add(ScopeGroup, &PortChipRow::toggleScope, static_cast<unsigned>(PortScope::Explained));
    m_inUse = add(ScopeGroup, &PortChipRow::toggleScope, static_cast<unsigned>(PortScope::InUse));
    for (const Range range : {Range::System, Range::Registered, Range::Dynamic}) {
        Chip *chip = add(RangeGroup, &PortChipRow::toggleRange, static_cast<unsigned>(range));
        chip->setSwatch(range);
        m_ranges.emplace_back(range, chip);
    }
    for (const Protocol transport : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp})
        m_transports.emplace_back(
            transport, add(TransportGroup, &PortChipRow::toggleTransport, static_cast<unsigned>(transport)));
    m_cleartext = add(CleartextGroup, &PortChipRow::toggleCleartext, 0);
    connect(this, &ChipRow::showAllRequested, this, [this] {
        setChips({PortScope::All, 0, 0, false});
        emit chipsChanged();
    });
    retranslate();
    showChips();
}

Chip *PortChipRow::add(int group, void (PortChipRow::*onClick)(unsigned), unsigned value)
{
    Chip *chip = addChip(group);
    connect(chip, &QAbstractButton::clicked, this, [this, onClick, value] {
        (this->*onClick)(value);
        showChips();
        emit chipsChanged();
    });
    return chip;
}

void PortChipRow::toggleScope(unsigned scope)
{
    const auto wanted = static_cast<PortScope>(scope);
    m_chips.scope = m_chips.scope == wanted ? PortScope::All : wanted;
}

void PortChipRow::toggleRange(unsigned range)
{
    m_chips.ranges ^= 1U << range;
}

void PortChipRow::toggleTransport(unsigned transport)
{
    m_chips.transports ^= 1U << transport;
}

void PortChipRow::toggleCleartext(unsigned)
{
    m_chips.cleartext = !m_chips.cleartext;
}

void PortChipRow::setChips(const PortChips &chips)
{
    m_chips = chips;
    showChips();
}

void PortChipRow::showChips()
{
    m_explained->setChecked(m_chips.scope == PortScope::Explained);
    m_inUse->setChecked(m_chips.scope == PortScope::InUse);
    for (const auto &[range, chip] : m_ranges)
        chip->setChecked(m_chips.ranges >> static_cast<unsigned>(range) & 1U);
    for (const auto &[transport, chip] : m_transports)
        chip->setChecked(m_chips.transports & bit(transport));
    m_cleartext->setChecked(m_chips.cleartext);
}

void PortChipRow::setCounts(const PortCounts &counts)
{
    m_explained->setCount(counts.explained);
    m_inUse->setCount(counts.inUse);
    for (const auto &[range, chip] : m_ranges)
        chip->setCount(counts.ranges[static_cast<std::size_t>(range)]);
    for (const auto &[transport, chip] : m_transports)
        chip->setCount(counts.transports[static_cast<std::size_t>(transport)]);
    m_cleartext->setCount(counts.cleartext);
    m_hidden = counts.matching - counts.shown;
    setHiddenText(m_hidden > 0 ? tr("%1 hidden, show all").arg(QLocale().toString(m_hidden)) : QString());
}

void PortChipRow::retranslate()
{
    //: Chip: entries of the port list that the program describes in its own words
    m_explained->setText(tr("Explained"));
    m_inUse->setText(tr("In use here"));
    for (const auto &[range, chip] : m_ranges)
        chip->setText(words::range(range));
    for (const auto &[transport, chip] : m_transports)
        chip->setText(words::transport(transport));
    //: Chip: services that send everything unencrypted
    m_cleartext->setText(tr("Cleartext"));
    if (m_hidden > 0)
        setHiddenText(tr("%1 hidden, show all").arg(QLocale().toString(m_hidden)));
}

void PortChipRow::changeEvent(QEvent *event)
{
    ChipRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace netwharf
