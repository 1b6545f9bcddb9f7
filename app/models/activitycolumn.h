// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace netwharf {

/// The columns of the record of what happened. The number is the column in the model and is kept in
/// settings with ActivityColumnSchema: raise that when the meaning of a number changes.
enum class ActivityColumn {
    Time,
    Event,
    Process,
    Pid,
    Protocol,
    LocalAddress,
    LocalPort,
    RemoteAddress,
    RemotePort,
    State,
    Service,
    Bytes,
    Lived,
    User,
    Unit
};
inline constexpr int ActivityColumnCount = 15;
inline constexpr int ActivityColumnSchema = 2;

constexpr int position(ActivityColumn column)
{
    return static_cast<int>(column);
}

bool shownByDefault(ActivityColumn column);
bool isNumeric(ActivityColumn column); ///< right-aligned

QString shortTitle(ActivityColumn column); ///< words of the header
QString fullTitle(ActivityColumn column); ///< for the column chooser, tooltips and screen readers

} // namespace netwharf
