// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace netwharf {

/// Samples a Source on a thread of its own and keeps the newest snapshot.
///
/// Samples never pile up: the next starts at its time or when the last one ended, whichever is
/// later. After a failed sample the rows of the last good one stay, marked stale, with the reason
/// in their health. The destructor stops and joins without waiting for the interval.
class Collector
{
public:
    /// `announce` is called on the collector's thread after each new snapshot; it must not block.
    Collector(std::unique_ptr<Source> source, std::chrono::milliseconds interval,
              std::function<void()> announce);
    ~Collector();
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    /// The newest snapshot, or null before the first. Any thread.
    std::shared_ptr<const Snapshot> newest() const;
    /// Any thread; takes effect at once.
    void setInterval(std::chrono::milliseconds interval);
    /// Samples now, whatever the interval. Any thread.
    void refresh();

private:
    void run(std::stop_token stop);
    void sampleOnce(std::stop_token stop);
    void publish(std::shared_ptr<const Snapshot> snapshot);

    std::unique_ptr<Source> m_source; ///< used by m_thread only
    std::function<void()> m_announce;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::shared_ptr<const Snapshot> m_newest;
    std::chrono::milliseconds m_interval;
    bool m_refresh = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
