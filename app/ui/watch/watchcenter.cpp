// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchcenter.h"

#include "app/live/livefeed.h"
#include "app/ui/watch/watchwords.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

const QString Group = QStringLiteral("watches");

bool isSame(const Watch &a, const Watch &b)
{
    return a.filter == b.filter && a.opens == b.opens && a.closes == b.closes && a.each == b.each;
}

} // namespace

WatchCenter::WatchCenter(LiveFeed &feed, QSettings &settings, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_feed(feed), m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WatchCenter::tell);
    connect(&m_notifier, &Notifier::failed, this,
            [this](const Notice &notice) { emit told(watchwords::sentence(notice)); });
    load();
}

WatchCenter::~WatchCenter()
{
    stop();
}

void WatchCenter::load()
{
    const int count = m_settings.beginReadArray(Group);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Watch watch;
        watch.id = ++m_lastId;
        watch.name = m_settings.value(QStringLiteral("name")).toString().toStdString();
        watch.filter = m_settings.value(QStringLiteral("filter")).toString().toStdString();
        watch.opens = m_settings.value(QStringLiteral("opens"), true).toBool();
        watch.closes = m_settings.value(QStringLiteral("closes"), true).toBool();
        watch.each = m_settings.value(QStringLiteral("each")).toBool();
        if (!watch.filter.empty())
            m_watches.append(watch);
    }
    m_settings.endArray();
}

void WatchCenter::save()
{
    m_settings.remove(Group);
    m_settings.beginWriteArray(Group, static_cast<int>(m_watches.size()));
    for (int i = 0; i < m_watches.size(); ++i) {
        const Watch &watch = m_watches.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("name"), QString::fromStdString(watch.name));
        m_settings.setValue(QStringLiteral("filter"), QString::fromStdString(watch.filter));
        m_settings.setValue(QStringLiteral("opens"), watch.opens);
        m_settings.setValue(QStringLiteral("closes"), watch.closes);
        m_settings.setValue(QStringLiteral("each"), watch.each);
    }
    m_settings.endArray();
    restart();
    emit changed();
}

void WatchCenter::add(Watch watch)
{
    const auto same = std::ranges::find_if(m_watches, [&](const Watch &one) { return isSame(one, watch); });
    if (same != m_watches.end())
        return;
    watch.id = ++m_lastId;
    m_watches.append(std::move(watch));
    save();
}

void WatchCenter::replace(const Watch &watch)
{
    const auto found = std::ranges::find(m_watches, watch.id, &Watch::id);
    if (found == m_watches.end() || *found == watch)
        return;
    *found = watch;
    save();
}

void WatchCenter::remove(std::uint64_t id)
{
    if (m_watches.removeIf([id](const Watch &watch) { return watch.id == id; }) > 0)
        save();
}

void WatchCenter::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    restart();
}

void WatchCenter::stop()
{
    if (m_worker)
        m_feed.removeFollower(m_worker);
    m_worker.reset();
    ++m_round;
    std::erase_if(m_news,
                  [this](const WatchNews &news) { return std::ranges::count(m_watches, news.watch, &Watch::id) == 0; });
}

void WatchCenter::restart()
{
    stop();
    if (m_watches.isEmpty() || !m_catalogue)
        return;
    auto book = std::make_shared<WatchBook>(std::vector<Watch>(m_watches.begin(), m_watches.end()), m_catalogue);
    m_worker = std::make_shared<SnapshotWorker>(
        [this, book, round = m_round](const std::shared_ptr<const Snapshot> &snapshot) {
            std::vector<WatchNews> news = book->take(snapshot);
            if (news.empty())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, round, told = std::move(news)] {
                    if (round == m_round)
                        take(told);
                },
                Qt::QueuedConnection);
        });
    m_feed.addFollower(m_worker);
}

void WatchCenter::take(std::vector<WatchNews> news)
{
    for (WatchNews &one : news) {
        const auto known = std::ranges::find(m_news, one.watch, &WatchNews::watch);
        if (known == m_news.end()) {
            m_news.push_back(std::move(one));
            continue;
        }
        known->opened += one.opened;
        known->closed += one.closed;
        known->example = one.example;
    }
    if (!m_pause.isActive())
        tell();
}

void WatchCenter::tell()
{
    if (m_news.empty())
        return;
    m_notifier.show(watchwords::notice(std::exchange(m_news, {})));
    m_pause.start();
}

} // namespace netwharf
