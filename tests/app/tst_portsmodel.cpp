// SPDX-License-Identifier: MIT
#include "app/export/portreport.h"
#include "app/i18n/words.h"
#include "app/live/facets.h"
#include "app/models/matches.h"
#include "app/models/portfacts.h"
#include "app/models/portsmodel.h"
#include "tests/support/fakemachine.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <random>

using namespace netwharf;

namespace {

constexpr PortChips NoChips{PortScope::All, 0, 0, false};
constexpr int Purpose = static_cast<int>(PortColumn::Purpose);
constexpr int InUse = static_cast<int>(PortColumn::InUse);

std::shared_ptr<const Catalogue> catalogue()
{
    static const auto made = Catalogue::make({});
    return made;
}

Query parsed(const QString &text)
{
    return Query::parse(text.toStdString(), QueryScope::Ports).value();
}

std::shared_ptr<const PortUseMap> useOf(const Snapshot &snapshot)
{
    return std::make_shared<const PortUseMap>(portUseOf(joinRows(snapshot, *catalogue()), *snapshot.tables));
}

void look(PortsModel &model, FakeMachine &machine)
{
    const auto snapshot = machine.snapshot();
    model.setUse(useOf(*snapshot), *snapshot);
}

/// "mysql 3306 TCP" of every row shown.
QStringList rowsOf(const PortsModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const PortColumn column : {PortColumn::Name, PortColumn::Port, PortColumn::Transport})
            cells.append(model.index(row, static_cast<int>(column)).data().toString());
        rows.append(cells.join(QLatin1Char(' ')).trimmed());
    }
    return rows;
}

} // namespace

class PortsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void groupsAgreeWithTheCatalogue();
    void findsInEveryLanguage_data();
    void findsInEveryLanguage();
    void everyNumberAnswers_data();
    void everyNumberAnswers();
    void clientPortsAreInUseOnTheirNumberOnly();
    void asksForNumbersOnOneTransport();
    void explainedHoldsForNumbers();
    void countsPortsInUseOnce();
    void numberWords_data();
    void numberWords();
    void chipsCountTheRowsTheyShow();
    void menuCountsAreWhatAClickWouldShow();
    void keepsRankUntilAColumnIsChosen();
    void sortsByEveryColumn();
    void theUseBelongsToThePort();
    void sameUseIsSilent();
    void useMovesNothing();
    void portsWithoutAnEntryAreRows();
    void randomLife_data();
    void randomLife();
    void anotherCatalogueKeepsIndexes();
    void usersOfAPort();
    void marksMatches_data();
    void marksMatches();
    void factsOfAPort();
    void longAndOddSearches();
};

void PortsModelTest::groupsAgreeWithTheCatalogue()
{
    const PortGroups groups(catalogue());
    std::vector<int> seen(catalogue()->size());
    for (std::uint32_t row = 0; row < groups.size(); ++row) {
        const PortGroup group = groups.group(PortRowId{row});
        std::uint32_t transports = 0;
        for (const EntryIndex entry : groups.entries(PortRowId{row})) {
            ++seen[entry];
            const PortRecord record = catalogue()->at(entry);
            QVERIFY(!(transports & bit(record.transport)));
            transports |= bit(record.transport);
            QCOMPARE(record.name, groups.record(PortRowId{row}).name);
            QVERIFY(record.ports == group.ports);
            QCOMPARE(number(groups.rowOf(entry)), row);
        }
        QCOMPARE(group.transports, transports);
        if (row % 97 == 0)
            QVERIFY(groups.find(groups.key(PortRowId{row})) == PortRowId{row});
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

void PortsModelTest::findsInEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("words");
    const auto searches = {u"数据库", u"資料庫", u"mysql", u"3306", u"３３０６", u"MySQL", u"ＭＹＳＱＬ", u"3306/tcp"};
    for (int language = 0; language < static_cast<int>(LanguageCount); ++language)
        for (const char16_t *words : searches)
            QTest::addRow("%s in language %d", qPrintable(QString::fromUtf16(words)), language)
                << language << QString::fromUtf16(words);
}

void PortsModelTest::findsInEveryLanguage()
{
    QFETCH(int, language);
    QFETCH(QString, words);
    PortsModel model;
    model.setCatalogue(catalogue());
    model.setLanguage(static_cast<Language>(language));
    model.setFilter(parsed(words), PortChips{});
    QVERIFY2(rowsOf(model).contains(QStringLiteral("mysql 3306 TCP")), qPrintable(rowsOf(model).join(u'\n')));
    QVERIFY(!words.contains(QStringLiteral("3306")) || rowsOf(model).front() == QStringLiteral("mysql 3306 TCP"));
}

void PortsModelTest::everyNumberAnswers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("dynamic") << "50123" << QStringList{QStringLiteral("50123 TCP"), QStringLiteral("50123 UDP")};
    QTest::newRow("full width") << QStringLiteral("５０１２３")
                                << QStringList{QStringLiteral("50123 TCP"), QStringLiteral("50123 UDP")};
    QTest::newRow("one transport") << "50123/udp" << QStringList{QStringLiteral("50123 UDP")};
    QTest::newRow("another transport") << "50123/sctp" << QStringList{QStringLiteral("50123 SCTP")};
    QTest::newRow("highest") << "65535" << QStringList{QStringLiteral("65535 TCP"), QStringLiteral("65535 UDP")};
    QTest::newRow("two numbers") << "50123 50124"
                                 << QStringList{QStringLiteral("50123 TCP"), QStringLiteral("50123 UDP"),
                                                QStringLiteral("50124 TCP"), QStringLiteral("50124 UDP")};
    QTest::newRow("a number and a word ask for no number") << "50123 nonsense" << QStringList{};
}

void PortsModelTest::everyNumberAnswers()
{
    QFETCH(QString, words);
    QFETCH(QStringList, rows);
    PortsModel model;
    model.setCatalogue(catalogue());
    model.setFilter(parsed(words), PortChips{});
    // After the answers may come blocks that hold the number.
    QCOMPARE(rowsOf(model).mid(0, rows.size()), rows);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(isAnswer(model.idOf(row)), row < rows.size());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, Purpose).data().toString().isEmpty());
}

void PortsModelTest::clientPortsAreInUseOnTheirNumberOnly()
{
    FakeMachine machine;
    const ProcessIndex dig = machine.addProcess("dig", 10);
    machine.openUdp(dig, "127.0.0.1", 50123);
    Socket &left = machine.connect(dig, "10.0.0.1", 50124, "10.0.0.2", 443, SocketState::CloseWait);
    QCOMPARE(left.state, SocketState::CloseWait);
    const auto snapshot = machine.snapshot();
    const auto use = useOf(*snapshot);
    const auto udp = use->find({std::uint16_t{50123}, Protocol::Udp});
    QVERIFY(udp != use->end());
    QCOMPARE(udp->second.listening, 1);
    QVERIFY(!udp->second.serves);
    QCOMPARE(use->at({std::uint16_t{443}, Protocol::Tcp}).connections, 1);

    const auto rows = joinRows(*snapshot, *catalogue());
    const PortUseIndex index(rows, *snapshot->tables);
    PortRecord record = catalogue()->answer(50123, Protocol::Udp);
    QVERIFY(index.isInUse(record));
    record.ports = PortRange{50000, 50200};
    QVERIFY(!index.isInUse(record));
    QVERIFY(index.holders(record).empty());
    QCOMPARE(usersOfPorts(*snapshot, *catalogue(), {50123, 50123}, bit(Protocol::Udp)).size(), std::size_t{1});
    QVERIFY(usersOfPorts(*snapshot, *catalogue(), {50000, 50200}, bit(Protocol::Udp)).empty());
}

void PortsModelTest::asksForNumbersOnOneTransport()
{
    const PortGroups groups(catalogue());
    const auto answers = [&](const QString &text) {
        const PortList list = makePortList(groups, {}, parsed(text), {});
        return std::count_if(list.rows.begin(), list.rows.end(), isAnswer);
    };
    QCOMPARE(answers(QStringLiteral("4")), 2);
    QCOMPARE(answers(QStringLiteral("4 tcp")), 1);
    QCOMPARE(answers(QStringLiteral("port:4 proto:tcp")), 1);
    QCOMPARE(answers(QStringLiteral("4,443")), 2);
}

/// Rows that nobody explains come only where there is no better answer.
void PortsModelTest::explainedHoldsForNumbers()
{
    const PortGroups groups(catalogue());
    for (const char *text : {"5432", "443", "port:5432", "8080,443"}) {
        const PortList list = makePortList(groups, {}, parsed(QString::fromLatin1(text)), {});
        QVERIFY(!list.rows.empty());
        QVERIFY2(std::ranges::all_of(list.rows, [&](PortRowId row) { return groups.group(row).explained; }), text);
        QCOMPARE(list.counts.explained, static_cast<int>(list.rows.size()));
    }
    const PortList all = makePortList(groups, {}, parsed(QStringLiteral("5432")), NoChips);
    QVERIFY(std::ranges::any_of(all.rows, [&](PortRowId row) { return !groups.group(row).explained; }));
    QVERIFY(!makePortList(groups, {}, parsed(QStringLiteral("5432/sctp")), {}).rows.empty());
}

/// Several services of one number are no more ports in use than one.
void PortsModelTest::countsPortsInUseOnce()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("python3", 10), "0.0.0.0", 8080);
    PortsModel model;
    model.setCatalogue(catalogue());
    look(model, machine);
    model.setFilter(parsed(QStringLiteral("8080")), NoChips);
    QVERIFY(model.counts().inUse > 1);
    QCOMPARE(model.counts().portsInUse, 1);
    model.setFilter(parsed(QStringLiteral("mysql")), NoChips);
    QCOMPARE(model.counts().portsInUse, 0);
}

void PortsModelTest::numberWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("port");
    QTest::newRow("plain") << "443" << 443;
    QTest::newRow("full width") << QStringLiteral("４４３") << 443;
    QTest::newRow("colon") << ":443" << 443;
    QTest::newRow("transport") << "443/UDP" << 443;
    QTest::newRow("too high") << "65536" << -1;
    QTest::newRow("negative") << "-1" << -1;
    QTest::newRow("range") << "80-90" << -1;
    QTest::newRow("no transport") << "443/x" << -1;
    QTest::newRow("name") << "https" << -1;
    QTest::newRow("empty") << "" << -1;
}

void PortsModelTest::numberWords()
{
    QFETCH(QString, word);
    QFETCH(int, port);
    const auto number = numberWord(word.toStdString());
    QCOMPARE(number ? int{number->port} : -1, port);
}

void PortsModelTest::chipsCountTheRowsTheyShow()
{
    PortsModel model;
    FakeMachine machine = pictureMachine();
    model.setCatalogue(catalogue());
    look(model, machine);
    std::vector<PortChips> wishes;
    for (const PortScope scope : {PortScope::All, PortScope::Explained, PortScope::InUse})
        for (const std::uint32_t ranges : {0U, 1U, 6U})
            for (const std::uint32_t transports : {0U, bit(Protocol::Tcp), bit(Protocol::Udp) | bit(Protocol::Sctp)})
                for (const bool cleartext : {false, true})
                    wishes.push_back({scope, ranges, transports, cleartext});
    for (const QString &words :
         {QString(), QStringLiteral("server"), QStringLiteral("443"), QStringLiteral("proto:udp")}) {
        for (const PortChips &chips : wishes) {
            const auto rowsWith = [&](const PortChips &other) {
                model.setFilter(parsed(words), other);
                return model.rowCount();
            };
            model.setFilter(parsed(words), chips);
            const PortCounts counts = model.counts();
            QCOMPARE(counts.shown, model.rowCount());
            QCOMPARE(counts.matching, rowsWith(NoChips));
            QCOMPARE(counts.explained,
                     rowsWith({PortScope::Explained, chips.ranges, chips.transports, chips.cleartext}));
            QCOMPARE(counts.inUse, rowsWith({PortScope::InUse, chips.ranges, chips.transports, chips.cleartext}));
            QCOMPARE(counts.ranges[0], rowsWith({chips.scope, 1U, chips.transports, chips.cleartext}));
            QCOMPARE(counts.ranges[2], rowsWith({chips.scope, 4U, chips.transports, chips.cleartext}));
            QCOMPARE(counts.transports[1], rowsWith({chips.scope, chips.ranges, bit(Protocol::Udp), chips.cleartext}));
            QCOMPARE(counts.cleartext, rowsWith({chips.scope, chips.ranges, chips.transports, true}));
        }
    }
}

void PortsModelTest::menuCountsAreWhatAClickWouldShow()
{
    PortsModel model;
    FakeMachine machine = pictureMachine();
    model.setCatalogue(catalogue());
    look(model, machine);
    const auto category = [](std::string_view tag) {
        const auto place = std::find(Categories.begin(), Categories.end(), tag);
        return static_cast<std::size_t>(place - Categories.begin());
    };
    const std::size_t database = category("database");
    const std::size_t mail = category("mail");
    const auto registry = static_cast<std::size_t>(Origin::Registry);
    for (const QString &words : {QString(), QStringLiteral("server"), QStringLiteral("443")}) {
        for (const PortChips &chips :
             {NoChips, PortChips{PortScope::All, 0, 0, true}, PortChips{PortScope::All, 0, 0, false, true},
              PortChips{PortScope::All, 1, 0, true, true, std::uint64_t{1} << mail, 0},
              PortChips{PortScope::Explained, 0, 0, false, false, std::uint64_t{3} << database, 1U << registry}}) {
            const auto rowsWith = [&](const std::function<void(PortChips &)> &change) {
                PortChips other = chips;
                change(other);
                model.setFilter(parsed(words), other);
                return model.rowCount();
            };
            model.setFilter(parsed(words), chips);
            const PortCounts counts = model.counts();
            QCOMPARE(counts.shown, model.rowCount());
            for (const std::size_t one : {database, mail})
                QCOMPARE(counts.categories[one],
                         rowsWith([one](PortChips &other) { other.categories = std::uint64_t{1} << one; }));
            QCOMPARE(counts.origins[registry], rowsWith([&](PortChips &other) { other.origins = 1U << registry; }));
            QCOMPARE(counts.legacy, rowsWith([](PortChips &other) {
                         other.legacy = true;
                         other.cleartext = false;
                     }));
        }
    }
}

void PortsModelTest::keepsRankUntilAColumnIsChosen()
{
    PortsModel model;
    model.setCatalogue(catalogue());
    model.setFilter(parsed(QStringLiteral("ssh")), NoChips);
    QVERIFY(model.isRanked());
    QVERIFY(rowsOf(model).front().startsWith(QStringLiteral("ssh 22 ")));
    const QStringList ranked = rowsOf(model);
    model.sortBy(PortColumn::Port, true);
    QVERIFY(!model.isRanked());
    QVERIFY(rowsOf(model) != ranked);
    model.sortBy(std::nullopt, false);
    QCOMPARE(rowsOf(model), ranked);
}

void PortsModelTest::sortsByEveryColumn()
{
    PortsModel model;
    FakeMachine machine = pictureMachine();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(catalogue());
    look(model, machine);
    model.setFilter({}, NoChips);
    const int rows = model.rowCount();
    for (int column = 0; column < PortColumnCount; ++column) {
        for (const bool descending : {false, true}) {
            model.sortBy(static_cast<PortColumn>(column), descending);
            QCOMPARE(model.rowCount(), rows);
            // What has no value comes last both ways.
            const QString first = model.index(0, column).data().toString();
            QVERIFY2(!first.isEmpty(), qPrintable(model.headerData(column, Qt::Horizontal).toString()));
        }
    }
    model.sortBy(PortColumn::Port, false);
    QVERIFY(rowsOf(model).last().startsWith(QStringLiteral("icmp")));
    model.sortBy(PortColumn::Port, true);
    QVERIFY(rowsOf(model).last().startsWith(QStringLiteral("icmp")));
}

/// Of the entries of one port one answers for it; at the others the use is told, and said to be the port's.
void PortsModelTest::theUseBelongsToThePort()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("mine", 100), "0.0.0.0", 8080);
    PortsModel model;
    model.setCatalogue(catalogue());
    look(model, machine);
    model.setFilter(parsed(QStringLiteral("port:8080")), NoChips);
    int rows = 0;
    int answering = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const PortRowId id = model.idOf(row);
        const UseCell *cell = model.use(id);
        if (!cell)
            continue;
        ++rows;
        const QModelIndex use = model.index(row, InUse);
        QCOMPARE(use.data().toString(), QStringLiteral("mine"));
        QCOMPARE(model.otherUseText(id).isEmpty(), cell->answers);
        QCOMPARE(use.data(Qt::AccessibleTextRole).toString().isEmpty(), cell->answers);
        if (!cell->answers) {
            QVERIFY(use.data(Qt::ToolTipRole).toString().contains(QStringLiteral("need not be this service")));
            continue;
        }
        ++answering;
        QCOMPARE(id, model.groups()->rowFor(8080, Protocol::Tcp));
    }
    QVERIFY(rows > 1);
    QCOMPARE(answering, 1);
    model.setFilter(parsed(QStringLiteral("port:5432")), NoChips); // a port of one entry
    machine.listen(machine.addProcess("postgres", 101), "0.0.0.0", 5432);
    look(model, machine);
    QVERIFY(model.use(model.idOf(0)) && model.use(model.idOf(0))->answers);
}

void PortsModelTest::sameUseIsSilent()
{
    PortsModel model;
    FakeMachine machine = pictureMachine();
    model.setCatalogue(catalogue());
    look(model, machine);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy counted(&model, &PortsModel::countsChanged);
    for (int tick = 0; tick < 5; ++tick)
        look(model, machine);
    QCOMPARE(changed.count() + laidOut.count() + counted.count(), 0);
}

void PortsModelTest::useMovesNothing()
{
    PortsModel model;
    FakeMachine machine = pictureMachine();
    model.setCatalogue(catalogue());
    look(model, machine);
    const PortRowId mysql = model.groups()->rowFor(3306, Protocol::Tcp);
    const QPersistentModelIndex selected = model.index(*model.rowOf(mysql), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);

    machine.listen(machine.addProcess("mysqld", 900), "127.0.0.1", 3306);
    look(model, machine);
    QCOMPARE(laidOut.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), selected.row());
    QCOMPARE(selected.sibling(selected.row(), InUse).data().toString(), QStringLiteral("mysqld"));
    QVERIFY(model.idOf(selected.row()) == mysql);
}

void PortsModelTest::portsWithoutAnEntryAreRows()
{
    PortsModel model;
    FakeMachine machine;
    model.setCatalogue(catalogue());
    model.setFilter({}, {PortScope::InUse, 0, 0, false});
    QCOMPARE(model.rowCount(), 0);
    const int total = model.counts().total;
    machine.listen(machine.addProcess("mine", 77), "0.0.0.0", 50123);
    look(model, machine);
    QCOMPARE(rowsOf(model), QStringList{QStringLiteral("50123 TCP")});
    QCOMPARE(model.counts().inUse, 1);
    QCOMPARE(model.counts().total, total + 1);
    QCOMPARE(model.index(0, InUse).data().toString(), QStringLiteral("mine"));
    QVERIFY(model.groups()->group(model.idOf(0)).origin == Origin::Unassigned);

    model.setFilter(parsed(QStringLiteral("port:50000-50200")), NoChips);
    QVERIFY(rowsOf(model).contains(QStringLiteral("50123 TCP")));
    model.setFilter(parsed(QStringLiteral("proto:udp")), NoChips);
    QVERIFY(!rowsOf(model).contains(QStringLiteral("50123 TCP")));
}

void PortsModelTest::randomLife_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PortsModelTest::randomLife()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    const QStringList searches =
        QStringLiteral(",http,443,50123,proto:udp,inuse:yes,range:dynamic,sql or mail").split(QLatin1Char(','));
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("busy", 5);
    PortsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    model.setCatalogue(catalogue());
    for (int step = 0; step < 60; ++step) {
        std::map<PortRowId, QPersistentModelIndex> kept;
        for (int i = 0; i < 10 && model.rowCount() > 0; ++i) {
            const int row = upTo(model.rowCount() - 1);
            kept[model.idOf(row)] = model.index(row, upTo(PortColumnCount - 1));
        }
        switch (upTo(3)) {
        case 0:
            model.setFilter(parsed(searches[upTo(static_cast<int>(searches.size()) - 1)]),
                            {static_cast<PortScope>(upTo(2)), static_cast<std::uint32_t>(upTo(7)), 0, upTo(3) == 0});
            break;
        case 1:
            model.sortBy(upTo(1) == 0 ? std::nullopt : std::optional(static_cast<PortColumn>(upTo(8))), upTo(1) == 0);
            break;
        default:
            if (upTo(2) == 0 && !machine.sockets().empty())
                machine.close(machine.sockets().front().id);
            else
                machine.listen(process, "0.0.0.0", static_cast<std::uint16_t>(1 + upTo(65534)));
            look(model, machine);
        }
        for (const auto &[id, index] : kept) {
            const auto row = model.rowOf(id);
            QCOMPARE(index.isValid(), row.has_value());
            QVERIFY(!row || *row == index.row());
        }
        QCOMPARE(model.counts().shown, model.rowCount());
    }
}

void PortsModelTest::anotherCatalogueKeepsIndexes()
{
    PortsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(catalogue());
    const int row = *model.rowOf(model.groups()->rowFor(3306, Protocol::Tcp));
    const QPersistentModelIndex mysql = model.index(row, 0);
    const MachineService own{"harbour", {}, 7, Protocol::Tcp, {}};
    model.setFilter({}, NoChips);
    model.setCatalogue(Catalogue::make(std::span(&own, 1)));
    QVERIFY(mysql.isValid());
    QCOMPARE(mysql.sibling(mysql.row(), static_cast<int>(PortColumn::Name)).data().toString(), QStringLiteral("mysql"));
    QVERIFY(rowsOf(model).contains(QStringLiteral("harbour 7 TCP")));
}

void PortsModelTest::usersOfAPort()
{
    FakeMachine machine = pictureMachine();
    const auto users = usersOfPorts(*machine.snapshot(), *catalogue(), {5432, 5432}, bit(Protocol::Tcp));
    QCOMPARE(users.size(), std::size_t{2});
    QCOMPARE(users[0].who, QStringLiteral("postgres"));
    QCOMPARE(users[0].pid, 733U);
    QVERIFY(users[0].role == PortRole::Listens && users[0].exposure == Exposure::ThisMachine);
    QCOMPARE(users[0].connections, 1);
    QCOMPARE(users[1].who, QStringLiteral("gunicorn"));
    QVERIFY(users[1].role == PortRole::Connects);
    QCOMPARE(users[1].connections, 1);
    QVERIFY(usersOfPorts(*machine.snapshot(), *catalogue(), {5432, 5432}, bit(Protocol::Udp)).empty());

    const auto hidden = usersOfPorts(*machine.snapshot(), *catalogue(), {631, 631}, bit(Protocol::Tcp));
    QCOMPARE(hidden.size(), std::size_t{1});
    QCOMPARE(hidden[0].pid, 0U);
    QVERIFY(!hidden[0].who.isEmpty());
}

void PortsModelTest::marksMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("marked");
    QTest::newRow("case") << "Oracle Database"
                          << "database"
                          << "Database";
    QTest::newRow("twice") << "net over net"
                           << "net"
                           << "net|net";
    QTest::newRow("full width") << QStringLiteral("使用ＨＴＴＰ连接") << "http" << QStringLiteral("ＨＴＴＰ");
    QTest::newRow("traditional") << QStringLiteral("關聯式資料庫") << QStringLiteral("资料库")
                                 << QStringLiteral("資料庫");
    QTest::newRow("beyond the basic plane") << QStringLiteral("😀 mysql") << "mysql"
                                            << "mysql";
    QTest::newRow("nowhere") << "ssh"
                             << "mysql"
                             << "";
}

void PortsModelTest::marksMatches()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, marked);
    QStringList parts;
    for (const auto &[start, length] : matchesIn(text, {word.toStdString()}))
        parts.append(text.mid(start, length));
    QCOMPARE(parts.join(QLatin1Char('|')), marked);
    QCOMPARE(matchesIn(text, {word.toStdString(), word.toStdString()}).size(), parts.size());
}

void PortsModelTest::factsOfAPort()
{
    PortsModel model;
    model.setCatalogue(catalogue());
    const PortFacts https = describePort(model, model.groups()->rowFor(443, Protocol::Tcp));
    QCOMPARE(https.number, QStringLiteral("443"));
    QVERIFY(!https.title.isEmpty() && !https.text.isEmpty() && !https.registry.isEmpty());
    const auto links = std::count_if(https.registry.begin(), https.registry.end(), [](const PortFacts::Fact &fact) {
        return fact.url.scheme() == QStringLiteral("https");
    });
    QVERIFY(links > 0);
    QVERIFY(https.toText().contains(https.title));

    const PortFacts answer = describePort(model, answerId(50123, Protocol::Udp));
    QCOMPARE(answer.transports, QStringList{QStringLiteral("UDP")});
    QVERIFY(answer.range == Range::Dynamic && !answer.text.isEmpty());

    const auto icmp = model.groups()->find({std::nullopt, Protocol::Icmp, "icmp"});
    QVERIFY(icmp);
    const PortFacts ping = describePort(model, *icmp);
    QCOMPARE(ping.number, QStringLiteral("ICMP"));
    QVERIFY(ping.transports.isEmpty() && !ping.text.isEmpty());
    QCOMPARE(words::date("never", Language::English), QStringLiteral("never"));
}

void PortsModelTest::longAndOddSearches()
{
    PortsModel model;
    model.setCatalogue(catalogue());
    for (const QString &text : {QString(10'000, QLatin1Char('x')), QString(QChar(1)), QStringLiteral("\u202e\u0007")}) {
        model.setFilter(parsed(text), NoChips);
        QCOMPARE(model.rowCount(), 0);
    }
}

QTEST_GUILESS_MAIN(PortsModelTest)
#include "tst_portsmodel.moc"
