// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/texttable.h"
#include "core/rows/row.h"

#include <string>
#include <vector>

namespace netwharf {

/// The columns in which a socket is shown as text, with headings in the language installed now.
std::vector<TextTable::Column> socketColumns();

/// One row in these columns. `tables`: of the snapshot it was joined from, with `catalogue`.
std::vector<std::string> socketCells(const Row &row, const Tables &tables, const Catalogue &catalogue);

} // namespace netwharf
