// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QLocale>

namespace netwharf::words {

namespace {

/// Empty where the name has nothing to see.
QString nameOf(const Process &process)
{
    const QString name = plain(process.name);
    return name.trimmed().isEmpty() ? QString() : name;
}

QString processName(const Owner &owner, const Tables &tables)
{
    const Process *process = tables.process(owner.process);
    return process ? nameOf(*process) : QString();
}

/// "nginx ×4" when all have one name, else "nginx and 2 more".
QString sharedOwner(const Owner &owner, const Tables &tables)
{
    const auto processes = tables.processesOf(owner);
    if (processes.empty())
        return Words::tr("several processes");
    const QString own = nameOf(*processes.front());
    const QString name = own.isEmpty() ? Words::tr("a process without a name") : own;
    int others = 0;
    for (const Process *process : processes)
        others += process->name != processes.front()->name ? 1 : 0;
    const int count = static_cast<int>(processes.size());
    if (others == 0)
        //: Owner of a socket: %1 a process name, %2 how many processes of that name
        return count == 1 ? name : Words::tr("%1 ×%2").arg(name, QLocale().toString(count));
    //: Owner of a socket: %1 a process name, %Ln the number of other processes
    return Words::tr("%1 and %Ln more", nullptr, count - 1).arg(name);
}

QString hiddenProcess(const Socket &socket, const Tables &tables)
{
    const QString user = socket.uidKnown ? plain(tables.user(socket.uid)) : QString();
    switch (socket.owner.reason) {
    case OwnerReason::NotDumpable:
        //: Owner of a socket: a process of user %1 that forbids looking into it
        return user.isEmpty() ? Words::tr("protected") : Words::tr("protected (%1)").arg(user);
    case OwnerReason::NoVisibleProcess:
        //: Owner of a socket of user %1: none of the processes that can be seen has it
        return user.isEmpty() ? Words::tr("no visible process") : Words::tr("no visible process (%1)").arg(user);
    case OwnerReason::HiddenProcesses:
        //: Owner of a socket: a process of user %1 that this system does not show
        return user.isEmpty() ? Words::tr("hidden process") : Words::tr("hidden process (%1)").arg(user);
    case OwnerReason::ProcessesNotReadable:
        //: Owner of a socket: there is no list of processes; %1 a user name
        return user.isEmpty() ? Words::tr("process not readable") : Words::tr("process not readable (%1)").arg(user);
    case OwnerReason::OtherNamespace:
        //: Owner of a socket: a process of user %1 outside the container or namespace we are in
        return user.isEmpty() ? Words::tr("outside this namespace")
                              : Words::tr("outside this namespace (%1)").arg(user);
    default: break;
    }
    //: Owner of a socket: %1 a user name
    return user.isEmpty() ? Words::tr("another user's") : Words::tr("another user's (%1)").arg(user);
}

QString hiddenOwner(const Socket &socket, const Tables &tables)
{
    const QString name = unit(socket.owner, tables);
    const QString who = hiddenProcess(socket, tables);
    //: Owner of a socket: %1 what is known of the process, %2 a unit or container
    return name.isEmpty() ? who : Words::tr("%1 · %2").arg(who, name);
}

QString closedOwner(const Owner &owner, const QString &name)
{
    if (owner.reason != OwnerReason::ClosedSince)
        return unreadOwner();
    //: Owner of a socket: %1 the process that had it
    return name.isEmpty() ? Words::tr("closed") : Words::tr("closed, was %1").arg(name);
}

} // namespace

QString unreadOwner()
{
    return Words::tr("closed before it could be read");
}

QString direction(Direction direction)
{
    switch (direction) {
    case Direction::None: return {};
    case Direction::Listening: return Words::tr("Listening");
    case Direction::Incoming: return Words::tr("Incoming");
    case Direction::Outgoing: return Words::tr("Outgoing");
    }
    return {};
}

QString exposure(Exposure exposure)
{
    switch (exposure) {
    case Exposure::None: return {};
    //: Who can reach a listening socket by its address
    case Exposure::ThisMachine: return Words::tr("this machine only");
    //: Who can reach a listening socket by its address
    case Exposure::LocalNetwork: return Words::tr("local network");
    //: Who can reach a listening socket by its address
    case Exposure::Everywhere: return Words::tr("anyone");
    }
    return {};
}

QString scope(Scope scope)
{
    switch (scope) {
    case Scope::None: return {};
    //: Where the other end of a connection is
    case Scope::ThisMachine: return Words::tr("this machine");
    //: Where the other end of a connection is
    case Scope::LocalNetwork: return Words::tr("local network", "where the other end is");
    //: Where the other end of a connection is
    case Scope::Internet: return Words::tr("internet");
    }
    return {};
}

QString rowChange(RowChangeKind kind)
{
    switch (kind) {
    //: What happened to a socket
    case RowChangeKind::Opened: return Words::tr("opened");
    //: What happened to a socket
    case RowChangeKind::Changed: return Words::tr("changed");
    //: What happened to a socket
    case RowChangeKind::Closed: return Words::tr("closed", "what happened to a socket");
    }
    return {};
}

QString state(SocketState state)
{
    switch (state) {
    case SocketState::Listen: return Words::tr("Waiting for connections");
    case SocketState::Established: return Words::tr("Open, data can flow both ways");
    case SocketState::SynSent: return Words::tr("Connecting: request sent, no answer yet");
    case SocketState::SynRecv: return Words::tr("Request received and answered, waiting for the last step");
    case SocketState::FinWait1: return Words::tr("This side asked to close, not yet acknowledged");
    case SocketState::FinWait2: return Words::tr("Close acknowledged, waiting for the other side to close");
    case SocketState::TimeWait: return Words::tr("Closed; kept a while so late packets do no harm");
    case SocketState::CloseWait: return Words::tr("The other side closed; the program here has not yet");
    case SocketState::LastAck: return Words::tr("Both sides closed, waiting for the last acknowledgement");
    case SocketState::Closing: return Words::tr("Both sides closed at once, waiting for acknowledgement");
    case SocketState::Close: return Words::tr("No connection");
    case SocketState::Bound: return Words::tr("Holds its port, but neither listens nor connects");
    case SocketState::Unconnected: return Words::tr("Open for datagrams, not tied to one peer");
    case SocketState::Connected: return Words::tr("Open for datagrams, tied to one peer");
    }
    return {};
}

QString stateCode(SocketState state)
{
    return state == SocketState::Unconnected ? QStringLiteral("UNCONN") : plain(code(state));
}

QString stateGroup(StateGroup group)
{
    switch (group) {
    //: Group of states: waits for connections or takes datagrams
    case StateGroup::Listening: return Words::tr("Listening");
    //: Group of states: connected
    case StateGroup::Established: return Words::tr("Established");
    //: Group of states: everything between listening and established
    case StateGroup::Other: return Words::tr("Other");
    }
    return {};
}

QString address(const IpAddress &address)
{
    if (address.isUnspecified())
        return Words::tr("all addresses");
    return QString::fromStdString(address.toString());
}

QString owner(const Socket &socket, const Tables &tables)
{
    const QString name = processName(socket.owner, tables);
    switch (socket.owner.kind) {
    case OwnerKind::Process: return name.isEmpty() ? Words::tr("a process without a name") : name;
    case OwnerKind::Shared: return sharedOwner(socket.owner, tables);
    case OwnerKind::Hidden: return hiddenOwner(socket, tables);
    case OwnerKind::Queued:
        if (socket.owner.reason == OwnerReason::SynRecv)
            return name.isEmpty() ? Words::tr("being set up") : Words::tr("being set up for %1").arg(name);
        //: Owner of a connection: %1 the program that listens; its name comes first, for what follows may be cut
        return name.isEmpty() ? Words::tr("waiting to be accepted") : Words::tr("%1 (not accepted yet)").arg(name);
    case OwnerKind::InFlight: return Words::tr("on its way between processes");
    case OwnerKind::Kernel: return name.isEmpty() ? Words::tr("kernel") : Words::tr("kernel, was %1").arg(name);
    case OwnerKind::Closed: return closedOwner(socket.owner, name);
    case OwnerKind::Pending:
        //: Owner of a socket that nobody is known to hold any more: %1 the process that had it
        return name.isEmpty() ? Words::tr("not read yet") : Words::tr("was %1").arg(name);
    }
    return {};
}

QString ownerReason(const Owner &owner)
{
    switch (owner.reason) {
    case OwnerReason::None: return {};
    case OwnerReason::OtherUser: return Words::tr("The process belongs to another user, so it may not be looked into.");
    case OwnerReason::NotDumpable:
        return Words::tr("A process of the same user forbids others to look into it, and may have the socket.");
    case OwnerReason::NoVisibleProcess:
        return Words::tr("No visible process has the socket; it may be on its way from one to another.");
    case OwnerReason::HiddenProcesses: return Words::tr("This system hides the processes of other users.");
    case OwnerReason::ProcessesNotReadable: return Words::tr("The list of processes (/proc) cannot be read here.");
    case OwnerReason::OtherNamespace:
        return Words::tr("The process lives in a namespace that cannot be seen from here.");
    case OwnerReason::AcceptQueue: return Words::tr("No program has accepted this connection yet.");
    case OwnerReason::TimeWait:
        return Words::tr("The connection is closed; the kernel keeps it a while without a process.");
    case OwnerReason::SynRecv:
        return Words::tr("The connection is being set up by the kernel and belongs to no process yet.");
    case OwnerReason::Orphan:
        return Words::tr("No process has it any more; the kernel is still finishing the connection.");
    case OwnerReason::KernelSocket: return Words::tr("The kernel itself opened this socket.");
    case OwnerReason::DescriptorInFlight: return Words::tr("The socket is being handed from one process to another.");
    case OwnerReason::ClosedTooSoon: return Words::tr("The socket closed before its owner could be read.");
    case OwnerReason::ClosedSince: return Words::tr("It was closed since its network namespace was last read.");
    }
    return {};
}

QString unit(const Owner &owner, const Tables &tables)
{
    if (owner.unit == 0 || owner.unit >= tables.units.size())
        return {};
    const Unit &unit = tables.units[owner.unit];
    return plain(unit.container.empty() ? unit.unit : unit.container);
}

QString networkNamespace(const NetworkNamespace &space)
{
    if (space.current)
        return {};
    const QString name = plain(space.name);
    if (!name.trimmed().isEmpty())
        return name;
    //: A network namespace of which nothing is known
    return space.idKnown ? QString::number(space.id) : Words::tr("unknown");
}

} // namespace netwharf::words
