// SPDX-License-Identifier: MIT
#include "app/ui/ports/portchiprow.h"

#include "app/i18n/words.h"

#include <algorithm>
#include <array>
#include <bit>

#include <QCollator>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace netwharf {

namespace {

enum ChipGroup { ScopeGroup, RangeGroup, TransportGroup, CautionGroup, NoteGroup, MenuGroup };

/// The layers a row can take its words from, as the menu lists them.
constexpr std::array Origins{Origin::Note, Origin::Guide, Origin::Registry, Origin::Machine, Origin::Unassigned};
constexpr std::uint32_t NotedOrigin = 1U << static_cast<unsigned>(Origin::Note);

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
        m_transports.emplace_back(transport,
                                  add(TransportGroup, &PortChipRow::toggleTransport, static_cast<unsigned>(transport)));
    m_cleartext = add(CautionGroup, &PortChipRow::toggleCleartext, 0);
    m_legacy = add(CautionGroup, &PortChipRow::toggleLegacy, 0);
    m_noted = add(NoteGroup, &PortChipRow::toggleNoted, 0);
    m_category = addMenu(&PortChipRow::fillCategories);
    m_origin = addMenu(&PortChipRow::fillOrigins);
    connect(this, &ChipRow::showAllRequested, this, [this] {
        setChips({PortScope::All, 0, 0, false});
        emit chipsChanged();
    });
    retranslate();
}

Chip *PortChipRow::add(int group, void (PortChipRow::*onClick)(unsigned), unsigned value)
{
    Chip *chip = addChip(group);
    connect(chip, &QAbstractButton::clicked, this, [this, onClick, value] {
        (this->*onClick)(value);
        change();
    });
    return chip;
}

Chip *PortChipRow::addMenu(void (PortChipRow::*fill)(QMenu *menu))
{
    Chip *chip = addChip(MenuGroup);
    chip->setMenu([this, fill](QMenu *menu) { (this->*fill)(menu); });
    return chip;
}

template<typename Mask>
void PortChipRow::addChoice(QMenu *menu, const QString &text, std::optional<int> count, Mask &mask, Mask bit)
{
    const QString number = count ? QLatin1Char('\t') + QLocale().toString(*count) : QString();
    QAction *action = menu->addAction(text + number);
    action->setCheckable(true);
    action->setChecked(bit == 0 ? mask == 0 : (mask & bit) != 0);
    connect(action, &QAction::triggered, this, [this, &mask, bit] {
        mask = bit == 0 ? 0 : mask ^ bit;
        change();
    });
}

/// In the order of the language; those that would show nothing are left out.
void PortChipRow::fillCategories(QMenu *menu)
{
    std::vector<std::pair<QString, std::size_t>> names;
    for (std::size_t i = 0; i < Categories.size(); ++i)
        if (m_counts.categories[i] > 0 || (m_chips.categories >> i & 1U) != 0)
            names.emplace_back(words::category(Categories[i]), i);
    const QCollator collator;
    std::sort(names.begin(), names.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    addChoice(menu, tr("All categories"), std::nullopt, m_chips.categories, std::uint64_t{0});
    menu->addSeparator();
    for (const auto &[name, i] : names)
        addChoice(menu, name, m_counts.categories[i], m_chips.categories, std::uint64_t{1} << i);
}

void PortChipRow::fillOrigins(QMenu *menu)
{
    addChoice(menu, tr("Words from anywhere"), std::nullopt, m_chips.origins, std::uint32_t{0});
    menu->addSeparator();
    for (const Origin origin : Origins) {
        const int count = m_counts.origins[static_cast<std::size_t>(origin)];
        const std::uint32_t bit = 1U << static_cast<unsigned>(origin);
        if (count > 0 || (m_chips.origins & bit) != 0)
            addChoice(menu, words::origin(origin), count, m_chips.origins, bit);
    }
}

void PortChipRow::change()
{
    showChips();
    emit chipsChanged();
}

QString PortChipRow::categoryText() const
{
    const int chosen = std::popcount(m_chips.categories);
    if (chosen == 1)
        return words::category(Categories[static_cast<std::size_t>(std::countr_zero(m_chips.categories))]);
    //: Chip with a menu: which categories of services are shown
    return chosen == 0 ? tr("Category") : tr("%Ln categories", nullptr, chosen);
}

QString PortChipRow::originText() const
{
    const int chosen = std::popcount(m_chips.origins);
    if (chosen == 1)
        return words::origin(static_cast<Origin>(std::countr_zero(m_chips.origins)));
    //: Chip with a menu: whose words an entry shows (the guide's, the registry's, ...)
    return chosen == 0 ? tr("Origin") : tr("%Ln origins", nullptr, chosen);
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

void PortChipRow::toggleLegacy(unsigned)
{
    m_chips.legacy = !m_chips.legacy;
}

void PortChipRow::toggleNoted(unsigned)
{
    m_chips.origins ^= NotedOrigin;
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
    m_legacy->setChecked(m_chips.legacy);
    m_noted->setChecked((m_chips.origins & NotedOrigin) != 0);
    m_category->setChecked(m_chips.categories != 0);
    m_category->setText(categoryText());
    m_origin->setChecked(m_chips.origins != 0);
    m_origin->setText(originText());
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
    m_legacy->setCount(counts.legacy);
    m_noted->setCount(counts.origins[static_cast<std::size_t>(Origin::Note)]);
    m_counts = counts;
    showHidden();
}

void PortChipRow::showHidden()
{
    const int hidden = m_counts.matching - m_counts.shown;
    const QString number = QLocale().toString(hidden);
    //: Link where there is room for no more: %1 how many rows the filters leave out
    setHiddenText(hidden > 0 ? tr("%1 hidden, show all").arg(number) : QString(), {}, tr("%1 hidden").arg(number));
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
    //: Chip: services that something better has replaced
    m_legacy->setText(tr("Legacy"));
    //: Chip: ports that the person has written a note about
    m_noted->setText(tr("My notes"));
    showChips();
    showHidden();
}

void PortChipRow::changeEvent(QEvent *event)
{
    ChipRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace netwharf
