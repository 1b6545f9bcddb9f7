// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace netwharf::bench {

/// What runs inside the generator's namespaces. Each prints one line a run, "MEASURED REFERENCE" or
/// "NAME MEASURED REFERENCE", and remarks to stderr; throws std::exception.

inline constexpr int Runs = 5;

/// A collector as the window has it, once a second; CPU time of a sample with all that belongs to it and
/// of the limit, in ms.
void measureWarm();
/// A collector that has just been made, each time in a new process: "rows" until its first snapshot and
/// "owners" until no owner is pending, against the limit; wall time in ms.
void measureFirst();
/// `program sockets --json` against each of the named tools, wall time in ms; a tool that is not installed
/// is left out.
void measureCommands(const char *program, std::span<char *const> tools);
/// The window, left alone: CPU time in % of a core, against 100.
void measureIdle(const char *program);

/// For so many seconds: how often the guess at freed descriptors finds the holders of new sockets, and how
/// many of those are known at once, among whatever programs run beside. For docs/measurements.md.
void measureGuesses(int seconds);

} // namespace netwharf::bench
