// SPDX-License-Identifier: MIT
#include "app/i18n/bindwords.h"

#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"
#include "core/advise/bindholders.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace netwharf::words {

namespace {

const Socket *holderOf(const BindReason &reason, const BindContext &context)
{
    return reason.row ? &context.rows[*reason.row].socket : nullptr;
}

const Unit *unitOf(const BindReason &reason, const BindContext &context)
{
    const Socket *socket = holderOf(reason, context);
    const bool isKnown =
        socket != nullptr && socket->owner.unit != 0 && socket->owner.unit < context.tables.units.size();
    return isKnown ? &context.tables.units[socket->owner.unit] : nullptr;
}

bool isRelease(BindFix fix)
{
    return fix == BindFix::EndProcess || fix == BindFix::StopUnit || fix == BindFix::StopContainer;
}

using Processes = std::vector<const Process *>;

Processes allHolders(const BindContext &context)
{
    return processesToEnd(context.answer, context.rows, context.tables);
}

/// The first of the numbers; of more than a person reads the rest is left to the command.
QString numbers(const QStringList &pids)
{
    constexpr qsizetype MostNumbers = 8;
    return (pids.size() > MostNumbers ? pids.first(MostNumbers) + QStringList{QStringLiteral("…")} : pids)
        .join(listSeparator());
}

/// "nginx (process 12)", "python3 (processes 12, 13)".
QString named(const Processes &processes)
{
    QStringList names;
    std::vector<QStringList> pids;
    for (const Process *process : processes) {
        const QString name = plain(process->name);
        const qsizetype place = names.indexOf(name);
        if (place < 0) {
            names.append(name);
            pids.emplace_back();
        }
        pids[static_cast<std::size_t>(place < 0 ? names.size() - 1 : place)].append(QString::number(process->pid));
    }
    QStringList holders;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList &own = pids[static_cast<std::size_t>(i)];
        //: A program: %1 its name, %2 the number of its process
        holders.append((own.size() == 1 ? Words::tr("%1 (process %2)")
                                        //: A program: %1 its name, %2 the numbers of its processes
                                        : Words::tr("%1 (processes %2)"))
                           .arg(names[i], numbers(own)));
    }
    return holders.join(listSeparator());
}

QString endThese(const Processes &processes)
{
    //: %1 one or more programs: "nginx (process 12)"
    return processes.empty() ? Words::tr("End the program that holds it.")
                             : inserted(Words::tr("End %1."), {named(processes)});
}

QString othersToo()
{
    return Words::tr("The others that hold the port must let it go too.");
}

QString endProcess(const BindReason &reason, const BindContext &context)
{
    const Processes all = allHolders(context);
    const QString sentence = endThese(all);
    if (othersStay(context.answer))
        return sentences({sentence, othersToo()});
    //: %1 a sentence: end these programs
    return all.size() > processesToEnd(reason, context.rows, context.tables).size()
               ? Words::tr("%1 Each of them holds the port.").arg(sentence)
               : sentence;
}

/// A sentence about what runs one holder, where there are others that it does not run.
QString withOthers(const QString &sentence, const BindContext &context)
{
    std::set<std::pair<ProcessIndex, UnitIndex>> owners;
    for (const BindReason &reason : context.answer.reasons)
        if (const Socket *socket = holderOf(reason, context);
            socket != nullptr && reason.certain && std::ranges::any_of(reason.fixes, isRelease)) {
            const bool stopsTogether = reason.fixes.front() != BindFix::EndProcess;
            owners.emplace(stopsTogether ? NoProcess : socket->owner.process, socket->owner.unit);
        }
    return owners.size() < 2 ? sentence : sentences({sentence, othersToo()});
}

QString otherPort(const BindContext &context)
{
    QStringList ports;
    for (const std::uint16_t port : context.freePorts)
        ports.append(QString::number(port));
    if (ports.isEmpty())
        return Words::tr("Choose another port.");
    //: %1 one or more port numbers
    return Words::tr("Choose another port. Free nearby: %1.").arg(ports.join(listSeparator()));
}

/// Some addresses of this machine that a server is likely to be wanted on.
QString ownAddresses(const BindSettings &settings)
{
    constexpr qsizetype Most = 6;
    QStringList addresses;
    for (const LocalAddress &local : settings.addresses) {
        const QString text = QString::fromStdString(local.address.toString());
        const bool needsInterface = local.address.family() == Family::Ipv6 && local.address.isLinkLocal();
        if (!needsInterface && local.state == AddressState::Ready && addresses.size() < Most
            && !addresses.contains(text))
            addresses.append(text);
    }
    return addresses.join(listSeparator());
}

QString localAddress(const BindContext &context)
{
    const QString own = ownAddresses(context.settings);
    return own.isEmpty() ? Words::tr("Use 0.0.0.0, which stands for all addresses.")
                         //: %1 some addresses
                         : Words::tr("Use an address of this machine (%1), or 0.0.0.0 for all of them.").arg(own);
}

/// The command that stops a container, by what its name begins with: "docker:0123456789ab".
QString stopContainer(const Unit &unit)
{
    const QString name = plain(unit.container);
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    const QString runtime = name.left(colon);
    if (colon > 0 && (runtime == QLatin1String("docker") || runtime == QLatin1String("podman")))
        return runtime + QStringLiteral(" stop ") + name.mid(colon + 1);
    return {};
}

/// Of the container that the holder only stands for: Docker finds it by what it publishes.
QString stopPublished(const BindReason &reason, const BindContext &context)
{
    const Socket *holder = holderOf(reason, context);
    const auto isDocker = [](const Process *process) {
        return process->name == "docker-proxy" || process->name == "rootlesskit-docker-proxy"
               || process->name == "dockerd";
    };
    if (holder == nullptr || !std::ranges::any_of(context.tables.processesOf(holder->owner), isDocker))
        return {};
    const BindQuestion &question = context.answer.question;
    return QStringLiteral("docker stop $(docker ps -q --filter publish=%1/%2)")
        .arg(question.port)
        .arg(plain(code(question.protocol)));
}

QString killCommand(const BindContext &context)
{
    QString command = QStringLiteral("kill");
    for (const Process *process : allHolders(context))
        command += QLatin1Char(' ') + QString::number(process->pid);
    return command == QLatin1String("kill") ? QString() : command;
}

QString ssEnd(const Endpoint &end, const QString &interface)
{
    QString text = QString::fromStdString(end.toString());
    if (end.address.isLinkLocal() && !interface.isEmpty())
        text.insert(text.lastIndexOf(QLatin1Char(':')), QLatin1Char('%') + interface);
    return text;
}

/// Of one connection its exact ends: a looser filter would close others too.
QString closeCommand(const BindReason &reason, const BindContext &context)
{
    const Socket *socket = holderOf(reason, context);
    if (socket == nullptr || reason.count != 1 || !socket->hasRemote)
        return {};
    const QString interface = plain(context.tables.interfaceName(*socket));
    return QStringLiteral("sudo ss -K src '%1' dst '%2'")
        .arg(ssEnd(socket->local, interface), ssEnd(socket->remote, interface));
}

QString reserveCommand(const BindContext &context)
{
    QStringList ports;
    for (const PortRange &range : context.settings.reserved)
        ports.append(range.first == range.last ? QString::number(range.first)
                                               : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    ports.append(QString::number(context.answer.question.port));
    return QStringLiteral("sudo sysctl net.ipv4.ip_local_reserved_ports=") + ports.join(QLatin1Char(','));
}

QString askAgain(const BindContext &context)
{
    const BindQuestion &question = context.answer.question;
    QString what = QStringLiteral("%1/%2").arg(question.port).arg(plain(code(question.protocol)));
    if (question.address)
        what += QStringLiteral(" --address ") + QString::fromStdString(question.address->toString());
    const auto interface = context.settings.interfaces.find(question.interfaceIndex);
    if (interface != context.settings.interfaces.end())
        what += (question.address ? QStringLiteral("%%1") : QStringLiteral(" --address '*%%1'"))
                    .arg(plain(interface->second));
    if (question.v6Only == true)
        what += QStringLiteral(" --v6only");
    if (question.reuseAddress)
        what += QStringLiteral(" --reuseaddr");
    if (question.reusePort)
        what += QStringLiteral(" --reuseport");
    return QStringLiteral("sudo netwharf why ") + what;
}

QString closeConnection(const BindReason &reason, const BindContext &context)
{
    const int count = static_cast<int>(connectionsToClose(context.answer).size());
    if (reason.code == BindReasonCode::AcceptedConnection)
        return Words::tr("Close the %Ln connection(s): that frees the port. It takes root or CAP_NET_ADMIN.", nullptr,
                         count);
    return Words::tr(
        "Close the %Ln connection(s): that frees the port if the system had chosen it for the program; one that the "
        "program bound itself may stay taken. It takes root or CAP_NET_ADMIN.",
        nullptr, count);
}

QString thenWait(const BindContext &context)
{
    return context.answer.question.reuseAddress
               ? Words::tr("After that, wait for up to 60 seconds: closed connections still keep the port (TIME_WAIT).")
               : Words::tr(
                   "After that, wait for up to 60 seconds, or let the program set SO_REUSEADDR before it binds: closed "
                   "connections still keep the port (TIME_WAIT).");
}

/// The interface that the address belongs to, or a common one as an example.
QString nameInterface(const BindContext &context)
{
    const auto &[answer, rows, tables, settings, freePorts] = context;
    QString name = QStringLiteral("eth0");
    for (const LocalAddress &local : settings.addresses)
        if (const auto found = settings.interfaces.find(local.interfaceIndex);
            local.address == answer.address && found != settings.interfaces.end())
            name = plain(found->second);
    return Words::tr("Name the interface behind the address, as in %1.")
        .arg(QString::fromStdString(answer.address.toString()) + QLatin1Char('%') + name);
}

QString wait(const BindReason &reason)
{
    if (reason.code == BindReasonCode::AddressNotReady)
        return Words::tr("Wait a moment, and ask again: it takes a second or two, once the link is up.");
    if (reason.freeIn)
        //: %1 "about 43 seconds"
        return Words::tr("Wait %1: then it is free again.").arg(bindFreeIn(*reason.freeIn));
    return reason.code == BindReasonCode::TimeWait ? Words::tr("Wait: after 60 seconds at most it is free again.")
                                                   : Words::tr("Wait a little, and ask again.");
}

} // namespace

QString bindFix(BindFix fix, const BindReason &reason, const BindContext &context)
{
    const Socket *holder = holderOf(reason, context);
    const Unit *unit = unitOf(reason, context);
    switch (fix) {
    case BindFix::EndProcess: return endProcess(reason, context);
    case BindFix::StopUnit:
        return withOthers(Words::tr("Stop the system service %1.").arg(unit != nullptr ? plain(unit->unit) : QString()),
                          context);
    case BindFix::StopContainer:
        return withOthers(unit != nullptr && !unit->container.empty()
                              ? Words::tr("Stop the container %1.").arg(plain(unit->container))
                              : Words::tr("Stop the container that the port is for."),
                          context);
    case BindFix::CloseConnection: return closeConnection(reason, context);
    case BindFix::ThenWait: return thenWait(context);
    case BindFix::Wait: return wait(reason);
    case BindFix::UseOtherPort: return otherPort(context);
    case BindFix::UseReuseAddress:
        if (context.answer.reuseAddressHelps)
            return Words::tr(
                "Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no "
                "longer hinder it. A trial with it succeeded.");
        return Words::tr(
            "Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no "
            "longer hinder it, if the program that had them set it too, as most servers do.");
    case BindFix::UseReusePort:
        return Words::tr(
            "Let the program set SO_REUSEPORT before it binds, as the holder does: the system then shares out new "
            "connections among them.");
    case BindFix::UseSameUser:
        return inserted(Words::tr("Run the program as the user %1."),
                        {holder != nullptr ? plain(context.tables.user(holder->uid)) : QString()});
    case BindFix::UseV6Only:
        return Words::tr("Let the program set IPV6_V6ONLY before it binds: its socket then leaves IPv4 to others.");
    case BindFix::UseLocalAddress: return localAddress(context);
    case BindFix::ClearV6Only: return Words::tr("Let the program clear IPV6_V6ONLY before it binds.");
    case BindFix::UseIpv4:
        return Words::tr("Use the IPv4 address itself, %1.")
            .arg(QString::fromStdString(context.answer.address.unmapped().toString()));
    case BindFix::NameInterface: return nameInterface(context);
    case BindFix::EnableIpv6: return Words::tr("Switch IPv6 on.");
    case BindFix::GrantCapability:
        return Words::tr(
            "Allow this one program privileged ports. Of a script it would be the interpreter, and with it every "
            "script: then rather not.");
    case BindFix::LowerPrivilegedStart: return Words::tr("Let every program bind ports from this one on.");
    case BindFix::ReservePort: return Words::tr("Keep the port from being handed to outgoing connections in future.");
    case BindFix::RemoveForward: return Words::tr("Remove the NAT rule, or stop the container that it was made for.");
    case BindFix::LookAsRoot: return Words::tr("Ask as root, who can see more.");
    }
    return {};
}

QString bindEndHolders(const BindContext &context)
{
    const Processes all = allHolders(context);
    return all.size() < 2 ? endThese(all)
                          : Words::tr("End the %Ln program(s) that hold it.", nullptr, static_cast<int>(all.size()));
}

QString bindEndingHolders(const BindContext &context)
{
    const Processes all = allHolders(context);
    QStringList said{all.size() < 2
                         ? Words::tr("It is asked to end in good order; what it serves goes away with it.")
                         //: %1 some programs: "nginx (processes 12, 13), python3 (process 14)"
                         : inserted(Words::tr("%1: the port is free only when all of them have gone."), {named(all)})};
    if (othersStay(context.answer))
        said.append(othersToo());
    return sentences(said);
}

QString bindFixCommand(BindFix fix, const BindReason &reason, const BindContext &context)
{
    const Unit *unit = unitOf(reason, context);
    switch (fix) {
    case BindFix::EndProcess: return killCommand(context);
    case BindFix::CloseConnection: return closeCommand(reason, context);
    case BindFix::StopUnit:
        return unit != nullptr ? QStringLiteral("sudo systemctl stop ") + plain(unit->unit) : QString();
    case BindFix::StopContainer:
        return unit != nullptr && !unit->container.empty() ? stopContainer(*unit) : stopPublished(reason, context);
    case BindFix::EnableIpv6:
        return context.settings.ipv6Disabled ? QStringLiteral("sudo sysctl net.ipv6.conf.all.disable_ipv6=0")
                                             : QString();
    case BindFix::GrantCapability:
        //: Part of a command line, where the file of a program stands
        return QStringLiteral("sudo setcap cap_net_bind_service=+ep ") + Words::tr("PROGRAM");
    case BindFix::LowerPrivilegedStart:
        return QStringLiteral("sudo sysctl net.ipv4.ip_unprivileged_port_start=%1").arg(context.answer.question.port);
    case BindFix::ReservePort: return reserveCommand(context);
    case BindFix::LookAsRoot: return askAgain(context);
    default: return {};
    }
}

} // namespace netwharf::words
