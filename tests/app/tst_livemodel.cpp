// SPDX-License-Identifier: MIT
#include "app/live/picture.h"
#include "app/models/livemodel.h"
#include "tests/support/fakemachine.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace netwharf;

namespace {

/// A machine on which something happens between any two looks.
class BusyMachine
{
public:
    explicit BusyMachine(unsigned seed) : m_random(seed)
    {
        for (std::uint32_t pid = 1; pid <= 20; ++pid)
            m_processes.push_back(m_machine.addProcess("p" + std::to_string(pid % 7), pid));
    }

    void live()
    {
        for (int i = upTo(6); i > 0; --i)
            m_machine.connect(m_processes[static_cast<std::size_t>(upTo(19))], "10.0.0.1", port(), "10.0.0.9", port());
        auto &sockets = m_machine.sockets();
        for (int i = upTo(6); i > 0 && !sockets.empty(); --i)
            m_machine.close(any().id);
        for (int i = upTo(3); i > 0 && !sockets.empty(); --i)
            any().state = upTo(1) == 0 ? SocketState::CloseWait : SocketState::Established;
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    FakeMachine &machine() { return m_machine; }

private:
    std::uint16_t port() { return static_cast<std::uint16_t>(upTo(60000) + 1); }
    Socket &any()
    {
        auto &sockets = m_machine.sockets();
        return sockets[static_cast<std::size_t>(upTo(static_cast<int>(sockets.size()) - 1))];
    }

    std::mt19937 m_random;
    FakeMachine m_machine;
    std::vector<ProcessIndex> m_processes;
};

} // namespace

class LiveModelTest : public QObject
{
    Q_OBJECT
private slots:
    void randomTicks_data();
    void randomTicks();
    void unchangedEmitsNothing();
    void growingAndShrinkingTouchTheTail();
    void resetKeepsNothing();
    void columnsAndSortKeysMatch();
    void headersSpeak();
    void retranslateTellsViews();
    void aHundredThousandRows();

private:
    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
};

void LiveModelTest::randomTicks_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LiveModelTest::randomTicks()
{
    QFETCH(unsigned, seed);
    BusyMachine busy(seed);
    Picture picture(m_catalogue, std::chrono::seconds(3));
    auto now = Picture::Clock::time_point{};
    LiveModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::map<RowId, QPersistentModelIndex> followed;
    for (int tick = 0; tick < 1000; ++tick) {
        busy.live();
        if (busy.upTo(9) == 0) {
            Wish wish;
            wish.sortKey = sortKeyOf(static_cast<LiveColumn>(busy.upTo(LiveColumnCount - 1)));
            wish.descending = busy.upTo(1) == 1;
            wish.chips.groups = static_cast<std::uint32_t>(busy.upTo(3));
            picture.setWish(wish);
        }
        now += std::chrono::milliseconds(busy.upTo(2000));
        picture.setSnapshot(busy.machine().snapshot(), now);
        Update update = picture.develop(now).value();
        const std::size_t rows = update.rows.size();

        QSignalSpy moved(&model, &LiveModel::layoutChanged);
        QSignalSpy inserted(&model, &LiveModel::rowsInserted);
        QSignalSpy removed(&model, &LiveModel::rowsRemoved);
        QSignalSpy reset(&model, &LiveModel::modelReset);
        QSignalSpy changed(&model, &LiveModel::dataChanged);
        const bool same = update.same;
        model.apply(update);
        QCOMPARE(model.rowCount(), static_cast<int>(rows));
        QCOMPARE(moved.size(), same ? 0 : 1);
        QVERIFY(inserted.size() + removed.size() <= (same ? 0 : 1));
        QCOMPARE(reset.size() + changed.size(), 0);

        for (auto it = followed.begin(); it != followed.end();) {
            const int row = model.rowOf(it->first);
            QCOMPARE(it->second.row(), row); // gone rows: -1 and invalid
            it = row < 0 ? followed.erase(it) : std::next(it);
        }
        if (rows > 0 && followed.size() < 20) {
            const int row = busy.upTo(static_cast<int>(rows) - 1);
            followed.try_emplace(model.rowAt(row).row.socket.id, model.index(row, busy.upTo(LiveColumnCount - 1)));
        }
    }
}

void LiveModelTest::unchangedEmitsNothing()
{
    FakeMachine machine = pictureMachine();
    Picture picture(m_catalogue, std::chrono::seconds(3));
    LiveModel model;
    const auto look = [&] {
        picture.setSnapshot(machine.snapshot(), {});
        Update update = picture.develop({}).value();
        model.apply(update);
    };
    look();
    QSignalSpy moved(&model, &LiveModel::layoutChanged);
    QSignalSpy about(&model, &LiveModel::layoutAboutToBeChanged);
    QSignalSpy changed(&model, &LiveModel::dataChanged);
    const auto before = model.snapshot();
    look();
    QCOMPARE(moved.size() + about.size() + changed.size(), 0);
    QVERIFY(model.snapshot() != before);
}

void LiveModelTest::growingAndShrinkingTouchTheTail()
{
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("b", 1);
    const RowId id = machine.listen(process, "0.0.0.0", 500).id;
    Picture picture(m_catalogue, std::chrono::seconds(0));
    LiveModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto look = [&] {
        picture.setSnapshot(machine.snapshot(), {});
        Update update = picture.develop({}).value();
        model.apply(update);
    };
    look();
    const QPersistentModelIndex kept = model.index(0, 3);
    machine.listen(process, "0.0.0.0", 100);
    QSignalSpy inserted(&model, &LiveModel::rowsInserted);
    look();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.front().at(1).toInt(), 1); // at the tail, although the row sorts first
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("500"));

    machine.close(id);
    look(); // closed, still there
    QSignalSpy removed(&model, &LiveModel::rowsRemoved);
    look();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front().at(1).toInt(), 1);
    QVERIFY(!kept.isValid());
}

void LiveModelTest::resetKeepsNothing()
{
    FakeMachine machine = pictureMachine();
    Picture picture(m_catalogue, std::chrono::seconds(3));
    picture.setSnapshot(machine.snapshot(), {});
    Update update = picture.develop({}).value();
    LiveModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &LiveModel::modelReset);
    model.applyAsReset(update);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), static_cast<int>(machine.sockets().size()));
}

void LiveModelTest::columnsAndSortKeysMatch()
{
    for (int i = 0; i < LiveColumnCount; ++i) {
        const auto column = static_cast<LiveColumn>(i);
        QCOMPARE(columnOf(sortKeyOf(column)), std::optional(column));
    }
    QVERIFY(!columnOf(SortKey::Inode));
}

void LiveModelTest::headersSpeak()
{
    const LiveModel model;
    for (int i = 0; i < LiveColumnCount; ++i) {
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    QCOMPARE(model.headerData(LiveColumnCount, Qt::Horizontal), QVariant());
}

void LiveModelTest::retranslateTellsViews()
{
    FakeMachine machine = pictureMachine();
    Picture picture(m_catalogue, std::chrono::seconds(3));
    picture.setSnapshot(machine.snapshot(), {});
    Update update = picture.develop({}).value();
    LiveModel model;
    model.apply(update);
    QSignalSpy headers(&model, &LiveModel::headerDataChanged);
    QSignalSpy cells(&model, &LiveModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(cells.size(), 1);
}

void LiveModelTest::aHundredThousandRows()
{
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("busy", 1);
    for (int i = 0; i < 100'000; ++i) {
        const auto port = static_cast<std::uint16_t>(1024 + i % 60'000);
        machine.connect(process, "10.0.0.1", port, i < 60'000 ? "10.1.0.1" : "10.1.0.2", 443);
    }
    Picture picture(m_catalogue, std::chrono::seconds(3));
    picture.setSnapshot(machine.snapshot(), {});
    Update first = picture.develop({}).value();
    LiveModel model;
    model.apply(first);
    QList<QPersistentModelIndex> selected;
    for (int row = 0; row < 100'000; row += 5'000)
        selected << model.index(row, 0);
    for (std::size_t i = 0; i < 1'000; ++i) {
        machine.sockets()[i * 97].state = SocketState::CloseWait;
        machine.close(machine.sockets()[i * 90].id);
    }
    picture.setSnapshot(machine.snapshot(), {});
    Update second = picture.develop({}).value();
    QBENCHMARK_ONCE
    {
        model.apply(second);
    }
    QCOMPARE(model.rowCount(), 100'000); // the closed are still shown
}

QTEST_GUILESS_MAIN(LiveModelTest)
#include "tst_livemodel.moc"
