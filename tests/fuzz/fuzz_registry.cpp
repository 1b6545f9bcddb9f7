// SPDX-License-Identifier: MIT
#include "core/catalogue/storedregistry.h"

#include <cstdint>
#include <cstdlib>

/// What is read of either kind of file must survive being kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace netwharf;
    static const std::string header =
        "Service Name,Port Number,Transport Protocol,Description,Registration Date,Modification Date,"
        "Reference,Unauthorized Use Reported,Assignment Notes\n";
    const std::string text(reinterpret_cast<const char *>(data), size);
    (void)readStoredRegistry(text);
    Findings findings;
    FreshRegistry registry;
    registry.info = {RegistrySource::Imported, "2026-08-17", "2026-11-20"};
    registry.facts = importRegistry(header + text, {}, findings, 0);
    const auto again = readStoredRegistry(writeStoredRegistry(registry));
    if (!again || again->facts.size() != registry.facts.size())
        std::abort();
    return 0;
}
