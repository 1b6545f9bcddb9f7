// SPDX-License-Identifier: MIT
#include "app/i18n/bindwords.h"

#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QStringList>

namespace netwharf::words {

namespace {

QString range(const PortRange &ports)
{
    return QStringLiteral("%1-%2").arg(ports.first).arg(ports.last);
}

QString holderFact(const BindCheck &check)
{
    if (check.result == BindCheckResult::Unknown)
        return Words::tr("Who holds it cannot be told for certain");
    return check.result == BindCheckResult::Passed ? Words::tr("Nobody holds it") : Words::tr("Somebody holds it");
}

QString trialFact(const BindCheck &check)
{
    if (check.result == BindCheckResult::Unknown)
        return Words::tr("Not tried");
    return check.result == BindCheckResult::Passed ? Words::tr("A trial succeeded") : Words::tr("A trial failed");
}

QString trialValue(const BindCheck &check)
{
    if (check.result == BindCheckResult::Unknown)
        return Words::tr("a trial answers for your own user only");
    switch (check.outcome) {
    case BindOutcome::Bound: return Words::tr("it was bound and let go at once");
    case BindOutcome::AddressInUse: return QStringLiteral("EADDRINUSE");
    case BindOutcome::NotPermitted: return QStringLiteral("EACCES");
    case BindOutcome::AddressNotAvailable: return QStringLiteral("EADDRNOTAVAIL");
    case BindOutcome::FamilyNotSupported: return QStringLiteral("EAFNOSUPPORT");
    case BindOutcome::Invalid: return QStringLiteral("EINVAL");
    case BindOutcome::Failed: break;
    }
    return {};
}

QString forwardingFact(const BindCheck &check)
{
    if (check.result == BindCheckResult::Unknown)
        return Words::tr("Whether a NAT rule takes it elsewhere is not known");
    return check.result == BindCheckResult::Passed ? Words::tr("No NAT rule takes it elsewhere")
                                                   : Words::tr("A NAT rule takes it elsewhere");
}

QString forwardingValue(const BindContext &context)
{
    if (const auto &problem = context.answer.natProblem)
        return problem->code == ErrorCode::NotPermitted ? Words::tr("NAT rules cannot be read without CAP_NET_ADMIN")
                                                        : Words::tr("the NAT rules could not be read");
    QStringList targets;
    for (const BindReason &reason : context.answer.reasons)
        if (reason.forward)
            targets.append(bindForwardTarget(*reason.forward, context));
    if (targets.isEmpty() && context.answer.legacyNatProblem)
        return Words::tr("nftables was looked through; the rules of legacy iptables cannot be read from here");
    return targets.isEmpty() ? Words::tr("nftables and iptables were looked through") : targets.join(listSeparator());
}

} // namespace

QString bindCheckFact(const BindCheck &check)
{
    const bool passed = check.result == BindCheckResult::Passed;
    const int count = static_cast<int>(check.number);
    switch (check.code) {
    case BindCheckCode::PortValid:
        return passed ? Words::tr("The number is valid") : Words::tr("The number is not valid");
    case BindCheckCode::Privileges:
        return passed ? Words::tr("No privileges needed, or you have them") : Words::tr("Privileges needed");
    case BindCheckCode::Reserved:
        return passed ? Words::tr("Not reserved by the administrator") : Words::tr("Reserved by the administrator");
    case BindCheckCode::AddressLocal:
        if (check.result == BindCheckResult::Unknown)
            return Words::tr("The addresses of this machine cannot be read");
        return passed ? Words::tr("The address is on this machine") : Words::tr("The address is not on this machine");
    case BindCheckCode::FamilyOn:
        if (count != 0)
            return Words::tr("The socket would be for IPv6 only");
        return passed ? Words::tr("The address family is switched on") : Words::tr("IPv6 is switched off");
    case BindCheckCode::Holder: return holderFact(check);
    case BindCheckCode::TimeWait:
        return passed ? Words::tr("No old connection in TIME_WAIT")
                      : Words::tr("%Ln old connection(s) in TIME_WAIT", nullptr, count);
    case BindCheckCode::ClientRange:
        return passed ? Words::tr("Outside the client range") : Words::tr("Inside the client range");
    case BindCheckCode::Trial: return trialFact(check);
    case BindCheckCode::Forwarding: return forwardingFact(check);
    }
    return {};
}

QString bindCheckValue(const BindCheck &check, const BindContext &context)
{
    const bool passed = check.result == BindCheckResult::Passed;
    switch (check.code) {
    case BindCheckCode::PortValid: return Words::tr("1 to 65535; 0 would mean “any free port”");
    case BindCheckCode::Privileges: return Words::tr("ports below %1 need them here").arg(check.number);
    case BindCheckCode::Reserved:
        return passed ? Words::tr("ip_local_reserved_ports does not name it")
                      : Words::tr("%1 in ip_local_reserved_ports: no client gets it, a program may still bind it")
                            .arg(range(check.range));
    case BindCheckCode::AddressLocal:
        return context.answer.address.isUnspecified() ? address(context.answer.address) : bindAddress(context);
    case BindCheckCode::FamilyOn:
        return context.answer.address.family() == Family::Ipv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    case BindCheckCode::Holder:
        return check.row ? bindHolder(context.rows[*check.row].socket, context.tables)
                         : Words::tr("no socket in the list is in the way");
    case BindCheckCode::TimeWait:
        return check.result == BindCheckResult::Noted ? Words::tr("harmless when the program sets SO_REUSEADDR")
                                                      : QString();
    case BindCheckCode::ClientRange:
        return passed ? Words::tr("no outgoing connection can take it by chance")
                      : Words::tr("an outgoing connection may take it by chance: %1").arg(range(check.range));
    case BindCheckCode::Trial: return trialValue(check);
    case BindCheckCode::Forwarding: return forwardingValue(context);
    }
    return {};
}

} // namespace netwharf::words
