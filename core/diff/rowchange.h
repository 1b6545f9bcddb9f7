// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"
#include "core/rows/rowchangekind.h"

#include <chrono>

namespace netwharf {

/// What happened to one row between two looks at it.
struct RowChange
{
    RowChangeKind kind{};
    std::chrono::system_clock::time_point at; ///< when the system says it happened, else when it was seen
    Row row; ///< as it is now; of a closed one, as it was last
    const Tables *tables = nullptr; ///< that the row points into; kept by who made the change
    const Traffic *traffic = nullptr; ///< null where it was not counted; kept by who made the change
    /// Of a changed or closed row: as the look before had it; its owner means nothing in `tables`. A
    /// socket that lived between two looks: as `row`.
    Row before{};
};

} // namespace netwharf
