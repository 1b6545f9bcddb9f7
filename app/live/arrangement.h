// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <functional>
#include <span>

namespace netwharf {

/// Puts sorted rows in groups as a flat list: a head before its members, and members of folded groups
/// aside. A row that would be alone in its group has no head. Fills `rows`, `folded` and `groups` of
/// `update`, whose snapshot and traffic are set. `live` makes of a row what the list shows.
void arrange(std::span<const Row> rows, const RowGroups &groups, const Folding &folding,
             const std::function<LiveRow(const Row &)> &live, Update &update);

} // namespace netwharf
