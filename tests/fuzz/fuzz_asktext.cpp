// SPDX-License-Identifier: MIT
#include "core/advise/errorline.h"

#include <cstdlib>

using namespace netwharf;

/// Any bytes are understood, or refused; a port that is found is one, and a word stood in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    static const auto catalogue = Catalogue::make({});
    const auto asked = readAskedBind(text, *catalogue);
    if (asked && asked->port == 0)
        std::abort();
    if (const auto line = readErrorLine(text); line && *line && (*line)->port == 0)
        std::abort();
    readAskedAddress(text);
    return 0;
}
