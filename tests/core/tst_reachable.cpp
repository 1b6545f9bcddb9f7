// SPDX-License-Identifier: MIT
// Who can reach real sockets, in a network namespace with an interface of its own.
#include "core/platform/linux/linuxsource.h"
#include "core/reach/baseline.h"
#include "core/reach/baselineline.h"
#include "core/reach/comparison.h"
#include "core/reach/reachlist.h"
#include "tests/support/livesockets.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

constexpr int NoNamespace = 100;
constexpr int NoInterface = 101;

/// In a child: goes where nobody is and brings up lo and d0 with 192.168.77.1; 0 when all went well.
int settle()
{
    if (::unshare(::geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET) != 0 || !raiseLoopback())
        return NoNamespace;
    // NOLINTNEXTLINE(cert-env33-c): a fixed command
    const int made = std::system("{ ip link add d0 type veth peer name d1 && ip addr add 192.168.77.1/24 dev d0 "
                                 "&& ip link set d0 up && ip link set d1 up; } >/dev/null 2>&1");
    return made == 0 ? 0 : NoInterface;
}

ReachList look(const LinuxOptions &options = {})
{
    LinuxSource source(options);
    const auto snapshot = source.sample({true, true}, {});
    return snapshot ? reachListOf(*snapshot, Catalogue::make({})) : ReachList{};
}

const ReachLine *lineOf(const ReachList &list, const FileDescriptor &socket)
{
    const std::uint16_t port = localPortOf(socket);
    const auto found = std::ranges::find_if(
        list.lines, [port](const ReachLine &line) { return line.port() == port && !line.isElsewhere(); });
    return found == list.lines.end() ? nullptr : &*found;
}

Exposure exposureOfListener(const ReachList &list, const FileDescriptor &socket)
{
    const ReachLine *line = lineOf(list, socket);
    return line ? line->exposure : Exposure::None;
}

bool bindToDevice(const FileDescriptor &socket, const char *device)
{
    return ::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, device, static_cast<socklen_t>(std::strlen(device)))
           == 0;
}

int judge(const FileDescriptor &socket, Exposure expected, const ReachList &list)
{
    return exposureOfListener(list, socket) == expected ? 0 : 1;
}

} // namespace

class TestReachable : public QObject
{
    Q_OBJECT
private slots:
    void listenersOfANamespace_data();
    void listenersOfANamespace();
    void networksAreThoseOfTheInterfaces();
    void withoutAddresses();
    void aloneTheMachineIsInNoNetwork();
    void udpLiteIsNotUdp();
    void firstHolderIsTheSameEverywhere();
};

#define SKIP_UNLESS_SETTLED(code)                                                                                      \
    do {                                                                                                               \
        if ((code) == NoNamespace)                                                                                     \
            QSKIP("this machine lets us make no network namespace");                                                   \
        if ((code) == NoInterface)                                                                                     \
            QSKIP("no interface can be made here");                                                                    \
    } while (false)

void TestReachable::listenersOfANamespace_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *address, const char *device, Exposure expected) {
        QTest::addRow("%s %s", address, device)
            << QString::fromLatin1(address) << QString::fromLatin1(device) << int(expected);
    };
    add("127.0.0.1", "", Exposure::ThisMachine);
    add("::1", "", Exposure::ThisMachine);
    add("192.168.77.1", "", Exposure::LocalNetwork);
    add("0.0.0.0", "", Exposure::Everywhere);
    add("::", "", Exposure::Everywhere);
    add("0.0.0.0", "d0", Exposure::LocalNetwork);
    add("::", "d0", Exposure::LocalNetwork);
    add("0.0.0.0", "lo", Exposure::ThisMachine);
}

void TestReachable::listenersOfANamespace()
{
    QFETCH(QString, address);
    QFETCH(QString, device);
    QFETCH(int, expected);
    const int code = runInChild([&] {
        if (const int problem = settle())
            return problem;
        const FileDescriptor socket = listener(qPrintable(address));
        if (!socket || (!device.isEmpty() && !bindToDevice(socket, qPrintable(device))))
            return 2;
        return judge(socket, static_cast<Exposure>(expected), look());
    });
    SKIP_UNLESS_SETTLED(code);
    QCOMPARE(code, 0);
}

void TestReachable::networksAreThoseOfTheInterfaces()
{
    const int code = runInChild([] {
        if (const int problem = settle())
            return problem;
        const ReachList list = look();
        const NetworkNamespace &here = list.snapshot->tables->namespaces.front();
        const Networks networks = networksOf(here);
        if (!networks.known || networks.isPublic || !networks.hasIpv4 || networks.addresses.size() != 1)
            return 1;
        const LocalAddress &only = networks.addresses.front();
        if (only.address != *IpAddress::parse("192.168.77.1") || only.prefix != 24)
            return 2;
        return here.interfaces.at(only.interfaceIndex) == "d0" ? 0 : 3;
    });
    SKIP_UNLESS_SETTLED(code);
    QCOMPARE(code, 0);
}

/// Where they cannot be read, "every address of d0" is what it says, and nothing is claimed of networks.
void TestReachable::withoutAddresses()
{
    const int code = runInChild([] {
        if (const int problem = settle())
            return problem;
        const FileDescriptor socket = listener("0.0.0.0");
        if (!socket || !bindToDevice(socket, "d0"))
            return 2;
        LinuxOptions options;
        options.addresses = false;
        const ReachList list = look(options);
        if (networksOf(list.snapshot->tables->namespaces.front()).known)
            return 3;
        return judge(socket, Exposure::Everywhere, list);
    });
    SKIP_UNLESS_SETTLED(code);
    QCOMPARE(code, 0);
}

/// What a program asked for stays what it is when the cable is pulled; who can come now is said beside it.
void TestReachable::aloneTheMachineIsInNoNetwork()
{
    const int code = runInChild([] {
        if (::unshare(::geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET) != 0 || !raiseLoopback())
            return NoNamespace;
        const FileDescriptor socket = listener("0.0.0.0");
        const ReachList list = look();
        const Networks networks = networksOf(list.snapshot->tables->namespaces.front());
        if (!networks.known || networks.hasIpv4 || networks.hasIpv6 || !networks.addresses.empty())
            return 1;
        return judge(socket, Exposure::Everywhere, list);
    });
    SKIP_UNLESS_SETTLED(code);
    QCOMPARE(code, 0);
}

/// Both have ports of their own: to accept one says nothing of the other.
void TestReachable::udpLiteIsNotUdp()
{
    const FileDescriptor lite(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_UDPLITE));
    if (!lite)
        QSKIP("this kernel has no UDP-Lite");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(5019);
    if (::bind(lite.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        QSKIP("somebody has this port");
    const ReachList list = look();
    const ReachLine *line = lineOf(list, lite);
    QVERIFY(line != nullptr);
    QCOMPARE(line->transport(), Protocol::UdpLite);
    const KnownReach known = knownReachOf(*line, {});
    const std::string text = writeKnownReach(known);
    QVERIFY2(text.starts_with("udplite 5019 "), text.c_str());
    QCOMPARE(readKnownReach(text), std::optional(known));
    ReachBaseline baseline;
    baseline.acceptAll({known}, {});
    QCOMPARE(ReachComparison(baseline).verdictOn(*line).news, ReachNews::Known);
    QVERIFY(ReachComparison(baseline).isAccepted(*line));
    ReachLine other = *line;
    other.exposure = Exposure::ThisMachine; // no verdict, and not what was accepted
    QVERIFY(!ReachComparison(baseline).isAccepted(other));
    baseline.accept(knownReachOf(other, {}));
    QVERIFY(ReachComparison(baseline).isAccepted(other));
    other = *line;
    other.row.socket.protocol = Protocol::Udp;
    QCOMPARE(ReachComparison(baseline).verdictOn(other).news, ReachNews::New);
}

/// Of a socket that several hold, the list of connections names the one with the smallest pid.
void TestReachable::firstHolderIsTheSameEverywhere()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const Child second;
    const Child third;
    LinuxOptions options;
    options.namespaces = false;
    const ReachList list = look(options);
    const ReachLine *line = lineOf(list, server);
    QVERIFY(line != nullptr);
    QCOMPARE(line->holders.size(), std::size_t{3});
    const Tables &tables = *list.snapshot->tables;
    const auto pidAt = [&](std::size_t place) { return tables.process(line->holders[place])->pid; };
    QVERIFY(pidAt(0) < pidAt(1) && pidAt(1) < pidAt(2));
    QCOMPARE(pidAt(0), tables.processesOf(line->row.socket.owner).front()->pid);
}

QTEST_APPLESS_MAIN(TestReachable)
#include "tst_reachable.moc"
