// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace netwharf {

/// Every state of every part on one sheet, to be looked at beside the pictures of the design. It is
/// no screen of the program; names and numbers in it are invented.
QWidget *makePartsSheet();

} // namespace netwharf
