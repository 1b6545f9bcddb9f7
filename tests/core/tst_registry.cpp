// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "core/catalogue/registryfacts.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace netwharf;

namespace {

const std::string Header = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
                           "Registration Date,Modification Date,Reference,Service Code,"
                           "Unauthorized Use Reported,Assignment Notes\r\n";

std::vector<RegistryFact> imported(const std::string &rows, Findings &findings)
{
    return importRegistry(Header + rows, "iana.csv", findings, 0);
}

QByteArray facts(const std::string &rows)
{
    Findings findings;
    const std::string text = writeRegistryFacts(imported(rows, findings));
    QByteArray result = QByteArray::fromStdString(text.substr(text.find('\n') + 1)).trimmed();
    for (const Finding &finding : findings)
        result += QByteArray::fromStdString(describe(finding));
    return result;
}

std::string fileText(const char *path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The names of one fact on one port of one transport.
void checkNamed(const Catalogue &catalogue, const RegistryFact &fact, std::uint16_t port, Protocol transport)
{
    const auto entries = catalogue.lookUp(port, transport);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](EntryIndex entry) {
        const PortRecord record = catalogue.at(entry);
        return fact.isNamed(record.name) && record.ports == fact.ports;
    });
    QVERIFY2(found != entries.end(), fact.name.c_str());
    const PortRecord record = catalogue.at(*found);
    QVERIFY2(record.official, fact.name.c_str());
    QVERIFY2(record.status == fact.status, fact.name.c_str());
    QVERIFY2(record.description == fact.description, fact.name.c_str());
    QCOMPARE(record.references.size(), fact.references.size());
    QVERIFY2(record.unauthorisedUse == fact.unauthorisedUse, fact.name.c_str());
    for (const std::string &alias : fact.aliases)
        QVERIFY2(std::find(record.aliases.begin(), record.aliases.end(), alias) != record.aliases.end(), alias.c_str());
}

/// IANA has blocks of unassigned ports that reach over ports with rows of their own.
bool hasRowOfItsOwn(const std::vector<RegistryFact> &facts, const RegistryFact &block, std::uint16_t port,
                    Protocol transport)
{
    const auto width = [](const RegistryFact &fact) { return fact.ports.last - fact.ports.first; };
    return std::any_of(facts.begin(), facts.end(), [&](const RegistryFact &fact) {
        return width(fact) < width(block) && fact.covers({port, port}, transport);
    });
}

void checkNameless(const Catalogue &catalogue, const RegistryFact &fact, std::uint16_t port, Protocol transport)
{
    const PortRecord answer = catalogue.answer(port, transport);
    QVERIFY2(answer.status == fact.status, qPrintable(QString::number(port)));
    QVERIFY2(answer.description == fact.description, qPrintable(QString::number(port)));
    QVERIFY(answer.name.empty());
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void import_data();
    void import();
    void importRefuses_data();
    void importRefuses();
    void importAcceptsOldColumnName();
    void factsSurviveARoundTrip();
    void everyShippedFactIsInTheCatalogue();
    void shippedFactsAreComplete();
};

void TestRegistry::import_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("facts");
    const auto row = [](const char *name, const char *rows, const char *facts) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(facts);
    };
    row("named", "redis,6379,tcp,An advanced store,[A],[B],2010-01-02,2011-03,[RFC1][A_Person <a@b.c>],,,\r\n",
        "6379,6379,tcp,redis,,assigned,An advanced store,RFC1,2010-01-02,2011-03,");
    row("description of two lines", "a,1,tcp,\"One\n   two\",,,,,,,,\r\n", "1,1,tcp,a,,assigned,One two,,,,");
    row("renamed service",
        "sql-net,66,tcp,\"Oracle\nIANA assigned this well-formed service name as a replacement for "
        "\"\"sql*net\"\".\",,,,,,,,\r\n"
        "sql*net,66,tcp,Oracle,,,,,,,,\"This entry is an alias to \"\"sql-net\"\".\nHistoric.\"\r\n",
        "66,66,tcp,sql-net,sql*net,assigned,Oracle,,,,");
    row("blank transport", "vrml,4200-4299,,V,,,,,,,,\r\n", "4200,4299,,vrml,,assigned,V,,,,");
    row("no port", "dns-sd-name,,,X,,,,,,,,\r\n", "");
    row("status rows that continue", ",4,tcp,Unassigned,,,,,,,,\r\n,5-6,tcp,Unassigned,,,2001-01-01,,,,,\r\n",
        "4,6,tcp,,,unassigned,,,,,");
    row("status rows that do not", ",4,tcp,Unassigned,,,,,,,,\r\n,6,tcp,Unassigned,,,,,,,,\r\n",
        "4,4,tcp,,,unassigned,,,,,\n6,6,tcp,,,unassigned,,,,,");
    row("status words",
        ",1,udp,De-registered,,,,2006-04-25,,,,\r\n,2,,Reserved - IANA,,,,,,,,\r\n"
        ",3,tcp,any private mail system,,,,,,,,\r\n,15,tcp,Unassigned [was netstat],,,,,,,,\r\n",
        "1,1,udp,,,removed,De-registered,,,2006-04-25,\n2,2,,,,reserved,Reserved - IANA,,,,\n"
        "3,3,tcp,,,reserved,any private mail system,,,,\n15,15,tcp,,,unassigned,Unassigned [was "
        "netstat],,,,");
    row("removed service", "sua,14001,udp,De-Registered,,,,,,,,\r\n", "14001,14001,udp,sua,,removed,De-Registered,,,,");
    row("unauthorised use", "x,1521,tcp,,,,,,,,\"Known\nuse\",\r\n", "1521,1521,tcp,x,,assigned,,,,,Known use");
    row("bad port", "x,70000,tcp,,,,,,,,,\r\n", "iana.csv:2: not a port: 70000");
    row("bad range", "x,9-8,tcp,,,,,,,,,\r\n", "iana.csv:2: the range runs backwards: 9-8");
    row("bad transport", "x,9,icmp,,,,,,,,,\r\n", "iana.csv:2: not a transport: icmp");
    row("bad date", "x,9,tcp,,,,2011-1,,,,,\r\n", "iana.csv:2: not a date: 2011-1");
}

void TestRegistry::import()
{
    QFETCH(QByteArray, rows);
    QTEST(::facts(rows.toStdString()), "facts");
}

void TestRegistry::importRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray() << QByteArray("iana.csv: too few rows");
    QTest::newRow("a web page") << QByteArray("<html>\n<body>\n")
                                << QByteArray("iana.csv:1: missing column: Service Name");
    QTest::newRow("cut short") << QByteArray::fromStdString(Header) + "a,1,tcp,,,,,,,,,\n"
                               << QByteArray("iana.csv: too few rows: 1");
    QTest::newRow("a column less") << QByteArray("Service Name,Port Number\na,1\n")
                                   << QByteArray("iana.csv:1: missing column: Transport Protocol");
}

void TestRegistry::importRefuses()
{
    QFETCH(QByteArray, text);
    Findings findings;
    QVERIFY(importRegistry(text.toStdString(), "iana.csv", findings).empty());
    QVERIFY(!findings.empty());
    QTEST(QByteArray::fromStdString(describe(findings.front())), "message");
}

void TestRegistry::importAcceptsOldColumnName()
{
    std::string text = Header + "x,1,tcp,,,,,,,,somebody,\n";
    const std::string now = "Unauthorized Use Reported";
    text.replace(text.find(now), now.size(), "Known Unauthorized Uses");
    Findings findings;
    const auto facts = importRegistry(text, "iana.csv", findings, 0);
    QVERIFY(findings.empty());
    QCOMPARE(facts.size(), std::size_t(1));
    QCOMPARE(facts.front().unauthorisedUse, std::string("somebody"));
}

void TestRegistry::factsSurviveARoundTrip()
{
    const std::string text = fileText(NETWHARF_CATALOGUE "/registry.csv");
    Findings findings;
    const auto facts = readRegistryFacts(text, "registry.csv", findings);
    QVERIFY(findings.empty());
    QCOMPARE(writeRegistryFacts(facts), text);
}

void TestRegistry::everyShippedFactIsInTheCatalogue()
{
    Findings findings;
    const auto facts = readRegistryFacts(fileText(NETWHARF_CATALOGUE "/registry.csv"), "registry.csv", findings);
    QVERIFY(facts.size() > 13'000);
    const auto catalogue = Catalogue::make({});
    for (const RegistryFact &fact : facts) {
        for (const Protocol transport : RegistryTransports) {
            if (fact.transport && *fact.transport != transport)
                continue;
            for (const std::uint16_t port : {fact.ports.first, fact.ports.last}) {
                if (!fact.name.empty())
                    checkNamed(*catalogue, fact, port, transport);
                else if (fact.ports.first == fact.ports.last || !hasRowOfItsOwn(facts, fact, port, transport))
                    checkNameless(*catalogue, fact, port, transport);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

/// Counts of IANA's file of the day in registry.meta: 11,739 named rows, 184 of them historic
/// spellings of others.
void TestRegistry::shippedFactsAreComplete()
{
    Findings findings;
    const auto facts = readRegistryFacts(fileText(NETWHARF_CATALOGUE "/registry.csv"), "registry.csv", findings);
    std::size_t named = 0;
    std::size_t aliases = 0;
    std::vector<bool> covered(65536);
    for (const RegistryFact &fact : facts) {
        named += fact.name.empty() ? 0U : 1U;
        aliases += fact.aliases.size();
        for (std::size_t port = fact.ports.first; port <= fact.ports.last; ++port)
            covered[port] = true;
    }
    QCOMPARE(named + aliases, std::size_t(11'739));
    QCOMPARE(aliases, std::size_t(184));
    QCOMPARE(std::count(covered.begin(), covered.end(), true), std::ptrdiff_t(49152));
    QCOMPARE(QByteArray::fromStdString(fileText(NETWHARF_CATALOGUE "/registry.meta")),
             "date=" + QByteArray::fromStdString(std::string(Catalogue::make({})->registryDate())) + '\n');
}

QTEST_APPLESS_MAIN(TestRegistry)
#include "tst_registry.moc"
