// SPDX-License-Identifier: MIT
#include "core/act/consequences.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>

namespace netwharf {

namespace {

/// From one end to the other, within one namespace: the row of the other end has it the other way round.
using Way = std::tuple<Protocol, std::uint32_t, Endpoint, Endpoint>;

Way wayOf(const Socket &socket)
{
    return {socket.protocol, socket.namespaceIndex, socket.local, socket.remote};
}

Way wayBack(const Socket &socket)
{
    return {socket.protocol, socket.namespaceIndex, socket.remote, socket.local};
}

bool isHeld(const Owner &owner)
{
    return owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared;
}

/// Which report speaks of each process of the tables; none: no place.
class Reported
{
public:
    Reported(std::span<ProcessReport> reports, const Tables &tables) : m_places(tables.processes.size(), None)
    {
        for (std::size_t index = 0; index < m_places.size(); ++index) {
            const Process *process = tables.processes[index].get();
            const auto found = process == nullptr
                                   ? reports.end()
                                   : std::ranges::find(reports, keyOf(*process), &ProcessReport::process);
            if (found != reports.end())
                m_places[index] = found - reports.begin();
        }
    }

    std::ptrdiff_t of(ProcessIndex index) const { return index < m_places.size() ? m_places[index] : None; }
    /// The reports of all holders: none, one or several.
    std::vector<std::ptrdiff_t> of(const Owner &owner, const Tables &tables) const
    {
        std::vector<std::ptrdiff_t> places;
        const auto add = [&](ProcessIndex index) {
            if (of(index) != None)
                places.push_back(of(index));
        };
        if (owner.kind == OwnerKind::Process)
            add(owner.process);
        else if (owner.kind == OwnerKind::Shared && owner.sharedSet < tables.sharedSets.size())
            std::ranges::for_each(tables.sharedSets[owner.sharedSet], add);
        return places;
    }

    static constexpr std::ptrdiff_t None = -1;

private:
    std::vector<std::ptrdiff_t> m_places;
};

/// `ends`: every holder is among those that are spoken of.
void countHeld(const Socket &socket, bool ends, ProcessReport &report)
{
    if (!ends) {
        ++report.shared;
    } else if (socket.hasRemote) {
        ++report.connections;
    } else if (groupOf(socket.state) == StateGroup::Listening) {
        ++report.listening;
        if (socket.local.port != 0 && hasPorts(socket.protocol))
            report.ports.push_back(socket.local.port);
    }
}

template<typename Value>
void sortOnce(std::vector<Value> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

void addConsequences(std::span<ProcessReport> reports, const Snapshot &snapshot)
{
    const Tables &tables = *snapshot.tables;
    const Reported reported(reports, tables);
    std::multimap<Way, std::ptrdiff_t> ways; // towards us
    for (const Socket &socket : snapshot.sockets) {
        const auto places = reported.of(socket.owner, tables);
        if (places.empty())
            continue;
        const bool ends =
            places.size()
            == (socket.owner.kind == OwnerKind::Shared ? tables.sharedSets[socket.owner.sharedSet].size() : 1);
        for (const std::ptrdiff_t place : places) {
            countHeld(socket, ends, reports[static_cast<std::size_t>(place)]);
            if (socket.hasRemote)
                ways.emplace(wayBack(socket), place);
        }
    }
    std::vector<int> ownEnds(reports.size()); // of connections of a process to itself
    for (const Socket &socket : snapshot.sockets) {
        if (ways.empty() || !socket.hasRemote || !isHeld(socket.owner))
            continue;
        const auto [first, last] = ways.equal_range(wayOf(socket));
        for (auto way = first; way != last; ++way)
            for (const Process *process : tables.processesOf(socket.owner)) {
                const auto place = static_cast<std::size_t>(way->second);
                if (keyOf(*process) != reports[place].process)
                    reports[place].peers.push_back({process->pid, process->name});
                else if (socket.owner.kind == OwnerKind::Process)
                    ++ownEnds[place];
            }
    }
    for (std::size_t place = 0; place < reports.size(); ++place)
        reports[place].connections -= ownEnds[place] / 2;
    for (ProcessReport &report : reports) {
        sortOnce(report.ports);
        sortOnce(report.peers);
    }
}

} // namespace netwharf
