// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxbindprobe.h"
#include "core/platform/linux/linuxsource.h"
#include "core/platform/linux/ownsockets.h"
#include "tests/support/livesockets.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <random>
#include <set>
#include <thread>

#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;
using namespace std::chrono_literals;

namespace {

using SnapshotPtr = std::shared_ptr<const Snapshot>;

SnapshotPtr look(LinuxSource &source)
{
    auto snapshot = source.sample({}, {});
    return snapshot ? *snapshot : nullptr;
}

std::uint32_t noted(const SnapshotPtr &snapshot, HealthCode code)
{
    for (const HealthNote &note : snapshot->health)
        if (note.code == code)
            return std::max(note.count, 1U);
    return 0;
}

const Socket *byEnds(const SnapshotPtr &snapshot, const Endpoint &local, const Endpoint &remote)
{
    const auto fits = [&](const Socket &row) {
        return row.protocol == Protocol::Tcp && row.local == local && row.remote == remote;
    };
    const auto found = std::ranges::find_if(snapshot->sockets, fits);
    return found != snapshot->sockets.end() ? &*found : nullptr;
}

/// Collects what several samples say of sockets that ended.
class Ended
{
public:
    void add(const SnapshotPtr &snapshot) { m_all.insert(m_all.end(), snapshot->ended.begin(), snapshot->ended.end()); }
    const EndedSocket *find(Protocol protocol, const Endpoint &local, const Endpoint &remote = {}) const
    {
        const auto found = std::ranges::find_if(m_all, [&](const EndedSocket &ended) {
            return ended.socket.protocol == protocol && ended.socket.local == local && ended.socket.remote == remote;
        });
        return found != m_all.end() ? &*found : nullptr;
    }
    const std::vector<EndedSocket> &all() const { return m_all; }

private:
    std::vector<EndedSocket> m_all;
};

void sendBytes(const FileDescriptor &socket, std::size_t count)
{
    const std::vector<char> bytes(count, 'x');
    QCOMPARE(::send(socket.get(), bytes.data(), count, MSG_NOSIGNAL), static_cast<ssize_t>(count));
}

void receiveBytes(const FileDescriptor &socket, std::size_t count)
{
    std::vector<char> bytes(count);
    for (std::size_t got = 0; got < count;) {
        const ssize_t part = ::recv(socket.get(), bytes.data(), count - got, 0);
        QVERIFY(part > 0);
        got += static_cast<std::size_t>(part);
    }
}

Endpoint loopback(std::uint16_t port, std::uint8_t host = 1)
{
    return {IpAddress::fromV4(std::array<std::uint8_t, 4>{127, 0, 0, host}), port};
}

/// A connection that lives for a moment, with what goes over it.
struct ShortConnection
{
    Endpoint client;
    Endpoint server;
    std::size_t toServer = 0;
    std::size_t toClient = 0;
};

/// Opens connections of 3 to 50 ms to `server`, many at a time, and closes either end first. They go to
/// many addresses: the kernel hands out the port of a TIME_WAIT again after a second.
std::vector<ShortConnection> connectMany(const FileDescriptor &server, int count)
{
    struct Open
    {
        std::chrono::steady_clock::time_point until;
        FileDescriptor first;
        FileDescriptor second;
        bool operator<(const Open &other) const { return until > other.until; }
    };
    std::mt19937 random(7);
    std::vector<ShortConnection> made;
    std::vector<Open> open;
    const auto closeDue = [&open](std::chrono::steady_clock::time_point now) {
        std::erase_if(open, [now](Open &pair) {
            if (pair.until > now)
                return false;
            ::shutdown(pair.first.get(), SHUT_RDWR);
            pair.first = FileDescriptor();
            return true;
        });
    };
    for (int i = 0; i < count; ++i) {
        const Endpoint to = loopback(localPortOf(server), static_cast<std::uint8_t>(1 + i % 200));
        FileDescriptor client = connectedTo(SOCK_STREAM, to.address.toString().c_str(), to.port);
        FileDescriptor peer = accepted(server);
        ShortConnection one{loopback(localPortOf(client)), to, 1 + random() % 2000, 1 + random() % 2000};
        sendBytes(client, one.toServer);
        receiveBytes(peer, one.toServer);
        sendBytes(peer, one.toClient);
        receiveBytes(client, one.toClient);
        made.push_back(one);
        const auto life = std::chrono::milliseconds(3 + random() % 48);
        if (i % 2 == 0)
            std::swap(client, peer);
        open.push_back({std::chrono::steady_clock::now() + life, std::move(client), std::move(peer)});
        closeDue(std::chrono::steady_clock::now());
        std::this_thread::sleep_for(300us);
    }
    while (!open.empty()) {
        closeDue(std::chrono::steady_clock::now());
        std::this_thread::sleep_for(1ms);
    }
    return made;
}

/// Opens and closes a UDP socket, many times.
void openAndClose(int count)
{
    for (int i = 0; i < count; ++i)
        boundSocket(SOCK_DGRAM, "127.0.0.1");
}

bool hearsOfItsSocket(LinuxSource &source)
{
    look(source);
    std::uint16_t port = 0;
    {
        const FileDescriptor socket = boundSocket(SOCK_DGRAM, "127.0.0.1");
        port = localPortOf(socket);
    }
    for (int i = 0; i < 200; ++i) {
        Ended ended;
        ended.add(look(source));
        if (const EndedSocket *mine = ended.find(Protocol::Udp, loopback(port)))
            return !mine->wasSeen;
        std::this_thread::sleep_for(5ms);
    }
    return false;
}

} // namespace

/// What the kernel says of sockets that end, from the socket to the snapshot.
class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void unprivileged();
    void ownProbeIsNoEvent();
    void trialsAreNoEvents();
    void ownSocketIsNoRow();
    void forgetsTheOldest();
    void everyShortConnection();
    void seenConnectionKeepsItsRow();
    void datagramSockets();
    void lostInTheKernel();
    void lostInOurQueue();
    void switchedOff();
    void refusedWithoutNetlink();
    void endsWithoutWaiting();
};

/// First, since it forks and there must be no thread then.
void TestEvents::unprivileged()
{
    if (::geteuid() != 0)
        QSKIP("is unprivileged anyway");
#ifdef __SANITIZE_THREAD__
    QSKIP("ThreadSanitizer starts no threads after a fork");
#endif
    QCOMPARE(runInChild([] {
                 becomeNobody();
                 LinuxSource source;
                 return hearsOfItsSocket(source) ? 0 : 1;
             }),
             0);
}

/// The program asks with a socket of its own what the kernel lists. Where nobody else has any, no end is told
/// but that of a socket which ends after that one.
void TestEvents::ownProbeIsNoEvent()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("ThreadSanitizer starts no threads after a fork");
#endif
    const int result = runInChild([] {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 || !raiseLoopback())
            return 77;
        LinuxOptions options;
        options.namespaces = false;
        LinuxSource source(options);
        Ended ended;
        ended.add(look(source));
        boundSocket(SOCK_DGRAM, "127.0.0.1");
        for (int i = 0; i < 200 && ended.all().empty(); ++i) {
            std::this_thread::sleep_for(5ms);
            ended.add(look(source));
        }
        return ended.all().size() == 1 && ended.all().front().socket.protocol == Protocol::Udp ? 0 : 1;
    });
    if (result == 77)
        QSKIP("no network namespaces here");
    QCOMPARE(result, 0);
}

/// A port is tried on every address and family; the kernel tells of it before it tells of the last socket.
void TestEvents::trialsAreNoEvents()
{
    LinuxSource source;
    Ended ended;
    QVERIFY(look(source));
    LinuxBindProbe probe;
    std::uint16_t port = 0;
    {
        const FileDescriptor free = boundSocket(SOCK_STREAM, "127.0.0.1");
        port = localPortOf(free);
    }
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp})
        for (const auto &address :
             {std::optional<IpAddress>(), std::optional(IpAddress()), IpAddress::parse("127.0.0.2")}) {
            BindQuestion question;
            question.port = port;
            question.protocol = protocol;
            question.address = address;
            QCOMPARE(probe.tryBind(question), BindOutcome::Bound);
        }
    Endpoint last;
    {
        const FileDescriptor stranger = boundSocket(SOCK_DGRAM, "127.0.0.1");
        last = loopback(localPortOf(stranger));
    }
    QTRY_VERIFY((ended.add(look(source)), ended.find(Protocol::Udp, last) != nullptr));
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp})
        for (const char *address : {"::", "0.0.0.0", "127.0.0.2"})
            QVERIFY2(ended.find(protocol, {*IpAddress::parse(address), port}) == nullptr, address);
}

void TestEvents::ownSocketIsNoRow()
{
    const FileDescriptor own = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const FileDescriptor other = boundSocket(SOCK_DGRAM, "127.0.0.1");
    ownSockets().remember(own);
    LinuxSource source;
    const auto snapshot = look(source);
    const auto isListed = [&](const FileDescriptor &socket) {
        return std::ranges::any_of(snapshot->sockets,
                                   [inode = inodeOf(socket)](const Socket &row) { return row.inode == inode; });
    };
    QVERIFY(isListed(other));
    QVERIFY(!isListed(own));
}

void TestEvents::forgetsTheOldest()
{
    const auto asRow = [](const FileDescriptor &socket) {
        Socket row;
        socklen_t size = sizeof(row.cookie);
        ::getsockopt(socket.get(), SOL_SOCKET, SO_COOKIE, &row.cookie, &size);
        return row;
    };
    OwnSockets sockets;
    QVERIFY(sockets.isEmpty());
    const FileDescriptor first(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const FileDescriptor second(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockets.remember(first);
    sockets.remember(first);
    sockets.remember(second);
    for (std::size_t i = 2; i < OwnSockets::Most; ++i)
        sockets.remember(FileDescriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)));
    QVERIFY(sockets.contains(asRow(first)));
    sockets.remember(FileDescriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)));
    QVERIFY(!sockets.contains(asRow(first)));
    QVERIFY(sockets.contains(asRow(second)));
    QVERIFY(!sockets.contains(Socket()));
}

void TestEvents::everyShortConnection()
{
    constexpr int count = 3000;
    const FileDescriptor server = listener("0.0.0.0");
    LinuxSource source;
    QVERIFY(look(source)->ended.empty());
    std::vector<ShortConnection> made;
    std::atomic<bool> isOver = false;
    std::jthread generator([&] {
        made = connectMany(server, count);
        isOver = true;
    });
    Ended ended;
    std::uint32_t lost = 0;
    SnapshotPtr last;
    const auto sample = [&] {
        last = look(source);
        ended.add(last);
        lost += noted(last, HealthCode::EventsLost);
    };
    while (!isOver) {
        std::this_thread::sleep_for(200ms);
        sample();
    }
    generator.join();
    QCOMPARE(made.size(), std::size_t{count});
    // The kernel tells a moment later; an event is judged by a sample that began after it.
    const auto missing = [&] {
        sample();
        return std::ranges::count_if(made, [&](const ShortConnection &one) {
            const bool isClient = ended.find(Protocol::Tcp, one.client, one.server) != nullptr
                                  || byEnds(last, one.client, one.server) != nullptr;
            const bool isServer = ended.find(Protocol::Tcp, one.server, one.client) != nullptr
                                  || byEnds(last, one.server, one.client) != nullptr;
            return !isClient || !isServer;
        });
    };
    QTRY_COMPARE(missing(), 0);
    QCOMPARE(lost, 0U);

    Want want;
    want.allTraffic = true;
    last = *source.sample(want, {});
    ended.add(last);
    int unseen = 0;
    int waiting = 0;
    const auto check = [&](const Endpoint &local, const Endpoint &remote, std::size_t sent, std::size_t received) {
        const EndedSocket *end = ended.find(Protocol::Tcp, local, remote);
        const Socket *row = byEnds(last, local, remote);
        QVERIFY2(end != nullptr || row != nullptr, "neither ended nor listed");
        QVERIFY2(end == nullptr || row == nullptr, "ended and goes on as well");
        if (end != nullptr)
            QVERIFY(end->hasTraffic);
        const Traffic *traffic = end != nullptr ? &end->traffic : last->trafficOf(row->id);
        QVERIFY(traffic != nullptr);
        QCOMPARE(traffic->bytesSent, sent);
        QVERIFY(traffic->bytesReceived == received || traffic->bytesReceived == received + 1);
        unseen += end != nullptr && !end->wasSeen ? 1 : 0;
        waiting += row != nullptr ? 1 : 0;
    };
    std::map<std::uint16_t, int> uses; // on loopback a port is given out again while its TIME_WAIT lasts
    for (const ShortConnection &one : made)
        ++uses[one.client.port];
    for (const ShortConnection &one : made) {
        if (uses[one.client.port] > 1)
            continue;
        check(one.client, one.server, one.toServer, one.toClient);
        check(one.server, one.client, one.toClient, one.toServer);
    }
    QVERIFY(unseen > count / 4); // nearly every other end: the rest waits in TIME_WAIT
    QVERIFY(waiting > count / 4);
    qInfo("%d ends never listed, %d in TIME_WAIT, of %d", unseen, waiting, 2 * count);
    std::set<RowId> ids;
    for (const EndedSocket &end : ended.all())
        QVERIFY(ids.insert(end.socket.id).second);
}

void TestEvents::seenConnectionKeepsItsRow()
{
    const FileDescriptor server = listener("127.0.0.1");
    const Endpoint near = loopback(localPortOf(server));
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", near.port);
    FileDescriptor peer = accepted(server);
    const Endpoint far = loopback(localPortOf(client));
    LinuxSource source;
    const SnapshotPtr before = *source.sample({true, true}, {});
    const Socket active = *byEnds(before, far, near);
    const Socket passive = *byEnds(before, near, far);
    sendBytes(client, 1234);
    receiveBytes(peer, 1234);
    client = FileDescriptor();
    peer = FileDescriptor();
    Ended ended;
    SnapshotPtr now;
    const auto isTold = [&] {
        now = look(source);
        ended.add(now);
        return ended.find(Protocol::Tcp, near, far) != nullptr;
    };
    QTRY_VERIFY(isTold());
    const EndedSocket *end = ended.find(Protocol::Tcp, near, far);
    QVERIFY(end->wasSeen);
    QCOMPARE(end->socket.id, passive.id);
    QVERIFY(end->socket.owner == passive.owner);
    QCOMPARE(end->socket.owner.kind, OwnerKind::Process);
    QVERIFY(ended.find(Protocol::Tcp, far, near) == nullptr);
    const Socket *row = byEnds(now, far, near);
    QVERIFY(row != nullptr);
    QCOMPARE(row->id, active.id);
    QCOMPARE(row->state, SocketState::TimeWait);
    const auto final = source.traffic(std::array{row->id});
    QCOMPARE(final.size(), std::size_t{1});
    QCOMPARE(final[0].traffic.bytesSent, 1234U);
}

void TestEvents::datagramSockets()
{
    LinuxSource source;
    QVERIFY(hearsOfItsSocket(source));
    FileDescriptor open = boundSocket(SOCK_DGRAM, "::1");
    if (!open)
        QSKIP("no IPv6 here");
    const Endpoint end6{*IpAddress::parse("::1"), localPortOf(open)};
    look(source);
    open = FileDescriptor();
    Ended ended;
    const auto isTold = [&] {
        ended.add(look(source));
        return ended.find(Protocol::Udp, end6) != nullptr;
    };
    QTRY_VERIFY(isTold());
    const EndedSocket *end = ended.find(Protocol::Udp, end6);
    QVERIFY(end->wasSeen);
    QVERIFY(!end->hasTraffic);
}

void TestEvents::lostInTheKernel()
{
    EndedListener::Room room{1, 1'000'000};
    auto opened = EndedListener::open(room);
    QVERIFY(opened.has_value());
    constexpr std::size_t made = 20'000;
    openAndClose(made);
    std::size_t heard = 0;
    std::size_t lost = 0;
    const auto all = [&] {
        const EndedListener::Heard now = (*opened)->take();
        heard += now.events.size();
        lost += now.lost;
        return heard + lost;
    };
    QTRY_VERIFY(all() >= made); // others on this machine may end sockets too
    QVERIFY(heard > 0);
    QVERIFY(lost > 0);
    QVERIFY(heard + lost < made + made / 10);
}

void TestEvents::lostInOurQueue()
{
    LinuxOptions options;
    options.keptEvents = 10;
    LinuxSource source(options);
    look(source);
    openAndClose(500);
    std::size_t ended = 0;
    std::size_t lost = 0;
    const auto all = [&] {
        const SnapshotPtr snapshot = look(source);
        ended += snapshot->ended.size();
        lost += noted(snapshot, HealthCode::EventsLost);
        return ended + lost;
    };
    QTRY_VERIFY(all() >= 500);
    QVERIFY(lost > 0);
    QVERIFY(ended > 0);
}

void TestEvents::switchedOff()
{
    LinuxOptions options;
    options.events = false;
    LinuxSource source(options);
    look(source);
    openAndClose(50);
    for (int i = 0; i < 5; ++i) {
        const SnapshotPtr snapshot = look(source);
        QVERIFY(snapshot->ended.empty());
        QCOMPARE(noted(snapshot, HealthCode::EventsLost), 0U);
        QCOMPARE(noted(snapshot, HealthCode::EventsRefused), 0U);
    }
}

void TestEvents::refusedWithoutNetlink()
{
    LinuxOptions options;
    options.netlink = false;
    LinuxSource source(options);
    look(source);
    openAndClose(50);
    QVERIFY(look(source)->ended.empty());
    QVERIFY(source.traffic(std::array{RowId{1}}).empty());
}

void TestEvents::endsWithoutWaiting()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(EndedListener::open({1 << 16, 10}).has_value());
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
