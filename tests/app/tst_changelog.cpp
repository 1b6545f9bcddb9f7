// SPDX-License-Identifier: MIT
#include "app/export/changelog.h"
#include "app/export/csv.h"
#include "app/export/socketshtml.h"
#include "app/i18n/words.h"
#include "app/ui/keep/socketwriting.h"
#include "core/collect/systemsource.h"
#include "tests/support/fakemachine.h"
#include "tests/support/livesockets.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <numeric>
#include <utility>

using namespace netwharf;

class ChangeLogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void jsonLines();
    void text();
    void strangersMakeNoLines();
    void onlyWhatTheFilterMatches();
    void addsToAFile();
    void stopsWhenFull();
    void beginsAnewWhenFull();
    void saysWhyItCannotWrite();
    void fullDiskLeavesNoHalfLine();
    void failedSamplesWriteNothing();

    void htmlShowsStrangersAsText();
    void csvEscapesFormulas();
    void textHasTheVisibleColumns();
    void realTrafficIsInEveryForm();
    void theLogTellsRealTraffic_data();
    void theLogTellsRealTraffic();
    void everyFormIsWritten_data();
    void everyFormIsWritten();
    void writesOnAThreadOfItsOwn();

private:
    ChangeLogOrder order(ChangeLogForm form, const char *filter = "");
    QByteArray read(const QString &path) const;
    static SocketRows rowsOf(FakeMachine &machine);
    static PickedRows pickedOf(FakeMachine &machine); ///< the same, not gathered yet

    QTemporaryDir m_folder;
    int m_files = 0;
};

void ChangeLogTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

ChangeLogOrder ChangeLogTest::order(ChangeLogForm form, const char *filter)
{
    ChangeLogOrder made;
    made.path = m_folder.filePath(QString::number(++m_files));
    made.form = form;
    made.limit = 1 << 20;
    made.filter = *Query::parse(filter, QueryScope::Sockets);
    return made;
}

QByteArray ChangeLogTest::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SocketRows ChangeLogTest::rowsOf(FakeMachine &machine)
{
    SocketRows rows;
    rows.snapshot = machine.snapshot();
    rows.catalogue = Catalogue::make({});
    for (const Row &row : joinRows(*rows.snapshot, *rows.catalogue))
        rows.rows.push_back({row, {}, {}, NoProcess});
    rows.columns = {LiveColumn::Process, LiveColumn::LocalPort, LiveColumn::State};
    return rows;
}

PickedRows ChangeLogTest::pickedOf(FakeMachine &machine)
{
    PickedRows picked;
    picked.rest = rowsOf(machine);
    picked.list = std::make_shared<const ListRows>(ListRows{std::exchange(picked.rest.rows, {})});
    picked.picked.resize(static_cast<qsizetype>(picked.list->rows.size()));
    std::iota(picked.picked.begin(), picked.picked.end(), 0);
    return picked;
}

void ChangeLogTest::jsonLines()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    machine.listen(server, "127.0.0.1", 80);
    const ChangeLogOrder wanted = order(ChangeLogForm::JsonLines);
    ChangeLog log(wanted, Catalogue::make({}));
    QVERIFY(!log.take(machine.snapshot()).hasEnded());
    log.take(machine.snapshot()); // nothing new
    const RowId id = machine.listen(server, "127.0.0.1", 8080).id;
    log.take(machine.snapshot());
    machine.close(id);
    const ChangeLogState state = log.take(machine.snapshot());
    QCOMPARE(state.changes, std::uint64_t{2});
    const QByteArray text = read(wanted.path);
    QCOMPARE(state.size, static_cast<std::uint64_t>(text.size()));
    QStringList events;
    for (const QByteArray &line : text.trimmed().split('\n')) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        events << object.value(QStringLiteral("event")).toString();
    }
    QCOMPARE(events.join(QLatin1Char(' ')), QStringLiteral("start present end_of_present sample opened sample closed"));
}

void ChangeLogTest::text()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    machine.listen(server, "127.0.0.1", 80);
    const ChangeLogOrder wanted = order(ChangeLogForm::Text);
    ChangeLog log(wanted, Catalogue::make({}));
    log.take(machine.snapshot());
    machine.listen(server, "127.0.0.1", 8080);
    log.take(machine.snapshot());
    const QList<QByteArray> lines = read(wanted.path).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("time\tevent\tprotocol"));
    QVERIFY(lines[1].contains("\tpresent\ttcp\tLISTEN\t127.0.0.1:80\t\t10\tserver"));
    QVERIFY(lines[2].contains("\topened\ttcp\tLISTEN\t127.0.0.1:8080\t"));
}

void ChangeLogTest::strangersMakeNoLines()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("a\tb\nc", 10);
    machine.listen(server, "127.0.0.1", 80);
    const ChangeLogOrder wanted = order(ChangeLogForm::Text);
    ChangeLog log(wanted, Catalogue::make({}));
    log.take(machine.snapshot());
    const QList<QByteArray> lines = read(wanted.path).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].count('\t'), 10);
}

void ChangeLogTest::onlyWhatTheFilterMatches()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    const ChangeLogOrder wanted = order(ChangeLogForm::Text, "lport:8080");
    ChangeLog log(wanted, Catalogue::make({}));
    log.take(machine.snapshot());
    machine.listen(server, "127.0.0.1", 80);
    machine.listen(server, "127.0.0.1", 8080);
    QCOMPARE(log.take(machine.snapshot()).changes, std::uint64_t{1});
    QVERIFY(!read(wanted.path).contains(":80\t"));
}

void ChangeLogTest::addsToAFile()
{
    FakeMachine machine;
    const ChangeLogOrder wanted = order(ChangeLogForm::JsonLines);
    QFile file(wanted.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine\n");
    file.close();
    ChangeLog log(wanted, Catalogue::make({}));
    const ChangeLogState state = log.take(machine.snapshot());
    const QByteArray text = read(wanted.path);
    QVERIFY(text.startsWith("mine\n{"));
    QCOMPARE(state.size, static_cast<std::uint64_t>(text.size()));
}

void ChangeLogTest::stopsWhenFull()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    ChangeLogOrder wanted = order(ChangeLogForm::Text);
    wanted.limit = 400;
    ChangeLog log(wanted, Catalogue::make({}));
    QVERIFY(!log.take(machine.snapshot()).hasEnded());
    for (std::uint16_t port = 1; port < 20; ++port) {
        machine.listen(server, "127.0.0.1", port);
        log.take(machine.snapshot());
    }
    const ChangeLogState &state = log.take(machine.snapshot());
    QVERIFY(state.isFull);
    QVERIFY(!state.error);
    const QByteArray text = read(wanted.path);
    QVERIFY(text.size() <= 400);
    QVERIFY(text.size() > 200);
    QVERIFY(text.endsWith('\n'));
    QVERIFY(!QFile::exists(wanted.path + QStringLiteral(".1")));
}

void ChangeLogTest::beginsAnewWhenFull()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    ChangeLogOrder wanted = order(ChangeLogForm::Text);
    wanted.limit = 600;
    wanted.whenFull = WhenFull::BeginAnew;
    ChangeLog log(wanted, Catalogue::make({}));
    log.take(machine.snapshot());
    for (std::uint16_t port = 1; port < 40; ++port) {
        const RowId id = machine.listen(server, "127.0.0.1", port).id;
        QVERIFY(!log.take(machine.snapshot()).hasEnded());
        machine.close(id);
        QVERIFY(!log.take(machine.snapshot()).hasEnded());
    }
    const ChangeLogState &state = log.take(machine.snapshot());
    QCOMPARE(state.changes, std::uint64_t{78});
    const QByteArray now = read(wanted.path);
    const QByteArray before = read(wanted.path + QStringLiteral(".1"));
    QVERIFY(now.size() <= 600 && !now.isEmpty());
    QVERIFY(before.size() <= 600 && !before.isEmpty());
    // Nothing is missing in the two: every socket of theirs closes in them, in order.
    int lastPort = 0;
    for (const QByteArray &line : (before + now).split('\n')) {
        if (!line.contains("\tclosed\t"))
            continue;
        const int port = line.split('\t').at(4).split(':').last().toInt();
        QVERIFY(lastPort == 0 || port == lastPort + 1);
        lastPort = port;
    }
    QCOMPARE(lastPort, 39);
    QCOMPARE(state.size, static_cast<std::uint64_t>(now.size()));
}

void ChangeLogTest::saysWhyItCannotWrite()
{
    FakeMachine machine;
    ChangeLogOrder wanted = order(ChangeLogForm::Text);
    wanted.path = m_folder.filePath(QStringLiteral("nowhere/x"));
    ChangeLog log(wanted, Catalogue::make({}));
    const ChangeLogState state = log.take(machine.snapshot());
    QVERIFY(state.hasEnded());
    QCOMPARE(*state.error, QFileDevice::OpenError);
}

void ChangeLogTest::fullDiskLeavesNoHalfLine()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    FakeMachine machine;
    ChangeLogOrder wanted = order(ChangeLogForm::Text);
    wanted.path = QStringLiteral("/dev/full");
    ChangeLog log(wanted, Catalogue::make({}));
    const ChangeLogState state = log.take(machine.snapshot());
    QVERIFY(state.error);
    QCOMPARE(state.size, std::uint64_t{0});
}

void ChangeLogTest::failedSamplesWriteNothing()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    const RowId id = machine.listen(server, "127.0.0.1", 80).id;
    ChangeLog log(order(ChangeLogForm::Text), Catalogue::make({}));
    log.take(machine.snapshot());
    machine.close(id);
    const auto failed = machine.snapshot();
    failed->stale = true;
    QCOMPARE(log.take(failed).changes, std::uint64_t{0});
    QCOMPARE(log.take(machine.snapshot()).changes, std::uint64_t{1});
}

void ChangeLogTest::htmlShowsStrangersAsText()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("<img src=x>\u202e\n", 10, 1000, "/bin/<b>");
    machine.listen(server, "127.0.0.1", 80);
    const SocketRows rows = rowsOf(machine);
    std::string html;
    const auto keep = [&html](std::string_view part) {
        html += part;
        return true;
    };
    QVERIFY(writeSockets(rows, ExportForm::Html, Language::English, keep));
    const QByteArray bytes = QByteArray::fromStdString(html);
    QVERIFY(!bytes.contains("<img"));
    QVERIFY(!bytes.contains("<b>"));
    QVERIFY(bytes.contains("&lt;img src=x&gt;"));
    QVERIFY(!QString::fromUtf8(bytes).contains(QChar(0x202e)));
    QTextDocument document;
    document.setHtml(QString::fromUtf8(bytes));
    QVERIFY(document.toPlainText().contains(QStringLiteral("<img src=x>")));
}

void ChangeLogTest::csvEscapesFormulas()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("=HYPERLINK(1)", 10);
    machine.listen(server, "127.0.0.1", 80);
    const QString csv = madeText(rowsOf(machine), ExportForm::Csv, Language::English);
    QVERIFY(csv.contains(QStringLiteral(",'=HYPERLINK(1),")));
}

void ChangeLogTest::textHasTheVisibleColumns()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("ser\tver", 10);
    machine.listen(server, "127.0.0.1", 80);
    const QStringList lines = textOf(rowsOf(machine), true).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("Process\tLocal port\tState"));
    QCOMPARE(lines[1], QStringLiteral("ser␉ver\t80\tLISTEN"));
    QCOMPARE(textOf(rowsOf(machine), false), lines[1]);
}

namespace {

constexpr std::size_t Up = 123'456;
constexpr std::size_t Down = 789;

/// A connection of our own over which Up bytes went to the server and Down bytes back.
struct BusyConnection
{
    FileDescriptor server = test::listener("127.0.0.1");
    std::uint16_t port = test::localPortOf(server);
    FileDescriptor client = test::connectedTo(SOCK_STREAM, "127.0.0.1", port);
    FileDescriptor peer = test::accepted(server);

    BusyConnection()
    {
        move(client, peer, Up);
        move(peer, client, Down);
    }

    static void move(const FileDescriptor &from, const FileDescriptor &to, std::size_t count)
    {
        std::vector<char> bytes(count);
        QCOMPARE(::send(from.get(), bytes.data(), count, MSG_NOSIGNAL), static_cast<ssize_t>(count));
        QCOMPARE(::recv(to.get(), bytes.data(), count, MSG_WAITALL), static_cast<ssize_t>(count));
    }
};

/// Whether a line tells how much went through the end of the server; that of the client, which closed first, is kept
/// in TIME_WAIT. The kernel counts the FIN of the other end as a byte, and of a socket that has gone it does not say
/// whether one came.
bool tellsTraffic(const QByteArray &lines, ChangeLogForm form)
{
    const QByteArray sent = QByteArray::number(qulonglong{Down});
    const auto tells = [&](const QByteArray &line, std::size_t bytes) {
        const QByteArray received = QByteArray::number(qulonglong{bytes});
        return form == ChangeLogForm::JsonLines
                   ? line.contains("\"bytes_sent\":" + sent + ",\"bytes_received\":" + received + ",")
                   : line.endsWith("\t" + sent + "\t" + received);
    };
    return std::ranges::any_of(lines.split('\n'), [&](const QByteArray &line) {
        return line.contains("closed") && (tells(line, Up) || tells(line, Up + 1));
    });
}

} // namespace

/// CSV, JSON and the web page against what was really sent.
void ChangeLogTest::realTrafficIsInEveryForm()
{
    const BusyConnection busy;
    const std::unique_ptr<Source> source = makeSource();
    Want want;
    want.allTraffic = true;
    SocketRows rows;
    rows.snapshot = *source->sample(want, {});
    rows.catalogue = Catalogue::make({});
    for (const Row &row : joinRows(*rows.snapshot, *rows.catalogue))
        if (row.socket.remote.port == busy.port && row.socket.hasRemote
            && row.socket.inode == test::inodeOf(busy.client))
            rows.rows.push_back({row, {}, {}, NoProcess});
    QCOMPARE(rows.rows.size(), 1U);
    const auto written = [&rows](ExportForm form) {
        std::string text;
        writeSockets(rows, form, Language::English, [&text](std::string_view part) {
            text += part;
            return true;
        });
        return QByteArray::fromStdString(text);
    };
    const QList<QByteArray> csv = written(ExportForm::Csv).split('\n');
    const QList<QByteArray> keys = csv.at(0).trimmed().split(',');
    const QList<QByteArray> cells = csv.at(1).trimmed().split(',');
    QCOMPARE(cells.size(), keys.size());
    QCOMPARE(cells.at(keys.indexOf("bytes_sent")).toULongLong(), qulonglong{Up});
    QCOMPARE(cells.at(keys.indexOf("bytes_received")).toULongLong(), qulonglong{Down});
    QVERIFY(cells.at(keys.indexOf("rtt_us")).toULongLong() > 0);
    QCOMPARE(cells.at(keys.indexOf("retransmits")).toULongLong(), qulonglong{0});

    const QJsonObject json = QJsonDocument::fromJson(written(ExportForm::Json)).object();
    const QJsonObject traffic =
        json.value(QStringLiteral("sockets")).toArray().at(0).toObject().value(QStringLiteral("traffic")).toObject();
    QCOMPARE(traffic.value(QStringLiteral("bytes_sent")).toDouble(), double{Up});
    QCOMPARE(traffic.value(QStringLiteral("bytes_received")).toDouble(), double{Down});

    const QByteArray html = written(ExportForm::Html);
    for (const QString &part :
         {QStringLiteral(">Sent<"), QStringLiteral(">Received<"), words::bytes(Up), words::bytes(Down)})
        QVERIFY2(html.contains(part.toUtf8()), qPrintable(part));
}

void ChangeLogTest::theLogTellsRealTraffic_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("json lines") << int(ChangeLogForm::JsonLines);
    QTest::newRow("text") << int(ChangeLogForm::Text);
}

/// What a connection had moved when it ended, told by the system.
void ChangeLogTest::theLogTellsRealTraffic()
{
    QFETCH(int, form);
    const std::unique_ptr<Source> source = makeSource();
    QByteArray lines;
    // A connection of its own each time: the kernel tells of an end from a work queue, at times after a look.
    const auto isTold = [&] {
        BusyConnection busy;
        const ChangeLogOrder wanted =
            order(static_cast<ChangeLogForm>(form), QByteArray("port:" + QByteArray::number(busy.port)).constData());
        ChangeLog log(wanted, Catalogue::make({}));
        log.take(*source->sample({}, {}));
        busy.client = FileDescriptor();
        busy.peer = FileDescriptor();
        QTest::qSleep(50);
        log.take(*source->sample({}, {}));
        lines = read(wanted.path);
        return tellsTraffic(lines, static_cast<ChangeLogForm>(form));
    };
    if (geteuid() != 0 && !QTest::qWaitFor(isTold, 2000))
        QSKIP("without the right to, the system tells nothing of sockets that end");
    QTRY_VERIFY2(isTold(), lines.constData());
}

void ChangeLogTest::everyFormIsWritten_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("csv") << int(ExportForm::Csv) << QByteArray("protocol,family");
    QTest::newRow("csv with mark") << int(ExportForm::CsvWithMark) << QByteArray("\xef\xbb\xbfprotocol");
    QTest::newRow("json") << int(ExportForm::Json) << QByteArray("\"sockets\":[{");
    QTest::newRow("html") << int(ExportForm::Html) << QByteArray("<!DOCTYPE html>");
    QTest::newRow("text") << int(ExportForm::Text) << QByteArray("server\t80\tLISTEN\n");
}

void ChangeLogTest::everyFormIsWritten()
{
    QFETCH(int, form);
    QFETCH(QByteArray, part);
    FakeMachine machine;
    machine.listen(machine.addProcess("server", 10), "127.0.0.1", 80);
    SocketWriting writing;
    QSignalSpy written(&writing, &SocketWriting::fileWritten);
    const QString path = m_folder.filePath(QStringLiteral("form%1").arg(form));
    writing.toFile({path, static_cast<ExportForm>(form)}, pickedOf(machine), Language::English);
    QVERIFY(writing.isBusy());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(!writing.isBusy());
    QCOMPARE(written.front().at(0).value<QFileDevice::FileError>(), QFileDevice::NoError);
    QCOMPARE(written.front().at(2).toInt(), 1);
    QVERIFY2(read(path).contains(part), read(path).constData());
}

void ChangeLogTest::writesOnAThreadOfItsOwn()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("server", 10), "127.0.0.1", 80);
    {
        SocketWriting writing;
        QSignalSpy made(&writing, &SocketWriting::textMade);
        writing.toText(pickedOf(machine), ExportForm::Json, Language::English);
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(QJsonDocument::fromJson(made.front().front().toString().toUtf8()).isObject());
    }
    SocketWriting quit; // is waited for
    quit.toFile({m_folder.filePath(QStringLiteral("nowhere/x")), ExportForm::Csv}, pickedOf(machine),
                Language::English);
}

QTEST_MAIN(ChangeLogTest)
#include "tst_changelog.moc"
