// SPDX-License-Identifier: MIT
#include "core/advise/askbind.h"

#include <utility>

namespace netwharf {

namespace {

/// Each costs a look through the descriptors of a process; more holders than this tell nothing new.
constexpr std::size_t MostAsked = 32;

/// Only the kernel has it still, and a timer will end it.
bool mayEndByTimer(const Socket &socket)
{
    return socket.protocol == Protocol::Tcp && socket.inode == 0
           && (socket.state == SocketState::TimeWait || socket.state == SocketState::FinWait2);
}

/// Among datagrams it would let two programs take each other's.
bool mayReuseHelp(const BindQuestion &question)
{
    return question.protocol == Protocol::Tcp && !question.reuseAddress;
}

} // namespace

BindQuestion asOurselves(BindQuestion question, const BindSettings &settings)
{
    question.uid = settings.uid;
    question.mayBindPrivileged = settings.mayBindPrivileged;
    return question;
}

BindAnswer askBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                   const BindSettings &settings, BindProbe &probe)
{
    HolderOptions options;
    std::size_t asked = 0;
    std::vector<Socket> closed;
    for (const std::size_t place : holdersOf(question, rows, settings)) {
        const Socket &holder = rows[place].socket;
        if (mayEndByTimer(holder))
            closed.push_back(holder);
        if (holder.inode == 0 || asked == MostAsked)
            continue;
        ++asked;
        if (const auto found = probe.optionsOf(holder, tables))
            options.emplace(holder.id, *found);
    }
    const bool areWe = question.uid == settings.uid && question.mayBindPrivileged == settings.mayBindPrivileged;
    const auto trial = areWe ? std::optional(probe.tryBind(question)) : std::nullopt;
    BindFacts facts;
    if (trial == BindOutcome::AddressInUse && mayReuseHelp(question)) {
        BindQuestion reusing = question;
        reusing.reuseAddress = true;
        facts.withReuseAddress = probe.tryBind(reusing);
    }
    const auto remaining = probe.remaining(closed);
    for (std::size_t i = 0; i < closed.size(); ++i)
        if (remaining[i])
            facts.remaining.emplace(closed[i].id, *remaining[i]);
    if (const auto nat = probe.natRules()) {
        facts.forwards = forwardsOf(question, *nat, settings);
        facts.legacyNatProblem = nat->legacyProblem;
    } else {
        facts.forwards = tl::unexpected(nat.error());
    }
    return adviseBind(question, rows, tables, settings, options, trial, facts);
}

BindAnswer askAbout(const AskedBind &asked, const BindQuestion &question, std::span<const Row> rows,
                    const Tables &tables, const BindSettings &settings, BindProbe &probe)
{
    BindAnswer answer = askBind(question, rows, tables, settings, probe);
    if (asked.protocol || !answer.bindable)
        return answer;
    BindQuestion twin = question;
    twin.protocol = question.protocol == Protocol::Tcp ? Protocol::Udp : Protocol::Tcp;
    BindAnswer other = askBind(twin, rows, tables, settings, probe);
    if (other.bindable)
        return answer;
    if (asked.error == BindOutcome::AddressInUse)
        std::swap(answer, other);
    answer.other =
        OtherProtocol{other.question.protocol, other.bindable,
                      other.bindable || other.reasons.empty() ? std::nullopt : std::optional(other.reasons.front())};
    return answer;
}

} // namespace netwharf
