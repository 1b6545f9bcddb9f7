// SPDX-License-Identifier: MIT
#include "core/catalogue/services.h"

namespace netwharf {

std::filesystem::path servicesPath()
{
    return "/etc/services";
}

} // namespace netwharf
