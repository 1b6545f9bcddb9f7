// SPDX-License-Identifier: MIT
#include "core/query/query.h"

#include <cstdlib>

using namespace netwharf;

/// A text is understood, or refused with a place inside it; what is understood can be asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    for (const QueryScope scope : {QueryScope::Sockets, QueryScope::Ports}) {
        const auto query = Query::parse(text, scope);
        if (!query) {
            if (query.error().offset + query.error().length > size)
                std::abort();
            continue;
        }
        const Tables tables;
        static const auto catalogue = Catalogue::make({});
        RowMatcher rows(*query, tables, *catalogue, {});
        rows(Row{});
        PortMatcher ports(*query, *catalogue);
        ports(EntryIndex{0}, false);
        ports(catalogue->answer(50000, Protocol::Tcp), true);
    }
    return 0;
}
