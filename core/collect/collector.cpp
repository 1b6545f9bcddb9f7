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
    copy->health = healthOfFailure(std::move(copy->health), error);
    return copy;
}

} // namespace

Collector::Collector(std::unique_ptr<Source> source, std::chrono::milliseconds interval,
                     std::function<void()> announce)
    : m_source(std::move(source)), m_announce(std::move(announce)), m_interval(interval),
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

void Collector::run(std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    auto last = Clock::now();
    sampleOnce(stop);
    for (int more = 1; more < MostFirstSamples && !stop.stop_requested() && hasPendingOwners(*newest());
         ++more) {
        last = Clock::now();
        sampleOnce(stop);
    }
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            // A changed interval counts from the last sample, so the time to wait for is made anew.
            while (!stop.stop_requested() && !m_refresh && Clock::now() < last + m_interval) {
                const auto interval = m_interval;
                m_wake.wait_until(lock, stop, last + interval,
                                  [&] { return m_refresh || m_interval != interval; });
            }
            m_refresh = false;
        }
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
