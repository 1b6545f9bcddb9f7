// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/activityfeed.h"
#include "app/live/snapshotworker.h"
#include "app/live/viewworker.h"
#include "core/collect/collector.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace netwharf {

/// The live data as the window sees it: a collector, a view worker, the record of what happened, and
/// one signal on the GUI thread for each update. Owns all three threads.
class LiveFeed : public QObject
{
    Q_OBJECT
public:
    LiveFeed(std::unique_ptr<Source> source, std::shared_ptr<const Catalogue> catalogue,
             std::chrono::milliseconds interval, QObject *parent = nullptr);
    ~LiveFeed() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setWish(const Wish &wish);
    const Wish &wish() const { return m_wish; }
    void holdOrder(bool hold); ///< see Picture::holdOrder
    void setInterval(std::chrono::milliseconds interval);
    void setHidden(bool hidden); ///< a hidden window samples every 10 s
    void refresh();
    /// The rows whose traffic is told of several times a second, while the window is not hidden.
    void setWatched(std::vector<RowId> rows);
    /// The same for rows of the list, beside those of setWatched().
    void setWatchedInList(std::vector<RowId> rows);
    /// While one of these is kept, every sample has the traffic of every row. Not longer than this lives.
    std::shared_ptr<void> holdAllTraffic();
    /// Tells the worker that the last update is shown; see ViewWorker::applied.
    void applied(SpentRows spent);
    /// Acts on the collector's thread; `tell` is called on this one, unless `context` has gone by then.
    void act(Action action, QObject *context, std::function<void(const ActOutcome &)> tell);
    /// Hands every snapshot to the worker, the newest at once, until it is given up. GUI thread.
    void addFollower(std::shared_ptr<SnapshotWorker> follower);
    void removeFollower(const std::shared_ptr<SnapshotWorker> &follower);
    /// What the last update said, without its rows. Null parts before the first.
    const Update &last() const { return m_last; }
    /// The record of what happened, from every snapshot.
    ActivityFeed &activity() { return *m_activity; }

signals:
    /// The receiver moves the rows out and calls applied(). One receiver.
    void updated(netwharf::Update &update);
    /// After `updated`: counts, health and use of ports have changed.
    void factsChanged();
    /// The counts of watched rows, sorted by id.
    void trafficRead(const std::vector<netwharf::RowTraffic> &traffic);
    void activityChanged(); ///< activity() has an update to take

private:
    void deliver();
    void tellFollowers(const std::shared_ptr<const Snapshot> &snapshot);
    void watch();

    Wish m_wish;
    Update m_last;
    std::chrono::milliseconds m_interval;
    bool m_hidden = false;
    std::vector<RowId> m_watched;
    std::vector<RowId> m_watchedInList;
    std::weak_ptr<void> m_allTraffic;
    std::unique_ptr<ViewWorker> m_worker;
    std::atomic<std::chrono::milliseconds> m_sampleInterval; ///< of the collector, read on its thread
    std::unique_ptr<ActivityFeed> m_activity;
    std::mutex m_followersMutex; ///< guards what follows
    std::vector<std::shared_ptr<SnapshotWorker>> m_followers;
    std::unique_ptr<Collector> m_collector; ///< posts to those above: goes first
};

} // namespace netwharf
