// SPDX-License-Identifier: MIT
// The map of all ports without a window: where ports lie, what their ground says, which lights shine, and what
// a search finds. The last test holds real sockets.
#include "core/platform/linux/linuxsource.h"
#include "core/portmap/maplook.h"
#include "core/portmap/porthits.h"
#include "tests/support/fakemachine.h"
#include "tests/support/livesockets.h"

#include <QTest>

#include <sys/socket.h>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

const LightKeeper::Clock::time_point Start{};

PortHits hitsOf(const char *text, const PortLights &lights = {}, const Snapshot *snapshot = nullptr)
{
    static const auto catalogue = Catalogue::make({});
    const auto query = Query::parse(text, QueryScope::Ports);
    return query ? portHits(*query, *catalogue, lights, snapshot) : PortHits();
}

bool shines(const LightKeeper &keeper, std::uint16_t port, Light light, MapLayers layers = AllLayers)
{
    return has(keeper.lights().at(port, layers), light);
}

/// The area that a closed line of cell corners has inside.
int areaOf(const std::vector<CellCorner> &line)
{
    int twice = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const CellCorner &a = line[i];
        const CellCorner &b = line[(i + 1) % line.size()];
        twice += a.column * b.row - b.column * a.row;
    }
    return twice / 2;
}

} // namespace

class PortMapTest : public QObject
{
    Q_OBJECT
private slots:
    void outlinesHoldEveryPortOfTheirRange_data();
    void outlinesHoldEveryPortOfTheirRange();
    void bordersAreStepped();
    void groundSaysWhatTheRegistrySays();
    void notesBeginAtTheirFirstPort();
    void eachSocketLightsItsLocalPort();
    void whatWentShinesForAWhile();
    void nothingClosesByTheFirstSnapshot();
    void aShortLifeShowsAsClosed();
    void aBurstOfClientsLeavesNoCrosses();
    void socketsAreFoundByPort();
    void conflictsAreDifferentPrograms();
    void otherNamespacesHavePortsOfTheirOwn();
    void countsGoByLayer();
    void searchFindsNumbersNamesAndPrograms();
    void hitsGoRound();
    void realSocketsAreLit();
};

void PortMapTest::outlinesHoldEveryPortOfTheirRange_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("linux") << 32768 << 60999;
    QTest::newRow("everything") << 0 << 65535;
    QTest::newRow("one") << 80 << 80;
    QTest::newRow("inside a row") << 300 << 400;
    QTest::newRow("two rows, apart") << 500 << 520;
    QTest::newRow("two rows, overlapping") << 300 << 700;
    QTest::newRow("stepped at both ends") << 1000 << 5000;
    QTest::newRow("whole rows") << 512 << 1023;
}

void PortMapTest::outlinesHoldEveryPortOfTheirRange()
{
    QFETCH(int, first);
    QFETCH(int, last);
    const PortRange range{static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
    const auto line = outlineOf(range);
    QCOMPARE(areaOf(line), last - first + 1);
    for (std::size_t i = 0; i < line.size(); ++i) { // only along the cells
        const CellCorner &next = line[(i + 1) % line.size()];
        QVERIFY((line[i].column == next.column) != (line[i].row == next.row));
    }
    QCOMPARE(outlineOf({9, 8}).size(), std::size_t{0});
}

void PortMapTest::bordersAreStepped()
{
    QCOMPARE(borderBefore(1024), (std::vector<CellCorner>{{0, 4}, {256, 4}}));
    QCOMPARE(borderBefore(80), (std::vector<CellCorner>{{0, 1}, {80, 1}, {80, 0}, {256, 0}}));
    QVERIFY(borderBefore(0).empty());
}

void PortMapTest::groundSaysWhatTheRegistrySays()
{
    const auto catalogue = Catalogue::make({});
    const PortGround ground(*catalogue);
    QCOMPARE(ground.at(80, AllLayers), Ground::SystemAssigned);
    QCOMPARE(ground.at(5432, AllLayers), Ground::RegisteredAssigned);
    QCOMPARE(ground.at(50000, AllLayers), Ground::Dynamic);
    for (const int port : {4, 6, 1023, 1024, 5432, 8080, 11000, 30000, 49151, 49152}) {
        for (const MapLayer layer : {MapLayer::Tcp, MapLayer::Udp}) {
            bool named = false;
            for (const EntryIndex entry : catalogue->lookUp(static_cast<std::uint16_t>(port), protocolOf(layer)))
                named = named || catalogue->at(entry).official;
            QCOMPARE(ground.isAssigned(static_cast<std::uint16_t>(port), bit(layer)), named);
        }
    }
    const auto cells = ground.cells(bit(MapLayer::Udp));
    for (std::size_t port = 0; port < PortCount; ++port)
        QCOMPARE(cells[port], ground.at(static_cast<std::uint16_t>(port), bit(MapLayer::Udp)));
    const int both = ground.assignedCount(AllLayers);
    QVERIFY(both > 5000 && both < 8000);
    QVERIFY(ground.assignedCount(bit(MapLayer::Tcp)) < both);
}

void PortMapTest::notesBeginAtTheirFirstPort()
{
    const std::vector<PortNote> notes{{{8000, 8010}, 1U << static_cast<unsigned>(Protocol::Tcp), "mine", ""}};
    LightKeeper keeper;
    keeper.setGround(PortGround(*Catalogue::make({}, notes)));
    QVERIFY(shines(keeper, 8000, Light::Note, bit(MapLayer::Tcp)));
    QVERIFY(!shines(keeper, 8000, Light::Note, bit(MapLayer::Udp)));
    QVERIFY(!shines(keeper, 8001, Light::Note));
    keeper.setGround(PortGround(*Catalogue::make({})));
    QCOMPARE(keeper.lights(), PortLights());
}

void PortMapTest::eachSocketLightsItsLocalPort()
{
    FakeMachine machine;
    const ProcessIndex node = machine.addProcess("node", 10);
    machine.listen(node, "127.0.0.1", 3000);
    machine.connect(node, "127.0.0.1", 3000, "127.0.0.1", 50000);
    machine.connect(node, "192.0.2.1", 50001, "203.0.113.1", 443);
    machine.connect(node, "192.0.2.1", 50002, "203.0.113.1", 443, SocketState::TimeWait);
    machine.connect(node, "127.0.0.1", 3000, "127.0.0.1", 50003, SocketState::TimeWait); // the port is in use
    machine.connect(node, "192.0.2.1", 8080, "203.0.113.1", 50004, SocketState::TimeWait);
    machine.openUdp(node, "0.0.0.0", 5353);
    machine.listen(node, "127.0.0.1", 4000).state = SocketState::Bound;
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    QCOMPARE(keeper.lights().at(3000, AllLayers), LightMask(bit(Light::Listening) | bit(Light::Connected)));
    QCOMPARE(keeper.lights().at(50001, AllLayers), bit(Light::Connected));
    QCOMPARE(keeper.lights().at(50002, AllLayers), LightMask(0)); // the end of an outgoing connection
    QCOMPARE(keeper.lights().at(8080, AllLayers), bit(Light::Closed)); // a service was here
    QCOMPARE(keeper.lights().at(5353, bit(MapLayer::Udp)), bit(Light::Listening));
    QCOMPARE(keeper.lights().at(5353, bit(MapLayer::Tcp)), LightMask(0));
    QCOMPARE(keeper.lights().at(4000, AllLayers), bit(Light::Held));
    QCOMPARE(keeper.lights().at(443, AllLayers), LightMask(0)); // the other machine's
    QCOMPARE(mainLight(keeper.lights().at(3000, AllLayers)), Light::Listening);
}

void PortMapTest::whatWentShinesForAWhile()
{
    FakeMachine machine;
    const ProcessIndex node = machine.addProcess("node", 10);
    const RowId id = machine.listen(node, "127.0.0.1", 3000).id;
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    machine.close(id);
    keeper.advance(*lookAt(machine.snapshot()), Start + 1s);
    QCOMPARE(keeper.lights().at(3000, AllLayers), bit(Light::Closed));
    QVERIFY(!keeper.nextExpiry()); // not before another sample
    QVERIFY(!keeper.expire(Start + 10s));
    keeper.advance(*lookAt(machine.snapshot()), Start + 2s);
    QCOMPARE(keeper.nextExpiry(), Start + 4s);
    QVERIFY(shines(keeper, 3000, Light::Closed));
    QVERIFY(keeper.expire(Start + 4s));
    QCOMPARE(keeper.lights().at(3000, AllLayers), LightMask(0));
    // In use again at once: nothing has closed.
    const RowId again = machine.listen(node, "127.0.0.1", 3000).id;
    keeper.advance(*lookAt(machine.snapshot()), Start + 5s);
    machine.close(again);
    machine.listen(node, "127.0.0.1", 3000);
    keeper.advance(*lookAt(machine.snapshot()), Start + 6s);
    QCOMPARE(keeper.lights().at(3000, AllLayers), bit(Light::Listening));
}

void PortMapTest::nothingClosesByTheFirstSnapshot()
{
    FakeMachine machine;
    const RowId id = machine.listen(machine.addProcess("node", 10), "127.0.0.1", 3000).id;
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    keeper.forget();
    QCOMPARE(keeper.lights(), PortLights());
    machine.close(id);
    keeper.advance(*lookAt(machine.snapshot()), Start + 60s);
    QCOMPARE(keeper.lights(), PortLights());
}

void PortMapTest::aShortLifeShowsAsClosed()
{
    FakeMachine machine;
    const ProcessIndex curl = machine.addProcess("curl", 10);
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    const Socket client = machine.connect(curl, "192.0.2.1", 50001, "203.0.113.1", 443);
    const Socket server = machine.connect(curl, "192.0.2.1", 8080, "203.0.113.1", 50002);
    const Socket listener = machine.listen(curl, "127.0.0.1", 41337);
    const auto snapshot = machine.snapshot();
    snapshot->sockets.clear();
    for (const Socket &socket : {client, server, listener})
        snapshot->ended.push_back({socket, {}, false, false, {}});
    keeper.advance(*lookAt(snapshot), Start + 1s);
    QCOMPARE(keeper.lights().at(50001, AllLayers), LightMask(0)); // a client's number tells nobody anything
    QCOMPARE(keeper.lights().at(8080, AllLayers), bit(Light::Closed));
    QCOMPARE(keeper.lights().at(41337, AllLayers), bit(Light::Closed));
}

/// A burst of outgoing connections, as a browser makes them, leaves no crosses; the end of a service does, also
/// inside the range of the clients, and as long as the system holds its number.
void PortMapTest::aBurstOfClientsLeavesNoCrosses()
{
    FakeMachine machine;
    const ProcessIndex node = machine.addProcess("node", 10);
    const RowId service = machine.listen(node, "127.0.0.1", 41337).id;
    std::vector<RowId> clients;
    for (std::uint16_t i = 0; i < 300; ++i)
        clients.push_back(
            machine.connect(node, "127.0.0.1", static_cast<std::uint16_t>(50000 + i), "127.0.0.1", 443).id);
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    machine.close(service);
    for (const RowId client : clients)
        machine.close(client);
    for (std::uint16_t i = 0; i < 300; ++i)
        machine.connect(NoProcess, "127.0.0.1", static_cast<std::uint16_t>(51000 + i), "127.0.0.1", 443,
                        SocketState::TimeWait);
    machine.connect(NoProcess, "127.0.0.1", 41337, "127.0.0.1", 52000, SocketState::TimeWait);
    keeper.advance(*lookAt(machine.snapshot()), Start + 1s);
    QCOMPARE(keeper.lights().lit(AllLights, AllLayers), std::vector<std::uint16_t>{41337});
    keeper.advance(*lookAt(machine.snapshot()), Start + 30s);
    QCOMPARE(keeper.lights().lit(bit(Light::Closed), AllLayers), std::vector<std::uint16_t>{41337});
}

void PortMapTest::socketsAreFoundByPort()
{
    FakeMachine machine;
    const ProcessIndex node = machine.addProcess("node", 10);
    machine.connect(node, "127.0.0.1", 3000, "127.0.0.1", 50000);
    machine.connect(node, "127.0.0.1", 50000, "127.0.0.1", 3000);
    machine.listen(node, "127.0.0.1", 3000);
    machine.listen(node, "127.0.0.1", 3000).namespaceIndex = 1;
    const auto snapshot = machine.snapshot();
    auto tables = std::make_shared<Tables>(*snapshot->tables);
    tables->namespaces.resize(2);
    tables->namespaces[1].current = false;
    snapshot->tables = tables;
    const auto look = lookAt(snapshot);
    const auto list = [](std::span<const std::uint32_t> found) {
        return std::vector<std::uint32_t>(found.begin(), found.end());
    };
    QCOMPARE(list(look->local.at(3000)), (std::vector<std::uint32_t>{2, 0})); // who waits comes first
    QCOMPARE(list(look->local.at(50000)), std::vector<std::uint32_t>{1});
    QCOMPARE(list(look->remote.at(3000)), std::vector<std::uint32_t>{1});
    QVERIFY(look->local.at(3001).empty());
    QVERIFY(look->local.at(65535).empty());
    QCOMPARE(look->elsewhere, 1);
    QVERIFY(MapLook().local.at(3000).empty());
}

void PortMapTest::conflictsAreDifferentPrograms()
{
    FakeMachine machine;
    const ProcessIndex resolver = machine.addProcess("resolved", 10, 0, "/usr/bin/resolved");
    const ProcessIndex mask = machine.addProcess("dnsmasq", 11, 0, "/usr/bin/dnsmasq");
    const ProcessIndex worker = machine.addProcess("worker", 12, 0, "/usr/bin/dnsmasq");
    machine.openUdp(resolver, "127.0.0.53", 53);
    machine.openUdp(mask, "127.0.0.1", 53);
    machine.listen(mask, "127.0.0.1", 53); // the other protocol is another port
    machine.listen(mask, "127.0.0.1", 8000); // one program, two processes
    machine.listen(worker, "127.0.0.2", 8000);
    machine.listen(mask, "0.0.0.0", 443); // connections are no conflict
    machine.connect(resolver, "127.0.0.1", 443, "127.0.0.1", 50000);
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    QVERIFY(shines(keeper, 53, Light::Conflict, bit(MapLayer::Udp)));
    QVERIFY(!shines(keeper, 53, Light::Conflict, bit(MapLayer::Tcp)));
    QVERIFY(!shines(keeper, 8000, Light::Conflict));
    QVERIFY(!shines(keeper, 443, Light::Conflict));
    QCOMPARE(mainLight(keeper.lights().at(53, AllLayers)), Light::Conflict);
}

void PortMapTest::otherNamespacesHavePortsOfTheirOwn()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("node", 10), "127.0.0.1", 3000).namespaceIndex = 1;
    const auto snapshot = machine.snapshot();
    auto tables = std::make_shared<Tables>(*snapshot->tables);
    tables->namespaces.resize(2);
    tables->namespaces[1].current = false;
    snapshot->tables = tables;
    LightKeeper keeper;
    keeper.advance(*lookAt(snapshot), Start);
    QCOMPARE(keeper.lights(), PortLights());
}

void PortMapTest::countsGoByLayer()
{
    FakeMachine machine;
    const ProcessIndex node = machine.addProcess("node", 10);
    machine.listen(node, "127.0.0.1", 53);
    machine.openUdp(node, "127.0.0.1", 53);
    machine.openUdp(node, "127.0.0.1", 54);
    LightKeeper keeper;
    keeper.advance(*lookAt(machine.snapshot()), Start);
    const LightCounts both = keeper.lights().counts(AllLayers);
    QCOMPARE(both.lights[static_cast<std::size_t>(Light::Listening)], 2);
    QCOMPARE(both.inUse, 2);
    QCOMPARE(both.layers[0], 1);
    QCOMPARE(both.layers[1], 2);
    QCOMPARE(keeper.lights().counts(bit(MapLayer::Tcp)).inUse, 1);
    QCOMPARE(keeper.lights().lit(bit(Light::Listening), AllLayers), (std::vector<std::uint16_t>{53, 54}));
}

void PortMapTest::searchFindsNumbersNamesAndPrograms()
{
    QCOMPARE(hitsOf("5432").count(), 1);
    QCOMPARE(hitsOf("5432").best, std::uint16_t{5432});
    QCOMPARE(hitsOf("8000-8100").count(), 101);
    QCOMPARE(hitsOf("8000-8100").best, std::uint16_t{8000});
    QVERIFY(hitsOf("mysql").contains(3306));
    QCOMPARE(hitsOf("mysql").best, std::uint16_t{3306});
    QVERIFY(hitsOf("mysql").count() < 200); // no block is marked
    QVERIFY(hitsOf("postgresql or mysql").contains(5432));
    QCOMPARE(hitsOf("range:dynamic").count(), 16384);
    QCOMPARE(hitsOf("port:<1024 -range:registered").count(), 1024);
    QCOMPARE(hitsOf("").count(), 0);
    QCOMPARE(hitsOf("zzzznothing").best, std::nullopt);

    FakeMachine machine;
    const ProcessIndex gunicorn = machine.addProcess("gunicorn", 10);
    machine.listen(gunicorn, "127.0.0.1", 12399);
    LightKeeper keeper;
    const auto snapshot = machine.snapshot();
    keeper.advance(*lookAt(snapshot), Start);
    QVERIFY(hitsOf("GUNIcorn", keeper.lights(), snapshot.get()).contains(12399));
    QCOMPARE(hitsOf("inuse:yes", keeper.lights(), snapshot.get()).count(), 1);
    QVERIFY(!hitsOf("gunicorn 443", keeper.lights(), snapshot.get()).contains(12399));
}

void PortMapTest::hitsGoRound()
{
    const PortHits hits = hitsOf("10,20,65535");
    QCOMPARE(hits.after(10), std::uint16_t{20});
    QCOMPARE(hits.after(65535), std::uint16_t{10});
    QCOMPARE(hits.before(10), std::uint16_t{65535});
    QCOMPARE(hitsOf("10").after(10), std::uint16_t{10});
    QCOMPARE(PortHits().after(3), std::nullopt);
}

void PortMapTest::realSocketsAreLit()
{
    LinuxSource source;
    LightKeeper keeper;
    const FileDescriptor listening = test::listener("127.0.0.1");
    FileDescriptor open = test::boundSocket(SOCK_DGRAM, "127.0.0.1");
    const std::uint16_t port = test::localPortOf(listening);
    const std::uint16_t udpPort = test::localPortOf(open);
    const FileDescriptor client = test::connectedTo(SOCK_STREAM, "127.0.0.1", port);
    const std::uint16_t clientPort = test::localPortOf(client);
    const auto look = [&](LightKeeper::Clock::time_point now) {
        const auto snapshot = source.sample({}, {});
        QVERIFY(snapshot);
        keeper.advance(*lookAt(*snapshot), now);
    };
    look(Start);
    QVERIFY(shines(keeper, port, Light::Listening, bit(MapLayer::Tcp)));
    QVERIFY(shines(keeper, port, Light::Connected, bit(MapLayer::Tcp))); // waits to be accepted
    QVERIFY(shines(keeper, clientPort, Light::Connected, bit(MapLayer::Tcp)));
    QVERIFY(shines(keeper, udpPort, Light::Listening, bit(MapLayer::Udp)));
    open = FileDescriptor();
    look(Start + 1s);
    QVERIFY(shines(keeper, udpPort, Light::Closed, bit(MapLayer::Udp)));
    QVERIFY(!shines(keeper, udpPort, Light::Listening, bit(MapLayer::Udp)));
}

QTEST_GUILESS_MAIN(PortMapTest)
#include "tst_portmap.moc"
