// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/knownthings.h"
#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"
#include "core/query/query.h"
#include "core/rows/ordering.h"
#include "core/rows/row.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace netwharf {

/// What a row has lately been through.
enum class RowEvent : std::uint8_t { None, Opened, Changed, Closed };

/// A row as the list shows it.
struct LiveRow
{
    Row row;
    RowEvent event = RowEvent::None;
    std::chrono::steady_clock::time_point eventAt; ///< when `event` was first seen
    ProcessIndex peer = NoProcess; ///< who holds the other end, when that is on this machine too
};

/// Which rows a person wants to see. Bits of a mask; 0 means all.
struct ChipWish
{
    std::uint32_t protocols = 0; ///< 1 << Protocol
    std::uint32_t groups = 0; ///< 1 << StateGroup
    std::uint32_t ranges = 0; ///< 1 << Range, of the service port
    std::uint32_t directions = 0; ///< 1 << Direction
    std::uint32_t exposures = 0; ///< 1 << Exposure
    bool hideKnown = false; ///< leaves out what Wish::known says

    bool operator==(const ChipWish &) const = default;
};

/// Everything that decides what the list shows. A value.
struct Wish
{
    Query query;
    ChipWish chips;
    std::optional<std::uint32_t> onlyPid;
    std::optional<std::uint16_t> onlyPort; ///< either end
    std::shared_ptr<const KnownThings> known; ///< null: nothing
    std::shared_ptr<const RemoteNames> names; ///< to sort by; null: none
    SortKey sortKey = SortKey::Process;
    bool descending = false;
    bool paused = false; ///< the picture stays at the snapshot of now
};

/// How long a mark is shown, and a closed row at least.
inline constexpr std::chrono::milliseconds MarkDuration{3000};

/// How many sockets that lived between two snapshots are shown at most; of more, the newest.
inline constexpr std::size_t MostShortLived = 2000;

/// How many rows each chip would show if it alone changed in its group; rows, not sockets of closed.
struct ChipCounts
{
    std::array<int, 7> protocols{};
    std::array<int, 3> groups{};
    std::array<int, 4> ranges{};
    std::array<int, 4> directions{};
    std::array<int, 4> exposures{};
    int known = 0; ///< what "hide what I know" leaves out, or would
};

/// Which ports of this machine are in use, for the catalogue page. Keyed by (port, transport).
struct PortUse
{
    std::vector<ProcessIndex> listeners; ///< each process once, first come first
    int listening = 0; ///< sockets that listen, are open or hold the port
    int hiddenListeners = 0; ///< of these, by owners that may not be read
    int connections = 0; ///< sockets with a remote end, in any state, that name this as their service
    Exposure exposure = Exposure::None; ///< the widest of the listeners
    bool serves = false; ///< false: all of it are sockets that were handed the port as clients

    bool operator==(const PortUse &) const = default;
};
using FinalTraffic = std::unordered_map<RowId, Traffic>;
using PortUseMap = std::map<std::pair<std::uint16_t, Protocol>, PortUse>;

/// The next picture for the list, made by the ViewWorker off the GUI thread.
struct Update
{
    std::vector<LiveRow> rows; ///< filtered and sorted; closed rows stay 3 s or one sample
    std::vector<std::int32_t> oldToNew; ///< from the rows of the update before; -1 = gone
    bool same = false; ///< every row, in place, and its texts are those of the update before
    bool reordered = false; ///< the person asked for another order: old places mean nothing
    int total = 0; ///< rows before any filter, closed ones left out
    int shown = 0; ///< rows.size() without closed ones
    int hiddenOwners = 0; ///< of all rows
    int leftOut = 0; ///< of the newest snapshot: sockets that lived between two, above MostShortLived
    ChipCounts counts;
    std::shared_ptr<const FinalTraffic> finalTraffic; ///< of closed rows, where it is known
    std::shared_ptr<const TrafficTable> traffic; ///< of all rows, when it was wanted; else empty
    std::shared_ptr<const PortUseMap> portUse;
    std::shared_ptr<const Snapshot> snapshot; ///< the texts the rows point into
    std::shared_ptr<const Catalogue> catalogue; ///< the entries the rows point into
};

} // namespace netwharf
