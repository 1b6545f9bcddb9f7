// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/compile.h"

#include <string>
#include <string_view>

namespace netwharf {

/// The C++ source that defines the table of core/catalogue/table.h.
std::string tableSource(const CompiledCatalogue &catalogue, std::string_view registryDate);

} // namespace netwharf
