// SPDX-License-Identifier: MIT
#include "app/i18n/bindwords.h"

#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QStringList>

namespace netwharf::words {

namespace {

const Socket *holderOf(const BindReason &reason, const BindContext &context)
{
    return reason.row ? &context.rows[*reason.row].socket : nullptr;
}

const Process *processOf(const BindReason &reason, const BindContext &context)
{
    const Socket *socket = holderOf(reason, context);
    return socket != nullptr ? context.tables.process(socket->owner.process) : nullptr;
}

const Unit *unitOf(const BindReason &reason, const BindContext &context)
{
    const Socket *socket = holderOf(reason, context);
    const bool isKnown = socket != nullptr && socket->owner.unit != 0 && socket->owner.unit < context.tables.units.size();
    return isKnown ? &context.tables.units[socket->owner.unit] : nullptr;
}

QString endProcess(const BindReason &reason, const BindContext &context)
{
    const Process *process = processOf(reason, context);
    return process == nullptr ? Words::tr("End the program that holds it.")
                              : Words::tr("End %1 (process %2).").arg(plain(process->name)).arg(process->pid);
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
        if (!needsInterface && addresses.size() < Most && !addresses.contains(text))
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
    if (question.address && interface != context.settings.interfaces.end())
        what += QLatin1Char('%') + plain(interface->second);
    if (question.v6Only == true)
        what += QStringLiteral(" --v6only");
    if (question.reuseAddress)
        what += QStringLiteral(" --reuseaddr");
    if (question.reusePort)
        what += QStringLiteral(" --reuseport");
    return QStringLiteral("sudo netwharf why ") + what;
}

QString wait(const BindReason &reason)
{
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
        return Words::tr("Stop the system service %1.").arg(unit != nullptr ? plain(unit->unit) : QString());
    case BindFix::StopContainer:
        return unit != nullptr && !unit->container.empty()
                   ? Words::tr("Stop the container %1.").arg(plain(unit->container))
                   : Words::tr("Stop the container that the port is for.");
    case BindFix::CloseConnection: return Words::tr("Close the connection.");
    case BindFix::Wait: return wait(reason);
    case BindFix::UseOtherPort: return otherPort(context);
    case BindFix::UseReuseAddress:
        return Words::tr("Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no "
                         "longer hinder it, if the program that had them set it too, as most servers do.");
    case BindFix::UseReusePort:
        return Words::tr("Let the program set SO_REUSEPORT before it binds, as the holder does: the system then shares out new "
                         "connections among them.");
    case BindFix::UseSameUser:
        return Words::tr("Run the program as the user %1.")
            .arg(holder != nullptr ? plain(context.tables.user(holder->uid)) : QString());
    case BindFix::UseV6Only:
        return Words::tr("Let the program set IPV6_V6ONLY before it binds: its socket then leaves IPv4 to others.");
    case BindFix::UseLocalAddress: return localAddress(context);
    case BindFix::NameInterface:
        return Words::tr("Name the interface behind the address, as in %1%eth0.")
            .arg(QString::fromStdString(context.answer.address.toString()));
    case BindFix::EnableIpv6: return Words::tr("Switch IPv6 on.");
    case BindFix::GrantCapability: return Words::tr("Allow this one program privileged ports.");
    case BindFix::LowerPrivilegedStart: return Words::tr("Let every program bind ports from this one on.");
    case BindFix::ReservePort:
        return Words::tr("Keep the port from being handed to outgoing connections in future.");
    case BindFix::RemoveForward: return Words::tr("Remove the NAT rule, or stop the container that it was made for.");
    case BindFix::LookAsRoot: return Words::tr("Ask as root, who can see more.");
    }
    return {};
}

QString bindFixCommand(BindFix fix, const BindReason &reason, const BindContext &context)
{
    const Process *process = processOf(reason, context);
    const Unit *unit = unitOf(reason, context);
    switch (fix) {
    case BindFix::EndProcess: return process != nullptr ? QStringLiteral("kill %1").arg(process->pid) : QString();
    case BindFix::StopUnit:
        return unit != nullptr ? QStringLiteral("sudo systemctl stop ") + plain(unit->unit) : QString();
    case BindFix::StopContainer: return unit != nullptr ? stopContainer(*unit) : QString();
    case BindFix::EnableIpv6:
        return context.settings.ipv6Disabled ? QStringLiteral("sudo sysctl net.ipv6.conf.all.disable_ipv6=0") : QString();
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
