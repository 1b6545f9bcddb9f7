// SPDX-License-Identifier: MIT
// What `netwharf why` says where one sentence is not enough: the protocol that was not asked about, several holders,
// what remains when a holder has gone, and addresses that belong to one interface. Each set up for real.
#include "app/i18n/words.h"
#include "tests/support/bindcauses.h"
#include "tests/support/livesockets.h"
#include "tests/support/netwharfrun.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <cerrno>
#include <cstdlib>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

QString number(std::uint16_t port)
{
    return QString::number(port);
}

Run whyText(const QStringList &arguments, bool asNobody = false)
{
    return run(QStringList{QStringLiteral("why")} + arguments, asNobody);
}

QByteArray fixes(const Why &why, qsizetype place = 0)
{
    QByteArrayList fixes;
    for (const QJsonValue &one : why.reason(place)[QLatin1String("fixes")].toArray())
        fixes.append(one.toString().toLatin1());
    return fixes.join(' ');
}

QByteArray decimal(std::uint32_t pid)
{
    return QByteArray::number(pid);
}

/// Whether a command of the shell succeeded, quietly.
bool did(const char *command)
{
    return std::system((std::string(command) + " >/dev/null 2>&1").c_str()) == 0;
}

FileDescriptor bindToInterface(const char *address, std::uint16_t port, const char *interface)
{
    FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(port);
    ::inet_pton(AF_INET, address, &end.sin_addr);
    const bool isBound = ::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interface, IFNAMSIZ) == 0
                         && ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&end), sizeof(end)) == 0
                         && ::listen(socket.get(), 8) == 0;
    return isBound ? std::move(socket) : FileDescriptor();
}

} // namespace

class TestWhyAnswers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void messageWithoutProtocol_data();
    void messageWithoutProtocol();
    void portWithoutProtocol();
    void connectionThatKeepsItsPort();
    void connectionOfTheClientRange();
    void sharedSocket();
    void oneHolderOfTwoAddresses();
    void twoHolders();
    void timeWaitBehindAListener();
    void duplicateAddressDetection();
    void addressOfAnotherInterface();
    void boundToAnInterface();
    void mappedAddress();
    void closedWithDataUnsent();
    void optionsOfAnotherUser();
    void addressOfManyMachines();
    void contradictions();
    void fewGapsInChinese();

private:
    bool m_ownNetwork = false;
};

/// Where it may be had, a network of our own: nobody else takes ports there, and its settings are ours.
void TestWhyAnswers::initTestCase()
{
    m_ownNetwork = ::geteuid() == 0 && ::unshare(CLONE_NEWNET) == 0;
    if (m_ownNetwork)
        QVERIFY(raiseLoopback());
}

void TestWhyAnswers::messageWithoutProtocol_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("dnsmasq") << QStringLiteral(
        "dnsmasq: failed to create listening socket for port %1: Address already in use");
    QTest::newRow("unbound") << QStringLiteral(
        "unbound: error: can't bind socket: Address already in use for 127.0.0.1 port %1");
    QTest::newRow("Node.js") << QStringLiteral("Error: bind EADDRINUSE 0.0.0.0:%1");
}

/// Only the port of UDP is held, and the message does not say which it meant.
void TestWhyAnswers::messageWithoutProtocol()
{
    QFETCH(QString, message);
    const std::uint16_t port = quietPort();
    const HolderProgram holder(
        "resolver", [port] { return bindNow({.address = "0.0.0.0", .port = port, .type = SOCK_DGRAM}).socket; });
    QCOMPARE(bindError({.port = port}), 0);
    const Why answer = why({message.arg(port)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.answer[QLatin1String("protocol")].toString(), QStringLiteral("udp"));
    QCOMPARE(answer.holder(), qint64{holder.pid()});
    const Run text = whyText({message.arg(port)});
    QVERIFY2(!text.err.contains("has passed"), text.err.constData());
    QVERIFY2(text.out.contains("resolver already receives on"), text.out.constData());
    // Of TCP the same message is answered as before.
    const HolderProgram server("shop", [port] { return listenNow({.address = "0.0.0.0", .port = port}); });
    const Why both = why({message.arg(port)});
    QCOMPARE(both.codes(), QByteArray("listener"));
}

void TestWhyAnswers::portWithoutProtocol()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder(
        "resolver", [port] { return bindNow({.address = "0.0.0.0", .port = port, .type = SOCK_DGRAM}).socket; });
    const Run asked = whyText({number(port)});
    QCOMPARE(asked.exitCode, 0);
    const QByteArray wanted =
        QStringLiteral("UDP port %1 cannot be bound: resolver already receives on 0.0.0.0:%1.").arg(port).toUtf8();
    QVERIFY2(asked.err.contains(wanted), asked.err.constData());
    QVERIFY(asked.err.contains("Ask about " + number(port).toLatin1() + "/udp"));
    const Why answer = why({number(port)});
    QVERIFY(answer.isBindable());
    QCOMPARE(answer.answer[QLatin1String("other_protocol")][QLatin1String("protocol")].toString(),
             QStringLiteral("udp"));
    QCOMPARE(answer.answer[QLatin1String("other_protocol")][QLatin1String("bindable")].toBool(true), false);
    // Who names the protocol has asked for no more.
    QVERIFY(why({number(port) + QStringLiteral("/tcp")}).answer[QLatin1String("other_protocol")].isNull());
    QVERIFY(!whyText({number(port) + QStringLiteral("/tcp")}).err.contains("UDP"));
}

/// A client with a port of its own choice keeps that when its connection is closed from outside.
void TestWhyAnswers::connectionThatKeepsItsPort()
{
    const FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t to = localPortOf(server);
    const std::uint16_t port = quietPort();
    const HolderProgram client("sender", [port, to] { return connectFrom(port, to); });
    const Why answer = why({number(port)});
    QCOMPARE(answer.codes(), QByteArray("outgoing_connection"));
    QCOMPARE(fixes(answer), QByteArray("end_process use_other_port"));
    const std::string close = "ss -K 'sport = :" + std::to_string(port) + "'";
    if (!m_ownNetwork || !did(close.c_str()))
        QSKIP("there is no ss here, or no right to close a connection");
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
}

void TestWhyAnswers::connectionOfTheClientRange()
{
    const FileDescriptor server = listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const std::uint16_t port = localPortOf(client);
    QVERIFY(fixes(why({number(port)})).contains("close_connection"));
    const Run text = whyText({number(port)});
    const QByteArray command =
        QStringLiteral("sudo ss -K src '127.0.0.1:%1' dst '127.0.0.1:%2'").arg(port).arg(localPortOf(server)).toUtf8();
    QVERIFY2(text.out.contains(command), text.out.constData());
    QVERIFY2(text.out.contains("may stay taken") && text.out.contains("CAP_NET_ADMIN"), text.out.constData());
    // What it says can be typed.
    if (m_ownNetwork && did("ss -V")) {
        QVERIFY(did(command.mid(5).constData()));
        QTRY_COMPARE(bindError({.port = port}), 0);
    }
}

void TestWhyAnswers::sharedSocket()
{
    const std::uint16_t port = quietPort();
    FileDescriptor socket = listenNow({.port = port});
    const int descriptor = socket.get();
    const auto keep = [descriptor] { return FileDescriptor(descriptor); };
    const HolderProgram first("pool", keep);
    const HolderProgram second("pool", keep);
    socket = FileDescriptor();
    const Run text = whyText({number(port)});
    const std::uint32_t low = std::min(first.pid(), second.pid());
    const std::uint32_t high = std::max(first.pid(), second.pid());
    QVERIFY2(text.out.contains("End pool (processes " + decimal(low) + ", " + decimal(high) + ")."),
             text.out.constData());
    QVERIFY2(text.out.contains("kill " + decimal(low) + ' ' + decimal(high) + '\n'), text.out.constData());
    QVERIFY2(text.out.contains("pool ×2 already listen on 0.0.0.0:" + number(port).toLatin1() + '.')
                 || text.out.contains("pool ×2 already listen on 127.0.0.1:" + number(port).toLatin1() + '.'),
             text.out.constData());
}

void TestWhyAnswers::oneHolderOfTwoAddresses()
{
    const std::uint16_t port = quietPort();
    const FileDescriptor other = listenNow({.address = "127.0.0.2", .port = port});
    const FileDescriptor third = listenNow({.address = "127.0.0.3", .port = port});
    const Run two = whyText({number(port)});
    QVERIFY2(two.out.contains(" already listens on 127.0.0.") && two.out.contains(" and 1 more socket."),
             two.out.constData());
    const Run one = whyText({number(port), QStringLiteral("--address"), QStringLiteral("127.0.0.2")});
    QVERIFY2(one.out.contains(" already listens on 127.0.0.2:" + number(port).toLatin1() + '.'), one.out.constData());
}

/// Each has an address of its own; who wants all of them needs both gone.
void TestWhyAnswers::twoHolders()
{
    const std::uint16_t port = quietPort();
    const HolderProgram one("first", [port] { return listenNow({.address = "127.0.0.1", .port = port}); });
    const HolderProgram two("second", [port] { return listenNow({.address = "127.0.0.2", .port = port}); });
    const Run text = whyText({number(port)});
    QVERIFY2(text.out.contains("first (process " + decimal(one.pid()) + ')'), text.out.constData());
    QVERIFY2(text.out.contains("Each of them holds the port."), text.out.constData());
    QCOMPARE(text.out.count("     kill "), 1);
    const QByteArray command = text.out.mid(text.out.indexOf("     kill ")).split('\n').first();
    QVERIFY(command.contains(decimal(one.pid())) && command.contains(decimal(two.pid())));
    QCOMPARE(text.out.count(" End "), 1);
}

void TestWhyAnswers::timeWaitBehindAListener()
{
    const std::uint16_t port = quietPort();
    // Server and closed connections must have set SO_REUSEADDR to stand beside each other.
    FileDescriptor server = listenNow({.port = port, .reuseAddress = true});
    const int descriptor = server.get();
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    FileDescriptor peer = accepted(server);
    peer = FileDescriptor(); // who closes first keeps the port
    client = FileDescriptor();
    const HolderProgram holder("web", [descriptor] { return FileDescriptor(descriptor); });
    server = FileDescriptor();
    QTRY_COMPARE(why({number(port)}).codes(), QByteArray("listener time_wait"));
    const Why answer = why({number(port)});
    QCOMPARE(fixes(answer), QByteArray("end_process then_wait use_other_port"));
    const Run text = whyText({number(port)});
    QVERIFY2(text.out.contains("  2. After that, wait for up to 60 seconds, or let the program set SO_REUSEADDR"),
             text.out.constData());
}

void TestWhyAnswers::duplicateAddressDetection()
{
    // Without a carrier the detection waits, so that the address stays as it is while it is asked about.
    if (!m_ownNetwork
        || !did("ip link add nwd0 type veth peer name nwd1 && ip link set nwd0 up && ip link set nwd1 up"))
        QSKIP("making interfaces takes root, ip and veth");
    QVERIFY(did("sysctl -qw net.ipv6.conf.nwd0.dad_transmits=60"));
    QVERIFY(did("ip addr add fd77::1/64 dev nwd0"));
    QCOMPARE(bindError({.address = "fd77::1", .port = 8080}), EADDRNOTAVAIL);
    const Why answer = why({QStringLiteral("[fd77::1]:8080")});
    QCOMPARE(answer.codes(), QByteArray("address_not_ready"));
    QVERIFY2(answer.sentence().contains(QLatin1String("duplicate address detection")), qPrintable(answer.sentence()));
    QCOMPARE(fixes(answer), QByteArray("wait use_local_address"));
    const Run text = whyText({QStringLiteral("[fd77::1]:8080")});
    QVERIFY2(!text.out.contains("(127.0.0.1, ::1, fd77::1"), text.out.constData());
    QVERIFY2(!text.out.mid(text.out.indexOf("What helps")).contains("fd77::1"), text.out.constData());
    // The other end of the cable has it already.
    QVERIFY(did("ip addr add fd78::1/64 dev nwd1 nodad"));
    QVERIFY(did("sysctl -qw net.ipv6.conf.nwd0.dad_transmits=1"));
    QVERIFY(did("ip addr add fd78::1/64 dev nwd0"));
    QTRY_VERIFY_WITH_TIMEOUT(did("ip addr show dev nwd0 | grep -q dadfailed"), 10'000);
    QVERIFY(did("ip addr del fd78::1/64 dev nwd1"));
    const Why failed = why({QStringLiteral("[fd78::1]:8080")});
    QCOMPARE(failed.codes(), QByteArray("address_not_ready"));
    QVERIFY2(failed.sentence().contains(QLatin1String("fd78::1 belongs to the interface nwd0, but another machine")),
             qPrintable(failed.sentence()));
    QCOMPARE(fixes(failed), QByteArray("use_local_address"));
    QVERIFY(did("ip link del nwd0"));
}

void TestWhyAnswers::addressOfAnotherInterface()
{
    if (!m_ownNetwork
        || !did("ip link add nwe0 type veth peer name nwe1 && ip link set nwe0 up && ip link set nwe1 up"))
        QSKIP("making interfaces takes root, ip and veth");
    QVERIFY(did("ip addr add fe80::77/64 dev nwe0 nodad"));
    const Why wrong = why({QStringLiteral("[fe80::77%nwe1]:7722")});
    QCOMPARE(wrong.codes(), QByteArray("address_not_local"));
    QCOMPARE(wrong.sentence(), QStringLiteral("fe80::77 belongs to the interface nwe0, not to nwe1."));
    QVERIFY(whyText({QStringLiteral("[fe80::77%nwe1]:7722")}).out.contains("as in fe80::77%nwe0."));
    const Why right = why({QStringLiteral("[fe80::77%nwe0]:7722")});
    QVERIFY(right.isBindable());
    QCOMPARE(right.answer[QLatin1String("address")].toString(), QStringLiteral("fe80::77%nwe0"));
    QVERIFY(right.answer[QLatin1String("sentence")].toString().endsWith(QLatin1String("at fe80::77%nwe0.")));
    QCOMPARE(run({QStringLiteral("sockets"), QStringLiteral("addr:fe80::77%nwe0")}).exitCode,
             1); // understood; nothing there
    QVERIFY(did("ip link del nwe0"));
}

/// What the list of sockets prints can be asked about.
void TestWhyAnswers::boundToAnInterface()
{
    const std::uint16_t port = quietPort();
    const FileDescriptor socket = bindToInterface("0.0.0.0", port, "lo");
    if (!socket)
        QSKIP("binding to an interface takes CAP_NET_RAW here");
    const QString end = QStringLiteral("0.0.0.0%lo:%1").arg(port);
    const Why answer = why({end});
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QVERIFY2(answer.sentence().contains(end), qPrintable(answer.sentence()));
    QVERIFY(whyText({end}).out.contains(end.toUtf8() + " LISTEN"));
    QVERIFY(whyText({end}).out.contains(" of lo."));
    const Run listed = run({QStringLiteral("sockets"), end});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.out.contains(end.toUtf8()));
    QCOMPARE(run({QStringLiteral("sockets"), QStringLiteral("addr:0.0.0.0%lo")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("sockets"), QStringLiteral("addr:0.0.0.0%nosuch")}).exitCode, 1);
    const std::uint16_t dual = quietPort();
    const FileDescriptor all = listenNow({.address = "::", .port = dual});
    QCOMPARE(why({QStringLiteral("*:") + number(dual)}).codes(), QByteArray("listener"));
}

void TestWhyAnswers::mappedAddress()
{
    const Why answer = why({QStringLiteral("--address"), QStringLiteral("::ffff:127.0.0.1"), QStringLiteral("--v6only"),
                            number(quietPort())});
    if (answer.answer[QLatin1String("trial")].toString() == QLatin1String("family_not_supported"))
        QSKIP("there is no IPv6 here");
    QCOMPARE(answer.codes(), QByteArray("family_off"));
    QCOMPARE(fixes(answer), QByteArray("clear_v6only use_ipv4"));
    for (const QJsonValue &check : answer.answer[QLatin1String("checks")].toArray())
        QVERIFY(check[QLatin1String("fact")].toString() != QLatin1String("IPv6 is switched off"));
    const Run text = whyText({QStringLiteral("--address"), QStringLiteral("::ffff:127.0.0.1"),
                              QStringLiteral("--v6only"), number(quietPort())});
    QVERIFY2(text.out.contains("Use the IPv4 address itself, 127.0.0.1.") && !text.out.contains("Switch IPv6 on"),
             text.out.constData());
}

/// The program has closed and gone; the other side does not read.
void TestWhyAnswers::closedWithDataUnsent()
{
    const std::uint16_t port = quietPort();
    FileDescriptor server = listenNow({.port = port});
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    const int sent = runInChild([&server] {
        const FileDescriptor peer = accepted(server);
        static const std::array<char, 65536> block{};
        while (::send(peer.get(), block.data(), block.size(), MSG_DONTWAIT) > 0) {
        }
        return errno == EAGAIN ? 0 : 1;
    });
    QCOMPARE(sent, 0);
    server = FileDescriptor();
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Why answer = why({number(port)});
    QCOMPARE(answer.reason()[QLatin1String("socket")][QLatin1String("state")].toString(), QStringLiteral("FIN_WAIT1"));
    QVERIFY2(answer.sentence().contains(QLatin1String("before the other side had taken everything")),
             qPrintable(answer.sentence()));
    QVERIFY2(!answer.sentence().contains(QLatin1String("of its own")), qPrintable(answer.sentence()));
}

void TestWhyAnswers::optionsOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("holding a socket as another user takes root");
    const std::uint16_t port = quietPort();
    const HolderProgram holder("game", [port] { return listenNow({.port = port, .reusePort = true}); });
    const Why answer = why({number(port), QStringLiteral("--reuseport")}, true);
    if (answer.answer.isEmpty())
        QSKIP("there is no other user here, or it may not run the program from this folder");
    QCOMPARE(answer.codes(), QByteArray("listener"));
    QCOMPARE(answer.reason()[QLatin1String("options_known")].toBool(true), false);
    QVERIFY2(answer.sentence().contains(QLatin1String("Whether it has set SO_REUSEPORT cannot be read")),
             qPrintable(answer.sentence()));
    QVERIFY(!why({number(port)}, true).sentence().contains(QLatin1String("SO_REUSEPORT")));
}

void TestWhyAnswers::addressOfManyMachines()
{
    for (const char *address : {"224.0.0.1", "255.255.255.255"}) {
        const std::uint16_t port = quietPort();
        QCOMPARE(bindError({.address = address, .port = port}), 0);
        const Run text = whyText({QStringLiteral("%1:%2").arg(QLatin1String(address)).arg(port)});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.err.contains(QByteArray(address) + " stands for several machines"), text.err.constData());
        QVERIFY(!whyText({QStringLiteral("%1:%2/udp").arg(QLatin1String(address)).arg(port)})
                     .err.contains("several machines"));
    }
}

void TestWhyAnswers::contradictions()
{
    const auto refused = [](const QStringList &arguments) {
        const Run text = whyText(arguments);
        return text.exitCode == 2 ? text.err : QByteArray();
    };
    const QString address = QStringLiteral("--address");
    QVERIFY(refused({address, QStringLiteral("127.0.0.1"), QStringLiteral("10.1.1.1:80")})
                .contains("Two addresses are named"));
    QVERIFY(refused({QStringLiteral("--v6only"), QStringLiteral("127.0.0.1:5003")})
                .contains("127.0.0.1 is an IPv4 address"));
    const QString port = number(quietPort());
    QCOMPARE(whyText({address, QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1:") + port}).exitCode, 0);
    QVERIFY(refused({QStringLiteral("[::1%nosuch]:7722")}).contains("no network interface"));
    QVERIFY(refused({QStringLiteral("127.0.0.1%nosuch:7722")}).contains("no network interface"));
    const Run count = run({QStringLiteral("free"), QStringLiteral("--count"), QString()});
    QCOMPARE(count.exitCode, 2);
    QVERIFY2(count.err.contains("The option --count needs a value."), count.err.constData());
}

void TestWhyAnswers::fewGapsInChinese()
{
    using words::inserted;
    const auto han = [](const char *text) { return QString::fromUtf8(text); };
    QCOMPARE(inserted(han("在 %1 上绑定"), {han("所有地址")}), han("在所有地址上绑定"));
    QCOMPARE(inserted(han("在 %1 上绑定"), {han("127.0.0.1")}), han("在 127.0.0.1 上绑定"));
    QCOMPARE(inserted(han("%1 已在监听 %2。"), {han("用户 root 的程序"), han("[::]:80")}),
             han("用户 root 的程序已在监听 [::]:80。"));
    QCOMPARE(inserted(han("%1 %2 已在"), {han("甲"), han("乙")}), han("甲乙已在"));
    QCOMPARE(inserted(han("%2 和 %1"), {han("%2"), han("b")}), han("b 和 %2"));
    QCOMPARE(inserted(han("100% %1"), {han("x")}), han("100% x"));
    const std::uint16_t port = quietPort();
    const FileDescriptor socket = listenNow({.port = port});
    const QByteArray cn = whyText({number(port), QStringLiteral("--lang"), QStringLiteral("zh_CN")}).out;
    QVERIFY2(cn.contains("在所有地址上"), cn.constData());
    const QByteArray tw = whyText({number(port), QStringLiteral("--lang"), QStringLiteral("zh_TW")}).out;
    QVERIFY2(tw.contains("在所有位址上"), tw.constData());
}

QTEST_GUILESS_MAIN(TestWhyAnswers)
#include "tst_whyanswers.moc"
