// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/reacharrangement.h"

#include <QString>

namespace netwharf {

enum class ReachColumn { Port, Protocol, Service, Program, User, Addresses, Safety, Since };
inline constexpr int ReachColumnCount = 8;

/// What a cell says of a line or of what is gone, in the language that is installed, which is `language`. Any thread.
QString reachCell(const ReachArrangement &arrangement, const ReachRow &row, ReachColumn column, Language language);

} // namespace netwharf
