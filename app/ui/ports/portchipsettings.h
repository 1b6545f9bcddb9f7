// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portlist.h"

class QSettings;

namespace netwharf {

/// The chips in the group that `settings` stands in. What is damaged reads as not chosen.
void saveChips(const PortChips &chips, QSettings &settings);
PortChips readChips(const QSettings &settings);

} // namespace netwharf
