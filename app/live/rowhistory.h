// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace netwharf {

/// The joined rows of the newest snapshot, what lately happened to them, and those that have just
/// closed. Not shared between threads.
class RowHistory
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds MostHold{30};

    /// A closed row is kept for `closedFor`, or until the snapshot after, whichever is later.
    explicit RowHistory(std::chrono::milliseconds closedFor) : m_closedFor(closedFor) {}

    /// Joins `snapshot` and compares it with the one before. Rows of the first are not marked. What ended
    /// without having been a row becomes a closed one, of `passedOver` too: what snapshots told of that
    /// were not given to this.
    void advance(std::shared_ptr<const Snapshot> snapshot, const std::vector<EndedSocket> &passedOver,
                 const Catalogue &catalogue, Clock::time_point now);
    /// Joins the snapshot in hand again, with another catalogue; marks stay.
    void rejoin(const Catalogue &catalogue);
    /// While the order is held, closed rows stay up to `MostHold` longer, for their going would move others.
    void setHeld(bool held) { m_extension = held ? MostHold : Clock::duration::zero(); }
    /// Forgets what is past its time; true when closed rows went.
    bool expire(Clock::time_point now);
    /// When expire() next has a closed row to forget; nothing while that waits for a snapshot.
    std::optional<Clock::time_point> nextExpiry() const;

    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    const std::vector<Row> &rows() const { return m_rows; } ///< of the snapshot, in its order
    std::vector<Row> rowsAndClosed() const;
    bool isClosed(const Row &row) const;
    LiveRow live(const Row &row) const; ///< with its mark and the process at its other end
    /// How many of the last ended sockets are not among the closed rows, for there are too many.
    int leftOut() const { return m_leftOut; }
    /// The last counts of closed rows, where they are known.
    const std::shared_ptr<const FinalTraffic> &finalTraffic() const { return m_finalTraffic; }
    /// Whether a row was marked, or has another process at its other end, since this was last asked.
    bool takeNews() { return std::exchange(m_hasNews, false); }

private:
    struct Mark
    {
        RowEvent event = RowEvent::None;
        Clock::time_point at;
    };
    struct ClosedRow
    {
        Row row;
        Clock::time_point until;
        bool seenAgain = false; ///< a later snapshot has come
        bool isShortLived = false; ///< it lived between two snapshots
    };
    struct IdHash
    {
        std::size_t operator()(RowId id) const { return static_cast<std::size_t>(id); }
    };

    void markChanges(const std::vector<Row> &before, Clock::time_point now);
    void addShortLived(const std::vector<EndedSocket> &ended, const Catalogue &catalogue, Clock::time_point now);
    void dropShortLived(std::size_t count);
    void noteFinalTraffic(const std::vector<EndedSocket> &ended);
    void findPeers();

    std::chrono::milliseconds m_closedFor;
    Clock::duration m_extension{};
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Row> m_rows;
    std::vector<ClosedRow> m_closed; ///< oldest first
    std::unordered_map<RowId, Mark, IdHash> m_marks;
    std::unordered_map<RowId, ProcessIndex, IdHash> m_peers; ///< row -> holder of its other end
    std::shared_ptr<const FinalTraffic> m_finalTraffic = std::make_shared<const FinalTraffic>();
    int m_leftOut = 0;
    bool m_hasNews = false;
};

} // namespace netwharf
