// SPDX-License-Identifier: MIT
#include "core/platform/linux/rowidentity.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <QTest>

using namespace netwharf;

namespace {

using Clock = std::chrono::system_clock;

Socket connection(std::uint16_t localPort, SocketState state, std::uint64_t cookie, std::uint64_t inode)
{
    Socket row;
    row.state = state;
    row.local = {*IpAddress::parse("127.0.0.1"), localPort};
    row.remote = {*IpAddress::parse("127.0.0.1"), 80};
    row.hasRemote = true;
    row.cookie = cookie;
    row.inode = inode;
    return row;
}

/// Keeps the rows of the last sample, as a source does.
class Samples
{
public:
    const std::vector<Socket> &next(std::vector<Socket> rows)
    {
        last = m_identity.identify(rows, m_rows, Clock::time_point(std::chrono::seconds(++m_second)));
        m_rows = std::move(rows);
        return m_rows;
    }
    Continuity last;

private:
    RowIdentity m_identity;
    std::vector<Socket> m_rows;
    int m_second = 0;
};

} // namespace

/// Which row is which from one sample to the next.
class TestRowIdentity : public QObject
{
    Q_OBJECT

private slots:
    void cookieKeepsTheRow();
    void remainderKeepsTheRow_data();
    void remainderKeepsTheRow();
    void reusedTupleIsAnotherRow_data();
    void reusedTupleIsAnotherRow();
    void acceptedWithoutCookieKeepsTheRow();
    void protocolsAreApart();
    void namespacesAreApart();
    void doubleIsDropped();
    void randomSamples();
};

void TestRowIdentity::cookieKeepsTheRow()
{
    Samples samples;
    const RowId id = samples.next({connection(1000, SocketState::SynSent, 7, 70)})[0].id;
    const auto &rows = samples.next(
        {connection(1001, SocketState::SynSent, 8, 80), connection(1000, SocketState::Established, 7, 70)});
    QCOMPARE(rows[1].id, id);
    QCOMPARE(rows[1].openedAt, Clock::time_point(std::chrono::seconds(1)));
    QVERIFY(rows[0].id != id);
    QCOMPARE(rows[0].openedAt, Clock::time_point(std::chrono::seconds(2)));
    QCOMPARE(samples.last.before, (std::vector<std::uint32_t>{NoRow, 0}));
    QVERIFY(samples.last.gone.empty());
    samples.next({});
    QCOMPARE(samples.last.gone, (std::vector<std::uint32_t>{0, 1}));
}

void TestRowIdentity::remainderKeepsTheRow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<quint64>("cookie");
    QTest::newRow("time wait, new cookie") << int(SocketState::TimeWait) << quint64(99);
    QTest::newRow("time wait, same cookie") << int(SocketState::TimeWait) << quint64(7);
    QTest::newRow("fin wait 2, new cookie") << int(SocketState::FinWait2) << quint64(99);
    QTest::newRow("orphan, same cookie") << int(SocketState::LastAck) << quint64(7);
    QTest::newRow("no cookies") << int(SocketState::TimeWait) << quint64(0);
}

void TestRowIdentity::remainderKeepsTheRow()
{
    QFETCH(int, state);
    QFETCH(quint64, cookie);
    Samples samples;
    const RowId id =
        samples.next({connection(1000, SocketState::Established, cookie == 0 ? 0 : 7, 70)})[0].id;
    QCOMPARE(samples.next({connection(1000, SocketState(state), cookie, 0)})[0].id, id);
    QCOMPARE(samples.next({connection(1000, SocketState(state), cookie, 0)})[0].id, id);
}

void TestRowIdentity::reusedTupleIsAnotherRow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<quint64>("cookie");
    QTest::addColumn<quint64>("inode");
    QTest::newRow("live") << int(SocketState::Established) << quint64(100) << quint64(71);
    QTest::newRow("queued") << int(SocketState::Established) << quint64(100) << quint64(0);
    QTest::newRow("over again") << int(SocketState::TimeWait) << quint64(101) << quint64(0);
    QTest::newRow("live, no cookies") << int(SocketState::Established) << quint64(0) << quint64(71);
    QTest::newRow("queued, no cookies") << int(SocketState::SynRecv) << quint64(0) << quint64(0);
}

void TestRowIdentity::reusedTupleIsAnotherRow()
{
    QFETCH(int, state);
    QFETCH(quint64, cookie);
    QFETCH(quint64, inode);
    Samples samples;
    const RowId id = samples.next({connection(1000, SocketState::TimeWait, cookie == 0 ? 0 : 99, 0)})[0].id;
    QVERIFY(samples.next({connection(1000, SocketState(state), cookie, inode)})[0].id != id);
    QCOMPARE(samples.last.gone, (std::vector<std::uint32_t>{0}));
}

void TestRowIdentity::acceptedWithoutCookieKeepsTheRow()
{
    Samples samples;
    const RowId id = samples.next({connection(80, SocketState::SynRecv, 0, 0)})[0].id;
    QCOMPARE(samples.next({connection(80, SocketState::Established, 0, 0)})[0].id, id);
    QCOMPARE(samples.next({connection(80, SocketState::Established, 0, 70)})[0].id, id);
    QCOMPARE(samples.next({connection(80, SocketState::TimeWait, 0, 0)})[0].id, id);
}

void TestRowIdentity::protocolsAreApart()
{
    Samples samples;
    Socket udp = connection(1000, SocketState::Connected, 7, 70);
    udp.protocol = Protocol::Udp;
    const RowId id = samples.next({udp})[0].id;
    QVERIFY(samples.next({connection(1000, SocketState::Established, 7, 70)})[0].id != id);
}

/// Two namespaces have the same addresses, and what can be read of another has no cookies.
void TestRowIdentity::namespacesAreApart()
{
    const auto inSpace = [](std::uint32_t space, SocketState state, std::uint64_t inode) {
        Socket row = connection(1000, state, 0, inode);
        row.namespaceIndex = space;
        return row;
    };
    Samples samples;
    const auto first = samples.next({inSpace(0, SocketState::TimeWait, 0), inSpace(1, SocketState::TimeWait, 0),
                                     inSpace(2, SocketState::Established, 7)});
    QVERIFY(first.size() == 3);
    const auto second = samples.next({inSpace(1, SocketState::TimeWait, 0), inSpace(0, SocketState::TimeWait, 0),
                                      inSpace(3, SocketState::Established, 7),
                                      inSpace(2, SocketState::TimeWait, 0)});
    QCOMPARE(second[0].id, first[1].id);
    QCOMPARE(second[1].id, first[0].id);
    QVERIFY(second[2].id != first[2].id);
    QCOMPARE(second[3].id, first[2].id); // what is left of it, in its own namespace
}

void TestRowIdentity::doubleIsDropped()
{
    Samples samples;
    const Socket row = connection(1000, SocketState::Bound, 7, 70);
    samples.next({row});
    const auto &rows = samples.next({connection(1000, SocketState::Listen, 7, 70), row});
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows[0].state, SocketState::Listen);
    QCOMPARE(samples.last.before.size(), std::size_t{1});
}

/// Whatever the order, what stays keeps its id, what is new gets one that was never given.
void TestRowIdentity::randomSamples()
{
    std::mt19937 random(20240607);
    Samples samples;
    std::vector<Socket> rows;
    std::map<std::uint64_t, RowId> known; // by cookie
    std::set<RowId> issued;
    std::uint64_t cookie = 0;
    for (int round = 0; round < 500; ++round) {
        std::erase_if(rows, [&](const Socket &) { return random() % 10 == 0; });
        for (auto added = random() % 20; added > 0; --added) {
            ++cookie;
            rows.push_back(connection(static_cast<std::uint16_t>(random() % 500), SocketState::Established,
                                      cookie, cookie));
        }
        if (round % 3 == 0)
            std::shuffle(rows.begin(), rows.end(), random);
        const auto &result = samples.next(rows);
        QCOMPARE(result.size(), rows.size());
        std::map<std::uint64_t, RowId> now;
        for (const Socket &row : result) {
            const auto before = known.find(row.cookie);
            if (before != known.end())
                QCOMPARE(row.id, before->second);
            else
                QVERIFY(issued.insert(row.id).second);
            now[row.cookie] = row.id;
        }
        known = std::move(now);
    }
}

QTEST_APPLESS_MAIN(TestRowIdentity)
#include "tst_rowidentity.moc"
