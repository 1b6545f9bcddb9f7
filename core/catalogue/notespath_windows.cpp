// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include <cstdlib>

namespace netwharf {

std::filesystem::path notesPath()
{
    const char *data = std::getenv("APPDATA");
    if (!data || *data == '\0')
        return {};
    return std::filesystem::path(data) / "netwharf" / "notes.txt";
}

} // namespace netwharf
