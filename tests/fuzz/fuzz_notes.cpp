// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

/// A change must leave every other note and every broken line as they are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    netwharf::NotesDocument document(text);
    const auto notes = document.notes();
    const std::size_t problems = document.problemCount();
    const netwharf::PortNote added{{65535, 65535}, 1, text, text};
    document.set(added);
    if (document.problemCount() != problems)
        std::abort();
    for (const netwharf::PortNote &note : notes)
        if (note.ports.first != 65535
            && std::find(document.notes().begin(), document.notes().end(), note) == document.notes().end())
            std::abort();
    return 0;
}
