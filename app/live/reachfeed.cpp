// SPDX-License-Identifier: MIT
#include "app/live/reachfeed.h"

#include "app/live/livefeed.h"

#include <QMetaObject>

#include <utility>

namespace netwharf {

ReachFeed::ReachFeed(LiveFeed &feed, QObject *parent) : QObject(parent), m_feed(feed) {}

ReachFeed::~ReachFeed()
{
    stop();
}

void ReachFeed::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    start();
}

void ReachFeed::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    start();
}

void ReachFeed::stop()
{
    if (m_worker)
        m_feed.removeFollower(m_worker);
    m_worker.reset();
    ++m_round;
}

void ReachFeed::start()
{
    stop();
    if (!m_running || !m_catalogue)
        return;
    m_worker = std::make_shared<SnapshotWorker>(
        [this, catalogue = m_catalogue, round = m_round](const std::shared_ptr<const Snapshot> &snapshot) {
            auto list = std::make_shared<const ReachList>(reachListOf(snapshot, catalogue));
            QMetaObject::invokeMethod(
                this,
                [this, round, made = std::move(list)] {
                    if (round != m_round)
                        return;
                    m_list = made;
                    emit changed();
                },
                Qt::QueuedConnection);
        });
    m_feed.addFollower(m_worker);
}

} // namespace netwharf
