// SPDX-License-Identifier: MIT
#include "app/models/portuse.h"

#include "app/i18n/words.h"
#include "core/rows/row.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace netwharf {

namespace {

void add(UseCell &cell, const PortUse &use, const Tables &tables)
{
    for (const ProcessIndex index : use.listeners) {
        const Process *process = tables.process(index);
        const QString name = process ? words::plain(process->name) : QString();
        if (!name.isEmpty() && !cell.listeners.contains(name))
            cell.listeners.append(name);
    }
    cell.listening += use.listening;
    cell.connections += use.connections;
}

/// Of a socket without a remote end.
PortRole roleOf(SocketState state)
{
    switch (state) {
    case SocketState::Listen: return PortRole::Listens;
    case SocketState::Unconnected: return PortRole::Takes;
    default: return PortRole::Holds;
    }
}

/// The sockets that joinRows() needs to judge those that touch `ports`: these and every listener.
Snapshot touching(const Snapshot &snapshot, PortRange ports, std::uint32_t transports)
{
    Snapshot part;
    part.tables = snapshot.tables;
    part.settings = snapshot.settings;
    for (const Socket &socket : snapshot.sockets) {
        const bool ofTransport = hasPorts(socket.protocol) && (transports & bit(transportOf(socket.protocol)));
        const bool touches =
            ports.contains(socket.local.port) || (socket.hasRemote && ports.contains(socket.remote.port));
        if (ofTransport && (touches || !socket.hasRemote))
            part.sockets.push_back(socket);
    }
    return part;
}

/// What tells one line of the list from another: a process, or a kind of owner of one user.
using UserKey = std::tuple<ProcessIndex, OwnerKind, std::uint32_t>;

UserKey keyOf(const Socket &socket)
{
    const ProcessIndex process = socket.owner.process;
    if (process != NoProcess)
        return {process, OwnerKind::Process, 0};
    return {NoProcess, socket.owner.kind, socket.uidKnown ? socket.uid : 0};
}

PortUser describe(const Row &row, const Tables &tables)
{
    const Socket &socket = row.socket;
    PortUser user;
    user.port = portOf(row);
    user.who = words::owner(socket, tables);
    if (const Process *process = tables.process(socket.owner.process)) {
        user.process = socket.owner.process;
        user.pid = process->pid;
    }
    return user;
}

/// A port that was handed to a client says nothing of a block that holds it.
bool isNamedBy(PortRange ports, const PortUse &use)
{
    return !isWide(ports) && (use.serves || ports.first == ports.last);
}

/// The rows that name a port in use; its answer row when none does.
std::set<PortRowId> rowsNaming(const PortGroups &groups, std::uint16_t port, Protocol protocol, const PortUse &use)
{
    std::set<PortRowId> rows;
    for (const EntryIndex entry : groups.catalogue().lookUp(port, transportOf(protocol)))
        if (const PortRowId row = groups.rowOf(entry); isNamedBy(*groups.group(row).ports, use))
            rows.insert(row);
    if (rows.empty())
        rows.insert(answerId(port, transportOf(protocol)));
    return rows;
}

} // namespace

UseCells useCells(const PortGroups &groups, const PortUseMap &use, const Tables &tables,
                  const std::vector<Socket> &hidden)
{
    UseCells cells;
    for (const auto &[key, portUse] : use) {
        const auto [port, protocol] = key;
        if (port == 0 || !hasPorts(protocol))
            continue;
        const std::set<PortRowId> rows = rowsNaming(groups, port, protocol, portUse);
        const PortRowId best = groups.rowFor(port, transportOf(protocol));
        const PortRowId answering = rows.contains(best) ? best : *rows.begin();
        for (const PortRowId row : rows) {
            UseCell &cell = cells[row];
            cell.answers = cell.answers || row == answering;
            cell.port = cell.port == 0 ? port : cell.port;
            cell.transports |= bit(transportOf(protocol));
            add(cell, portUse, tables);
        }
    }
    for (const Socket &socket : hidden) {
        const auto portUse = use.find({socket.local.port, socket.protocol});
        if (portUse == use.end())
            continue;
        const QString owner = words::owner(socket, tables);
        for (const PortRowId row : rowsNaming(groups, socket.local.port, socket.protocol, portUse->second)) {
            const auto cell = cells.find(row);
            if (cell != cells.end() && !cell->second.hiddenOwners.contains(owner))
                cell->second.hiddenOwners.append(owner);
        }
    }
    return cells;
}

std::vector<Socket> hiddenListenersOf(const Snapshot &snapshot)
{
    std::vector<Socket> hidden;
    std::copy_if(snapshot.sockets.begin(), snapshot.sockets.end(), std::back_inserter(hidden),
                 [](const Socket &socket) {
                     return socket.owner.kind == OwnerKind::Hidden && !socket.hasRemote && hasPorts(socket.protocol)
                            && groupOf(socket.state) == StateGroup::Listening;
                 });
    return hidden;
}

std::vector<PortUser> usersOfPorts(const Snapshot &snapshot, const Catalogue &catalogue, PortRange ports,
                                   std::uint32_t transports)
{
    std::vector<PortUser> users;
    std::map<UserKey, std::size_t> places;
    for (const Row &row : joinRows(touching(snapshot, ports, transports), catalogue)) {
        if (portOf(row) == 0 || !isUseOf(row, ports))
            continue;
        const auto [place, isNew] = places.try_emplace(keyOf(row.socket), users.size());
        if (isNew)
            users.push_back(describe(row, *snapshot.tables));
        PortUser &user = users[place->second];
        if (!row.socket.hasRemote) {
            user.role = std::max(user.role, roleOf(row.socket.state));
            user.exposure = std::max(user.exposure, row.exposure);
        } else {
            ++user.connections;
        }
    }
    std::stable_sort(users.begin(), users.end(), [](const PortUser &a, const PortUser &b) {
        return a.role != b.role ? a.role > b.role : a.connections > b.connections;
    });
    return users;
}

} // namespace netwharf
