// SPDX-License-Identifier: MIT
#include "core/collect/snapshotpool.h"

#include <mutex>
#include <utility>
#include <vector>

namespace netwharf {

namespace {

/// One is shown, one waits to be shown, and the next is made.
constexpr std::size_t MostSpare = 2;
/// Memory for many more rows than there are goes back to the system.
constexpr std::size_t MostRoomPerRow = 4;
constexpr std::size_t AlwaysRoom = 4096;

} // namespace

class SnapshotPool::Spare
{
public:
    void give(std::vector<Socket> rows)
    {
        const bool isTooLarge = rows.capacity() > AlwaysRoom && rows.capacity() > MostRoomPerRow * rows.size();
        if (isTooLarge)
            return;
        rows.clear();
        const std::lock_guard lock(m_mutex);
        if (m_rows.size() < MostSpare)
            m_rows.push_back(std::move(rows));
    }

    std::vector<Socket> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_rows.empty())
            return {};
        std::vector<Socket> rows = std::move(m_rows.back());
        m_rows.pop_back();
        return rows;
    }

private:
    std::mutex m_mutex;
    std::vector<std::vector<Socket>> m_rows;
};

SnapshotPool::SnapshotPool() : m_spare(std::make_shared<Spare>()) {}

std::shared_ptr<Snapshot> SnapshotPool::make(std::size_t rows)
{
    const std::shared_ptr<Snapshot> snapshot(new Snapshot, [spare = m_spare](Snapshot *ended) {
        spare->give(std::move(ended->sockets));
        delete ended;
    });
    snapshot->sockets = m_spare->take();
    snapshot->sockets.reserve(rows);
    return snapshot;
}

} // namespace netwharf
