// SPDX-License-Identifier: MIT
#include "app/ui/fontlist.h"

namespace netwharf {

void readFontList() {}

} // namespace netwharf
