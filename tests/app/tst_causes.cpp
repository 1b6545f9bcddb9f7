// SPDX-License-Identifier: MIT
// The commonest causes of EADDRINUSE, EACCES and EADDRNOTAVAIL, each set up for real: a bind fails with that
// errno, and `netwharf why` names the cause and who holds the port.
#include "tests/support/bindcauses.h"
#include "tests/support/livesockets.h"
#include "tests/support/netwharfrun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

QString number(std::uint16_t port)
{
    return QString::number(port);
}

/// Forbids this process and its children to bind TCP ports, as a security module may. Source: linux/landlock.h,
/// whose network part came with Linux 6.7.
bool forbidBinding()
{
    struct
    {
        std::uint64_t files = 0;
        std::uint64_t network = 1; // LANDLOCK_ACCESS_NET_BIND_TCP
    } rules;
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    const FileDescriptor ruleset(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, sizeof(rules), 0)));
    return ruleset && ::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) == 0;
}

} // namespace

class TestCauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listenerOnEveryAddress();
    void dualStackListener();
    void outgoingConnection();
    void boundAndForgotten();
    void timeWait();
    void closingInTheKernel();
    void reuseportOfAnotherUser();
    void listenerThatIsHidden();
    void childOfADeadServer();
    void connectionsOfADeadServer();
    void datagramTwin();
    void multicastGroup();
    void privilegedPort();
    void securityModule();
    void addressOfAnotherMachine();
    void familySwitchedOff();
    void otherNamespaceIsNoHindrance();
    void forwardedByNat();
    void containersForwarder();

private:
    bool m_ownNetwork = false;
};

/// Where it may be had, a network of our own: nobody else takes ports there, and its settings are ours.
void TestCauses::initTestCase()
{
    m_ownNetwork = ::geteuid() == 0 && ::unshare(CLONE_NEWNET) == 0;
    if (m_ownNetwork)
        QVERIFY(raiseLoopback());
}

void TestCauses::listenerOnEveryAddress()
{
    const std::uint16_t port = quietPort();
    const HolderProgram server("shop", [port] { return listenNow({.address = "0.0.0.0", .port = port}); });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({QStringLiteral("127.0.0.1:") + number(port)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), qint64{server.pid()});
    QCOMPARE(answer.holderName(), QStringLiteral("shop"));
    QCOMPARE(answer.sentence(), QStringLiteral("shop already listens on 0.0.0.0:%1.").arg(port));
    // With both options set the first still listens, which the second may not.
    QCOMPARE(bindError({.port = port, .reuseAddress = true}), EADDRINUSE);
    QCOMPARE(why({number(port), QStringLiteral("--reuseaddr")}).codes(), QByteArray("listener"));
}

void TestCauses::dualStackListener()
{
    const std::uint16_t port = quietPort();
    const HolderProgram server("jetty", [port] { return listenNow({.address = "::", .port = port}); });
    if (bindError({.address = "0.0.0.0", .port = port}) != EADDRINUSE)
        QSKIP("there is no IPv6 here");
    const Why answer = why({number(port), QStringLiteral("--address"), QStringLiteral("0.0.0.0")});
    QCOMPARE(answer.codes(), QByteArray("dual_stack"));
    QCOMPARE(answer.holder(), qint64{server.pid()});
    QCOMPARE(answer.holderName(), QStringLiteral("jetty"));
    QVERIFY(answer.sentence().startsWith(
        QStringLiteral("jetty listens on [::]:%1: a socket on [::] takes IPv4").arg(port)));
}

void TestCauses::outgoingConnection()
{
    const FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t to = localPortOf(server);
    std::uint16_t port = 0;
    {
        const FileDescriptor probe = boundSocket(SOCK_STREAM, "127.0.0.1");
        port = localPortOf(probe); // of the client range, as a client gets it
    }
    const HolderProgram client("browser", [port, to] { return connectFrom(port, to); });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)});
    QCOMPARE(answer.codes(), QByteArray("outgoing_connection"));
    QCOMPARE(answer.holder(), qint64{client.pid()});
    QCOMPARE(answer.sentence(),
             QStringLiteral("browser uses the port for a connection of its own, from 127.0.0.1:%1 to 127.0.0.1:%2.")
                 .arg(port)
                 .arg(to));
}

void TestCauses::boundAndForgotten()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder("reserver", [port] { return bindNow({.port = port}).socket; });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)});
    if (answer.codes() == "holder_not_visible")
        QSKIP("this kernel does not list bound-only sockets (before 6.8)");
    QCOMPARE(answer.codes(), QByteArray("bound_only"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QVERIFY(answer.sentence().startsWith(
        QStringLiteral("reserver holds 127.0.0.1:%1 without listening or connecting").arg(port)));
}

void TestCauses::timeWait()
{
    const std::uint16_t port = quietPort();
    leaveTimeWait(port, 2);
    QTRY_COMPARE(why({number(port)}).codes(), QByteArray("time_wait"));
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)});
    QCOMPARE(answer.reason()[QLatin1String("count")].toInt(), 2);
    const int told = answer.reason()[QLatin1String("free_in_ms")].toInt(-1);
    QVERIFY2(told > 30'000 && told <= 60'000, QByteArray::number(told).constData());
    static const QRegularExpression Sentence(
        QStringLiteral("^2 closed connection.* the port \\(TIME_WAIT\\): free in about (\\d+) second"));
    const auto match = Sentence.match(answer.sentence());
    QVERIFY2(match.hasMatch(), qPrintable(answer.sentence()));
    QCOMPARE(match.captured(1).toInt(), (told + 999) / 1000);
    // It runs down.
    QVERIFY(why({number(port)}).reason()[QLatin1String("free_in_ms")].toInt(-1) < told);
    const QJsonArray fixes = answer.reason()[QLatin1String("fixes")].toArray();
    const bool helps = bindError({.port = port, .reuseAddress = true}) == 0;
    QCOMPARE(fixes.contains(QStringLiteral("use_reuseaddr")), helps);
}

/// A server that was ended while its client still had not closed: FIN_WAIT2 without a process.
void TestCauses::closingInTheKernel()
{
    if (!m_ownNetwork)
        QSKIP("a network of our own, for its settings, takes root");
    constexpr int Slack = 2'000; // the kernel ends such sockets in coarse steps, and machines are busy
    QVERIFY(setSystem("/proc/sys/net/ipv4/tcp_fin_timeout", "4"));
    const std::uint16_t port = quietPort();
    FileDescriptor server = listenNow({.port = port});
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    FileDescriptor peer = accepted(server);
    server = FileDescriptor();
    peer = FileDescriptor();
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    QElapsedTimer clock;
    clock.start();
    const Why answer = why({number(port)});
    const auto asked = clock.elapsed();
    QCOMPARE(answer.codes(), QByteArray("accepted_connection"));
    const int told = answer.reason()[QLatin1String("free_in_ms")].toInt(-1);
    QVERIFY2(told > 0 && told <= 4'000, QByteArray::number(told).constData());
    QVERIFY2(answer.sentence().contains(QLatin1String(" The kernel gives it up in ")), qPrintable(answer.sentence()));
    QTRY_COMPARE_WITH_TIMEOUT(bindError({.port = port}), 0, 10'000);
    const auto freed = clock.elapsed();
    QVERIFY2(freed >= told && freed <= told + asked + Slack,
             QByteArray::number(told).append(" told, free after ").append(QByteArray::number(freed)).constData());
}

void TestCauses::reuseportOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("holding a socket as another user takes root");
    const std::uint16_t port = quietPort();
    const HolderProgram holder("game", [port] {
        becomeNobody();
        return listenNow({.port = port, .reusePort = true});
    });
    QCOMPARE(bindError({.port = port, .reusePort = true}), EADDRINUSE);
    const Why answer = why({number(port), QStringLiteral("--reuseport")});
    QCOMPARE(answer.codes(), QByteArray("reuseport_other_user"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QCOMPARE(answer.sentence(),
             QStringLiteral("game shares 127.0.0.1:%1 by SO_REUSEPORT, but only with sockets of its own user, nobody.")
                 .arg(port));
}

void TestCauses::listenerThatIsHidden()
{
    if (::geteuid() != 0)
        QSKIP("holding a socket as another user takes root");
    const std::uint16_t port = quietPort();
    const HolderProgram holder("secret", [port] { return listenNow({.port = port}); });
    QCOMPARE(bindErrorAsNobody({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)}, true);
    if (answer.exitCode == -1)
        QSKIP("another user may not run the program from this folder");
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), 0);
    QCOMPARE(answer.sentence(),
             QStringLiteral("A program of the user root already listens on 127.0.0.1:%1.").arg(port));
    QCOMPARE(answer.reason()[QLatin1String("fix")].toString(), QStringLiteral("look_as_root"));
}

/// The server has ended; a child that it started without closing the descriptor goes on.
void TestCauses::childOfADeadServer()
{
    const std::uint16_t port = quietPort();
    std::array<int, 2> line{};
    QCOMPARE(::pipe(line.data()), 0);
    // The child of the server becomes ours when the server ends, so that we can end it.
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
    const int ended = runInChild([port, &line] {
        const FileDescriptor socket = listenNow({.port = port});
        if (::fork() == 0) {
            ::prctl(PR_SET_NAME, "helper");
            const pid_t self = ::getpid();
            const bool isTold = ::write(line[1], &self, sizeof(self)) == sizeof(self);
            while (isTold)
                ::pause();
            ::_exit(1);
        }
        return 0;
    });
    QCOMPARE(ended, 0);
    pid_t worker = 0;
    QCOMPARE(::read(line[0], &worker, sizeof(worker)), ssize_t{sizeof(worker)});
    const Why answer = why({number(port)});
    const int error = bindError({.port = port});
    ::kill(worker, SIGKILL);
    ::waitpid(worker, nullptr, 0);
    ::close(line[0]);
    ::close(line[1]);
    QCOMPARE(error, EADDRINUSE);
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), qint64{worker});
    QCOMPARE(answer.sentence(), QStringLiteral("helper already listens on 127.0.0.1:%1.").arg(port));
}

void TestCauses::connectionsOfADeadServer()
{
    const std::uint16_t port = quietPort();
    const LeftConnection left = leaveConnection(port, "worker");
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)});
    QCOMPARE(answer.codes(), QByteArray("accepted_connection"));
    QCOMPARE(answer.holder(), qint64{left.worker.pid()});
    QCOMPARE(answer.holderName(), QStringLiteral("worker"));
    QVERIFY2(answer.sentence().startsWith(QLatin1String("1 connection that came in on"))
                 && answer.sentence().contains(QStringLiteral(" 127.0.0.1:%1 is still held by worker.").arg(port)),
             qPrintable(answer.sentence()));
    QCOMPARE(answer.reason()[QLatin1String("fix")].toString(), QStringLiteral("end_process"));
}

void TestCauses::datagramTwin()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder(
        "resolver", [port] { return bindNow({.address = "0.0.0.0", .port = port, .type = SOCK_DGRAM}).socket; });
    QCOMPARE(bindError({.port = port, .type = SOCK_DGRAM}), EADDRINUSE);
    QCOMPARE(bindError({.port = port}), 0); // the other protocol has ports of its own
    const Why answer = why({QStringLiteral("127.0.0.1:%1/udp").arg(port)});
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QCOMPARE(answer.sentence(), QStringLiteral("resolver already receives on 0.0.0.0:%1.").arg(port));
    QVERIFY(why({number(port)}).isBindable());
}

void TestCauses::multicastGroup()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder("mdnsd", [port] {
        return bindNow({.address = "224.0.0.251", .port = port, .type = SOCK_DGRAM, .reuseAddress = true}).socket;
    });
    QCOMPARE(bindError({.address = "224.0.0.251", .port = port, .type = SOCK_DGRAM}), EADDRINUSE);
    QCOMPARE(bindError({.address = "224.0.0.251", .port = port, .type = SOCK_DGRAM, .reuseAddress = true}), 0);
    const QString asked = QStringLiteral("224.0.0.251:%1/udp").arg(port);
    const Why answer = why({asked});
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    QVERIFY(why({asked, QStringLiteral("--reuseaddr")}).isBindable());
}

void TestCauses::privilegedPort()
{
    if (m_ownNetwork)
        QVERIFY(setSystem("/proc/sys/net/ipv4/ip_unprivileged_port_start", "80"));
    const bool isRoot = ::geteuid() == 0;
    if (bindErrorAsNobody({.port = 79}) != EACCES)
        QSKIP("port 79 is not privileged here");
    const Why answer = why({QStringLiteral("127.0.0.1:79")}, isRoot);
    if (answer.exitCode == -1)
        QSKIP("another user may not run the program from this folder");
    QCOMPARE(answer.codes(), QByteArray("privileged_port"));
    QCOMPARE(answer.answer[QLatin1String("trial")].toString(), QStringLiteral("not_permitted"));
    QVERIFY(answer.sentence().endsWith(
        QLatin1String(" are privileged here: a program needs root or CAP_NET_BIND_SERVICE to bind them.")));
    if (!m_ownNetwork)
        return;
    // The border is the setting's, whatever it is elsewhere.
    QVERIFY(answer.sentence().startsWith(QLatin1String("Ports below 80 ")));
    QCOMPARE(bindErrorAsNobody({.port = 81}), 0);
    QVERIFY(why({QStringLiteral("127.0.0.1:81")}, isRoot).isBindable());
    QVERIFY(setSystem("/proc/sys/net/ipv4/ip_unprivileged_port_start", "1024"));
}

void TestCauses::securityModule()
{
    const std::uint16_t port = quietPort();
    constexpr int NoModule = 250;
    const int error = runInChild([port] { return forbidBinding() ? bindError({.port = port}) : NoModule; });
    if (error != EACCES)
        QSKIP("this kernel cannot forbid binding by Landlock (before 6.7, or switched off)");
    const Why answer = why({number(port)}, std::function<void()>([] { forbidBinding(); }));
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("privileged_port"));
    QVERIFY(answer.answer[QLatin1String("disagrees")].toBool());
    QVERIFY2(
        answer.sentence().startsWith(QLatin1String("The system refuses this port, though it is not a privileged one")),
        qPrintable(answer.sentence()));
}

void TestCauses::addressOfAnotherMachine()
{
    QCOMPARE(bindError({.address = "203.0.113.77", .port = 8080}), EADDRNOTAVAIL);
    const Why answer = why({QStringLiteral("203.0.113.77:8080")});
    QCOMPARE(answer.codes(), QByteArray("address_not_local"));
    QCOMPARE(answer.sentence(), QStringLiteral("203.0.113.77 is not an address of this machine."));
}

void TestCauses::familySwitchedOff()
{
    if (!m_ownNetwork || !setSystem("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1"))
        QSKIP("a network of our own with IPv6, for its settings, takes root");
    const std::uint16_t port = quietPort();
    const int error = bindError({.address = "::1", .port = port});
    const Why answer = why({QStringLiteral("[::1]:") + number(port)});
    QVERIFY(setSystem("/proc/sys/net/ipv6/conf/all/disable_ipv6", "0"));
    QCOMPARE(error, EADDRNOTAVAIL);
    QCOMPARE(answer.codes(), QByteArray("family_off"));
    QCOMPARE(answer.sentence(), QStringLiteral("IPv6 is switched off on this machine, so ::1 cannot be used."));
}

void TestCauses::otherNamespaceIsNoHindrance()
{
    if (!m_ownNetwork)
        QSKIP("a network namespace of our own takes root");
    const std::uint16_t port = quietPort();
    const HolderProgram inside("contained", [port] {
        if (::unshare(CLONE_NEWNET) != 0 || !raiseLoopback())
            return FileDescriptor();
        return listenNow({.address = "0.0.0.0", .port = port});
    });
    QCOMPARE(bindError({.port = port}), 0);
    const Why answer = why({number(port)});
    QVERIFY(answer.isBindable());
    QCOMPARE(answer.codes(), QByteArray());
}

/// Whoever binds it succeeds, and gets nothing.
void TestCauses::forwardedByNat()
{
    if (!m_ownNetwork)
        QSKIP("a network of our own, for its rules, takes root");
    const std::uint16_t port = quietPort();
    QCOMPARE(why({number(port)}).check(QStringLiteral("forwarding")), QStringLiteral("passed"));
    const std::string rules = "nft 'table ip cause { chain pre { type nat hook prerouting priority -100; tcp dport "
                              + std::to_string(port) + " dnat to 172.17.0.2:80 ; } ; }' 2>/dev/null";
    if (std::system(rules.c_str()) != 0)
        QSKIP("nft is not installed, or this kernel has no NAT");
    QCOMPARE(bindError({.port = port}), 0);
    const Why answer = why({number(port)});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.isBindable());
    QCOMPARE(answer.codes(), QByteArray("forwarded"));
    QCOMPARE(answer.check(QStringLiteral("forwarding")), QStringLiteral("noted"));
    QCOMPARE(
        answer.sentence(),
        QStringLiteral("What arrives at TCP port %1 over IPv4 goes to 172.17.0.2:80, by a NAT rule: a program that "
                       "binds the port does not get it.")
            .arg(port));
    const QJsonObject forward = answer.reason()[QLatin1String("forward")].toObject();
    QCOMPARE(forward[QLatin1String("address")].toString(), QStringLiteral("172.17.0.2"));
    QCOMPARE(forward[QLatin1String("port")].toInt(), 80);
    QVERIFY(forward[QLatin1String("always")].toBool());
    // Who may not read the rules is told so, and nothing is guessed.
    const Why unprivileged = why({number(port)}, true);
    if (unprivileged.exitCode != -1) {
        QCOMPARE(unprivileged.codes(), QByteArray());
        QCOMPARE(unprivileged.check(QStringLiteral("forwarding")), QStringLiteral("unknown"));
        QVERIFY(run({QStringLiteral("why"), number(port)}, true)
                    .err.contains("NAT rules cannot be read without CAP_NET_ADMIN"));
    }
    // A program that hands on for a container has such a rule beside it: one reason tells both.
    const HolderProgram proxy("docker-proxy", [port] { return listenNow({.address = "0.0.0.0", .port = port}); });
    const Why both = why({number(port)});
    QCOMPARE(both.codes(), QByteArray("listener forwarded"));
    QVERIFY2(both.sentence(1).startsWith(
                 QStringLiteral(
                     "docker-proxy hands what comes in to a container. What arrives at TCP port %1 over IPv4 goes")
                     .arg(port)),
             qPrintable(both.sentence(1)));
    // Without such programs Docker keeps the port itself: to end it would be no help.
    {
        const std::uint16_t kept = quietPort();
        QCOMPARE(std::system(qPrintable(
                     QStringLiteral("nft add rule ip cause pre tcp dport %1 dnat to 172.17.0.2:80").arg(kept))),
                 0);
        const HolderProgram docker("dockerd", [kept] { return listenNow({.address = "0.0.0.0", .port = kept}); });
        const Why keeper = why({number(kept)});
        QCOMPARE(keeper.codes(), QByteArray("listener forwarded"));
        const auto told = run({QStringLiteral("why"), number(kept)});
        QVERIFY2(
            told.out.contains(QStringLiteral("docker stop $(docker ps -q --filter publish=%1/tcp)").arg(kept).toUtf8()),
            told.out.constData());
        QVERIFY2(!told.out.contains("kill "), told.out.constData());
    }
    QCOMPARE(std::system("nft delete table ip cause"), 0);
}

/// What a container runtime starts for a published port, beside its rule of NAT.
void TestCauses::containersForwarder()
{
    const std::uint16_t port = quietPort();
    const HolderProgram proxy("docker-proxy", [port] { return listenNow({.address = "0.0.0.0", .port = port}); });
    QCOMPARE(bindError({.address = "0.0.0.0", .port = port}), EADDRINUSE);
    const Why answer = why({number(port), QStringLiteral("--address"), QStringLiteral("0.0.0.0")});
    QCOMPARE(answer.codes(), QByteArray("listener forwarded"));
    QCOMPARE(answer.holder(), qint64{proxy.pid()});
    QCOMPARE(answer.sentence(1), QStringLiteral("docker-proxy hands what comes in to a container."));
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
