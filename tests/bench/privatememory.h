// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace netwharf::bench {

/// What this process adds to a machine on which no other program has the same libraries, in KiB: its own
/// pages, and every page of the files it maps. Pages that are its alone at the moment would be more or fewer
/// with whatever else runs.
qint64 memoryAlone();

} // namespace netwharf::bench
