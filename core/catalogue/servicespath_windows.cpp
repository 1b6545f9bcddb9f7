// SPDX-License-Identifier: MIT
#include "core/catalogue/services.h"

#include <cstdlib>

namespace netwharf {

std::filesystem::path servicesPath()
{
    const char *root = std::getenv("SystemRoot");
    return std::filesystem::path(root ? root : "C:\\Windows") / "System32/drivers/etc/services";
}

} // namespace netwharf
