// SPDX-License-Identifier: MIT
#include "core/catalogue/csv.h"

#include <QTest>

using namespace netwharf;

namespace {

/// Fields joined by "|", rows by " / ", each row with its line.
QByteArray written(const std::vector<CsvRow> &rows)
{
    QByteArray result;
    for (const CsvRow &row : rows) {
        if (!result.isEmpty())
            result += " / ";
        result += QByteArray::number(qulonglong(row.line)) + ':';
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            result += (i ? "|" : "") + QByteArray::fromStdString(row.fields[i]);
    }
    return result;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void limits();
    void table();
    void fieldsSurviveARoundTrip();
};

void TestCsv::good_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << QByteArray("1:a|b / 2:c|d");
    QTest::newRow("CRLF, no end") << QByteArray("a,b\r\nc,d") << QByteArray("1:a|b / 2:c|d");
    QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\",c\n") << QByteArray("1:a,\"b\"|c");
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\r\nd,e\n") << QByteArray("1:a\nb|c / 3:d|e");
    QTest::newRow("empty fields") << QByteArray(",,\n\"\",x,") << QByteArray("1:|| / 2:|x|");
    QTest::newRow("empty lines") << QByteArray("a\n\n\r\nb\n") << QByteArray("1:a / 4:b");
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a\n")
                                     << QByteArray("1:a");
    QTest::newRow("UTF-8") << QByteArray("网,埠") << QByteArray("1:网|埠");
}

void TestCsv::good()
{
    QFETCH(QByteArray, text);
    const auto rows = readCsv(text.toStdString(), "x.csv");
    QVERIFY(rows.has_value());
    QTEST(written(*rows), "rows");
}

void TestCsv::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("unclosed") << QByteArray("a\n\"b\n\nc") << QByteArray("x.csv:2: a quote is never closed");
    QTest::newRow("text after quote") << QByteArray("a\n\"b\"c\n") << QByteArray("x.csv:2: text after a closing quote");
    QTest::newRow("quote inside") << QByteArray("a\"b\n") << QByteArray("x.csv:1: a quote inside an unquoted field");
    QTest::newRow("not UTF-8") << QByteArray("a\nb\n\xff\n") << QByteArray("x.csv:3: not UTF-8");
}

void TestCsv::bad()
{
    QFETCH(QByteArray, text);
    const auto rows = readCsv(text.toStdString(), "x.csv");
    QVERIFY(!rows.has_value());
    QTEST(QByteArray::fromStdString(describe(rows.error())), "message");
}

void TestCsv::limits()
{
    const CsvLimits limits{.bytes = 20, .fieldBytes = 4, .fieldsPerRow = 2};
    QVERIFY(readCsv("abcd,ef\n", "x", limits));
    for (const char *text : {"abcde,f\n", "a,b,c\n", "a,b\na,b\na,b\na,b\na,b\na,b\n"}) {
        const auto rows = readCsv(text, "x", limits);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, FindingCode::TooLarge);
    }
}

void TestCsv::table()
{
    Findings findings;
    const CsvTable table = CsvTable::read("Name,Port\na,1\nb\nc,3\n", "x.csv", findings);
    QCOMPARE(table.column("port").value_or(99), std::size_t(1));
    QVERIFY(!table.column("transport"));
    QCOMPARE(written(table.rows()), QByteArray("2:a|1 / 4:c|3"));
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(describe(findings.front())),
             QByteArray("x.csv:3: not as many fields as the header has: 1"));
    CsvTable::read("", "empty.csv", findings);
    QCOMPARE(QByteArray::fromStdString(describe(findings.back())), QByteArray("empty.csv: too few rows"));
}

void TestCsv::fieldsSurviveARoundTrip()
{
    for (const std::string text : {"plain", "a,b", "say \"hi\"", "two\nlines", "", "网埠"}) {
        const auto rows = readCsv(csvField(text) + ",end\n", "x");
        QVERIFY(rows);
        QCOMPARE(rows->front().fields.front(), text);
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
