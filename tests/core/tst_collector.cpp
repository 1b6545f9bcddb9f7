// SPDX-License-Identifier: MIT
#include "core/collect/collector.h"
#include "core/collect/snapshotpool.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

#include <QElapsedTimer>
#include <QTest>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

/// Answers each sample by a function; remembers how many ran and whether two ran at once.
class FakeSource : public Source
{
public:
    using Result = tl::expected<std::shared_ptr<const Snapshot>, Error>;
    struct Record
    {
        std::atomic<int> samples{0};
        std::atomic<int> running{0};
        std::atomic<int> refreshes{0};
        std::atomic<bool> overlapped{false};
        std::atomic<int> readings{0};
    };

    FakeSource(Record &record, std::function<Result(int, std::stop_token)> answer)
        : m_record(record), m_answer(std::move(answer))
    {}

    Result sample(const Want &want, std::stop_token stop) override
    {
        if (want.refresh)
            ++m_record.refreshes;
        if (m_record.running.fetch_add(1) != 0)
            m_record.overlapped = true;
        const int number = ++m_record.samples;
        Result result = m_answer(number, std::move(stop));
        --m_record.running;
        return result;
    }

    std::vector<RowTraffic> traffic(std::span<const RowId> rows) override
    {
        ++m_record.readings;
        std::vector<RowTraffic> traffic;
        for (const RowId row : rows)
            traffic.push_back({row, {}, std::chrono::steady_clock::now()});
        return traffic;
    }

private:
    Record &m_record;
    std::function<Result(int, std::stop_token)> m_answer;
};

std::shared_ptr<const Snapshot> snapshotOf(int number, OwnerKind kind = OwnerKind::Process)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sequence = static_cast<std::uint64_t>(number);
    snapshot->sockets.resize(1);
    snapshot->sockets[0].owner.kind = kind;
    return snapshot;
}

FakeSource::Result good(int number, std::stop_token)
{
    return snapshotOf(number);
}

} // namespace

/// The thread between a source and the window.
class TestCollector : public QObject
{
    Q_OBJECT

private slots:
    void samplesAtOnceAndAgain();
    void failureKeepsTheRows();
    void failureAtTheStart();
    void refreshDoesNotWait();
    void shorterIntervalTakesEffectAtOnce();
    void ownersFollowWithoutWaiting();
    void slowSamplesDoNotPileUp();
    void dearSamplesAreRarer();
    void refreshTakesEverythingAnew();
    void stopDoesNotWait();
    void stopReachesASample();
    void endedAreToldOnce();
    void watchedRowsAreReadBetweenSamples();
    void rowsLieInEarlierMemory();
};

void TestCollector::samplesAtOnceAndAgain()
{
    FakeSource::Record record;
    std::atomic<int> announced{0};
    const Collector collector(std::make_unique<FakeSource>(record, good), 1ms, [&] { ++announced; });
    QTRY_VERIFY(collector.newest() && collector.newest()->sequence >= 3);
    QVERIFY(announced >= 3);
    QVERIFY(!collector.newest()->stale);
}

void TestCollector::failureKeepsTheRows()
{
    FakeSource::Record record;
    std::atomic<bool> broken{false};
    const auto answer = [&](int number, std::stop_token) -> FakeSource::Result {
        if (broken)
            return tl::unexpected(Error{ErrorCode::System, 5, "tcp"});
        return snapshotOf(number);
    };
    const Collector collector(std::make_unique<FakeSource>(record, answer), 1ms, [] {});
    QTRY_VERIFY(collector.newest());
    broken = true;
    QTRY_VERIFY(collector.newest()->stale);
    const int failures = record.samples;
    QTRY_VERIFY(record.samples > failures + 2);
    const auto stale = collector.newest();
    QCOMPARE(stale->sockets.size(), std::size_t{1});
    QCOMPARE(stale->health.size(), std::size_t{1}); // the reason once, however often it failed
    QCOMPARE(stale->health[0].code, HealthCode::SampleFailed);
    QCOMPARE(stale->health[0].detail, std::string("tcp: errno 5"));
    broken = false;
    QTRY_VERIFY(!collector.newest()->stale);
    QVERIFY(collector.newest()->health.empty());
}

void TestCollector::failureAtTheStart()
{
    FakeSource::Record record;
    const auto answer = [](int, std::stop_token) -> FakeSource::Result {
        return tl::unexpected(Error{ErrorCode::NotPermitted, 0, "sock_diag"});
    };
    const Collector collector(std::make_unique<FakeSource>(record, answer), 1h, [] {});
    QTRY_VERIFY(collector.newest());
    QVERIFY(collector.newest()->stale);
    QVERIFY(collector.newest()->sockets.empty());
    QCOMPARE(collector.newest()->health.size(), std::size_t{1});
}

void TestCollector::refreshDoesNotWait()
{
    FakeSource::Record record;
    Collector collector(std::make_unique<FakeSource>(record, good), 1h, [] {});
    QTRY_COMPARE(record.samples.load(), 1);
    collector.refresh();
    QTRY_COMPARE(record.samples.load(), 2);
}

void TestCollector::shorterIntervalTakesEffectAtOnce()
{
    FakeSource::Record record;
    Collector collector(std::make_unique<FakeSource>(record, good), 1h, [] {});
    QTRY_COMPARE(record.samples.load(), 1);
    collector.setInterval(1ms);
    QTRY_VERIFY(record.samples > 3);
}

void TestCollector::ownersFollowWithoutWaiting()
{
    FakeSource::Record record;
    const auto answer = [](int number, std::stop_token) -> FakeSource::Result {
        return snapshotOf(number, number < 4 ? OwnerKind::Pending : OwnerKind::Process);
    };
    const Collector collector(std::make_unique<FakeSource>(record, answer), 1h, [] {});
    QTRY_VERIFY(collector.newest() && collector.newest()->sequence == 4);
    QCOMPARE(record.samples.load(), 4);
}

void TestCollector::slowSamplesDoNotPileUp()
{
    FakeSource::Record record;
    std::mutex mutex;
    std::condition_variable_any wake;
    bool mayGo = false;
    const auto answer = [&](int number, std::stop_token stop) -> FakeSource::Result {
        std::unique_lock lock(mutex);
        wake.wait(lock, stop, [&] { return mayGo || number > 1; });
        return snapshotOf(number);
    };
    Collector collector(std::make_unique<FakeSource>(record, answer), 1h, [] {});
    QTRY_COMPARE(record.running.load(), 1);
    for (int i = 0; i < 100; ++i)
        collector.refresh();
    QCOMPARE(record.samples.load(), 1);
    {
        const std::lock_guard lock(mutex);
        mayGo = true;
    }
    wake.notify_all();
    QTRY_COMPARE(record.samples.load(), 2); // a hundred wishes are one sample
    QTRY_COMPARE(record.running.load(), 0);
    collector.refresh();
    QTRY_VERIFY(collector.newest()->sequence == 3);
    QCOMPARE(record.samples.load(), 3);
    QVERIFY(!record.overlapped);
}

void TestCollector::dearSamplesAreRarer()
{
    QCOMPARE(dueAfter(1s, 20ms), std::chrono::nanoseconds(1s));
    QCOMPARE(dueAfter(1s, 125ms), std::chrono::nanoseconds(1s));
    QCOMPARE(dueAfter(1s, 500ms), std::chrono::nanoseconds(4s));
    QCOMPARE(dueAfter(10s, 500ms), std::chrono::nanoseconds(10s));

    using Clock = std::chrono::steady_clock;
    FakeSource::Record record;
    std::mutex mutex;
    std::vector<std::pair<Clock::time_point, Clock::time_point>> samples;
    const auto answer = [&](int number, std::stop_token stop) -> FakeSource::Result {
        const auto start = Clock::now();
        std::mutex nobody;
        std::condition_variable_any wake;
        std::unique_lock lock(nobody);
        wake.wait_for(lock, stop, 20ms, [] { return false; });
        const std::lock_guard guard(mutex);
        samples.emplace_back(start, Clock::now());
        return snapshotOf(number);
    };
    Collector collector(std::make_unique<FakeSource>(record, answer), 1ms, [] {});
    QTRY_VERIFY(record.samples >= 3);
    {
        const std::lock_guard guard(mutex);
        for (std::size_t i = 1; i < samples.size(); ++i) {
            const auto &[start, end] = samples[i - 1];
            QVERIFY(samples[i].first - start >= 8 * (end - start));
        }
    }
    const int before = record.samples;
    collector.refresh(); // does not wait for that
    QTRY_VERIFY(record.samples > before);
}

void TestCollector::refreshTakesEverythingAnew()
{
    FakeSource::Record record;
    Collector collector(std::make_unique<FakeSource>(record, good), 1h, [] {});
    QTRY_COMPARE(record.samples.load(), 1);
    QCOMPARE(record.refreshes.load(), 0);
    collector.refresh();
    QTRY_COMPARE(record.samples.load(), 2);
    QCOMPARE(record.refreshes.load(), 1);
    collector.setInterval(1ms);
    QTRY_VERIFY(record.samples > 3);
    QCOMPARE(record.refreshes.load(), 1);
}

void TestCollector::stopDoesNotWait()
{
    FakeSource::Record record;
    QElapsedTimer timer;
    {
        const Collector collector(std::make_unique<FakeSource>(record, good), 1h, [] {});
        QTRY_COMPARE(record.samples.load(), 1);
        timer.start();
    }
    QVERIFY(timer.elapsed() < 60'000);
}

void TestCollector::stopReachesASample()
{
    FakeSource::Record record;
    std::atomic<int> announced{0};
    const auto answer = [](int, std::stop_token stop) -> FakeSource::Result {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait(lock, stop, [] { return false; });
        return tl::unexpected(Error{ErrorCode::Interrupted, 0, "tcp"});
    };
    {
        const Collector collector(std::make_unique<FakeSource>(record, answer), 1h, [&] { ++announced; });
        QTRY_COMPARE(record.running.load(), 1);
    }
    QCOMPARE(announced.load(), 0); // a stop is no failure
}

void TestCollector::endedAreToldOnce()
{
    FakeSource::Record record;
    Collector collector(std::make_unique<FakeSource>(record,
                                                     [](int number, std::stop_token) -> FakeSource::Result {
                                                         if (number > 1)
                                                             return tl::unexpected(Error{});
                                                         auto snapshot = std::make_shared<Snapshot>();
                                                         snapshot->ended.resize(3);
                                                         return snapshot;
                                                     }),
                        1h, [] {});
    QTRY_VERIFY(collector.newest());
    QCOMPARE(collector.newest()->ended.size(), std::size_t{3});
    collector.refresh();
    QTRY_VERIFY(collector.newest()->stale);
    QVERIFY(collector.newest()->ended.empty());
}

void TestCollector::watchedRowsAreReadBetweenSamples()
{
    FakeSource::Record record;
    std::mutex mutex;
    std::vector<std::vector<RowTraffic>> told;
    Collector collector(
        std::make_unique<FakeSource>(record, good), 1h, [] {},
        [&](std::vector<RowTraffic> traffic) {
            const std::lock_guard lock(mutex);
            told.push_back(std::move(traffic));
        });
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return told.size();
    };
    QTRY_COMPARE(record.samples.load(), 1);
    QCOMPARE(record.readings.load(), 0);
    QElapsedTimer timer;
    timer.start();
    collector.setWatched({RowId{7}});
    QTRY_VERIFY(count() >= 3);
    QVERIFY(timer.elapsed() >= 2 * Collector::TrafficInterval.count());
    QCOMPARE(told[0].size(), std::size_t{1});
    QCOMPARE(told[0][0].id, RowId{7});
    QCOMPARE(record.samples.load(), 1); // reading is no sample
    collector.setWatched({RowId{8}, RowId{9}});
    const auto hasOthers = [&] {
        const std::lock_guard lock(mutex);
        return told.back().size() == 2;
    };
    QTRY_VERIFY(hasOthers());
    collector.setWatched({});
    collector.refresh();
    QTRY_COMPARE(record.samples.load(), 2);
    const int readings = record.readings;
    collector.refresh();
    QTRY_COMPARE(record.samples.load(), 3);
    QCOMPARE(record.readings.load(), readings);
}

void TestCollector::rowsLieInEarlierMemory()
{
    std::optional<SnapshotPool> pool(std::in_place);
    auto first = pool->make(10'000);
    const Socket *memory = first->sockets.data();
    first->sockets.resize(10'000);
    auto second = pool->make(10'000);
    QVERIFY(second->sockets.data() != memory); // somebody holds the first one
    first.reset();
    auto third = pool->make(9'000);
    QCOMPARE(third->sockets.data(), memory);
    QVERIFY(third->sockets.empty() && third->sequence == 0);
    third.reset(); // memory for 10,000 rows with none in it is not kept
    QVERIFY(pool->make(1)->sockets.capacity() < 10'000);
    pool.reset();
    second.reset();
}

QTEST_GUILESS_MAIN(TestCollector)
#include "tst_collector.moc"
