// SPDX-License-Identifier: MIT
#include "core/net/health.h"

namespace netwharf {

std::string_view code(HealthCode code)
{
    switch (code) {
    case HealthCode::OwnersHidden: return "owners_hidden";
    case HealthCode::OwnersProtected: return "owners_protected";
    case HealthCode::ProcessesHidden: return "processes_hidden";
    case HealthCode::ProcessesNotReadable: return "processes_not_readable";
    case HealthCode::NetlinkRefused: return "netlink_refused";
    case HealthCode::BoundOnlyNotListed: return "bound_only_not_listed";
    case HealthCode::NamespacesNotReadable: return "namespaces_not_readable";
    case HealthCode::ProtocolNotReadable: return "protocol_not_readable";
    case HealthCode::EventsRefused: return "events_refused";
    case HealthCode::EventsLost: return "events_lost";
    case HealthCode::DumpInterrupted: return "dump_interrupted";
    case HealthCode::SampleFailed: return "sample_failed";
    }
    return {};
}

std::optional<HealthCode> noteOf(const Owner &owner)
{
    if (owner.kind != OwnerKind::Hidden)
        return std::nullopt;
    if (owner.reason == OwnerReason::NotDumpable)
        return HealthCode::OwnersProtected;
    const bool isForeign = owner.reason == OwnerReason::OtherUser || owner.reason == OwnerReason::HiddenProcesses;
    return isForeign ? std::optional(HealthCode::OwnersHidden) : std::nullopt;
}

Health healthOfFailure(Health last, const Error &error)
{
    std::erase_if(last, [](const HealthNote &note) { return note.code == HealthCode::SampleFailed; });
    last.push_back({HealthCode::SampleFailed, 0, describe(error)});
    return last;
}

} // namespace netwharf
