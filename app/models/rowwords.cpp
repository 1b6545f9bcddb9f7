// SPDX-License-Identifier: MIT
#include "app/models/rowwords.h"

#include "app/i18n/words.h"
#include "app/models/connectionwords.h"
#include "core/net/ipprotocol.h"
#include "core/rows/grouping.h"

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

/// The process to show beside its pid: also the one that is to accept the connection, not one that only was
/// the holder. As the command line does.
const Process *holderOf(const Owner &owner, const Tables &tables)
{
    const bool holds =
        owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared || owner.kind == OwnerKind::Queued;
    return holds ? tables.process(owner.process) : nullptr;
}

} // namespace

RowWords::RowWords(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue, const LiveExtras *extras)
    : m_live(live), m_socket(live.row.socket), m_tables(*snapshot.tables), m_catalogue(catalogue),
      m_process(holderOf(m_socket.owner, m_tables)), m_snapshot(snapshot), m_extras(extras)
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
    case LiveColumn::Namespace: return words::networkNamespace(m_tables.namespaceOf(m_socket));
    case LiveColumn::Exposure: return words::exposure(m_live.row.exposure);
    case LiveColumn::Scope: return words::scope(scopeOf(m_live.row));
    case LiveColumn::RemoteName: return m_extras ? m_extras->remoteNameOf(m_socket) : QString();
    case LiveColumn::RateReceived:
    case LiveColumn::RateSent:
    case LiveColumn::BytesReceived:
    case LiveColumn::BytesSent:
    case LiveColumn::RoundTrip:
    case LiveColumn::Retransmits: return traffic(column);
    case LiveColumn::Age: return age();
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
    case LiveColumn::Pid: return processTip();
    case LiveColumn::State: return stateTip();
    case LiveColumn::LocalAddress: return localAddressTip();
    case LiveColumn::RemoteAddress: return remoteAddressTip();
    case LiveColumn::Service: return serviceTip();
    case LiveColumn::RemoteName: return remoteNameTip();
    case LiveColumn::RateReceived:
    case LiveColumn::RateSent:
    case LiveColumn::BytesReceived:
    case LiveColumn::BytesSent:
    case LiveColumn::RoundTrip:
    case LiveColumn::Retransmits: return trafficTip(column);
    case LiveColumn::OpenedAt:
    case LiveColumn::Age: return ageTip();
    default: return cell(column);
    }
}

QString RowWords::spoken(LiveColumn column) const
{
    if (column == LiveColumn::State)
        return stateTip();
    if (column != LiveColumn::Process)
        return cell(column);
    //: For a screen reader: %1 a process name, %2 its process ID
    const QString who = m_process ? tr("%1, process %2").arg(process(), pid()) : process();
    const QString where = place();
    //: For a screen reader: %1 who holds a socket, %2 the network namespace or container that it is in
    return where.isEmpty() ? who : tr("%1, in the network namespace %2").arg(who, where);
}

QString RowWords::processTip() const
{
    const QString reason = words::ownerReason(m_socket.owner);
    QString tip = m_process && !m_process->command.empty() ? words::plain(m_process->command) : process();
    if (!reason.isEmpty())
        tip = process() + QLatin1Char('\n') + reason;
    if (const QString where = place(); !where.isEmpty())
        //: Tooltip: %1 the network namespace or container that a socket is in
        tip += QLatin1Char('\n') + tr("In another network namespace: %1").arg(where);
    return tip;
}

QString RowWords::place() const
{
    const NetworkNamespace &space = m_tables.namespaceOf(m_socket);
    if (space.current)
        return {};
    const Unit *container = space.name.empty() ? containerOf(m_socket.owner, m_tables) : nullptr;
    return container ? words::plain(container->container) : words::networkNamespace(space);
}

QString RowWords::process() const
{
    return words::owner(m_socket, m_tables);
}

QString RowWords::program() const
{
    return m_process ? words::plain(m_process->name) : QString();
}

QString RowWords::pid() const
{
    return m_process ? QString::number(m_process->pid) : QString();
}

QString RowWords::protocol() const
{
    return words::transport(m_socket.protocol);
}

QString RowWords::protocolBrief() const
{
    return m_socket.protocol == Protocol::UdpLite ? QStringLiteral("UDPL") : protocol();
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
    if (const QString where = place(); !where.isEmpty())
        //: %1 the address of all addresses, %2 a network namespace or container
        return tr("%1: every address of the network namespace %2").arg(address, where);
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

QString RowWords::peerWithPid() const
{
    const Process *process = m_live.row.otherEnd != RowId{} ? m_tables.process(m_live.peer) : nullptr;
    if (!process)
        return {};
    //: The other end of a connection inside this machine: %1 a process name, %2 its process ID
    return tr("%1 %2", "process at the other end").arg(words::plain(process->name), QString::number(process->pid));
}

QString RowWords::remoteAddress() const
{
    if (m_socket.hasRemote) {
        const QString process = peerWithPid();
        return process.isEmpty() ? words::plain(m_socket.remote.address.toString()) : process;
    }
    if (m_live.row.exposure == Exposure::ThisMachine && !m_tables.namespaceOf(m_socket).current)
        //: In place of a remote address, beside "this machine only": a loopback address of another network namespace
        return tr("its namespace only");
    if (m_live.row.direction == Direction::Listening)
        return words::exposure(m_live.row.exposure);
    //: In place of a remote address: the socket has no other end
    return tr("not connected");
}

QString RowWords::copied(LiveColumn column) const
{
    const bool isAddress = column == LiveColumn::RemoteAddress && m_socket.hasRemote;
    return isAddress ? words::plain(m_socket.remote.address.toString()) : cell(column);
}

QString RowWords::remoteAddressTip() const
{
    return m_socket.hasRemote ? words::plain(m_socket.remote.toString()) : remoteAddress();
}

QString RowWords::localPort() const
{
    // What a raw socket has instead: the protocol of IP; one for ping its identifier.
    switch (m_socket.protocol) {
    case Protocol::Raw: return QString::fromStdString(ipProtocolName(m_socket.local.port));
    case Protocol::Icmp: return QString::number(m_socket.local.port);
    default: return portText(m_socket, m_socket.local.port);
    }
}

QString RowWords::remotePort() const
{
    return portText(m_socket, m_socket.hasRemote ? m_socket.remote.port : std::uint16_t{0});
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
        .arg(QString::number(m_live.row.servicePort), words::plain(record.name), words::origin(record.origin));
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

QString RowWords::traffic(LiveColumn column) const
{
    const auto counted = m_extras ? m_extras->trafficOf(m_live) : std::nullopt;
    if (!counted)
        return {};
    const std::optional<TrafficRate> &rate = counted->rate;
    switch (column) {
    case LiveColumn::RateReceived: return rate ? words::amountPerSecond(rate->received) : QString();
    case LiveColumn::RateSent: return rate ? words::amountPerSecond(rate->sent) : QString();
    case LiveColumn::BytesReceived: return words::amount(counted->traffic.bytesReceived);
    case LiveColumn::BytesSent: return words::amount(counted->traffic.bytesSent);
    case LiveColumn::RoundTrip: return counted->traffic.rtt != 0 ? words::roundTrip(counted->traffic.rtt) : QString();
    case LiveColumn::Retransmits: return QLocale().toString(counted->traffic.retransmits);
    default: return {};
    }
}

QString RowWords::trafficTip(LiveColumn column) const
{
    const QString text = traffic(column);
    if (!text.isEmpty())
        return text;
    if (m_socket.protocol != Protocol::Tcp || !m_socket.hasRemote)
        return tr("The kernel counts what goes over TCP connections only.");
    return m_socket.namespaceIndex != 0 ? tr("The kernel does not tell the traffic of other network namespaces.")
                                        : QString();
}

QString RowWords::remoteNameTip() const
{
    const QString name = cell(LiveColumn::RemoteName);
    //: Tooltip of a name: %1 the name, %2 the address that it was found for
    return name.isEmpty()
               ? QString()
               : tr("%1\nThe name service says so of %2.").arg(name, words::plain(m_socket.remote.address.toString()));
}

QString RowWords::age() const
{
    if (m_socket.openedAt.time_since_epoch().count() == 0)
        return {};
    const auto age = m_snapshot.takenAt - m_socket.openedAt;
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(age));
}

QString RowWords::ageTip() const
{
    if (m_socket.openedAt.time_since_epoch().count() == 0)
        return tr("It was there before Netwharf began to look.");
    return momentText(m_socket.openedAt, m_snapshot.takenAt);
}

QString RowWords::openedAt() const
{
    const auto sinceEpoch = m_socket.openedAt.time_since_epoch();
    if (sinceEpoch.count() == 0)
        return {};
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), QStringLiteral("HH:mm:ss"));
}

} // namespace netwharf
