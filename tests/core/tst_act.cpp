// SPDX-License-Identifier: MIT
#include "core/collect/collector.h"
#include "core/platform/linux/destroycodec.h"
#include "core/platform/linux/linuxsource.h"
#include "core/platform/linux/procparse.h"
#include "tests/support/livesockets.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fstream>
#include <functional>
#include <future>
#include <iterator>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

using Closing = std::optional<ActProblem>;

std::uint64_t startOf(std::uint32_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto stat = parseStat(text);
    return stat ? stat->startTicks : 0;
}

ProcessKey keyOf(const Child &child)
{
    return {child.pid(), startOf(child.pid())};
}

std::optional<ActRefusal> end(LinuxSource &source, const ProcessKey &process, EndManner manner)
{
    const ActOutcome outcome = source.act(EndProcess{process, manner});
    return outcome ? std::nullopt : std::optional(outcome.error().code);
}

ProcessReport look(LinuxSource &source, const ProcessKey &process, bool thorough = false)
{
    return source.act(LookAtProcesses{{process}, thorough})->front();
}

std::optional<ActRefusal> refusalOf(const ProcessReport &report)
{
    return report.problem ? std::optional(report.problem->code) : std::nullopt;
}

std::optional<Socket> rowOf(LinuxSource &source, std::uint64_t inode)
{
    const auto snapshot = source.sample({}, {});
    if (!snapshot)
        return std::nullopt;
    const auto &rows = (*snapshot)->sockets;
    const auto found = std::ranges::find(rows, inode, &Socket::inode);
    return found != rows.end() ? std::optional(*found) : std::nullopt;
}

Closing close(LinuxSource &source, const Socket &row, bool onlyAsk = false)
{
    const ActOutcome outcome = source.act(CloseSocket{row, onlyAsk});
    return outcome ? std::nullopt : Closing(outcome.error());
}

int pendingError(const FileDescriptor &socket)
{
    int error = 0;
    socklen_t length = sizeof(error);
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

/// A child that goes on with its own business before it is ready, or has a child, must not keep the pipe
/// by which it says so.
void closeAllBut(int kept)
{
    for (int number = STDERR_FILENO + 1; number < 256; ++number)
        if (number != kept)
            ::close(number);
}

constexpr int NoNamespace = 77;

/// For tests whose child samples: that starts a thread.
#ifdef __SANITIZE_THREAD__
constexpr bool MayForkAndSample = false;
#else
constexpr bool MayForkAndSample = true;
#endif

/// Runs `work` as nobody in a user and network namespace of its own, where that user may do everything.
/// `work` returns 0 when all is well, else the number of the check that failed.
int inOwnNamespace(const std::function<int()> &work)
{
    return runInChild([&] {
        becomeNobody();
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0 || !raiseLoopback())
            return NoNamespace;
        return work();
    });
}

Socket someSocket(Protocol protocol)
{
    Socket socket;
    socket.protocol = protocol;
    socket.local = {*IpAddress::parse("127.0.0.1"), 80};
    socket.remote = {*IpAddress::parse("127.0.0.2"), 5000};
    socket.cookie = 0x1'0000'0009;
    return socket;
}

inet_diag_req_v2 questionOf(const std::vector<std::byte> &bytes)
{
    inet_diag_req_v2 question{};
    std::memcpy(&question, bytes.data() + NLMSG_HDRLEN, sizeof(question));
    return question;
}

std::vector<std::byte> answer(std::uint32_t sequence, std::uint16_t type, int number)
{
    std::vector<std::byte> bytes(NLMSG_HDRLEN + sizeof(nlmsgerr));
    nlmsghdr header{static_cast<std::uint32_t>(bytes.size()), type, 0, sequence, 0};
    std::memcpy(bytes.data(), &header, sizeof(header));
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &number, sizeof(number));
    return bytes;
}

} // namespace

/// Ends processes and closes connections of the test's own, for real.
class TestAct : public QObject
{
    Q_OBJECT

private slots:
    void destroyRequest_data();
    void destroyRequest();
    void decodesAnswers();
    void endsPolitely();
    void endsByForce();
    void numberOfAnotherProcess();
    void endedProcess();
    void firstAndOwn();
    void processOfAnotherUser();
    void children();
    void withoutPidfd();
    void closesWithoutRoot_data();
    void closesWithoutRoot();
    void otherCookieIsAnotherSocket();
    void needsTheRight();
    void closesInAnotherNamespace();
    void refusesWhatCannotBe();
    void collectorActsBetweenSamples();
};

void TestAct::destroyRequest_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("number");
    QTest::newRow("tcp") << int(Protocol::Tcp) << 6;
    QTest::newRow("udp") << int(Protocol::Udp) << 17;
}

void TestAct::destroyRequest()
{
    QFETCH(int, protocol);
    QFETCH(int, number);
    const auto bytes = netwharf::destroyRequest(someSocket(static_cast<Protocol>(protocol)), 7);
    nlmsghdr header{};
    std::memcpy(&header, bytes.data(), sizeof(header));
    QCOMPARE(header.nlmsg_len, static_cast<std::uint32_t>(bytes.size()));
    QCOMPARE(int(header.nlmsg_type), int(SOCK_DESTROY));
    QCOMPARE(int(header.nlmsg_flags), NLM_F_REQUEST | NLM_F_ACK);
    QCOMPARE(header.nlmsg_seq, 7U);
    const inet_diag_req_v2 question = questionOf(bytes);
    QCOMPARE(int(question.sdiag_protocol), number);
    QCOMPARE(int(question.sdiag_family), AF_INET);
    // From our side for both, unlike a question for counts.
    QCOMPARE(int(question.id.idiag_sport), int(__builtin_bswap16(80)));
    QCOMPARE(int(question.id.idiag_dport), int(__builtin_bswap16(5000)));
    QCOMPARE(question.id.idiag_src[0], __builtin_bswap32(0x7f000001));
    QCOMPARE(question.id.idiag_dst[0], __builtin_bswap32(0x7f000002));
    QCOMPARE(question.id.idiag_cookie[0], 9U);
    QCOMPARE(question.id.idiag_cookie[1], 1U);
}

void TestAct::decodesAnswers()
{
    auto bytes = answer(3, NLMSG_ERROR, -EPERM);
    QCOMPARE(*decodeDestroyed(bytes, 3), std::optional(EPERM));
    QCOMPARE(*decodeDestroyed(bytes, 4), std::optional<int>());
    QCOMPARE(*decodeDestroyed(answer(3, NLMSG_ERROR, 0), 3), std::optional(0));
    QCOMPARE(*decodeDestroyed(answer(3, SOCK_DIAG_BY_FAMILY, 0), 3), std::optional<int>());
    const auto last = answer(4, NLMSG_ERROR, -ENOENT);
    bytes.insert(bytes.end(), last.begin(), last.end());
    QCOMPARE(*decodeDestroyed(bytes, 4), std::optional(ENOENT));
    bytes.resize(bytes.size() - 5);
    QVERIFY(!decodeDestroyed(bytes, 4));
    QCOMPARE(*decodeDestroyed({}, 4), std::optional<int>());
}

void TestAct::endsPolitely()
{
    Child child([] { ::signal(SIGTERM, SIG_DFL); }); // Qt Test has a handler of its own
    LinuxSource source;
    const ProcessKey key = keyOf(child);
    QVERIFY(!refusalOf(look(source, key)));
    QVERIFY(!end(source, key, EndManner::Ask));
    // Nobody has waited for it yet: it has ended all the same.
    QTRY_VERIFY(refusalOf(look(source, key)) == ActRefusal::ProcessGone);
}

void TestAct::endsByForce()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    Child child([&] {
        ::signal(SIGTERM, SIG_IGN);
        const char ready = 1;
        if (::write(pipe[1], &ready, 1) != 1)
            ::_exit(1);
    });
    char ready = 0;
    QCOMPARE(::read(pipe[0], &ready, 1), ssize_t(1));
    LinuxSource source;
    const ProcessKey key = keyOf(child);
    QVERIFY(!end(source, key, EndManner::Ask));
    QVERIFY(!refusalOf(look(source, key))); // it declines
    QVERIFY(!end(source, key, EndManner::Force));
    QTRY_VERIFY(refusalOf(look(source, key)) == ActRefusal::ProcessGone);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

/// As when the process that was shown has ended and its number was given out again.
void TestAct::numberOfAnotherProcess()
{
    Child child;
    LinuxSource source;
    ProcessKey key = keyOf(child);
    --key.startTicks;
    QVERIFY(end(source, key, EndManner::Force) == ActRefusal::ProcessReplaced);
    QVERIFY(refusalOf(look(source, key)) == ActRefusal::ProcessReplaced);
    ++key.startTicks;
    QVERIFY(!refusalOf(look(source, key))); // it was left alone
}

void TestAct::endedProcess()
{
    Child child;
    const ProcessKey key = keyOf(child);
    child.end();
    LinuxSource source;
    QVERIFY(end(source, key, EndManner::Ask) == ActRefusal::ProcessGone);
}

void TestAct::firstAndOwn()
{
    LinuxSource source;
    const auto own = static_cast<std::uint32_t>(::getpid());
    QVERIFY(end(source, {1, startOf(1)}, EndManner::Ask) == ActRefusal::FirstProcess);
    QVERIFY(end(source, {own, startOf(own)}, EndManner::Ask) == ActRefusal::OwnProcess);
    const std::uint64_t kthreadd = startOf(2);
    std::ifstream file("/proc/2/comm");
    std::string name;
    if (std::getline(file, name) && name == "kthreadd")
        QVERIFY(end(source, {2, kthreadd}, EndManner::Ask) == ActRefusal::KernelThread);
}

void TestAct::processOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can start a process of another user");
    Child child;
    const ProcessKey key = keyOf(child);
    const int failed = runInChild([&] {
        becomeNobody();
        LinuxSource source;
        const ActOutcome outcome = source.act(EndProcess{key, EndManner::Force});
        if (outcome)
            return 1;
        if (outcome.error() != ActProblem{ActRefusal::NotPermitted, "cap_kill"})
            return 2;
        return refusalOf(look(source, key)) == ActRefusal::NotPermitted ? 0 : 3;
    });
    QCOMPARE(failed, 0);
    LinuxSource source;
    QVERIFY(!refusalOf(look(source, key)));
}

void TestAct::children()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    Child parent([&] {
        const pid_t child = ::fork();
        if (child == 0) {
            closeAllBut(-1);
            for (;;)
                ::pause();
        }
        if (::write(pipe[1], &child, sizeof(child)) != sizeof(child))
            ::_exit(1);
    });
    pid_t child = 0;
    QCOMPARE(::read(pipe[0], &child, sizeof(child)), ssize_t(sizeof(child)));
    LinuxSource source;
    const ProcessReport report = look(source, keyOf(parent), true);
    ::kill(child, SIGKILL);
    ::close(pipe[0]);
    ::close(pipe[1]);
    QCOMPARE(report.children.size(), std::size_t{1});
    QCOMPARE(report.children.front().pid, static_cast<std::uint32_t>(child));
    QVERIFY(!report.children.front().name.empty());
}

void TestAct::withoutPidfd()
{
    Child child;
    LinuxOptions options;
    options.pidfd = false;
    LinuxSource source(options);
    QVERIFY(end(source, keyOf(child), EndManner::Ask) == ActRefusal::NotSupported);
    QVERIFY(refusalOf(look(source, keyOf(child))) == ActRefusal::NotSupported);
}

void TestAct::closesWithoutRoot_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("listening");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("tcp v4") << int(SOCK_STREAM) << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("tcp v6") << int(SOCK_STREAM) << QByteArray("::1") << QByteArray("::1");
    QTest::newRow("tcp mapped") << int(SOCK_STREAM) << QByteArray("::") << QByteArray("127.0.0.1");
    QTest::newRow("udp v4") << int(SOCK_DGRAM) << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("udp v6") << int(SOCK_DGRAM) << QByteArray("::1") << QByteArray("::1");
    QTest::newRow("udp mapped") << int(SOCK_DGRAM) << QByteArray("::") << QByteArray("127.0.0.1");
}

void TestAct::closesWithoutRoot()
{
    QFETCH(int, type);
    QFETCH(QByteArray, listening);
    QFETCH(QByteArray, address);
    if (!MayForkAndSample)
        QSKIP("ThreadSanitizer starts no threads after a fork");
    const int failed = inOwnNamespace([&] {
        const bool isTcp = type == SOCK_STREAM;
        const FileDescriptor server =
            isTcp ? listener(listening.constData()) : boundSocket(type, listening.constData());
        if (!server)
            return NoNamespace;
        const FileDescriptor client = connectedTo(type, address.constData(), localPortOf(server));
        const FileDescriptor peer = isTcp ? accepted(server) : FileDescriptor();
        LinuxSource source;
        const FileDescriptor &victim = isTcp ? peer : client;
        const auto row = rowOf(source, inodeOf(victim));
        if (!row)
            return 1;
        if (close(source, *row, true) || pendingError(victim) != 0)
            return 2; // asking does nothing
        if (close(source, *row))
            return 3;
        if (pendingError(victim) != ECONNABORTED)
            return 4;
        if (isTcp && pendingError(client) != ECONNRESET)
            return 5;
        // What listens, or is open for anybody, can be closed too.
        const auto open = rowOf(source, inodeOf(server));
        if (!open || close(source, *open))
            return 6;
        const auto again = close(source, *open);
        return again && again->code == ActRefusal::SocketGone ? 0 : 7;
    });
    if (failed == NoNamespace)
        QSKIP("no user namespace with this address is to be had here");
    QCOMPARE(failed, 0);
}

void TestAct::otherCookieIsAnotherSocket()
{
    if (!MayForkAndSample)
        QSKIP("ThreadSanitizer starts no threads after a fork");
    const int failed = inOwnNamespace([] {
        const FileDescriptor server = listener("127.0.0.1");
        const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
        LinuxSource source;
        auto row = rowOf(source, inodeOf(client));
        if (!row)
            return 1;
        ++row->cookie; // as when the same ends are used again by a later connection
        const auto problem = close(source, *row);
        if (!problem || problem->code != ActRefusal::SocketGone)
            return 2;
        return pendingError(client) == 0 ? 0 : 3;
    });
    if (failed == NoNamespace)
        QSKIP("no user namespace is to be had here");
    QCOMPARE(failed, 0);
}

void TestAct::needsTheRight()
{
    if (!MayForkAndSample)
        QSKIP("ThreadSanitizer starts no threads after a fork");
    const int failed = runInChild([] {
        becomeNobody();
        const FileDescriptor server = listener("127.0.0.1");
        const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
        LinuxSource source;
        const auto row = rowOf(source, inodeOf(client));
        if (!row)
            return 1;
        const ActProblem expected{ActRefusal::NotPermitted, "cap_net_admin"};
        if (close(source, *row, true) != expected)
            return 2;
        if (close(source, *row) != expected)
            return 3;
        return pendingError(client) == 0 ? 0 : 4;
    });
    QCOMPARE(failed, 0);
}

void TestAct::closesInAnotherNamespace()
{
    if (::geteuid() != 0)
        QSKIP("only root may enter a namespace of somebody else");
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    Child inhabitant([&] {
        closeAllBut(pipe[1]);
        std::uint64_t told = 0;
        if (::unshare(CLONE_NEWNET) != 0 || !raiseLoopback())
            ::_exit(1);
        const FileDescriptor server = listener("127.0.0.1");
        const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
        told = inodeOf(client);
        if (::write(pipe[1], &told, sizeof(told)) < 0)
            ::_exit(1);
        pollfd question{client.get(), 0, 0};
        ::poll(&question, 1, -1);
        told = static_cast<std::uint64_t>(pendingError(client));
        if (::write(pipe[1], &told, sizeof(told)) < 0)
            ::_exit(1);
    });
    ::close(pipe[1]);
    std::uint64_t told = 0;
    if (::read(pipe[0], &told, sizeof(told)) != ssize_t(sizeof(told)))
        QSKIP("no network namespace is to be had here");
    LinuxSource source;
    std::optional<Socket> row;
    QTRY_VERIFY((row = rowOf(source, told)));
    QVERIFY(row->namespaceIndex != 0);
    QVERIFY(!close(source, *row, true));
    QVERIFY(!close(source, *row));
    QCOMPARE(::read(pipe[0], &told, sizeof(told)), ssize_t(sizeof(told)));
    QCOMPARE(told, std::uint64_t{ECONNABORTED});
    ::close(pipe[0]);
}

void TestAct::refusesWhatCannotBe()
{
    const FileDescriptor bound = boundSocket(SOCK_STREAM, "127.0.0.1");
    LinuxSource source;
    if (const auto row = rowOf(source, inodeOf(bound))) {
        QCOMPARE(int(row->state), int(SocketState::Bound));
        QVERIFY(close(source, *row)->code == ActRefusal::OnlyBound);
    }
    LinuxOptions options;
    options.destroy = false;
    LinuxSource without(options);
    const Socket socket = someSocket(Protocol::Tcp);
    QVERIFY(close(without, socket)->code == ActRefusal::NotSupported);
    Socket elsewhere = socket;
    elsewhere.namespaceIndex = 999;
    QVERIFY(close(source, elsewhere)->code == ActRefusal::NamespaceClosed);
}

void TestAct::collectorActsBetweenSamples()
{
    Child child;
    const ProcessKey key = keyOf(child);
    std::promise<ActOutcome> looked;
    std::promise<ActOutcome> ended;
    std::atomic<int> samples = 0;
    Collector collector(std::make_unique<LinuxSource>(), std::chrono::hours(1), [&] { ++samples; });
    collector.act(LookAtProcesses{{key}, true}, [&](ActOutcome outcome) { looked.set_value(std::move(outcome)); });
    collector.act(EndProcess{key, EndManner::Force}, [&](ActOutcome outcome) { ended.set_value(std::move(outcome)); });
    const ActOutcome report = looked.get_future().get();
    QVERIFY(report.has_value());
    QVERIFY(!report->front().problem);
    QVERIFY(ended.get_future().get().has_value());
    const int then = samples;
    QTRY_VERIFY(samples > then || samples > 1); // what was done is soon seen
}

QTEST_GUILESS_MAIN(TestAct)
#include "tst_act.moc"
