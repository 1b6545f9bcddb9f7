// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace netwharf {

/// Joins, filters, sorts and diffs off the GUI thread.
///
/// Holds the newest snapshot, the catalogue and the wish. A changed wish is answered at once from
/// the snapshot in hand, also while paused. The next update is computed only after applied():
/// snapshots may be skipped, updates never.
class ViewWorker
{
public:
    /// `announce` is called on the worker's thread when an update waits to be taken; must not block.
    /// Closed rows stay for `closedFor`, or until the snapshot after, whichever is later.
    ViewWorker(std::shared_ptr<const Catalogue> catalogue, std::function<void()> announce,
               std::chrono::milliseconds closedFor = MarkDuration);
    ~ViewWorker();
    ViewWorker(const ViewWorker &) = delete;
    ViewWorker &operator=(const ViewWorker &) = delete;

    void setSnapshot(std::shared_ptr<const Snapshot> snapshot); ///< any thread
    void setWish(Wish wish); ///< any thread
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue); ///< any thread

    /// Whether rows keep their order, see Picture::holdOrder. Any thread.
    void holdOrder(bool hold);

    /// The update that waits, once; nothing when there is none. GUI thread.
    std::optional<Update> take();
    /// The taken update is on the screen: the next may be computed. GUI thread. `spent` are the rows
    /// it replaced, freed on the worker's thread.
    void applied(SpentRows spent);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace netwharf
