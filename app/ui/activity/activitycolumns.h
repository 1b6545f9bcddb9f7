// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/activitycolumn.h"

#include <QFont>
#include <QList>
#include <QSet>

#include <map>

namespace netwharf {

/// What widths are wanted for.
struct ActivityColumnWish
{
    QList<ActivityColumn> chosen; ///< in their order on the screen
    QSet<ActivityColumn> insisted; ///< that a person switched on: these never go
    std::map<ActivityColumn, int> own; ///< widths that a person has set
};

/// Widths of the record's columns that fit `room` px; a column for which there is no room is left out. When it
/// is tight, addresses narrow first, then the service narrows and goes, then addresses again, then the
/// process; after these go what a closed connection had carried and how long it lived, the protocol, the
/// word of the event (its sign stays) and the pid. Ports, a pid and a state are never cut. When even that
/// does not help, the rest is wider than `room`: then it scrolls.
std::map<ActivityColumn, int> fitActivityColumns(const QFont &font, const ActivityColumnWish &wish, int room);

} // namespace netwharf
