// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include <cstdlib>

namespace netwharf {

std::filesystem::path notesPath()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    std::filesystem::path folder = data ? data : "";
    if (!folder.is_absolute()) { // the specification says to ignore it
        const char *home = std::getenv("HOME");
        if (!home || *home == '\0')
            return {};
        folder = std::filesystem::path(home) / ".local" / "share";
    }
    return folder / "netwharf" / "notes.txt";
}

} // namespace netwharf
