// SPDX-License-Identifier: MIT
#include "app/live/knownthings.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace netwharf {

namespace {

const QByteArray ProgramWord("program ");
const QByteArray NameWord("name ");
const QByteArray CommandWord("command ");
const QByteArray PortWord("port ");

QByteArray encoded(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding(" /+,:;=@()[]{}&*!$'#");
}

std::optional<KnownThing> textThing(KnownThing::Kind kind, const QByteArray &rest)
{
    const std::string text = QByteArray::fromPercentEncoding(rest).toStdString();
    return text.empty() ? std::nullopt : std::optional(KnownThing{kind, text});
}

std::optional<KnownThing> serviceThing(const QByteArray &rest)
{
    const auto slash = rest.indexOf('/');
    bool isNumber = false;
    const ushort port = rest.left(slash).toUShort(&isNumber);
    const auto transport = protocolFromCode(rest.mid(slash + 1).toStdString());
    if (slash < 0 || !isNumber || port == 0 || !transport)
        return std::nullopt;
    return KnownThing{KnownThing::Kind::Service, {}, port, *transport};
}

std::optional<KnownThing> readLine(const QByteArray &line)
{
    if (line.startsWith(ProgramWord))
        return textThing(KnownThing::Kind::Program, line.mid(ProgramWord.size()));
    if (line.startsWith(NameWord))
        return textThing(KnownThing::Kind::Name, line.mid(NameWord.size()));
    if (line.startsWith(CommandWord))
        return textThing(KnownThing::Kind::Command, line.mid(CommandWord.size()));
    return line.startsWith(PortWord) ? serviceThing(line.mid(PortWord.size())) : std::nullopt;
}

} // namespace

QStringList KnownThings::lines() const
{
    QStringList lines;
    for (const KnownThing &thing : m_things) {
        QByteArray line;
        switch (thing.kind) {
        case KnownThing::Kind::Program: line = ProgramWord + encoded(thing.text); break;
        case KnownThing::Kind::Name: line = NameWord + encoded(thing.text); break;
        case KnownThing::Kind::Command: line = CommandWord + encoded(thing.text); break;
        case KnownThing::Kind::Service:
            line = PortWord + QByteArray::number(thing.port) + '/'
                   + QByteArray::fromStdString(std::string(code(thing.transport)));
            break;
        }
        lines << QString::fromLatin1(line);
    }
    return lines;
}

KnownThings KnownThings::fromLines(const QStringList &lines)
{
    KnownThings known;
    for (const QString &line : lines)
        if (const auto thing = readLine(line.toUtf8()))
            known.add(*thing);
    return known;
}

KnownThing knownProgram(const Process &process)
{
    return process.executable.empty() ? KnownThing{KnownThing::Kind::Name, process.name}
                                      : KnownThing{KnownThing::Kind::Program, process.executable};
}

KnownThing knownCommand(const Process &process)
{
    return {KnownThing::Kind::Command, process.command};
}

KnownThing knownService(const Row &row)
{
    return {KnownThing::Kind::Service, {}, row.servicePort, transportOf(row.socket.protocol)};
}

bool KnownMatcher::isKnown(ProcessIndex index)
{
    const Process *process = m_tables.process(index);
    return process && m_processes(index, [&] {
               return m_things->contains(knownProgram(*process))
                      || (!process->command.empty() && m_things->contains(knownCommand(*process)));
           });
}

bool KnownMatcher::isKnownOwner(const Owner &owner)
{
    switch (owner.kind) {
    case OwnerKind::Process:
    case OwnerKind::Kernel: return isKnown(owner.process); // of the kernel's, who it was
    case OwnerKind::Shared: {
        if (owner.sharedSet >= m_tables.sharedSets.size())
            return false;
        const auto &holders = m_tables.sharedSets[owner.sharedSet];
        return !holders.empty() && std::ranges::all_of(holders, [this](ProcessIndex index) { return isKnown(index); });
    }
    case OwnerKind::Hidden:
    case OwnerKind::Queued:
    case OwnerKind::InFlight:
    case OwnerKind::Closed:
    case OwnerKind::Pending: break;
    }
    return false;
}

bool KnownMatcher::operator()(const Row &row)
{
    if (!m_things || m_things->isEmpty())
        return false;
    return isKnownOwner(row.socket.owner) || (row.servicePort != 0 && m_things->contains(knownService(row)));
}

} // namespace netwharf
