// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include "core/text/ascii.h"
#include "core/text/unicodetables.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace netwharf::text {

namespace {

const FoldRun *findFold(char32_t code)
{
    const auto run =
        std::lower_bound(FoldRuns.begin(), FoldRuns.end(), code,
                         [](const FoldRun &candidate, char32_t wanted) { return candidate.last < wanted; });
    return run != FoldRuns.end() && run->first <= code ? &*run : nullptr;
}

} // namespace

std::string fold(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            result.push_back(lower(text.front()));
            text.remove_prefix(1);
            continue;
        }
        const DecodedCharacter next = decode(text);
        if (next.valid) {
            if (const FoldRun *run = findFold(next.code))
                result.append(FoldTexts.substr(run->offset, run->length));
            else
                result.append(text.substr(0, next.length));
        }
        text.remove_prefix(next.length);
    }
    return result;
}

} // namespace netwharf::text
