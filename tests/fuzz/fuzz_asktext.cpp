// SPDX-License-Identifier: MIT
#include "core/advise/commandport.h"
#include "core/advise/errorline.h"

#include <cstdlib>

using namespace netwharf;

/// Any bytes are understood, or refused; a port that is found is one, and a word stood in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    static const auto catalogue = Catalogue::make({});
    const auto asked = readAskedBind(text, *catalogue);
    if (asked && (asked->port == 0 || asked->others.size() > MostOtherPorts))
        std::abort();
    if (const auto line = readErrorLine(text); line && *line && (*line)->port == 0)
        std::abort();
    if (!asked && asked.error().code == AskErrorCode::UnclearNumber
        && text.find(asked.error().word) == std::string::npos && text.find('\x1b') == std::string::npos
        && text.find("\xc2\x9b") == std::string::npos)
        std::abort(); // but for colours, which may stand inside it
    if (const auto command = portOfCommand(text); command && command->end && command->end->port.empty())
        std::abort();
    readAskedAddress(text);
    return 0;
}
