// SPDX-License-Identifier: MIT
#include "app/live/viewworker.h"

#include "app/live/picture.h"

#include <utility>

namespace netwharf {

namespace {

constexpr std::size_t MostPassedOver = 65'536;

} // namespace

struct ViewWorker::Private
{
    Private(std::shared_ptr<const Catalogue> firstCatalogue, std::function<void()> tell,
            std::chrono::milliseconds closedFor)
        : announce(std::move(tell)), picture(std::move(firstCatalogue), closedFor)
    {
        thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    }

    void run(const std::stop_token &stop);
    bool isDue() const;
    bool hasDeadline() const { return expiry && !paused && !onItsWay; }
    void waitUntilDue(std::unique_lock<std::mutex> &lock, const std::stop_token &stop);
    void takeQuestions(std::unique_lock<std::mutex> &lock);
    void passOver(const Snapshot &snapshot);

    std::function<void()> announce;

    std::mutex mutex; ///< guards what follows, down to `spent`
    std::condition_variable_any wake;
    std::shared_ptr<const Snapshot> newSnapshot; ///< not yet looked at
    std::vector<EndedSocket> passedOver; ///< what ended by snapshots that it replaced
    std::shared_ptr<const Catalogue> newCatalogue;
    std::optional<Wish> newWish;
    std::optional<bool> newHold;
    bool paused = false;
    bool onItsWay = false; ///< an update was announced and is not yet on the screen
    std::optional<Update> ready;
    SpentRows spent;
    std::optional<RowHistory::Clock::time_point> expiry;
    bool hasPicture = false;

    Picture picture; ///< used by `thread` only
    std::jthread thread; ///< last: it uses all of the above
};

bool ViewWorker::Private::isDue() const
{
    if (spent)
        return true;
    if (onItsWay)
        return false;
    const bool snapshotDue = newSnapshot && (!paused || !hasPicture);
    return snapshotDue || (hasPicture && (newWish || newCatalogue || newHold));
}

void ViewWorker::Private::waitUntilDue(std::unique_lock<std::mutex> &lock, const std::stop_token &stop)
{
    const bool timed = hasDeadline();
    const auto due = [this, timed] { return isDue() || hasDeadline() != timed; };
    if (timed)
        wake.wait_until(lock, stop, *expiry, due);
    else
        wake.wait(lock, stop, due);
}

void ViewWorker::Private::takeQuestions(std::unique_lock<std::mutex> &lock)
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<EndedSocket> ended;
    if (!paused || !hasPicture) {
        snapshot = std::exchange(newSnapshot, nullptr);
        ended = std::exchange(passedOver, {});
    }
    const std::shared_ptr<const Catalogue> catalogue = std::exchange(newCatalogue, nullptr);
    std::optional<Wish> wish = std::exchange(newWish, std::nullopt);
    const std::optional<bool> hold = std::exchange(newHold, std::nullopt);
    const SpentRows garbage = std::exchange(spent, nullptr);
    lock.unlock();
    if (hold)
        picture.holdOrder(*hold);
    if (wish)
        picture.setWish(std::move(*wish));
    if (catalogue)
        picture.setCatalogue(catalogue);
    if (snapshot)
        picture.setSnapshot(std::move(snapshot), RowHistory::Clock::now(), ended);
}

/// Snapshots may be skipped, but not what only one of them tells. A pause is left with the rows of then.
void ViewWorker::Private::passOver(const Snapshot &snapshot)
{
    if (paused) {
        passedOver.clear();
        return;
    }
    passedOver.insert(passedOver.end(), snapshot.ended.begin(), snapshot.ended.end());
    if (passedOver.size() > MostPassedOver)
        passedOver.erase(passedOver.begin(), passedOver.end() - static_cast<std::ptrdiff_t>(MostPassedOver));
}

void ViewWorker::Private::run(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        waitUntilDue(lock, stop);
        if (stop.stop_requested())
            return;
        if (onItsWay) { // woken only to free what the screen no longer needs
            const SpentRows garbage = std::exchange(spent, nullptr);
            lock.unlock();
        } else {
            takeQuestions(lock);
            std::optional<Update> update = picture.develop(RowHistory::Clock::now());
            lock.lock();
            expiry = picture.nextExpiry();
            if (!update)
                continue;
            ready = std::move(update);
            hasPicture = true;
            onItsWay = true;
            lock.unlock();
            announce();
        }
        lock.lock();
    }
}

ViewWorker::ViewWorker(std::shared_ptr<const Catalogue> catalogue, std::function<void()> announce,
                       std::chrono::milliseconds closedFor)
    : d(std::make_unique<Private>(std::move(catalogue), std::move(announce), closedFor))
{}

ViewWorker::~ViewWorker() = default;

void ViewWorker::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    {
        const std::lock_guard lock(d->mutex);
        d->newSnapshot.swap(snapshot);
        if (snapshot && snapshot != d->newSnapshot)
            d->passOver(*snapshot);
    }
    d->wake.notify_all();
}

void ViewWorker::setWish(Wish wish)
{
    {
        const std::lock_guard lock(d->mutex);
        d->paused = wish.paused;
        d->newWish = std::move(wish);
    }
    d->wake.notify_all();
}

void ViewWorker::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    {
        const std::lock_guard lock(d->mutex);
        d->newCatalogue = std::move(catalogue);
    }
    d->wake.notify_all();
}

void ViewWorker::holdOrder(bool hold)
{
    {
        const std::lock_guard lock(d->mutex);
        d->newHold = hold;
    }
    d->wake.notify_all();
}

std::optional<Update> ViewWorker::take()
{
    const std::lock_guard lock(d->mutex);
    return std::exchange(d->ready, std::nullopt);
}

void ViewWorker::applied(SpentRows spent)
{
    {
        const std::lock_guard lock(d->mutex);
        std::swap(d->spent, spent);
        d->onItsWay = false;
    }
    d->wake.notify_all();
}

} // namespace netwharf
