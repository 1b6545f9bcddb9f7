// SPDX-License-Identifier: MIT
#pragma once

#include "core/activity/activityview.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace netwharf {

/// Keeps the record of what happened, and what of it a person wishes to see, on a thread of its own:
/// from every snapshot, whatever the window does meanwhile.
class ActivityFeed
{
public:
    /// `announce` is called on the thread of this when an update waits to be taken; must not block.
    ActivityFeed(std::shared_ptr<const Catalogue> catalogue, std::function<void()> announce,
                 ActivityLimits limits = {});
    ~ActivityFeed();
    ActivityFeed(const ActivityFeed &) = delete;
    ActivityFeed &operator=(const ActivityFeed &) = delete;

    /// The next snapshot, failed ones too, and the interval at which they come. Not the GUI thread: when
    /// several wait already, this does too, for none may be left out.
    void take(std::shared_ptr<const Snapshot> snapshot, std::chrono::milliseconds interval);
    void setWish(ActivityWish wish); ///< any thread; answered with an update that is a reset
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue); ///< any thread

    /// All that is new since this was last called; nothing when nothing is. GUI thread.
    std::optional<ActivityUpdate> takeUpdate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace netwharf
