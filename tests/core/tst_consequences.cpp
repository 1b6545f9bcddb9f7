// SPDX-License-Identifier: MIT
#include "core/act/consequences.h"

#include <QTest>

using namespace netwharf;

namespace {

/// web 10 listens on 80 and shares 443 with its worker 11, and talks to database 20 and to the world.
struct Machine
{
    std::shared_ptr<Tables> tables = std::make_shared<Tables>();
    Snapshot snapshot;

    Machine()
    {
        add(10, "web");
        add(11, "web");
        add(20, "database");
        tables->sharedSets.push_back({0, 1});
        socket(0, {}, 80);
        snapshot.sockets.push_back(snapshot.sockets.back());
        snapshot.sockets.back().owner = {OwnerKind::Shared, OwnerReason::None, 0, 1, 0};
        snapshot.sockets.back().local.port = 443;
        socket(0, 5000, 5432);
        socket(2, 5432, 5000);
        socket(2, {}, 5432);
        socket(0, 6000, 4711);
        snapshot.sockets.back().namespaceIndex = 3; // the same numbers mean other sockets there
        socket(2, 4711, 6000);
        snapshot.tables = tables;
    }

    void add(std::uint32_t pid, const char *name)
    {
        Process process;
        process.pid = pid;
        process.startTicks = pid * 100;
        process.name = name;
        tables->processes.push_back(std::make_shared<const Process>(process));
    }

    /// Without a remote port it listens on the other one; else local, then remote.
    void socket(ProcessIndex owner, std::optional<std::uint16_t> local, std::uint16_t port)
    {
        Socket row;
        const IpAddress here = *IpAddress::parse("127.0.0.1");
        row.local = {here, local.value_or(port)};
        row.remote = {here, port};
        row.hasRemote = local.has_value();
        row.state = row.hasRemote ? SocketState::Established : SocketState::Listen;
        row.owner.kind = OwnerKind::Process;
        row.owner.process = owner;
        snapshot.sockets.push_back(row);
    }

    std::vector<ProcessReport> reports(std::vector<ProcessKey> keys) const
    {
        std::vector<ProcessReport> made;
        for (const ProcessKey &key : keys)
            made.emplace_back().process = key;
        addConsequences(made, snapshot);
        return made;
    }
};

} // namespace

class TestConsequences : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatOneHolds();
    void onlyPortsAreNamedAsPorts();
    void namesWhoIsConnected();
    void bothEndsAreOneConnection();
    void anotherStartIsAnotherProcess();
    void refusals();
};

void TestConsequences::countsWhatOneHolds()
{
    const auto alone = Machine().reports({{10, 1000}});
    QCOMPARE(alone[0].listening, 1);
    QCOMPARE(alone[0].shared, 1); // the worker keeps 443 open
    QCOMPARE(alone[0].connections, 2);
    QVERIFY((alone[0].ports == std::vector<std::uint16_t>{80}));
    const auto both = Machine().reports({{10, 1000}, {11, 1100}});
    QCOMPARE(both[0].listening, 2);
    QCOMPARE(both[0].shared, 0);
    QVERIFY((both[0].ports == std::vector<std::uint16_t>{80, 443}));
    QCOMPARE(both[1].listening, 1);
    QVERIFY((both[1].ports == std::vector<std::uint16_t>{443}));
}

/// A raw socket has the number of a protocol where others have their port.
void TestConsequences::onlyPortsAreNamedAsPorts()
{
    Machine machine;
    machine.socket(0, {}, 58);
    machine.snapshot.sockets.back().protocol = Protocol::Raw;
    machine.snapshot.sockets.back().state = SocketState::Unconnected;
    const auto reports = machine.reports({{10, 1000}});
    QCOMPARE(reports[0].listening, 2);
    QVERIFY((reports[0].ports == std::vector<std::uint16_t>{80}));
}

void TestConsequences::namesWhoIsConnected()
{
    const auto reports = Machine().reports({{20, 2000}, {10, 1000}});
    QVERIFY((reports[0].peers == std::vector<RelatedProcess>{{10, "web"}}));
    QVERIFY((reports[1].peers == std::vector<RelatedProcess>{{20, "database"}}));
    // The one at 4711 is in another namespace than the one that talks from there.
    QCOMPARE(reports[0].connections, 2);
}

void TestConsequences::bothEndsAreOneConnection()
{
    Machine machine;
    machine.socket(0, 6000, 6001);
    machine.socket(0, 6001, 6000);
    QCOMPARE(machine.reports({{10, 1000}})[0].connections, 3); // the two there are, and one to itself
}

void TestConsequences::anotherStartIsAnotherProcess()
{
    const auto reports = Machine().reports({{10, 1001}});
    QCOMPARE(reports[0].connections, 0);
    QVERIFY(reports[0].ports.empty());
}

void TestConsequences::refusals()
{
    Process process;
    process.pid = 1;
    QVERIFY(whyNotEnd(process, 77) == ActRefusal::FirstProcess);
    process.pid = 77;
    QVERIFY(whyNotEnd(process, 77) == ActRefusal::OwnProcess);
    process.pid = 78;
    QVERIFY(!whyNotEnd(process, 77));
    process.parentPid = 2;
    QVERIFY(whyNotEnd(process, 77) == ActRefusal::KernelThread);
    process.command = "sleep"; // started by pid 2 of a container
    QVERIFY(!whyNotEnd(process, 77));

    Socket socket;
    QVERIFY(whyNotClose(socket) == ActRefusal::WithoutCookie);
    socket.cookie = 5;
    for (const SocketState state : {SocketState::Established, SocketState::Listen, SocketState::TimeWait}) {
        socket.state = state;
        QVERIFY(!whyNotClose(socket));
    }
    socket.state = SocketState::Bound;
    QVERIFY(whyNotClose(socket) == ActRefusal::OnlyBound);
    socket.state = SocketState::Established;
    socket.mptcp = true;
    QVERIFY(whyNotClose(socket) == ActRefusal::Multipath);
    socket.mptcp = false;
    socket.protocol = Protocol::UdpLite;
    QVERIFY(whyNotClose(socket) == ActRefusal::ProtocolNotClosable);
    socket.protocol = Protocol::Udp;
    QVERIFY(!whyNotClose(socket));
}

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
