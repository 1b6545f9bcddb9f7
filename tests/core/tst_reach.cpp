// SPDX-License-Identifier: MIT
// Who can reach what, and what of it is new beside what was accepted.
#include "core/reach/baselineline.h"
#include "core/reach/comparison.h"
#include "core/reach/safety.h"
#include "tests/support/fakemachine.h"

#include <QTest>

#include <algorithm>

using namespace netwharf;

namespace {

using std::chrono::system_clock;

constexpr system_clock::time_point Noon{std::chrono::seconds{1'795'176'000}}; // 2026-11-20 12:00:00 UTC

IpAddress ip(const char *text)
{
    return *IpAddress::parse(text);
}

LocalAddress at(const char *address, int prefix, std::uint32_t interface)
{
    return {ip(address), prefix, interface, false};
}

/// lo 1, eth0 2 private, ppp0 3 public, br0 4 with link-local only, tun0 5 with nothing.
Tables machineTables()
{
    Tables tables;
    NetworkNamespace &here = tables.namespaces.front();
    here.interfaces = {{1, "lo"}, {2, "eth0"}, {3, "ppp0"}, {4, "br0"}, {5, "tun0"}};
    here.addresses = {at("127.0.0.1", 8, 1), at("::1", 128, 1),          at("192.168.1.5", 24, 2),
                      at("fe80::5", 64, 2),  at("93.184.215.14", 32, 3), at("2a00:1450::9", 64, 3),
                      at("fe80::4", 64, 4)};
    return tables;
}

struct Listening
{
    ReachList list;
    const ReachLine *of(std::uint16_t port) const
    {
        const auto found = std::ranges::find(list.lines, port, &ReachLine::port);
        return found == list.lines.end() ? nullptr : &*found;
    }
};

Listening listOf(FakeMachine &machine)
{
    return {reachListOf(machine.snapshot(), Catalogue::make({}))};
}

ReachBaseline accepted(const ReachList &list)
{
    std::vector<KnownReach> all;
    for (const ReachLine &line : list.lines)
        all.push_back(knownReachOf(line, Noon));
    ReachBaseline baseline;
    baseline.acceptAll(all, Noon);
    return baseline;
}

KnownReach known(std::uint16_t port, Exposure exposure, const char *program)
{
    KnownReach one;
    one.port = port;
    one.exposure = exposure;
    one.program = {program, {}, 0};
    one.since = Noon;
    return one;
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT
private slots:
    void rule_data();
    void rule();
    void networks_data();
    void networks();
    void publicAddresses_data();
    void publicAddresses();
    void oneLineForEachProgramAndPort();
    void widestAddressDecides();
    void clientSocketsAreNoServices();
    void comparesPrograms();
    void orderIsThatOfTheList();
    void namespacesAreApart();
    void baselineRoundTrip();
    void keepsWhatItDoesNotUnderstand();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void badLines_data();
    void badLines();
    void times();
    void verdicts();
    void verdictForLessSeen();
    void gone();
    void acceptsAndForgetsOne();
    void whoCanComeNow_data();
    void whoCanComeNow();
    void whoCanComeByARoute();
    void whatTheCatalogueSays_data();
    void whatTheCatalogueSays();
};

void TestReach::rule_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("dual");
    QTest::addColumn<int>("interface");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *address, bool dual, int interface, const char *expected) {
        QTest::addRow("%s%s on %d", address, dual ? " dual" : "", interface)
            << QString::fromLatin1(address) << dual << interface << QString::fromLatin1(expected);
    };
    add("127.0.0.1", false, 0, "machine");
    add("127.9.9.9", false, 0, "machine");
    add("::1", false, 0, "machine");
    add("192.168.1.5", false, 0, "network");
    add("10.0.0.1", false, 0, "network");
    add("172.31.0.1", false, 0, "network");
    add("172.32.0.1", false, 0, "everywhere");
    add("100.64.0.1", false, 0, "network");
    add("169.254.3.4", false, 0, "network");
    add("fe80::5", false, 2, "network");
    add("fd00::1", false, 0, "network");
    add("224.0.0.251", false, 0, "network");
    add("ff02::fb", false, 0, "network");
    add("93.184.215.14", false, 0, "everywhere");
    add("2a00:1450::9", false, 0, "everywhere");
    add("203.0.113.9", false, 0, "network"); // documentation is nobody's way in
    add("0.0.0.0", false, 0, "everywhere");
    add("::", false, 0, "everywhere");
    add("::", true, 0, "everywhere");
    add("0.0.0.0", false, 1, "machine"); // bound to lo
    add("::", true, 1, "machine");
    add("0.0.0.0", false, 2, "network"); // eth0 has private addresses only
    add("::", true, 2, "network");
    add("0.0.0.0", false, 3, "everywhere"); // ppp0 is public
    add("::", false, 3, "everywhere");
    add("::", true, 4, "network"); // link-local is enough for a neighbour
    add("0.0.0.0", false, 4, "everywhere"); // br0 has no IPv4 that could say otherwise
    add("0.0.0.0", false, 5, "everywhere"); // nor tun0 anything
    add("0.0.0.0", false, 77, "everywhere"); // an interface that is gone
    add("93.184.215.14", false, 1, "machine"); // a public address, bound to lo
}

void TestReach::rule()
{
    QFETCH(QString, address);
    QFETCH(bool, dual);
    QFETCH(int, interface);
    QFETCH(QString, expected);
    Socket socket;
    socket.local = {ip(qPrintable(address)), 80};
    socket.family = socket.local.address.family();
    socket.dualStack = dual;
    socket.interfaceIndex = static_cast<std::uint32_t>(interface);
    QCOMPARE(QString::fromUtf8(code(exposureOf(socket, machineTables()))), expected);
}

void TestReach::networks_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("v4");
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("listed");
    const QStringList loopback{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    QTest::newRow("unread") << QStringList() << false << false << false << false << 0;
    QTest::newRow("alone") << loopback << true << false << false << false << 0;
    QTest::newRow("home") << loopback + QStringList{QStringLiteral("192.168.1.5"), QStringLiteral("fe80::5")} << true
                          << false << true << true << 1;
    QTest::newRow("without IPv6") << QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("10.1.2.3")} << true
                                  << false << true << false << 1;
    QTest::newRow("server") << loopback + QStringList{QStringLiteral("93.184.215.14")} << true << true << true << false
                            << 1;
    QTest::newRow("IPv6 only") << loopback + QStringList{QStringLiteral("2a00:1450::9")} << true << true << false
                               << true << 1;
    QTest::newRow("documentation") << loopback
                                          + QStringList{QStringLiteral("192.0.2.23"), QStringLiteral("2001:db8::9"),
                                                        QStringLiteral("fd00::2")}
                                   << true << false << true << true << 3;
}

void TestReach::networks()
{
    QFETCH(QStringList, addresses);
    NetworkNamespace space;
    for (const QString &address : std::as_const(addresses))
        space.addresses.push_back(at(qPrintable(address), 24, 1));
    const Networks networks = networksOf(space);
    QTEST(networks.known, "known");
    QTEST(networks.isPublic, "isPublic");
    QTEST(networks.hasIpv4, "v4");
    QTEST(networks.hasIpv6, "v6");
    QTEST(static_cast<int>(networks.addresses.size()), "listed");
}

void TestReach::publicAddresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"1.1.1.1", "93.184.215.14", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1",
          "192.0.3.1", "198.17.255.255", "198.20.0.1", "198.51.99.1", "203.0.114.1", "2a00:1450::9", "2606:4700::1111",
          "2001:db7::1", "2001:db9::1", "2002:5db8::1", "::ffff:1.1.1.1"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0",        "10.1.2.3",          "100.64.0.1",   "100.127.255.255",
                                "127.0.0.1",      "169.254.1.1",       "172.16.0.1",   "172.31.255.255",
                                "192.0.0.8",      "192.0.2.23",        "192.168.1.5",  "198.18.0.1",
                                "198.19.255.255", "198.51.100.7",      "203.0.113.77", "224.0.0.251",
                                "240.0.0.1",      "255.255.255.255",   "::",           "::1",
                                "fe80::1",        "fc00::1",           "fd00::2",      "ff02::fb",
                                "2001:db8::1",    "2001:db8:ffff::1",  "3fff:fff::1",  "2001:2::1",
                                "2001:1f::1",     "::ffff:192.168.1.5"})
        QTest::newRow(address) << false;
}

void TestReach::publicAddresses()
{
    QFETCH(bool, isPublic);
    const IpAddress address = ip(QTest::currentDataTag());
    QCOMPARE(netwharf::isPublic(address), isPublic);
    Row row; // the other end of a connection is where who can reach a listener says
    row.socket.hasRemote = true;
    row.socket.remote.address = address;
    QCOMPARE(scopeOf(row) == Scope::Internet, isPublic);
}

void TestReach::oneLineForEachProgramAndPort()
{
    FakeMachine machine;
    const ProcessIndex first = machine.addProcess("nginx", 100, 0, "/usr/sbin/nginx");
    const ProcessIndex second = machine.addProcess("nginx", 101, 0, "/usr/sbin/nginx");
    const ProcessIndex other = machine.addProcess("caddy", 102, 0, "/usr/bin/caddy");
    machine.listen(first, "0.0.0.0", 80);
    machine.listen(second, "0.0.0.0", 80); // SO_REUSEPORT: two workers
    machine.listen(first, "::", 80);
    machine.listen(other, "192.168.1.5", 80);
    machine.openUdp(first, "0.0.0.0", 80);
    machine.connect(first, "192.168.1.5", 80, "192.168.1.7", 40000);
    const ReachList list = listOf(machine).list;
    QCOMPARE(list.lines.size(), std::size_t(3));
    const auto tcp = std::ranges::find_if(list.lines, [](const ReachLine &line) {
        return line.transport() == Protocol::Tcp && line.program.executable == "/usr/sbin/nginx";
    });
    QVERIFY(tcp != list.lines.end());
    QCOMPARE(tcp->sockets, 3);
    QCOMPARE(tcp->addresses.size(), std::size_t(2)); // each once
    QCOMPARE(tcp->holders, (std::vector<ProcessIndex>{first, second}));
    QCOMPARE(list.catalogue->at(tcp->row.service).name, std::string_view("http"));
}

void TestReach::widestAddressDecides()
{
    FakeMachine machine;
    const ProcessIndex dns = machine.addProcess("dnsmasq", 100);
    machine.listen(dns, "127.0.0.1", 53);
    machine.listen(dns, "192.168.1.5", 53);
    const Listening found = listOf(machine);
    QCOMPARE(found.list.lines.size(), std::size_t(1));
    QCOMPARE(found.of(53)->exposure, Exposure::LocalNetwork);
    QCOMPARE(found.of(53)->row.socket.local.address, ip("192.168.1.5"));
    QCOMPARE(found.of(53)->addresses.size(), std::size_t(2));
}

void TestReach::clientSocketsAreNoServices()
{
    FakeMachine machine;
    const ProcessIndex browser = machine.addProcess("firefox", 100);
    machine.openUdp(browser, "0.0.0.0", 45678); // waits for an answer
    machine.openUdp(browser, "127.0.0.1", 45679); // nobody else can send there
    machine.openUdp(browser, "0.0.0.0", 51820); // the guide knows it
    Socket &kernel = machine.openUdp(browser, "0.0.0.0", 45680);
    kernel.owner = {OwnerKind::Kernel, OwnerReason::KernelSocket, NoProcess, 0, 0};
    machine.openUdp(browser, "0.0.0.0", 5353); // outside the client range
    machine.listen(browser, "0.0.0.0", 45681); // who listens is no client
    const Listening found = listOf(machine);
    QCOMPARE(found.list.clientSockets, 1);
    QVERIFY(!found.of(45678) && !found.of(45679));
    QVERIFY(found.of(51820) && found.of(45680) && found.of(5353) && found.of(45681));
    QCOMPARE(found.of(51820)->exposure, Exposure::Everywhere);
    QCOMPARE(found.list.catalogue->at(found.of(51820)->row.service).name, std::string_view("wireguard"));
}

void TestReach::comparesPrograms()
{
    const ReachProgram whole{"/usr/sbin/sshd", "ssh.service", 0};
    QVERIFY(isSameProgram(whole, whole));
    QVERIFY(isSameProgram(whole, {{}, "ssh.service", 0})); // seen by another user
    QVERIFY(isSameProgram(whole, {{}, {}, 0}));
    QVERIFY(!isSameProgram(whole, {{}, {}, 1000}));
    QVERIFY(!isSameProgram(whole, {{}, "cron.service", 0}));
    QVERIFY(!isSameProgram(whole, {"/tmp/sshd", "ssh.service", 0}));
    QVERIFY(isSameProgram(whole, {"/usr/sbin/sshd", "other.service", 5}));
    QVERIFY(isSameProgram(whole, {}));
}

/// However the kernel orders its sockets.
void TestReach::orderIsThatOfTheList()
{
    FakeMachine machine;
    const ProcessIndex a = machine.addProcess("a", 100);
    const ProcessIndex b = machine.addProcess("b", 101);
    for (const std::uint16_t port : {std::uint16_t(443), std::uint16_t(22), std::uint16_t(8080)}) {
        machine.listen(b, "0.0.0.0", port);
        machine.listen(a, "127.0.0.1", port);
    }
    const auto places = [](const ReachList &list) {
        QStringList found;
        for (const ReachLine &line : list.lines)
            found << QStringLiteral("%1 %2").arg(line.port()).arg(QString::fromStdString(line.program.executable));
        return found;
    };
    const QStringList before = places(listOf(machine).list);
    std::ranges::reverse(machine.sockets());
    QCOMPARE(places(listOf(machine).list), before);
    QCOMPARE(before.constFirst(), QStringLiteral("22 /usr/bin/a"));
}

void TestReach::namespacesAreApart()
{
    FakeMachine machine;
    const ProcessIndex nginx = machine.addProcess("nginx", 100);
    machine.listen(nginx, "0.0.0.0", 80);
    machine.listen(nginx, "0.0.0.0", 80).namespaceIndex = 1;
    machine.listen(nginx, "0.0.0.0", 80).namespaceIndex = 2;
    const ReachList list = listOf(machine).list;
    QCOMPARE(list.lines.size(), std::size_t(3));
    // The next container has another number: it is the same thing all the same.
    QVERIFY(isSameThing(knownReachOf(list.lines[1], Noon), knownReachOf(list.lines[2], Noon)));
    QVERIFY(!isSameThing(knownReachOf(list.lines[0], Noon), knownReachOf(list.lines[1], Noon)));
}

void TestReach::baselineRoundTrip()
{
    KnownReach strange = known(8080, Exposure::LocalNetwork, "/opt/my app/100%\n\xe7\xab\xaf");
    strange.elsewhere = true;
    strange.transport = Protocol::Udp;
    strange.program.unit = "docker:0123456789ab";
    strange.program.uid.reset();
    strange.since = {};
    ReachBaseline baseline;
    baseline.acceptAll({known(22, Exposure::Everywhere, "/usr/sbin/sshd"), strange}, Noon);
    const std::string text = baseline.text();
    QCOMPARE(QString::fromStdString(text),
             QStringLiteral("# Accepted in Netwharf: what others could reach on this machine.\n"
                            "netwharf-reach 1\n"
                            "accepted 2026-11-20T12:00:00Z\n"
                            "tcp 22 everywhere user=0 program=/usr/sbin/sshd since=2026-11-20T12:00:00Z\n"
                            "udp 8080 network elsewhere unit=docker:0123456789ab "
                            "program=/opt/my%20app/100%25%0A%E7%AB%AF\n"));
    const auto read = ReachBaseline::parse(text);
    QVERIFY(read);
    QVERIFY(*read == baseline);
    QCOMPARE(read->entries(), (std::vector<KnownReach>{known(22, Exposure::Everywhere, "/usr/sbin/sshd"), strange}));
    QCOMPARE(read->acceptedAt(), std::optional(Noon));
}

void TestReach::keepsWhatItDoesNotUnderstand()
{
    const std::string text = "# mine\r\n\r\nnetwharf-reach 1\r\n# about ssh\r\ntcp 22 everywhere user=0 colour=blue\r\n"
                             "quic 443 everywhere\r\ntcp 70000 network\r\n";
    auto baseline = ReachBaseline::parse(text);
    QVERIFY(baseline);
    QCOMPARE(baseline->entries().size(), std::size_t(1));
    QCOMPARE(baseline->strangeLines(), std::size_t(2));
    KnownReach ssh = baseline->entries().front();
    QCOMPARE(ssh.rest, std::string("colour=blue"));
    ssh.rest.clear();
    ssh.exposure = Exposure::LocalNetwork;
    baseline->accept(ssh);
    QCOMPARE(QString::fromStdString(baseline->text()),
             QStringLiteral("# mine\n\nnetwharf-reach 1\n# about ssh\ntcp 22 network user=0 colour=blue\n"
                            "quic 443 everywhere\ntcp 70000 network\n"));
}

void TestReach::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("other file") << QByteArray("5432 Staging database\n") << QStringLiteral("not_a_baseline");
    QTest::newRow("no version") << QByteArray("netwharf-reach \n") << QStringLiteral("not_a_baseline");
    QTest::newRow("zero") << QByteArray("netwharf-reach 0\n") << QStringLiteral("not_a_baseline");
    QTest::newRow("binary") << QByteArray("netwharf-reach 1\n\0x", 19) << QStringLiteral("not_a_baseline");
    QTest::newRow("newer") << QByteArray("# x\nnetwharf-reach 2\n") << QStringLiteral("newer_version");
    QTest::newRow("huge") << QByteArray(int(ReachBaseline::MaximumBytes) + 1, '#') << QStringLiteral("too_large");
}

void TestReach::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    const auto read = ReachBaseline::parse(text.toStdString());
    QVERIFY(!read);
    QTEST(QString::fromUtf8(code(read.error())), "problem");
}

void TestReach::badLines_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "tcp", "tcp 22", "tcp 0 network", "tcp 65536 network", "tcp -1 network", "tcp 22 none",
                             "raw 6 everywhere", "icmp 6 everywhere", "tcp 22 moon", "tcp 22 network user=x",
                             "tcp 22 network since=yesterday", "tcp 22 network program=%", "tcp 22 network program=%4",
                             "tcp 22 network program=%zz", "tcp 22 network user=4294967296"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestReach::badLines()
{
    QFETCH(QString, line);
    QVERIFY(!readKnownReach(line.toStdString()));
}

void TestReach::times()
{
    QCOMPARE(writeUtc(Noon), std::string("2026-11-20T12:00:00Z"));
    for (const char *text : {"1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "2261-12-31T00:00:00Z"})
        QCOMPARE(writeUtc(readUtc(text).value()), std::string(text));
    for (const char *text : {"", "2026-11-20", "2026-13-20T12:00:00Z", "2025-02-29T12:00:00Z", "2026-11-20T24:00:00Z",
                             "2026-11-20T12:60:00Z", "1969-12-31T23:59:59Z", "9999-01-01T00:00:00Z",
                             "2026-11-20T12:00:00+", "2026-11-20 12:00:00Z", "-026-11-20T12:00:00Z"})
        QVERIFY2(!readUtc(text), text);
}

void TestReach::verdicts()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("sshd", 100, 0, "/usr/sbin/sshd");
    machine.listen(ssh, "0.0.0.0", 22);
    machine.listen(ssh, "127.0.0.1", 5432);
    machine.listen(ssh, "0.0.0.0", 6379);
    QCOMPARE(ReachComparison(ReachBaseline()).verdictOn(listOf(machine).list.lines.front()).news, ReachNews::Unjudged);
    const ReachComparison comparison(accepted(listOf(machine).list));

    machine.sockets().clear();
    machine.listen(ssh, "0.0.0.0", 22);
    machine.listen(ssh, "0.0.0.0", 5432); // was this machine only
    machine.listen(ssh, "192.168.1.5", 6379); // was everywhere
    machine.listen(ssh, "0.0.0.0", 9000);
    machine.listen(ssh, "127.0.0.1", 9001);
    machine.listen(machine.addProcess("other", 101, 0, "/tmp/other"), "0.0.0.0", 22);
    const Listening now = listOf(machine);
    const auto verdict = [&](std::uint16_t port) { return comparison.verdictOn(*now.of(port)); };
    QCOMPARE(verdict(5432).news, ReachNews::Wider);
    QCOMPARE(verdict(5432).before, Exposure::ThisMachine);
    QCOMPARE(verdict(5432).acceptedAt, Noon);
    QCOMPARE(verdict(6379).news, ReachNews::Narrower);
    QCOMPARE(verdict(6379).before, Exposure::Everywhere);
    QCOMPARE(verdict(9000).news, ReachNews::New);
    QCOMPARE(verdict(9001).news, ReachNews::Unjudged); // only this machine can reach it
    for (const ReachLine &line : now.list.lines)
        if (line.port() == 22)
            QCOMPARE(comparison.verdictOn(line).news,
                     line.program.executable == "/tmp/other" ? ReachNews::New : ReachNews::Known);
}

/// Accepted as root, looked at as somebody who may not see the program.
void TestReach::verdictForLessSeen()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("sshd", 100, 0, "/usr/sbin/sshd");
    machine.listen(ssh, "0.0.0.0", 22);
    const ReachComparison comparison(accepted(listOf(machine).list));
    machine.sockets().front().owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
    machine.sockets().front().uid = 0;
    machine.sockets().front().uidKnown = true;
    QCOMPARE(comparison.verdictOn(listOf(machine).list.lines.front()).news, ReachNews::Known);
    machine.sockets().front().uid = 1000;
    QCOMPARE(comparison.verdictOn(listOf(machine).list.lines.front()).news, ReachNews::New);
}

void TestReach::gone()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("sshd", 100, 0, "/usr/sbin/sshd");
    machine.listen(ssh, "0.0.0.0", 22);
    machine.listen(ssh, "0.0.0.0", 80);
    machine.listen(ssh, "0.0.0.0", 443);
    machine.listen(ssh, "127.0.0.1", 5432);
    const ReachComparison comparison(accepted(listOf(machine).list));
    QVERIFY(comparison.goneFrom(listOf(machine).list).empty());
    machine.sockets().clear();
    machine.listen(ssh, "0.0.0.0", 443);
    machine.listen(ssh, "127.0.0.1", 80);
    const std::vector<GoneReach> gone = comparison.goneFrom(listOf(machine).list);
    QCOMPARE(gone.size(), std::size_t(2)); // what was for this machine only is missed by nobody
    QCOMPARE(gone[0].known.port, std::uint16_t(22));
    QCOMPARE(gone[0].now, Exposure::None);
    QCOMPARE(gone[1].known.port, std::uint16_t(80));
    QCOMPARE(gone[1].now, Exposure::ThisMachine);
}

void TestReach::acceptsAndForgetsOne()
{
    ReachBaseline baseline;
    QVERIFY(baseline.text().empty());
    baseline.accept(known(22, Exposure::Everywhere, "/usr/sbin/sshd"));
    baseline.accept(known(22, Exposure::LocalNetwork, "/usr/sbin/sshd"));
    baseline.accept(known(80, Exposure::Everywhere, "/usr/sbin/nginx"));
    QCOMPARE(baseline.entries().size(), std::size_t(2));
    QCOMPARE(baseline.entries().front().exposure, Exposure::LocalNetwork);
    QVERIFY(!baseline.acceptedAt());
    baseline.forget(known(22, Exposure::Everywhere, "/usr/sbin/sshd"));
    QCOMPARE(baseline.entries().size(), std::size_t(1));
    QVERIFY(*ReachBaseline::parse(baseline.text()) == baseline);
    QVERIFY(!ReachComparison(baseline).isEmpty());
    baseline.forgetAll();
    QVERIFY(ReachComparison(baseline).isEmpty());
}

void TestReach::whoCanComeNow_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<bool>("dual");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("expected");
    const QStringList v4{QStringLiteral("127.0.0.1"), QStringLiteral("192.168.1.5")};
    const QStringList v6{QStringLiteral("::1"), QStringLiteral("fe80::5")};
    const QStringList alone{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    QTest::newRow("IPv4") << QStringLiteral("0.0.0.0") << false << v4 << true;
    QTest::newRow("IPv4 without") << QStringLiteral("0.0.0.0") << false << v6 << false;
    QTest::newRow("IPv6 disabled") << QStringLiteral("::") << false << v4 << false;
    QTest::newRow("dual, IPv6 disabled") << QStringLiteral("::") << true << v4 << true;
    QTest::newRow("IPv6 link-local") << QStringLiteral("::") << false << v6 << true;
    QTest::newRow("cable pulled") << QStringLiteral("::") << true << alone << false;
    QTest::newRow("not known") << QStringLiteral("::") << true << QStringList() << true;
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << false << v4 << false;
    QTest::newRow("an address of nobody here") << QStringLiteral("10.9.9.9") << false << v4 << false;
    QTest::newRow("all of a network") << QStringLiteral("192.168.1.255") << false << v4 << true;
    QTest::newRow("everybody there") << QStringLiteral("255.255.255.255") << false << v4 << true;
    QTest::newRow("a group") << QStringLiteral("224.0.0.251") << false << v4 << true;
    QTest::newRow("not known, an address") << QStringLiteral("10.9.9.9") << false << QStringList() << true;
    QTest::newRow("one address") << QStringLiteral("192.168.1.5") << false << v4 << true;
}

void TestReach::whoCanComeNow()
{
    QFETCH(QString, bound);
    QFETCH(bool, dual);
    QFETCH(QStringList, addresses);
    ReachLine line;
    const IpAddress address = ip(qPrintable(bound));
    line.addresses.push_back({address, dual, 0, address.isUnspecified() ? Exposure::Everywhere : exposureOf(address)});
    NetworkNamespace space;
    for (const QString &one : std::as_const(addresses))
        space.addresses.push_back(at(qPrintable(one), 24, 1));
    QTEST(canComeNow(line, space), "expected");
}

/// No interface needs to have an address that a route makes ours.
void TestReach::whoCanComeByARoute()
{
    NetworkNamespace space;
    space.addresses.push_back(at("192.168.1.5", 24, 1));
    space.localNetworks = {{ip("10.9.0.0"), 16}, {ip("2001:db8::"), 32}};
    const auto canCome = [&space](const char *bound) {
        ReachLine line;
        line.addresses.push_back({ip(bound), false, 0, exposureOf(ip(bound))});
        return canComeNow(line, space);
    };
    QVERIFY(canCome("10.9.9.9"));
    QVERIFY(!canCome("10.8.9.9"));
    QVERIFY(canCome("2001:db8::5"));
    QVERIFY(!canCome("2001:db9::5"));
    QVERIFY(!mayBeHere(ip("203.0.113.5"), space));
}

void TestReach::whatTheCatalogueSays_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("cleartext");
    QTest::addColumn<bool>("remark");
    QTest::newRow("telnet") << 23 << QStringLiteral("anyone") << true << true;
    QTest::newRow("redis") << 6379 << QStringLiteral("own_programs") << true << true;
    QTest::newRow("node inspector") << 9229 << QStringLiteral("developers") << false << true;
    QTest::newRow("docker") << 2375 << QStringLiteral("administrators") << true << true;
    QTest::newRow("nobody's") << 60999 << QStringLiteral("anyone") << false << false;
}

void TestReach::whatTheCatalogueSays()
{
    QFETCH(int, port);
    const auto catalogue = Catalogue::make({});
    const auto number = static_cast<std::uint16_t>(port);
    const EntryIndex entry = catalogue->best(number, Protocol::Tcp);
    const PortRecord record = entry != NoEntry ? catalogue->at(entry) : catalogue->answer(number, Protocol::Tcp);
    QTEST(QString::fromUtf8(code(meantFor(record))), "meant");
    QTEST(record.cleartext, "cleartext");
    QTEST(hasSafetyRemark(record), "remark");
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
