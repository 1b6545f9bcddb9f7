// SPDX-License-Identifier: MIT
#include "app/export/csv.h"
#include "app/export/portsjson.h"
#include "app/export/socketsjson.h"
#include "tests/support/livefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void stopsWhenNobodyReads();
    void streamsInChunks();
    void csvShowsWhatHides();
    void csvSaysWhereASocketIsBound();
    void csvQuotes();
    void portsJsonOfAnAnswer();

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
    QTest::newRow("bidi") << QByteArray("a\xE2\x80\xAE" "b") << QByteArray("\"a\\u202eb\"")
                          << QStringLiteral("a\u202eb");
    QTest::newRow("han") << QByteArray("資料") << QByteArray("\"資料\"") << QStringLiteral("資料");
    QTest::newRow("not UTF-8") << QByteArray("a\xff" "b") << QByteArray("\"a\xEF\xBF\xBD" "b\"")
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
    const QJsonObject socket
        = QJsonDocument::fromJson(bytes).object().value(QLatin1String("sockets")).toArray()[0].toObject();
    const QJsonArray processes = socket[QLatin1String("owner")][QLatin1String("processes")].toArray();
    QCOMPARE(processes[0][QLatin1String("name")].toString(), read);
}

void TestExport::jsonKeepsEveryRow()
{
    QByteArray bytes;
    const auto rows = m_fixture.rows();
    QVERIFY(writeSocketsJson(m_fixture.snapshot(), rows, m_fixture.catalogue(), into(bytes)));
    QJsonParseError error;
    const QJsonArray sockets = QJsonDocument::fromJson(bytes, &error).object().value(QLatin1String("sockets")).toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(std::size_t(sockets.size()), rows.size());
    QCOMPARE(sockets[0][QLatin1String("owner")][QLatin1String("processes")].toArray().size(), 2);
    QCOMPARE(sockets[0][QLatin1String("dual_stack")].toBool(), true);
    QCOMPARE(sockets[2][QLatin1String("owner")][QLatin1String("unit")].toString(), QStringLiteral("ssh.service"));
    QVERIFY(sockets[0][QLatin1String("opened_at")].isNull());
    QVERIFY(sockets[3][QLatin1String("opened_at")].toString().startsWith(QLatin1String("1970-01-12T")));
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
    QVERIFY(bytes.contains("a\xE2\x90\x8A" "b<U+202E>"));
}

void TestExport::csvSaysWhereASocketIsBound()
{
    Snapshot snapshot = oneListener("a");
    snapshot.sockets.front().dualStack = true;
    snapshot.sockets.front().interfaceIndex = 77;
    QByteArray bytes;
    QVERIFY(writeSocketsCsv(snapshot, joinRows(snapshot, m_fixture.catalogue()), m_fixture.catalogue(), into(bytes)));
    QVERIFY(bytes.contains(",dual_stack,interface\r\n"));
    QVERIFY(bytes.endsWith(",yes,77\r\n"));
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
    const QJsonObject port = QJsonDocument::fromJson(bytes).object().value(QLatin1String("ports")).toArray()[0].toObject();
    QCOMPARE(port[QLatin1String("origin")].toString(), QStringLiteral("range"));
    QCOMPARE(port[QLatin1String("name")].toString(), QString());
    QVERIFY(port[QLatin1String("name")].isString());
    QVERIFY(port[QLatin1String("text")].toString().contains(QStringLiteral("32768")));
    QVERIFY(port[QLatin1String("category")].isNull());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
