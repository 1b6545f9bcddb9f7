// SPDX-License-Identifier: MIT
#include "core/catalogue/storedregistry.h"

#include <cstdlib>

namespace netwharf {

std::filesystem::path storedRegistryPath()
{
    const wchar_t *data = _wgetenv(L"APPDATA");
    return data ? std::filesystem::path(data) / "netwharf/registry.csv" : std::filesystem::path();
}

} // namespace netwharf
