// SPDX-License-Identifier: MIT
#include "app/models/groupwords.h"

#include "app/i18n/words.h"
#include "app/models/livemodel.h"
#include "app/models/rowwords.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace netwharf {

namespace {

constexpr int MostAncestors = 8;

struct Groupings
{
    Q_DECLARE_TR_FUNCTIONS(Grouping)
};

const Process *processOf(std::uint32_t pid, const Tables &tables)
{
    const auto found =
        std::ranges::find_if(tables.processes, [pid](const auto &each) { return each && each->pid == pid; });
    return found == tables.processes.end() ? nullptr : found->get();
}

QString nameAndPid(const Process &process)
{
    //: %1 a process name, %2 its process ID
    return Groupings::tr("%1 (%2)").arg(words::plain(process.name), QString::number(process.pid));
}

} // namespace

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    //: The list is not grouped
    case Grouping::None: return Groupings::tr("None");
    //: The list is grouped by this
    case Grouping::Process: return Groupings::tr("Process");
    //: The list is grouped by this
    case Grouping::Service: return Groupings::tr("Service");
    //: The list is grouped by this
    case Grouping::LocalPort: return Groupings::tr("Local port");
    //: The list is grouped by this
    case Grouping::RemoteAddress: return Groupings::tr("Remote address");
    //: The list is grouped by this
    case Grouping::Place: return Groupings::tr("Container or namespace");
    //: The list is grouped by this: all processes of one name
    case Grouping::Program: return Groupings::tr("Program");
    }
    return {};
}

GroupWords::GroupWords(const LiveModel &model, const RowGroup &group)
    : m_model(model), m_group(group), m_members(model.membersOf(group)), m_tables(*model.snapshot()->tables)
{}

const LiveRow &GroupWords::first() const
{
    return m_members.front();
}

const Process *GroupWords::program() const
{
    const OwnerKind kind = first().row.socket.owner.kind;
    const bool isNamed = kind == OwnerKind::Process || kind == OwnerKind::Shared || kind == OwnerKind::Queued;
    return isByOwner(m_model.grouping()) && isNamed ? m_tables.process(first().row.socket.owner.process) : nullptr;
}

QString GroupWords::processTitle() const
{
    Socket socket = first().row.socket;
    if (program())
        socket.owner.kind = OwnerKind::Process; // not "nginx ×4", nor "nginx (not accepted yet)"
    return words::owner(socket, m_tables);
}

QString GroupWords::placeTitle() const
{
    const Socket &socket = first().row.socket;
    if (const Unit *container = containerOf(socket.owner, m_tables))
        return words::plain(container->container);
    const QString space = words::networkNamespace(m_tables.namespaceOf(socket));
    //: Group of sockets that are in no container or other namespace
    return space.isEmpty() ? tr("this machine") : space;
}

QString GroupWords::title() const
{
    const Socket &socket = first().row.socket;
    switch (m_model.grouping()) {
    case Grouping::None: break;
    case Grouping::Process:
    case Grouping::Program: return processTitle();
    case Grouping::Service: {
        if (first().row.service != NoEntry)
            return words::plain(m_model.catalogue()->at(first().row.service).name);
        //: Group of sockets whose port has no service name
        return tr("no service name");
    }
    case Grouping::LocalPort: {
        const QString protocol = words::transport(transportOf(socket.protocol));
        if (!hasPorts(socket.protocol))
            return protocol;
        //: Group of sockets with one local port: %1 TCP or UDP, %2 a port number
        return tr("%1 %2").arg(protocol).arg(socket.local.port);
    }
    case Grouping::RemoteAddress: {
        if (socket.hasRemote)
            return words::plain(socket.remote.address.toString());
        //: Group of sockets that are not connected to anybody
        return tr("no remote end");
    }
    case Grouping::Place: return placeTitle();
    }
    return {};
}

namespace {

/// "80, 443 and 3 more"
QString list(QStringList items, int count)
{
    const QString named = items.join(words::listSeparator());
    const int more = count - static_cast<int>(items.size());
    //: %1 a list of ports or programs, %Ln how many more there are
    return more > 0 ? Groupings::tr("%1 and %Ln more", nullptr, more).arg(named) : named;
}

constexpr int MostNamed = static_cast<int>(RowGroup::MostNamed);

QString portList(const std::array<std::uint16_t, RowGroup::MostNamed> &ports, int count, int most = MostNamed)
{
    QStringList numbers;
    for (int i = 0; i < std::min(count, most); ++i)
        numbers << QString::number(ports[static_cast<std::size_t>(i)]);
    return list(numbers, count);
}

} // namespace

QString GroupWords::programs(int most) const
{
    QStringList names;
    for (int i = 0; i < std::min<int>(m_group.programCount, most); ++i)
        if (const Process *process = m_tables.process(m_group.programs[static_cast<std::size_t>(i)]))
            names << words::plain(process->name);
    return list(names, m_group.programCount);
}

/// What the members do, in the order of interest. Where no port may be named, how many sockets there are.
QStringList GroupWords::uses(int most) const
{
    QStringList uses;
    const bool namesPorts = most > 0 && m_model.grouping() != Grouping::LocalPort;
    if (m_group.portCount > 0 && namesPorts)
        //: What a program does: %1 a list of port numbers
        uses << tr("listens on %1").arg(portList(m_group.ports, m_group.portCount, most));
    else if (m_group.listening > 0)
        uses << tr("%Ln listening", "sockets", m_group.listening);
    if (m_group.datagramPortCount > 0 && namesPorts)
        //: What a program does: %1 a list of port numbers on which it takes datagrams
        uses << tr("open for datagrams on %1").arg(portList(m_group.datagramPorts, m_group.datagramPortCount, most));
    else if (m_group.datagrams > 0)
        uses << tr("%Ln open for datagrams", "sockets", m_group.datagrams);
    QString connections = tr("%Ln connection(s)", nullptr, m_group.connections);
    if (m_group.inside > 0 && isByOwner(m_model.grouping()))
        //: %1 how many connections a program has, %Ln how many of them are its own at both ends: "5 connections, 2 to itself"
        connections = tr("%1, %Ln to itself", "connections", m_group.inside).arg(connections);
    const bool onlyConnections = m_group.hosts > 0 && uses.isEmpty();
    if (onlyConnections && m_model.grouping() != Grouping::RemoteAddress)
        //: %Ln how many hosts, %1 how many connections: "3 connections"
        uses << tr("%Ln remote host(s), %1", nullptr, m_group.hosts).arg(connections);
    else if (m_group.connections > 0)
        uses << connections;
    const int ends = m_group.connections + m_group.inside;
    const int others = m_group.sockets - ends - m_group.listening - m_group.datagrams;
    if (others > 0)
        uses << tr("%Ln unconnected", "sockets", others);
    if (m_group.sockets == 0)
        //: All sockets of the group have just closed
        uses << tr("closed");
    return uses;
}

/// The sum of a column, where it has one.
QString GroupWords::sum(LiveColumn column) const
{
    const auto perSecond = [this](double rate) { return m_group.hasRate ? words::amountPerSecond(rate) : QString(); };
    const auto bytes = [this](std::uint64_t count) { return m_group.hasTraffic ? words::amount(count) : QString(); };
    switch (column) {
    case LiveColumn::RateReceived: return perSecond(m_group.rate.received);
    case LiveColumn::RateSent: return perSecond(m_group.rate.sent);
    case LiveColumn::BytesReceived: return bytes(m_group.traffic.bytesReceived);
    case LiveColumn::BytesSent: return bytes(m_group.traffic.bytesSent);
    case LiveColumn::Retransmits:
        return m_group.hasTraffic ? QLocale().toString(m_group.traffic.retransmits) : QString();
    default: return {};
    }
}

QString GroupWords::sentenceThat(const std::function<bool(const QString &)> &fits) const
{
    QString sentence = sentenceNaming(MostNamed);
    for (int most = MostNamed - 1; most >= 0 && !fits(sentence); --most)
        sentence = sentenceNaming(most);
    return sentence;
}

QString GroupWords::sentenceNaming(int most) const
{
    QStringList parts = uses(most);
    const Process *process = program();
    if (process && m_model.grouping() == Grouping::Process)
        //: %1 the number of a process
        parts.prepend(tr("PID %1").arg(process->pid));
    else if (!isByOwner(m_model.grouping()) && m_group.programCount > 0)
        parts.prepend(programs(std::max(1, most)));
    //: Between the parts of what is said of a group, space included
    return parts.join(tr("; "));
}

/// Of some processes of the group, what they are children of, up to the first.
QStringList GroupWords::families() const
{
    QStringList lines;
    for (const ProcessIndex index : m_group.processes) {
        const Process *process = m_tables.process(index);
        if (!process)
            continue;
        QString line = nameAndPid(*process);
        std::uint32_t parent = process->parentPid;
        for (int i = 0; i < MostAncestors && parent != 0; ++i) {
            const Process *known = processOf(parent, m_tables);
            //: %1 a process, %2 the one that started it
            line = tr("%1, child of %2").arg(line, known ? nameAndPid(*known) : QString::number(parent));
            parent = known ? known->parentPid : 0;
        }
        lines << line;
    }
    if (const int more = m_group.processCount - static_cast<int>(lines.size()); more > 0 && !lines.isEmpty())
        lines << tr("and %Ln more", "processes", more);
    return lines;
}

QString GroupWords::hosts() const
{
    QStringList names;
    for (const RowGroup::Host &host : m_group.talks) {
        const QString address = words::plain(host.address.toString());
        if (host.connections == 1)
            names << address;
        else if (host.connections > 1)
            //: A host and how many connections there are with it
            names << tr("%1 ×%2").arg(address, QLocale().toString(host.connections));
    }
    return list(names, m_group.hosts);
}

/// Users, units and executables of the processes that are named.
QList<FactWords> GroupWords::ownerFacts() const
{
    QStringList users;
    QStringList units;
    QStringList files;
    for (const ProcessIndex index : m_group.processes) {
        const Process *process = m_tables.process(index);
        if (!process)
            continue;
        Owner owner;
        owner.unit = process->unit;
        if (process->uidKnown)
            users << words::plain(m_tables.user(process->uid));
        units << words::unit(owner, m_tables);
        files << words::plain(process->executable);
    }
    for (QStringList *each : {&users, &units, &files}) {
        each->removeDuplicates();
        each->removeAll(QString());
    }
    return {{tr("User"), users.join(words::listSeparator())},
            {tr("Unit"), units.join(words::listSeparator())},
            {tr("Program"), files.join(QLatin1Char('\n')), true}};
}

QList<FactWords> GroupWords::facts() const
{
    const auto bytes = [this](std::uint64_t count, double rate) {
        if (!m_group.hasTraffic)
            return QString();
        const QString amount = words::bytes(count);
        //: %1 bytes so far, %2 how many each second
        return m_group.hasRate ? tr("%1 · %2").arg(amount, words::bytesPerSecond(rate)) : amount;
    };
    QList<FactWords> facts{
        {tr("Listens on"), portList(m_group.ports, m_group.portCount)},
        {tr("Open on"), portList(m_group.datagramPorts, m_group.datagramPortCount)},
        {tr("Talks with"), hosts()},
        {tr("Received"), bytes(m_group.traffic.bytesReceived, m_group.rate.received)},
        {tr("Sent"), bytes(m_group.traffic.bytesSent, m_group.rate.sent)},
        {tr("Processes"), families().join(QLatin1Char('\n'))},
    };
    return facts << ownerFacts();
}

QString GroupWords::card() const
{
    QStringList lines{title(), sentence()};
    for (const FactWords &fact : facts())
        if (!fact.value.isEmpty())
            //: A line of text: %1 what it is, %2 the value
            lines << tr("%1: %2").arg(fact.label, fact.value);
    return lines.join(QLatin1Char('\n'));
}

QString GroupWords::toolTip() const
{
    QStringList lines{title(), sentence()};
    if (program())
        lines << families();
    return lines.join(QLatin1Char('\n'));
}

QString GroupWords::spoken() const
{
    const int sockets = static_cast<int>(m_group.memberCount);
    //: For a screen reader: %1 title of the group, %2 what is in it
    const QString open = tr("%1, group of %Ln socket(s), expanded: %2", nullptr, sockets);
    //: For a screen reader: %1 title of the group, %2 what is in it
    const QString folded = tr("%1, group of %Ln socket(s), collapsed: %2", nullptr, sockets);
    return (m_group.open ? open : folded).arg(title(), sentence());
}

QString GroupWords::cell(LiveColumn column) const
{
    if (isTraffic(column))
        return sum(column);
    return column == LiveColumn::Process ? title() : sentence();
}

} // namespace netwharf
