// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/watchedrows.h"
#include "core/collect/source.h"

#include <chrono>
#include <functional>
#include <span>

#include <tl/expected.hpp>

namespace netwharf {

/// The interval of --watch without a value, and the shortest and longest it takes.
inline constexpr std::chrono::milliseconds DefaultWatchInterval{1'000};
inline constexpr std::chrono::milliseconds ShortestWatchInterval{100};
inline constexpr std::chrono::milliseconds LongestWatchInterval{86'400'000};

/// What one more sample brought.
struct WatchNews
{
    std::chrono::system_clock::time_point at; ///< when the sample was taken, or failed
    std::span<const RowChange> changes;
    const Health &health;
    bool healthChanged = false; ///< other notes than before (sameNote)
};

/// The sign of a change in text: + opened, ~ changed, - closed.
char signOf(RowChangeKind kind);

/// Whether two notes say the same, counts aside: those go up and down with the sockets themselves.
bool sameNote(const HealthNote &a, const HealthNote &b);

/// How what is watched is shown: as JSON, as lines, as a picture on a terminal. Each function is false
/// when nobody looks any more.
class WatchForm
{
public:
    virtual ~WatchForm() = default;
    virtual bool begin(const WatchedRows &rows) = 0;
    virtual bool add(const WatchedRows &rows, const WatchNews &news) = 0;
    /// The terminal has another size, or was someone else's for a while.
    virtual bool redraw() { return true; }
    /// Nothing more will be shown.
    virtual void end() {}
};

/// Why a wait is over.
enum class Wake { Due, Redraw, Ended };

/// When the next sample is taken, and what its waiting listens to.
struct WatchPace
{
    std::chrono::milliseconds interval = DefaultWatchInterval;
    std::function<Wake(std::chrono::steady_clock::time_point)> waitUntil;
};

/// Watches until a form or a wait says that it is over. Fails only when the first sample does.
///
/// Samples start every `interval`, or later when they are dear (dueAfter in core/collect/collector.h);
/// the first, which looks for all owners, does not count. A later sample that fails leaves the rows as they are, and the health says why. The
/// catalogue is the one it began with: the services file and the notes are not read again.
tl::expected<void, Error> watchSockets(Source &source, WatchedRows rows, const WatchPace &pace, WatchForm &form);

} // namespace netwharf
