// SPDX-License-Identifier: MIT
#include "core/reach/safety.h"

#include <algorithm>
#include <array>

namespace netwharf {

namespace {

constexpr std::array<std::string_view, 3> OwnProgramsUse{"cache", "database", "message-queue"};
constexpr std::array<std::string_view, 6> AdministratorsUse{
    "container", "hardware-management", "kubernetes", "network-management", "orchestration", "virtualization"};

} // namespace

std::string_view code(MeantFor meant)
{
    switch (meant) {
    case MeantFor::Anyone: return "anyone";
    case MeantFor::OwnPrograms: return "own_programs";
    case MeantFor::Developers: return "developers";
    case MeantFor::Administrators: return "administrators";
    }
    return {};
}

MeantFor meantFor(const PortRecord &record)
{
    if (std::ranges::count(OwnProgramsUse, record.category) != 0)
        return MeantFor::OwnPrograms;
    if (std::ranges::count(AdministratorsUse, record.category) != 0)
        return MeantFor::Administrators;
    return record.category == "dev" ? MeantFor::Developers : MeantFor::Anyone;
}

bool hasSafetyRemark(const PortRecord &record)
{
    return record.cleartext || record.legacy || !record.safety.empty() || meantFor(record) != MeantFor::Anyone;
}

} // namespace netwharf
