// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace netwharf::bench {

/// Pages that are this process's alone, in KiB.
qint64 privateMemory();

} // namespace netwharf::bench
