// SPDX-License-Identifier: MIT
#include "core/collect/collector.h"

#include <algorithm>
#include <string>
#include <utility>

namespace netwharf {

namespace {

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

Collector::Collector(std::unique_ptr<Source> source, std::chrono::milliseconds interval,
                     std::function<void()> announce, TellTraffic tellTraffic)
    : m_source(std::move(source)), m_announce(std::move(announce)), m_tellTraffic(std::move(tellTraffic)),
      m_interval(interval), m_thread([this](std::stop_token stop) { run(stop); })
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

void Collector::waitForSample(std::stop_token stop, Clock::time_point last)
{
    std::unique_lock lock(m_mutex);
    // What changes counts from the last sample, so the time to wait for is made anew.
    while (!stop.stop_requested() && !m_refresh && Clock::now() < last + m_interval) {
        const auto interval = m_interval;
        const auto reading = nextReading();
        if (reading <= Clock::now()) {
            readTraffic(lock);
            continue;
        }
        m_wake.wait_until(lock, stop, std::min(last + interval, reading),
                          [&] { return m_refresh || m_interval != interval || nextReading() != reading; });
    }
    m_refresh = false;
}

void Collector::run(std::stop_token stop)
{
    auto last = Clock::now();
    sampleOnce(stop);
    for (int more = 1; more < MostFirstSamples && !stop.stop_requested() && hasPendingOwners(*newest());
         ++more) {
        last = Clock::now();
        sampleOnce(stop);
    }
    while (!stop.stop_requested()) {
        waitForSample(stop, last);
        last = Clock::now();
        if (!stop.stop_requested())
            sampleOnce(stop);
    }
}

void Collector::sampleOnce(std::stop_token stop)
{
    auto sample = m_source->sample(Want{}, stop);
    if (sample)
        publish(std::move(*sample));
    else if (!stop.stop_requested())
        publish(staleCopy(newest().get(), sample.error()));
}

void Collector::publish(std::shared_ptr<const Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = std::move(snapshot);
    }
    m_announce();
}

} // namespace netwharf
