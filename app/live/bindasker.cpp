// SPDX-License-Identifier: MIT
#include "app/live/bindasker.h"

#include "app/live/bindlook.h"
#include "app/live/livefeed.h"

#include <utility>

namespace netwharf {

BindAsker::BindAsker(LiveFeed *feed, QObject *parent)
    : QObject(parent), m_feed(feed), m_probe(makeBindProbe()), m_look(std::make_unique<BindLook>())
{}

BindAsker::~BindAsker()
{
    setActive(false);
}

void BindAsker::setProbe(std::shared_ptr<BindProbe> probe)
{
    {
        const std::lock_guard lock(m_mutex);
        m_probe = std::move(probe);
    }
    lookNow();
}

void BindAsker::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    {
        const std::lock_guard lock(m_mutex);
        m_catalogue = std::move(catalogue);
    }
    lookNow();
}

void BindAsker::ask(const std::optional<BindWish> &wish)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wish = wish;
    }
    lookNow();
}

void BindAsker::findFree(const std::optional<FreePortWish> &wish)
{
    {
        const std::lock_guard lock(m_mutex);
        m_freeWish = wish;
    }
    lookNow();
}

void BindAsker::askAgain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_again = true;
    }
    m_feed->refresh();
}

void BindAsker::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (!m_worker) // many a window never shows the page
        m_worker = std::make_shared<SnapshotWorker>(
            [this](const std::shared_ptr<const Snapshot> &snapshot) { look(snapshot); });
    if (active)
        m_feed->addFollower(m_worker);
    else
        m_feed->removeFollower(m_worker);
}

void BindAsker::lookNow()
{
    if (!m_active)
        return;
    std::shared_ptr<const Snapshot> snapshot;
    {
        const std::lock_guard lock(m_mutex);
        snapshot = m_snapshot;
    }
    if (snapshot)
        m_worker->take(std::move(snapshot));
}

void BindAsker::look(const std::shared_ptr<const Snapshot> &snapshot)
{
    std::unique_lock lock(m_mutex);
    if (!m_snapshot || snapshot->sequence >= m_snapshot->sequence)
        m_snapshot = snapshot;
    const auto newest = m_snapshot;
    const auto catalogue = m_catalogue;
    const auto probe = m_probe;
    const auto wish = m_wish;
    const auto freeWish = m_freeWish;
    const bool again = std::exchange(m_again, false);
    lock.unlock();
    if (!catalogue)
        return;
    BindLook::Result result = m_look->look({newest, catalogue, *probe, wish, freeWish, again});
    if (result.wantsRefresh)
        m_feed->refresh();
    if (!result.report && !result.freeReport)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, found = std::move(result)] {
            if (found.report) {
                m_report = found.report;
                emit answered();
            }
            if (found.freeReport) {
                m_freeReport = found.freeReport;
                emit freeFound();
            }
        },
        Qt::QueuedConnection);
}

} // namespace netwharf
