// SPDX-License-Identifier: MIT
#include "core/reach/reachlist.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace netwharf {

namespace {

using TimePoint = std::chrono::system_clock::time_point;

/// A session's or an app's scope is another one after the next login.
bool lasts(std::string_view unit)
{
    return unit.ends_with(".service") && !unit.starts_with("user@");
}

std::string unitOf(const Socket &socket, const Process *process, const Tables &tables)
{
    for (const UnitIndex index : {socket.owner.unit, process != nullptr ? process->unit : 0}) {
        if (index == 0 || index >= tables.units.size())
            continue;
        const Unit &unit = tables.units[index];
        if (!unit.container.empty())
            return unit.container;
        if (lasts(unit.unit))
            return unit.unit;
    }
    return {};
}

const Process *holderOf(const Socket &socket, const Tables &tables)
{
    const auto holders = tables.processesOf(socket.owner);
    return holders.empty() ? nullptr : holders.front();
}

ReachProgram programOf(const Socket &socket, const Tables &tables)
{
    const Process *process = holderOf(socket, tables);
    ReachProgram program;
    program.unit = unitOf(socket, process, tables);
    if (process != nullptr)
        program.executable = process->executable;
    if (process != nullptr && process->uidKnown)
        program.uid = process->uid;
    else if (socket.uidKnown)
        program.uid = socket.uid;
    return program;
}

TimePoint sinceOf(const Socket &socket, const Tables &tables)
{
    if (socket.openedAt != TimePoint())
        return socket.openedAt;
    const Process *process = holderOf(socket, tables);
    return process != nullptr ? process->startedAt : TimePoint();
}

/// Without a remote end, and taking what comes.
bool takesFromOthers(const Socket &socket)
{
    return !socket.hasRemote && hasPorts(socket.protocol) && groupOf(socket.state) == StateGroup::Listening
           && socket.local.port != 0;
}

bool speaksForService(const Socket &socket, const Catalogue &catalogue)
{
    if (socket.owner.kind == OwnerKind::Kernel && socket.owner.reason == OwnerReason::KernelSocket)
        return true;
    const EntryIndex entry = catalogue.best(socket.local.port, transportOf(socket.protocol));
    if (entry == NoEntry)
        return false;
    const Origin origin = catalogue.at(entry).origin;
    return origin == Origin::Note || origin == Origin::Guide;
}

/// joinRows() judges a socket by the others; of these only the ones without a remote end count here.
Snapshot takersOf(const Snapshot &snapshot)
{
    Snapshot part;
    part.tables = snapshot.tables;
    part.settings = snapshot.settings;
    std::copy_if(snapshot.sockets.begin(), snapshot.sockets.end(), std::back_inserter(part.sockets), takesFromOthers);
    return part;
}

/// What decides where a line stands, and which sockets it has.
using Key = std::tuple<std::uint16_t, Protocol, std::uint32_t, ReachProgram>;

void add(ReachLine &line, const Row &row, Exposure exposure, const Tables &tables)
{
    const Socket &socket = row.socket;
    const TimePoint since = sinceOf(socket, tables);
    if (line.sockets == 0 || exposure > line.exposure) {
        line.row = row;
        line.exposure = exposure;
    }
    line.since = line.sockets == 0 || since == TimePoint() ? since : std::min(line.since, since);
    line.addresses.push_back({socket.local.address, socket.dualStack, socket.interfaceIndex, exposure});
    ++line.sockets;
    if (socket.owner.kind == OwnerKind::Process)
        line.holders.push_back(socket.owner.process);
    else if (socket.owner.kind == OwnerKind::Shared && socket.owner.sharedSet < tables.sharedSets.size())
        std::ranges::copy(tables.sharedSets[socket.owner.sharedSet], std::back_inserter(line.holders));
}

template<typename Value>
void sortOnce(std::vector<Value> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

bool isSameProgram(const ReachProgram &a, const ReachProgram &b)
{
    if (!a.executable.empty() && !b.executable.empty())
        return a.executable == b.executable;
    if (!a.unit.empty() && !b.unit.empty())
        return a.unit == b.unit;
    return !a.uid || !b.uid || a.uid == b.uid;
}

bool canComeNow(const ReachLine &line, const NetworkNamespace &space)
{
    const Networks networks = networksOf(space);
    return std::ranges::any_of(line.addresses, [&](const ReachAddress &bound) {
        if (bound.exposure <= Exposure::ThisMachine)
            return false;
        if (!networks.known || (bound.address.isUnspecified() && bound.interfaceIndex != 0))
            return true;
        if (!bound.address.isUnspecified())
            return mayBeHere(bound.address, space);
        const bool isIpv6 = bound.address.family() == Family::Ipv6;
        return (isIpv6 && networks.hasIpv6) || ((!isIpv6 || bound.dualStack) && networks.hasIpv4);
    });
}

ReachList reachListOf(std::shared_ptr<const Snapshot> snapshot, std::shared_ptr<const Catalogue> catalogue)
{
    ReachList list;
    std::map<Key, ReachLine> lines;
    const Tables &tables = *snapshot->tables;
    for (Row &row : joinRows(takersOf(*snapshot), *catalogue)) {
        const Socket &socket = row.socket;
        const Exposure exposure = exposureOf(socket, tables);
        if (row.direction != Direction::Listening && !speaksForService(socket, *catalogue)) {
            list.clientSockets += exposure > Exposure::ThisMachine ? 1 : 0;
            continue;
        }
        if (row.service == NoEntry) // a client's port has got no name
            row.service = catalogue->best(socket.local.port, transportOf(socket.protocol));
        row.exposure = exposure;
        ReachProgram program = programOf(socket, tables);
        ReachLine &line = lines[{socket.local.port, socket.protocol, socket.namespaceIndex, program}];
        line.program = std::move(program);
        add(line, row, exposure, tables);
    }
    list.lines.reserve(lines.size());
    for (auto &[key, line] : lines) {
        sortOnce(line.addresses);
        sortOnce(line.holders);
        // The first speaks for all, as everywhere else.
        std::ranges::stable_sort(line.holders, {}, [&](ProcessIndex index) {
            const Process *process = tables.process(index);
            return process != nullptr ? process->pid : 0;
        });
        list.lines.push_back(std::move(line));
    }
    list.snapshot = std::move(snapshot);
    list.catalogue = std::move(catalogue);
    return list;
}

} // namespace netwharf
