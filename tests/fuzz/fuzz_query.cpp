// SPDX-License-Identifier: MIT
#include "core/query/completion.h"
#include "core/query/query.h"

#include <cstdlib>

using namespace netwharf;

/// A text is understood, or refused with a place inside it; what is understood can be asked. What can be
/// completed lies inside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    for (const QueryScope scope : {QueryScope::Sockets, QueryScope::Ports, QueryScope::Events}) {
        for (std::size_t cursor = 0; cursor <= size; cursor += 1 + size / 16) {
            const auto completion = completionAt(text, cursor, scope);
            if (completion && (completion->begin > completion->end || completion->end > size))
                std::abort();
        }
        const auto query = Query::parse(text, scope);
        const auto errors = Query::errors(text, scope);
        if (errors.empty() != query.has_value())
            std::abort();
        for (const QueryError &error : errors)
            if (error.offset + error.length > size)
                std::abort();
        if (!query) {
            if (query.error().offset + query.error().length > size)
                std::abort();
            continue;
        }
        const Tables tables;
        static const auto catalogue = Catalogue::make({});
        RowMatcher rows(*query, tables, *catalogue, {});
        rows(Row{});
        rows(Row{}, {RowChangeKind::Closed, {}, "closed"});
        PortMatcher ports(*query, *catalogue);
        ports(EntryIndex{0}, false);
        ports(catalogue->answer(50000, Protocol::Tcp), true);
    }
    return 0;
}
