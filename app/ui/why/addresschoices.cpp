// SPDX-License-Identifier: MIT
#include "app/ui/why/addresschoices.h"

#include "app/models/whywords.h"

#include <algorithm>

namespace netwharf {

std::vector<AddressChoice> addressChoices(const BindSettings &settings, const AddressChoice &asked)
{
    std::vector<AddressChoice> choices{{std::nullopt}, {IpAddress()}};
    const auto add = [&choices](const AddressChoice &choice) {
        if (std::ranges::find(choices, choice) == choices.end())
            choices.push_back(choice);
    };
    if (settings.hasIpv6)
        add({IpAddress::parse("::"), {}, true});
    add({IpAddress::parse("127.0.0.1")});
    if (settings.hasIpv6)
        add({IpAddress::parse("::1")});
    for (const LocalAddress &local : settings.addresses) {
        const auto found = settings.interfaces.find(local.interfaceIndex);
        const bool needsInterface = local.address.family() == Family::Ipv6 && local.address.isLinkLocal();
        add({local.address, needsInterface && found != settings.interfaces.end() ? found->second : std::string()});
    }
    add(asked);
    return choices;
}

QStringList addressChoiceWords(const std::vector<AddressChoice> &choices)
{
    QStringList words;
    for (const AddressChoice &choice : choices)
        words << askedAddressText(choice.address, choice.interface, choice.v6Only);
    return words;
}

} // namespace netwharf
