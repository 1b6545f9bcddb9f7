// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <vector>

namespace netwharf {

/// Puts sorted rows in groups as a flat list: a head before its members, and members of folded groups
/// aside. A row that would be alone in its group has no head. Fills `rows`, `folded` and `groups` of
/// `update`, whose snapshot and catalogue are set.
void arrange(std::vector<LiveRow> rows, const RowGroups &groups, const Folding &folding, Update &update);

} // namespace netwharf
