// SPDX-License-Identifier: MIT
#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/linuxsource.h"
#include "core/platform/linux/namespaceids.h"
#include "core/platform/linux/namespacemounts.h"
#include "core/rows/row.h"
#include "tests/support/livesockets.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <optional>
#include <span>
#include <thread>

#include <fcntl.h>
#include <linux/net_namespace.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QProcess>
#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

using SnapshotPtr = std::shared_ptr<const Snapshot>;

SnapshotPtr look(LinuxSource &source)
{
    auto snapshot = source.sample({true, true}, {});
    return snapshot ? *snapshot : nullptr;
}

std::vector<const Socket *> rowsOf(const SnapshotPtr &snapshot, std::uint64_t inode)
{
    std::vector<const Socket *> rows;
    for (const Socket &row : snapshot->sockets)
        if (row.inode == inode)
            rows.push_back(&row);
    return rows;
}

const HealthNote *note(const SnapshotPtr &snapshot, HealthCode code)
{
    const auto found = std::find_if(snapshot->health.begin(), snapshot->health.end(),
                                    [&](const HealthNote &note) { return note.code == code; });
    return found != snapshot->health.end() ? &*found : nullptr;
}

/// What a process in another namespace tells of itself.
struct Report
{
    std::uint64_t listener = 0; ///< inodes
    std::uint64_t connection = 0;
    std::uint64_t space = 0;
    std::uint16_t port = 0;
};

std::uint64_t ownNamespace()
{
    struct stat status = {};
    return ::stat("/proc/thread-self/ns/net", &status) == 0 ? status.st_ino : 0;
}

/// Of an inhabitant, in its process.
std::array<int, 3> heldSockets;
int endOfClosed = -1;

extern "C" void closeHeld(int)
{
    for (const int socket : heldSockets)
        ::close(socket);
    if (::write(endOfClosed, "", 1) != 1)
        ::_exit(1);
}

/// A process that has gone into a network namespace of its own, listens there and is connected to itself.
class Inhabitant
{
public:
    /// `asNobody`: as that user from the start, so that the namespace is its.
    explicit Inhabitant(bool asNobody = false)
    {
        if (::pipe(m_pipe.data()) != 0 || ::pipe(m_closed.data()) != 0)
            return;
        m_child.emplace([&] { live(asNobody); });
        ::close(m_pipe[1]);
        isThere = ::read(m_pipe[0], &report, sizeof(report)) == ssize_t(sizeof(report));
        ::close(m_pipe[0]);
    }
    ~Inhabitant()
    {
        for (const int end : m_closed)
            ::close(end);
    }
    Inhabitant(const Inhabitant &) = delete;
    Inhabitant &operator=(const Inhabitant &) = delete;

    std::uint32_t pid() const { return m_child->pid(); }
    void end() { m_child->end(); }
    /// It goes on without its sockets.
    void closeSockets()
    {
        char byte = 0;
        if (::kill(static_cast<pid_t>(pid()), SIGUSR1) != 0 || ::read(m_closed[0], &byte, 1) != 1)
            qFatal("it has not closed its sockets");
    }

    bool isThere = false; ///< false: this machine has no unprivileged namespaces
    Report report;

private:
    void live(bool asNobody)
    {
        ::close(m_pipe[0]);
        if (asNobody)
            becomeNobody();
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 || !raiseLoopback())
            ::_exit(1);
        const FileDescriptor server = test::listener("127.0.0.1");
        const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
        const FileDescriptor peer = accepted(server);
        const Report own{inodeOf(server), inodeOf(client), ownNamespace(), localPortOf(server)};
        heldSockets = {::dup(server.get()), ::dup(client.get()), ::dup(peer.get())}; // they stay when these go
        endOfClosed = m_closed[1];
        ::signal(SIGUSR1, closeHeld);
        if (::write(m_pipe[1], &own, sizeof(own)) < 0)
            ::_exit(1);
        ::close(m_pipe[1]);
    }

    std::array<int, 2> m_pipe{};
    std::array<int, 2> m_closed{-1, -1}; ///< tells that the sockets are
    std::optional<Child> m_child;
};

LinuxOptions fromOutside()
{
    LinuxOptions options;
    options.enterNamespaces = false;
    return options;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A namespace with a name and without a process.
class NamedNamespace
{
public:
    NamedNamespace() : name(QStringLiteral("nwtest%1").arg(::getpid()))
    {
        isThere = ::geteuid() == 0 && run(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("add"), name});
    }
    ~NamedNamespace() { remove(); }
    NamedNamespace(const NamedNamespace &) = delete;
    NamedNamespace &operator=(const NamedNamespace &) = delete;

    void remove()
    {
        if (std::exchange(isThere, false))
            run(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("del"), name});
    }
    std::string path() const { return std::string(NamespaceMounts) + '/' + name.toStdString(); }

    const QString name;
    bool isThere = false;
};

/// Does `work` in the namespace at `path`, on a thread of its own.
void inNamespace(const std::string &path, const std::function<void()> &work)
{
    std::thread([&] {
        const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (::setns(file.get(), CLONE_NEWNET) == 0)
            work();
    }).join();
}

} // namespace

/// Sockets of other network namespaces, in namespaces that the test makes itself.
class TestNamespaces : public QObject
{
    Q_OBJECT

private slots:
    void listsTheirSockets_data();
    void listsTheirSockets();
    void vanishesWithItsLastProcess_data();
    void vanishesWithItsLastProcess();
    void anotherUserSeesThem();
    void userSeesHisOwn();
    void keepsWhatIsNotReadAgain();
    void closedSinceItsNamespaceWasRead();
    void connectionsAndListenersStayApart();
    void processThatChangesOver();
    void namedNamespace();
    void nameWithoutTheRightToLook_data();
    void nameWithoutTheRightToLook();
    void numbersInAnswers();
    void namedNamespaceIsNotKeptAlive();
    void unreadableNamesAreCounted();
    void missingCapabilities();
    void switchedOff();
    void currentNamespaceComesFirst();
};

void TestNamespaces::listsTheirSockets_data()
{
    QTest::addColumn<bool>("enter");
    QTest::newRow("entered where that is allowed") << true;
    QTest::newRow("from outside") << false;
}

void TestNamespaces::listsTheirSockets()
{
    QFETCH(bool, enter);
    const Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    LinuxSource source(enter ? LinuxOptions() : fromOutside());
    const auto snapshot = look(source);
    for (const std::uint64_t inode : {other.report.listener, other.report.connection}) {
        const auto rows = rowsOf(snapshot, inode);
        QCOMPARE(rows.size(), std::size_t{1});
        const Socket &row = *rows.front();
        QVERIFY(row.namespaceIndex != 0);
        QVERIFY(row.id != RowId{});
        QCOMPARE(row.owner.kind, OwnerKind::Process);
        QCOMPARE(snapshot->tables->process(row.owner.process)->pid, other.pid());
        const NetworkNamespace &space = snapshot->tables->namespaceOf(row);
        QVERIFY(!space.current);
        QVERIFY(!space.name.empty());
        QCOMPARE(space.id, other.report.space);
        QCOMPARE(row.cookie != 0, enter && ::geteuid() == 0);
    }
    QCOMPARE(rowsOf(snapshot, other.report.listener).front()->local.port, other.report.port);

    const auto again = *source.sample({true, true, true}, {});
    const RowId connection = rowsOf(again, other.report.connection).front()->id;
    const auto counted = std::ranges::find(again->traffic, connection, &RowTraffic::id);
    QCOMPARE(counted != again->traffic.end(), enter && ::geteuid() == 0);
    QCOMPARE(rowsOf(again, other.report.connection).front()->id, rowsOf(snapshot, other.report.connection).front()->id);
}

void TestNamespaces::vanishesWithItsLastProcess_data()
{
    listsTheirSockets_data();
}

void TestNamespaces::vanishesWithItsLastProcess()
{
    QFETCH(bool, enter);
    Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    LinuxSource source(enter ? LinuxOptions() : fromOutside());
    auto snapshot = look(source);
    QCOMPARE(rowsOf(snapshot, other.report.listener).size(), std::size_t{1});
    const std::uint32_t index = rowsOf(snapshot, other.report.listener).front()->namespaceIndex;
    other.end();
    snapshot = look(source);
    QVERIFY(std::none_of(snapshot->sockets.begin(), snapshot->sockets.end(),
                         [&](const Socket &row) { return row.namespaceIndex == index; }));
    // Rows that have closed may still name it, so its place is not given away at once.
    QCOMPARE(snapshot->tables->namespaces.at(index).id, other.report.space);
    const Inhabitant next;
    snapshot = look(source);
    QVERIFY(rowsOf(snapshot, next.report.listener).front()->namespaceIndex != index);
}

void TestNamespaces::anotherUserSeesThem()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    const Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    const int answer = runInChild([&] {
        becomeNobody();
        LinuxSource source;
        const auto snapshot = look(source);
        const auto rows = rowsOf(snapshot, other.report.listener);
        if (rows.size() != 1)
            return 1;
        const Socket &row = *rows.front();
        const NetworkNamespace &space = snapshot->tables->namespaceOf(row);
        if (space.current || space.id == 0 || space.name.empty())
            return 2;
        if (row.owner.kind != OwnerKind::Hidden || row.owner.reason != OwnerReason::OtherUser)
            return 3;
        return row.uidKnown && row.uid == 0 ? 0 : 4;
    });
    QCOMPARE(answer, 0);
}

void TestNamespaces::userSeesHisOwn()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    const int answer = runInChild([&] {
        becomeNobody();
        const Inhabitant other;
        if (!other.isThere)
            return 100;
        LinuxSource source;
        const auto snapshot = look(source);
        const auto rows = rowsOf(snapshot, other.report.listener);
        if (rows.size() != 1)
            return 1;
        return snapshot->tables->namespaceOf(*rows.front()).current ? 2 : 0;
    });
    if (answer == 100)
        QSKIP("no namespace can be made here");
    QCOMPARE(answer, 0);
}

void TestNamespaces::keepsWhatIsNotReadAgain()
{
    const std::array<Inhabitant, 3> others;
    if (!others[0].isThere)
        QSKIP("no namespace can be made here");
    LinuxOptions tight;
    tight.otherNamespaces = std::chrono::microseconds(100); // less than one whole namespace each time
    LinuxSource source(tight);
    const auto count = [&](const SnapshotPtr &snapshot) {
        std::size_t rows = 0;
        for (const Inhabitant &other : others)
            rows += rowsOf(snapshot, other.report.connection).size();
        return rows;
    };
    const auto sample = [&] { return *source.sample({true, false}, {}); };
    SnapshotPtr snapshot;
    QTRY_COMPARE_WITH_TIMEOUT((snapshot = sample(), count(snapshot)), others.size(), 30'000);
    for (int round = 0; round < 5; ++round)
        QCOMPARE(count(sample()), others.size());
    if (::geteuid() != 0)
        return;
    // Where we may enter, listeners are read each time.
    tight.otherNamespaces = std::chrono::microseconds(0);
    LinuxSource blind(tight);
    snapshot = *blind.sample({true, false}, {});
    QCOMPARE(count(snapshot), std::size_t{0});
    QCOMPARE(rowsOf(snapshot, others[1].report.listener).size(), std::size_t{1});
}

/// What is not read again may have closed: its process is known not to hold it any more, and that is said.
void TestNamespaces::closedSinceItsNamespaceWasRead()
{
    Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    LinuxOptions still;
    still.otherNamespaces = still.otherListeners = std::chrono::microseconds(0);
    LinuxSource source(still);
    const auto all = {other.report.listener, other.report.connection};
    SnapshotPtr snapshot = look(source); // which reads everything
    for (const std::uint64_t inode : all)
        QCOMPARE(rowsOf(snapshot, inode).front()->owner.kind, OwnerKind::Process);
    const RowId id = rowsOf(snapshot, other.report.connection).front()->id;

    other.closeSockets();
    bool saidElse = false;
    const auto allClosed = [&] {
        snapshot = *source.sample({true, false}, {});
        return std::ranges::all_of(all, [&](std::uint64_t inode) {
            const Owner &owner = rowsOf(snapshot, inode).front()->owner;
            saidElse = saidElse || (owner.kind != OwnerKind::Process && owner.reason != OwnerReason::ClosedSince);
            return owner.kind == OwnerKind::Closed;
        });
    };
    QTRY_VERIFY(allClosed());
    for (int later = 0; later < 3; ++later)
        QVERIFY(allClosed());
    QVERIFY(!saidElse);
    for (const std::uint64_t inode : all)
        QCOMPARE(snapshot->tables->process(rowsOf(snapshot, inode).front()->owner.process)->pid, other.pid());
    QCOMPARE(rowsOf(snapshot, other.report.connection).front()->id, id);

    snapshot = look(source);
    for (const std::uint64_t inode : all)
        QVERIFY(rowsOf(snapshot, inode).empty());
}

void TestNamespaces::connectionsAndListenersStayApart()
{
    const Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    const Inhabitant third;
    LinuxSource source;
    const auto snapshot = look(source);
    const auto rows = joinRows(*snapshot, *Catalogue::make({}));
    int connections = 0;
    for (const Row &row : rows) {
        if (row.socket.inode != other.report.connection)
            continue;
        ++connections;
        const auto end = std::find_if(rows.begin(), rows.end(),
                                      [&](const Row &candidate) { return candidate.socket.id == row.otherEnd; });
        QVERIFY(end != rows.end());
        QCOMPARE(end->socket.namespaceIndex, row.socket.namespaceIndex);
        QCOMPARE(row.direction, Direction::Outgoing);
        QCOMPARE(end->direction, Direction::Incoming);
    }
    QCOMPARE(connections, 1);
}

void TestNamespaces::processThatChangesOver()
{
    std::array<int, 2> go{};
    std::array<int, 2> done{};
    QCOMPARE(::pipe(go.data()), 0);
    QCOMPARE(::pipe(done.data()), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        char byte = 0;
        if (::read(go[0], &byte, 1) < 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            ::_exit(1);
        const FileDescriptor socket = boundSocket(SOCK_DGRAM, "0.0.0.0");
        const std::uint64_t inode = inodeOf(socket);
        if (::write(done[1], &inode, sizeof(inode)) < 0)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    ::close(done[1]);
    LinuxSource source;
    for (int tick = 0; tick < 5; ++tick) // no longer young
        look(source);
    std::uint64_t inode = 0;
    QCOMPARE(::write(go[1], "x", 1), ssize_t{1});
    const bool hasMoved = ::read(done[0], &inode, sizeof(inode)) == ssize_t(sizeof(inode));
    SnapshotPtr snapshot;
    if (hasMoved)
        QTRY_COMPARE((snapshot = look(source), rowsOf(snapshot, inode).size()), std::size_t{1});
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
    for (const int file : {go[0], go[1], done[0]})
        ::close(file);
    if (!hasMoved)
        QSKIP("no namespace can be made here");
}

void TestNamespaces::namedNamespace()
{
    const NamedNamespace named;
    if (!named.isThere)
        QSKIP("only root makes namespaces with a name, by ip-netns");
    FileDescriptor socket; // of this process, in a namespace without a process
    inNamespace(named.path(), [&] {
        raiseLoopback();
        socket = test::listener("127.0.0.1");
    });
    QVERIFY(socket);
    LinuxSource source;
    auto snapshot = look(source);
    auto rows = rowsOf(snapshot, inodeOf(socket));
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(snapshot->tables->namespaceOf(*rows.front()).name), named.name);
    QCOMPARE(snapshot->tables->process(rows.front()->owner.process)->pid, std::uint32_t(::getpid()));
    const RowId id = rows.front()->id;

    // A process that comes to live there is no second way to the same sockets.
    const Child child([&] {
        const FileDescriptor file(::open(named.path().c_str(), O_RDONLY | O_CLOEXEC));
        ::setns(file.get(), CLONE_NEWNET);
    });
    for (int round = 0; round < 2; ++round) {
        snapshot = look(source);
        rows = rowsOf(snapshot, inodeOf(socket));
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows.front()->id, id);
    }
    LinuxSource outside(fromOutside());
    rows = rowsOf(look(outside), inodeOf(socket));
    QCOMPARE(rows.size(), std::size_t{1});
}

void TestNamespaces::nameWithoutTheRightToLook_data()
{
    QTest::addColumn<bool>("asksNumbers");
    QTest::newRow("asked") << true;
    QTest::newRow("switched off") << false;
}

/// Who may not look into its process learns the name of a namespace that something links to ours, and never gets
/// another number for it.
void TestNamespaces::nameWithoutTheRightToLook()
{
    QFETCH(bool, asksNumbers);
    const NamedNamespace named;
    if (!named.isThere)
        QSKIP("only root makes namespaces with a name, by ip-netns");
    const Child child([&] {
        const FileDescriptor file(::open(named.path().c_str(), O_RDONLY | O_CLOEXEC));
        ::setns(file.get(), CLONE_NEWNET);
        (void)::dup(test::listener("0.0.0.0").get());
    });
    const QString end =
        QStringLiteral("nwe%1%2").arg(asksNumbers ? 1 : 0).arg(::getpid()); // the other one goes a little later
    const auto ip = [](const QString &words) { return run(QStringLiteral("ip"), words.split(QLatin1Char(' '))); };
    if (!ip(QStringLiteral("link add %1 type veth peer name nwinner netns %2").arg(end, named.name))
        || !ip(QStringLiteral("-o link show %1").arg(end)))
        QSKIP("no pair of interfaces can be made here");
    struct stat status = {};
    QCOMPARE(::stat(named.path().c_str(), &status), 0);
    const int result = runInChild([&] {
        becomeNobody();
        LinuxOptions options;
        options.namespaceIds = asksNumbers;
        LinuxSource source(options);
        const auto snapshot = look(source);
        bool hasName = false;
        bool hasUnknown = false;
        for (const Socket &row : snapshot->sockets) {
            const NetworkNamespace &space = snapshot->tables->namespaceOf(row);
            if (space.current)
                continue;
            hasUnknown = hasUnknown || !space.idKnown;
            hasName = hasName || (space.idKnown && space.id == status.st_ino && space.name == named.name.toStdString());
        }
        return hasName == asksNumbers && (asksNumbers || hasUnknown) ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

void TestNamespaces::numbersInAnswers()
{
    // RTM_NEWNSID with NETNSA_NSID 3, behind a struct rtgenmsg.
    alignas(4) std::array<std::byte, 28> answer{};
    const auto put = [&](std::size_t place, auto value) { std::memcpy(answer.data() + place, &value, sizeof(value)); };
    put(0, std::uint32_t{28});
    put(4, std::uint16_t{RTM_NEWNSID});
    put(8, std::uint32_t{7});
    put(20, std::uint16_t{8});
    put(22, std::uint16_t{NETNSA_NSID});
    put(24, std::int32_t{3});
    QCOMPARE(readNamespaceId(answer, 7), std::optional(std::int32_t{3}));
    QVERIFY(!readNamespaceId(answer, 8));
    for (std::size_t length = 0; length < answer.size(); ++length)
        QVERIFY(!readNamespaceId(std::span(answer).first(length), 7));
    put(24, std::int32_t{-1}); // NETNSA_NSID_NOT_ASSIGNED
    QVERIFY(!readNamespaceId(answer, 7));
    put(20, std::uint16_t{80}); // runs past the end
    QVERIFY(!readNamespaceId(answer, 7));
}

/// The end of a pair of interfaces goes with its namespace, and takes the other end with it.
void TestNamespaces::namedNamespaceIsNotKeptAlive()
{
    NamedNamespace named;
    if (!named.isThere)
        QSKIP("only root makes namespaces with a name, by ip-netns");
    const std::string end = "nwt" + std::to_string(::getpid());
    const QString far = QString::fromStdString(end) + QLatin1Char('x');
    const QStringList words{QStringLiteral("link"),      QStringLiteral("add"),
                            QString::fromStdString(end), QStringLiteral("type"),
                            QStringLiteral("veth"),      QStringLiteral("peer"),
                            QStringLiteral("name"),      far,
                            QStringLiteral("netns"),     named.name};
    if (!run(QStringLiteral("ip"), words))
        QSKIP("this kernel has no pairs of interfaces");
    LinuxSource source;
    SnapshotPtr snapshot;
    for (int round = 0; round < 3; ++round)
        snapshot = look(source);
    const auto isListed = [&] {
        const auto &spaces = snapshot->tables->namespaces;
        return std::any_of(spaces.begin(), spaces.end(),
                           [&](const NetworkNamespace &space) { return space.name == named.name.toStdString(); });
    };
    QVERIFY(isListed());
    QVERIFY(::if_nametoindex(end.c_str()) != 0);
    named.remove();
    QTRY_COMPARE(::if_nametoindex(end.c_str()), 0U);
    QVERIFY(look(source) != nullptr);
}

void TestNamespaces::unreadableNamesAreCounted()
{
    const NamedNamespace named;
    if (!named.isThere)
        QSKIP("only root makes namespaces with a name, by ip-netns");
    LinuxSource root;
    QVERIFY(note(look(root), HealthCode::NamespacesNotReadable) == nullptr);
    const int answer = runInChild([] {
        becomeNobody();
        LinuxSource source;
        const auto snapshot = look(source);
        const HealthNote *found = note(snapshot, HealthCode::NamespacesNotReadable);
        // Where other namespaces cannot be told from it, it may be one of those.
        const bool mayBeKnown = snapshot->tables->namespaces.size() > 1 + readNamespaceMounts().size();
        if (found == nullptr)
            return mayBeKnown ? 0 : 1;
        return found->count >= 1 && found->detail == "cap_sys_admin" ? 0 : 2;
    });
    QCOMPARE(answer, 0);
}

void TestNamespaces::missingCapabilities()
{
    QCOMPARE(netwharf::missingCapabilities(""), std::string());
    QCOMPARE(netwharf::missingCapabilities("cap_of_no_kernel"), std::string("cap_of_no_kernel"));
    const char *both = "cap_sys_ptrace cap_dac_read_search";
    const int answer = runInChild([both] {
        if (::geteuid() == 0)
            becomeNobody();
        return netwharf::missingCapabilities(both) == both ? 0 : 1;
    });
    QCOMPARE(answer, 0);
}

void TestNamespaces::switchedOff()
{
    const Inhabitant other;
    if (!other.isThere)
        QSKIP("no namespace can be made here");
    LinuxOptions off;
    off.namespaces = false;
    LinuxSource source(off);
    const auto snapshot = look(source);
    QVERIFY(rowsOf(snapshot, other.report.listener).empty());
    QCOMPARE(snapshot->tables->namespaces.size(), std::size_t{1});
}

void TestNamespaces::currentNamespaceComesFirst()
{
    const Inhabitant other;
    const FileDescriptor server = test::listener("127.0.0.1");
    LinuxSource source;
    const auto snapshot = look(source);
    const auto rows = rowsOf(snapshot, inodeOf(server));
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front()->namespaceIndex, 0U);
    const NetworkNamespace &own = snapshot->tables->namespaces.front();
    QVERIFY(own.current);
    QCOMPARE(own.id, ownNamespace());
    QVERIFY(std::is_partitioned(snapshot->sockets.begin(), snapshot->sockets.end(),
                                [](const Socket &row) { return row.namespaceIndex == 0; }));
}

QTEST_APPLESS_MAIN(TestNamespaces)
#include "tst_namespaces.moc"
