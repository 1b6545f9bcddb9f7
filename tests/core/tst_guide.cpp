// SPDX-License-Identifier: MIT
#include "core/catalogue/guide.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace netwharf;

namespace {

constexpr const char *Columns[] = {
    "ports",      "transports",         "service",      "aliases",     "category",    "commonness", "official",
    "flags",      "secure_alternative", "title_en",     "title_zh_CN", "title_zh_TW", "text_en",    "text_zh_CN",
    "text_zh_TW", "safety_en",          "safety_zh_CN", "safety_zh_TW"};
using Change = std::map<std::string, std::string>;

/// A good file with one row, in which some fields are changed.
std::string guideWith(const Change &change)
{
    Change fields{{"ports", "3306"},
                  {"transports", "tcp"},
                  {"service", "mysql"},
                  {"aliases", "MySQL;数据库"},
                  {"category", "database"},
                  {"commonness", "3"},
                  {"official", "yes"},
                  {"flags", ""},
                  {"secure_alternative", ""},
                  {"title_en", "Database"},
                  {"title_zh_CN", "数据库"},
                  {"title_zh_TW", "資料庫"},
                  {"text_en", "A database."},
                  {"text_zh_CN", "一种数据库。"},
                  {"text_zh_TW", "一種資料庫。"},
                  {"safety_en", ""},
                  {"safety_zh_CN", ""},
                  {"safety_zh_TW", ""}};
    for (const auto &[name, text] : change)
        fields[name] = text;
    std::string head;
    std::string row;
    for (const char *name : Columns) {
        head += (head.empty() ? "" : ",") + std::string(name);
        row += (row.empty() ? "\"" : ",\"") + fields[name] + '"';
    }
    return head + '\n' + row + '\n';
}

std::vector<RegistryFact> someFacts()
{
    RegistryFact mysql;
    mysql.ports = {3306, 3306};
    mysql.name = "mysql";
    mysql.transport = Protocol::Tcp;
    RegistryFact everywhere;
    everywhere.ports = {4200, 4299};
    everywhere.name = "vrml-multi-use";
    return {mysql, everywhere};
}

QByteArrayList messages(const Findings &findings)
{
    QByteArrayList result;
    for (const Finding &finding : findings)
        result += QByteArray::fromStdString(describe(finding));
    return result;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void goodRow();
    void icmpHasNoPort();
    void rules_data();
    void rules();
    void everyBreachIsReported();
    void columns();
    void shippedGuideIsClean();
};

void TestGuide::goodRow()
{
    Findings findings;
    const auto rows = readGuide(
        guideWith(
            {{"ports", "6881-6889"}, {"transports", "tcp;udp"}, {"official", "no"}, {"flags", "cleartext;legacy"}}),
        "g.csv", findings);
    QCOMPARE(messages(findings), QByteArrayList());
    QCOMPARE(rows.size(), std::size_t(1));
    const GuideRow &row = rows.front();
    QVERIFY(row.ports == (PortRange{6881, 6889}));
    QVERIFY(row.transports == (std::vector{Protocol::Tcp, Protocol::Udp}));
    QVERIFY(row.aliases == (std::vector<std::string>{"MySQL", "数据库"}));
    QVERIFY(row.cleartext && row.legacy && !row.official);
    QCOMPARE(row.commonness, std::uint8_t(3));
    QCOMPARE(row.title[2], std::string("資料庫"));
    QCOMPARE(row.line, std::size_t(2));
}

void TestGuide::icmpHasNoPort()
{
    Findings findings;
    const auto rows =
        readGuide(guideWith({{"ports", ""}, {"transports", "icmp"}, {"official", "no"}}), "g.csv", findings);
    checkGuide(rows, someFacts(), findings);
    QCOMPARE(messages(findings), QByteArrayList());
    QVERIFY(!rows.front().ports);
}

void TestGuide::rules_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *column, const QByteArray &text, const QByteArray &message) {
        QTest::addRow("%s %s", column, text.left(24).constData())
            << QByteArray(column) << text << "g.csv:2: " + message;
    };
    row("ports", "70000", "not a port: 70000");
    row("ports", "", "not a port");
    row("ports", " 443", "not a port:  443");
    row("ports", "443-80", "the range runs backwards: 443-80");
    row("transports", "tpc", "not a transport: tpc");
    row("transports", "", "not a transport");
    row("transports", "raw", "not a transport: raw");
    row("transports", "icmp", "port and transport do not fit: 3306");
    row("service", "", "not a service name");
    row("service", "my sql", "not a service name: my sql");
    row("aliases", "a;;b", "not an alias: a;;b");
    row("category", "databases", "not a category: databases");
    row("commonness", "4", "commonness is not 1, 2 or 3: 4");
    row("official", "true", "official is not yes or no: true");
    row("flags", "clear", "not a flag: clear");
    row("official", "no", "the registry disagrees with official: 3306/tcp mysql");
    row("service", "maria", "the registry disagrees with official: 3306/tcp maria");
    row("title_zh_TW", "", "missing in a language: title_zh_TW");
    row("text_en", "", "missing in a language: text_en");
    row("safety_en", "Take care.", "missing in a language: safety_zh_CN");
    row("title_en", QByteArray(81, 'x'), "too long: title_en");
    row("text_zh_CN", QByteArray("库").repeated(321), "too long: text_zh_CN");
    row("title_zh_TW", "数据库", "the same text in two languages: title_zh_TW: 数据库");
    row("text_zh_CN", "数据库,常用。", "half-width punctuation between Han characters: text_zh_CN: 数据库,常用。");
    row("text_zh_CN", "数据库.", "half-width punctuation between Han characters: text_zh_CN: 数据库.");
    row("text_en", "A\u202e b.", "control or invisible character: text_en: A<U+202E> b.");
    row("text_en", "A\nb.", "control or invisible character: text_en: A␊b.");
    row("title_en", " Database", "needless space: title_en:  Database");
}

void TestGuide::rules()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    Findings findings;
    const auto rows = readGuide(guideWith({{column.toStdString(), text.toStdString()}}), "g.csv", findings);
    checkGuide(rows, someFacts(), findings);
    QVERIFY2(messages(findings).contains(message), messages(findings).join('\n').constData());
}

void TestGuide::everyBreachIsReported()
{
    std::string text = guideWith({{"category", "x"}, {"commonness", "0"}, {"text_zh_CN", ""}});
    const std::string row = text.substr(text.find('\n') + 1);
    text += "1,2\n" + row;
    Findings findings;
    const auto rows = readGuide(text, "g.csv", findings);
    checkGuide(rows, someFacts(), findings);
    const QByteArrayList expected{"g.csv:3: not as many fields as the header has: 2",
                                  "g.csv:2: not a category: x",
                                  "g.csv:2: commonness is not 1, 2 or 3: 0",
                                  "g.csv:2: missing in a language: text_zh_CN",
                                  "g.csv:4: not a category: x",
                                  "g.csv:4: commonness is not 1, 2 or 3: 0",
                                  "g.csv:4: missing in a language: text_zh_CN",
                                  "g.csv:4: this port, transport and service stand here twice: 3306/tcp mysql"};
    QCOMPARE(messages(findings), expected);
}

void TestGuide::columns()
{
    std::string text = guideWith({});
    text.replace(text.find("flags"), 5, "flogs");
    Findings findings;
    QVERIFY(readGuide(text, "g.csv", findings).empty());
    QCOMPARE(messages(findings), QByteArrayList({"g.csv:1: missing column: flags", "g.csv:1: unknown column: flogs"}));
}

/// The compiler checks the listed files while building; this finds a file that nobody listed.
void TestGuide::shippedGuideIsClean()
{
    QFile list(QStringLiteral(NETWHARF_CATALOGUE "/guide/files.cmake"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray listed = list.readAll();
    const QDir folder(QStringLiteral(NETWHARF_CATALOGUE "/guide"));
    const QStringList files = folder.entryList({QStringLiteral("*.csv")});
    QVERIFY(files.contains(QStringLiteral("seed.csv")));
    for (const QString &name : files) {
        QVERIFY2(listed.contains("  " + name.toUtf8() + '\n'), qPrintable(name));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Findings findings;
        QVERIFY(!readGuide(file.readAll().toStdString(), name.toStdString(), findings).empty());
        QCOMPARE(messages(findings), QByteArrayList());
    }
}

QTEST_APPLESS_MAIN(TestGuide)
#include "tst_guide.moc"
