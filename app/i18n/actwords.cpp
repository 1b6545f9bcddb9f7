// SPDX-License-Identifier: MIT
#include "app/i18n/actwords.h"

#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <algorithm>
#include <span>

namespace netwharf::words {

namespace {

constexpr std::size_t MostNamed = 4;

/// "psql (4711), cron (12) and 3 more"
QString namesOf(std::span<const RelatedProcess> processes)
{
    QStringList names;
    for (const RelatedProcess &process : processes.first(std::min(processes.size(), MostNamed)))
        names << processWithPid(process.name, process.pid);
    const QString list = names.join(listSeparator());
    const int more = static_cast<int>(processes.size() - static_cast<std::size_t>(names.size()));
    //: %1 a list of processes, %Ln how many are not named
    return more == 0 ? list : Words::tr("%1 and %Ln more", "processes", more).arg(list);
}

QString portsOf(const ProcessReport &report)
{
    QStringList ports;
    for (const std::uint16_t port : std::span(report.ports).first(std::min(report.ports.size(), 2 * MostNamed)))
        ports << QString::number(port);
    const int more = static_cast<int>(report.ports.size()) - static_cast<int>(ports.size());
    const QString list = ports.join(listSeparator());
    //: %1 a list of port numbers, %Ln how many are not named
    return more == 0 ? list : Words::tr("%1 and %Ln more", "ports", more).arg(list);
}

QString notPermitted(const std::string &missing)
{
    if (missing.empty())
        return Words::tr("Netwharf has the rights for it; a sandbox or a security module forbids it all the same.");
    if (missing == "cap_net_admin")
        //: %1 the name of a capability of the Linux kernel
        return Words::tr("To close a socket from outside, also one of your own programs, a program needs %1, which "
                         "root has. Ending the process closes it too.")
            .arg(capabilities(missing));
    //: %1 the name of a capability of the Linux kernel
    return Words::tr("It belongs to another user: to end it a program needs %1, which root has.")
        .arg(capabilities(missing));
}

} // namespace

QString processWithPid(std::string_view name, std::uint32_t pid)
{
    const QString shown = plain(name).trimmed();
    //: A process: %1 its name, %2 its process ID
    return shown.isEmpty() ? Words::tr("process %1").arg(pid) : Words::tr("%1 (%2)").arg(shown).arg(pid);
}

QString actProblem(const ActProblem &problem)
{
    switch (problem.code) {
    case ActRefusal::ProcessGone: return Words::tr("The process has ended.");
    case ActRefusal::ProcessReplaced:
        return Words::tr("The process has ended, and its number belongs to another one, which was left alone.");
    case ActRefusal::FirstProcess:
        return Words::tr("Process 1 starts and keeps everything else on this system; it cannot be ended from here.");
    case ActRefusal::OwnProcess: return Words::tr("This is Netwharf itself; quit it from its menu.");
    case ActRefusal::KernelThread: return Words::tr("This is a part of the kernel and cannot be ended.");
    case ActRefusal::NotPermitted: return notPermitted(problem.detail);
    case ActRefusal::SocketGone:
        return Words::tr("The kernel does not find this socket any more: it has closed, or others share its port and "
                         "cannot be told from it.");
    case ActRefusal::WithoutCookie:
        return Words::tr("This row was read without the kernel's own mark of the socket, so another one might be hit.");
    case ActRefusal::ProtocolNotClosable: return Words::tr("The kernel closes only TCP and UDP sockets from outside.");
    case ActRefusal::OnlyBound:
        return Words::tr("It holds a port and does nothing else; the kernel does not find such a socket.");
    case ActRefusal::Multipath:
        return Words::tr("This is one path of a connection with several (MPTCP), which would go on without it.");
    case ActRefusal::NamespaceClosed:
        if (problem.detail.empty())
            return Words::tr("Its network namespace has ended or may not be entered.");
        //: %1 the name of a capability of the Linux kernel
        return Words::tr("To enter its network namespace a program needs %1, which root has.")
            .arg(capabilities(problem.detail));
    case ActRefusal::NotSupported: return Words::tr("This system does not offer a way to do it.");
    case ActRefusal::Failed: return Words::tr("The system refused it: %1.").arg(plain(problem.detail));
    }
    return {};
}

QStringList consequences(const ProcessReport &report)
{
    QStringList sentences;
    if (!report.ports.empty())
        //: %1 a list of port numbers
        sentences << Words::tr("It listens on %1: nobody can connect there any more.", "ports").arg(portsOf(report));
    else if (report.listening > 0)
        sentences << Words::tr("%Ln socket(s) that take datagrams or connections close.", nullptr, report.listening);
    if (report.connections > 0)
        sentences << Words::tr("%Ln connection(s) end with it.", nullptr, report.connections);
    if (!report.peers.empty())
        //: %1 a list of processes
        sentences << Words::tr("Connected to it on this machine: %1.").arg(namesOf(report.peers));
    if (!report.children.empty())
        //: %1 a list of processes
        sentences << Words::tr("%Ln process(es) that it started are not ended with it: %1.", nullptr,
                               static_cast<int>(report.children.size()))
                         .arg(namesOf(report.children));
    if (report.shared > 0)
        sentences << Words::tr("%Ln socket(s) are held by other processes too and stay open.", nullptr, report.shared);
    return sentences;
}

QString servicePolicy(const ServicePolicy &service, std::uint32_t pid)
{
    const QString unit = plain(service.unit);
    const QString command =
        QStringLiteral("systemctl %1stop %2").arg(QLatin1String(service.userManager ? "--user " : ""), unit);
    if (!service.known)
        //: %1 a systemd unit, %2 a command to type
        return Words::tr("It belongs to %1, which may be started again. To stop that for good: %2").arg(unit, command);
    if (service.mainPid != pid)
        //: %1 a systemd unit, %2 a command to type
        return Words::tr("It is one of the processes of %1. To stop all of them: %2").arg(unit, command);
    switch (restartHabit(service.restart)) {
    case RestartHabit::Always:
        //: %1 a systemd unit, %2 a command to type
        return Words::tr("%1 will start it again. To stop it for good: %2").arg(unit, command);
    case RestartHabit::WhenForced:
        //: %1 a systemd unit, %2 a command to type
        return Words::tr("%1 will start it again if it is ended by force. To stop it for good: %2").arg(unit, command);
    case RestartHabit::Never: break;
    }
    //: %1 a systemd unit
    return Words::tr("It is the main process of %1, which ends with it and is not started again.").arg(unit);
}

QString closing(const Socket &socket, const QString &holder)
{
    if (socket.state == SocketState::TimeWait)
        return Words::tr("The kernel forgets this closed connection at once; no program holds it.");
    if (socket.state == SocketState::Listen)
        //: %1 who holds the socket
        return Words::tr("New connections are refused, and waiting for the next one fails with an error in %1. "
                         "Connections that were accepted live on. Most programs must be started again afterwards.")
            .arg(holder);
    if (socket.protocol == Protocol::Udp)
        //: %1 who holds the socket
        return Words::tr("Using it fails with an error in %1, and the socket loses its port: nothing more is received "
                         "until another is opened.")
            .arg(holder);
    //: %1 who holds the socket
    return Words::tr("Using the connection fails with an error in %1 (connection aborted), and the other end sees it "
                     "reset. Either may connect again.")
        .arg(holder);
}

} // namespace netwharf::words
