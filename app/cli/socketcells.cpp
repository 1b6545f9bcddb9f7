// SPDX-License-Identifier: MIT
#include "app/cli/socketcells.h"

#include "app/i18n/words.h"
#include "core/net/ipprotocol.h"
#include "core/text/visible.h"

#include <algorithm>

#include <QCoreApplication>

namespace netwharf {

namespace {

class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::string heading(const QString &text)
{
    return text.toStdString();
}

std::string arrow(Direction direction)
{
    switch (direction) {
    case Direction::None: break;
    case Direction::Listening:
    case Direction::Incoming: return "<-";
    case Direction::Outgoing: return "->";
    }
    return "";
}

/// "192.0.2.1:443"; "–" where the port is not known.
std::string endText(const Endpoint &end)
{
    std::string text = end.toString();
    if (end.port == 0)
        text.replace(text.size() - 1, 1, "–");
    return text;
}

/// Of a raw socket the protocol of IP stands where others have a port, of one for ping its identifier.
std::string localEndText(const Socket &socket)
{
    std::string text = endText(socket.local);
    if (socket.protocol == Protocol::Raw)
        text.replace(text.rfind(':') + 1, std::string::npos, ipProtocolName(socket.local.port));
    return text;
}

/// The local end as ss writes it: "*:80" for an IPv6 wildcard that takes IPv4 too, "[::]%eth0:546" where
/// the socket is bound to an interface.
std::string localText(const Socket &socket, const Tables &tables)
{
    std::string text = localEndText(socket);
    const std::size_t end = text.rfind(':');
    const bool isDual = socket.dualStack && socket.local.address.isUnspecified();
    if (isDual)
        text.replace(0, end, "*");
    if (const std::string name = tables.interfaceName(socket); !name.empty())
        text.insert(isDual ? 1 : end, '%' + text::visible(name));
    return text;
}

std::string remoteText(const Row &row)
{
    const Socket &socket = row.socket;
    if (socket.hasRemote)
        return hasPorts(socket.protocol) ? endText(socket.remote) : socket.remote.address.toString();
    if (row.direction == Direction::Listening)
        return words::exposure(row.exposure).toStdString();
    //: In place of a remote address: the socket has no other end
    return Cli::tr("not connected").toStdString();
}

std::string serviceText(const Row &row, const Catalogue &catalogue)
{
    if (row.service != NoEntry)
        return text::visible(catalogue.at(row.service).name);
    //: In place of a service's name: the local port is one that the machine hands to clients
    return row.servicePort == 0 && row.clientPort ? Cli::tr("client port").toStdString() : std::string();
}

} // namespace

NamespaceColumn namespaceColumnFor(std::span<const Row> rows)
{
    const bool isNeeded =
        std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.socket.namespaceIndex != 0; });
    return isNeeded ? NamespaceColumn::Yes : NamespaceColumn::No;
}

std::vector<TextTable::Column> socketColumns(NamespaceColumn column)
{
    using enum TextTable::Align;
    using enum TextTable::Keep;
    std::vector<TextTable::Column> columns{
        {.heading = heading(Cli::tr("Protocol")), .leaves = 5},
        {.heading = heading(Cli::tr("State")), .leaves = 4},
        {.heading = heading(Cli::tr("Local address")), .keep = Port},
        {.heading = "", .leaves = 6},
        {.heading = heading(Cli::tr("Remote address")), .keep = Port, .leaves = 9},
        {.heading = heading(Cli::tr("Service")), .leaves = 3},
        {.heading = heading(Cli::tr("PID")), .align = Right, .keep = Whole, .leaves = 8},
        {.heading = heading(Cli::tr("Process")), .leaves = 7},
        {.heading = heading(Cli::tr("User")), .leaves = 2},
    };
    if (column == NamespaceColumn::Yes)
        columns.push_back({.heading = heading(Cli::tr("Namespace")), .leaves = 1});
    return columns;
}

std::vector<std::string> socketCells(const Row &row, const Tables &tables, const Catalogue &catalogue,
                                     NamespaceColumn column)
{
    const Socket &socket = row.socket;
    const Process *process = tables.process(socket.owner.process);
    const bool holds = process && socket.owner.kind != OwnerKind::Kernel;
    std::vector<std::string> cells{
        std::string(code(socket.protocol)),
        words::stateCode(socket.state).toStdString(),
        localText(socket, tables),
        arrow(row.direction),
        remoteText(row),
        serviceText(row, catalogue),
        holds ? std::to_string(process->pid) : std::string(),
        words::owner(socket, tables).toStdString(),
        socket.uidKnown ? text::visible(tables.user(socket.uid)) : std::string(),
    };
    if (column == NamespaceColumn::Yes)
        cells.push_back(words::networkNamespace(tables.namespaceOf(socket)).toStdString());
    return cells;
}

} // namespace netwharf
