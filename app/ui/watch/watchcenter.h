// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notifier.h"
#include "app/live/watch.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class QSettings;

namespace netwharf {

class LiveFeed;
class SnapshotWorker;

/// The person's watches: kept in the settings, looked at with every snapshot on a thread of their own,
/// which lives only while there are any, and told of by notices of the desktop. Notices are at least
/// `pause` apart; what comes meanwhile is told in one.
class WatchCenter : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Pause{10'000};

    /// Both outlive it.
    WatchCenter(LiveFeed &feed, QSettings &settings, std::chrono::milliseconds pause = Pause,
                QObject *parent = nullptr);
    ~WatchCenter() override;

    const QList<Watch> &watches() const { return m_watches; }
    void add(Watch watch); ///< with a number of its own; one with this filter and these habits stays alone
    void replace(const Watch &watch); ///< that has its number
    void remove(std::uint64_t id);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    Notifier &notifier() { return m_notifier; }

signals:
    void changed(); ///< the list
    void told(const QString &sentence); ///< where the desktop shows no notices

private:
    void load();
    void save();
    void restart();
    void stop();
    void take(std::vector<WatchNews> news);
    void tell();

    LiveFeed &m_feed;
    QSettings &m_settings;
    Notifier m_notifier;
    QList<Watch> m_watches;
    std::uint64_t m_lastId = 0;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<SnapshotWorker> m_worker;
    std::uint64_t m_round = 0; ///< counts restarts: what an earlier worker says comes too late
    std::vector<WatchNews> m_news; ///< not told yet; one for each watch
    QTimer m_pause; ///< runs for a while after a notice
};

} // namespace netwharf
