// SPDX-License-Identifier: MIT
// `netwharf sockets --watch`: what it makes of snapshots, and the built program at a pipe and at a terminal.
#include "app/cli/live.h"
#include "app/cli/liveoutput.h"
#include "app/cli/socketcells.h"
#include "app/cli/textcut.h"
#include "app/cli/texttable.h"
#include "app/cli/watch.h"
#include "app/cli/watchlog.h"
#include "app/export/socketstream.h"
#include "core/text/visible.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"
#include "tests/support/livesockets.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace netwharf;

namespace {

constexpr int Patience = 20'000; ///< milliseconds

std::shared_ptr<const Catalogue> catalogue()
{
    static const auto Empty = Catalogue::make({}, {});
    return Empty;
}

WatchedRows watched(std::string_view filter)
{
    return {Query::parse(filter, QueryScope::Sockets).value(), catalogue()};
}

/// "opened 22, closed 80": each change with its local port.
QString summary(const std::vector<RowChange> &changes)
{
    QStringList parts;
    for (const RowChange &change : changes)
        parts.append(QStringLiteral("%1 %2").arg(QLatin1String(code(change.kind))).arg(change.row.socket.local.port));
    return parts.join(QStringLiteral(", "));
}

EndedSocket ended(const Socket &socket, std::chrono::system_clock::time_point at, bool wasSeen)
{
    EndedSocket result;
    result.socket = socket;
    result.endedAt = at;
    result.wasSeen = wasSeen;
    result.hasTraffic = true;
    result.traffic.bytesSent = 17;
    return result;
}

Sink into(QByteArray &bytes)
{
    return [&bytes](std::string_view text) {
        bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    };
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> result;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        result.append(QJsonDocument::fromJson(line).object());
    return result;
}

QStringList events(const QList<QJsonObject> &objects)
{
    QStringList result;
    for (const QJsonObject &object : objects)
        result.append(object[QLatin1String("event")].toString());
    return result;
}

/// A form that hands everything to a stream, as --json does, and counts.
class StreamForm : public WatchForm
{
public:
    explicit StreamForm(const Sink &sink) : m_stream(*catalogue(), sink) {}
    bool begin(const WatchedRows &rows) override { return m_stream.start(rows.snapshot(), rows.rows()); }
    bool add(const WatchedRows &, const WatchNews &news) override
    {
        return (news.changes.empty() && !news.healthChanged) || m_stream.sample(news.at, news.health, news.changes);
    }

private:
    SocketStream m_stream;
};

/// A machine of which every sample has a new process with a new socket, and the last one gone.
class BusySource : public Source
{
public:
    tl::expected<std::shared_ptr<const Snapshot>, Error> sample(const Want &, std::stop_token) override
    {
        const auto number = static_cast<std::uint32_t>(++m_count);
        auto tables = std::make_shared<Tables>();
        auto process = std::make_shared<Process>();
        process->pid = number;
        process->name = "worker" + std::to_string(number);
        tables->processes.assign(200, process);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->takenAt = std::chrono::system_clock::now();
        snapshot->tables = std::move(tables);
        for (std::uint64_t i = 0; i < 100; ++i) {
            Socket socket;
            socket.id = RowId{m_count * 50 + i}; // half of them are new
            socket.local.port = static_cast<std::uint16_t>(i);
            socket.owner = {.kind = OwnerKind::Process, .process = static_cast<ProcessIndex>(i)};
            snapshot->sockets.push_back(socket);
        }
        snapshot->ended.push_back(ended(snapshot->sockets.front(), snapshot->takenAt, false));
        snapshot->ended.back().socket.id = RowId{1ULL << 40 | m_count};
        m_alive.erase(std::remove_if(m_alive.begin(), m_alive.end(), [](const auto &s) { return s.expired(); }),
                      m_alive.end());
        m_mostAlive = std::max(m_mostAlive, m_alive.size());
        m_alive.push_back(snapshot);
        return snapshot;
    }

    std::uint64_t count() const { return m_count; }
    std::size_t mostAlive() const { return m_mostAlive; }

private:
    std::uint64_t m_count = 0;
    std::vector<std::weak_ptr<const Snapshot>> m_alive;
    std::size_t m_mostAlive = 0;
};

/// Pages of memory that this process has in use.
long residentPages()
{
    std::ifstream file("/proc/self/statm");
    long size = 0;
    long resident = 0;
    file >> size >> resident;
    return resident;
}

/// The program started with its output going elsewhere than to a QProcess.
class Program
{
public:
    /// `terminal`: on one of this size; else at a pipe.
    Program(const QStringList &arguments, const winsize *terminal)
    {
        QList<QByteArray> texts{QByteArrayLiteral(NETWHARF_PROGRAM)};
        for (const QString &argument : arguments)
            texts.append(argument.toLocal8Bit());
        std::vector<char *> argv;
        for (QByteArray &text : texts)
            argv.push_back(text.data());
        argv.push_back(nullptr);
        std::array<int, 2> pipe{-1, -1};
        if (terminal == nullptr && ::pipe2(pipe.data(), O_CLOEXEC) != 0)
            return;
        m_pid = terminal != nullptr ? ::forkpty(&m_output, nullptr, nullptr, terminal) : ::fork();
        if (m_pid == 0) {
            if (terminal == nullptr)
                ::dup2(pipe[1], STDOUT_FILENO);
            ::setenv("TERM", "xterm", 1);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        if (terminal == nullptr) {
            m_output = pipe[0];
            ::close(pipe[1]);
        }
    }
    ~Program()
    {
        closeOutput();
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    void signal(int number) const { ::kill(m_pid, number); }
    void type(char character) const { [[maybe_unused]] const auto written = ::write(m_output, &character, 1); }
    void resize(const winsize &size) const { ::ioctl(m_output, TIOCSWINSZ, &size); }
    void closeOutput() { ::close(std::exchange(m_output, -1)); }

    /// Reads until what was read since the last call contains `part`; what there was, or nothing.
    QByteArray readUntil(const QByteArray &part)
    {
        const QDeadlineTimer deadline(Patience);
        QByteArray all;
        while (!all.contains(part)) {
            pollfd polled{m_output, POLLIN, 0};
            std::array<char, 4096> bytes;
            if (::poll(&polled, 1, static_cast<int>(deadline.remainingTime())) <= 0)
                return {};
            const ssize_t got = ::read(m_output, bytes.data(), bytes.size());
            if (got <= 0)
                return {};
            all.append(bytes.data(), got);
        }
        return all;
    }

    /// What is left until the end.
    QByteArray readAll()
    {
        QByteArray all;
        std::array<char, 4096> bytes;
        for (ssize_t got = 0; (got = ::read(m_output, bytes.data(), bytes.size())) > 0;)
            all.append(bytes.data(), got);
        return all;
    }

    /// The exit code; -1 when it was killed or did not end within our patience.
    int wait()
    {
        const QDeadlineTimer deadline(Patience);
        int status = 0;
        pid_t ended = 0;
        while ((ended = ::waitpid(m_pid, &status, WNOHANG)) == 0 && !deadline.hasExpired())
            QTest::qWait(10);
        if (ended != m_pid)
            return -1;
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t m_pid = -1;
    int m_output = -1;
};

QStringList watchArguments(const QString &filter, const QString &watch, bool asJson)
{
    QStringList arguments{QStringLiteral("sockets"), filter, watch, QStringLiteral("--lang=en")};
    if (asJson)
        arguments.append(QStringLiteral("--json"));
    return arguments;
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatChanged();
    void tellsOfSocketsBetweenSamples();
    void tellsWhenASocketEnded();
    void leavingTheFilterCloses();
    void streamHasThePromisedKeys();
    void failedSampleIsToldOnce();
    void firstFailureIsAnError();
    void doesNotGrow();
    void logLinesCarryTimeAndSign();
    void cutsText();
    void remarksOnWhatIsShown();
    void fitsTables();
    void keepsPortsAndPids();
    void outputEndsWhileItsReaderSleeps();
    void outputSaysThatItIsFull();

    void programSeesAListener();
    void programEndsBySignal_data();
    void programEndsBySignal();
    void programEndsWhenItsReaderGoes();
    void programDrawsOnATerminal();
};

void TestWatch::tellsWhatChanged()
{
    FakeMachine machine;
    const ProcessIndex sshd = machine.addProcess("sshd", 700);
    const RowId first = machine.listen(sshd, "0.0.0.0", 22).id;
    WatchedRows rows = watched({});
    QVERIFY(!rows.hasSnapshot());
    QCOMPARE(summary(rows.advance(machine.snapshot())), QString());
    QCOMPARE(rows.rows().size(), 1U);
    QCOMPARE(summary(rows.advance(machine.snapshot())), QString());

    const RowId second = machine.connect(sshd, "192.0.2.1", 22, "192.0.2.7", 50000).id;
    QCOMPARE(summary(rows.advance(machine.snapshot())), QStringLiteral("opened 22"));
    machine.at(second).state = SocketState::TimeWait;
    const auto changes = rows.advance(machine.snapshot());
    QCOMPARE(summary(changes), QStringLiteral("changed 22"));
    QCOMPARE(changes[0].at, rows.snapshot().takenAt);
    QCOMPARE(changes[0].tables->process(changes[0].row.socket.owner.process)->name, std::string("sshd"));
    machine.close(first);
    machine.at(second).receiveQueue = 9; // no news
    QCOMPARE(summary(rows.advance(machine.snapshot())), QStringLiteral("closed 22"));
}

void TestWatch::tellsOfSocketsBetweenSamples()
{
    FakeMachine machine;
    const ProcessIndex curl = machine.addProcess("curl", 900);
    machine.listen(curl, "127.0.0.1", 8080);
    WatchedRows rows = watched("-port:9999");
    rows.advance(machine.snapshot());
    const RowId lives = machine.connect(curl, "127.0.0.1", 8080, "127.0.0.1", 40000, SocketState::TimeWait).id;
    auto next = machine.snapshot();
    const auto early = next->takenAt - std::chrono::milliseconds{700};
    const auto late = next->takenAt - std::chrono::milliseconds{200};
    FakeMachine other; // gives sockets that no snapshot holds
    Socket flash = other.connect(curl, "127.0.0.1", 40001, "127.0.0.1", 8080);
    flash.id = RowId{1001};
    flash.openedAt = early;
    Socket unwanted = other.connect(curl, "127.0.0.1", 40002, "127.0.0.1", 9999);
    unwanted.id = RowId{1002};
    next->ended = {ended(flash, late, false), ended(unwanted, late, false)};
    next->sockets.back().openedAt = next->takenAt;

    const auto changes = rows.advance(next);
    QCOMPARE(summary(changes), QStringLiteral("opened 40001, closed 40001, opened 8080"));
    QCOMPARE(changes[0].at, early);
    QCOMPARE(changes[0].row.direction, Direction::Outgoing);
    QCOMPARE(changes[1].at, late);
    QVERIFY(changes[0].traffic == nullptr);
    QCOMPARE(changes[1].traffic->bytesSent, 17U);
    QCOMPARE(changes[2].row.socket.id, lives);
    QCOMPARE(rows.rows().size(), 2U);
}

void TestWatch::tellsWhenASocketEnded()
{
    FakeMachine machine;
    const ProcessIndex curl = machine.addProcess("curl", 900);
    const Socket one = machine.connect(curl, "192.0.2.1", 40000, "192.0.2.7", 443);
    const Socket two = machine.connect(curl, "192.0.2.1", 40001, "192.0.2.7", 443);
    WatchedRows rows = watched({});
    rows.advance(machine.snapshot());
    machine.close(two.id);
    machine.at(one.id).state = SocketState::TimeWait;
    auto next = machine.snapshot();
    const auto at = next->takenAt - std::chrono::milliseconds{300};
    next->ended = {ended(two, at, true)};
    const auto changes = rows.advance(next);
    QCOMPARE(summary(changes), QStringLiteral("closed 40001, changed 40000"));
    QCOMPARE(changes[0].at, at);
    QCOMPARE(changes[0].traffic->bytesSent, 17U);
    QCOMPARE(changes[1].at, next->takenAt);
}

void TestWatch::leavingTheFilterCloses()
{
    FakeMachine machine;
    const ProcessIndex curl = machine.addProcess("curl", 900);
    const RowId id = machine.connect(curl, "192.0.2.1", 40000, "192.0.2.7", 443, SocketState::SynSent).id;
    WatchedRows rows = watched("state:established");
    rows.advance(machine.snapshot());
    QVERIFY(rows.rows().empty());
    machine.at(id).state = SocketState::Established;
    QCOMPARE(summary(rows.advance(machine.snapshot())), QStringLiteral("opened 40000"));
    machine.at(id).state = SocketState::TimeWait;
    const auto changes = rows.advance(machine.snapshot());
    QCOMPARE(summary(changes), QStringLiteral("closed 40000"));
    QCOMPARE(changes[0].row.socket.state, SocketState::TimeWait); // why it no longer matches
    machine.close(id);
    QCOMPARE(summary(rows.advance(machine.snapshot())), QString());
}

void TestWatch::streamHasThePromisedKeys()
{
    FakeMachine machine = pictureMachine();
    WatchedRows rows = watched({});
    QByteArray bytes;
    SocketStream stream(*catalogue(), into(bytes));
    rows.advance(machine.snapshot());
    QVERIFY(stream.start(rows.snapshot(), rows.rows()));
    const auto start = objects(bytes);
    QCOMPARE(start.size(), static_cast<qsizetype>(rows.rows().size()) + 2);
    QCOMPARE(start.first().keys(), (QStringList{QStringLiteral("event"), QStringLiteral("health"),
                                                QStringLiteral("host"), QStringLiteral("taken_at")}));
    QCOMPARE(start[1].keys(), (QStringList{QStringLiteral("event"), QStringLiteral("socket")}));
    QCOMPARE(start.last().keys(), QStringList{QStringLiteral("event")});
    QCOMPARE(events(start.mid(start.size() - 2)),
             (QStringList{QStringLiteral("present"), QStringLiteral("end_of_present")}));

    bytes.clear();
    machine.listen(machine.addProcess("a\nb\x1b", 4711), "127.0.0.1", 6000);
    auto next = machine.snapshot();
    next->ended = {ended(machine.sockets().front(), next->takenAt, false)};
    next->ended.front().socket.id = RowId{5000};
    next->ended.front().socket.protocol = Protocol::Tcp;
    const auto changes = rows.advance(next);
    QVERIFY(stream.sample(next->takenAt, next->health, changes));
    QCOMPARE(bytes.count('\n'), 4);
    const auto lines = objects(bytes);
    QCOMPARE(events(lines), (QStringList{QStringLiteral("sample"), QStringLiteral("opened"), QStringLiteral("closed"),
                                         QStringLiteral("opened")}));
    QCOMPARE(lines[0].keys(),
             (QStringList{QStringLiteral("event"), QStringLiteral("health"), QStringLiteral("taken_at")}));
    QCOMPARE(lines[1].keys(), (QStringList{QStringLiteral("at"), QStringLiteral("event"), QStringLiteral("socket")}));
    QVERIFY(lines[1][QLatin1String("socket")][QLatin1String("traffic")].isNull());
    QCOMPARE(lines[2][QLatin1String("socket")][QLatin1String("traffic")][QLatin1String("bytes_sent")].toInt(), 17);
    QCOMPARE(
        lines[3][QLatin1String("socket")][QLatin1String("owner")][QLatin1String("processes")][0][QLatin1String("name")]
            .toString(),
        QStringLiteral("a\nb\x1b"));
}

void TestWatch::failedSampleIsToldOnce()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("sshd", 700), "0.0.0.0", 22);
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    FakeSource source(answers);
    int waits = 0;
    const WatchPace pace{std::chrono::milliseconds{1}, [&](auto) {
                             if (++waits == 3)
                                 answers->fail({ErrorCode::NotPermitted, 13, "tcp"});
                             if (waits == 8)
                                 answers->set(machine.snapshot());
                             return waits < 12 ? Wake::Due : Wake::Ended;
                         }};
    QByteArray bytes;
    StreamForm form(into(bytes));
    QVERIFY(watchSockets(source, watched({}), pace, form).has_value());
    const auto lines = objects(bytes);
    QCOMPARE(events(lines),
             (QStringList{QStringLiteral("start"), QStringLiteral("present"), QStringLiteral("end_of_present"),
                          QStringLiteral("sample"), QStringLiteral("sample")}));
    QCOMPARE(lines[3][QLatin1String("health")][0][QLatin1String("code")].toString(), QStringLiteral("sample_failed"));
    QVERIFY(lines[4][QLatin1String("health")].toArray().isEmpty());
    QCOMPARE(answers->asked(), 12);
}

void TestWatch::firstFailureIsAnError()
{
    const auto answers = std::make_shared<FakeAnswers>();
    answers->fail({ErrorCode::NotPermitted, 13, "tcp"});
    FakeSource source(answers);
    QByteArray bytes;
    StreamForm form(into(bytes));
    const auto result = watchSockets(source, watched({}), {{}, [](auto) { return Wake::Ended; }}, form);
    QCOMPARE(result.error().native, 13);
    QVERIFY(bytes.isEmpty());
}

void TestWatch::doesNotGrow()
{
    constexpr std::uint64_t Samples = 3'000;
    BusySource source;
    long pagesAtFirst = 0;
    std::uint64_t written = 0;
    StreamForm form([&](std::string_view text) {
        written += text.size();
        return true;
    });
    const WatchPace pace{std::chrono::milliseconds{1}, [&](auto) {
                             if (source.count() == Samples / 3)
                                 pagesAtFirst = residentPages();
                             return source.count() < Samples ? Wake::Due : Wake::Ended;
                         }};
    QVERIFY(watchSockets(source, watched("port:0-49"), pace, form).has_value());
    QVERIFY(written > Samples * 1'000);
    QVERIFY2(source.mostAlive() <= 2, qPrintable(QString::number(source.mostAlive())));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // those keep what was freed
    const long growth = (residentPages() - pagesAtFirst) * ::sysconf(_SC_PAGESIZE);
    QVERIFY2(growth <= 1'000'000, qPrintable(QString::number(growth)));
#endif
}

void TestWatch::logLinesCarryTimeAndSign()
{
    FakeMachine machine;
    const ProcessIndex evil = machine.addProcess("e\x1b[31mvil\n", 700);
    const RowId first = machine.listen(evil, "0.0.0.0", 22).id;
    WatchedRows rows = watched({});
    QByteArray bytes;
    WatchLog log(into(bytes));
    rows.advance(machine.snapshot());
    QVERIFY(log.begin(rows));
    machine.listen(evil, "0.0.0.0", 23);
    machine.close(first);
    const auto changes = rows.advance(machine.snapshot());
    const Health health;
    QVERIFY(log.add(rows, {rows.snapshot().takenAt, changes, health}));
    QVERIFY(log.add(rows, {rows.snapshot().takenAt, {}, health}));
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("Time"));
    QVERIFY(lines[1].startsWith("2026-11-20T12:00:01.000Z  =  tcp"));
    QVERIFY(lines[2].startsWith("2026-11-20T12:00:02.000Z  -  tcp"));
    QVERIFY(lines[3].startsWith("2026-11-20T12:00:02.000Z  +  tcp"));
    QVERIFY(!bytes.contains('\x1b'));
    QCOMPARE(lines[1].indexOf("0.0.0.0:22"), lines[3].indexOf("0.0.0.0:23"));
}

void TestWatch::cutsText()
{
    QCOMPARE(cutEnd("abcdef", 6), std::string("abcdef"));
    QCOMPARE(cutEnd("abcdef", 5), std::string("abcd…"));
    QCOMPARE(cutEnd("連接埠", 5), std::string("連接…"));
    QCOMPARE(cutEnd("連接埠", 4), std::string("連…")); // half a character is none
    QCOMPARE(cutEnd("連", 1), std::string("…"));
    QCOMPARE(cutFront("192.0.2.1:443", 8), std::string("…2.1:443"));
    QCOMPARE(cutFront("連接埠", 4), std::string("…埠"));
    QCOMPARE(cutFront("abc", 3), std::string("abc"));
    QCOMPARE(cutBeforePort("127.0.0.1:5003", 9), std::string("127…:5003"));
    QCOMPARE(cutBeforePort("127.0.0.1:5003", 6), std::string("…:5003"));
    QCOMPARE(cutBeforePort("127.0.0.1:5003", 4), std::string("…003"));
    QCOMPARE(cutBeforePort("this machine only", 6), std::string("this …"));
}

void TestWatch::remarksOnWhatIsShown()
{
    Row hidden;
    hidden.socket.owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
    Row own;
    own.socket.owner = {OwnerKind::Hidden, OwnerReason::NoVisibleProcess, NoProcess, 0, 0};
    const Health all{{HealthCode::OwnersHidden, 373, {}},
                     {HealthCode::OwnersProtected, 7, {}},
                     {HealthCode::ProcessesHidden, 0, {}}};
    const std::vector rows{hidden, own, hidden};
    QCOMPARE(healthOfShown(all, rows),
             (Health{{HealthCode::OwnersHidden, 2, {}}, {HealthCode::ProcessesHidden, 0, {}}}));
    QCOMPARE(healthOfShown(all, {}), Health(1, HealthNote{HealthCode::ProcessesHidden, 0, {}}));
}

void TestWatch::fitsTables()
{
    using enum TextTable::Align;
    using enum TextTable::Keep;
    TextTable table({{"A long heading", Left}, {"Address", Left, 0, Port}, {"N", Right}, {"名稱", Left}});
    table.addLine({"tcp", "2001:db8:3:7a::82b:17:443", "7", "連接埠目錄"});
    for (int width = 200; width > 0; --width)
        for (const std::string &line : table.fittedLines(width))
            QVERIFY2(text::displayWidth(line) <= width, line.c_str());
    const auto lines = table.fittedLines(40);
    QCOMPARE(lines[0], std::string("A …  Address               N  名稱"));
    QCOMPARE(lines[1], std::string("tcp  2001:db8:3:7a::…:443  7  連接埠目錄"));
    table.clearLines();
    QCOMPARE(table.fittedLines(100).size(), 1U);
}

/// Where there is little room, whole columns go before a port or a pid is cut.
void TestWatch::keepsPortsAndPids()
{
    TextTable table(socketColumns(NamespaceColumn::No));
    table.addLine({"tcp", "ESTABLISHED", "127.0.0.1:5003", "<-", "127.0.0.1:45678", "postgresql", "1408523", "postgres",
                   "postgres"});
    for (int width = 26; width < 100; ++width) {
        const std::string line = table.fittedLines(width).at(1);
        QVERIFY2(line.find(":5003") != std::string::npos, line.c_str());
        QVERIFY2(line.find("1408") == std::string::npos || line.find("1408523") != std::string::npos, line.c_str());
        QVERIFY2(text::displayWidth(line) <= width, line.c_str());
    }
    QVERIFY(table.fittedLines(40).at(1).find("1408523") != std::string::npos);
    QVERIFY(table.fittedLines(40).at(1).find(":45678") != std::string::npos);
}

void TestWatch::outputEndsWhileItsReaderSleeps()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    LiveOutput output(pipe[1]);
    std::atomic<bool> isBlocked = false;
    const std::jthread interrupter([&] { // as soon as the pipe is full
        pollfd polled{pipe[1], POLLOUT, 0};
        while (::poll(&polled, 1, 0) == 1)
            std::this_thread::yield();
        isBlocked = true;
        ::kill(::getpid(), SIGTERM);
    });
    QVERIFY(!output.write(std::string(1'000'000, 'x')));
    QVERIFY(isBlocked);
    QVERIFY(output.isGood());
    QCOMPARE(output.waitUntil(std::chrono::steady_clock::now() + std::chrono::hours{1}), Wake::Ended);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestWatch::outputSaysThatItIsFull()
{
    const FileDescriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    if (!full)
        QSKIP("There is no /dev/full here");
    LiveOutput output(full.get());
    QVERIFY(!output.write("x"));
    QVERIFY(!output.isGood());
    QVERIFY(!output.isTerminal());
}

void TestWatch::programSeesAListener()
{
    const FileDescriptor present = test::listener("127.0.0.1");
    QVERIFY(present);
    const std::uint16_t port = test::localPortOf(present);
    QProcess process;
    process.start(QStringLiteral(NETWHARF_PROGRAM),
                  watchArguments(QStringLiteral("pid:%1 state:listen").arg(QCoreApplication::applicationPid()),
                                 QStringLiteral("--watch=0.1"), true));
    const auto next = [&process](const QString &event) {
        for (;;) {
            if (!process.canReadLine() && !process.waitForReadyRead(Patience))
                return QJsonObject();
            while (process.canReadLine())
                if (const auto object = QJsonDocument::fromJson(process.readLine()).object();
                    object[QLatin1String("event")].toString() == event)
                    return object;
        }
    };
    const auto portOf = [](const QJsonObject &object) {
        return object[QLatin1String("socket")][QLatin1String("local")][QLatin1String("port")].toInt();
    };
    QCOMPARE(portOf(next(QStringLiteral("present"))), port);
    QVERIFY(!next(QStringLiteral("end_of_present")).isEmpty());
    std::uint16_t newPort = 0;
    {
        const FileDescriptor fresh = test::listener("127.0.0.1");
        newPort = test::localPortOf(fresh);
        const QJsonObject opened = next(QStringLiteral("opened"));
        QCOMPARE(portOf(opened), newPort);
        QCOMPARE(
            opened[QLatin1String("socket")][QLatin1String("owner")][QLatin1String("processes")][0][QLatin1String("pid")]
                .toInteger(),
            QCoreApplication::applicationPid());
        QVERIFY(opened[QLatin1String("at")].isString());
    }
    QCOMPARE(portOf(next(QStringLiteral("closed"))), newPort);
    process.terminate();
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestWatch::programEndsBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("asJson");
    QTest::newRow("INT") << SIGINT << false;
    QTest::newRow("INT, JSON") << SIGINT << true;
    QTest::newRow("TERM") << SIGTERM << true;
    QTest::newRow("HUP") << SIGHUP << false;
}

void TestWatch::programEndsBySignal()
{
    QFETCH(int, number);
    QFETCH(bool, asJson);
    const FileDescriptor present = test::listener("127.0.0.1");
    const QString port = QString::number(test::localPortOf(present));
    Program program(watchArguments(QStringLiteral("lport:") + port, QStringLiteral("--watch=3600"), asJson), nullptr);
    QVERIFY(!program.readUntil(asJson ? QByteArray("end_of_present\"}\n") : port.toLatin1()).isEmpty());
    program.signal(number);
    QCOMPARE(program.wait(), 0);
}

void TestWatch::programEndsWhenItsReaderGoes()
{
    for (const bool asJson : {false, true}) {
        Program program(watchArguments(QStringLiteral("lport:1"), QStringLiteral("--watch=3600"), asJson), nullptr);
        QVERIFY(!program.readUntil("\n").isEmpty());
        program.closeOutput();
        QCOMPARE(program.wait(), 0);
    }
}

void TestWatch::programDrawsOnATerminal()
{
    std::vector<FileDescriptor> listeners;
    for (int i = 0; i < 30; ++i)
        listeners.push_back(test::listener("127.0.0.1"));
    const winsize small{12, 80, 0, 0};
    Program program(watchArguments(QStringLiteral("pid:%1 state:listen").arg(QCoreApplication::applicationPid()),
                                   QStringLiteral("--watch=3600"), false),
                    &small);
    const QByteArray frameEnd("\x1b[?25h\x1b[?2026l");
    const auto linesOf = [](QByteArray frame) {
        frame.remove(0, frame.lastIndexOf("\x1b[H") + 3);
        frame.truncate(frame.indexOf("\x1b[J"));
        return frame.replace("\r", "").replace("\x1b[K", "").split('\n');
    };
    const auto first = linesOf(program.readUntil(frameEnd));
    QCOMPARE(first.size(), 12);
    QVERIFY2(first[0].contains(" 30 socket"), first[0].constData());
    // Head and headings, rows, how many more there are; perhaps what could not be seen.
    const auto rows =
        std::count_if(first.begin(), first.end(), [](const QByteArray &line) { return line.contains("tcp"); });
    QVERIFY(rows > 3 && rows < 10);
    QCOMPARE(first[rows + 2], "… " + QByteArray::number(30 - static_cast<int>(rows)) + " more");
    for (const QByteArray &line : first) {
        QVERIFY2(text::displayWidth(line.toStdString()) < 80, line.constData());
        QVERIFY(!line.contains('\x1b'));
    }
    QVERIFY2(first[3].contains("tst_watch"), first[3].constData());
    // Another size is drawn at once, not with the next sample.
    program.resize({50, 160, 0, 0});
    const auto second = linesOf(program.readUntil(frameEnd));
    QVERIFY(second.size() >= 32);
    for (int i = 2; i < 32; ++i)
        QVERIFY2(second[i].contains("  127.0.0.1:"), second[i].constData());
    program.type('\x03');
    const QByteArray rest = program.readAll();
    QVERIFY2(rest.endsWith("\r\n"), rest.constData()); // the shell goes on below the last picture
    QVERIFY(!rest.contains("\x1b[?1049"));
    QCOMPARE(program.wait(), 0);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
