// SPDX-License-Identifier: MIT
#include "core/catalogue/csv.h"

#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    netwharf::Findings findings;
    netwharf::CsvTable::read(text, "fuzz", findings);
    return 0;
}
