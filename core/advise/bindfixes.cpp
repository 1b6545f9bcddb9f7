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
std::vector<BindFix> releaseFixes(const Socket &socket, const Tables &tables, const BindSettings &settings)
{
    const Owner &owner = socket.owner;
    std::vector<BindFix> fixes;
    if (isForwarder(owner, tables)) {
        fixes.push_back(StopContainer); // its unit runs all the others too
    } else if (owner.unit != 0 && owner.unit < tables.units.size()) {
        const Unit &unit = tables.units[owner.unit];
        if (!unit.container.empty())
            fixes.push_back(StopContainer);
        else if (unit.unit.ends_with(".service") && !unit.unit.starts_with("user@"))
            fixes.push_back(StopUnit);
    }
    const bool isKnown = tables.process(owner.process) != nullptr;
    if (isKnown && (owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared || owner.kind == OwnerKind::Queued))
        fixes.push_back(EndProcess);
    else if (owner.kind == OwnerKind::Hidden && settings.uid != 0) // root has looked already
        fixes.push_back(LookAsRoot);
    return fixes;
}

void append(std::vector<BindFix> &fixes, std::initializer_list<BindFix> more)
{
    fixes.insert(fixes.end(), more);
}

void prepend(std::vector<BindFix> &fixes, BindFix first)
{
    if (fixes.empty() || fixes.front() != first)
        fixes.insert(fixes.begin(), first);
}

std::vector<BindFix> fixesWithoutHolder(BindReasonCode reason, const BindQuestion &question, const BindSettings &settings)
{
    switch (reason) {
    case BindReasonCode::FamilyOff: return {EnableIpv6, UseLocalAddress};
    case BindReasonCode::AddressNotLocal: {
        const bool lacksInterface = question.address && question.address->family() == Family::Ipv6
                                    && question.address->isLinkLocal() && question.interfaceIndex == 0;
        return lacksInterface ? std::vector{NameInterface, UseLocalAddress} : std::vector{UseLocalAddress};
    }
    case BindReasonCode::Forwarded: return {UseOtherPort, RemoveForward};
    case BindReasonCode::PrivilegedPort:
        if (question.port >= settings.ports.unprivilegedStart)
            return {UseOtherPort};
        return {UseOtherPort, GrantCapability, LowerPrivilegedStart};
    default: break;
    }
    return settings.uid == 0 ? std::vector{UseOtherPort, Wait} : std::vector{LookAsRoot, UseOtherPort};
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
    if (!reason.row)
        return fixesWithoutHolder(reason.code, question, settings);
    const Socket &holder = rows[*reason.row].socket;
    const auto found = options.find(reason.socket);
    const bool sharesPort = found != options.end() && found->second.port;
    const bool mayReuse = found == options.end() || found->second.address; // not known: most servers do
    std::vector<BindFix> fixes = releaseFixes(holder, tables, settings);
    switch (reason.code) {
    case BindReasonCode::Listener:
        append(fixes, {UseOtherPort});
        if (!question.reusePort && sharesPort && bindrules::isSameUser(question, holder) == true)
            append(fixes, {UseReusePort});
        break;
    case BindReasonCode::DualStack:
        append(fixes, {UseOtherPort});
        if (question.address && question.address->isUnspecified() && question.address->family() == Family::Ipv6)
            append(fixes, {UseV6Only});
        break;
    case BindReasonCode::ReuseportOtherUser: prepend(fixes, UseSameUser); append(fixes, {UseOtherPort}); break;
    case BindReasonCode::Forwarded: prepend(fixes, StopContainer); append(fixes, {UseOtherPort}); break;
    case BindReasonCode::AcceptedConnection:
        if (reason.freeIn)
            prepend(fixes, Wait);
        if (!question.reuseAddress && mayReuse)
            prepend(fixes, UseReuseAddress);
        append(fixes, {CloseConnection, UseOtherPort});
        break;
    case BindReasonCode::OutgoingConnection:
        if (reason.freeIn)
            prepend(fixes, Wait);
        append(fixes, {CloseConnection, UseOtherPort});
        if (settings.ports.clientRange.contains(question.port))
            append(fixes, {ReservePort});
        break;
    case BindReasonCode::TimeWait:
        return question.reuseAddress ? std::vector{Wait, UseOtherPort} : std::vector{UseReuseAddress, Wait, UseOtherPort};
    default: append(fixes, {UseOtherPort}); break;
    }
    return fixes;
}

} // namespace netwharf
