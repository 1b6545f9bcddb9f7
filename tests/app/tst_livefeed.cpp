// SPDX-License-Identifier: MIT
#include "app/live/livefeed.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <thread>

using namespace netwharf;
using namespace std::chrono_literals;

class LiveFeedTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void deliversOnThisThread();
    void nothingMoreUntilApplied();
    void answersAWish();
    void looksAtOnceWhenShownAgain();
    void tellsTrafficOfWatchedRows();
    void recordsWhileTheWindowIsBusy();
    void aFailedSampleIsAGap();
    void recordsWhilePaused();
    void aWishIsAnsweredFromTheRecord();
    void quitsWithoutWaiting();

private:
    std::unique_ptr<LiveFeed> makeFeed(std::chrono::milliseconds interval);

    FakeMachine m_machine;
    std::shared_ptr<FakeAnswers> m_answers;
};

void LiveFeedTest::init()
{
    m_machine = pictureMachine();
    m_answers = std::make_shared<FakeAnswers>();
    m_answers->set(m_machine.snapshot());
}

std::unique_ptr<LiveFeed> LiveFeedTest::makeFeed(std::chrono::milliseconds interval)
{
    return std::make_unique<LiveFeed>(std::make_unique<FakeSource>(m_answers), Catalogue::make({}), interval);
}

void LiveFeedTest::deliversOnThisThread()
{
    const auto feed = makeFeed(1h);
    std::size_t rows = 0;
    QThread *thread = nullptr;
    connect(
        feed.get(), &LiveFeed::updated, this,
        [&](Update &update) {
            thread = QThread::currentThread();
            rows = update.rows.size();
        },
        Qt::DirectConnection);
    QSignalSpy facts(feed.get(), &LiveFeed::factsChanged);
    QTRY_COMPARE(facts.size(), 1);
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(rows, m_machine.sockets().size());
    QCOMPARE(feed->last().total, static_cast<int>(rows));
    QVERIFY(feed->last().rows.empty());
    QVERIFY(feed->last().portUse && feed->last().snapshot && feed->last().catalogue);
}

void LiveFeedTest::nothingMoreUntilApplied()
{
    const auto feed = makeFeed(1ms);
    QSignalSpy facts(feed.get(), &LiveFeed::factsChanged);
    QTRY_COMPARE(facts.size(), 1);
    const int asked = m_answers->asked();
    QTRY_VERIFY(m_answers->asked() > asked + 5); // collection goes on
    QCOMPARE(facts.size(), 1);
    feed->applied({});
    QTRY_COMPARE(facts.size(), 2);
}

void LiveFeedTest::answersAWish()
{
    const auto feed = makeFeed(1h);
    connect(feed.get(), &LiveFeed::updated, this, [&feed](Update &update) {
        feed->applied(std::make_shared<const ListRows>(ListRows{std::move(update.rows)}));
    });
    QTRY_COMPARE(feed->last().shown, static_cast<int>(m_machine.sockets().size()));
    Wish wish;
    wish.onlyPid = 4127;
    feed->setWish(wish);
    QTRY_COMPARE(feed->last().shown, 4);
    QCOMPARE(feed->wish().onlyPid, std::optional(4127U));
}

void LiveFeedTest::looksAtOnceWhenShownAgain()
{
    const auto feed = makeFeed(1h);
    QTRY_COMPARE(m_answers->asked(), 1);
    feed->setHidden(true);
    feed->setHidden(false);
    QTRY_COMPARE(m_answers->asked(), 2);
}

void LiveFeedTest::tellsTrafficOfWatchedRows()
{
    RowTraffic row;
    row.id = RowId{5};
    row.traffic.bytesSent = 77;
    m_answers->setTraffic({row});
    const auto feed = makeFeed(1h);
    std::vector<RowTraffic> told;
    QThread *thread = nullptr;
    connect(
        feed.get(), &LiveFeed::trafficRead, this,
        [&](const std::vector<RowTraffic> &traffic) {
            told.insert(told.end(), traffic.begin(), traffic.end());
            thread = QThread::currentThread();
        },
        Qt::DirectConnection);
    feed->setHidden(true);
    feed->setWatched({RowId{5}});
    QTRY_COMPARE(m_answers->asked(), 1);
    QCOMPARE(m_answers->readings(), 0); // nobody sees it
    feed->setHidden(false);
    QTRY_VERIFY(told.size() >= 2);
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(told[0].traffic.bytesSent, 77U);
    QVERIFY(told[1].at - told[0].at >= Collector::TrafficInterval);
}

/// The window neither takes updates nor runs its event loop: no opening is lost, though the view worker
/// skips all snapshots but one.
void LiveFeedTest::recordsWhileTheWindowIsBusy()
{
    const auto feed = makeFeed(1ms);
    const auto waitForSamples = [&] { // without the event loop of this thread
        for (const int asked = m_answers->asked(); m_answers->asked() < asked + 3;)
            std::this_thread::yield();
    };
    waitForSamples();
    constexpr int Openings = 40;
    for (int i = 0; i < Openings; ++i) {
        m_machine.listen(ProcessIndex{0}, "127.0.0.1", static_cast<std::uint16_t>(6000 + i));
        m_answers->set(m_machine.snapshot());
        waitForSamples();
    }
    std::vector<ActivityEventPtr> events;
    const auto drain = [&] {
        if (auto update = feed->activity().takeUpdate())
            events.insert(events.end(), update->events.begin(), update->events.end());
        return events.size();
    };
    QTRY_COMPARE(drain(), static_cast<std::size_t>(Openings));
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i]->kind, ActivityKind::Opened);
        QCOMPARE(events[i]->row.socket.local.port, static_cast<std::uint16_t>(6000 + i));
    }
}

void LiveFeedTest::aFailedSampleIsAGap()
{
    const auto feed = makeFeed(1h);
    std::optional<ActivityUpdate> last;
    connect(feed.get(), &LiveFeed::activityChanged, this, [&] { last = feed->activity().takeUpdate(); });
    QTRY_VERIFY(last);
    m_answers->fail({ErrorCode::System, 5, "tcp"});
    feed->refresh();
    QTRY_VERIFY(last->failing);
    m_answers->set(m_machine.snapshot());
    feed->refresh();
    QTRY_VERIFY(!last->failing);
    QCOMPARE(last->events.size(), 1U);
    QCOMPARE(last->events[0]->kind, ActivityKind::Gap);
    QVERIFY(last->events[0]->sampleFailed);
}

void LiveFeedTest::recordsWhilePaused()
{
    const auto feed = makeFeed(1h);
    QSignalSpy facts(feed.get(), &LiveFeed::factsChanged);
    QTRY_COMPARE(facts.size(), 1);
    Wish wish;
    wish.paused = true;
    feed->setWish(wish);
    m_machine.listen(ProcessIndex{0}, "127.0.0.1", 6000);
    m_answers->set(m_machine.snapshot());
    std::size_t events = 0;
    const auto drain = [&] {
        if (const auto update = feed->activity().takeUpdate())
            events += update->events.size();
        return events;
    };
    feed->refresh();
    QTRY_COMPARE(drain(), 1U);
}

void LiveFeedTest::aWishIsAnsweredFromTheRecord()
{
    const auto feed = makeFeed(1h);
    std::optional<ActivityUpdate> last;
    connect(feed.get(), &LiveFeed::activityChanged, this, [&] { last = feed->activity().takeUpdate(); });
    QTRY_VERIFY(last);
    m_machine.listen(ProcessIndex{0}, "127.0.0.1", 6000);
    m_machine.listen(ProcessIndex{0}, "127.0.0.1", 6001);
    m_answers->set(m_machine.snapshot());
    feed->refresh();
    QTRY_COMPARE(last->matching, 2);
    ActivityWish wish;
    wish.query = Query::parse("port:6001", QueryScope::Sockets).value();
    feed->activity().setWish(std::move(wish));
    QTRY_COMPARE(last->matching, 1);
    QVERIFY(last->reset);
    QCOMPARE(last->next, 2U);
    QCOMPARE(m_answers->asked(), 2);
}

void LiveFeedTest::quitsWithoutWaiting()
{
    for (int i = 0; i < 20; ++i) {
        const auto feed = makeFeed(1h);
        feed->refresh();
    }
}

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "tst_livefeed.moc"
