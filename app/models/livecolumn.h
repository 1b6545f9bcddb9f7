// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/ordering.h"

#include <QString>

#include <optional>

namespace netwharf {

/// The columns of the live list. The number is the column in the model; settings keep columnCode(),
/// with LiveColumnSchema: raise that when what is kept changes its form.
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
    Namespace,
    Exposure,
    Scope,
    RemoteName,
    Interface,
    RateReceived,
    RateSent,
    BytesReceived,
    BytesSent,
    RoundTrip,
    Retransmits,
    ReceiveQueue,
    SendQueue,
    OpenedAt,
    Age,
    Executable,
    CommandLine
};
inline constexpr int LiveColumnCount = 29;
inline constexpr int LiveColumnSchema = 2;

constexpr int position(LiveColumn column)
{
    return static_cast<int>(column);
}

SortKey sortKeyOf(LiveColumn column);
/// A fixed word for settings: "remote_address".
QString columnCode(LiveColumn column);
/// The column with this code.
std::optional<LiveColumn> columnWithCode(const QString &code);
/// Nothing for a key without a column (Inode).
std::optional<LiveColumn> columnOf(SortKey key);
bool isNumeric(LiveColumn column); ///< right-aligned
bool isTraffic(LiveColumn column); ///< what is counted of a TCP connection
/// Whether a cell may change while its row stays the same: by the clock, by traffic, by a name found.
bool changesByItself(LiveColumn column);
/// Whether its cells are an amount and a unit, each in a column of its own.
bool hasUnit(LiveColumn column);

/// Words of the header, as short as the column; empty over the arrow.
QString shortTitle(LiveColumn column);
/// The same in full, for the column chooser, tooltips and screen readers.
QString fullTitle(LiveColumn column);

} // namespace netwharf
