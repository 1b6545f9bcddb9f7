// SPDX-License-Identifier: MIT
#include "app/ui/quitsignals.h"

namespace netwharf {

QuitSignals::QuitSignals() = default;
QuitSignals::~QuitSignals() = default;

} // namespace netwharf
