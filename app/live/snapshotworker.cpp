// SPDX-License-Identifier: MIT
#include "app/live/snapshotworker.h"

#include <utility>

namespace netwharf {

SnapshotWorker::SnapshotWorker(Work work)
    : m_work(std::move(work)), m_thread([this](const std::stop_token &stop) { run(stop); })
{}

SnapshotWorker::~SnapshotWorker() = default;

void SnapshotWorker::take(std::shared_ptr<const Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() == MostWaiting)
            m_waiting.pop_front();
        m_waiting.push_back(std::move(snapshot));
    }
    m_wake.notify_all();
}

void SnapshotWorker::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        std::shared_ptr<const Snapshot> snapshot = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_work(snapshot);
        snapshot.reset();
        lock.lock();
    }
}

} // namespace netwharf
