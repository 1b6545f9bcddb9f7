// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/ui/querysuggestions.h"

namespace netwharf {

/// The values of a field among the sockets of `snapshot`, sorted: processes with their number of sockets, ports with
/// the service they are known for. Looks at every socket once. `use` and `catalogue` may be null.
QList<LiveValue> socketValues(QueryField field, const Snapshot &snapshot, const PortUseMap *use,
                              const Catalogue *catalogue);

} // namespace netwharf
