// SPDX-License-Identifier: MIT
#include "app/export/csv.h"
#include "app/export/filesink.h"
#include "app/export/portshtml.h"
#include "app/export/portsjson.h"
#include "app/export/socketsjson.h"
#include "app/i18n/words.h"
#include "tests/support/livefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace netwharf;

namespace {

/// A snapshot with one listener whose process has this name.
Snapshot oneListener(const std::string &name)
{
    auto process = std::make_shared<Process>();
    process->pid = 7;
    process->name = name;
    auto tables = std::make_shared<Tables>();
    tables->processes.push_back(std::move(process));
    Snapshot snapshot;
    snapshot.tables = std::move(tables);
    Socket socket;
    socket.id = RowId{1};
    socket.state = SocketState::Listen;
    socket.local = {*IpAddress::parse("127.0.0.1"), 80};
    socket.owner = {.kind = OwnerKind::Process, .process = 0};
    snapshot.sockets.push_back(socket);
    return snapshot;
}

Sink into(QByteArray &bytes)
{
    return [&bytes](std::string_view text) {
        bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    };
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
private slots:
    void jsonCarriesAnyName_data();
    void jsonCarriesAnyName();
    void jsonKeepsEveryRow();
    void jsonOfManyRowsIsInOrder();
    void jsonTraffic();
    void stopsWhenNobodyReads();
    void streamsInChunks();
    void csvShowsWhatHides();
    void csvSaysWhereASocketIsBound();
    void csvTraffic();
    void csvQuotes();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void markComesFirst();
    void htmlIsEscapedAndWhole();
    void fileIsWholeOrNotThere();
    void fullDeviceIsSaid();
    void portsJsonOfAnAnswer();
    void notesGoEverywhere();

private:
    LiveFixture m_fixture;
};

void TestExport::jsonCarriesAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << QByteArray("nginx") << QByteArray("\"nginx\"") << QStringLiteral("nginx");
    QTest::newRow("quotes") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"") << QStringLiteral("a\"b\\c");
    QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("\"a\\u000ab\"") << QStringLiteral("a\nb");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("\"\\u001b[31m\"") << QStringLiteral("\u001b[31m");
    QTest::newRow("bidi") << QByteArray("a\xE2\x80\xAE"
                                        "b")
                          << QByteArray("\"a\\u202eb\"") << QStringLiteral("a\u202eb");
    QTest::newRow("han") << QByteArray("資料") << QByteArray("\"資料\"") << QStringLiteral("資料");
    QTest::newRow("not UTF-8") << QByteArray("a\xff"
                                             "b")
                               << QByteArray("\"a\xEF\xBF\xBD"
                                             "b\"")
                               << QStringLiteral("a\ufffdb");
    QTest::newRow("beyond") << QByteArray("\xF3\xA0\x81\x81") << QByteArray("\"\\udb40\\udc41\"")
                            << QString::fromUtf8("\xF3\xA0\x81\x81");
}

void TestExport::jsonCarriesAnyName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    const Snapshot snapshot = oneListener(name.toStdString());
    QByteArray bytes;
    QVERIFY(writeSocketsJson(snapshot, joinRows(snapshot, m_fixture.catalogue()), m_fixture.catalogue(), into(bytes)));
    QVERIFY2(bytes.contains("\"name\":" + written), bytes.constData());
    const QJsonObject socket =
        QJsonDocument::fromJson(bytes).object().value(QLatin1String("sockets")).toArray()[0].toObject();
    const QJsonArray processes = socket[QLatin1String("owner")][QLatin1String("processes")].toArray();
    QCOMPARE(processes[0][QLatin1String("name")].toString(), read);
}

void TestExport::jsonKeepsEveryRow()
{
    QByteArray bytes;
    const auto rows = m_fixture.rows();
    QVERIFY(writeSocketsJson(m_fixture.snapshot(), rows, m_fixture.catalogue(), into(bytes)));
    QJsonParseError error;
    const QJsonArray sockets =
        QJsonDocument::fromJson(bytes, &error).object().value(QLatin1String("sockets")).toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(std::size_t(sockets.size()), rows.size());
    QCOMPARE(sockets[0][QLatin1String("owner")][QLatin1String("processes")].toArray().size(), 2);
    QCOMPARE(sockets[0][QLatin1String("dual_stack")].toBool(), true);
    QCOMPARE(sockets[2][QLatin1String("owner")][QLatin1String("unit")].toString(), QStringLiteral("ssh.service"));
    QVERIFY(sockets[0][QLatin1String("opened_at")].isNull());
    QVERIFY(sockets[3][QLatin1String("opened_at")].toString().startsWith(QLatin1String("1970-01-12T")));
}

/// Two threads write them.
void TestExport::jsonOfManyRowsIsInOrder()
{
    std::vector<Row> rows(10'001, m_fixture.rows().front());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].socket.id = RowId{i};
    QByteArray bytes;
    QVERIFY(writeSocketsJson(m_fixture.snapshot(), rows, m_fixture.catalogue(), into(bytes)));
    const QJsonArray sockets = QJsonDocument::fromJson(bytes).object().value(QLatin1String("sockets")).toArray();
    QCOMPARE(sockets.size(), qsizetype(rows.size()));
    for (qsizetype i = 0; i < sockets.size(); ++i)
        QCOMPARE(sockets[i][QLatin1String("id")].toString(), QString::number(i));
}

void TestExport::jsonTraffic()
{
    Snapshot snapshot = oneListener("x");
    for (const std::uint64_t id : {2U, 3U, 4U}) {
        Socket socket = snapshot.sockets.front();
        socket.id = RowId{id};
        socket.protocol = id == 4 ? Protocol::Udp : Protocol::Tcp;
        snapshot.sockets.push_back(socket);
    }
    snapshot.traffic = {{RowId{2}, Traffic{100, 50, 1500, 3, 0}, {}},
                        {RowId{3}, Traffic{1, 0, 0, 0, 0}, {}},
                        {RowId{4}, Traffic{0, 0, 0, 0, 9}, {}}};
    QByteArray bytes;
    QVERIFY(writeSocketsJson(snapshot, joinRows(snapshot, m_fixture.catalogue()), m_fixture.catalogue(), into(bytes)));
    const QJsonArray rows = QJsonDocument::fromJson(bytes).object().value(QStringLiteral("sockets")).toArray();
    const auto traffic = [&](int row) { return rows.at(row).toObject().value(QStringLiteral("traffic")); };
    QVERIFY(traffic(0).isNull());
    QCOMPARE(QJsonDocument(traffic(1).toObject()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"bytes_received":50,"bytes_sent":100,"retransmits":3,"rtt_us":1500})"));
    QVERIFY(traffic(2).toObject().value(QStringLiteral("rtt_us")).isNull());
    QVERIFY(traffic(3).isNull()); // of datagrams no bytes are counted
}

void TestExport::stopsWhenNobodyReads()
{
    std::vector<Row> rows(20'000, m_fixture.rows().front());
    int chunks = 0;
    const Sink refusing = [&chunks](std::string_view) {
        ++chunks;
        return false;
    };
    QVERIFY(!writeSocketsJson(m_fixture.snapshot(), rows, m_fixture.catalogue(), refusing));
    QVERIFY(!writeSocketsCsv(m_fixture.snapshot(), rows, m_fixture.catalogue(), refusing));
    QCOMPARE(chunks, 2);
}

void TestExport::streamsInChunks()
{
    std::vector<Row> rows(20'000, m_fixture.rows().front());
    std::size_t largest = 0;
    const Sink measuring = [&largest](std::string_view text) {
        largest = std::max(largest, text.size());
        return true;
    };
    QVERIFY(writeSocketsJson(m_fixture.snapshot(), rows, m_fixture.catalogue(), measuring));
    QVERIFY(largest < 128 * 1024);
}

void TestExport::csvShowsWhatHides()
{
    const Snapshot snapshot = oneListener("a\nb\xE2\x80\xAE");
    QByteArray bytes;
    QVERIFY(writeSocketsCsv(snapshot, joinRows(snapshot, m_fixture.catalogue()), m_fixture.catalogue(), into(bytes)));
    QCOMPARE(bytes.count("\r\n"), 2);
    QCOMPARE(bytes.count('\n'), 2);
    QVERIFY(bytes.contains("a\xE2\x90\x8A"
                           "b<U+202E>"));
}

void TestExport::formulasAreDefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-a") << QByteArray("'-a");
    QTest::newRow("at") << QByteArray("@a,b") << QByteArray("\"'@a,b\"");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\xE2\x90\x89=1");
    QTest::newRow("negative number") << QByteArray("-12") << QByteArray("-12");
    QTest::newRow("inside") << QByteArray("a=b") << QByteArray("a=b");
}

void TestExport::formulasAreDefused()
{
    QFETCH(QByteArray, text);
    QByteArray bytes;
    CsvWriter csv(into(bytes));
    csv.line({text.toStdString()});
    QVERIFY(csv.finish());
    QTEST(bytes.trimmed(), "written");
}

void TestExport::markComesFirst()
{
    QByteArray bytes;
    QVERIFY(writePortsCsv({}, Language::English, {}, into(bytes), ByteOrderMark::Yes));
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"
                             "first,"));
}

void TestExport::htmlIsEscapedAndWhole()
{
    const Snapshot snapshot = oneListener("<script>alert(1)</script>");
    const auto rows = joinRows(snapshot, m_fixture.catalogue());
    const PortRecord http = m_fixture.catalogue().at(m_fixture.catalogue().best(80, Protocol::Tcp));
    const PortUseIndex use(rows, *snapshot.tables);
    const std::vector<PortReport> reports{{http, use.holders(http)}};
    QByteArray bytes;
    QVERIFY(writePortsHtml(reports, {QStringLiteral("registry & co"), QStringLiteral("<b>")}, Language::English, {},
                           into(bytes)));
    QVERIFY(bytes.startsWith("<!DOCTYPE html>"));
    QVERIFY(bytes.endsWith("</html>\n"));
    QVERIFY(bytes.contains("&lt;script&gt;"));
    QVERIFY(bytes.contains("registry &amp; co"));
    QVERIFY(bytes.contains("&lt;b&gt;"));
    QVERIFY(!bytes.contains("<script"));
    for (const char *outside : {"href=", "src=", "url(", "@import"})
        QVERIFY2(!bytes.contains(outside), outside);
}

void TestExport::fileIsWholeOrNotThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ports.csv"));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(writeFile(path, [](const Sink &sink) { return sink("first"); }), QFileDevice::NoError);
    QCOMPARE(content(), QByteArray("first"));
    QVERIFY(writeFile(path, [](const Sink &sink) { return sink("half") && false; }) != QFileDevice::NoError);
    QCOMPARE(content(), QByteArray("first"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(writeFile(folder.filePath(QStringLiteral("no/ports.csv")), [](const Sink &) { return true; })
            != QFileDevice::NoError);
}

void TestExport::fullDeviceIsSaid()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    const auto error = writeFile(QStringLiteral("/dev/full"), [](const Sink &sink) { return sink("x"); });
    QCOMPARE(error, QFileDevice::ResourceError);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile()); // still the device
    QVERIFY(words::fileError(error, QStringLiteral("/dev/full")).contains(QLatin1String("room")));
}

void TestExport::csvSaysWhereASocketIsBound()
{
    Snapshot snapshot = oneListener("a");
    snapshot.sockets.front().dualStack = true;
    snapshot.sockets.front().interfaceIndex = 77;
    QByteArray bytes;
    QVERIFY(writeSocketsCsv(snapshot, joinRows(snapshot, m_fixture.catalogue()), m_fixture.catalogue(), into(bytes)));
    QVERIFY(bytes.contains(",dual_stack,interface,namespace,bytes_sent,"));
    QVERIFY(bytes.endsWith(",yes,77,,,,,,,\r\n"));
}

/// The same values as in JSON, and nothing in place of what is not known.
void TestExport::csvTraffic()
{
    Snapshot snapshot = oneListener("x");
    for (const std::uint64_t id : {2U, 3U, 4U}) {
        Socket socket = snapshot.sockets.front();
        socket.id = RowId{id};
        socket.protocol = id == 4 ? Protocol::Udp : Protocol::Tcp;
        snapshot.sockets.push_back(socket);
    }
    snapshot.traffic = {{RowId{2}, Traffic{100, 50, 1500, 3, 0}, {}},
                        {RowId{3}, Traffic{1, 0, 0, 0, 0}, {}},
                        {RowId{4}, Traffic{0, 0, 0, 0, 9}, {}}};
    QByteArray bytes;
    const auto rows = joinRows(snapshot, m_fixture.catalogue());
    const RateOf rateOf = [](RowId id) { return id == RowId{2} ? std::optional(TrafficRate{12.6, 0}) : std::nullopt; };
    QVERIFY(writeSocketsCsv(snapshot, rows, m_fixture.catalogue(), into(bytes), ByteOrderMark::No, rateOf));
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    QVERIFY(lines.at(0).trimmed().endsWith(",namespace,bytes_sent,bytes_received,rtt_us,retransmits,sent_per_second,"
                                           "received_per_second"));
    const auto counts = [&lines](int line) { return lines.at(line).trimmed().split(',').mid(22); };
    QCOMPARE(counts(1), QList<QByteArray>({"", "", "", "", "", ""}));
    QCOMPARE(counts(2), QList<QByteArray>({"100", "50", "1500", "3", "13", "0"}));
    QCOMPARE(counts(3), QList<QByteArray>({"1", "0", "", "0", "", ""}));
    QCOMPARE(counts(4), QList<QByteArray>({"", "", "", "", "", ""}));
}

void TestExport::csvQuotes()
{
    QByteArray bytes;
    CsvWriter csv(into(bytes));
    csv.line({"a", "b,c", "d\"e", ""});
    QVERIFY(csv.finish());
    QCOMPARE(bytes, QByteArray("a,\"b,c\",\"d\"\"e\",\r\n"));
}

void TestExport::portsJsonOfAnAnswer()
{
    SystemSettings settings;
    settings.known = true;
    const PortReport report{m_fixture.catalogue().answer(50001, Protocol::Udp), {}};
    QByteArray bytes;
    QVERIFY(writePortsJson(std::span(&report, 1), "2026-08-17", Language::English, settings, into(bytes)));
    const QJsonObject port =
        QJsonDocument::fromJson(bytes).object().value(QLatin1String("ports")).toArray()[0].toObject();
    QCOMPARE(port[QLatin1String("origin")].toString(), QStringLiteral("range"));
    QCOMPARE(port[QLatin1String("name")].toString(), QString());
    QVERIFY(port[QLatin1String("name")].isString());
    QVERIFY(port[QLatin1String("text")].toString().contains(QStringLiteral("32768")));
    QVERIFY(port[QLatin1String("category")].isNull());
}

void TestExport::notesGoEverywhere()
{
    const PortNote note{{5432, 5432}, 1U << static_cast<unsigned>(Protocol::Tcp), "=orders", "backed up\nat <night>"};
    const auto catalogue = Catalogue::make({}, std::span(&note, 1));
    const PortReport report{catalogue->at(catalogue->best(5432, Protocol::Tcp)), {}};
    QByteArray csv;
    QVERIFY(writePortsCsv(std::span(&report, 1), Language::English, {}, into(csv)));
    QVERIFY2(csv.contains(",processes,note\r\n"), csv.constData());
    QVERIFY2(csv.endsWith(",'=orders backed up at <night>\r\n"), csv.constData());
    QByteArray html;
    QVERIFY(writePortsHtml(std::span(&report, 1), {}, Language::English, {}, into(html)));
    QVERIFY2(html.contains("<small>backed up</small><small>at &lt;night&gt;</small>"), html.constData());
    QByteArray json;
    QVERIFY(writePortsJson(std::span(&report, 1), "2026-08-17", Language::English, {}, into(json)));
    const QJsonArray ports = QJsonDocument::fromJson(json).object().value(QLatin1String("ports")).toArray();
    QCOMPARE(ports[0].toObject()[QLatin1String("note")].toString(), QStringLiteral("=orders\nbacked up\nat <night>"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
