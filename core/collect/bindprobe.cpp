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

} // namespace netwharf
