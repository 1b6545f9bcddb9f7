// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"
#include "core/rows/rowchangekind.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string_view>

namespace netwharf {

/// What happened to a socket; or that for a while nobody looked.
enum class ActivityKind : std::uint8_t { Opened, Changed, Closed, Gap };
inline constexpr int ActivityKindCount = 4;
std::string_view code(ActivityKind kind); ///< "opened", "changed", "closed", "gap"

/// One line of the record of what happened. Immutable once made; any thread may read it.
struct ActivityEvent
{
    std::uint64_t number = 0; ///< counts up by one
    ActivityKind kind{};
    bool sampleFailed = false; ///< of a gap: the system could not be asked; else no sample came
    bool hasTraffic = false;
    SocketState before{}; ///< of a changed or closed one: its state until then
    std::chrono::system_clock::time_point at; ///< when it happened or was seen; of a gap, when it began
    std::chrono::system_clock::time_point until; ///< of a gap: when samples came again
    Row row; ///< of a gap it means nothing; text is in the tables of the record (ActivityRing::tables)
    Traffic traffic; ///< when hasTraffic: all it had counted until then
};
using ActivityEventPtr = std::shared_ptr<const ActivityEvent>;

/// What happened to its row; not of a gap.
RowChangeKind changeOf(ActivityKind kind);

/// The row as the record shows it: a closed socket in the state that it had until then.
Row shownRow(const ActivityEvent &event);

/// How long the socket of a closed event lived; zero when it was there before anybody looked.
std::chrono::system_clock::duration lifeOf(const ActivityEvent &event);

} // namespace netwharf
