// SPDX-License-Identifier: MIT
#include "core/net/owner.h"

namespace netwharf {

std::string_view code(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::Process: return "process";
    case OwnerKind::Shared: return "shared";
    case OwnerKind::Hidden: return "hidden";
    case OwnerKind::Queued: return "queued";
    case OwnerKind::InFlight: return "in_flight";
    case OwnerKind::Kernel: return "kernel";
    case OwnerKind::Closed: return "closed";
    case OwnerKind::Pending: return "pending";
    }
    return {};
}

std::string_view code(OwnerReason reason)
{
    switch (reason) {
    case OwnerReason::None: return {};
    case OwnerReason::OtherUser: return "other_user";
    case OwnerReason::NotDumpable: return "not_dumpable";
    case OwnerReason::NoVisibleProcess: return "no_visible_process";
    case OwnerReason::HiddenProcesses: return "hidden_processes";
    case OwnerReason::ProcessesNotReadable: return "processes_not_readable";
    case OwnerReason::OtherNamespace: return "other_namespace";
    case OwnerReason::AcceptQueue: return "accept_queue";
    case OwnerReason::TimeWait: return "time_wait";
    case OwnerReason::SynRecv: return "syn_recv";
    case OwnerReason::Orphan: return "orphan";
    case OwnerReason::KernelSocket: return "kernel_socket";
    case OwnerReason::DescriptorInFlight: return "descriptor_in_flight";
    case OwnerReason::ClosedTooSoon: return "closed_too_soon";
    case OwnerReason::ClosedSince: return "closed_since";
    }
    return {};
}

} // namespace netwharf
