// SPDX-License-Identifier: MIT
#include "core/reach/baseline.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// What was written must be read as it was, and a change leaves all else as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace netwharf;
    const std::string text(data, data + size);
    auto baseline = ReachBaseline::parse(text);
    if (!baseline)
        return 0;
    const auto again = ReachBaseline::parse(baseline->text());
    if (!again || !(*again == *baseline))
        std::abort();
    KnownReach one;
    one.port = 65535;
    one.program.executable = text;
    one.program.unit = text;
    const std::size_t strange = baseline->strangeLines();
    baseline->accept(one);
    const auto changed = ReachBaseline::parse(baseline->text());
    if (!changed || !(*changed == *baseline) || changed->strangeLines() != strange)
        std::abort();
    baseline->forget(one);
    if (baseline->strangeLines() != strange)
        std::abort();
    return 0;
}
