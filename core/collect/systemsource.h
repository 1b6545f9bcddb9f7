// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"

#include <memory>

namespace netwharf {

/// The source for the system this program was built for; defined by its platform.
/// Thread: the one that will sample, or any before it does.
std::unique_ptr<Source> makeSource();

} // namespace netwharf
