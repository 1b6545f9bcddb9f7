// SPDX-License-Identifier: MIT
#include "app/models/whywords.h"

#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "core/advise/bindholders.h"

#include <algorithm>

namespace netwharf {

namespace {

bool hasMoment(std::chrono::system_clock::time_point moment)
{
    return moment.time_since_epoch().count() != 0;
}

/// A sentence as a title.
QString withoutStop(QString sentence)
{
    while (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)))
        sentence.chop(1);
    return sentence;
}

BindAnswer countedDown(const BindReport &report, std::chrono::steady_clock::time_point now)
{
    const auto gone = std::chrono::duration_cast<std::chrono::milliseconds>(now - report.askedAt);
    BindAnswer answer = report.answer;
    for (BindReason &reason : answer.reasons)
        if (reason.freeIn)
            reason.freeIn = std::max(std::chrono::milliseconds(0), *reason.freeIn - gone);
    return answer;
}

} // namespace

WhyWords::WhyWords(const BindReport &report, std::chrono::steady_clock::time_point now)
    : m_report(report),
      m_answer(countedDown(report, now)), m_context{m_answer, report.ground.rows, *report.ground.snapshot->tables,
                                                    report.ground.settings, report.freePorts}
{}

/// What a program that tries is told, as it prints it.
QString WhyWords::errnoRemark() const
{
    const BindAnswer &answer = m_answer;
    switch (answer.trial.value_or(answer.expected)) {
    case BindOutcome::AddressInUse:
        //: The two names are what programs print, in English
        return tr("A program that tries is told EADDRINUSE, “Address already in use”.");
    case BindOutcome::NotPermitted:
        //: The two names are what programs print, in English
        return tr("A program that tries is told EACCES, “Permission denied”.");
    case BindOutcome::AddressNotAvailable:
        //: The two names are what programs print, in English
        return tr("A program that tries is told EADDRNOTAVAIL, “Cannot assign requested address”.");
    case BindOutcome::FamilyNotSupported:
        //: The two names are what programs print, in English
        return tr("A program that tries is told EAFNOSUPPORT, “Address family not supported by protocol”.");
    case BindOutcome::Invalid:
        //: The two names are what programs print, in English
        return tr("A program that tries is told EINVAL, “Invalid argument”.");
    case BindOutcome::Bound:
    case BindOutcome::Failed: break;
    }
    return {};
}

WhyVerdict WhyWords::verdict() const
{
    const BindAnswer &answer = m_answer;
    WhyVerdict verdict;
    verdict.remarks = words::bindRemarks(m_context);
    if (answer.bindable) {
        verdict.heading = words::bindVerdict(m_context);
        if (m_report.wish.asked.error && m_report.wish.asked.error != BindOutcome::Bound)
            verdict.remarks << tr("What the program was told has passed: it may be started again.");
    }
    for (const BindReason &reason : answer.reasons) {
        const QString sentence = words::bindReason(reason, m_context);
        if (verdict.heading.isEmpty())
            //: A verdict: %1 a sentence that says why not
            verdict.heading = tr("No. %1").arg(sentence);
        else if (!verdict.sentences.contains(sentence))
            verdict.sentences << sentence;
    }
    if (verdict.heading.isEmpty())
        verdict.heading = words::bindVerdict(m_context);
    if (answer.bindable)
        return verdict;
    verdict.remarks << errnoRemark();
    if (answer.disagrees)
        verdict.remarks << tr(
            "The list of sockets lets expect something else; what the kernel says of a trial counts.");
    else if (!answer.trial && answer.question.uid == m_report.ground.settings.uid
             && answer.question.mayBindPrivileged != m_report.ground.settings.mayBindPrivileged)
        verdict.remarks << tr(
            "This is answered for a program without special rights, as the one that was refused; you have them.");
    return verdict;
}

QString WhyWords::sinceText(const Socket &socket, std::chrono::system_clock::time_point now) const
{
    const Process *process = m_context.tables.process(socket.owner.process);
    const bool isHeld = socket.owner.kind == OwnerKind::Process || socket.owner.kind == OwnerKind::Shared;
    const auto start = hasMoment(socket.openedAt) ? socket.openedAt
                       : isHeld && process        ? process->startedAt
                                                  : std::chrono::system_clock::time_point();
    if (!hasMoment(start) || start > now)
        return {};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - start);
    //: %1 a moment: "Mon 09:14"; %2 how long ago that is: "3 days"
    const QString text = tr("%1, %2 ago").arg(momentText(start, now), durationText(age));
    // Of a socket that was there before anybody looked, only the start of its program is known.
    //: %1 a moment and how long ago it was; what it is about began then or later
    return hasMoment(socket.openedAt) ? text : tr("%1, or later").arg(text);
}

QList<FactWords> WhyWords::factsOf(const Socket &socket, std::chrono::system_clock::time_point now) const
{
    const Tables &tables = m_context.tables;
    const Process *process = tables.process(socket.owner.process);
    const bool isOne = socket.owner.kind == OwnerKind::Process && process != nullptr;
    QList<FactWords> facts;
    //: Label of a line: who has the port
    facts << FactWords{tr("Holder"),
                       isOne ? words::processWithPid(process->name, process->pid) : words::owner(socket, tables)};
    const bool isNamedByUser = socket.owner.kind == OwnerKind::Hidden; // "another user's (root)"
    //: Label of a line: the user that the holder runs as
    facts << FactWords{tr("User"),
                       socket.uidKnown && !isNamedByUser ? words::plain(tables.user(socket.uid)) : QString()};
    //: Label of a line: the system service or container that the holder belongs to
    facts << FactWords{tr("Runs for"), words::unit(socket.owner, tables)};
    if (socket.hasRemote)
        //: Label of a line: the address of the other end of a connection
        facts << FactWords{tr("Other end"), QString::fromStdString(socket.remote.toString())};
    //: Label of a line: the state of a socket
    facts << FactWords{tr("State"),
                       QStringLiteral("%1 · %2").arg(words::stateCode(socket.state), words::state(socket.state))};
    //: Label of a line: since when the port has been held
    facts << FactWords{tr("Since"), sinceText(socket, now)};
    facts.removeIf([](const FactWords &fact) { return fact.value.isEmpty(); });
    return facts;
}

/// Where there are several.
QString WhyWords::allHolders() const
{
    constexpr qsizetype MostNamed = 6;
    const auto processes = processesToEnd(m_answer, m_context.rows, m_context.tables);
    if (processes.size() < 2)
        return {};
    QStringList names;
    for (const Process *process : processes)
        names << words::processWithPid(process->name, process->pid);
    if (names.size() > MostNamed)
        names = names.first(MostNamed) + QStringList{QStringLiteral("…")};
    return names.join(words::listSeparator());
}

std::optional<WhyCard> WhyWords::card(std::chrono::system_clock::time_point now) const
{
    const BindAnswer &answer = m_answer;
    const auto held =
        std::ranges::find_if(answer.reasons, [](const BindReason &reason) { return reason.row.has_value(); });
    if (answer.bindable || held == answer.reasons.end())
        return std::nullopt;
    const Socket &socket = m_context.rows[*held->row].socket;
    WhyCard card;
    card.row = *held->row;
    const QString port = QString::number(answer.question.port);
    //: Above the box of the program that would like to have the port
    card.asker = {tr("your program"),
                  answer.address.isUnspecified() ? words::address(answer.address) : words::bindAddress(m_context),
                  port,
                  {},
                  rangeOf(answer.question.port),
                  true};
    card.holder = {words::owner(socket, m_context.tables), words::address(socket.local.address), port,
                   //: Beside the port in the box of the program that has it
                   tr("holds it"), rangeOf(answer.question.port), false};
    card.protocol = words::transport(answer.question.protocol);
    card.facts = factsOf(socket, now);
    if (const QString all = allHolders(); !all.isEmpty())
        //: Label of a line: the processes that hold a port, where there are several
        card.facts.insert(1, FactWords{tr("All holders"), all});
    card.remark = words::ownerReason(socket.owner);
    return card;
}

WhyFix WhyWords::fixOf(BindFix fix, const BindReason &reason) const
{
    const QString sentence = words::bindFix(fix, reason, m_context);
    WhyFix words{.fix = fix,
                 .title = withoutStop(sentence),
                 .detail = {},
                 .command = words::bindFixCommand(fix, reason, m_context)};
    const auto titled = [&](const QString &title, WhyDeed deed, const QString &button) {
        words.title = title;
        words.detail = sentence;
        words.deed = deed;
        words.button = button;
    };
    switch (fix) {
    case BindFix::EndProcess:
        words.title = withoutStop(words::bindEndHolders(m_context));
        words.detail = words::bindEndingHolders(m_context);
        words.deed = WhyDeed::EndProcess;
        //: Button: ends several processes, after a question
        words.button =
            processesToEnd(m_answer, m_context.rows, m_context.tables).size() > 1 ? tr("End all…") : tr("End process…");
        words.command.clear();
        return words;
    case BindFix::CloseConnection: {
        const int count = static_cast<int>(connectionsToClose(m_answer).size());
        titled(count > 1 ? tr("Close the %Ln connection(s)", nullptr, count) : tr("Close the connection"),
               WhyDeed::CloseConnection,
               //: Button: closes several connections, after a question
               count > 1 ? tr("Close all…") : tr("Close connection…"));
        words.command.clear();
        return words;
    }
    case BindFix::UseOtherPort:
        if (m_context.freePorts.empty())
            return words;
        words.port = m_context.freePorts.front();
        //: %1 a port number
        titled(tr("Listen on %1 instead").arg(words.port), WhyDeed::CopyPort, tr("Copy %1").arg(words.port));
        words.detail = tr("It was free a moment ago, belongs to nothing common, and no client is handed it.");
        return words;
    case BindFix::UseReuseAddress:
        titled(tr("Use SO_REUSEADDR"), WhyDeed::SetReuseAddress, tr("Ask with it"));
        return words;
    case BindFix::UseReusePort: titled(tr("Use SO_REUSEPORT"), WhyDeed::SetReusePort, tr("Ask with it")); return words;
    case BindFix::UseV6Only: titled(tr("Use IPv6 only"), WhyDeed::SetV6Only, tr("Ask with it")); return words;
    case BindFix::UseLocalAddress:
        titled(tr("Choose an address of this machine"), WhyDeed::ChooseAddress, tr("Choose address"));
        return words;
    case BindFix::NameInterface:
        titled(tr("Name the interface"), WhyDeed::ChooseAddress, tr("Choose address"));
        return words;
    case BindFix::GrantCapability:
        words.title = tr("Allow this one program privileged ports");
        words.detail = tr("CAP_NET_BIND_SERVICE lets a program bind ports below %1 without being root.")
                           .arg(m_context.settings.ports.unprivilegedStart)
                       + QLatin1Char(' ') + tr("Of a script it would be the interpreter: then rather not.");
        break;
    case BindFix::LowerPrivilegedStart:
        words.detail = tr("Holds until the next start of the system; any user may then take such ports.");
        break;
    case BindFix::ReservePort: words.detail = tr("Holds until the next start of the system."); break;
    default: break;
    }
    if (!words.command.isEmpty()) {
        words.deed = WhyDeed::CopyCommand;
        words.button = tr("Copy command");
    }
    return words;
}

QList<WhyFix> WhyWords::fixes() const
{
    QList<WhyFix> fixes;
    for (const BindReason &reason : m_answer.reasons)
        for (const BindFix fix : reason.fixes) {
            WhyFix words = fixOf(fix, reason);
            const bool isKnown = std::ranges::any_of(fixes, [&](const WhyFix &known) {
                return known.title == words.title || (fix == BindFix::Wait && known.fix == fix);
            });
            if (!isKnown)
                fixes.append(std::move(words));
        }
    return fixes;
}

QString WhyWords::plainText(std::chrono::system_clock::time_point now) const
{
    const WhyVerdict said = verdict();
    QStringList lines{said.heading};
    lines << said.sentences << said.remarks;
    if (const auto taken = card(now))
        for (const FactWords &fact : taken->facts)
            //: A line of text: %1 a label, %2 its value
            lines << tr("%1: %2").arg(fact.label, fact.value);
    int number = 0;
    for (const WhyFix &fix : fixes()) {
        lines << QStringLiteral("%1. %2").arg(++number).arg(fix.title);
        for (const QString &more : {fix.detail, fix.command})
            if (!more.isEmpty())
                lines << QStringLiteral("   ") + more;
    }
    return lines.join(QLatin1Char('\n'));
}

QString whyArguments(const BindWish &wish)
{
    QString text = QString::number(wish.asked.port);
    if (wish.asked.protocol == Protocol::Udp)
        text += QStringLiteral("/udp");
    if (wish.asked.address) {
        text += QStringLiteral(" --address ") + QString::fromStdString(wish.asked.address->toString());
        if (!wish.asked.interface.empty())
            text += QLatin1Char('%') + words::plain(wish.asked.interface);
    } else if (!wish.asked.interface.empty()) {
        text += QStringLiteral(" --address '*%") + words::plain(wish.asked.interface) + QLatin1Char('\'');
    }
    if (wish.v6Only == true)
        text += QStringLiteral(" --v6only");
    if (wish.reuseAddress)
        text += QStringLiteral(" --reuseaddr");
    if (wish.reusePort)
        text += QStringLiteral(" --reuseport");
    return text;
}

QString askedAddressText(const std::optional<IpAddress> &address, const std::string &interface,
                         std::optional<bool> v6Only)
{
    if (!address && !interface.empty())
        //: Where a program listens: %1 the name of an interface
        return WhyWords::tr("all addresses of %1").arg(words::plain(interface));
    if (!address)
        //: Where a program listens
        return WhyWords::tr("all addresses");
    if (*address == IpAddress())
        return WhyWords::tr("all IPv4 addresses");
    if (address->isUnspecified() && v6Only == true)
        return WhyWords::tr("all IPv6 addresses");
    QString text = QString::fromStdString(address->toString());
    if (!interface.empty())
        text += QLatin1Char('%') + words::plain(interface);
    if (address->isLoopback())
        //: %1 a loopback address, which nobody else can reach
        return WhyWords::tr("%1, this machine only").arg(text);
    return text;
}

} // namespace netwharf
