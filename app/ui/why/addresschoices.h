// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/bindasker.h"

#include <QStringList>

#include <vector>

namespace netwharf {

/// Where a program may listen on this machine.
struct AddressChoice
{
    std::optional<IpAddress> address; ///< nothing: every address
    std::string interface {}; ///< of a link-local one
    std::optional<bool> v6Only{};

    bool operator==(const AddressChoice &) const = default;
};

/// Every address, all of a family, loopback, then each address of the machine; `asked` last when it is none
/// of these.
std::vector<AddressChoice> addressChoices(const BindSettings &settings, const AddressChoice &asked);
QStringList addressChoiceWords(const std::vector<AddressChoice> &choices);

} // namespace netwharf
