// SPDX-License-Identifier: MIT
// The part of ConnectionWords that is about the process.
#include "app/models/connectionwords.h"

#include "app/i18n/words.h"

#include <QStringList>

#include <algorithm>

namespace netwharf {

namespace {

/// Letters of a command line that a card has room for; more are in its tooltip and in copies.
constexpr qsizetype MostOfACommand = 240;
/// Parents to name from either end of a long line.
constexpr qsizetype MostParents = 3;
/// Of a socket with several, beside the first.
constexpr qsizetype MostHolders = 8;

bool hasMoment(std::chrono::system_clock::time_point moment)
{
    return moment.time_since_epoch().count() != 0;
}

QString nameAndPid(const Process &process)
{
    const QString name = words::plain(process.name);
    const QString pid = QString::number(process.pid);
    //: A process: %1 its name, %2 its process ID
    return name.trimmed().isEmpty() ? pid : ConnectionWords::tr("%1 %2", "process and its ID").arg(name, pid);
}

} // namespace

ProcessUse processUseOf(const Snapshot &snapshot, std::uint32_t pid)
{
    ProcessUse use;
    const Tables &tables = *snapshot.tables;
    for (const Socket &socket : snapshot.sockets) {
        const Owner &owner = socket.owner;
        const Process *process = tables.process(owner.process);
        bool holds = owner.kind == OwnerKind::Process && process && process->pid == pid;
        if (owner.kind == OwnerKind::Shared)
            holds = std::ranges::any_of(tables.processesOf(owner),
                                        [pid](const Process *holder) { return holder->pid == pid; });
        if (!holds)
            continue;
        switch (groupOf(socket.state)) {
        case StateGroup::Listening: ++(socket.state == SocketState::Listen ? use.listening : use.datagrams); break;
        case StateGroup::Established: ++use.established; break;
        case StateGroup::Other: ++use.other; break;
        }
    }
    return use;
}

QString ConnectionWords::startedBy() const
{
    if (!m_row.holder())
        return {};
    const std::vector<const Process *> line = m_snapshot.tables->ancestorsOf(*m_row.holder());
    QStringList names;
    for (auto parent = line.rbegin(); parent != line.rend(); ++parent)
        names << nameAndPid(**parent);
    if (names.size() > 2 * MostParents)
        names = names.first(MostParents) + QStringList{QStringLiteral("…")} + names.last(MostParents);
    return names.join(QStringLiteral(" › "));
}

FactWords ConnectionWords::commandFact() const
{
    const QString whole = commandLine();
    FactWords fact{tr("Command"), whole, true};
    if (whole.size() > MostOfACommand) {
        qsizetype end = MostOfACommand;
        if (whole.at(end - 1).isHighSurrogate())
            --end;
        fact.value = whole.first(end) + QStringLiteral("…");
        fact.whole = whole;
    }
    return fact;
}

QString ConnectionWords::commandLine() const
{
    return m_row.holder() ? words::plain(m_row.holder()->command) : QString();
}

QString ConnectionWords::processText(std::chrono::system_clock::time_point now) const
{
    if (!m_row.holder())
        return {};
    QStringList lines;
    const QList<FactWords> facts = processFacts(now);
    for (const FactWords &fact : facts)
        lines << lineOf(fact);
    return lines.join(QLatin1Char('\n'));
}

QString ConnectionWords::startedText(std::chrono::system_clock::time_point start,
                                     std::chrono::system_clock::time_point now) const
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - start);
    //: %1 a moment: "Mon 09:14"; %2 how long ago that is: "3 days"
    return tr("%1, %2 ago").arg(momentText(start, now), durationText(age));
}

/// Who has the socket besides the process that the row names.
QList<FactWords> ConnectionWords::otherHolders() const
{
    if (m_socket.owner.kind != OwnerKind::Shared)
        return {};
    QList<FactWords> facts;
    for (const Process *holder : m_snapshot.tables->processesOf(m_socket.owner)) {
        if (holder == m_row.holder())
            continue;
        //: Label of a line: another process that has the same socket
        FactWords fact{facts.isEmpty() ? tr("Held also by") : QString(), nameAndPid(*holder)};
        fact.pid = holder->pid;
        facts << fact;
    }
    const auto more = facts.size() - MostHolders;
    if (more <= 0)
        return facts;
    facts = facts.first(MostHolders);
    //: Last of a list of processes
    facts << FactWords{QString(), tr("and %Ln more", "processes", static_cast<int>(more))};
    return facts;
}

QList<FactWords> ConnectionWords::processFacts(std::chrono::system_clock::time_point now) const
{
    QList<FactWords> facts;
    const Process *process = m_row.holder();
    const bool isShared = m_socket.owner.kind == OwnerKind::Shared;
    //: Label of a line: names of processes that have one socket together
    facts << FactWords{isShared ? tr("Processes")
                                //: Label of a line: name of the process
                                : tr("Process"),
                       m_row.process()};
    if (process) {
        const QString pid = m_row.pid();
        facts << FactWords{tr("PID"), process->parentPid == 0 || !startedBy().isEmpty()
                                          ? pid
                                          //: %1 process ID, %2 the ID of its parent process
                                          : tr("%1, child of %2").arg(pid).arg(process->parentPid)};
    }
    facts << otherHolders();
    //: Label of a line: the processes that started this one, the first process first
    facts << FactWords{tr("Started by"), startedBy()};
    facts << FactWords{tr("User"), m_row.user()};
    if (process && hasMoment(process->startedAt))
        //: Label of a line: when the process was started
        facts << FactWords{tr("Started"), startedText(process->startedAt, now)};
    facts << FactWords{tr("Unit"), m_row.unit()};
    //: Label of a line: the network namespace or container, where it is not the one this program runs in
    facts << FactWords{tr("Namespace"), foreignNamespace()};
    if (m_socket.mptcp)
        //: Label of a line, and its value: the connection uses Multipath TCP (RFC 8684)
        facts << FactWords{tr("Multipath"), tr("MPTCP, several paths at once")};
    if (process) {
        facts << FactWords{tr("Program"), words::plain(process->executable), true, {}, true};
        if (process->command != process->executable)
            facts << commandFact();
    }
    facts.removeIf([](const FactWords &fact) { return fact.value.isEmpty(); });
    return facts;
}

QString ConnectionWords::processUse() const
{
    const Process *process = m_row.holder();
    if (!process)
        return {};
    const ProcessUse use = processUseOf(m_snapshot, process->pid);
    QStringList parts;
    if (use.listening > 0)
        parts << tr("%Ln listening", "sockets of a process", use.listening);
    if (use.datagrams > 0)
        parts << tr("%Ln open for datagrams", "sockets of a process", use.datagrams);
    if (use.established > 0)
        parts << tr("%Ln connected", "sockets of a process", use.established);
    if (use.other > 0)
        parts << tr("%Ln in other states", "sockets of a process", use.other);
    return parts.join(words::listSeparator());
}

} // namespace netwharf
