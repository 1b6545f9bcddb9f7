// SPDX-License-Identifier: MIT
#include "core/advise/bindchecks.h"

#include "core/advise/bindrules.h"

#include <algorithm>

namespace netwharf {

namespace {

using enum BindCheckResult;

BindCheckResult passedIf(bool passed)
{
    return passed ? Passed : Failed;
}

bool isHolding(const BindReason &reason)
{
    return reason.row.has_value() && reason.code != BindReasonCode::TimeWait;
}

BindCheck addressCheck(const BindQuestion &question, const BindSettings &settings)
{
    BindCheck check{BindCheckCode::AddressLocal, Unknown};
    const auto outcome = bindrules::addressOutcome(question, settings);
    const bool isOfFamily = outcome == BindOutcome::FamilyNotSupported
                            || (outcome == BindOutcome::Invalid && question.address && question.address->isMapped());
    if (outcome && !isOfFamily)
        check.result = passedIf(*outcome == BindOutcome::Bound);
    return check;
}

BindCheck familyCheck(const BindAnswer &answer, const BindSettings &settings)
{
    BindCheck check{BindCheckCode::FamilyOn, Passed};
    const bool failed = std::any_of(answer.reasons.begin(), answer.reasons.end(),
                                    [](const BindReason &reason) { return reason.code == BindReasonCode::FamilyOff; });
    if (failed) {
        check.result = Failed;
        check.number = answer.address.isMapped() && settings.hasIpv6 ? 1 : 0;
    }
    if (!failed && !answer.question.address && (!settings.hasIpv6 || settings.ipv6Disabled))
        check.result = Noted;
    return check;
}

BindCheck holderCheck(const BindAnswer &answer)
{
    BindCheck check{BindCheckCode::Holder, Passed};
    const auto holder = std::find_if(answer.reasons.begin(), answer.reasons.end(), isHolding);
    if (holder != answer.reasons.end()) {
        check.result = answer.bindable ? Noted : holder->certain ? Failed : Unknown;
        check.row = holder->row;
    } else if (std::any_of(answer.reasons.begin(), answer.reasons.end(),
                           [](const BindReason &reason) { return reason.code == BindReasonCode::HolderNotVisible; })) {
        check.result = Unknown;
    }
    return check;
}

BindCheck timeWaitCheck(const BindAnswer &answer, std::span<const Row> rows)
{
    BindCheck check{BindCheckCode::TimeWait, Passed};
    check.number = static_cast<std::uint32_t>(std::count_if(rows.begin(), rows.end(), [&](const Row &row) {
        return row.socket.state == SocketState::TimeWait && bindrules::isOnPort(row.socket, answer.question);
    }));
    const bool hinders =
        !answer.bindable && std::any_of(answer.reasons.begin(), answer.reasons.end(), [](const BindReason &reason) {
            return reason.code == BindReasonCode::TimeWait;
        });
    if (check.number > 0)
        check.result = hinders ? Failed : Noted;
    return check;
}

BindCheck trialCheck(const BindAnswer &answer)
{
    BindCheck check{BindCheckCode::Trial, Unknown};
    if (answer.trial && *answer.trial != BindOutcome::Failed) {
        check.outcome = *answer.trial;
        check.result = passedIf(*answer.trial == BindOutcome::Bound);
    }
    return check;
}

BindCheck forwardingCheck(const BindAnswer &answer)
{
    const bool isForwarded = std::any_of(answer.reasons.begin(), answer.reasons.end(),
                                         [](const BindReason &reason) { return reason.forward.has_value(); });
    const bool isKnown = !answer.natProblem && !answer.legacyNatProblem;
    return {BindCheckCode::Forwarding, isForwarded ? Noted : isKnown ? Passed : Unknown};
}

} // namespace

std::vector<BindCheck> bindChecks(const BindAnswer &answer, std::span<const Row> rows, const BindSettings &settings)
{
    const std::uint16_t port = answer.question.port;
    BindCheck privileges{BindCheckCode::Privileges, passedIf(!bindrules::isTooPrivileged(answer.question, settings))};
    privileges.number = settings.ports.unprivilegedStart;
    BindCheck reserved{BindCheckCode::Reserved, Passed};
    const auto range = std::find_if(settings.reserved.begin(), settings.reserved.end(),
                                    [port](const PortRange &one) { return one.contains(port); });
    if (range != settings.reserved.end()) {
        reserved.result = Noted;
        reserved.range = *range;
    }
    BindCheck clients{BindCheckCode::ClientRange, Passed};
    clients.range = settings.ports.clientRange;
    if (clients.range.contains(port) && range == settings.reserved.end())
        clients.result = Noted;
    return {BindCheck{BindCheckCode::PortValid, passedIf(port != 0)},
            privileges,
            reserved,
            addressCheck(answer.question, settings),
            familyCheck(answer, settings),
            holderCheck(answer),
            timeWaitCheck(answer, rows),
            clients,
            trialCheck(answer),
            forwardingCheck(answer)};
}

} // namespace netwharf
