// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/registryupdater.h"

#include <QString>

namespace netwharf {

/// "IANA registry of 17 Aug 2026", "IANA registry of 1 Nov 2026, updated on 20 Nov 2026".
QString registryText(const RegistryInfo &registry, Language language);

/// Why the registry stayed as it was, and that it did. `store` is where it would be kept.
QString registryFailureText(const RegistryFailure &failure, const QString &store);

} // namespace netwharf
