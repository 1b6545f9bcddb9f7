// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace netwharf::bench {

/// Pages that are this process's alone at the moment, in KiB. Grows and shrinks with what other programs
/// map the same libraries: for comparing a process with itself.
qint64 privateMemory();

/// What this process adds to a machine on which no other program has the same libraries, in KiB: its own
/// pages, and every page of the files it maps. The same whatever else runs: for comparing two programs.
qint64 memoryAlone();

} // namespace netwharf::bench
