// SPDX-License-Identifier: MIT
#include "app/live/facets.h"

#include <algorithm>

namespace netwharf {

namespace {

bool isIn(std::uint32_t mask, std::size_t bit)
{
    return mask == 0 || (mask >> bit & 1U) != 0;
}

template<typename Enum>
std::size_t position(Enum value)
{
    return static_cast<std::size_t>(value);
}

void addListener(PortUse &use, const Row &row, const Tables &tables)
{
    ++use.listening;
    use.exposure = std::max(use.exposure, row.exposure);
    const Owner &owner = row.socket.owner;
    if (owner.kind == OwnerKind::Hidden)
        ++use.hiddenListeners;
    const auto add = [&use](ProcessIndex process) {
        if (process != NoProcess && std::ranges::find(use.listeners, process) == use.listeners.end())
            use.listeners.push_back(process);
    };
    if (owner.kind == OwnerKind::Shared && owner.sharedSet < tables.sharedSets.size())
        std::ranges::for_each(tables.sharedSets[owner.sharedSet], add);
    else
        add(owner.process);
}

} // namespace

bool isOwnedBy(const Owner &owner, std::uint32_t pid, const Tables &tables)
{
    if (owner.kind == OwnerKind::Shared) {
        const auto holders = tables.processesOf(owner);
        return std::ranges::any_of(holders, [pid](const Process *holder) { return holder->pid == pid; });
    }
    const Process *process = tables.process(owner.process);
    return process && process->pid == pid;
}

ChipFilter::Passes ChipFilter::passesOf(const Row &row)
{
    return {
        isIn(m_wish.protocols, position(row.socket.protocol)), isIn(m_wish.groups, position(groupOf(row.socket.state))),
        isIn(m_wish.ranges, position(rangeOf(row))),           isIn(m_wish.directions, position(row.direction)),
        isIn(m_wish.exposures, position(row.exposure)),        !m_wish.hideKnown || !m_isKnown(row)};
}

void ChipFilter::count(const Row &row, ChipCounts &counts)
{
    const Passes passes = passesOf(row);
    // A row that only one group leaves out is what a chip of that group would bring back.
    const int missing = passes.missing();
    if (missing > 1)
        return;
    const auto countIf = [missing](bool passed, int &counted) { counted += missing == 0 || !passed ? 1 : 0; };
    countIf(passes.protocol, counts.protocols[position(row.socket.protocol)]);
    countIf(passes.group, counts.groups[position(groupOf(row.socket.state))]);
    countIf(passes.range, counts.ranges[position(rangeOf(row))]);
    countIf(passes.direction, counts.directions[position(row.direction)]);
    countIf(passes.exposure, counts.exposures[position(row.exposure)]);
    if (!passes.known || (missing == 0 && !m_wish.hideKnown && m_isKnown(row)))
        ++counts.known;
}

PortUseMap portUseOf(const std::vector<Row> &rows, const Tables &tables)
{
    PortUseMap uses;
    for (const Row &row : rows) {
        const Socket &socket = row.socket;
        const std::uint16_t port = portOf(row);
        if (port == 0)
            continue;
        PortUse &use = uses[{port, transportOf(socket.protocol)}];
        use.serves = use.serves || row.servicePort != 0 || !row.clientPort;
        if (socket.hasRemote)
            ++use.connections;
        else
            addListener(use, row, tables);
    }
    return uses;
}

} // namespace netwharf
