// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/rowhistory.h"
#include "app/live/update.h"

#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

/// Turns snapshots and wishes into updates. Not shared between threads.
class Picture
{
public:
    using Clock = RowHistory::Clock;

    Picture(std::shared_ptr<const Catalogue> catalogue, std::chrono::milliseconds closedFor);

    /// `passedOver`: what ended by snapshots that were replaced before they came here.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot, Clock::time_point now,
                     const std::vector<EndedSocket> &passedOver = {});
    void setWish(Wish wish);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    /// While it is held, rows keep their order: what is new goes to the end, of its group or of all, and
    /// closed rows stay longer. What the person asks for is sorted nevertheless.
    void holdOrder(bool hold);

    /// What is to be shown now; nothing when that is still the picture before, or before the first
    /// snapshot.
    std::optional<Update> develop(Clock::time_point now);
    /// When develop() next has something to say without being asked; nothing when it has not.
    std::optional<Clock::time_point> nextExpiry() const { return m_history.nextExpiry(); }

private:
    void sortAll();
    void keepOrder(std::vector<Row> &sorted);
    void placeGroups(const std::vector<Row> &rows, RowGroups &groups);
    void fillRows(std::vector<Row> rows, Update &update);
    /// Rows that are wished for, in order; fills the counts of `update`.
    std::vector<Row> wishedRows(Update &update) const;
    bool sameTexts() const;
    void refreshFacts();

    std::shared_ptr<const Catalogue> m_catalogue;
    Wish m_wish;
    RowHistory m_history;
    std::vector<Row> m_sorted; ///< every row, closed ones too, in the wished order
    std::vector<Row> m_shown; ///< sockets of the update before, those of folded groups too
    std::vector<RowId> m_shownIds; ///< of its rows, heads of groups too
    std::vector<RowGroup> m_shownGroups;
    std::vector<RowId> m_groupOrder; ///< of the update before, groups of one row too
    std::shared_ptr<const Snapshot> m_shownSnapshot;
    std::shared_ptr<const Catalogue> m_shownCatalogue;
    std::shared_ptr<const PortUseMap> m_portUse;
    std::shared_ptr<const TrafficTable> m_traffic;
    int m_hiddenOwners = 0;
    bool m_asked = false; ///< something came since the update before
    bool m_sortNeeded = false;
    bool m_reordered = false;
    bool m_orderHeld = false;
    bool m_outOfOrder = false; ///< m_sorted is as it was held, not as it would be sorted
    bool m_sortAfresh = false; ///< the next sorting is of the person's asking
};

} // namespace netwharf
