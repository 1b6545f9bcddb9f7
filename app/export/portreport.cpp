// SPDX-License-Identifier: MIT
#include "app/export/portreport.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace netwharf {

namespace {

std::uint32_t placeOf(Protocol transport, std::uint16_t port)
{
    return (static_cast<std::uint32_t>(transport) << 16) | port;
}

std::uint32_t placeOf(const Row &row)
{
    return placeOf(transportOf(row.socket.protocol), portOf(row));
}

PortHolder holderOf(const Row &row, const Process *process)
{
    PortHolder holder;
    if (process) {
        holder.pid = process->pid;
        holder.name = process->name;
    }
    holder.state = row.socket.state;
    holder.address = row.direction == Direction::Outgoing ? row.socket.remote.address : row.socket.local.address;
    return holder;
}

} // namespace

std::string noteText(const PortRecord &record)
{
    std::string note(record.noteLabel);
    if (!note.empty() && !record.noteText.empty())
        note += '\n';
    return note.append(record.noteText);
}

PortUseIndex::PortUseIndex(std::span<const Row> rows, const Tables &tables) : m_rows(rows), m_tables(tables)
{
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (portOf(rows[i]) != 0)
            m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return placeOf(rows[a]) < placeOf(rows[b]); });
}

std::pair<std::size_t, std::size_t> PortUseIndex::placesOf(const PortRecord &record) const
{
    if (!record.ports)
        return {0, 0};
    const auto isBefore = [&](std::uint32_t row, std::uint32_t place) { return placeOf(m_rows[row]) < place; };
    const auto first =
        std::lower_bound(m_order.begin(), m_order.end(), placeOf(record.transport, record.ports->first), isBefore);
    const auto last =
        std::lower_bound(first, m_order.end(), placeOf(record.transport, record.ports->last) + 1, isBefore);
    return {static_cast<std::size_t>(first - m_order.begin()), static_cast<std::size_t>(last - m_order.begin())};
}

bool PortUseIndex::isInUse(const PortRecord &record) const
{
    const auto [first, last] = placesOf(record);
    for (std::size_t i = first; i < last; ++i)
        if (isUseOf(m_rows[m_order[i]], *record.ports))
            return true;
    return false;
}

std::vector<PortHolder> PortUseIndex::holders(const PortRecord &record) const
{
    std::vector<PortHolder> holders;
    // Several connections of one process to one address are one use.
    std::set<std::tuple<std::uint32_t, SocketState, IpAddress>> seen;
    const auto add = [&](PortHolder holder, std::uint32_t row) {
        holder.row = row;
        if (seen.emplace(holder.pid, holder.state, holder.address).second)
            holders.push_back(std::move(holder));
    };
    const auto [first, last] = placesOf(record);
    for (std::size_t i = first; i < last; ++i) {
        const Row &row = m_rows[m_order[i]];
        if (!isUseOf(row, *record.ports))
            continue;
        const auto processes = m_tables.processesOf(row.socket.owner);
        if (processes.empty())
            add(holderOf(row, nullptr), m_order[i]);
        for (const Process *process : processes)
            add(holderOf(row, process), m_order[i]);
    }
    std::stable_partition(holders.begin(), holders.end(),
                          [](const PortHolder &holder) { return groupOf(holder.state) == StateGroup::Listening; });
    return holders;
}

} // namespace netwharf
