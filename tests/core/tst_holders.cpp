// SPDX-License-Identifier: MIT
#include "core/platform/linux/holdermap.h"
#include "core/platform/linux/listeners.h"
#include "core/platform/linux/ownerrules.h"

#include <algorithm>
#include <random>
#include <unordered_map>

#include <QTest>

using namespace netwharf;

namespace {

/// The tick since which the inode is looked for; 0 when it is not.
std::uint64_t openSince(const HolderMap &map, std::uint64_t inode)
{
    std::uint64_t tick = 0;
    map.forEachOpen([&](std::uint64_t open, std::uint64_t since) { tick = open == inode ? since : tick; });
    return tick;
}

} // namespace

/// Who holds an inode, and what a socket is that nobody holds.
class TestHolders : public QObject
{
    Q_OBJECT

private slots:
    void lookFindForget();
    void sharing();
    void endedProcesses();
    void foreseen();
    void sharedInTurn();
    void settled();
    void manyInodes();
    void withoutHolder_data();
    void withoutHolder();
    void remainders();
    void listeners_data();
    void listeners();
    void listenersOnOnePort();
};

void TestHolders::lookFindForget()
{
    HolderMap map;
    map.add(5, {1, 3});
    QVERIFY(map.holdings(5).empty()); // no row has it
    map.look(5, 1);
    QVERIFY(map.isKnown(5));
    QVERIFY(map.isOpen(5));
    QCOMPARE(openSince(map, 5), std::uint64_t{1});
    map.add(5, {1, 3});
    QCOMPARE(map.openCount(), std::size_t{0});
    QCOMPARE(map.holdings(5).size(), std::size_t{1});
    QVERIFY(map.isChanged(5));
    map.clearChanges();
    map.add(5, {1, 3});
    QVERIFY(!map.hasChanges());
    std::vector<Holding> freed;
    map.forget(5, freed);
    QCOMPARE(freed.size(), std::size_t{1});
    QCOMPARE(freed[0].descriptor, 3);
    QVERIFY(!map.isKnown(5));
}

void TestHolders::sharing()
{
    HolderMap map;
    map.look(5, 1);
    map.add(5, {1, 3});
    map.add(5, {2, 3});
    QCOMPARE(map.newlyShared(), (std::vector<std::uint64_t>{5}));
    map.drop(5, {1, 3}, 2);
    QCOMPARE(map.holdings(5).size(), std::size_t{1});
    QCOMPARE(map.holdings(5)[0].pid, 2U);
    map.drop(5, {1, 3}, 2);
    QCOMPARE(map.holdings(5).size(), std::size_t{1});
    map.drop(5, {2, 3}, 2);
    QCOMPARE(openSince(map, 5), std::uint64_t{2});
    QVERIFY(map.wasHeld(5));
}

void TestHolders::endedProcesses()
{
    HolderMap map;
    for (std::uint64_t inode : {5U, 6U, 7U})
        map.look(inode, 1);
    map.add(5, {1, 3});
    map.add(6, {1, 4});
    map.add(6, {2, 4});
    map.add(7, {2, 5});
    map.clearChanges();
    map.dropProcesses({1, 99}, 2);
    QVERIFY(map.isOpen(5));
    QCOMPARE(map.holdings(6).size(), std::size_t{1});
    QCOMPARE(map.holdings(7).size(), std::size_t{1});
    QVERIFY(!map.isChanged(7));
}

void TestHolders::foreseen()
{
    HolderMap map;
    map.foresee(5, {1, 3}); // newer than the rows
    QVERIFY(!map.isKnown(5));
    QVERIFY(map.look(5, 2));
    QCOMPARE(map.holdings(5), (std::vector<Holding>{{1, 3}}));
    QCOMPARE(map.openCount(), std::size_t{0});
    map.foresee(6, {1, 4});
    map.forgetForeseen();
    QVERIFY(!map.look(6, 2));
    QVERIFY(map.isOpen(6));
    map.foresee(6, {1, 4}); // a row has it: it is found
    QVERIFY(!map.isOpen(6));
}

void TestHolders::sharedInTurn()
{
    HolderMap map;
    for (std::uint64_t inode = 1; inode <= 5; ++inode) {
        map.look(inode, 1);
        map.add(inode, {1, 3});
        if (inode != 3)
            map.add(inode, {2, 3});
    }
    std::vector<std::uint64_t> inodes;
    map.appendShared(0, 3, inodes);
    QCOMPARE(inodes.size(), std::size_t{3});
    map.appendShared(3, 3, inodes);
    std::sort(inodes.begin(), inodes.end());
    inodes.erase(std::unique(inodes.begin(), inodes.end()), inodes.end());
    QCOMPARE(inodes, (std::vector<std::uint64_t>{1, 2, 4, 5}));
}

/// Against a map of the standard library.
void TestHolders::manyInodes()
{
    std::mt19937_64 random(5);
    InodeMap<std::uint64_t> map;
    std::unordered_map<std::uint64_t, std::uint64_t> expected;
    for (int step = 0; step < 100'000; ++step) {
        const std::uint64_t inode = 1 + random() % 3000;
        if (random() % 2 == 0) {
            map.insert(inode) = random();
            expected[inode] = *map.find(inode);
        } else {
            map.erase(inode);
            expected.erase(inode);
        }
        QCOMPARE(map.size(), expected.size());
    }
    std::size_t count = 0;
    map.forEach([&](std::uint64_t inode, std::uint64_t value) {
        ++count;
        QCOMPARE(expected.at(inode), value);
    });
    QCOMPARE(count, expected.size());
    for (std::uint64_t inode = 1; inode <= 3000; ++inode)
        QCOMPARE(map.find(inode) != nullptr, expected.contains(inode));
    map.clear();
    QVERIFY(map.find(expected.begin()->first) == nullptr);
}

void TestHolders::settled()
{
    HolderMap map;
    map.look(5, 1);
    map.settle(5);
    QVERIFY(map.isSettled(5));
    QCOMPARE(map.openCount(), std::size_t{0});
    map.add(5, {1, 3}); // found after all
    QVERIFY(!map.isSettled(5));
    QCOMPARE(map.holdings(5).size(), std::size_t{1});
    map.look(6, 1);
    map.settle(6);
    map.clearChanges();
    map.lookAgain(6, 4);
    QCOMPARE(openSince(map, 6), std::uint64_t{4});
    QVERIFY(map.isChanged(6));
}

void TestHolders::withoutHolder_data()
{
    QTest::addColumn<Sight>("sight");
    QTest::addColumn<quint32>("uid");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<bool>("held");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, Sight sight, quint32 uid, bool settled, bool held, OwnerKind kind,
                        OwnerReason reason) {
        QTest::newRow(name) << sight << uid << settled << held << int(kind) << int(reason);
    };
    const Sight root;
    const Sight rootDenied{0, true, true, false, false, false, false, {0}};
    const Sight user{1000, true, false, false, false, false, false, {0, 33}};
    const Sight unnamed{1000, true, false, false, false, false, true, {}};
    const Sight userDenied{1000, true, true, false, false, false, false, {0, 1000}};
    const Sight hidden{1000, false, false, true, false};
    const Sight inside{0, false, false, false, true};
    row("too early", root, 0, false, false, OwnerKind::Pending, OwnerReason::None);
    row("kernel", root, 0, true, false, OwnerKind::Kernel, OwnerReason::KernelSocket);
    row("in flight, was held", root, 0, true, true, OwnerKind::InFlight, OwnerReason::DescriptorInFlight);
    row("in flight, a user's", root, 1000, true, false, OwnerKind::InFlight, OwnerReason::DescriptorInFlight);
    row("root, something unreadable", rootDenied, 0, true, false, OwnerKind::Hidden, OwnerReason::NotDumpable);
    row("another user's", user, 33, false, false, OwnerKind::Hidden, OwnerReason::OtherUser);
    row("another user's, settled", user, 33, true, false, OwnerKind::Hidden, OwnerReason::OtherUser);
    row("in flight, a user's, root's unreadable, too early", rootDenied, 1000, false, false, OwnerKind::Pending,
        OwnerReason::None);
    row("in flight, a user's, root's unreadable", rootDenied, 1000, true, false, OwnerKind::Hidden,
        OwnerReason::NoVisibleProcess);
    row("another user's, none of whose is unreadable", user, 34, true, false, OwnerKind::Hidden,
        OwnerReason::NoVisibleProcess);
    row("another user's, somebody's unreadable", unnamed, 34, true, false, OwnerKind::Hidden, OwnerReason::OtherUser);
    row("opened by root", Sight{1000, true, false, false, false, false, false, {33}}, 0, false, false,
        OwnerKind::Hidden, OwnerReason::OtherUser);
    row("ours, too early", user, 1000, false, false, OwnerKind::Pending, OwnerReason::None);
    row("ours, in nobody's hands that we see", user, 1000, true, false, OwnerKind::Hidden,
        OwnerReason::NoVisibleProcess);
    row("ours, handed on", userDenied, 1000, true, true, OwnerKind::Hidden, OwnerReason::NoVisibleProcess);
    row("hidepid, ours, handed on", Sight{1000, false, false, true, false}, 1000, true, true, OwnerKind::Hidden,
        OwnerReason::NoVisibleProcess);
    row("ours, not dumpable", userDenied, 1000, true, false, OwnerKind::Hidden, OwnerReason::NotDumpable);
    row("hidepid", hidden, 33, false, false, OwnerKind::Hidden, OwnerReason::HiddenProcesses);
    row("hidepid, ours", hidden, 1000, true, false, OwnerKind::Hidden, OwnerReason::NotDumpable);
    const Sight blind{1000, false, false, false, false, true};
    row("no /proc", blind, 33, false, false, OwnerKind::Hidden, OwnerReason::ProcessesNotReadable);
    row("no /proc, ours", blind, 1000, true, false, OwnerKind::Hidden, OwnerReason::ProcessesNotReadable);
    row("pid namespace", inside, 0, true, false, OwnerKind::Hidden, OwnerReason::OtherNamespace);
}

void TestHolders::withoutHolder()
{
    QFETCH(Sight, sight);
    QFETCH(quint32, uid);
    QFETCH(bool, settled);
    QFETCH(bool, held);
    QFETCH(int, kind);
    QFETCH(int, reason);
    Socket row;
    row.inode = 5;
    row.uid = uid;
    row.uidKnown = true;
    const Owner owner = ownerWithoutHolder(row, sight, settled, held);
    QCOMPARE(int(owner.kind), kind);
    QCOMPARE(int(owner.reason), reason);
}

void TestHolders::remainders()
{
    Socket before;
    before.owner.kind = OwnerKind::Process;
    before.owner.process = 4;
    before.owner.unit = 2;
    const Owner known = remainderOf(&before, OwnerReason::TimeWait);
    QCOMPARE(known.kind, OwnerKind::Kernel);
    QCOMPARE(known.reason, OwnerReason::TimeWait);
    QCOMPARE(known.process, ProcessIndex{4});
    QCOMPARE(known.unit, UnitIndex{2});
    before.owner = {};
    QCOMPARE(remainderOf(&before, OwnerReason::TimeWait).reason, OwnerReason::ClosedTooSoon);
    QCOMPARE(remainderOf(nullptr, OwnerReason::TimeWait).process, NoProcess);
}

void TestHolders::listeners_data()
{
    QTest::addColumn<QByteArray>("listener");
    QTest::addColumn<bool>("listenerIsV6");
    QTest::addColumn<bool>("connectionIsV6");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same address") << QByteArray("127.0.0.1") << false << false << true;
    QTest::newRow("other address") << QByteArray("127.0.0.2") << false << false << false;
    QTest::newRow("any address") << QByteArray("0.0.0.0") << false << false << true;
    QTest::newRow("dual stack") << QByteArray("::") << true << true << true;
    QTest::newRow("v6 listener, v4 connection") << QByteArray("::") << true << false << false;
}

void TestHolders::listeners()
{
    QFETCH(QByteArray, listener);
    QFETCH(bool, listenerIsV6);
    QFETCH(bool, connectionIsV6);
    QFETCH(bool, fits);
    std::vector<Socket> rows(1);
    rows[0].state = SocketState::Listen;
    rows[0].family = listenerIsV6 ? Family::Ipv6 : Family::Ipv4;
    rows[0].local = {*IpAddress::parse(listener.toStdString()), 80};
    Socket connection;
    connection.family = connectionIsV6 ? Family::Ipv6 : Family::Ipv4;
    connection.local = {*IpAddress::parse("127.0.0.1"), 80};
    QCOMPARE(Listeners(rows).of(connection).size(), std::size_t(fits ? 1 : 0));
    connection.namespaceIndex = 1;
    QVERIFY(Listeners(rows).of(connection).empty());
    connection.namespaceIndex = 0;
    connection.local.port = 81;
    QVERIFY(Listeners(rows).of(connection).empty());
}

void TestHolders::listenersOnOnePort()
{
    std::vector<Socket> rows(3);
    for (Socket &row : rows) {
        row.state = SocketState::Listen;
        row.local.port = 80;
    }
    rows[1].local.address = *IpAddress::parse("127.0.0.1");
    Socket connection;
    connection.local = {*IpAddress::parse("127.0.0.1"), 80};
    const Listeners listeners(rows);
    QCOMPARE(listeners.of(connection), (std::vector<std::uint32_t>{1}));
    connection.local.address = *IpAddress::parse("10.0.0.1");
    QCOMPARE(listeners.of(connection).size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestHolders)
#include "tst_holders.moc"
