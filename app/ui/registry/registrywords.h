// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/registryupdater.h"

#include <QString>

namespace netwharf {

/// Why the registry stayed as it was, and that it did. `store` is where it would be kept.
QString registryFailureText(const RegistryFailure &failure, const QString &store);

} // namespace netwharf
