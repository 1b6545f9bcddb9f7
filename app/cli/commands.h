// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/export/chunks.h"
#include "core/query/query.h"

namespace netwharf {

/// `netwharf sockets`: the live list through a filter.
ExitCode runSockets(const Arguments &arguments, const Sink &out);

/// The same with --watch: goes on until it is told to stop. Writes to the standard output itself.
ExitCode runSocketsWatch(const Arguments &arguments, const Query &query);

/// `netwharf ports`: the catalogue through a query; one port in text form is explained.
ExitCode runPorts(const Arguments &arguments, Language language, const Sink &out);

/// `netwharf why`: whether a port can be bound, who holds it, and what helps.
ExitCode runWhy(const Arguments &arguments, const Sink &out);

/// `netwharf free`: ports that are free, one a line.
ExitCode runFree(const Arguments &arguments, const Sink &out);

} // namespace netwharf
