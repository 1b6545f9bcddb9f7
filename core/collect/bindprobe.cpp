// SPDX-License-Identifier: MIT
#include "core/collect/bindprobe.h"

namespace netwharf {

std::string_view code(BindOutcome outcome)
{
    switch (outcome) {
    case BindOutcome::Bound: return "bound";
    case BindOutcome::AddressInUse: return "address_in_use";
    case BindOutcome::NotPermitted: return "not_permitted";
    case BindOutcome::AddressNotAvailable: return "address_not_available";
    case BindOutcome::FamilyNotSupported: return "family_not_supported";
    case BindOutcome::Invalid: return "invalid";
    case BindOutcome::Failed: return "failed";
    }
    return {};
}

std::vector<std::optional<std::chrono::milliseconds>> BindProbe::remaining(std::span<const Socket> sockets)
{
    return std::vector<std::optional<std::chrono::milliseconds>>(sockets.size());
}

tl::expected<NatRules, Error> BindProbe::natRules()
{
    return tl::unexpected(Error{ErrorCode::NotSupported, 0, "nat"});
}

} // namespace netwharf
