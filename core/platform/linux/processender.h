// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"

#include <span>

namespace netwharf {

/// Ends the process: the one with this start time, never one that got its number since. It is held by
/// a descriptor (pidfd) while its start time is read and until the signal is sent. Nothing when the
/// signal was sent; it may take the process a while to end, or it may decline. Thread: any.
std::optional<ActProblem> endProcess(const EndProcess &order);

/// Why the process cannot be ended by us, from the same looks and without a signal; ProcessGone also
/// when it has ended and was not waited for yet. Nothing when it runs and may be ended. Thread: any.
std::optional<ActProblem> whyNotEnd(const ProcessKey &process);

/// Fills in the children of each report, by one look at every process of the machine. Thread: any.
void addChildren(std::span<ProcessReport> reports);

} // namespace netwharf
