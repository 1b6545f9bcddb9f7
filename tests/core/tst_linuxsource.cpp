// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxsource.h"
#include "core/platform/linux/owners.h"
#include "core/platform/linux/systemerror.h"
#include "tests/support/codeccases.h"
#include "tests/support/livesockets.h"
#include "tests/support/passeddescriptors.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <thread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

using SnapshotPtr = std::shared_ptr<const Snapshot>;

SnapshotPtr look(LinuxSource &source, bool allOwners = false)
{
    auto snapshot = source.sample({true, allOwners}, {});
    return snapshot ? *snapshot : nullptr;
}

const Socket *byInode(const SnapshotPtr &snapshot, std::uint64_t inode)
{
    for (const Socket &row : snapshot->sockets)
        if (row.inode == inode)
            return &row;
    return nullptr;
}

/// The TCP row from one local port to another; the first when there are several.
const Socket *byPorts(const SnapshotPtr &snapshot, std::uint16_t local, std::uint16_t remote)
{
    for (const Socket &row : snapshot->sockets)
        if (row.protocol == Protocol::Tcp && row.hasRemote && row.local.port == local && row.remote.port == remote)
            return &row;
    return nullptr;
}

std::set<std::uint32_t> pidsOf(const SnapshotPtr &snapshot, const Socket &row)
{
    std::set<std::uint32_t> pids;
    for (const Process *process : snapshot->tables->processesOf(row.owner))
        pids.insert(process->pid);
    return pids;
}

bool isOurs(const SnapshotPtr &snapshot, const Socket *row)
{
    return row != nullptr && row->owner.kind == OwnerKind::Process
           && pidsOf(snapshot, *row) == std::set{static_cast<std::uint32_t>(::getpid())};
}

bool hasNote(const SnapshotPtr &snapshot, HealthCode code)
{
    return std::any_of(snapshot->health.begin(), snapshot->health.end(),
                       [&](const HealthNote &note) { return note.code == code; });
}

/// For what looks at a few rows each time, in turn: other namespaces may hold very many.
LinuxOptions onlyOurNamespace()
{
    LinuxOptions options;
    options.namespaces = false;
    return options;
}

/// In a child: 0 when the user "nobody" finds the socket's owner hidden for this reason, and noted as that.
int hiddenFromNobody(std::uint64_t inode, OwnerReason reason, HealthCode code)
{
    becomeNobody();
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inode);
    if (row == nullptr || row->owner.kind != OwnerKind::Hidden)
        return 1;
    if (row->owner.reason != reason)
        return 2;
    return hasNote(snapshot, code) ? 0 : 3;
}

bool listsBoundOnly()
{
    SocketTables tables(LinuxOptions{});
    std::vector<Socket> rows;
    Health health;
    tables.walk({}, rows, health, {});
    return tables.listsBoundOnly();
}

} // namespace

/// The source against sockets that the test opens itself.
class TestLinuxSource : public QObject
{
    Q_OBJECT

private slots:
    void listener_data();
    void listener();
    void connection();
    void mappedConnection();
    void datagrams();
    void boundOnly();
    void acceptQueue();
    void beingSetUp();
    void acceptedConnectionGetsItsOwner();
    void sharedListener();
    void holderThatClosesIsNoHolder();
    void parentEndsChildStays();
    void closedConnectionKeepsItsRow();
    void processEndedBetweenTwoLooks();
    void processEndedAfterTheRowsWereListed();
    void nextSocketIsFoundAtOnce();
    void nothingNewReadsNoDirectory();
    void openedWhileProcessesAreLookedInto();
    void everySocketHasAnOwner();
    void processFacts();
    void systemFacts();
    void fallbackEqualsNetlink();
    void rowsKeepTheirIdInFallback();
    void otherUsersSocketIsHidden();
    void hiddenOwnersAreCountedOnce();
    void notDumpable();
    void unreadableTableKeepsItsRows();
    void firstThreadHasEnded();
    void netlinkOffSaysNothingOfTheKernel();
    void stopEndsTheSample();
    void descriptorInFlight();
    void endedHolderIsNamedUntilTheSocketEnds();
    void multipath();
    void hiddenProcesses();
    void manyShortProcesses();
    void foundByFreedDescriptor();
};

void TestLinuxSource::listener_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("dualStack");
    QTest::newRow("v4") << QByteArray("127.0.0.1") << false;
    QTest::newRow("v6") << QByteArray("::1") << false;
    QTest::newRow("dual stack") << QByteArray("::") << true;
}

void TestLinuxSource::listener()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, dualStack);
    const FileDescriptor socket = test::listener(address.constData());
    if (!socket)
        QSKIP("this address cannot be bound here");
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inodeOf(socket));
    QVERIFY(row != nullptr);
    QCOMPARE(row->state, SocketState::Listen);
    QCOMPARE(row->local.port, localPortOf(socket));
    QCOMPARE(QByteArray::fromStdString(row->local.address.toString()), address);
    QCOMPARE(row->dualStack, dualStack && row->cookie != 0);
    QVERIFY(!row->hasRemote);
    QVERIFY(row->uidKnown);
    QCOMPARE(row->uid, ::geteuid());
    QCOMPARE(row->openedAt, std::chrono::system_clock::time_point());
    QVERIFY(isOurs(snapshot, row));
}

void TestLinuxSource::connection()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    LinuxSource source(onlyOurNamespace());
    look(source);
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const FileDescriptor peer = accepted(server);
    const auto snapshot = look(source, true);
    for (const FileDescriptor *end : {&client, &peer}) {
        const Socket *row = byInode(snapshot, inodeOf(*end));
        QVERIFY(isOurs(snapshot, row));
        QCOMPARE(row->state, SocketState::Established);
        QVERIFY(row->openedAt > std::chrono::system_clock::time_point());
        QVERIFY(row->openedAt <= snapshot->takenAt);
    }
    QCOMPARE(byInode(snapshot, inodeOf(client))->remote, byInode(snapshot, inodeOf(peer))->local);
}

void TestLinuxSource::mappedConnection()
{
    const FileDescriptor server = test::listener("::");
    if (!server)
        QSKIP("no IPv6 here");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const FileDescriptor peer = accepted(server);
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inodeOf(peer));
    QVERIFY(isOurs(snapshot, row));
    QCOMPARE(row->family, Family::Ipv6);
    QCOMPARE(row->local.toString(), "127.0.0.1:" + std::to_string(localPortOf(server)));
    QCOMPARE(row->remote.toString(), "127.0.0.1:" + std::to_string(localPortOf(client)));
}

void TestLinuxSource::datagrams()
{
    const FileDescriptor open = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const FileDescriptor connected = connectedTo(SOCK_DGRAM, "127.0.0.1", localPortOf(open));
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inodeOf(open));
    QVERIFY(isOurs(snapshot, row));
    QCOMPARE(row->protocol, Protocol::Udp);
    QCOMPARE(row->state, SocketState::Unconnected);
    QVERIFY(!row->hasRemote);
    row = byInode(snapshot, inodeOf(connected));
    QVERIFY(isOurs(snapshot, row));
    QCOMPARE(row->state, SocketState::Connected);
    QCOMPARE(row->remote.port, localPortOf(open));
}

void TestLinuxSource::boundOnly()
{
    const FileDescriptor socket = boundSocket(SOCK_STREAM, "127.0.0.1");
    LinuxOptions without;
    without.boundOnly = false;
    LinuxSource blind(without);
    auto snapshot = look(blind);
    QVERIFY(byInode(snapshot, inodeOf(socket)) == nullptr);
    QVERIFY(hasNote(snapshot, HealthCode::BoundOnlyNotListed));

    LinuxSource source;
    snapshot = look(source, true);
    QCOMPARE(hasNote(snapshot, HealthCode::BoundOnlyNotListed), !listsBoundOnly());
    if (!listsBoundOnly())
        QSKIP("this kernel does not list bound-only sockets");
    const Socket *row = byInode(snapshot, inodeOf(socket));
    QVERIFY(isOurs(snapshot, row));
    QCOMPARE(row->state, SocketState::Bound);
    const RowId id = row->id;
    QCOMPARE(::listen(socket.get(), 1), 0);
    snapshot = look(source);
    QCOMPARE(byInode(snapshot, inodeOf(socket))->state, SocketState::Listen);
    QCOMPARE(byInode(snapshot, inodeOf(socket))->id, id);
}

void TestLinuxSource::acceptQueue()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Socket *row = byPorts(snapshot, localPortOf(server), localPortOf(client));
    QVERIFY(row != nullptr);
    QCOMPARE(row->owner.kind, OwnerKind::Queued);
    QCOMPARE(row->owner.reason, OwnerReason::AcceptQueue);
    QCOMPARE(pidsOf(snapshot, *row), std::set{static_cast<std::uint32_t>(::getpid())});
    QVERIFY(row->uidKnown);
    QCOMPARE(row->uid, ::geteuid());
    QCOMPARE(byInode(snapshot, inodeOf(server))->receiveQueue, 1U);
}

/// Not established yet: it is the running listener's, not a kernel's that was somebody's.
void TestLinuxSource::beingSetUp()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const int seconds = 30; // so long it stays in SYN_RECV until data comes
    QCOMPARE(::setsockopt(server.get(), IPPROTO_TCP, TCP_DEFER_ACCEPT, &seconds, sizeof(seconds)), 0);
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    LinuxSource source(onlyOurNamespace());
    const auto find = [&]() -> std::optional<Socket> {
        const auto snapshot = look(source, true);
        for (const Socket &row : snapshot->sockets)
            if (row.state == SocketState::SynRecv && row.local.port == localPortOf(server))
                return row;
        return std::nullopt;
    };
    QTRY_VERIFY(find().has_value());
    const Socket row = *find();
    QCOMPARE(row.owner.kind, OwnerKind::Queued);
    QCOMPARE(row.owner.reason, OwnerReason::SynRecv);
    QCOMPARE(look(source, true)->tables->process(row.owner.process)->pid, static_cast<std::uint32_t>(::getpid()));
}

void TestLinuxSource::acceptedConnectionGetsItsOwner()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    LinuxSource source;
    auto snapshot = look(source, true);
    const RowId id = byPorts(snapshot, localPortOf(server), localPortOf(client))->id;
    const FileDescriptor peer = accepted(server);
    snapshot = look(source, true);
    QCOMPARE(byInode(snapshot, inodeOf(peer))->id, id);
    QVERIFY(isOurs(snapshot, byInode(snapshot, inodeOf(peer))));
}

void TestLinuxSource::sharedListener()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    LinuxSource source;
    look(source, true);
    const Child first;
    const Child second;
    const std::set pids{static_cast<std::uint32_t>(::getpid()), first.pid(), second.pid()};
    auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inodeOf(server));
    QCOMPARE(row->owner.kind, OwnerKind::Shared);
    QCOMPARE(pidsOf(snapshot, *row), pids);
    const auto &set = snapshot->tables->sharedSets.at(row->owner.sharedSet);
    QVERIFY(std::is_sorted(set.begin(), set.end(), [&](ProcessIndex a, ProcessIndex b) {
        return snapshot->tables->process(a)->pid < snapshot->tables->process(b)->pid;
    }));
    QCOMPARE(row->owner.process, set.front());
}

namespace {

int closedBySignal = -1;

void closeIt(int)
{
    ::close(closedBySignal);
}

} // namespace

/// A child between fork and exec has everything its parent has, and closes it at once.
void TestLinuxSource::holderThatClosesIsNoHolder()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    closedBySignal = server.get();
    LinuxSource source(onlyOurNamespace());
    const Child child([] { ::signal(SIGUSR1, closeIt); });
    auto snapshot = look(source, true);
    QCOMPARE(byInode(snapshot, inodeOf(server))->owner.kind, OwnerKind::Shared);
    QCOMPARE(::kill(static_cast<pid_t>(child.pid()), SIGUSR1), 0);
    QTRY_VERIFY((snapshot = look(source), isOurs(snapshot, byInode(snapshot, inodeOf(server)))));
}

void TestLinuxSource::parentEndsChildStays()
{
    FileDescriptor server = test::listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(server);
    Child first;
    const Child second;
    server = FileDescriptor();
    LinuxSource source;
    auto snapshot = look(source, true);
    const RowId id = byInode(snapshot, inode)->id;
    QCOMPARE(byInode(snapshot, inode)->owner.kind, OwnerKind::Shared);
    first.end();
    snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inode);
    QCOMPARE(row->id, id);
    QCOMPARE(row->owner.kind, OwnerKind::Process);
    QCOMPARE(pidsOf(snapshot, *row), std::set{second.pid()});
}

void TestLinuxSource::closedConnectionKeepsItsRow()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    FileDescriptor peer = accepted(server);
    const std::uint16_t port = localPortOf(client);
    LinuxSource source;
    auto snapshot = look(source, true);
    const RowId id = byPorts(snapshot, port, localPortOf(server))->id;
    client = FileDescriptor(); // closes first: this side waits
    peer = FileDescriptor();
    const Socket *row = nullptr;
    QTRY_VERIFY((snapshot = look(source), row = byPorts(snapshot, port, localPortOf(server)),
                 row != nullptr && row->state == SocketState::TimeWait));
    QCOMPARE(row->id, id);
    QCOMPARE(row->owner.kind, OwnerKind::Kernel);
    QCOMPARE(row->owner.reason, OwnerReason::TimeWait);
    QCOMPARE(pidsOf(snapshot, *row), std::set{static_cast<std::uint32_t>(::getpid())});
    QVERIFY(!row->uidKnown);
    QVERIFY(byPorts(snapshot, localPortOf(server), port) == nullptr);
}

void TestLinuxSource::processEndedBetweenTwoLooks()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const std::uint16_t serverPort = localPortOf(server);
    Child child([&] { connectedTo(SOCK_STREAM, "127.0.0.1", serverPort).release(); });
    FileDescriptor peer = accepted(server);
    LinuxSource source;
    auto snapshot = look(source, true);
    const Socket *row = byInode(snapshot, inodeOf(peer));
    QVERIFY(row != nullptr);
    const std::uint16_t port = row->remote.port;
    row = byPorts(snapshot, port, serverPort);
    QCOMPARE(pidsOf(snapshot, *row), std::set{child.pid()});
    const RowId id = row->id;
    const std::uint32_t pid = child.pid();
    child.end();
    peer = FileDescriptor();
    QTRY_VERIFY((snapshot = look(source), row = byPorts(snapshot, port, serverPort),
                 row != nullptr && row->state == SocketState::TimeWait));
    QCOMPARE(row->id, id);
    QCOMPARE(row->owner.kind, OwnerKind::Kernel);
    QCOMPARE(pidsOf(snapshot, *row), std::set{pid});
}

/// It ends after the rows were listed and before the processes are: its row stands in the list without it.
void TestLinuxSource::processEndedAfterTheRowsWereListed()
{
    FileDescriptor server = test::listener("127.0.0.1");
    std::vector<Socket> rows(1);
    rows.front().inode = inodeOf(server);
    rows.front().protocol = Protocol::Tcp;
    rows.front().state = SocketState::Listen;
    rows.front().uid = ::geteuid();
    rows.front().uidKnown = true;
    Child child;
    server = FileDescriptor();
    WorkingTables tables;
    OwnerIndex owners(tables, LinuxOptions{});
    Continuity continuity{{NoRow}, {}, {0}};
    const auto isKept = [](const Socket &) { return false; };
    owners.listProcesses();
    owners.resolve(rows, {{}, continuity, true, nullptr, isKept, std::chrono::steady_clock::now(), {}});
    const Socket before = rows.front();
    QCOMPARE(before.owner.kind, OwnerKind::Process);

    const std::uint32_t pid = child.pid();
    child.end();
    continuity = {{0}, {}, {}};
    std::stop_source stop; // nothing is looked for in vain: nobody is known to have it instead
    stop.request_stop();
    owners.listProcesses();
    owners.resolve(rows, {std::span(&before, 1), continuity, false, nullptr, isKept, std::chrono::steady_clock::now(),
                          stop.get_token()});
    QCOMPARE(rows.front().owner, before.owner);
    QCOMPARE(tables.publish()->process(rows.front().owner.process)->pid, pid);
}

void TestLinuxSource::nextSocketIsFoundAtOnce()
{
    LinuxSource source;
    FileDescriptor socket = test::listener("127.0.0.1");
    look(source, true);
    for (int round = 0; round < 5; ++round) {
        const std::uint64_t before = inodeOf(socket);
        socket = FileDescriptor();
        socket = test::listener("127.0.0.1");
        const auto snapshot = look(source);
        QVERIFY(byInode(snapshot, before) == nullptr);
        QVERIFY(isOurs(snapshot, byInode(snapshot, inodeOf(socket))));
    }
}

namespace {

/// What a sample can find new: processes and sockets.
struct Scene
{
    std::set<std::string> processes;
    std::vector<RowId> rows;
    bool operator==(const Scene &) const = default;

    static Scene of(const SnapshotPtr &snapshot)
    {
        Scene scene;
        for (const auto &entry : std::filesystem::directory_iterator("/proc"))
            scene.processes.insert(entry.path().filename());
        for (const Socket &row : snapshot->sockets)
            scene.rows.push_back(row.id);
        std::sort(scene.rows.begin(), scene.rows.end());
        return scene;
    }
};

} // namespace

/// A program that looks once begins with the processes before it has the rows: what is opened between
/// belongs to a process that was looked into already, and is no socket of the kernel's.
void TestLinuxSource::openedWhileProcessesAreLookedInto()
{
    constexpr int Rounds = 5;
    constexpr std::size_t Most = 500;
    std::size_t listed = 0;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<FileDescriptor> opened;
        LinuxSource source(onlyOurNamespace());
        std::jthread opener([&opened](const std::stop_token &stop) {
            while (!stop.stop_requested() && opened.size() < Most) {
                opened.push_back(test::boundSocket(SOCK_DGRAM, "127.0.0.1"));
                std::this_thread::yield();
            }
        });
        const auto snapshot = look(source, true);
        opener.request_stop();
        opener.join();
        for (const FileDescriptor &socket : opened) {
            const Socket *row = byInode(snapshot, test::inodeOf(socket));
            if (row == nullptr)
                continue; // opened after the rows were listed
            ++listed;
            QCOMPARE(row->owner.kind, OwnerKind::Process);
            QVERIFY(pidsOf(snapshot, *row).contains(static_cast<std::uint32_t>(::getpid())));
        }
    }
    QVERIFY(listed > 0);
}

void TestLinuxSource::nothingNewReadsNoDirectory()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    LinuxSource source(onlyOurNamespace());
    const Scene start = Scene::of(look(source, true));
    QVERIFY(source.directoryReads() > 0);
    // Other programs come and go: only samples count in which, like in the two before, nothing did.
    std::vector<Scene> scenes{start};
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < 5 && timer.elapsed() < 30'000;) {
        const auto reads = source.directoryReads();
        scenes.push_back(Scene::of(look(source)));
        const std::size_t count = scenes.size();
        if (count < 4 || scenes[count - 1] != scenes[count - 2] || scenes[count - 2] != scenes[count - 3]
            || scenes[count - 3] != scenes[count - 4])
            continue;
        QCOMPARE(source.directoryReads(), reads);
        ++quiet;
    }
    QVERIFY2(timer.elapsed() < 30'000, "this machine is never quiet enough to tell");
}

void TestLinuxSource::everySocketHasAnOwner()
{
    // Sockets come and go faster than anybody can look.
    const FileDescriptor server = test::listener("127.0.0.1");
    std::jthread churn([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
            const FileDescriptor taken = accepted(server);
        }
    });
    for (int looks = 0; looks < 5; ++looks) {
        LinuxSource source(onlyOurNamespace());
        const auto snapshot = look(source, true);
        for (const Socket &row : snapshot->sockets) {
            const auto text = describeRow(row);
            QVERIFY2(row.owner.kind != OwnerKind::Pending, text.c_str());
            const bool isProcess = row.owner.kind == OwnerKind::Process || row.owner.kind == OwnerKind::Shared;
            QVERIFY2((row.owner.reason == OwnerReason::None) == isProcess, text.c_str());
            QVERIFY2(!isProcess || !pidsOf(snapshot, row).empty(), text.c_str());
        }
    }
}

void TestLinuxSource::processFacts()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    LinuxSource source;
    const auto snapshot = look(source, true);
    const Process *process = snapshot->tables->process(byInode(snapshot, inodeOf(server))->owner.process);
    QVERIFY(process != nullptr);
    QCOMPARE(process->parentPid, static_cast<std::uint32_t>(::getppid()));
    QCOMPARE(process->uid, ::geteuid());
    QCOMPARE(process->executable, std::filesystem::read_symlink("/proc/self/exe").string());
    QCOMPARE(process->name, std::filesystem::path(process->executable).filename().string());
    QVERIFY(process->command.find("tst_linuxsource") != std::string::npos);
    QVERIFY(process->startTicks > 0);
    const auto age = snapshot->takenAt - process->startedAt;
    QVERIFY(age > std::chrono::seconds(-1));
    QVERIFY(age < std::chrono::minutes(10));
    QVERIFY(!snapshot->tables->user(process->uid).empty());
}

void TestLinuxSource::systemFacts()
{
    LinuxSource source;
    const auto first = look(source);
    const auto second = look(source);
    QCOMPARE(second->sequence, first->sequence + 1);
    QVERIFY(!second->host.empty());
    QVERIFY(second->cost.count() > 0);
    QVERIFY(!second->stale);
    QVERIFY(second->tables->namespaces[0].id != 0);
    QVERIFY(second->tables->namespaces[0].current);
    QVERIFY(second->settings.known);
    std::ifstream file("/proc/sys/net/ipv4/ip_local_port_range");
    std::uint16_t from = 0;
    file >> from;
    QCOMPARE(second->settings.clientRange.first, from);
}

void TestLinuxSource::fallbackEqualsNetlink()
{
    const FileDescriptor v4 = test::listener("127.0.0.1");
    const FileDescriptor v6 = test::listener("::");
    const FileDescriptor udp = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(v4));
    const FileDescriptor peer = accepted(v4);
    const FileDescriptor queued = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(v4));
    std::set<std::uint16_t> ports;
    for (const FileDescriptor *socket : {&v4, &v6, &udp, &client, &queued})
        ports.insert(localPortOf(*socket));

    const auto rowsOf = [&](const LinuxOptions &options) {
        LinuxSource source(options);
        const auto snapshot = look(source, true);
        std::set<std::string> rows;
        for (Socket row : snapshot->sockets) {
            if (row.namespaceIndex != 0 || !ports.contains(row.local.port) || row.state == SocketState::TimeWait)
                continue;
            row.cookie = row.cgroupId = 0; // what /proc/net does not have
            row.dualStack = false;
            if (row.state == SocketState::Listen)
                row.sendQueue = 0;
            rows.insert(describeRow(row) + ' ' + std::string(code(row.owner.kind)));
        }
        return std::pair(rows, hasNote(snapshot, HealthCode::NetlinkRefused));
    };
    LinuxOptions off;
    off.netlink = false;
    const auto [netlink, refused] = rowsOf({});
    const auto [fallback, noted] = rowsOf(off);
    QVERIFY(noted);
    QVERIFY(fallback.size() >= 6);
    if (refused)
        QSKIP("netlink is refused here");
    for (const std::string &row : netlink)
        QVERIFY2(fallback.contains(row), row.c_str());
    QCOMPARE(fallback.size(), netlink.size());
}

void TestLinuxSource::rowsKeepTheirIdInFallback()
{
    LinuxOptions off;
    off.netlink = false;
    LinuxSource source(off);
    const FileDescriptor server = test::listener("127.0.0.1");
    const std::uint16_t serverPort = localPortOf(server);
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", serverPort);
    const std::uint16_t port = localPortOf(client);
    auto snapshot = look(source, true);
    const RowId queued = byPorts(snapshot, serverPort, port)->id;
    const RowId waiting = byPorts(snapshot, port, serverPort)->id;
    FileDescriptor peer = accepted(server);
    snapshot = look(source);
    QCOMPARE(byPorts(snapshot, serverPort, port)->id, queued);
    client = FileDescriptor();
    peer = FileDescriptor();
    const Socket *row = nullptr;
    QTRY_VERIFY((snapshot = look(source), row = byPorts(snapshot, port, serverPort),
                 row != nullptr && row->state == SocketState::TimeWait));
    QCOMPARE(row->id, waiting);
    QCOMPARE(pidsOf(snapshot, *row), std::set{static_cast<std::uint32_t>(::getpid())});
}

void TestLinuxSource::otherUsersSocketIsHidden()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    const FileDescriptor server = test::listener("127.0.0.1");
    const Child holder;
    const std::uint64_t inode = inodeOf(server);
    const int number = server.get();
    const int hidden = runInChild([&] {
        ::close(number);
        becomeNobody();
        LinuxSource source;
        const auto snapshot = look(source, true);
        const Socket *row = byInode(snapshot, inode);
        if (row == nullptr || row->owner.kind != OwnerKind::Hidden)
            return 1;
        if (row->owner.reason != OwnerReason::OtherUser && row->owner.reason != OwnerReason::HiddenProcesses)
            return 2;
        if (!row->uidKnown || snapshot->tables->user(row->uid) != "root")
            return 3;
        return hasNote(snapshot, HealthCode::OwnersHidden) ? 0 : 4;
    });
    QCOMPARE(hidden, 0);
}

/// A row whose state changes is looked at again, and was counted again.
void TestLinuxSource::hiddenOwnersAreCountedOnce()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    const FileDescriptor server = test::listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const FileDescriptor peer = accepted(server);
    const std::uint16_t serverPort = localPortOf(server);
    const std::uint16_t clientPort = localPortOf(client);
    std::array<int, 2> order{};
    QCOMPARE(::pipe(order.data()), 0);
    const Child holder([&] {
        std::thread([from = order[0], number = client.get()] {
            char byte = 0;
            if (::read(from, &byte, 1) == 1)
                ::shutdown(number, SHUT_WR);
        }).detach();
    });
    const int answer = runInChild([&] {
        for (const int number : {server.get(), client.get(), peer.get()})
            ::close(number);
        becomeNobody();
        LinuxSource source(onlyOurNamespace());
        auto snapshot = look(source, true);
        const Socket *row = byPorts(snapshot, clientPort, serverPort);
        if (row == nullptr || row->owner.kind != OwnerKind::Hidden || ::write(order[1], "x", 1) != 1)
            return 1;
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (row != nullptr && row->state == SocketState::Established && std::chrono::steady_clock::now() < end) {
            snapshot = look(source, true);
            row = byPorts(snapshot, clientPort, serverPort);
        }
        if (row == nullptr || row->state == SocketState::Established)
            return 2;
        const auto hidden = std::count_if(snapshot->sockets.begin(), snapshot->sockets.end(), [](const Socket &socket) {
            return noteOf(socket.owner) == HealthCode::OwnersHidden;
        });
        const auto note = std::find_if(snapshot->health.begin(), snapshot->health.end(),
                                       [](const HealthNote &each) { return each.code == HealthCode::OwnersHidden; });
        return note != snapshot->health.end() && note->count == hidden ? 0 : 3;
    });
    ::close(order[0]);
    ::close(order[1]);
    QCOMPARE(answer, 0);
}

void TestLinuxSource::notDumpable()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    std::array<int, 2> inodePipe{};
    QCOMPARE(::pipe(inodePipe.data()), 0);
    // A process that has changed its user may not be looked into, by that user either.
    const Child holder([&] {
        becomeNobody();
        const std::uint64_t inode = inodeOf(FileDescriptor(::dup(test::listener("127.0.0.1").release())));
        if (::write(inodePipe[1], &inode, sizeof(inode)) < 0)
            ::_exit(1);
    });
    std::uint64_t inode = 0;
    QCOMPARE(::read(inodePipe[0], &inode, sizeof(inode)), ssize_t(sizeof(inode)));
    ::close(inodePipe[0]);
    ::close(inodePipe[1]);
    const int answer =
        runInChild([&] { return hiddenFromNobody(inode, OwnerReason::NotDumpable, HealthCode::OwnersProtected); });
    QCOMPARE(answer, 0);
}

void TestLinuxSource::unreadableTableKeepsItsRows()
{
    const FileDescriptor raw(::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_UDP));
    if (!raw)
        QSKIP("only root has raw sockets");
    const int answer = runInChild([] {
        SocketTables tables{LinuxOptions{}};
        std::vector<Socket> before;
        std::vector<Socket> after;
        Health health;
        if (!tables.read(Want{}, {}, {}, before, health))
            return 1;
        health.clear();
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_NOFILE, &none); // no file can be opened any more
        if (!tables.read(Want{}, before, {}, after, health))
            return 2;
        const auto rawRows = [](const std::vector<Socket> &rows) {
            return std::count_if(rows.begin(), rows.end(),
                                 [](const Socket &row) { return row.protocol == Protocol::Raw; });
        };
        if (health.empty() || health.front().code != HealthCode::ProtocolNotReadable)
            return 3;
        return rawRows(before) > 0 && rawRows(before) == rawRows(after) ? 0 : 4;
    });
    QCOMPARE(answer, 0);
    QCOMPARE(reasonText({ErrorCode::Truncated, 0, {}}), std::string("truncated"));
}

/// Its other threads go on with the same descriptors; /proc/PID/fd is empty or closed.
void TestLinuxSource::firstThreadHasEnded()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(server);
    const int number = server.get();
    const Child holder([number] {
        std::thread([number] {
            for (int other = 3; other < 64; ++other)
                if (other != number)
                    ::close(other); // what the parent waits for among them
            for (;;)
                ::pause();
        }).detach();
        ::syscall(SYS_exit, 0); // this thread only
    });
    const auto holderPid = holder.pid();
    const int answer = runInChild([&] {
        ::close(number);
        LinuxSource source;
        const auto snapshot = look(source, true);
        const Socket *row = byInode(snapshot, inode);
        return row != nullptr && pidsOf(snapshot, *row).contains(holderPid) ? 0 : 1;
    });
    QCOMPARE(answer, 0);
}

void TestLinuxSource::netlinkOffSaysNothingOfTheKernel()
{
    LinuxOptions off;
    off.netlink = false;
    LinuxSource source(off);
    QVERIFY(!hasNote(look(source), HealthCode::BoundOnlyNotListed));
}

void TestLinuxSource::stopEndsTheSample()
{
    LinuxSource source;
    std::stop_source stop;
    stop.request_stop();
    const auto result = source.sample({}, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Interrupted);
    QVERIFY(look(source) != nullptr); // and the next one works
}

void TestLinuxSource::descriptorInFlight()
{
    std::array<int, 2> channel{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()), 0);
    const FileDescriptor sender(channel[0]);
    const FileDescriptor receiver(channel[1]);
    FileDescriptor socket = test::listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(socket);
    LinuxSource source(onlyOurNamespace());
    QVERIFY(isOurs(look(source, true), byInode(look(source, true), inode)));
    QVERIFY(test::sendDescriptor(sender.get(), socket.get()));
    socket = FileDescriptor();
    SnapshotPtr snapshot;
    const auto owner = [&] {
        snapshot = look(source, true);
        return byInode(snapshot, inode)->owner;
    };
    QTRY_VERIFY(owner().kind != OwnerKind::Process && owner().kind != OwnerKind::Pending);
    if (owner().kind == OwnerKind::Hidden)
        QSKIP("there are processes here that may not be looked into");
    QCOMPARE(owner().kind, OwnerKind::InFlight);
    QCOMPARE(owner().reason, OwnerReason::DescriptorInFlight);
    socket = test::receiveDescriptor(receiver.get());
    QTRY_VERIFY(owner().kind == OwnerKind::Process);
    QVERIFY(isOurs(snapshot, byInode(snapshot, inode)));
}

/// As between the end of a process and that of its sockets: here a message holds the socket open.
void TestLinuxSource::endedHolderIsNamedUntilTheSocketEnds()
{
    std::array<int, 2> channel{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()), 0);
    const FileDescriptor sender(channel[0]);
    FileDescriptor receiver(channel[1]);
    FileDescriptor socket = test::listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(socket);
    QVERIFY(test::sendDescriptor(sender.get(), socket.get()));
    Child child;
    socket = FileDescriptor();
    LinuxSource source(onlyOurNamespace());
    auto snapshot = look(source, true);
    QCOMPARE(pidsOf(snapshot, *byInode(snapshot, inode)), std::set{child.pid()});
    const RowId id = byInode(snapshot, inode)->id;
    const std::uint32_t pid = child.pid();
    const auto program = [&] {
        const auto holders = snapshot->tables->processesOf(byInode(snapshot, inode)->owner);
        return QByteArray::fromStdString(holders.size() == 1 ? holders.front()->executable : std::string());
    };
    const QByteArray before = program();
    QVERIFY(!before.isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    siginfo_t info{};
    QCOMPARE(::waitid(P_PID, pid, &info, WEXITED | WNOWAIT), 0); // a zombie, of which less can be read
    snapshot = look(source);
    QCOMPARE(program(), before);
    child.end();
    snapshot = look(source);
    const Socket *row = byInode(snapshot, inode);
    QCOMPARE(row->id, id);
    QVERIFY(row->owner.kind != OwnerKind::Pending);
    QCOMPARE(pidsOf(snapshot, *row), std::set{pid});
    // Nobody has it in the end.
    QTRY_VERIFY((snapshot = look(source), byInode(snapshot, inode)->owner.kind != OwnerKind::Process));
    receiver = FileDescriptor(); // and with it the message
    QTRY_VERIFY((snapshot = look(source), byInode(snapshot, inode) == nullptr));
}

/// A subflow and its MPTCP socket are one row.
void TestLinuxSource::multipath()
{
    const FileDescriptor server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!server || ::bind(server.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
        || ::listen(server.get(), 4) != 0)
        QSKIP("no MPTCP here");
    address.sin_port = htons(localPortOf(server));
    const FileDescriptor client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_MPTCP));
    QCOMPARE(::connect(client.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    const FileDescriptor peer = accepted(server);
    const FileDescriptor plain = test::listener("127.0.0.1");
    LinuxSource source;
    const auto snapshot = look(source, true);
    for (const FileDescriptor *end : {&server, &client, &peer}) {
        const auto isIt = [&](const Socket &row) { return row.inode == inodeOf(*end); };
        QCOMPARE(std::count_if(snapshot->sockets.begin(), snapshot->sockets.end(), isIt), 1);
        const Socket *row = byInode(snapshot, inodeOf(*end));
        QVERIFY(row->mptcp);
        QVERIFY(isOurs(snapshot, row));
    }
    QVERIFY(!byInode(snapshot, inodeOf(plain))->mptcp);
    LinuxOptions without;
    without.mptcp = false;
    LinuxSource blind(without);
    const auto unmarked = look(blind);
    QVERIFY(!byInode(unmarked, inodeOf(client))->mptcp);
}

void TestLinuxSource::hiddenProcesses()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const std::uint64_t inode = inodeOf(server);
    const Child holder;
    const int number = server.get();
    const int answer = runInChild([&] {
        ::close(number);
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("proc", "/proc", "proc", 0, "hidepid=2") != 0)
            return 100;
        return hiddenFromNobody(inode, OwnerReason::HiddenProcesses, HealthCode::ProcessesHidden);
    });
    if (answer == 100)
        QSKIP("no mounting of one's own here");
    QCOMPARE(answer, 0);
}

/// Processes end between the listing of /proc and the look into them.
void TestLinuxSource::manyShortProcesses()
{
    const FileDescriptor server = test::listener("127.0.0.1");
    const Child starter([] {
        if (::fork() != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::close_range(3, ~0U, 0); // what the parent waits for among them
        ::signal(SIGCHLD, SIG_IGN);
        for (int forks = 0; forks < 50'000; ++forks)
            if (::fork() == 0)
                ::_exit(0);
        ::_exit(0);
    });
    LinuxSource source;
    for (int i = 0; i < 20; ++i) {
        const auto snapshot = look(source, true);
        QVERIFY(snapshot != nullptr);
        const Socket *row = byInode(snapshot, inodeOf(server));
        QVERIFY(pidsOf(snapshot, *row).contains(static_cast<std::uint32_t>(::getpid())));
    }
}

void TestLinuxSource::foundByFreedDescriptor()
{
    LinuxSource source;
    FileDescriptor socket = test::listener("127.0.0.1");
    look(source, true);
    const GuessCounts before = source.guesses();
    socket = FileDescriptor();
    socket = test::listener("127.0.0.1");
    look(source);
    QVERIFY(source.guesses().asked > before.asked);
    QVERIFY(source.guesses().hits > before.hits);
    QVERIFY(source.guesses().sockets > before.sockets);
}

QTEST_APPLESS_MAIN(TestLinuxSource)
#include "tst_linuxsource.moc"
