// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <vector>

namespace netwharf {

/// The same as joinRows(), where there are many sockets with the help of a second thread: for a program that
/// waits for the rows and does nothing else.
std::vector<Row> joinRowsByTwo(const Snapshot &snapshot, const Catalogue &catalogue);

} // namespace netwharf
