// SPDX-License-Identifier: MIT
// What the program says where it may see less: as another user, in a user namespace, of what is in flight.
#include "tests/support/livesockets.h"
#include "tests/support/netwharfrun.h"
#include "tests/support/passeddescriptors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cstdlib>
#include <functional>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

constexpr uid_t Nobody = 65534;

QString portFilter(const FileDescriptor &socket)
{
    return QStringLiteral("lport:%1").arg(localPortOf(socket));
}

QJsonObject firstSocket(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object()[QLatin1String("sockets")].toArray().at(0).toObject();
}

/// Like unshare -Ur: root of a user namespace of its own.
void enterUserNamespace()
{
    const std::string map = "0 " + std::to_string(::geteuid()) + " 1";
    if (::unshare(CLONE_NEWUSER) != 0)
        ::_exit(255);
    const FileDescriptor file(::open("/proc/self/uid_map", O_WRONLY | O_CLOEXEC));
    if (!file || ::write(file.get(), map.data(), map.size()) != static_cast<ssize_t>(map.size()))
        ::_exit(255);
}

/// A network namespace with a name, and a listener in it that root holds.
class Place
{
public:
    Place() : name("nwrights" + std::to_string(::getpid()))
    {
        m_isMade = std::system(("ip netns add " + name + " 2>/dev/null").c_str()) == 0;
    }
    ~Place()
    {
        if (m_isMade)
            (void)std::system(("ip netns del " + name).c_str());
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    bool isMade() const { return m_isMade; }
    std::string path() const { return "/run/netns/" + name; }
    quint64 inode() const
    {
        struct stat status = {};
        return ::stat(path().c_str(), &status) == 0 ? status.st_ino : 0;
    }
    /// As everybody does who gives a namespace a way out.
    bool link() const
    {
        const std::string ends = " nwr" + std::to_string(::getpid()) + "a type veth peer name nwrb netns ";
        const std::string show = " && ip -o link show nwr" + std::to_string(::getpid()) + "a >/dev/null";
        return std::system(("{ ip link add" + ends + name + show + "; } 2>/dev/null").c_str()) == 0;
    }

    const std::string name;

private:
    bool m_isMade = false;
};

} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsInFlightIsNobodyElses();
    void remarkSpeaksOfWhatIsShown();
    void rightsOfAUserNamespace();
    void namesOfNamespaces();
};

void TestRights::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}

/// A socket of the asker's own that no process has: it is never said to be another user's.
void TestRights::whatIsInFlightIsNobodyElses()
{
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    const FileDescriptor near(ends[0]);
    const FileDescriptor far(ends[1]);
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::seteuid(Nobody) == 0);
    FileDescriptor socket = listener("127.0.0.1");
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    const QString filter = portFilter(socket);
    const QString port = QString::number(localPortOf(socket));
    QVERIFY(sendDescriptor(near.get(), socket.get()));
    socket = FileDescriptor();
    const Run seen = run({QStringLiteral("sockets"), QStringLiteral("--json"), filter}, isRoot);
    QCOMPARE(seen.exitCode, 0);
    const QString reason = firstSocket(seen)[QLatin1String("owner")][QLatin1String("reason")].toString();
    const QStringList possible{QStringLiteral("no_visible_process"), QStringLiteral("descriptor_in_flight"),
                               QStringLiteral("not_dumpable")};
    QVERIFY2(possible.contains(reason), qPrintable(reason));
    if (reason != possible.front())
        return;
    const Why answer = why({port}, isRoot);
    QVERIFY(!answer.isBindable());
    QVERIFY2(answer.sentence().contains(QLatin1String("no visible process")), qPrintable(answer.sentence()));
}

void TestRights::remarkSpeaksOfWhatIsShown()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    const FileDescriptor one = listener("127.0.0.1");
    const FileDescriptor other = listener("127.0.0.1");
    const Run seen = run({QStringLiteral("sockets"), portFilter(one)}, true);
    QCOMPARE(seen.exitCode, 0);
    QVERIFY2(seen.err.contains("The owner of 1 socket may not be read"), seen.err.constData());
    const Run none = run({QStringLiteral("sockets"), portFilter(one), QStringLiteral("owner:kernel")}, true);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(!none.err.contains("may not be read"), none.err.constData());
}

void TestRights::rightsOfAUserNamespace()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Run seen = run({QStringLiteral("sockets"), portFilter(socket)}, std::function<void()>(&enterUserNamespace));
    if (seen.exitCode == 255 || seen.exitCode == -1)
        QSKIP("this machine lets us make no user namespace");
    QCOMPARE(seen.exitCode, 0);
    if (!seen.err.contains("may not be read"))
        QSKIP("this machine lets a user namespace look into the processes outside");
    QVERIFY2(seen.err.contains("user namespace"), seen.err.constData());
    QVERIFY2(!seen.err.contains("a sandbox or a security module"), seen.err.constData());
}

/// A number is that of the namespace or none, and what cannot be told is said.
void TestRights::namesOfNamespaces()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a namespace with a name");
    const Place place;
    if (!place.isMade())
        QSKIP("ip netns makes no namespace here");
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const Child holder([&] {
        const FileDescriptor file(::open(place.path().c_str(), O_RDONLY | O_CLOEXEC));
        if (!file || ::setns(file.get(), CLONE_NEWNET) != 0)
            ::_exit(1);
        const std::uint16_t port = localPortOf(FileDescriptor(::dup(listener("0.0.0.0").release())));
        if (::write(ends[1], &port, sizeof(port)) < 0)
            ::_exit(1);
    });
    std::uint16_t port = 0;
    QCOMPARE(::read(ends[0], &port, sizeof(port)), ssize_t(sizeof(port)));
    ::close(ends[0]);
    ::close(ends[1]);
    const QString name = QStringLiteral("ns:") + QString::fromStdString(place.name);
    const QString filter = QStringLiteral("lport:%1").arg(port);
    const auto spaceSeen = [&] {
        return firstSocket(
            run({QStringLiteral("sockets"), QStringLiteral("--json"), filter, QStringLiteral("!ns:current")},
                true))[QLatin1String("namespace")];
    };
    QVERIFY2(spaceSeen()[QLatin1String("id")].isNull(), qPrintable(spaceSeen()[QLatin1String("id")].toString()));
    const Run none = run({QStringLiteral("sockets"), name}, true);
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains("CAP_SYS_PTRACE"), none.err.constData());
    if (!place.link())
        QSKIP("no veth pair can be made here");
    QCOMPARE(spaceSeen()[QLatin1String("id")].toString(), QString::number(place.inode()));
    QCOMPARE(spaceSeen()[QLatin1String("name")].toString(), QString::fromStdString(place.name));
    QCOMPARE(run({QStringLiteral("sockets"), name, filter}, true).exitCode, 0);
    QCOMPARE(run({QStringLiteral("sockets"), QStringLiteral("ns:%1").arg(place.inode()), filter}, true).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
