// SPDX-License-Identifier: MIT
#include "app/live/livefeed.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr std::chrono::milliseconds HiddenInterval{10'000};

/// Everything an update says beside its rows.
Update factsOf(const Update &update)
{
    Update facts;
    facts.same = update.same;
    facts.reordered = update.reordered;
    facts.grouping = update.grouping;
    facts.orderHeld = update.orderHeld;
    facts.total = update.total;
    facts.shown = update.shown;
    facts.hiddenOwners = update.hiddenOwners;
    facts.leftOut = update.leftOut;
    facts.finalTraffic = update.finalTraffic;
    facts.counts = update.counts;
    facts.traffic = update.traffic;
    facts.portUse = update.portUse;
    facts.snapshot = update.snapshot;
    facts.catalogue = update.catalogue;
    return facts;
}

} // namespace

LiveFeed::LiveFeed(std::unique_ptr<Source> source, std::shared_ptr<const Catalogue> catalogue,
                   std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_interval(interval), m_sampleInterval(interval)
{
    m_worker = std::make_unique<ViewWorker>(catalogue, [this] {
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    });
    m_activity = std::make_unique<ActivityFeed>(std::move(catalogue), [this] {
        QMetaObject::invokeMethod(this, &LiveFeed::activityChanged, Qt::QueuedConnection);
    });
    // Through this thread's queue, since the first snapshot may be ready before m_collector is set.
    m_collector = std::make_unique<Collector>(
        std::move(source), interval,
        [this] {
            QMetaObject::invokeMethod(
                this, [this] { m_worker->setSnapshot(m_collector->newest()); }, Qt::QueuedConnection);
        },
        [this](std::vector<RowTraffic> traffic) {
            QMetaObject::invokeMethod(
                this, [this, told = std::move(traffic)] { emit trafficRead(told); }, Qt::QueuedConnection);
        },
        [this](const std::shared_ptr<const Snapshot> &snapshot) {
            tellFollowers(snapshot);
            m_activity->take(snapshot, m_sampleInterval.load());
        });
}

LiveFeed::~LiveFeed() = default;

void LiveFeed::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_activity->setCatalogue(catalogue);
    m_worker->setCatalogue(std::move(catalogue));
}

void LiveFeed::setWish(const Wish &wish)
{
    m_wish = wish;
    m_worker->setWish(wish);
}

void LiveFeed::holdOrder(bool hold)
{
    m_worker->holdOrder(hold);
}

void LiveFeed::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    const auto used = m_hidden ? std::max(interval, HiddenInterval) : interval;
    m_sampleInterval = used;
    m_collector->setInterval(used);
}

void LiveFeed::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    setInterval(m_interval);
    watch();
    if (!hidden)
        refresh();
}

void LiveFeed::setWatched(std::vector<RowId> rows)
{
    m_watched = std::move(rows);
    watch();
}

void LiveFeed::setWatchedInList(std::vector<RowId> rows)
{
    m_watchedInList = std::move(rows);
    watch();
}

void LiveFeed::watch()
{
    std::vector<RowId> rows;
    if (!m_hidden) {
        rows = m_watched;
        rows.insert(rows.end(), m_watchedInList.begin(), m_watchedInList.end());
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    m_collector->setWatched(std::move(rows));
}

std::shared_ptr<void> LiveFeed::holdAllTraffic()
{
    if (auto held = m_allTraffic.lock())
        return held;
    m_collector->setAllTraffic(true);
    const QPointer<LiveFeed> feed(this);
    // The pointee is only a token: what counts is when the last owner lets go of it.
    std::shared_ptr<void> held(static_cast<void *>(this), [feed](void *) {
        if (feed)
            feed->m_collector->setAllTraffic(false);
    });
    m_allTraffic = held;
    return held;
}

void LiveFeed::refresh()
{
    m_collector->refresh();
}

void LiveFeed::addFollower(std::shared_ptr<SnapshotWorker> follower)
{
    if (auto newest = m_collector->newest())
        follower->take(std::move(newest));
    const std::lock_guard lock(m_followersMutex);
    m_followers.push_back(std::move(follower));
}

void LiveFeed::removeFollower(const std::shared_ptr<SnapshotWorker> &follower)
{
    const std::lock_guard lock(m_followersMutex);
    std::erase(m_followers, follower);
}

/// On the collector's thread.
void LiveFeed::tellFollowers(const std::shared_ptr<const Snapshot> &snapshot)
{
    const std::lock_guard lock(m_followersMutex);
    for (const auto &follower : m_followers)
        follower->take(snapshot);
}

void LiveFeed::act(Action action, QObject *context, std::function<void(const ActOutcome &)> tell)
{
    m_collector->act(std::move(action),
                     [this, guard = QPointer<QObject>(context), told = std::move(tell)](ActOutcome outcome) {
                         QMetaObject::invokeMethod(
                             this,
                             [guard, told, came = std::move(outcome)] {
                                 if (guard)
                                     told(came);
                             },
                             Qt::QueuedConnection);
                     });
}

void LiveFeed::applied(SpentRows spent)
{
    m_worker->applied(std::move(spent));
}

void LiveFeed::deliver()
{
    std::optional<Update> update = m_worker->take();
    if (!update)
        return;
    m_last = factsOf(*update);
    emit updated(*update);
    emit factsChanged();
}

} // namespace netwharf
