// SPDX-License-Identifier: MIT
#include "core/rows/rowchangekind.h"

namespace netwharf {

std::string_view code(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Opened: return "opened";
    case RowChangeKind::Changed: return "changed";
    case RowChangeKind::Closed: return "closed";
    }
    return {};
}

} // namespace netwharf
