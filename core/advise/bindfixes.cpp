// SPDX-License-Identifier: MIT
#include "core/advise/bindfixes.h"

#include "core/advise/bindrules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace netwharf {

namespace {

using enum BindFix;

bool isNamedAmong(const Owner &owner, const Tables &tables, std::span<const std::string_view> names)
{
    const auto processes = tables.processesOf(owner);
    return std::any_of(processes.begin(), processes.end(), [&](const Process *process) {
        return std::find(names.begin(), names.end(), process->name) != names.end();
    });
}

/// Without its proxies Docker holds the published ports itself, and Podman has the monitor of the container do so.
bool keepsContainers(const Owner &owner, const Tables &tables)
{
    constexpr std::array<std::string_view, 2> Names{"dockerd", "conmon"};
    return isNamedAmong(owner, tables, Names);
}

/// How to make the owner let go, best first.
std::vector<BindFix> releaseFixes(const Socket &socket, const Tables &tables, const BindSettings &settings,
                                  bool isForwarded)
{
    const Owner &owner = socket.owner;
    if (isForwarded && keepsContainers(owner, tables))
        return {StopContainer}; // its end would leave all the other containers alone
    std::vector<BindFix> fixes;
    if (isForwarder(owner, tables, isForwarded)) {
        fixes.push_back(StopContainer); // its unit runs all the others too
    } else if (owner.unit != 0 && owner.unit < tables.units.size()) {
        const Unit &unit = tables.units[owner.unit];
        if (!unit.container.empty())
            fixes.push_back(StopContainer);
        else if (unit.unit.ends_with(".service") && !unit.unit.starts_with("user@"))
            fixes.push_back(StopUnit);
    }
    const bool isKnown = tables.process(owner.process) != nullptr;
    if (isKnown
        && (owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared || owner.kind == OwnerKind::Queued))
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

bool isRelease(BindFix fix)
{
    return fix == StopContainer || fix == StopUnit || fix == EndProcess;
}

/// Of IPv6: switched off, or not what the socket is for.
std::vector<BindFix> familyFixes(const BindQuestion &question, const BindSettings &settings)
{
    const bool isMapped = question.address && question.address->isMapped();
    if (isMapped && settings.hasIpv6)
        return {ClearV6Only, UseIpv4};
    return isMapped ? std::vector{UseIpv4, EnableIpv6} : std::vector{EnableIpv6, UseLocalAddress};
}

/// Closing ends a connection, but gives up its port only where the system had chosen that: a socket that was bound
/// by its program keeps it (SOCK_BINDPORT_LOCK of net/sock.h). A client has such a port for sure outside the client
/// range; what a server accepted has none.
bool mayBeFreedByClosing(BindReasonCode reason, const Socket &holder, const BindSettings &settings)
{
    const std::uint16_t given = reason == BindReasonCode::AcceptedConnection ? holder.remote.port : holder.local.port;
    return settings.ports.clientRange.contains(given);
}

std::vector<BindFix> fixesWithoutHolder(BindReasonCode reason, const BindQuestion &question,
                                        const BindSettings &settings)
{
    switch (reason) {
    case BindReasonCode::FamilyOff: return familyFixes(question, settings);
    case BindReasonCode::AddressNotReady: {
        const LocalAddress *local = bindrules::unreadyAddress(question, settings);
        const bool isPassing = local == nullptr || local->state == AddressState::Checking;
        return isPassing ? std::vector{Wait, UseLocalAddress} : std::vector{UseLocalAddress};
    }
    case BindReasonCode::AddressNotLocal: {
        const bool needsInterface =
            question.address && question.address->family() == Family::Ipv6 && question.address->isLinkLocal();
        const bool isElsewhere =
            std::any_of(settings.addresses.begin(), settings.addresses.end(),
                        [&](const LocalAddress &local) { return local.address == question.address; });
        return needsInterface && (question.interfaceIndex == 0 || isElsewhere)
                   ? std::vector{NameInterface, UseLocalAddress}
                   : std::vector{UseLocalAddress};
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

void addAfterRelease(std::vector<BindFix> &fixes, BindFix next)
{
    const auto last = std::find_if(fixes.rbegin(), fixes.rend(), isRelease);
    if (last != fixes.rend())
        fixes.insert(last.base(), next);
}

bool isForwarder(const Owner &owner, const Tables &tables, bool isForwarded)
{
    constexpr std::array<std::string_view, 5> Names{"docker-proxy", "rootlessport", "rootlesskit-docker-proxy",
                                                    "slirp4netns", "gvproxy"};
    return isNamedAmong(owner, tables, Names) || (isForwarded && keepsContainers(owner, tables));
}

std::vector<BindFix> fixesFor(const BindReason &reason, const BindQuestion &question, std::span<const Row> rows,
                              const Tables &tables, const BindSettings &settings, const HolderOptions &options,
                              bool isForwarded)
{
    if (!reason.row)
        return fixesWithoutHolder(reason.code, question, settings);
    const Socket &holder = rows[*reason.row].socket;
    const auto found = options.find(reason.socket);
    const bool sharesPort = found != options.end() && found->second.port;
    const bool mayReuse = found == options.end() || found->second.address; // not known: most servers do
    std::vector<BindFix> fixes = releaseFixes(holder, tables, settings, isForwarded);
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
    case BindReasonCode::ReuseportOtherUser:
        prepend(fixes, UseSameUser);
        append(fixes, {UseOtherPort});
        break;
    case BindReasonCode::Forwarded:
        prepend(fixes, StopContainer);
        append(fixes, {UseOtherPort});
        break;
    case BindReasonCode::AcceptedConnection:
        if (reason.freeIn)
            prepend(fixes, Wait);
        if (!question.reuseAddress && mayReuse)
            prepend(fixes, UseReuseAddress);
        if (mayBeFreedByClosing(reason.code, holder, settings))
            append(fixes, {CloseConnection});
        append(fixes, {UseOtherPort});
        break;
    case BindReasonCode::OutgoingConnection:
        if (reason.freeIn)
            prepend(fixes, Wait);
        if (mayBeFreedByClosing(reason.code, holder, settings))
            append(fixes, {CloseConnection});
        append(fixes, {UseOtherPort});
        if (settings.ports.clientRange.contains(question.port))
            append(fixes, {ReservePort});
        break;
    case BindReasonCode::TimeWait:
        return question.reuseAddress ? std::vector{Wait, UseOtherPort}
                                     : std::vector{UseReuseAddress, Wait, UseOtherPort};
    default: append(fixes, {UseOtherPort}); break;
    }
    return fixes;
}

} // namespace netwharf
