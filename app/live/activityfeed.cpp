// SPDX-License-Identifier: MIT
#include "app/live/activityfeed.h"

#include "core/activity/activityrecorder.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace netwharf {

namespace {

constexpr std::size_t MostWaiting = 8;

} // namespace

struct ActivityFeed::Private
{
    struct Sample
    {
        std::shared_ptr<const Snapshot> snapshot;
        std::chrono::milliseconds interval;
    };

    Private(std::shared_ptr<const Catalogue> first, std::function<void()> tell, ActivityLimits given)
        : announce(std::move(tell)), limits(given), catalogue(std::move(first)), ring(limits), recorder(catalogue, ring)
    {
        thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }

    void run(const std::stop_token &stop);
    bool isDue() const { return !samples.empty() || newWish || newCatalogue; }
    void work(std::unique_lock<std::mutex> &lock);
    void publish(ActivityUpdate update);

    std::function<void()> announce;
    const ActivityLimits limits;

    std::mutex mutex; ///< guards what follows, down to `ready`
    std::condition_variable_any wake;
    std::condition_variable_any roomMade;
    std::deque<Sample> samples;
    std::optional<ActivityWish> newWish;
    std::shared_ptr<const Catalogue> newCatalogue;
    bool ending = false;
    std::optional<ActivityUpdate> ready;

    std::shared_ptr<const Catalogue> catalogue; ///< this and the next three are used by `thread` only
    ActivityRing ring;
    ActivityRecorder recorder;
    ActivityView view;
    std::jthread thread; ///< last: it uses all of the above
};

void ActivityFeed::Private::publish(ActivityUpdate update)
{
    update.rates = recorder.curve().last(recorder.newest()->takenAt);
    update.failing = recorder.isFailing();
    bool isFirst = false;
    {
        const std::lock_guard lock(mutex);
        isFirst = !ready;
        if (ready)
            append(*ready, std::move(update), limits.events);
        else
            ready = std::move(update);
    }
    if (isFirst)
        announce();
}

/// Takes one question of each kind, with the lock, and answers them without it.
void ActivityFeed::Private::work(std::unique_lock<std::mutex> &lock)
{
    std::optional<Sample> sample;
    if (!samples.empty()) {
        sample = std::move(samples.front());
        samples.pop_front();
    }
    std::optional<ActivityWish> wish = std::exchange(newWish, std::nullopt);
    std::shared_ptr<const Catalogue> other = std::exchange(newCatalogue, nullptr);
    lock.unlock();
    roomMade.notify_all();
    if (other) {
        catalogue = std::move(other);
        recorder.setCatalogue(catalogue);
        view.reset();
    }
    if (wish)
        view.setWish(std::move(*wish));
    if (sample)
        recorder.take(sample->snapshot, sample->interval);
    if (recorder.newest())
        publish(view.advance(ring, catalogue, *recorder.newest()));
    lock.lock();
}

void ActivityFeed::Private::run(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    while (wake.wait(lock, stop, [this] { return isDue(); }) && !stop.stop_requested())
        work(lock);
}

ActivityFeed::ActivityFeed(std::shared_ptr<const Catalogue> catalogue, std::function<void()> announce,
                           ActivityLimits limits)
    : d(std::make_unique<Private>(std::move(catalogue), std::move(announce), limits))
{}

ActivityFeed::~ActivityFeed()
{
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
    }
    d->roomMade.notify_all();
}

void ActivityFeed::take(std::shared_ptr<const Snapshot> snapshot, std::chrono::milliseconds interval)
{
    {
        std::unique_lock lock(d->mutex);
        d->roomMade.wait(lock, [this] { return d->ending || d->samples.size() < MostWaiting; });
        d->samples.push_back({std::move(snapshot), interval});
    }
    d->wake.notify_all();
}

void ActivityFeed::setWish(ActivityWish wish)
{
    {
        const std::lock_guard lock(d->mutex);
        d->newWish = std::move(wish);
    }
    d->wake.notify_all();
}

void ActivityFeed::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    {
        const std::lock_guard lock(d->mutex);
        d->newCatalogue = std::move(catalogue);
    }
    d->wake.notify_all();
}

std::optional<ActivityUpdate> ActivityFeed::takeUpdate()
{
    const std::lock_guard lock(d->mutex);
    return std::exchange(d->ready, std::nullopt);
}

} // namespace netwharf
