// SPDX-License-Identifier: MIT
#include "core/platform/linux/endedsockets.h"

#include <QTest>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

using Steady = std::chrono::steady_clock::time_point;
using System = std::chrono::system_clock::time_point;

Socket tcp(std::uint64_t cookie, std::uint16_t port, SocketState state = SocketState::Established)
{
    Socket row;
    row.cookie = cookie;
    row.state = state;
    row.hasRemote = true;
    row.inode = state == SocketState::TimeWait ? 0 : cookie + 1000;
    row.local = {*IpAddress::parse("192.0.2.1"), port};
    row.remote = {*IpAddress::parse("192.0.2.2"), 443};
    return row;
}

} // namespace

/// Samples and events of one machine, step by step; a sample takes a second from `m_now` on.
class TestEndedSockets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void seenRowEnds();
    void neverSeenEnds();
    void timeWaitContinuesTheRow_data();
    void timeWaitContinuesTheRow();
    void timeWaitOfAConnectionNeverSeen_data() { timeWaitContinuesTheRow_data(); }
    void timeWaitOfAConnectionNeverSeen();
    void eventAfterTheRowHasGone();
    void eventAfterSamplesInARow();
    void eventAfterTimeWaitHasCome();
    void newRowThatHasEndedIsNotShown();
    void knownRowThatEndsDuringTheSampleStays();
    void rowKeptFromBeforeIsTakenOut();
    void finalCountsGoWithTheRow();
    void secondConnectionOfTheSameEnds();

private:
    void hear(const Socket &socket, std::uint64_t bytes, std::chrono::milliseconds at);
    void sample(std::vector<Socket> rows, std::chrono::milliseconds at);

    RowIdentity m_identity;
    EndedSockets m_ended;
    std::vector<Socket> m_rows;
    std::vector<EndedSocket> m_told; ///< by the last sample
};

void TestEndedSockets::init()
{
    m_identity = {};
    m_ended = {};
    m_rows.clear();
    m_told.clear();
}

void TestEndedSockets::hear(const Socket &socket, std::uint64_t bytes, std::chrono::milliseconds at)
{
    EndedEvent event;
    event.socket = socket;
    event.socket.state = SocketState::Close;
    event.socket.inode = 0;
    event.hasTraffic = true;
    event.traffic.bytesSent = bytes;
    event.at = System(at);
    event.atSteady = Steady(at);
    m_ended.hear({event});
}

void TestEndedSockets::sample(std::vector<Socket> rows, std::chrono::milliseconds at)
{
    const std::vector<Socket> previous = std::exchange(m_rows, std::move(rows));
    Continuity continuity = m_identity.identify(m_rows, previous, System(at));
    m_told.clear();
    m_ended.settle(m_rows, continuity, previous, Steady(at), m_identity, m_told);
    QCOMPARE(continuity.before.size(), m_rows.size());
}

void TestEndedSockets::seenRowEnds()
{
    sample({tcp(1, 1)}, 1s);
    m_rows[0].owner = {OwnerKind::Process, OwnerReason::None, 7, 0, 3};
    const Socket row = m_rows[0];
    hear(tcp(1, 1), 500, 1500ms);
    sample({}, 2s);
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(m_told[0].wasSeen && m_told[0].hasTraffic);
    QVERIFY(m_told[0].socket == row); // as it was seen last, owner and all
    QCOMPARE(m_told[0].traffic.bytesSent, 500U);
    QVERIFY(m_told[0].endedAt == System(1500ms));
    sample({}, 3s);
    QVERIFY(m_told.empty());
}

void TestEndedSockets::neverSeenEnds()
{
    sample({tcp(1, 1)}, 1s);
    hear(tcp(5, 5), 70, 1100ms);
    hear(tcp(6, 6), 80, 1200ms);
    sample({tcp(1, 1)}, 2s);
    QCOMPARE(m_told.size(), std::size_t{2});
    for (const EndedSocket &ended : m_told) {
        QVERIFY(!ended.wasSeen);
        QVERIFY(ended.socket.id != RowId{} && ended.socket.id != m_rows[0].id);
        QCOMPARE(ended.socket.owner.kind, OwnerKind::Closed);
        QCOMPARE(ended.socket.owner.reason, OwnerReason::ClosedTooSoon);
    }
    QVERIFY(m_told[0].socket.id != m_told[1].socket.id);
    QCOMPARE(m_told[0].traffic.bytesSent, 70U);
    QCOMPARE(m_rows.size(), std::size_t{1});
}

void TestEndedSockets::timeWaitContinuesTheRow_data()
{
    QTest::addColumn<std::uint64_t>("cookie");
    QTest::newRow("same cookie") << std::uint64_t{1};
    QTest::newRow("new cookie") << std::uint64_t{2};
}

void TestEndedSockets::timeWaitContinuesTheRow()
{
    QFETCH(std::uint64_t, cookie);
    sample({tcp(1, 1)}, 1s);
    const RowId id = m_rows[0].id;
    hear(tcp(1, 1), 900, 1500ms);
    sample({tcp(cookie, 1, SocketState::TimeWait)}, 2s);
    QCOMPARE(m_rows[0].id, id);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(id)->bytesSent, 900U);
    sample({tcp(cookie, 1, SocketState::TimeWait)}, 3s);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(id)->bytesSent, 900U);
}

void TestEndedSockets::timeWaitOfAConnectionNeverSeen()
{
    QFETCH(std::uint64_t, cookie);
    sample({}, 1s);
    hear(tcp(1, 1), 900, 1500ms);
    sample({tcp(cookie, 1, SocketState::TimeWait)}, 2s);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(m_rows[0].id)->bytesSent, 900U);
    // The event comes after the row.
    sample({m_rows[0], tcp(cookie + 2, 3, SocketState::TimeWait)}, 3s);
    hear(tcp(3, 3), 80, 3100ms);
    sample(m_rows, 4s);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(m_rows[1].id)->bytesSent, 80U);
    // It comes after several samples.
    sample({m_rows[0], m_rows[1], tcp(cookie + 4, 5, SocketState::TimeWait)}, 5s);
    sample(m_rows, 5200ms);
    sample(m_rows, 5400ms);
    hear(tcp(5, 5), 70, 5500ms);
    sample(m_rows, 5600ms);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(m_rows[2].id)->bytesSent, 70U);
}

void TestEndedSockets::eventAfterTheRowHasGone()
{
    sample({tcp(1, 1)}, 1s);
    const RowId id = m_rows[0].id;
    sample({}, 2s);
    QVERIFY(m_told.empty());
    hear(tcp(1, 1), 5, 2100ms);
    sample({}, 3s);
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(m_told[0].wasSeen);
    QCOMPARE(m_told[0].socket.id, id);
}

void TestEndedSockets::eventAfterSamplesInARow()
{
    sample({tcp(1, 1), tcp(2, 2)}, 1000ms);
    const RowId id = m_rows[0].id;
    sample({tcp(2, 2)}, 1005ms);
    sample({tcp(2, 2)}, 1010ms);
    hear(tcp(1, 1), 5, 1012ms);
    sample({tcp(2, 2)}, 1015ms);
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(m_told[0].wasSeen);
    QCOMPARE(m_told[0].socket.id, id);
}

void TestEndedSockets::eventAfterTimeWaitHasCome()
{
    sample({tcp(1, 1)}, 1s);
    const RowId id = m_rows[0].id;
    sample({tcp(2, 1, SocketState::TimeWait)}, 2s);
    hear(tcp(1, 1), 60, 2100ms);
    sample(m_rows, 3s);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(id)->bytesSent, 60U);
}

void TestEndedSockets::newRowThatHasEndedIsNotShown()
{
    sample({tcp(1, 1)}, 1s);
    const Socket known = m_rows[0];
    hear(tcp(2, 2), 10, 2100ms); // while the sample is taken
    Socket fresh = tcp(2, 2);
    fresh.cgroupId = 77;
    sample({fresh, tcp(1, 1)}, 2s);
    QCOMPARE(m_rows.size(), std::size_t{1});
    QCOMPARE(m_rows[0].id, known.id);
    QVERIFY(m_told.empty()); // its TIME_WAIT may show in the next
    sample({tcp(1, 1)}, 3s);
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(!m_told[0].wasSeen);
    QCOMPARE(m_told[0].socket.cgroupId, 77U);
    QCOMPARE(m_told[0].socket.owner.kind, OwnerKind::Closed);
}

void TestEndedSockets::knownRowThatEndsDuringTheSampleStays()
{
    sample({tcp(1, 1)}, 1s);
    const RowId id = m_rows[0].id;
    hear(tcp(1, 1), 10, 2100ms);
    sample({tcp(1, 1)}, 2s);
    QCOMPARE(m_rows.size(), std::size_t{1});
    QVERIFY(m_told.empty());
    sample({tcp(2, 1, SocketState::TimeWait)}, 3s);
    QCOMPARE(m_rows[0].id, id);
    QVERIFY(m_told.empty());
    QCOMPARE(m_ended.finalTraffic(id)->bytesSent, 10U);
}

/// Tables that are not read each time go on listing what has ended.
void TestEndedSockets::rowKeptFromBeforeIsTakenOut()
{
    sample({tcp(1, 1, SocketState::Bound), tcp(2, 2)}, 1s);
    const RowId id = m_rows[0].id;
    hear(tcp(1, 1), 0, 1500ms);
    sample(m_rows, 2s);
    QCOMPARE(m_rows.size(), std::size_t{1});
    QCOMPARE(m_rows[0].cookie, 2U);
    QCOMPARE(m_told.size(), std::size_t{1});
    QVERIFY(m_told[0].wasSeen);
    QCOMPARE(m_told[0].socket.id, id);
}

void TestEndedSockets::finalCountsGoWithTheRow()
{
    sample({tcp(1, 1)}, 1s);
    const RowId id = m_rows[0].id;
    hear(tcp(1, 1), 10, 1500ms);
    sample({tcp(2, 1, SocketState::TimeWait)}, 2s);
    QVERIFY(m_ended.finalTraffic(id) != nullptr);
    sample({}, 3s);
    QVERIFY(m_ended.finalTraffic(id) == nullptr);
    QVERIFY(m_told.empty()); // the kernel does not tell of the end of a TIME_WAIT
}

void TestEndedSockets::secondConnectionOfTheSameEnds()
{
    sample({}, 1s);
    hear(tcp(1, 1), 10, 1100ms);
    hear(tcp(3, 1), 20, 1200ms);
    sample({tcp(4, 1, SocketState::TimeWait)}, 2s);
    QCOMPARE(m_told.size(), std::size_t{1});
    QCOMPARE(m_told[0].traffic.bytesSent, 10U);
    QCOMPARE(m_ended.finalTraffic(m_rows[0].id)->bytesSent, 20U);
}

QTEST_APPLESS_MAIN(TestEndedSockets)
#include "tst_endedsockets.moc"
