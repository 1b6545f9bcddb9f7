// SPDX-License-Identifier: MIT
#pragma once

#include "core/reach/reachlist.h"

#include <QObject>

#include <memory>

namespace netwharf {

class LiveFeed;
class SnapshotWorker;

/// What others can reach, from every snapshot, made on a thread of its own that lives only while somebody
/// looks. GUI thread.
class ReachFeed : public QObject
{
    Q_OBJECT
public:
    explicit ReachFeed(LiveFeed &feed, QObject *parent = nullptr); ///< the feed outlives it
    ~ReachFeed() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setRunning(bool running);
    /// The newest; null before the first. It stays while nothing runs.
    const std::shared_ptr<const ReachList> &list() const { return m_list; }

signals:
    void changed();

private:
    void start();
    void stop();

    LiveFeed &m_feed;
    bool m_running = false;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<SnapshotWorker> m_worker;
    std::uint64_t m_round = 0; ///< counts starts and stops: what an earlier worker says comes too late
    std::shared_ptr<const ReachList> m_list;
};

} // namespace netwharf
