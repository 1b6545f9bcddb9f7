// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/portgroups.h"

#include <QStringList>

#include <map>

namespace netwharf {

/// Who uses the ports of one row of the list. Names are plain and fit to show.
struct UseCell
{
    QStringList listeners; ///< listening processes, each name once
    int listening = 0; ///< sockets that listen or are open
    QStringList hiddenOwners; ///< who these are, in words of words::owner(), each once
    int connections = 0;
    std::uint16_t port = 0; ///< the first of the row's ports that is in use
    std::uint32_t transports = 0; ///< 1 << Protocol, of those in use
    /// Where several rows name a port, the one that answers for its number. At all others the use is the port's, and
    /// says nothing of the service that they name.
    bool answers = false;

    bool operator==(const UseCell &) const = default;
};
/// Rows in use, and only those.
using UseCells = std::map<PortRowId, UseCell>;

/// Lays the live list over the catalogue: every row that names a port in use, and an answer row for
/// each port in use that no entry names. Wide blocks name none. Raw and ICMP sockets have no ports and
/// are left out. `hidden` are the listening sockets whose owners may not be read.
UseCells useCells(const PortGroups &groups, const PortUseMap &use, const Tables &tables,
                  const std::vector<Socket> &hidden);

/// The sockets of a snapshot for that.
std::vector<Socket> hiddenListenersOf(const Snapshot &snapshot);

/// What a process does on a port; the last of these that holds is what is said.
enum class PortRole : std::uint8_t {
    Connects, ///< through connections only
    Holds, ///< a bound socket that neither listens nor connects
    Takes, ///< datagrams from anybody
    Listens
};

/// One process, or the sockets of one user that may not be read, on the ports of a row.
struct PortUser
{
    ProcessIndex process = NoProcess; ///< NoProcess: nobody known
    std::uint32_t pid = 0; ///< 0: nobody known
    QString who; ///< the process's name, or who it is instead, in the language of now; never empty
    std::uint16_t port = 0; ///< the first of the ports that it uses
    PortRole role = PortRole::Connects;
    Exposure exposure = Exposure::None; ///< the widest of its sockets without a remote end
    int connections = 0;

    bool operator==(const PortUser &) const = default;
};

/// Who listens on, or is connected through, these ports: listeners first, then by connections.
/// `transports` is a mask of 1 << Protocol. Linear in the sockets.
std::vector<PortUser> usersOfPorts(const Snapshot &snapshot, const Catalogue &catalogue, PortRange ports,
                                   std::uint32_t transports);

} // namespace netwharf
