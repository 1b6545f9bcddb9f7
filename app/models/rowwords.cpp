// SPDX-License-Identifier: MIT
#include "app/models/rowwords.h"

#include "app/i18n/words.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace netwharf {

namespace {

QString portText(const Socket &socket, std::uint16_t port)
{
    if (!hasPorts(socket.protocol))
        return {};
    return port == 0 ? QStringLiteral("–") : QString::number(port);
}

/// The process to show beside its pid: not one that only was, or will be, the holder.
const Process *holderOf(const Owner &owner, const Tables &tables)
{
    const bool holds = owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared;
    return holds ? tables.process(owner.process) : nullptr;
}

} // namespace

RowWords::RowWords(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue)
    : m_live(live), m_socket(live.row.socket), m_tables(*snapshot.tables), m_catalogue(catalogue),
      m_process(holderOf(m_socket.owner, m_tables))
{}

QString RowWords::cell(LiveColumn column) const
{
    switch (column) {
    case LiveColumn::Process: return process();
    case LiveColumn::Protocol: return protocol();
    case LiveColumn::LocalAddress: return localAddress();
    case LiveColumn::LocalPort: return localPort();
    case LiveColumn::Direction: return words::direction(m_live.row.direction);
    case LiveColumn::RemoteAddress: return remoteAddress();
    case LiveColumn::RemotePort: return remotePort();
    case LiveColumn::State: return state();
    case LiveColumn::Service: return service();
    case LiveColumn::Pid: return pid();
    case LiveColumn::User: return user();
    case LiveColumn::Unit: return unit();
    case LiveColumn::Exposure: return words::exposure(m_live.row.exposure);
    case LiveColumn::Interface: return interface();
    case LiveColumn::ReceiveQueue: return queue(m_socket.receiveQueue);
    case LiveColumn::SendQueue: return queue(m_socket.sendQueue);
    case LiveColumn::OpenedAt: return openedAt();
    case LiveColumn::Executable: return m_process ? words::plain(m_process->executable) : QString();
    case LiveColumn::CommandLine: return m_process ? words::plain(m_process->command) : QString();
    }
    return {};
}

QString RowWords::toolTip(LiveColumn column) const
{
    switch (column) {
    case LiveColumn::Process:
    case LiveColumn::Pid: {
        const QString reason = words::ownerReason(m_socket.owner);
        if (!reason.isEmpty())
            return process() + QLatin1Char('\n') + reason;
        return m_process && !m_process->command.empty() ? words::plain(m_process->command) : process();
    }
    case LiveColumn::State: return stateTip();
    case LiveColumn::LocalAddress: return localAddressTip();
    case LiveColumn::RemoteAddress: return remoteAddressTip();
    case LiveColumn::Service: return serviceTip();
    case LiveColumn::Protocol:
    case LiveColumn::LocalPort:
    case LiveColumn::Direction:
    case LiveColumn::RemotePort:
    case LiveColumn::User:
    case LiveColumn::Unit:
    case LiveColumn::Exposure:
    case LiveColumn::Interface:
    case LiveColumn::ReceiveQueue:
    case LiveColumn::SendQueue:
    case LiveColumn::OpenedAt:
    case LiveColumn::Executable:
    case LiveColumn::CommandLine: break;
    }
    return cell(column);
}

QString RowWords::spoken(LiveColumn column) const
{
    if (column == LiveColumn::State)
        return stateTip();
    if (column == LiveColumn::Process && m_process)
        //: For a screen reader: %1 a process name, %2 its process ID
        return tr("%1, process %2").arg(process(), pid());
    return cell(column);
}

QString RowWords::process() const
{
    return words::owner(m_socket, m_tables);
}

QString RowWords::pid() const
{
    return m_process ? QString::number(m_process->pid) : QString();
}

QString RowWords::protocol() const
{
    return words::transport(m_socket.protocol);
}

QString RowWords::state() const
{
    return words::stateCode(m_socket.state);
}

QString RowWords::stateTip() const
{
    //: %1 a state code like LISTEN, %2 what it means
    return tr("%1: %2").arg(state(), words::state(m_socket.state));
}

QString RowWords::localAddress() const
{
    return words::address(m_socket.local.address);
}

QString RowWords::localAddressTip() const
{
    const QString address = words::plain(m_socket.local.address.toString());
    if (!m_socket.local.address.isUnspecified())
        return address;
    if (m_socket.family == Family::Ipv4)
        return tr("%1: every IPv4 address of this machine").arg(address);
    return m_socket.dualStack ? tr("%1: every address of this machine, IPv6 and IPv4").arg(address)
                              : tr("%1: every IPv6 address of this machine").arg(address);
}

QString RowWords::peer() const
{
    const Process *process = m_live.row.otherEnd != RowId{} ? m_tables.process(m_live.peer) : nullptr;
    return process ? words::plain(process->name) : QString();
}

QString RowWords::remoteAddress() const
{
    if (m_socket.hasRemote) {
        const QString process = peer();
        return process.isEmpty() ? words::plain(m_socket.remote.address.toString()) : process;
    }
    if (m_live.row.direction == Direction::Listening)
        return words::exposure(m_live.row.exposure);
    //: In place of a remote address: the socket has no other end
    return tr("not connected");
}

QString RowWords::remoteAddressTip() const
{
    return m_socket.hasRemote ? words::plain(m_socket.remote.toString()) : remoteAddress();
}

QString RowWords::localPort() const
{
    return portText(m_socket, m_socket.local.port);
}

QString RowWords::remotePort() const
{
    return m_socket.hasRemote ? portText(m_socket, m_socket.remote.port) : QString();
}

QString RowWords::service() const
{
    if (m_live.row.service != NoEntry)
        return words::plain(m_catalogue.at(m_live.row.service).name);
    if (m_live.row.clientPort && m_live.row.direction == Direction::None)
        //: In place of a service name: the system handed this port to a client
        return tr("client port");
    return {};
}

QString RowWords::serviceTip() const
{
    if (m_live.row.service == NoEntry)
        return service();
    const PortRecord record = m_catalogue.at(m_live.row.service);
    //: %1 a port number, %2 the name of a service, %3 who calls it so, "IANA registry"
    return tr("Port %1 is usually %2, by its number (%3)")
        .arg(QString::number(m_live.row.servicePort), words::plain(record.name),
             words::origin(record.origin));
}

QString RowWords::user() const
{
    if (m_socket.uidKnown)
        return words::plain(m_tables.user(m_socket.uid));
    return m_process && m_process->uidKnown ? words::plain(m_tables.user(m_process->uid)) : QString();
}

QString RowWords::unit() const
{
    const QString own = words::unit(m_socket.owner, m_tables);
    if (!own.isEmpty() || !m_process)
        return own;
    Owner owner;
    owner.unit = m_process->unit;
    return words::unit(owner, m_tables);
}

QString RowWords::interface() const
{
    return words::plain(m_tables.interfaceName(m_socket));
}

QString RowWords::queue(std::uint32_t bytes) const
{
    return m_socket.queuesKnown ? QLocale().toString(bytes) : QString();
}

QString RowWords::openedAt() const
{
    const auto sinceEpoch = m_socket.openedAt.time_since_epoch();
    if (sinceEpoch.count() == 0)
        return {};
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(),
                              QStringLiteral("HH:mm:ss"));
}

} // namespace netwharf
