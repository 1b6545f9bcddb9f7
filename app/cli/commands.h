// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/export/chunks.h"

namespace netwharf {

/// `netwharf sockets`: the live list through a filter.
ExitCode runSockets(const Arguments &arguments, const Sink &out);

/// `netwharf ports`: the catalogue through a query; one port in text form is explained.
ExitCode runPorts(const Arguments &arguments, Language language, const Sink &out);

} // namespace netwharf
