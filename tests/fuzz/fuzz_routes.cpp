// SPDX-License-Identifier: MIT
#include "core/platform/linux/routecodec.h"

#include <cstdlib>

using namespace netwharf;

/// Any bytes in place of the kernel's routes, in memory aligned as asked; what is taken has a prefix of its family.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto heard = std::as_bytes(std::span(data, size));
    const std::vector<std::byte> bytes(heard.begin(), heard.end());
    std::vector<LocalNetwork> networks;
    (void)decodeLocalRoutes(bytes, 0, networks);
    for (const LocalNetwork &network : networks)
        if (network.prefix < 0 || network.prefix > (network.address.family() == Family::Ipv4 ? 32 : 128))
            std::abort();
    return 0;
}
