// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/ordering.h"

#include <QString>

#include <optional>

namespace netwharf {

/// The columns of the live list. The number is the column in the model and is kept in settings
/// with LiveColumnSchema: raise that when the meaning of a number changes.
enum class LiveColumn {
    Process,
    Protocol,
    LocalAddress,
    LocalPort,
    Direction,
    RemoteAddress,
    RemotePort,
    State,
    Service,
    Pid,
    User,
    Unit,
    Exposure,
    Interface,
    ReceiveQueue,
    SendQueue,
    OpenedAt,
    Executable,
    CommandLine
};
inline constexpr int LiveColumnCount = 19;
inline constexpr int LiveColumnSchema = 1;

constexpr int position(LiveColumn column)
{
    return static_cast<int>(column);
}

SortKey sortKeyOf(LiveColumn column);
/// Nothing for a key without a column (Inode).
std::optional<LiveColumn> columnOf(SortKey key);
bool shownByDefault(LiveColumn column);
bool isNumeric(LiveColumn column); ///< right-aligned

/// Words of the header, as short as the column; empty over the arrow.
QString shortTitle(LiveColumn column);
/// The same in full, for the column chooser, tooltips and screen readers.
QString fullTitle(LiveColumn column);

} // namespace netwharf
