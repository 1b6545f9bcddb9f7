// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "core/catalogue/registryfacts.h"
#include "core/text/fold.h"
#include "tests/support/cataloguecases.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace netwharf;

namespace {

const std::string SearchCases = NETWHARF_TEST_DATA "/catalogue/search.cases";

std::shared_ptr<const Catalogue> plain()
{
    static const auto catalogue = Catalogue::make({});
    return catalogue;
}

QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(NETWHARF_TEST_DATA "/catalogue/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<EntryIndex> search(const Catalogue &catalogue, std::initializer_list<std::string> words)
{
    const std::vector<std::string> list(words);
    return catalogue.search(list);
}

QByteArray names(const Catalogue &catalogue, const std::vector<EntryIndex> &entries)
{
    QByteArrayList result;
    for (const EntryIndex entry : entries)
        result += QByteArray::fromStdString(entryText(catalogue, entry));
    return result.join("; ");
}

bool isInThreeLanguages(const PortRecord &record)
{
    const auto full = [](const LocalText &text) {
        return std::none_of(text.in.begin(), text.in.end(), [](auto one) { return one.empty(); });
    };
    return record.origin == Origin::Guide && full(record.title) && full(record.text) && !record.category.empty();
}

bool hasGuideEntry(const Catalogue &catalogue, int port, const QString &transport)
{
    const auto protocol = protocolFromCode(transport.toStdString());
    const auto entries = catalogue.lookUp(static_cast<std::uint16_t>(port), protocol.value());
    return std::any_of(entries.begin(), entries.end(),
                       [&](EntryIndex entry) { return isInThreeLanguages(catalogue.at(entry)); });
}

QList<int> portsOf(const QJsonObject &ports)
{
    QList<int> result;
    for (const auto &value : ports[QStringLiteral("values")].toArray())
        result += value.toInt();
    if (ports[QStringLiteral("kind")] == QStringLiteral("range"))
        for (int port = ports[QStringLiteral("first")].toInt(); port <= ports[QStringLiteral("last")].toInt(); ++port)
            result += port;
    return result;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void seedEntries_data();
    void seedEntries();
    void icmp();
    void allNumbersAnswer();
    void answersAgreeWithTheRegistry();
    void order();
    void famousPorts_data();
    void famousPorts();
    void lookUpAndBestAgree();
    void overlapping();
    void statusOfUnnamedPorts_data();
    void statusOfUnnamedPorts();
    void searchCases_data();
    void searchCases();
    void noWordsFindEverything();
    void hostileQueriesFindNothing();
    void matchesWordIsWhatSearchFinds_data();
    void matchesWordIsWhatSearchFinds();
    void machineNames();
    void hugeServicesFile();
    void notes();
    void notesOnRanges();
    void manyNamesOnOnePort();
};

void TestCatalogue::seedEntries_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const auto entries = QJsonDocument::fromJson(dataFile("seed-ports.json"))[QStringLiteral("entries")].toArray();
    QCOMPARE(entries.size(), 27);
    for (const auto &entry : entries)
        QTest::newRow(qPrintable(entry[QStringLiteral("id")].toString())) << entry.toObject();
}

void TestCatalogue::seedEntries()
{
    QFETCH(QJsonObject, entry);
    const QList<int> ports = portsOf(entry[QStringLiteral("ports")].toObject());
    QStringList transports;
    for (const auto &transport : entry[QStringLiteral("transports_in_practice")].toArray())
        transports += transport.toString();
    for (const int port : ports)
        QVERIFY2(std::any_of(transports.begin(), transports.end(),
                             [&](const QString &transport) { return hasGuideEntry(*plain(), port, transport); }),
                 qPrintable(QString::number(port)));
    for (const QString &transport : transports)
        QVERIFY2(
            std::any_of(ports.begin(), ports.end(), [&](int port) { return hasGuideEntry(*plain(), port, transport); }),
            qPrintable(transport));
    QVERIFY(!ports.isEmpty() || entry[QStringLiteral("id")] == QStringLiteral("icmp"));
}

void TestCatalogue::icmp()
{
    const PortRecord last = plain()->at(plain()->size() - 1);
    QCOMPARE(last.transport, Protocol::Icmp);
    QVERIFY(!last.ports);
    QCOMPARE(last.range, Range::None);
    QVERIFY(isInThreeLanguages(last));
    QCOMPARE(plain()->best(0, Protocol::Icmp), NoEntry);
}

void TestCatalogue::allNumbersAnswer()
{
    for (int number = 0; number <= 65535; ++number) {
        const auto port = static_cast<std::uint16_t>(number);
        for (const Protocol transport : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp}) {
            const EntryIndex best = plain()->best(port, transport);
            const PortRecord answer = plain()->answer(port, transport);
            QVERIFY(answer.ports == (PortRange{port, port}));
            QCOMPARE(answer.origin, Origin::Unassigned);
            QCOMPARE(answer.range, number < 1024 ? Range::System : number < 49152 ? Range::Registered : Range::Dynamic);
            QVERIFY(number < 49152 || answer.status == RegistryStatus::Absent);
            if (best == NoEntry)
                QVERIFY2(answer.status != RegistryStatus::Assigned, qPrintable(QString::number(number)));
            else
                QVERIFY(plain()->at(best).ports->contains(port) && !plain()->at(best).name.empty());
        }
    }
}

/// From the shipped facts alone: a row with a name speaks for its ports, else the narrowest without one.
void TestCatalogue::answersAgreeWithTheRegistry()
{
    QFile file(QStringLiteral(NETWHARF_CATALOGUE "/registry.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Findings findings;
    auto facts = readRegistryFacts(file.readAll().toStdString(), "registry.csv", findings);
    QVERIFY(findings.empty());
    std::stable_sort(facts.begin(), facts.end(), [](const RegistryFact &a, const RegistryFact &b) {
        const auto order = [](const RegistryFact &f) {
            return std::pair(!f.name.empty(), f.ports.first - f.ports.last);
        };
        return order(a) < order(b);
    });
    for (const Protocol transport : RegistryTransports) {
        std::vector<RegistryStatus> expected(65536, RegistryStatus::Absent);
        for (const RegistryFact &fact : facts)
            if (fact.covers(fact.ports, transport))
                std::fill(expected.begin() + fact.ports.first, expected.begin() + fact.ports.last + 1, fact.status);
        for (std::size_t port = 0; port < expected.size(); ++port) {
            const auto answer = plain()->answer(static_cast<std::uint16_t>(port), transport);
            QVERIFY2(answer.status == expected[port],
                     qPrintable(QString::number(port) + QLatin1Char('/') + QString::fromUtf8(code(transport).data())));
        }
    }
}

void TestCatalogue::order()
{
    for (EntryIndex entry = 1; entry < plain()->size(); ++entry) {
        const PortRecord before = plain()->at(entry - 1);
        const PortRecord after = plain()->at(entry);
        if (!after.ports)
            continue;
        QVERIFY(before.ports);
        QVERIFY(std::pair(before.ports->first, before.transport) <= std::pair(after.ports->first, after.transport));
    }
}

void TestCatalogue::famousPorts_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("official");
    QTest::newRow("http") << 80 << QByteArray("tcp") << QByteArray("80/tcp http") << true;
    QTest::newRow("quic") << 443 << QByteArray("udp") << QByteArray("443/udp https") << true;
    QTest::newRow("oracle") << 1521 << QByteArray("tcp") << QByteArray("1521/tcp oracle-tns") << false;
    QTest::newRow("mysql-alt") << 3307 << QByteArray("tcp") << QByteArray("3307/tcp mysql-alt") << false;
    QTest::newRow("not what only a Mac listens on")
        << 5000 << QByteArray("tcp") << QByteArray("5000/tcp flask-dev") << false;
    QTest::newRow("torrent") << 6885 << QByteArray("udp") << QByteArray("6881-6889/udp bittorrent") << false;
    QTest::newRow("shell") << 514 << QByteArray("tcp") << QByteArray("514/tcp shell") << true;
    QTest::newRow("syslog") << 514 << QByteArray("udp") << QByteArray("514/udp syslog") << true;
    QTest::newRow("x11") << 6010 << QByteArray("tcp") << QByteArray("6000-6063/tcp x11") << true;
    QTest::newRow("udp-lite uses udp's") << 514 << QByteArray("udplite") << QByteArray("514/udp syslog") << true;
    QTest::newRow("sctp") << 22 << QByteArray("sctp") << QByteArray("22/sctp ssh") << true;
    QTest::newRow("every transport") << 4250 << QByteArray("dccp") << QByteArray("4200-4299/dccp vrml-multi-use")
                                     << true;
}

void TestCatalogue::famousPorts()
{
    QFETCH(int, port);
    QFETCH(QByteArray, transport);
    const auto protocol = protocolFromCode(transport.toStdString()).value();
    const EntryIndex best = plain()->best(static_cast<std::uint16_t>(port), protocol);
    QVERIFY(best != NoEntry);
    QTEST(QByteArray::fromStdString(entryText(*plain(), best)), "entry");
    QTEST(plain()->at(best).official, "official");
}

void TestCatalogue::lookUpAndBestAgree()
{
    for (int number = 0; number <= 65535; ++number) {
        const auto port = static_cast<std::uint16_t>(number);
        for (const Protocol transport : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp}) {
            auto all = plain()->lookUp(port, transport);
            const auto wide = std::find_if(all.begin(), all.end(), [](EntryIndex entry) {
                const PortRange ports = plain()->at(entry).ports.value();
                return ports.last - ports.first >= 1000;
            });
            QVERIFY(std::all_of(wide, all.end(), [](EntryIndex entry) {
                return plain()->at(entry).ports->last - plain()->at(entry).ports->first >= 1000;
            }));
            QCOMPARE(plain()->best(port, transport), wide == all.begin() ? NoEntry : all.front());
        }
    }
    QVERIFY(plain()->lookUp(1, Protocol::Raw).empty());
}

void TestCatalogue::overlapping()
{
    const auto found = plain()->overlapping({6885, 6888});
    const QByteArray text = names(*plain(), found);
    QVERIFY2(text.startsWith("6881-6889/tcp bittorrent; 6881-6889/udp bittorrent"), text.constData());
    QVERIFY(text.contains("6888/tcp muse"));
    QVERIFY(std::is_sorted(found.begin(), found.end()));
    QCOMPARE(plain()->overlapping({0, 65535}).size(), std::size_t(plain()->size() - 1));
}

void TestCatalogue::statusOfUnnamedPorts_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("0") << 0 << QByteArray("tcp") << QByteArray("reserved");
    QTest::newRow("6/tcp") << 6 << QByteArray("tcp") << QByteArray("unassigned");
    QTest::newRow("redis/udp") << 6379 << QByteArray("udp") << QByteArray("reserved");
    QTest::newRow("585") << 585 << QByteArray("udp") << QByteArray("removed");
    QTest::newRow("dynamic") << 50000 << QByteArray("tcp") << QByteArray("absent");
    QTest::newRow("named only for others") << 22 << QByteArray("dccp") << QByteArray("absent");
    QTest::newRow("named") << 22 << QByteArray("tcp") << QByteArray("assigned");
    QTest::newRow("only the guide names it") << 6882 << QByteArray("tcp") << QByteArray("unassigned");
}

void TestCatalogue::statusOfUnnamedPorts()
{
    QFETCH(int, port);
    QFETCH(QByteArray, transport);
    const auto answer =
        plain()->answer(static_cast<std::uint16_t>(port), protocolFromCode(transport.toStdString()).value());
    QTEST(QByteArray::fromStdString(std::string(code(answer.status))), "status");
}

void TestCatalogue::searchCases_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("rules") << QByteArray("search.cases");
    QTest::newRow("everyday words") << QByteArray("everyday.cases");
}

void TestCatalogue::searchCases()
{
    QFETCH(QByteArray, file);
    const std::vector<std::string> failures =
        runSearchCases(*plain(), NETWHARF_TEST_DATA "/catalogue/" + file.toStdString());
    QByteArray all;
    for (const std::string &failure : failures)
        all += '\n' + QByteArray::fromStdString(failure);
    QVERIFY2(failures.empty(), all.constData());
}

void TestCatalogue::noWordsFindEverything()
{
    const auto all = plain()->search({});
    QCOMPARE(all.size(), std::size_t(plain()->size()));
    QVERIFY(std::is_sorted(all.begin(), all.end()));
}

void TestCatalogue::hostileQueriesFindNothing()
{
    QVERIFY(search(*plain(), {std::string(10'000, 'a')}).empty());
    QVERIFY(search(*plain(), {std::string(10'000, '4')}).empty());
    QVERIFY(search(*plain(), {"http\x01"}).empty());
    QVERIFY(search(*plain(), {"\n"}).empty());
    QVERIFY(search(*plain(), {std::string(1, '\0')}).empty());
    QVERIFY(search(*plain(), {"\x7f"}).empty());
    QVERIFY(search(*plain(), {"\u200b"}).empty());
    QVERIFY(search(*plain(), {"\xff\xfe"}).empty());
    QVERIFY(search(*plain(), {""}).empty());
    QVERIFY(plain()->search(std::vector<std::string>(5'000, "a")).empty());
}

void TestCatalogue::matchesWordIsWhatSearchFinds_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"443", "8000-8100", "udp", "icmp", "443/tcp", "mysql", "资料库", "s", "web", "70000"})
        QTest::newRow(word) << QByteArray(word);
}

void TestCatalogue::matchesWordIsWhatSearchFinds()
{
    QFETCH(QByteArray, word);
    auto found = search(*plain(), {word.toStdString()});
    std::sort(found.begin(), found.end());
    std::vector<EntryIndex> matching;
    for (EntryIndex entry = 0; entry < plain()->size(); ++entry)
        if (plain()->matchesWord(entry, text::fold(word.toStdString())))
            matching.push_back(entry);
    QCOMPARE(matching, found);
}

void TestCatalogue::machineNames()
{
    const std::vector<MachineService> machine{{"http", {"www", "webby"}, 80, Protocol::Tcp, "WorldWideWeb HTTP"},
                                              {"Snmp-Trap", {"snmptrap"}, 162, Protocol::Udp, {}},
                                              {"zebra", {"zebrasrv"}, 2600, Protocol::Tcp, "zebra service"},
                                              {"ours", {}, 50123, Protocol::Udp, "网埠"},
                                              {"ours", {}, 50123, Protocol::Udp, "again"}};
    const auto catalogue = Catalogue::make(machine);
    QCOMPARE(catalogue->size(), plain()->size() + 3);

    const PortRecord http = catalogue->at(catalogue->best(80, Protocol::Tcp));
    QVERIFY(http.onMachine);
    QCOMPARE(http.origin, Origin::Guide);
    QCOMPARE(names(*catalogue, search(*catalogue, {"webby"})), QByteArray("80/tcp http"));
    QVERIFY(catalogue->at(catalogue->best(162, Protocol::Udp)).onMachine);

    // 2600/tcp is hpstgmgr in the registry: the machine's name stands beside it.
    const auto both = catalogue->lookUp(2600, Protocol::Tcp);
    QCOMPARE(names(*catalogue, both), QByteArray("2600/tcp hpstgmgr; 2600/tcp zebra"));
    const PortRecord zebra = catalogue->at(both.back());
    QCOMPARE(zebra.origin, Origin::Machine);
    QVERIFY(zebra.onMachine && !zebra.official && zebra.title.empty());
    QVERIFY(zebra.description == "zebra service" && zebra.aliases.front() == "zebrasrv");
    QCOMPARE(search(*catalogue, {"zebra"}).front(), both.back());

    const PortRecord ours = catalogue->at(catalogue->best(50123, Protocol::Udp));
    QVERIFY(ours.name == "ours" && ours.range == Range::Dynamic && ours.status == RegistryStatus::Absent);
    QVERIFY(!search(*catalogue, {"網埠"}).empty());
    const std::vector<std::string> failures = runSearchCases(*catalogue, SearchCases);
    QVERIFY2(failures.empty(), failures.empty() ? "" : failures.front().c_str());
}

void TestCatalogue::hugeServicesFile()
{
    std::vector<MachineService> machine;
    for (int i = 0; i < 200'000; ++i)
        machine.push_back({"own-" + std::to_string(i), {}, static_cast<std::uint16_t>(i), Protocol::Tcp, {}});
    const auto catalogue = Catalogue::make(machine);
    QCOMPARE(catalogue->size(), plain()->size() + 200'000);
    QCOMPARE(names(*catalogue, search(*catalogue, {"own-199999"})), QByteArray("3391/tcp own-199999"));
    QCOMPARE(catalogue->lookUp(60000, Protocol::Tcp).size(), plain()->lookUp(60000, Protocol::Tcp).size() + 3);
}

void TestCatalogue::notes()
{
    constexpr std::uint32_t Both = 0x3;
    const std::vector<MachineService> machine{{"zebra", {}, 50123, Protocol::Udp, "zebra service"}};
    const std::vector<PortNote> mine{{{5432, 5432}, 0x1, "Kranich staging", "資料庫 of the crane"},
                                     {{5432, 5432}, Both, "second", {}},
                                     {{50123, 50123}, Both, "Pelican", {}},
                                     {{50124, 50124}, 0x1, {}, "first line\nmore"}};
    const auto catalogue = Catalogue::make(machine, mine);

    const PortRecord postgres = catalogue->at(catalogue->best(5432, Protocol::Tcp));
    QCOMPARE(postgres.origin, Origin::Note);
    QCOMPARE(postgres.source, Origin::Guide);
    QVERIFY(postgres.noteLabel == "Kranich staging" && postgres.name == "postgresql");
    QVERIFY(!postgres.title.empty() && postgres.official);
    const EntryIndex udp = catalogue->best(5432, Protocol::Udp);
    QVERIFY(catalogue->at(udp).noteLabel == "second");
    QCOMPARE(search(*catalogue, {"kranich"}), std::vector{catalogue->best(5432, Protocol::Tcp)});
    QCOMPARE(search(*catalogue, {"资料库", "crane"}).size(), std::size_t{1});
    QVERIFY(catalogue->noteOn({5432, 5432}, Protocol::Tcp)->label == "Kranich staging");
    QVERIFY(!catalogue->noteOn({5432, 5432}, Protocol::Sctp));

    const PortRecord zebra = catalogue->at(catalogue->best(50123, Protocol::Udp));
    QVERIFY(zebra.name == "zebra" && zebra.noteLabel == "Pelican" && zebra.onMachine);
    QCOMPARE(zebra.source, Origin::Machine);
    const PortRecord pelican = catalogue->at(catalogue->best(50123, Protocol::Tcp));
    QVERIFY(pelican.name == "Pelican" && pelican.range == Range::Dynamic && pelican.title.empty());
    QCOMPARE(pelican.source, Origin::Unassigned);
    QVERIFY(catalogue->at(catalogue->best(50124, Protocol::Tcp)).name == "first line");
    QCOMPARE(catalogue->size(), plain()->size() + 3);
    // What the person has written comes before what is more common.
    QCOMPARE(search(*catalogue, {"shujuku"}).front(), catalogue->best(5432, Protocol::Tcp));
}

void TestCatalogue::notesOnRanges()
{
    const std::vector<PortNote> mine{{{8000, 8100}, 0x1, "Krill servers", {}},
                                     {{8090, 8090}, 0x1, "The one", {}},
                                     {{40000, 45000}, 0x2, "Voice", {}}};
    const auto catalogue = Catalogue::make({}, mine);
    QVERIFY(catalogue->at(catalogue->best(8080, Protocol::Tcp)).name == "Krill servers");
    QVERIFY(catalogue->at(catalogue->best(8090, Protocol::Tcp)).noteLabel == "The one");
    // A wide block names no single port, whoever wrote it.
    const EntryIndex named = catalogue->best(40001, Protocol::Udp);
    QVERIFY(named == NoEntry || catalogue->at(named).noteLabel.empty());
    QVERIFY(catalogue->at(catalogue->lookUp(40001, Protocol::Udp).back()).name == "Voice");
    QCOMPARE(search(*catalogue, {"servers", "krill"}).size(), std::size_t{1});
}

/// The status of each entry must not cost a look at all others of its port.
void TestCatalogue::manyNamesOnOnePort()
{
    std::vector<MachineService> machine;
    for (int i = 0; i < 50'000; ++i)
        machine.push_back({"own-" + std::to_string(i), {}, 8, Protocol::Tcp, {}});
    const auto catalogue = Catalogue::make(machine);
    const auto entries = catalogue->lookUp(8, Protocol::Tcp);
    QVERIFY(entries.size() >= machine.size());
    QElapsedTimer timer;
    timer.start();
    for (const EntryIndex entry : entries)
        QCOMPARE(catalogue->at(entry).status, plain()->answer(8, Protocol::Tcp).status);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
