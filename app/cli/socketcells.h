// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/texttable.h"
#include "core/rows/row.h"

#include <span>
#include <string>
#include <vector>

namespace netwharf {

/// Whether a last column says which network namespace a socket is in.
enum class NamespaceColumn : bool { No, Yes };
/// Yes where a row is in another namespace than ours.
NamespaceColumn namespaceColumnFor(std::span<const Row> rows);

/// The columns in which a socket is shown as text, with headings in the language installed now.
std::vector<TextTable::Column> socketColumns(NamespaceColumn column);

/// One row in these columns. `tables`: of the snapshot it was joined from, with `catalogue`.
std::vector<std::string> socketCells(const Row &row, const Tables &tables, const Catalogue &catalogue,
                                     NamespaceColumn column);

} // namespace netwharf
