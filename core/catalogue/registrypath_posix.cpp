// SPDX-License-Identifier: MIT
#include "core/catalogue/storedregistry.h"

#include <cstdlib>

namespace netwharf {

std::filesystem::path storedRegistryPath()
{
    const auto folderOf = [](const char *variable) {
        const char *value = std::getenv(variable);
        return std::filesystem::path(value ? value : "");
    };
    // The specification has relative paths passed over.
    std::filesystem::path data = folderOf("XDG_DATA_HOME");
    if (!data.is_absolute()) {
        const std::filesystem::path home = folderOf("HOME");
        data = home.is_absolute() ? home / ".local/share" : std::filesystem::path();
    }
    return data.empty() ? data : data / "netwharf/registry.csv";
}

} // namespace netwharf
