// SPDX-License-Identifier: MIT
#include "app/ui/sockets/socketchips.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/chipmask.h"

#include <QSignalBlocker>

#include <utility>

namespace netwharf {

namespace {

enum Group {
    ViewGroup,
    OnlyGroup,
    ProtocolGroup,
    StateGroupGroup,
    KnownGroup,
    ExposureGroup,
    DirectionGroup,
    RangeGroup
};

constexpr std::array ChipExposures{Exposure::ThisMachine, Exposure::LocalNetwork, Exposure::Everywhere};
constexpr std::array ChipDirections{Direction::Incoming, Direction::Outgoing};

template<typename Enum>
constexpr unsigned bitOf(Enum value)
{
    return static_cast<unsigned>(value);
}

/// An ampersand in somebody's name is no access key.
void setPlainText(Chip *chip, const QString &text)
{
    chip->setText(text);
    chip->setShortcut({});
}

QString shortened(const QString &name)
{
    constexpr int Longest = 24;
    return name.size() > Longest ? name.left(Longest - 1) + QStringLiteral("…") : name;
}

/// The chosen ones, where chip i stands for `values[i]`.
template<typename Enum, std::size_t Count>
std::uint32_t maskOf(const std::array<Chip *, Count> &chips, const std::array<Enum, Count> &values)
{
    std::uint32_t mask = 0;
    for (std::size_t i = 0; i < Count; ++i)
        mask |= chips[i]->isChecked() ? 1U << bitOf(values[i]) : 0U;
    return mask;
}

/// Bit i of the result says whether `mask` has the bit of `values[i]`.
template<typename Enum, std::size_t Count>
std::uint32_t byPlace(std::uint32_t mask, const std::array<Enum, Count> &values)
{
    std::uint32_t places = 0;
    for (std::size_t i = 0; i < Count; ++i)
        places |= (mask >> bitOf(values[i]) & 1U) << i;
    return places;
}

} // namespace

SocketChips::SocketChips(ChipRow *row) : QObject(row)
{
    const auto add = [this, row](int group) {
        Chip *chip = row->addChip(group);
        connect(chip, &Chip::toggled, this, &SocketChips::wishChanged);
        return chip;
    };
    m_views = row->addChip(ViewGroup);
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
    m_known = add(KnownGroup);
    m_known->setPresent(false);
    for (Chip *&chip : m_exposures)
        chip = add(ExposureGroup);
    for (Chip *&chip : m_directions)
        chip = add(DirectionGroup);
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        m_ranges[i] = add(RangeGroup);
        m_ranges[i]->setSwatch(static_cast<Range>(i));
    }
    showRareProtocols();
    retranslate();
}

ChipWish SocketChips::wish() const
{
    return {maskOf(m_protocols),
            maskOf(m_groups),
            maskOf(m_ranges),
            maskOf(m_directions, ChipDirections),
            maskOf(m_exposures, ChipExposures),
            m_known->isChecked()};
}

void SocketChips::setWish(const ChipWish &wish)
{
    checkByMask(m_protocols, wish.protocols);
    checkByMask(m_groups, wish.groups);
    checkByMask(m_ranges, wish.ranges);
    checkByMask(m_directions, byPlace(wish.directions, ChipDirections));
    checkByMask(m_exposures, byPlace(wish.exposures, ChipExposures));
    checkByMask(std::array{m_known}, wish.hideKnown ? 1U : 0U);
    showRareProtocols();
    showKnown();
}

void SocketChips::setCounts(const ChipCounts &counts)
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i)
        m_protocols[i]->setCount(counts.protocols[i]);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setCount(counts.groups[i]);
    for (std::size_t i = 0; i < m_ranges.size(); ++i)
        m_ranges[i]->setCount(counts.ranges[i]);
    for (std::size_t i = 0; i < m_directions.size(); ++i)
        m_directions[i]->setCount(counts.directions[bitOf(ChipDirections[i])]);
    for (std::size_t i = 0; i < m_exposures.size(); ++i)
        m_exposures[i]->setCount(counts.exposures[bitOf(ChipExposures[i])]);
    m_known->setCount(counts.known);
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

/// There is nothing to hide before the first "I know this".
void SocketChips::showKnown()
{
    m_known->setPresent(m_knowsAny || m_known->isChecked());
}

void SocketChips::setKnowsAny(bool knowsAny)
{
    m_knowsAny = knowsAny;
    showKnown();
}

void SocketChips::setViewMenu(std::function<void(QMenu *menu)> fill)
{
    m_views->setMenu(std::move(fill));
}

void SocketChips::setViewName(const QString &name)
{
    m_viewName = name;
    m_views->setChecked(!name.isEmpty());
    setPlainText(m_views, name.isEmpty() ? tr("Views") : shortened(name));
}

void SocketChips::setOnlyText(const QString &text)
{
    const QSignalBlocker quiet(m_only);
    setPlainText(m_only, text);
    m_only->setChecked(!text.isEmpty());
    m_only->setPresent(!text.isEmpty());
}

void SocketChips::retranslate()
{
    for (std::size_t i = 0; i < m_protocols.size(); ++i) {
        m_protocols[i]->setText(words::transport(static_cast<Protocol>(i)));
    }
    //: Filter chip: sockets that wait for others
    m_groups[0]->setText(tr("Listening"));
    //: Filter chip: connections that are open
    m_groups[1]->setText(tr("Established"));
    //: Filter chip: sockets that are neither listening nor established
    m_groups[2]->setText(tr("Other states"));
    //: Filter chip: leaves out what the person has marked as known
    m_known->setText(tr("Hide what I know"));
    //: Filter chip: listening sockets that only this machine can reach
    m_exposures[0]->setText(tr("This machine only"));
    //: Filter chip: listening sockets that the local network can reach
    m_exposures[1]->setText(tr("Local network"));
    //: Filter chip: listening sockets that anyone can reach
    m_exposures[2]->setText(tr("Anyone"));
    for (Chip *chip : m_exposures)
        chip->setToolTip(
            tr("Listening sockets, by who can reach their address. What others can reach, with what is new "
               "since you accepted it, is a list of its own: Ctrl+Shift+R."));
    //: Filter chip: connections that others opened
    m_directions[0]->setText(tr("Incoming"));
    //: Filter chip: connections that this machine opened
    m_directions[1]->setText(tr("Outgoing"));
    //: Chip that opens the menu of saved views
    m_views->setToolTip(tr("Saved views: filters, order and columns under a name"));
    setViewName(m_viewName);
    //: Filter chip: ports 0-1023
    m_ranges[0]->setText(tr("System"));
    //: Filter chip: ports 1024-49151
    m_ranges[1]->setText(tr("Registered"));
    //: Filter chip: ports 49152-65535
    m_ranges[2]->setText(tr("Dynamic"));
}

} // namespace netwharf
