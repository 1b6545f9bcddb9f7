// SPDX-License-Identifier: MIT
#include "core/catalogue/services.h"

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    netwharf::readServices(std::string(data, data + size));
    return 0;
}
