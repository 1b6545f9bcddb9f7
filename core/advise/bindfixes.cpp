// SPDX-License-Identifier: MIT
#include "core/advise/bindfixes.h"

#include "core/advise/bindrules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace netwharf {

namespace {

using enum BindFix;

/// How to make the owner let go, best first.
std::vector<BindFix> releaseFixes(const Socket &socket, const Tables &tables)
{
    const Owner &owner = socket.owner;
    std::vector<BindFix> fixes;
    if (owner.unit != 0 && owner.unit < tables.units.size()) {
        const Unit &unit = tables.units[owner.unit];
        if (!unit.container.empty())
            fixes.push_back(StopContainer);
        else if (unit.unit.ends_with(".service") && !unit.unit.starts_with("user@"))
            fixes.push_back(StopUnit);
    }
    const bool isKnown = tables.process(owner.process) != nullptr;
    if (isKnown && (owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared || owner.kind == OwnerKind::Queued))
        fixes.push_back(EndProcess);
    else if (owner.kind == OwnerKind::Hidden)
        fixes.push_back(LookAsRoot);
    return fixes;
}

void append(std::vector<BindFix> &fixes, std::initializer_list<BindFix> more)
{
    fixes.insert(fixes.end(), more);
}

} // namespace

bool isForwarder(const Owner &owner, const Tables &tables)
{
    constexpr std::array<std::string_view, 5> Names{"docker-proxy", "rootlessport", "rootlesskit-docker-proxy",
                                                    "slirp4netns", "gvproxy"};
    const auto processes = tables.processesOf(owner);
    return std::any_of(processes.begin(), processes.end(), [&](const Process *process) {
        return std::find(Names.begin(), Names.end(), process->name) != Names.end();
    });
}

std::vector<BindFix> fixesFor(const BindReason &reason, const BindQuestion &question,
                              std::span<const Row> rows, const Tables &tables, const BindSettings &settings,
                              const HolderOptions &options)
{
    static const Socket Nobody;
    const Socket &holder = reason.row ? rows[*reason.row].socket : Nobody;
    std::vector<BindFix> fixes = releaseFixes(holder, tables);
    const auto held = options.find(reason.socket);
    switch (reason.code) {
    case BindReasonCode::FamilyOff: return {EnableIpv6, UseLocalAddress};
    case BindReasonCode::AddressNotLocal: {
        const bool lacksInterface = question.address && question.address->family() == Family::Ipv6
                                    && question.address->isLinkLocal() && question.interfaceIndex == 0;
        return lacksInterface ? std::vector{NameInterface, UseLocalAddress} : std::vector{UseLocalAddress};
    }
    case BindReasonCode::PrivilegedPort:
        if (question.port >= settings.ports.unprivilegedStart)
            return {UseOtherPort};
        return {UseOtherPort, GrantCapability, LowerPrivilegedStart};
    case BindReasonCode::Listener:
        append(fixes, {UseOtherPort});
        if (!question.reusePort && held != options.end() && held->second.port
            && bindrules::isSameUser(question, holder) == true)
            append(fixes, {UseReusePort});
        return fixes;
    case BindReasonCode::DualStack:
        append(fixes, {UseOtherPort});
        if (question.address && question.address->isUnspecified() && question.address->family() == Family::Ipv6)
            append(fixes, {UseV6Only});
        return fixes;
    case BindReasonCode::ReuseportOtherUser:
        fixes.insert(fixes.begin(), UseSameUser);
        append(fixes, {UseOtherPort});
        return fixes;
    case BindReasonCode::Forwarded:
        fixes.insert(fixes.begin(), StopContainer);
        append(fixes, {UseOtherPort});
        fixes.erase(std::unique(fixes.begin(), fixes.end()), fixes.end());
        return fixes;
    case BindReasonCode::InFlight:
    case BindReasonCode::BoundOnly:
        append(fixes, {UseOtherPort});
        return fixes;
    case BindReasonCode::AcceptedConnection:
        if (!question.reuseAddress && (held == options.end() || held->second.address))
            fixes.insert(fixes.begin(), UseReuseAddress);
        append(fixes, {CloseConnection, UseOtherPort});
        return fixes;
    case BindReasonCode::OutgoingConnection:
        append(fixes, {CloseConnection, UseOtherPort});
        if (settings.ports.clientRange.contains(question.port))
            append(fixes, {ReservePort});
        return fixes;
    case BindReasonCode::TimeWait:
        if (!question.reuseAddress)
            return {UseReuseAddress, Wait, UseOtherPort};
        return {Wait, UseOtherPort};
    case BindReasonCode::HolderNotVisible:
        if (settings.uid == 0)
            return {UseOtherPort, Wait};
        return {LookAsRoot, UseOtherPort};
    }
    return fixes;
}

} // namespace netwharf
