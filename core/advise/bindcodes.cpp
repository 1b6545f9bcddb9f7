// SPDX-License-Identifier: MIT
#include "core/advise/bindcodes.h"

namespace netwharf {

std::string_view code(BindReasonCode reason)
{
    switch (reason) {
    case BindReasonCode::FamilyOff: return "family_off";
    case BindReasonCode::AddressNotLocal: return "address_not_local";
    case BindReasonCode::AddressNotReady: return "address_not_ready";
    case BindReasonCode::PrivilegedPort: return "privileged_port";
    case BindReasonCode::Listener: return "listener";
    case BindReasonCode::DualStack: return "dual_stack";
    case BindReasonCode::ReuseportOtherUser: return "reuseport_other_user";
    case BindReasonCode::InFlight: return "in_flight";
    case BindReasonCode::BoundOnly: return "bound_only";
    case BindReasonCode::AcceptedConnection: return "accepted_connection";
    case BindReasonCode::OutgoingConnection: return "outgoing_connection";
    case BindReasonCode::TimeWait: return "time_wait";
    case BindReasonCode::Forwarded: return "forwarded";
    case BindReasonCode::HolderNotVisible: return "holder_not_visible";
    }
    return {};
}

std::string_view code(BindFix fix)
{
    switch (fix) {
    case BindFix::EndProcess: return "end_process";
    case BindFix::StopUnit: return "stop_unit";
    case BindFix::StopContainer: return "stop_container";
    case BindFix::CloseConnection: return "close_connection";
    case BindFix::Wait: return "wait";
    case BindFix::ThenWait: return "then_wait";
    case BindFix::UseOtherPort: return "use_other_port";
    case BindFix::UseReuseAddress: return "use_reuseaddr";
    case BindFix::UseReusePort: return "use_reuseport";
    case BindFix::UseSameUser: return "use_same_user";
    case BindFix::UseV6Only: return "use_v6only";
    case BindFix::ClearV6Only: return "clear_v6only";
    case BindFix::UseIpv4: return "use_ipv4";
    case BindFix::UseLocalAddress: return "use_local_address";
    case BindFix::NameInterface: return "name_interface";
    case BindFix::EnableIpv6: return "enable_ipv6";
    case BindFix::GrantCapability: return "grant_capability";
    case BindFix::LowerPrivilegedStart: return "lower_privileged_start";
    case BindFix::ReservePort: return "reserve_port";
    case BindFix::RemoveForward: return "remove_forward";
    case BindFix::LookAsRoot: return "look_as_root";
    }
    return {};
}

std::string_view code(BindCheckCode check)
{
    switch (check) {
    case BindCheckCode::PortValid: return "port_valid";
    case BindCheckCode::Privileges: return "privileges";
    case BindCheckCode::Reserved: return "reserved";
    case BindCheckCode::AddressLocal: return "address_local";
    case BindCheckCode::FamilyOn: return "family_on";
    case BindCheckCode::Holder: return "holder";
    case BindCheckCode::TimeWait: return "time_wait";
    case BindCheckCode::ClientRange: return "client_range";
    case BindCheckCode::Trial: return "trial";
    case BindCheckCode::Forwarding: return "forwarding";
    }
    return {};
}

std::string_view code(BindCheckResult result)
{
    switch (result) {
    case BindCheckResult::Passed: return "passed";
    case BindCheckResult::Failed: return "failed";
    case BindCheckResult::Noted: return "noted";
    case BindCheckResult::Unknown: return "unknown";
    }
    return {};
}

} // namespace netwharf
