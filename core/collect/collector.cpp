// SPDX-License-Identifier: MIT
#include "core/collect/collector.h"

#include <algorithm>
#include <string>
#include <utility>

namespace netwharf {

namespace {

/// A sample may take one part in this many of the time between two.
constexpr int MostOfTheTime = 8;
/// At the start owners follow their rows: this many samples may do so without waiting.
constexpr int MostFirstSamples = 20;

bool hasPendingOwners(const Snapshot &snapshot)
{
    return std::any_of(snapshot.sockets.begin(), snapshot.sockets.end(),
                       [](const Socket &row) { return row.owner.kind == OwnerKind::Pending; });
}

/// The rows of the last good sample, if there is one, with the reason why there are no newer ones.
std::shared_ptr<const Snapshot> staleCopy(const Snapshot *last, const Error &error)
{
    auto copy = last != nullptr ? std::make_shared<Snapshot>(*last) : std::make_shared<Snapshot>();
    copy->stale = true;
    copy->ended.clear(); // they were told of once
    copy->health = healthOfFailure(std::move(copy->health), error);
    return copy;
}

} // namespace

std::chrono::nanoseconds dueAfter(std::chrono::milliseconds interval, std::chrono::nanoseconds cost)
{
    return std::max<std::chrono::nanoseconds>(interval, cost * MostOfTheTime);
}

Collector::Collector(std::unique_ptr<Source> source, std::chrono::milliseconds interval, std::function<void()> announce,
                     TellTraffic tellTraffic, TellSnapshot tellSnapshot)
    : m_source(std::move(source)), m_announce(std::move(announce)), m_tellTraffic(std::move(tellTraffic)),
      m_tellSnapshot(std::move(tellSnapshot)), m_interval(interval),
      m_thread([this](std::stop_token stop) { run(stop); })
{}

Collector::~Collector() = default;

std::shared_ptr<const Snapshot> Collector::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

void Collector::setInterval(std::chrono::milliseconds interval)
{
    {
        const std::lock_guard lock(m_mutex);
        m_interval = interval;
    }
    m_wake.notify_all();
}

void Collector::refresh()
{
    {
        const std::lock_guard lock(m_mutex);
        m_refresh = true;
    }
    m_wake.notify_all();
}

void Collector::setWatched(std::vector<RowId> rows)
{
    {
        const std::lock_guard lock(m_mutex);
        m_watched = std::move(rows);
    }
    m_wake.notify_all();
}

void Collector::act(Action action, TellOutcome tell)
{
    {
        const std::lock_guard lock(m_mutex);
        m_actions.emplace_back(std::move(action), std::move(tell));
    }
    m_wake.notify_all();
}

void Collector::setAllTraffic(bool wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = m_hurry || (wanted && !m_allTraffic);
        m_allTraffic = wanted;
    }
    m_wake.notify_all();
}

/// The oldest action that waits. What it changed shall soon be seen.
void Collector::carryOut(std::unique_lock<std::mutex> &lock)
{
    const auto [action, tell] = std::move(m_actions.front());
    m_actions.pop_front();
    lock.unlock();
    ActOutcome outcome = m_source->act(action);
    const bool isDone = outcome && isChange(action);
    tell(std::move(outcome));
    lock.lock();
    m_refresh = m_refresh || isDone;
}

Collector::Clock::time_point Collector::nextReading() const
{
    return m_watched.empty() ? Clock::time_point::max() : m_readAt + TrafficInterval;
}

void Collector::readTraffic(std::unique_lock<std::mutex> &lock)
{
    const std::vector<RowId> rows = m_watched;
    m_readAt = Clock::now();
    lock.unlock();
    std::vector<RowTraffic> traffic = m_source->traffic(rows);
    if (!traffic.empty() && m_tellTraffic)
        m_tellTraffic(std::move(traffic));
    lock.lock();
}

/// True when the sample was asked for and is not just due.
bool Collector::waitForSample(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    // What changes counts from the last sample, so the time to wait for is made anew.
    for (;;) {
        const auto interval = m_interval;
        const auto due = m_sampledAt + dueAfter(interval, m_cost);
        if (stop.stop_requested())
            return false;
        if (!m_actions.empty()) {
            carryOut(lock);
            continue;
        }
        if (m_refresh || std::exchange(m_hurry, false) || Clock::now() >= due)
            return std::exchange(m_refresh, false);
        const auto reading = nextReading();
        if (reading <= Clock::now()) {
            readTraffic(lock);
            continue;
        }
        m_wake.wait_until(lock, stop, std::min(due, reading), [&] {
            return m_refresh || m_hurry || !m_actions.empty() || m_interval != interval || nextReading() != reading;
        });
    }
}

void Collector::run(std::stop_token stop)
{
    sampleOnce(false, stop);
    for (int more = 1; more < MostFirstSamples && !stop.stop_requested() && hasPendingOwners(*newest()); ++more)
        sampleOnce(false, stop);
    while (!stop.stop_requested()) {
        const bool isRefresh = waitForSample(stop);
        if (!stop.stop_requested())
            sampleOnce(isRefresh, stop);
    }
}

void Collector::sampleOnce(bool isRefresh, std::stop_token stop)
{
    Want want;
    want.refresh = isRefresh;
    {
        const std::lock_guard lock(m_mutex);
        want.allTraffic = m_allTraffic;
    }
    m_sampledAt = Clock::now();
    auto sample = m_source->sample(want, stop);
    m_cost = Clock::now() - m_sampledAt;
    if (sample)
        publish(std::move(*sample));
    else if (!stop.stop_requested())
        publish(staleCopy(newest().get(), sample.error()));
}

void Collector::publish(std::shared_ptr<const Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = snapshot;
    }
    m_announce();
    if (m_tellSnapshot)
        m_tellSnapshot(snapshot);
}

} // namespace netwharf
