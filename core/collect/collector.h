// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace netwharf {

/// How long after the start of a sample the next one is due: the interval, or longer when a sample
/// takes more than an eighth of that.
std::chrono::nanoseconds dueAfter(std::chrono::milliseconds interval, std::chrono::nanoseconds cost);

/// Samples a Source on a thread of its own and keeps the newest snapshot.
///
/// Samples never pile up: the next starts at its time or when the last one ended, whichever is
/// later; when a sample is dear, its time is later (dueAfter). After a failed sample the rows of the last good one stay, marked stale, with the reason
/// in their health. The destructor stops and joins without waiting for the interval.
class Collector
{
public:
    using TellTraffic = std::function<void(std::vector<RowTraffic>)>;
    using TellOutcome = std::function<void(ActOutcome)>;
    using TellSnapshot = std::function<void(const std::shared_ptr<const Snapshot> &)>;

    /// How often the counts of watched rows are read at most.
    static constexpr std::chrono::milliseconds TrafficInterval{250};

    /// `announce` is called on the collector's thread after each new snapshot, `tellTraffic` with what was
    /// read of the watched rows; neither may block. `tellSnapshot` gets every snapshot, stale ones too,
    /// after it was announced; the next sample waits for it.
    Collector(std::unique_ptr<Source> source, std::chrono::milliseconds interval, std::function<void()> announce,
              TellTraffic tellTraffic = {}, TellSnapshot tellSnapshot = {});
    ~Collector();
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    /// The newest snapshot, or null before the first. Any thread.
    std::shared_ptr<const Snapshot> newest() const;
    /// Any thread; takes effect at once.
    void setInterval(std::chrono::milliseconds interval);
    /// Samples now, whatever the interval, and takes nothing from earlier samples. Any thread.
    void refresh();
    /// Reads the counts of these rows between samples, sorted by id, until there are others or none. Any
    /// thread.
    void setWatched(std::vector<RowId> rows);
    /// Acts between two samples, one action after the other, and calls `tell` on the collector's thread,
    /// which may not block; a sample follows what was done. Nothing is told of what still waits when the
    /// collector ends. Any thread.
    void act(Action action, TellOutcome tell);
    /// From now on samples have the traffic of every row; the first of them comes at once. Any thread.
    void setAllTraffic(bool wanted);

private:
    using Clock = std::chrono::steady_clock;

    void run(std::stop_token stop);
    void sampleOnce(bool isRefresh, std::stop_token stop);
    bool waitForSample(std::stop_token stop);
    Clock::time_point nextReading() const; ///< needs m_mutex
    void readTraffic(std::unique_lock<std::mutex> &lock);
    void carryOut(std::unique_lock<std::mutex> &lock);
    void publish(std::shared_ptr<const Snapshot> snapshot);

    std::unique_ptr<Source> m_source; ///< used by m_thread only, like the next two
    Clock::time_point m_sampledAt{}; ///< when the last sample began
    std::chrono::nanoseconds m_cost{}; ///< and how long it took
    std::function<void()> m_announce;
    TellTraffic m_tellTraffic;
    TellSnapshot m_tellSnapshot;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::shared_ptr<const Snapshot> m_newest;
    std::chrono::milliseconds m_interval;
    bool m_refresh = false;
    bool m_allTraffic = false;
    bool m_hurry = false; ///< the next sample is wanted now
    std::vector<RowId> m_watched;
    std::deque<std::pair<Action, TellOutcome>> m_actions; ///< the oldest first
    Clock::time_point m_readAt{}; ///< when the watched rows were read last
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
