// SPDX-License-Identifier: MIT
// Runs `netwharf why` and `netwharf free` against sockets that stand in the way for real.
#include "tests/support/livesockets.h"
#include "tests/support/netwharfrun.h"
#include "tests/support/passeddescriptors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

constexpr uid_t Nobody = 65534;

QString number(std::uint16_t port)
{
    return QString::number(port);
}

std::uint16_t freePort()
{
    return localPortOf(boundSocket(SOCK_STREAM, "127.0.0.1"));
}

/// A listener on a port of 127.0.0.1, with SO_REUSEPORT.
FileDescriptor sharedListener(std::uint16_t port)
{
    FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &yes, sizeof(yes));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool bound = ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    return bound && ::listen(socket.get(), 8) == 0 ? std::move(socket) : FileDescriptor();
}

} // namespace

class TestWhy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void freePortIsBindable();
    void listenerInAnotherProcess();
    void boundOnly();
    void bothEndsOfAConnection();
    void timeWait();
    void datagrams();
    void dualStack();
    void reuseportOfAnotherUser();
    void privilegedPort();
    void addressNotLocal();
    void descriptorInFlight();
    void errorLines();
    void keysAreThePromisedOnes();
    void textNamesHolderAndFixes();
    void speaksChinese();
    void findsFreePorts();
    void saysHowManyWerePassedOver();
    void saysThatTheAddressIsEmpty();
};

/// Where it may be had, a network of our own: nobody else takes ports there.
void TestWhy::initTestCase()
{
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) != 0)
        return;
    const FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    QCOMPARE(::ioctl(socket.get(), SIOCSIFFLAGS, &request), 0);
}

void TestWhy::freePortIsBindable()
{
    const Why answer = why({number(freePort())});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.isBindable());
    QCOMPARE(answer.codes(), QByteArray());
    QCOMPARE(answer.answer[QLatin1String("trial")].toString(), QStringLiteral("bound"));
}

void TestWhy::listenerInAnotherProcess()
{
    FileDescriptor socket = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(socket);
    Child holder;
    socket = FileDescriptor();
    const Why answer = why({number(port)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QCOMPARE(answer.reason()[QLatin1String("fix")].toString(), QStringLiteral("end_process"));
    holder.end();
    QVERIFY(why({number(port)}).isBindable());
}

void TestWhy::boundOnly()
{
    const FileDescriptor socket = boundSocket(SOCK_STREAM, "127.0.0.1");
    const Why answer = why({number(localPortOf(socket))});
    QCOMPARE(answer.exitCode, 1);
    if (answer.codes() == "holder_not_visible")
        QSKIP("this kernel does not list bound-only sockets (before 6.8)");
    QCOMPARE(answer.codes(), QByteArray("bound_only"));
    QCOMPARE(answer.holder(), qint64{QCoreApplication::applicationPid()});
}

void TestWhy::bothEndsOfAConnection()
{
    FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(server);
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    const FileDescriptor peer = accepted(server);
    const Why outgoing = why({number(localPortOf(client))});
    QCOMPARE(outgoing.codes(), QByteArray("outgoing_connection"));
    QCOMPARE(outgoing.holder(), qint64{QCoreApplication::applicationPid()});
    QCOMPARE(why({number(port)}).codes(), QByteArray("listener"));
    server = FileDescriptor();
    // Where the listener has gone, the numbers tell which end served, and here both are client ports.
    const QByteArray left = why({number(port)}).codes();
    QVERIFY2(left == "accepted_connection" || left == "outgoing_connection", left.constData());
}

void TestWhy::timeWait()
{
    FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(server);
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    FileDescriptor peer = accepted(server);
    peer = FileDescriptor(); // who closes first keeps the port
    client = FileDescriptor();
    server = FileDescriptor();
    QTRY_COMPARE(why({number(port)}).codes(), QByteArray("time_wait"));
    const Why answer = why({number(port)});
    QCOMPARE(answer.exitCode, 1);
    // The server had not set SO_REUSEADDR, so it does not help; what it had cannot be read: a trial knows.
    QCOMPARE(answer.reason()[QLatin1String("fix")].toString(), QStringLiteral("wait"));
    const Why reusing = why({number(port), QStringLiteral("--reuseaddr")});
    QCOMPARE(reusing.codes(), QByteArray("time_wait"));
    QCOMPARE(reusing.reason()[QLatin1String("fix")].toString(), QStringLiteral("wait"));
}

void TestWhy::datagrams()
{
    const FileDescriptor socket = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const QString port = number(localPortOf(socket));
    QCOMPARE(why({port + QStringLiteral("/udp")}).codes(), QByteArray("listener"));
    QVERIFY(why({port + QStringLiteral("/tcp")}).isBindable());
}

void TestWhy::dualStack()
{
    const FileDescriptor socket = listener("::");
    if (!socket)
        QSKIP("there is no IPv6 here");
    const QString port = number(localPortOf(socket));
    QCOMPARE(why({port, QStringLiteral("--address"), QStringLiteral("0.0.0.0")}).codes(), QByteArray("dual_stack"));
    QCOMPARE(why({port}).codes(), QByteArray("listener"));
    const FileDescriptor v4 = listener("127.0.0.1");
    const Why answer = why({QStringLiteral("[::]:") + number(localPortOf(v4))});
    QCOMPARE(answer.codes(), QByteArray("dual_stack"));
    const QStringList only{number(localPortOf(v4)), QStringLiteral("--v6only")};
    QVERIFY(why(only).isBindable());
    QVERIFY(why(only + QStringList{QStringLiteral("--address"), QStringLiteral("::")}).isBindable());
}

void TestWhy::reuseportOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("holding a socket as another user takes root");
    const std::uint16_t port = freePort();
    const Child holder([port] {
        becomeNobody();
        static FileDescriptor socket;
        socket = sharedListener(port);
    });
    const Why answer = why({number(port), QStringLiteral("--reuseport")});
    QCOMPARE(answer.codes(), QByteArray("reuseport_other_user"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QCOMPARE(why({number(port)}).codes(), QByteArray("listener"));
    const FileDescriptor own = sharedListener(freePort());
    QVERIFY(why({number(localPortOf(own)), QStringLiteral("--reuseport")}).isBindable());
}

void TestWhy::privilegedPort()
{
    const bool isRoot = ::geteuid() == 0;
    const Why answer = why({QStringLiteral("127.0.0.1:81")}, isRoot);
    if (answer.exitCode == -1)
        QSKIP("another user may not run the program from this folder");
    if (answer.isBindable())
        QSKIP("port 81 is not privileged here");
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("privileged_port"));
    QCOMPARE(answer.answer[QLatin1String("trial")].toString(), QStringLiteral("not_permitted"));
    QVERIFY(answer.reason()[QLatin1String("fixes")].toArray().contains(QStringLiteral("lower_privileged_start")));
}

void TestWhy::addressNotLocal()
{
    const Why answer = why({QStringLiteral("203.0.113.77:8080")});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("address_not_local"));
    QCOMPARE(why({QStringLiteral("[fe80::1]:8080")}).reason()[QLatin1String("fix")].toString(),
             QStringLiteral("name_interface"));
}

void TestWhy::descriptorInFlight()
{
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    const FileDescriptor near(ends[0]);
    const FileDescriptor far(ends[1]);
    // Of root's own a single look cannot tell it from a socket of the kernel.
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::seteuid(Nobody) == 0);
    FileDescriptor socket = listener("127.0.0.1");
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    const std::uint16_t port = localPortOf(socket);
    QVERIFY(sendDescriptor(near.get(), socket.get()));
    socket = FileDescriptor();
    const Why answer = why({number(port)});
    QVERIFY(!answer.isBindable());
    const QString owner =
        answer.reason()[QLatin1String("socket")][QLatin1String("owner")][QLatin1String("kind")].toString();
    if (owner == QLatin1String("hidden"))
        QSKIP("there are processes here that may not be looked into");
    QCOMPARE(answer.codes(), QByteArray("in_flight"));
}

void TestWhy::errorLines()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(socket);
    const QString line = QStringLiteral("nginx: [emerg] bind() to 127.0.0.1:%1 failed (98: Address already in use)");
    QCOMPARE(why({line.arg(port)}).codes(), QByteArray("listener"));
    QCOMPARE(why(line.arg(port).split(QLatin1Char(' '))).codes(), QByteArray("listener"));
    const Run over = run({QStringLiteral("why"), line.arg(freePort())});
    QCOMPARE(over.exitCode, 0);
    QCOMPARE(over.err.count('\n'), 1);
    // Whoever asks, the program that was refused lacked the right.
    const Why denied = why({QStringLiteral("listen tcp 127.0.0.1:82: bind: permission denied")});
    if (denied.isBindable())
        QSKIP("port 82 is not privileged here");
    QCOMPARE(denied.codes(), QByteArray("privileged_port"));
}

void TestWhy::keysAreThePromisedOnes()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why answer = why({number(localPortOf(socket))});
    for (const char *key : {"port", "protocol", "address", "bindable", "reasons", "expected", "trial", "disagrees",
                            "checks", "free_ports", "sentence"})
        QVERIFY2(answer.answer.contains(QLatin1String(key)), key);
    QCOMPARE(answer.answer[QLatin1String("port")].toInt(), int{localPortOf(socket)});
    QCOMPARE(answer.answer[QLatin1String("protocol")].toString(), QStringLiteral("tcp"));
    for (const char *key : {"code", "sentence", "socket", "fix", "fixes", "count", "certain", "free_in_ms", "forward"})
        QVERIFY2(answer.reason().contains(QLatin1String(key)), key);
    QCOMPARE(answer.answer[QLatin1String("checks")].toArray().size(), 10);
    QVERIFY(!answer.answer[QLatin1String("free_ports")].toArray().isEmpty());
}

void TestWhy::textNamesHolderAndFixes()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Run text = run({QStringLiteral("why"), number(localPortOf(socket))});
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.err, QByteArray());
    QVERIFY(text.out.startsWith("No: TCP port "));
    QVERIFY(text.out.contains("tst_why already listens on 127.0.0.1:"));
    QVERIFY(text.out.contains("  1. End tst_why (process " + QByteArray::number(QCoreApplication::applicationPid())));
    QVERIFY(text.out.contains("     kill "));
    QVERIFY(text.out.contains("  2. Choose another port. Free nearby: "));
}

void TestWhy::speaksChinese()
{
    const FileDescriptor socket = listener("127.0.0.1");
    for (const char *language : {"zh_CN", "zh_TW"}) {
        const Run text = run(
            {QStringLiteral("why"), number(localPortOf(socket)), QStringLiteral("--lang"), QLatin1String(language)});
        QCOMPARE(text.exitCode, 1);
        const QByteArray holds = QByteArray(language) == "zh_CN" ? "已在监听" : "已在監聽";
        QVERIFY2(text.out.contains(holds) && !text.out.contains("listens"), text.out.constData());
    }
}

/// A range that all clients get their numbers from: how many they are, not only the first.
void TestWhy::saysHowManyWerePassedOver()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList range = file.readAll().simplified().split(' ');
    const int first = range.at(0).toInt();
    if (range.at(1).toInt() - first < 1000 || first < 1024)
        QSKIP("the range of the clients is small here");
    const QString wish = QStringLiteral("%1-%2").arg(first).arg(first + 499);
    const Run none = run({QStringLiteral("free"), QStringLiteral("--range"), wish});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains("No such port is free. 500 ports were passed over: "), none.err.constData());
    QVERIFY2(none.err.contains(" handed to outgoing connections"), none.err.constData());
}

void TestWhy::saysThatTheAddressIsEmpty()
{
    for (const QString &empty : {QString(), QStringLiteral("  ")}) {
        const Run asked = run({QStringLiteral("why"), QStringLiteral("80"), QStringLiteral("--address"), empty});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains("The address after --address is empty"), asked.err.constData());
    }
}

void TestWhy::findsFreePorts()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const QString held = number(localPortOf(socket));
    const Run found = run({QStringLiteral("free"), QStringLiteral("--near"), QStringLiteral("23450"),
                           QStringLiteral("--count"), QStringLiteral("4")});
    QCOMPARE(found.exitCode, 0);
    const QByteArrayList lines = found.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray &line : lines)
        QVERIFY(why({QString::fromLatin1(line)}).isBindable());

    const QStringList only{QStringLiteral("free"), QStringLiteral("--range"), held, QStringLiteral("--json")};
    const Run none = run(only);
    QCOMPARE(none.exitCode, 1);
    const QJsonObject answer = QJsonDocument::fromJson(none.out).object();
    QCOMPARE(answer[QLatin1String("ports")].toArray().size(), 0);
    QCOMPARE(answer[QLatin1String("client_range")].toArray().size(), 2);
    const QJsonObject passed = answer[QLatin1String("passed_over")].toArray().at(0).toObject();
    QCOMPARE(passed[QLatin1String("reason")].toString(), QStringLiteral("in_use"));
    QVERIFY(passed[QLatin1String("sentence")].toString().contains(QLatin1String("tst_why")));
    QCOMPARE(answer[QLatin1String("passed_over_counts")][QLatin1String("in_use")].toInt(), 1);
    QCOMPARE(answer[QLatin1String("passed_over_counts")][QLatin1String("privileged")].toInt(), 0);
    QCOMPARE(answer[QLatin1String("sentence")].toString(), QStringLiteral("1 port was passed over: 1 in use."));
    const QByteArray told = run({only[0], only[1], only[2]}).err;
    QVERIFY2(told.contains("No such port is free. 1 port was passed over: 1 in use.\n"), told.constData());
}

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
