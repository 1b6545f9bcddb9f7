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
    void doubleInTheFirstSample();
    void changesAreNamed();
    void randomSamples();
    void randomKernel_data();
    void randomKernel();
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
    const RowId id = samples.next({connection(1000, SocketState::Established, cookie == 0 ? 0 : 7, 70)})[0].id;
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
                                      inSpace(3, SocketState::Established, 7), inSpace(2, SocketState::TimeWait, 0)});
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

void TestRowIdentity::doubleInTheFirstSample()
{
    Samples samples;
    const Socket row = connection(1000, SocketState::Listen, 7, 70);
    const auto &rows = samples.next({row, connection(1001, SocketState::Listen, 8, 80), row});
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(samples.last.changed, (std::vector<std::uint32_t>{0, 1}));
    QVERIFY(rows[0].id != rows[1].id);
}

void TestRowIdentity::changesAreNamed()
{
    Samples samples;
    const Socket stays = connection(1000, SocketState::Established, 7, 70);
    samples.next({stays, connection(1001, SocketState::Established, 8, 0), stays});
    samples.next(
        {connection(1002, SocketState::SynSent, 9, 90), stays, connection(1001, SocketState::Established, 8, 80)});
    QCOMPARE(samples.last.changed, (std::vector<std::uint32_t>{0, 2}));
    samples.next({stays, connection(1001, SocketState::TimeWait, 10, 0)});
    QCOMPARE(samples.last.changed, (std::vector<std::uint32_t>{1}));
    QCOMPARE(samples.last.gone, (std::vector<std::uint32_t>{0}));
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
            rows.push_back(
                connection(static_cast<std::uint16_t>(random() % 500), SocketState::Established, cookie, cookie));
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

namespace {

/// Answers of a kernel in which connections live their lives: each is one row to the end of its
/// TIME_WAIT, and no two are the same, whatever numbers and ends are used again.
class MadeUpKernel
{
public:
    MadeUpKernel(unsigned seed, bool hasCookies) : m_random(seed), m_hasCookies(hasCookies) {}

    void step()
    {
        if (m_live.size() < 40 || m_random() % 3 == 0)
            open();
        else
            age(m_random() % m_live.size());
    }

    /// The rows, with the number of the connection as user.
    std::vector<Socket> table()
    {
        std::vector<Socket> rows;
        for (const Life &life : m_live) {
            rows.push_back(life.row);
            if (m_random() % 50 == 0)
                rows.push_back(life.row); // moved while the table was read
        }
        if (m_random() % 4 == 0)
            std::shuffle(rows.begin(), rows.end(), m_random);
        m_usedPorts.clear();
        return rows;
    }

private:
    struct Life
    {
        Socket row;
        bool isQueued = false; ///< not accepted yet
    };

    void open()
    {
        const auto port = static_cast<std::uint16_t>(m_random() % 60);
        const auto sameEnds = [port](const Life &life) { return life.row.local.port == port; };
        // A port that was in use since the last table may not say more than its ends.
        if (m_usedPorts.contains(port) || std::any_of(m_live.begin(), m_live.end(), sameEnds))
            return;
        Life life;
        life.isQueued = m_random() % 2 == 0;
        life.row = connection(port, life.isQueued ? SocketState::Established : SocketState::SynSent, cookie(),
                              life.isQueued ? 0 : inode());
        life.row.uid = ++m_connections;
        m_live.push_back(life);
    }

    void age(std::size_t which)
    {
        Life &life = m_live[which];
        Socket &row = life.row;
        m_usedPorts.insert(row.local.port);
        if (row.state == SocketState::TimeWait || (row.state != SocketState::LastAck && m_random() % 8 == 0)) {
            m_live.erase(m_live.begin() + static_cast<std::ptrdiff_t>(which)); // its end or a reset
        } else if (life.isQueued) {
            life.isQueued = false;
            row.inode = inode();
        } else if (row.state == SocketState::SynSent) {
            row.state = SocketState::Established;
        } else if (row.state == SocketState::Established && m_random() % 2 == 0) {
            row.state = SocketState::LastAck; // the process has closed it
            row.inode = 0;
        } else {
            row.state = SocketState::TimeWait;
            row.inode = 0;
            row.cookie = cookie();
        }
    }

    std::uint64_t cookie() { return m_hasCookies ? ++m_cookie : 0; }
    std::uint64_t inode() { return 1 + m_inode++ % 200; } // used again

    std::mt19937 m_random;
    bool m_hasCookies;
    std::vector<Life> m_live;
    std::set<std::uint16_t> m_usedPorts;
    std::uint32_t m_connections = 0;
    std::uint64_t m_cookie = 0;
    std::uint64_t m_inode = 0;
};

} // namespace

void TestRowIdentity::randomKernel_data()
{
    QTest::addColumn<bool>("hasCookies");
    QTest::newRow("cookies") << true;
    QTest::newRow("no cookies") << false;
}

void TestRowIdentity::randomKernel()
{
    QFETCH(bool, hasCookies);
    MadeUpKernel kernel(20261120, hasCookies);
    Samples samples;
    std::map<std::uint32_t, RowId> known; // by number of the connection
    std::set<RowId> issued;
    std::mt19937 random(7);
    for (int steps = 0; steps < 10'000;) {
        for (auto more = 1 + random() % 4; more > 0; --more, ++steps)
            kernel.step();
        std::map<std::uint32_t, RowId> now;
        for (const Socket &row : samples.next(kernel.table())) {
            QVERIFY2(now.emplace(row.uid, row.id).second, "one connection is two rows");
            const auto before = known.find(row.uid);
            if (before != known.end())
                QCOMPARE(row.id, before->second);
            else
                QVERIFY2(issued.insert(row.id).second, "an id was given again");
        }
        known = std::move(now);
    }
    QVERIFY(issued.size() > 1'000);
}

QTEST_APPLESS_MAIN(TestRowIdentity)
#include "tst_rowidentity.moc"
