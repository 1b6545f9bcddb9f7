// SPDX-License-Identifier: MIT
#include "core/rows/joinbytwo.h"
#include "core/rows/ordering.h"
#include "core/rows/row.h"
#include "core/rows/trafficrate.h"
#include "tests/support/fakemachine.h"
#include "tests/support/livefixture.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace netwharf;

namespace {

Endpoint at(const char *address, std::uint16_t port)
{
    return {*IpAddress::parse(address), port};
}

Socket tcp(std::uint64_t id, SocketState state, Endpoint local, std::optional<Endpoint> remote = {})
{
    Socket socket;
    socket.id = RowId{id};
    socket.state = state;
    socket.local = local;
    socket.family = local.address.family();
    socket.hasRemote = remote.has_value();
    socket.remote = remote.value_or(Endpoint{});
    return socket;
}

std::vector<Row> joined(std::vector<Socket> sockets, const Catalogue &catalogue)
{
    Snapshot snapshot;
    snapshot.sockets = std::move(sockets);
    return joinRows(snapshot, catalogue);
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private slots:
    void joins_data();
    void joins();
    void pairsLocalConnections();
    void twoThreadsJoinAsOne();
    void keepsNamespacesApart();
    void namesInterfacesInTheirNamespace();
    void doesNotTakeAnotherAddressForTheListener();
    void tellsTheEndsApartWithoutListener();
    void takesMappedConnectionsWithoutDualStack();
    void sorts_data();
    void sorts();
    void orderIsTotal();
    void missingValuesComeLast();
    void aProcessKeepsItsRowsTogether();
    void sortsManyRows();
    void sortsByTraffic();
    void keepsProcessesOfOneNameTogether();
    void sortsByRemoteName();
    void tablesOfTraffic();
    void rateIsADelta();
    void rateOfOneSecond();
    void rateStartsAnew();

private:
    Row rowNamed(const std::string &name) const;

    LiveFixture m_fixture;
};

Row TestRows::rowNamed(const std::string &name) const
{
    for (const Row &row : m_fixture.rows())
        if (m_fixture.name(row.socket.id) == name)
            return row;
    qFatal("no row %s", name.c_str());
}

void TestRows::joins_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("exposure");
    QTest::addColumn<int>("servicePort");
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("clientPort");
    const auto add = [](const char *name, const char *direction, const char *exposure, int port, const char *service,
                        bool client) {
        QTest::newRow(name) << QString::fromLatin1(direction) << QString::fromLatin1(exposure) << port
                            << QString::fromLatin1(service) << client;
    };
    add("web", "listening", "everywhere", 443, "https", false);
    add("web-in", "incoming", "none", 443, "https", false);
    add("ssh", "listening", "everywhere", 22, "ssh", false);
    add("fox", "outgoing", "none", 443, "https", true);
    add("dns", "listening", "machine", 53, "domain", false);
    add("fox-udp", "none", "none", 0, "", true);
    add("db-out", "outgoing", "none", 5432, "postgresql", true);
    add("db-in", "incoming", "none", 5432, "postgresql", false);
    add("old", "outgoing", "none", 80, "http", true);
    add("alt", "listening", "network", 8080, "http-alt", false);
    add("ping", "none", "none", 0, "", false);
}

void TestRows::joins()
{
    QFETCH(QString, direction);
    QFETCH(QString, exposure);
    QFETCH(int, servicePort);
    QFETCH(QString, service);
    QFETCH(bool, clientPort);
    const Row row = rowNamed(QTest::currentDataTag());
    QCOMPARE(QString::fromUtf8(code(row.direction)), direction);
    QCOMPARE(QString::fromUtf8(code(row.exposure)), exposure);
    QCOMPARE(int(row.servicePort), servicePort);
    const std::string_view name = row.service == NoEntry ? "" : m_fixture.catalogue().at(row.service).name;
    QCOMPARE(QString::fromUtf8(name), service);
    QCOMPARE(row.clientPort, clientPort);
}

void TestRows::pairsLocalConnections()
{
    QVERIFY(rowNamed("db-out").otherEnd == rowNamed("db-in").socket.id);
    QVERIFY(rowNamed("db-in").otherEnd == rowNamed("db-out").socket.id);
    QVERIFY(rowNamed("fox").otherEnd == RowId{});
    QVERIFY(rowNamed("db").otherEnd == RowId{});
}

void TestRows::twoThreadsJoinAsOne()
{
    Snapshot snapshot;
    snapshot.sockets.push_back(tcp(1, SocketState::Listen, at("0.0.0.0", 5432)));
    for (std::uint16_t port = 20000; port < 60000; port += 2) {
        const Endpoint client = at("127.0.0.1", port);
        const Endpoint server = at("127.0.0.1", 5432);
        snapshot.sockets.push_back(tcp(port, SocketState::Established, client, server));
        snapshot.sockets.push_back(tcp(port + 1U, SocketState::Established, server, client));
    }
    const auto rows = joinRows(snapshot, m_fixture.catalogue());
    const auto byTwo = joinRowsByTwo(snapshot, m_fixture.catalogue());
    QCOMPARE(byTwo.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(byTwo[i].socket, rows[i].socket);
        QCOMPARE(byTwo[i].direction, rows[i].direction);
        QCOMPARE(byTwo[i].exposure, rows[i].exposure);
        QCOMPARE(byTwo[i].clientPort, rows[i].clientPort);
        QCOMPARE(byTwo[i].servicePort, rows[i].servicePort);
        QCOMPARE(byTwo[i].service, rows[i].service);
        QCOMPARE(byTwo[i].otherEnd, rows[i].otherEnd);
    }
    QCOMPARE(byTwo.back().direction, Direction::Incoming);
    QCOMPARE(byTwo.back().otherEnd, byTwo[byTwo.size() - 2].socket.id);
}

void TestRows::keepsNamespacesApart()
{
    Socket listener = tcp(1, SocketState::Listen, at("0.0.0.0", 5000));
    listener.namespaceIndex = 1;
    const Socket here = tcp(2, SocketState::Established, at("127.0.0.1", 40000), at("127.0.0.1", 5000));
    Socket there = tcp(3, SocketState::Established, at("127.0.0.1", 5000), at("127.0.0.1", 40000));
    there.namespaceIndex = 1;
    const auto rows = joined({listener, here, there}, m_fixture.catalogue());
    QVERIFY(rows[1].otherEnd == RowId{});
    QCOMPARE(rows[2].direction, Direction::Incoming);
}

/// Interface 1 is the loopback here and something else there.
void TestRows::namesInterfacesInTheirNamespace()
{
    Snapshot snapshot;
    auto tables = std::make_shared<Tables>();
    tables->namespaces.resize(2);
    tables->namespaces[0].interfaces = {{1, "lo"}};
    tables->namespaces[1].interfaces = {{1, "eth0"}};
    snapshot.tables = tables;
    Socket here = tcp(1, SocketState::Listen, at("0.0.0.0", 5000));
    here.interfaceIndex = 1;
    Socket there = here;
    there.namespaceIndex = 1;
    Socket elsewhere = here;
    elsewhere.namespaceIndex = 7; // no such place
    snapshot.sockets = {here, there, elsewhere};
    const auto rows = joinRows(snapshot, m_fixture.catalogue());
    QCOMPARE(rows[0].exposure, Exposure::ThisMachine);
    QCOMPARE(rows[1].exposure, Exposure::Everywhere);
    QCOMPARE(rows[2].exposure, Exposure::Everywhere);
    QCOMPARE(tables->interfaceName(here), std::string("lo"));
    QCOMPARE(tables->interfaceName(there), std::string("eth0"));
    QCOMPARE(tables->interfaceName(elsewhere), std::string("1"));
}

void TestRows::doesNotTakeAnotherAddressForTheListener()
{
    const auto listener = tcp(1, SocketState::Listen, at("127.0.0.1", 40000));
    const auto v6Only = tcp(2, SocketState::Listen, at("::", 40001));
    auto dual = tcp(3, SocketState::Listen, at("::", 40002));
    dual.dualStack = true;
    const auto other = tcp(4, SocketState::Established, at("10.0.0.1", 40000), at("10.0.0.2", 443));
    const auto v4 = tcp(5, SocketState::Established, at("10.0.0.1", 40001), at("10.0.0.2", 443));
    const auto mapped = tcp(6, SocketState::Established, at("10.0.0.1", 40002), at("10.0.0.2", 443));
    const auto rows = joined({listener, v6Only, dual, other, v4, mapped}, m_fixture.catalogue());
    QCOMPARE(rows[3].direction, Direction::Outgoing);
    QCOMPARE(rows[4].direction, Direction::Outgoing);
    QCOMPARE(rows[5].direction, Direction::Incoming);
}

void TestRows::tellsTheEndsApartWithoutListener()
{
    // A server has closed its listener: its side kept a chosen port, the other got one from the range.
    const auto left = tcp(1, SocketState::TimeWait, at("10.0.0.1", 80), at("10.0.0.2", 50000));
    const auto answered = tcp(2, SocketState::SynRecv, at("10.0.0.1", 50000), at("10.0.0.2", 50001));
    const auto asked = tcp(3, SocketState::SynSent, at("10.0.0.1", 80), at("10.0.0.2", 50000));
    const auto chosen = tcp(4, SocketState::Established, at("10.0.0.1", 700), at("10.0.0.2", 2049));
    // A client that chose its port, and the listener of its other end on a high port here.
    const auto client = tcp(5, SocketState::Established, at("127.0.0.1", 700), at("127.0.0.1", 50002));
    const auto server = tcp(6, SocketState::Established, at("127.0.0.1", 50002), at("127.0.0.1", 700));
    const auto listener = tcp(7, SocketState::Listen, at("127.0.0.1", 50002));
    // Both ends here, and the server has closed its listener.
    const auto inEnd = tcp(8, SocketState::Established, at("127.0.0.1", 8000), at("127.0.0.1", 50003));
    const auto outEnd = tcp(9, SocketState::Established, at("127.0.0.1", 50003), at("127.0.0.1", 8000));
    const auto rows =
        joined({left, answered, asked, chosen, client, server, listener, inEnd, outEnd}, m_fixture.catalogue());
    QCOMPARE(rows[0].direction, Direction::Incoming);
    QCOMPARE(rows[1].direction, Direction::Incoming);
    QCOMPARE(rows[2].direction, Direction::Outgoing);
    QCOMPARE(rows[3].direction, Direction::Outgoing);
    QCOMPARE(rows[4].direction, Direction::Outgoing);
    QCOMPARE(rows[5].direction, Direction::Incoming);
    QCOMPARE(rows[7].direction, Direction::Incoming);
    QCOMPARE(rows[8].direction, Direction::Outgoing);
}

void TestRows::takesMappedConnectionsWithoutDualStack()
{
    // /proc/net does not say whether an IPv6 listener takes IPv4; its connections are IPv6 sockets.
    const auto listener = tcp(1, SocketState::Listen, at("::", 40001));
    auto mapped = tcp(2, SocketState::Established, at("10.0.0.1", 40001), at("10.0.0.2", 51000));
    mapped.family = Family::Ipv6;
    const auto rows = joined({listener, mapped}, m_fixture.catalogue());
    QCOMPARE(rows[1].direction, Direction::Incoming);
}

void TestRows::sorts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("order");
    const auto add = [](const char *name, SortKey key, bool descending, const char *order) {
        QTest::newRow(name) << int(key) << descending << QString::fromLatin1(order);
    };
    add("process", SortKey::Process, false, "fox fox-udp alt db db-in ping db-out web web-in dns six ssh old");
    add("pid down", SortKey::Pid, true, "alt six ping db-out fox fox-udp web-in web db db-in dns ssh old");
    add("local port", SortKey::LocalPort, false, "ssh dns web web-in db db-in alt fox db-out old six fox-udp ping");
    add("remote address", SortKey::RemoteAddress, false,
        "db-in db-out web-in fox old six fox-udp alt db ping web dns ssh");
    add("service down", SortKey::Service, true, "ssh db db-in db-out six fox web web-in alt old dns fox-udp ping");
    add("interface, none has one", SortKey::Interface, false,
        "fox fox-udp alt db db-in ping db-out web web-in dns six ssh old");
    add("unit", SortKey::Unit, true, "ssh fox fox-udp alt db db-in ping db-out web web-in dns six old");
    add("opened", SortKey::OpenedAt, false, "db-out fox fox-udp alt db db-in ping web web-in dns six ssh old");
    add("youngest first", SortKey::Age, false, "fox db-out fox-udp alt db db-in ping web web-in dns six ssh old");
    add("scope", SortKey::Scope, false, "db-in db-out fox web-in six old fox-udp alt db ping web dns ssh");
    add("namespace", SortKey::Namespace, false, "alt fox fox-udp db db-in ping db-out web web-in dns six ssh old");
    add("nothing is counted", SortKey::RateSent, true,
        "fox fox-udp alt db db-in ping db-out web web-in dns six ssh old");
}

void TestRows::sorts()
{
    QFETCH(int, key);
    QFETCH(bool, descending);
    QFETCH(QString, order);
    std::vector<Row> rows = m_fixture.rows();
    sortRows(rows, static_cast<SortKey>(key), descending, {m_fixture.snapshot().tables.get(), &m_fixture.catalogue()});
    QCOMPARE(QString::fromStdString(m_fixture.names(rows)), order);
}

void TestRows::orderIsTotal()
{
    std::mt19937 random(1);
    for (int key = 0; key <= int(LastSortKey); ++key) {
        std::vector<Row> rows = m_fixture.rows();
        const OrderingContext context{m_fixture.snapshot().tables.get(), &m_fixture.catalogue()};
        sortRows(rows, static_cast<SortKey>(key), false, context);
        const std::string wanted = m_fixture.names(rows);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(rows.begin(), rows.end(), random);
            sortRows(rows, static_cast<SortKey>(key), false, context);
            QCOMPARE(m_fixture.names(rows), wanted);
        }
    }
}

/// Two processes of one name: the second key sorts within each.
void TestRows::aProcessKeepsItsRowsTogether()
{
    std::vector<Row> rows = m_fixture.rows();
    sortRows(rows, {SortKey::Process, false, SortKey::RemoteAddress, false},
             {m_fixture.snapshot().tables.get(), &m_fixture.catalogue()});
    QVERIFY(m_fixture.names(rows).find("web web-in") != std::string::npos); // 812, and then 813 that has a remote end
}

void TestRows::missingValuesComeLast()
{
    for (bool descending : {false, true}) {
        std::vector<Row> rows = m_fixture.rows();
        sortRows(rows, SortKey::RemotePort, descending, {m_fixture.snapshot().tables.get(), &m_fixture.catalogue()});
        const auto firstWithout =
            std::find_if(rows.begin(), rows.end(), [](const Row &row) { return !row.socket.hasRemote; });
        QCOMPARE(std::distance(rows.begin(), firstWithout), 6);
        QVERIFY(std::none_of(firstWithout, rows.end(), [](const Row &row) { return row.socket.hasRemote; }));
    }
}

void TestRows::sortsManyRows()
{
    const std::vector<Row> few = m_fixture.rows();
    std::vector<Row> rows;
    for (std::uint64_t id = 100; id < 100'100; ++id) {
        rows.push_back(few[id % few.size()]);
        rows.back().socket.id = RowId{id * 7919 % 100'003};
    }
    sortRows(rows, SortKey::Process, false, {m_fixture.snapshot().tables.get(), &m_fixture.catalogue()});
    const auto isSorted = std::is_sorted(rows.begin(), rows.begin() + 7000,
                                         [](const Row &a, const Row &b) { return a.socket.id < b.socket.id; });
    QVERIFY(isSorted); // one process and one port at the front: by RowId
    QCOMPARE(rows.size(), std::size_t{100'000});
}

/// Two programs of one name: what belongs to one of them stands together.
void TestRows::keepsProcessesOfOneNameTogether()
{
    FakeMachine machine;
    const ProcessIndex late = machine.addProcess("python3", 20);
    const ProcessIndex early = machine.addProcess("python3", 10);
    machine.listen(late, "127.0.0.1", 100);
    machine.listen(early, "127.0.0.1", 200);
    machine.listen(late, "127.0.0.1", 300);
    machine.listen(early, "127.0.0.1", 400);
    const auto snapshot = machine.snapshot();
    const auto catalogue = Catalogue::make({});
    std::vector<Row> rows = joinRows(*snapshot, *catalogue);
    const OrderingContext context{snapshot->tables.get(), catalogue.get()};
    const auto ports = [&rows] {
        std::vector<int> all;
        for (const Row &row : rows)
            all.push_back(row.socket.local.port);
        return all;
    };
    sortRows(rows, SortKey::Process, false, context);
    QCOMPARE(ports(), (std::vector<int>{200, 400, 100, 300}));
    sortRows(rows, Sorting{SortKey::Process, false, SortKey::LocalPort, false}, context);
    QCOMPARE(ports(), (std::vector<int>{200, 400, 100, 300})); // whatever the second key
}

void TestRows::sortsByRemoteName()
{
    const RemoteNames names{{*IpAddress::parse("203.0.113.5"), "b.example"},
                            {*IpAddress::parse("198.51.100.7"), "A.example"}};
    OrderingContext context{m_fixture.snapshot().tables.get(), &m_fixture.catalogue()};
    context.names = &names;
    std::vector<Row> rows = m_fixture.rows();
    sortRows(rows, SortKey::RemoteName, false, context);
    QVERIFY(m_fixture.names(rows).starts_with("web-in fox old "));
    sortRows(rows, SortKey::RemoteName, true, context);
    QVERIFY(m_fixture.names(rows).starts_with("fox old web-in "));
}

namespace {

RowTraffic reading(std::uint64_t id, std::chrono::milliseconds at, std::uint64_t sent, std::uint64_t received = 0)
{
    RowTraffic row;
    row.id = RowId{id};
    row.at = std::chrono::steady_clock::time_point(at);
    row.traffic.bytesSent = sent;
    row.traffic.bytesReceived = received;
    return row;
}

} // namespace

void TestRows::sortsByTraffic()
{
    const auto id = [this](const char *name) { return static_cast<std::uint64_t>(rowNamed(name).socket.id); };
    const auto read = [&](std::chrono::milliseconds at, std::uint64_t foxSent, std::uint64_t webSent) {
        std::vector<RowTraffic> readings{reading(id("fox"), at, foxSent), reading(id("web-in"), at, webSent),
                                         reading(id("dns"), at, 9999)};
        std::ranges::sort(readings, {}, &RowTraffic::id);
        return readings;
    };
    TrafficTable traffic;
    traffic = traffic.advanced(read(std::chrono::seconds(1), 5000, 100));
    traffic = traffic.advanced(read(std::chrono::seconds(2), 5001, 1100));
    OrderingContext context{m_fixture.snapshot().tables.get(), &m_fixture.catalogue()};
    context.traffic = &traffic;
    const auto firstTwo = [&](SortKey key, bool descending) {
        std::vector<Row> rows = m_fixture.rows();
        sortRows(rows, key, descending, context);
        rows.resize(2);
        return m_fixture.names(rows);
    };
    QCOMPARE(firstTwo(SortKey::BytesSent, true), std::string("fox web-in"));
    QCOMPARE(firstTwo(SortKey::BytesSent, false), std::string("web-in fox"));
    QCOMPARE(firstTwo(SortKey::RateSent, true), std::string("web-in fox"));
}

void TestRows::tablesOfTraffic()
{
    using std::chrono::milliseconds;
    TrafficTable table;
    const auto rateOf = [&table](std::uint64_t id) -> double {
        const TrafficTable::Entry *entry = table.find(RowId{id});
        return entry && entry->rate ? entry->rate->sent : -1;
    };
    table = table.advanced(std::vector{reading(1, milliseconds(0), 0), reading(5, milliseconds(0), 0)});
    QVERIFY(table.find(RowId{1}) && !table.find(RowId{1})->rate);
    QVERIFY(!table.find(RowId{2}));
    table = table.advanced(std::vector{reading(1, milliseconds(500), 100), reading(7, milliseconds(500), 50)});
    QCOMPARE(rateOf(1), 200.0);
    QVERIFY(!table.find(RowId{5})); // it was not read again
    table = table.advanced(std::vector{reading(1, milliseconds(1000), 500), reading(7, milliseconds(1000), 50)});
    QCOMPARE(rateOf(1), 500.0); // over the whole second, not the last half
    QCOMPARE(rateOf(7), 0.0);
    table = table.advanced(std::vector{reading(1, milliseconds(2000), 1500)});
    QCOMPARE(rateOf(1), 1000.0);
    table = table.advanced(std::vector{reading(1, milliseconds(3000), 10)}); // counts went back: another socket
    QCOMPARE(rateOf(1), -1.0);
    table = table.advanced(std::vector{reading(1, milliseconds(4000), 20)});
    QCOMPARE(rateOf(1), 10.0);
    QVERIFY(table.advanced({}).isEmpty());
}

void TestRows::rateIsADelta()
{
    using namespace std::chrono_literals;
    const RowTraffic before = reading(1, 1000ms, 100, 5000);
    QVERIFY(rateBetween(before, reading(1, 1500ms, 300, 5000)) == (TrafficRate{400, 0}));
    QVERIFY(rateBetween(before, reading(1, 3000ms, 100, 9000)) == (TrafficRate{0, 2000}));
    QVERIFY(!rateBetween(before, reading(2, 1500ms, 300, 5000))); // another row
    QVERIFY(!rateBetween(before, reading(1, 1000ms, 300, 5000))); // no time
    QVERIFY(!rateBetween(before, reading(1, 900ms, 300, 5000)));
    QVERIFY(!rateBetween(before, reading(1, 1500ms, 99, 5000))); // a count went back
    QVERIFY(!rateBetween(before, reading(1, 1500ms, 300, 4999)));
}

void TestRows::rateOfOneSecond()
{
    using namespace std::chrono_literals;
    TrafficMeter meter;
    QVERIFY(!meter.rate() && meter.newest() == nullptr);
    meter.take(reading(1, 0ms, 0));
    QVERIFY(!meter.rate());
    for (int i = 1; i <= 8; ++i) // 1,000 bytes a second in jumps
        meter.take(reading(
            1, i * 250ms, i % 4 == 0 ? static_cast<std::uint64_t>(i) * 250 : static_cast<std::uint64_t>(i / 4) * 1000));
    QVERIFY(meter.rate() == (TrafficRate{1000, 0}));
    for (int i = 9; i <= 12; ++i)
        meter.take(reading(1, i * 250ms, 2000));
    QVERIFY(meter.rate() == (TrafficRate{0, 0}));
    QCOMPARE(meter.newest()->traffic.bytesSent, 2000U);
    meter.take(reading(1, 60s, 59'000)); // after a long pause: the mean over it
    QVERIFY(meter.rate() == (TrafficRate{1000, 0}));
}

void TestRows::rateStartsAnew()
{
    using namespace std::chrono_literals;
    TrafficMeter meter;
    meter.take(reading(1, 0ms, 100));
    meter.take(reading(1, 250ms, 200));
    QVERIFY(meter.rate().has_value());
    meter.take(reading(1, 250ms, 900)); // the same moment says nothing
    QVERIFY(meter.rate() == (TrafficRate{400, 0}));
    meter.take(reading(2, 500ms, 300));
    QVERIFY(!meter.rate());
    meter.take(reading(2, 750ms, 400));
    meter.take(reading(2, 1000ms, 50));
    QVERIFY(!meter.rate());
    QCOMPARE(meter.newest()->traffic.bytesSent, 50U);
}

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
