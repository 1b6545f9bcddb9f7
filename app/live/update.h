// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/knownthings.h"
#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"
#include "core/net/traffic.h"
#include "core/query/query.h"
#include "core/rows/grouping.h"
#include "core/rows/ordering.h"
#include "core/rows/row.h"

#include <QList>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace netwharf {

/// What place a row has in the list: alone, the head of a group, or one of its members.
enum class RowPart : std::uint8_t { Single, Head, Member, LastMember };
inline constexpr std::uint32_t NoGroup = 0xffffffffU;

/// What a row has lately been through.
enum class RowEvent : std::uint8_t { None, Opened, Changed, Closed };

/// A row as the list shows it. The head of a group is no socket: its row has the group's id, the owner
/// when all members have the same one, and otherwise the defaults. The event of a folded group's head is
/// the newest of its members'.
struct LiveRow
{
    Row row;
    RowEvent event = RowEvent::None;
    std::chrono::steady_clock::time_point eventAt; ///< when `event` was first seen
    ProcessIndex peer = NoProcess; ///< who holds the other end, when that is on this machine too
    RowPart part = RowPart::Single;
    std::uint32_t group = NoGroup; ///< of a head and of members: an index into Update::groups

    bool isHead() const { return part == RowPart::Head; }
    bool isMember() const { return part == RowPart::Member || part == RowPart::LastMember; }
};

/// What the head of a group says. Sockets that have just closed are members, but are not counted.
struct RowGroup
{
    static constexpr std::size_t MostNamed = 4;
    struct Host
    {
        IpAddress address;
        int connections = 0; ///< 0: none

        bool operator==(const Host &) const = default;
    };

    RowId id{};
    RowId first{}; ///< the member that tells most of the group: one that listens, else the first
    std::uint32_t head = 0; ///< its row, in Update::rows
    std::uint32_t firstMember = 0; ///< in Update::rows of an open group, else in Update::folded
    std::uint32_t memberCount = 0;
    bool open = true;
    int sockets = 0;
    int connections = 0; ///< each once, also where both ends are members
    int inside = 0; ///< of these, whose both ends are members
    int listening = 0; ///< TCP and the like
    int datagrams = 0; ///< open to anyone
    int hosts = 0; ///< different addresses of other machines
    int processCount = 0; ///< different holders
    int portCount = 0; ///< different ports of those that listen
    int datagramPortCount = 0;
    int programCount = 0; ///< different names of holders
    std::array<std::uint16_t, MostNamed> ports{}; ///< the lowest
    std::array<std::uint16_t, MostNamed> datagramPorts{};
    std::array<ProcessIndex, MostNamed> programs{}; ///< one of each name, by name
    std::array<ProcessIndex, MostNamed> processes{}; ///< some of the holders
    std::array<Host, MostNamed> talks{}; ///< the hosts with most connections
    bool hasTraffic = false; ///< it is known of at least one member
    bool hasRate = false;
    Traffic traffic; ///< sums of bytes and retransmits
    TrafficRate rate; ///< the sum

    bool operator==(const RowGroup &) const = default;
};

/// Which groups are folded. Those of Grouping that are not there now keep their place in it.
struct Folding
{
    bool all = false; ///< every group is folded but `except`; else none is
    std::set<RowId> except;

    bool isOpen(RowId group) const { return all == except.contains(group); }
    bool operator==(const Folding &) const = default;
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
    std::optional<RowId> also; ///< is shown whatever the rest leaves out
    std::shared_ptr<const KnownThings> known; ///< null: nothing
    std::shared_ptr<const RemoteNames> names; ///< to sort by; null: none
    SortKey sortKey = SortKey::Process;
    bool descending = false;
    std::optional<SortKey> thenKey; ///< among rows that are equal by `sortKey`
    bool thenDescending = false;
    Grouping grouping = Grouping::None;
    Folding folding;
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

/// The rows of the list as one update brought them. Never changed, so that whoever copies a hundred thousand
/// of them can do so on another thread.
struct ListRows
{
    std::vector<LiveRow> rows;
    std::vector<LiveRow> folded{};
    std::vector<RowGroup> groups{};

    /// Every socket of a group, whether it is folded or not.
    std::span<const LiveRow> membersOf(const RowGroup &group) const;
    /// The sockets that rows stand for, each once: a head stands for all of its group. Rows ascending.
    std::vector<const LiveRow *> socketsOf(const QList<int> &picked) const;
};

/// Rows that the screen does not need any more.
using SpentRows = std::shared_ptr<const ListRows>;

/// The next picture for the list, made by the ViewWorker off the GUI thread.
struct Update
{
    std::vector<LiveRow> rows; ///< filtered, sorted, grouped; closed rows stay 3 s or one sample
    std::vector<LiveRow> folded; ///< members of folded groups, group by group
    std::vector<RowGroup> groups; ///< in the order of their heads
    Grouping grouping = Grouping::None;
    std::vector<std::int32_t> oldToNew; ///< from the rows of the update before; -1 = gone
    bool same = false; ///< every row, in place, and its texts are those of the update before
    bool reordered = false; ///< the person asked for another order: old places mean nothing
    bool orderHeld = false; ///< rows are not where they would be sorted to, see Picture::holdOrder
    int total = 0; ///< rows before any filter, closed ones left out
    int shown = 0; ///< sockets in `rows` and `folded`, without closed ones
    std::optional<RowId> also; ///< Wish::also that this answers
    bool isAlsoOutside = false; ///< it is there, and the rest of the wish leaves it out
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
