// SPDX-License-Identifier: MIT
#include "app/i18n/bindwords.h"

#include "app/i18n/bindplacewords.h"
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <algorithm>

namespace netwharf::words {

namespace {

using namespace bindplace;

/// Who holds a socket, as the subject of a sentence.
QString holderName(const Socket &socket, const Tables &tables)
{
    const Process *process = tables.process(socket.owner.process);
    const QString name = process != nullptr ? plain(process->name) : QString();
    switch (socket.owner.kind) {
    case OwnerKind::Process:
    case OwnerKind::Shared: return owner(socket, tables);
    case OwnerKind::Queued: return name.isEmpty() ? Words::tr("A program") : name;
    case OwnerKind::Kernel:
        if (socket.owner.reason == OwnerReason::KernelSocket)
            return Words::tr("The kernel itself");
        //: Subject of a sentence; %1 the name of a program that has ended or closed its socket
        return name.isEmpty() ? Words::tr("The kernel") : inserted(Words::tr("The kernel, for %1,"), {name});
    default: break;
    }
    if (!socket.uidKnown)
        return Words::tr("A program");
    if (socket.owner.reason == OwnerReason::NoVisibleProcess)
        //: Subject of a sentence; %1 a user name
        return Words::tr("A socket of the user %1 that no visible process has").arg(plain(tables.user(socket.uid)));
    //: Subject of a sentence; %1 a user name
    return inserted(Words::tr("A program of the user %1"), {plain(tables.user(socket.uid))});
}

/// How many programs the subject of a sentence names.
int holderCount(const Socket &socket, const Tables &tables)
{
    return static_cast<int>(std::max<std::size_t>(tables.processesOf(socket.owner).size(), 1));
}

/// Where somebody holds the port, who may do so at several addresses.
QString heldEnds(const BindReason &reason, const BindContext &context)
{
    const QString local = bindEnd(context.rows[*reason.row].socket, context.tables);
    //: Where a program listens: %1 an address with port, %Ln how many sockets of it there are besides
    return reason.count > 1
               ? Words::tr("%1 and %Ln more socket(s)", nullptr, static_cast<int>(reason.count) - 1).arg(local)
               : local;
}

QString end(const Endpoint &end)
{
    return QString::fromStdString(end.toString());
}

QString privilegeReason(const BindContext &context)
{
    const std::uint16_t start = context.settings.ports.unprivilegedStart;
    if (context.answer.question.port < start)
        return Words::tr(
                   "Ports below %1 are privileged here: a program needs root or CAP_NET_BIND_SERVICE to bind them.")
            .arg(start);
    return Words::tr(
        "The system refuses this port, though it is not a privileged one: a security module such as SELinux, "
        "or a sandbox, may forbid it.");
}

QString listenerReason(const BindReason &reason, const BindContext &context, const QString &holder)
{
    const Socket &socket = context.rows[*reason.row].socket;
    const int holders = holderCount(socket, context.tables);
    const QString sentence = inserted(socket.protocol == Protocol::Tcp
                                          //: Plural for several programs: %1 who, %2 an address with port
                                          ? Words::tr("%1 already listen(s) on %2.", nullptr, holders)
                                          //: Plural for several programs: %1 who, %2 an address with port
                                          : Words::tr("%1 already receive(s) on %2.", nullptr, holders),
                                      {holder, heldEnds(reason, context)});
    const BindQuestion &question = context.answer.question;
    if (!question.reusePort || reason.optionsKnown || !socket.uidKnown || socket.uid == question.uid)
        return sentence;
    //: %1 a sentence about who holds a port, %2 a user name
    return inserted(
        Words::tr("%1 Whether it has set SO_REUSEPORT cannot be read; it would share the port with sockets of its "
                  "own user, %2, only."),
        {sentence, plain(context.tables.user(socket.uid))});
}

/// What a program closed before all was sent, or taken: only the kernel has it still.
bool isClosing(const Socket &socket)
{
    return socket.owner.kind == OwnerKind::Kernel && socket.owner.reason == OwnerReason::Orphan
           && (socket.state == SocketState::FinWait1 || socket.state == SocketState::Closing
               || socket.state == SocketState::LastAck);
}

QString closingReason(const BindReason &reason, const Socket &socket, const BindContext &context, const QString &local)
{
    const Process *process = context.tables.process(socket.owner.process);
    const QString name = process != nullptr ? plain(process->name) : QString();
    const QString who = name.isEmpty() ? Words::tr("A program") : name;
    if (reason.count > 1)
        //: %1 a program, %2 an address with port
        return inserted(
            Words::tr("%1 has closed %Ln connection(s) on %2 before the other side had taken everything. The kernel "
                      "keeps them until that is done or time runs out.",
                      nullptr, static_cast<int>(reason.count)),
            {who, local});
    //: %1 a program, %2 and %3 addresses with port
    return inserted(
        Words::tr("%1 has closed its connection from %2 to %3 before the other side had taken everything. The kernel "
                  "keeps it until that is done or time runs out."),
        {who, local, end(socket.remote)});
}

/// "about 43 seconds": whoever waits so long finds it free.
QString about(std::chrono::milliseconds time)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
    // The kernel ends such connections in coarse steps.
    return seconds <= 1 ? Words::tr("a few seconds") : Words::tr("about %Ln second(s)", nullptr, seconds);
}

QString timeWaitReason(const BindReason &reason, const QString &local)
{
    const int count = static_cast<int>(reason.count);
    if (reason.freeIn)
        //: %1 an address with port, %2 "about 43 seconds"
        return Words::tr("%Ln closed connection(s) on %1 keep the port (TIME_WAIT): free in %2.", nullptr, count)
            .arg(local, about(*reason.freeIn));
    //: %1 an address with port
    return Words::tr("%Ln closed connection(s) on %1 keep the port for up to 60 seconds (TIME_WAIT).", nullptr, count)
        .arg(local);
}

QString forwardedAtPort(const Forward &forward, const BindContext &context)
{
    const QString protocol = transport(context.answer.question.protocol);
    const QString port = QString::number(context.answer.question.port);
    if (forward.fromHere)
        //: Subject of a sentence; %1 TCP or UDP, %2 a port number
        return (forward.always ? Words::tr("What programs on this machine send to %1 port %2")
                               //: Subject of a sentence; %1 TCP or UDP, %2 a port number
                               : Words::tr("Some of what programs on this machine send to %1 port %2"))
            .arg(protocol, port);
    //: Subject of a sentence; %1 TCP or UDP, %2 a port number
    return (forward.always ? Words::tr("What arrives at %1 port %2")
                           //: Subject of a sentence; %1 TCP or UDP, %2 a port number
                           : Words::tr("Some of what arrives at %1 port %2"))
        .arg(protocol, port);
}

/// What a rule of NAT takes away, as the subject of a sentence.
QString forwardedPart(const Forward &forward, const BindContext &context)
{
    const QString part = forwardedAtPort(forward, context);
    //: Subject of a sentence; %1 "What arrives at TCP port 80", %2 IPv4 or IPv6
    return forward.family
               ? Words::tr("%1 over %2")
                     .arg(part, *forward.family == Family::Ipv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4"))
               : part;
}

QString natReason(const Forward &forward, const BindContext &context)
{
    //: %1 what arrives at a port, or some of it; %2 an address, or a port of this machine
    return inserted(Words::tr("%1 goes to %2, by a NAT rule: a program that binds the port does not get it."),
                    {forwardedPart(forward, context), bindForwardTarget(forward, context)});
}

QString forwardedReason(const BindReason &reason, const BindContext &context, const QString &holder)
{
    const QString handsOn = inserted(Words::tr("%1 hands what comes in to a container."), {holder});
    return reason.forward ? Words::tr("%1 %2").arg(handsOn, natReason(*reason.forward, context)) : handsOn;
}

/// What only the kernel still has, it gives up in time.
QString withTimer(const QString &sentence, const BindReason &reason)
{
    //: %1 a sentence about a connection, %2 "about 43 seconds"
    return reason.freeIn ? Words::tr("%1 The kernel gives it up in %2.").arg(sentence, about(*reason.freeIn))
                         : sentence;
}

QString holderReason(const BindReason &reason, const BindContext &context)
{
    const Socket &socket = context.rows[*reason.row].socket;
    const QString holder = holderName(socket, context.tables);
    const QString local = bindEnd(socket, context.tables);
    const int count = static_cast<int>(reason.count);
    const int holders = holderCount(socket, context.tables);
    switch (reason.code) {
    case BindReasonCode::Listener: return listenerReason(reason, context, holder);
    case BindReasonCode::DualStack:
        return inserted(
            Words::tr("%1 listen(s) on %2: a socket on [::] takes IPv4 as well, so both families share the port.",
                      nullptr, holders),
            {holder, heldEnds(reason, context)});
    case BindReasonCode::ReuseportOtherUser:
        return inserted(
            Words::tr("%1 share(s) %2 by SO_REUSEPORT, but only with sockets of its own user, %3.", nullptr, holders),
            {holder, local, plain(context.tables.user(socket.uid))});
    case BindReasonCode::InFlight:
        return Words::tr("A socket on %1 is on its way from one process to another, and keeps the port until it is "
                         "taken or dropped.")
            .arg(local);
    case BindReasonCode::BoundOnly:
        return inserted(
            Words::tr("%1 hold(s) %2 without listening or connecting; most tools do not show such a socket.", nullptr,
                      holders),
            {holder, heldEnds(reason, context)});
    case BindReasonCode::AcceptedConnection:
        if (isClosing(socket))
            return closingReason(reason, socket, context, local);
        //: %1 the program, %2 an address with port
        return withTimer(inserted(Words::tr("%Ln connection(s) that came in on %2 still held by %1.", nullptr, count),
                                  {holder, local}),
                         reason);
    case BindReasonCode::OutgoingConnection:
        if (isClosing(socket))
            return closingReason(reason, socket, context, local);
        if (count > 1)
            //: %1 the program, %2 and %3 the ends of one of its connections
            return withTimer(
                inserted(Words::tr("%Ln connection(s) of %1 use the port, one of them from %2 to %3.", nullptr, count),
                         {holder, local, end(socket.remote)}),
                reason);
        return withTimer(
            inserted(Words::tr("%1 use(s) the port for a connection of its own, from %2 to %3.", nullptr, holders),
                     {holder, local, end(socket.remote)}),
            reason);
    case BindReasonCode::TimeWait: return timeWaitReason(reason, local);
    case BindReasonCode::Forwarded: return forwardedReason(reason, context, holder);
    default: return {};
    }
}

QString withoutHolder(const BindReason &reason, const BindContext &context)
{
    switch (reason.code) {
    case BindReasonCode::Forwarded: return reason.forward ? natReason(*reason.forward, context) : QString();
    case BindReasonCode::FamilyOff: return familyReason(context);
    case BindReasonCode::AddressNotLocal: return addressReason(context);
    case BindReasonCode::AddressNotReady: return unreadyReason(context);
    case BindReasonCode::PrivilegedPort: return privilegeReason(context);
    default: break;
    }
    return Words::tr("The kernel says that the port is in use, but lists no socket that would explain it.");
}

QString plainVerdict(const BindContext &context)
{
    const BindAnswer &answer = context.answer;
    const QString protocol = transport(answer.question.protocol);
    const QString port = QString::number(answer.question.port);
    const QString where = askedPlace(context);
    //: %1 TCP or UDP, %2 a port number, %3 an address, or "all addresses"
    return inserted(answer.bindable ? Words::tr("Yes: %1 port %2 can be bound at %3.")
                                    //: %1 TCP or UDP, %2 a port number, %3 an address, or "all addresses"
                                    : Words::tr("No: %1 port %2 cannot be bound at %3."),
                    {protocol, port, where});
}

} // namespace

QString bindVerdict(const BindContext &context)
{
    const BindAnswer &answer = context.answer;
    QString verdict = plainVerdict(context);
    if (answer.disagrees)
        //: A remark after a verdict: %1 the verdict
        verdict = Words::tr("%1 A trial decided so, against what the list of sockets let expect.").arg(verdict);
    return verdict;
}

QString bindReason(const BindReason &reason, const BindContext &context)
{
    const QString sentence = reason.row ? holderReason(reason, context) : withoutHolder(reason, context);
    if (reason.certain)
        return sentence;
    //: %1 a sentence about who holds a port
    return Words::tr("%1 Whether it lets the port be shared cannot be read.").arg(sentence);
}

QString bindForwardTarget(const Forward &forward, const BindContext &context)
{
    const NatTarget &target = forward.target;
    const std::uint16_t port = target.port.value_or(context.answer.question.port);
    if (target.address)
        return end({*target.address, port});
    if (target.redirect)
        //: Where something goes: %1 a port number
        return Words::tr("port %1 of this machine").arg(port);
    //: Where something goes
    return target.port ? Words::tr("port %1 of another address").arg(port) : Words::tr("another address");
}

QString bindFreeIn(std::chrono::milliseconds time)
{
    return about(time);
}

QString bindHolder(const Socket &socket, const Tables &tables)
{
    QStringList facts{owner(socket, tables)};
    QStringList pids;
    for (const Process *process : tables.processesOf(socket.owner))
        pids.append(QString::number(process->pid));
    if (!pids.isEmpty())
        //: %1 a process id
        facts.append((pids.size() == 1 ? Words::tr("process %1")
                                       //: %1 process ids with spaces between
                                       : Words::tr("processes %1"))
                         .arg(pids.join(QLatin1Char(' '))));
    if (socket.uidKnown)
        //: %1 a user name
        facts.append(inserted(Words::tr("user %1"), {plain(tables.user(socket.uid))}));
    if (const QString name = unit(socket.owner, tables); !name.isEmpty() && socket.owner.kind != OwnerKind::Hidden)
        facts.append(name);
    facts.append(bindEnd(socket, tables) + QLatin1Char(' ') + stateCode(socket.state));
    return facts.join(listSeparator());
}

QString askError(const AskError &error)
{
    constexpr int Longest = 60;
    QString word = plain(error.word);
    if (word.size() > Longest)
        word = word.left(Longest) + QStringLiteral("…");
    switch (error.code) {
    case AskErrorCode::Empty:
        return Words::tr("Name a port, an address with a port, a service, or the message of a program.");
    case AskErrorCode::TooLong: return Words::tr("The text is too long: %1 bytes are the limit.").arg(MaximumAskLength);
    case AskErrorCode::PortZero:
        return Words::tr("Port 0 stands for “any free port”, which can always be bound: name one from 1 to 65535.");
    case AskErrorCode::PortOutOfRange:
        return Words::tr("“%1” is not a port: port numbers go from 1 to 65535.").arg(word);
    case AskErrorCode::NoSuchService:
        return Words::tr("“%1” is neither a port number nor the name of a service.").arg(word);
    case AskErrorCode::NotAnAddress: return Words::tr("“%1” is not an IP address.").arg(word);
    case AskErrorCode::ProtocolNotSupported: return Words::tr("“%1” cannot be asked about: use tcp or udp.").arg(word);
    case AskErrorCode::SeveralPorts: return Words::tr("“%1” are several ports: ask about one at a time.").arg(word);
    case AskErrorCode::OtherMachine:
        //: %1 a port number
        return Words::tr("Port %1 is one of the machine that ssh connects to, not of this one: ask there.").arg(word);
    case AskErrorCode::UnclearNumber:
        //: %1 a number in a text, which may be a port number
        return Words::tr("Nothing says that “%1” is a port: if it is one, ask about the number alone.").arg(word);
    case AskErrorCode::NoPort:
        if (word.isEmpty())
            return Words::tr("The message names no port: add it at the end, as in “… port 8080”.");
        return word.count(QLatin1Char(':')) > 1
                   ? Words::tr("“%1” names no port: add it, as in [::1]:8080.").arg(word)
                   : Words::tr("“%1” names no port: add it, as in 127.0.0.1:8080.").arg(word);
    }
    return {};
}

QString otherPorts(const AskedBind &asked)
{
    QStringList ports;
    for (const std::uint16_t port : asked.others)
        ports.append(QString::number(port));
    //: %1 one or more port numbers
    return ports.isEmpty()
               ? QString()
               : Words::tr("Other ports in this message were refused too: %1.").arg(ports.join(listSeparator()));
}

QString passedOver(const PassedOver &passed, std::span<const Row> rows, const Tables &tables,
                   const Catalogue &catalogue, const BindSettings &settings)
{
    const auto range = [](const PortRange &ports) { return QStringLiteral("%1-%2").arg(ports.first).arg(ports.last); };
    switch (passed.reason) {
    case PassedOverCode::InUse:
        return inserted(Words::tr("%1 is in use: %2."),
                        {QString::number(passed.port), owner(rows[*passed.row].socket, tables)});
    case PassedOverCode::Privileged:
        return Words::tr("Ports below %1 are privileged here.").arg(settings.ports.unprivilegedStart);
    case PassedOverCode::ClientRange:
        return Words::tr("%1 are handed to outgoing connections here.").arg(range(settings.ports.clientRange));
    case PassedOverCode::Reserved: {
        const auto found = std::find_if(settings.reserved.begin(), settings.reserved.end(),
                                        [&](const PortRange &one) { return one.contains(passed.port); });
        return Words::tr("%1 is reserved by the administrator.")
            .arg(found == settings.reserved.end() || found->first == found->last ? QString::number(passed.port)
                                                                                 : range(*found));
    }
    case PassedOverCode::Registered:
        return Words::tr("%1 usually belongs to %2.").arg(passed.port).arg(plain(catalogue.at(passed.entry).name));
    case PassedOverCode::NotBindable: return Words::tr("%1 cannot be bound.").arg(passed.port);
    case PassedOverCode::Forwarded:
        return Words::tr("What arrives at %1 goes elsewhere, by a NAT rule.").arg(passed.port);
    }
    return {};
}

namespace {

/// "3 in use", in a list.
QString passedOverCount(PassedOverCode reason, int count)
{
    switch (reason) {
    case PassedOverCode::InUse: return Words::tr("%Ln in use", "ports", count);
    case PassedOverCode::Privileged: return Words::tr("%Ln privileged", "ports", count);
    case PassedOverCode::ClientRange: return Words::tr("%Ln handed to outgoing connections", "ports", count);
    case PassedOverCode::Reserved: return Words::tr("%Ln reserved by the administrator", "ports", count);
    case PassedOverCode::Registered: return Words::tr("%Ln that usually belong to a service", "ports", count);
    case PassedOverCode::NotBindable: return Words::tr("%Ln that cannot be bound", "ports", count);
    case PassedOverCode::Forwarded: return Words::tr("%Ln that a NAT rule leads elsewhere", "ports", count);
    }
    return {};
}

} // namespace

QString passedOverCounts(const FreePorts &found)
{
    QStringList parts;
    int all = 0;
    for (std::size_t i = 0; i < PassedOverCodeCount; ++i)
        if (const int count = static_cast<int>(found.passedOverCounts[i]); count > 0) {
            parts << passedOverCount(static_cast<PassedOverCode>(i), count);
            all += count;
        }
    if (parts.isEmpty())
        return {};
    //: %Ln how many ports were looked at and not taken, %1 a list such as "3 in use, 2 reserved by the administrator"
    return Words::tr("%Ln port(s) were passed over: %1.", nullptr, all).arg(parts.join(listSeparator()));
}

} // namespace netwharf::words
