// SPDX-License-Identifier: MIT
#include "app/live/viewworker.h"
#include "tests/support/fakemachine.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace netwharf;
using namespace std::chrono_literals;

class ViewWorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void answersASnapshot();
    void waitsUntilTheUpdateIsShown();
    void answersWishesWhilePaused();
    void pauseBeforeTheFirstSnapshotShowsIt();
    void closedRowsVanishWithoutASnapshot();
    void skippedSnapshotsKeepWhatEnded();
    void quitsWithWorkInHand();
    void manyThreads();

private:
    std::optional<Update> next(ViewWorker &worker);

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    std::atomic<int> m_announced = 0;
    std::function<void()> m_announce = [this] { ++m_announced; };
};

std::optional<Update> ViewWorkerTest::next(ViewWorker &worker)
{
    std::optional<Update> update;
    [&] { QTRY_VERIFY(update || (update = worker.take())); }();
    return update;
}

void ViewWorkerTest::answersASnapshot()
{
    m_announced = 0;
    ViewWorker worker(m_catalogue, m_announce);
    FakeMachine machine = pictureMachine();
    worker.setSnapshot(machine.snapshot());
    const auto update = next(worker);
    QVERIFY(update);
    QCOMPARE(update->total, static_cast<int>(machine.sockets().size()));
    QTRY_COMPARE(m_announced.load(), 1);
    QVERIFY(!worker.take());
}

void ViewWorkerTest::waitsUntilTheUpdateIsShown()
{
    m_announced = 0;
    ViewWorker worker(m_catalogue, m_announce);
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("a", 1);
    worker.setSnapshot(machine.snapshot());
    auto first = next(worker);
    QVERIFY(first);
    // Two snapshots come before the first is shown: one is skipped, nothing is announced.
    machine.listen(process, "0.0.0.0", 1);
    worker.setSnapshot(machine.snapshot());
    machine.listen(process, "0.0.0.0", 2);
    worker.setSnapshot(machine.snapshot());
    QTRY_COMPARE(m_announced.load(), 1);
    QVERIFY(!worker.take());
    worker.applied(std::make_shared<const ListRows>(ListRows{std::move(first->rows)}));
    const auto second = next(worker);
    QVERIFY(second);
    QCOMPARE(second->total, 2);
    QTRY_COMPARE(m_announced.load(), 2);
}

void ViewWorkerTest::answersWishesWhilePaused()
{
    ViewWorker worker(m_catalogue, m_announce);
    FakeMachine machine = pictureMachine();
    const int before = static_cast<int>(machine.sockets().size());
    worker.setSnapshot(machine.snapshot());
    auto update = next(worker);
    QVERIFY(update);
    Wish wish;
    wish.paused = true;
    worker.setWish(wish);
    worker.applied({});
    QVERIFY(next(worker));
    worker.applied({});

    machine.listen(machine.addProcess("late", 1), "0.0.0.0", 1);
    worker.setSnapshot(machine.snapshot());
    wish.onlyPid = 4127;
    worker.setWish(wish);
    update = next(worker);
    QVERIFY(update);
    QCOMPARE(update->shown, 4);
    QCOMPARE(update->total, before); // still the picture of the pause
    worker.applied({});

    worker.setWish({});
    update = next(worker);
    QVERIFY(update);
    QCOMPARE(update->total, before + 1);
}

void ViewWorkerTest::pauseBeforeTheFirstSnapshotShowsIt()
{
    ViewWorker worker(m_catalogue, m_announce);
    Wish wish;
    wish.paused = true;
    worker.setWish(wish);
    FakeMachine machine = pictureMachine();
    worker.setSnapshot(machine.snapshot());
    const auto update = next(worker);
    QVERIFY(update);
    QVERIFY(!update->rows.empty());
}

void ViewWorkerTest::closedRowsVanishWithoutASnapshot()
{
    ViewWorker worker(m_catalogue, m_announce, 200ms);
    FakeMachine machine;
    const RowId id = machine.listen(machine.addProcess("nc", 1), "0.0.0.0", 1).id;
    for (int i = 0; i < 3; ++i) {
        worker.setSnapshot(machine.snapshot());
        const auto update = next(worker);
        QVERIFY(update);
        QCOMPARE(update->rows.size(), std::size_t{1});
        QCOMPARE(update->shown, i == 0 ? 1 : 0);
        machine.close(id);
        worker.applied({});
    }
    const auto last = next(worker);
    QVERIFY(last);
    QVERIFY(last->rows.empty());
}

void ViewWorkerTest::skippedSnapshotsKeepWhatEnded()
{
    ViewWorker worker(m_catalogue, m_announce, 1h);
    FakeMachine machine;
    worker.setSnapshot(machine.snapshot());
    QVERIFY(next(worker)); // and not on the screen yet: snapshots come faster
    for (std::uint64_t id = 901; id <= 903; ++id) {
        const auto snapshot = machine.snapshot();
        EndedSocket end;
        end.socket.id = RowId{id};
        snapshot->ended.push_back(end);
        worker.setSnapshot(snapshot);
    }
    worker.applied({});
    const auto update = next(worker);
    QVERIFY(update);
    QCOMPARE(update->rows.size(), std::size_t{3});
}

void ViewWorkerTest::quitsWithWorkInHand()
{
    FakeMachine machine = pictureMachine();
    for (int i = 0; i < 50; ++i) {
        ViewWorker worker(m_catalogue, m_announce);
        worker.setSnapshot(machine.snapshot());
        worker.setWish({});
    }
}

void ViewWorkerTest::manyThreads()
{
    std::atomic<bool> waiting = false;
    ViewWorker worker(m_catalogue, [&waiting] { waiting = true; });
    std::jthread collector([&worker](const std::stop_token &stop) {
        FakeMachine machine = pictureMachine();
        const ProcessIndex process = machine.addProcess("busy", 1);
        for (std::uint16_t port = 1; !stop.stop_requested(); ++port) {
            machine.close(machine.sockets().front().id);
            machine.listen(process, "0.0.0.0", port);
            worker.setSnapshot(machine.snapshot());
            std::this_thread::yield();
        }
    });
    Wish wish;
    std::vector<LiveRow> shown;
    for (int taken = 0; taken < 200;) {
        wish.descending = !wish.descending;
        wish.paused = taken % 7 == 0;
        worker.setWish(wish);
        if (!waiting.exchange(false))
            continue;
        std::optional<Update> update = worker.take();
        QVERIFY(update);
        QCOMPARE(update->oldToNew.size(), shown.size());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if (const int now = update->oldToNew[i]; now >= 0)
                QCOMPARE(update->rows[static_cast<std::size_t>(now)].row.socket.id, shown[i].row.socket.id);
        }
        shown.swap(update->rows);
        worker.applied(std::make_shared<const ListRows>(ListRows{std::move(update->rows)}));
        ++taken;
    }
}

QTEST_GUILESS_MAIN(ViewWorkerTest)
#include "tst_viewworker.moc"
