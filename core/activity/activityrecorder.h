// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/activitycurve.h"
#include "core/activity/activityring.h"
#include "core/activity/watchedrows.h"

#include <chrono>
#include <memory>
#include <vector>

namespace netwharf {

/// Writes into a ring what each snapshot tells. It wants every snapshot, in their order, failed ones
/// too. Not shared between threads.
class ActivityRecorder
{
public:
    ActivityRecorder(std::shared_ptr<const Catalogue> catalogue, ActivityRing &ring);

    /// `interval`: how long after the one before this was due. What the first snapshot holds has not
    /// opened. An opening whose owner is still looked for is written with the next snapshot. A connection
    /// has closed when it goes over into TIME_WAIT.
    void take(const std::shared_ptr<const Snapshot> &snapshot, std::chrono::milliseconds interval);
    void setCatalogue(const std::shared_ptr<const Catalogue> &catalogue);

    /// The newest that did not fail; null before it.
    const std::shared_ptr<const Snapshot> &newest() const { return m_newest; }
    bool isFailing() const { return m_failed; } ///< the last sample failed
    const ActivityCurve &curve() const { return m_curve; }

private:
    struct Waiting
    {
        RowChange change;
        std::shared_ptr<const Snapshot> snapshot; ///< that its texts are in
    };
    void noteGap(const Snapshot &next, std::chrono::milliseconds interval);
    void settleWaiting(const std::vector<RowChange> &changes);
    void write(const RowChange &change);

    WatchedRows m_rows;
    ActivityRing &m_ring;
    ActivityCurve m_curve;
    std::shared_ptr<const Snapshot> m_newest;
    std::chrono::milliseconds m_interval{};
    bool m_failed = false;
    std::vector<Waiting> m_waiting; ///< openings without an owner, of the newest snapshot
};

} // namespace netwharf
