// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace netwharf {

enum class RowChangeKind : std::uint8_t { Opened, Changed, Closed };
std::string_view code(RowChangeKind kind); ///< "opened", "changed", "closed"

} // namespace netwharf
