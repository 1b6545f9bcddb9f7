// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/livecolumn.h"

#include <QFont>
#include <QList>

#include <map>

namespace netwharf {

/// Widths of the live list's columns that fit `width`, for the columns in `visible` (in their
/// order on the screen) and the fonts that follow from `font`. Columns in `fixed` keep the width a
/// person gave them. When it is tight, addresses narrow first, then the service, then addresses
/// again, then the process; ports, pids and states never. When even that does not help, nothing
/// narrows and all of it is wider than `width`: then it scrolls.
std::map<LiveColumn, int> fitColumns(const QFont &font, const QList<LiveColumn> &visible,
                                     const std::map<LiveColumn, int> &fixed, int width);

/// The width below which a person cannot drag a column; `first` on the screen has the gutter, too.
int leastWidth(LiveColumn column, const QFont &font, bool first);

} // namespace netwharf
