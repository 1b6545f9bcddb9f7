// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace netwharf {

/// Does something with every snapshot, one after the other, on a thread of its own. Where it cannot
/// follow, the oldest that wait are left out: neither the window nor the collector waits for it.
class SnapshotWorker
{
public:
    using Work = std::function<void(const std::shared_ptr<const Snapshot> &)>;

    /// `work` is called on the thread of this.
    explicit SnapshotWorker(Work work);
    ~SnapshotWorker(); ///< what waits still is not worked on
    SnapshotWorker(const SnapshotWorker &) = delete;
    SnapshotWorker &operator=(const SnapshotWorker &) = delete;

    void take(std::shared_ptr<const Snapshot> snapshot); ///< any thread

private:
    static constexpr std::size_t MostWaiting = 8;

    void run(const std::stop_token &stop);

    Work m_work;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::deque<std::shared_ptr<const Snapshot>> m_waiting;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
