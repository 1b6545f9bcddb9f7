// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/tableview.h"

namespace netwharf {

/// Seven rows that show every mark and what selection does to one.
TableView *makePartsTable(QWidget *parent);

} // namespace netwharf
