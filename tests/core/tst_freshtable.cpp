// SPDX-License-Identifier: MIT
#include "core/catalogue/freshtable.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace netwharf;

namespace {

std::vector<RegistryFact> shippedFacts()
{
    QFile file(QStringLiteral(NETWHARF_CATALOGUE "/registry.csv"));
    const std::string text = file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    Findings findings;
    return readRegistryFacts(text, "registry.csv", findings);
}

bool operator==(const table::Entry &a, const table::Entry &b)
{
    return a.first == b.first && a.last == b.last && a.transport == b.transport && a.flags == b.flags
           && a.commonness == b.commonness && a.status == b.status && a.text == b.text && a.document == b.document;
}

const RegistryInfo Newer{RegistrySource::Imported, "2027-01-02", "2027-01-03"};

RegistryFact fact(std::uint16_t port, Protocol transport, std::string name)
{
    RegistryFact fact;
    fact.ports = {port, port};
    fact.transport = transport;
    fact.name = std::move(name);
    fact.description = "made up";
    return fact;
}

} // namespace

class TestFreshTable : public QObject
{
    Q_OBJECT

private slots:
    void shippedFactsMakeTheCompiledTable();
    void newNamesAreFoundAndOldOnesGone();
    void officialFollowsTheNewRegistry();
    void catalogueKeepsItsTable();
    void tooManyFactsAreRefused();
    void manyWideBlocksAreNoTrap();
};

void TestFreshTable::shippedFactsMakeTheCompiledTable()
{
    const auto facts = shippedFacts();
    QVERIFY(facts.size() > 13'000);
    const auto fresh =
        FreshTable::make(facts, {RegistrySource::Imported, std::string(table::Compiled.registryDate), {}});
    QVERIFY(fresh);
    const table::Table made = fresh->view();
    const table::Table &compiled = table::Compiled;
    QCOMPARE(made.entries.size(), compiled.entries.size());
    QVERIFY(std::equal(made.entries.begin(), made.entries.end(), compiled.entries.begin(),
                       [](const auto &a, const auto &b) { return a == b; }));
    QVERIFY(made.texts == compiled.texts);
    QVERIFY(made.arena == compiled.arena);
    QVERIFY(made.pinyinLines == compiled.pinyinLines);
    QVERIFY(std::equal(made.searchOrder.begin(), made.searchOrder.end(), compiled.searchOrder.begin(),
                       compiled.searchOrder.end()));
    QCOMPARE(made.nameless.size(), compiled.nameless.size());
    QVERIFY(made.registryDate == compiled.registryDate);
}

void TestFreshTable::newNamesAreFoundAndOldOnesGone()
{
    auto facts = shippedFacts();
    std::erase_if(facts, [](const RegistryFact &one) { return one.name == "hbci"; });
    facts.push_back(fact(4, Protocol::Tcp, "brand-new"));
    const auto catalogue = Catalogue::make({}, {}, FreshTable::make(facts, Newer));
    QCOMPARE(catalogue->registryDate(), std::string_view("2027-01-02"));
    const std::vector<std::string> newWord{"brand-new"};
    const auto found = catalogue->search(newWord);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(catalogue->at(found.front()).ports->first, 4);
    const std::vector<std::string> oldWord{"hbci"};
    const auto old = catalogue->search(oldWord);
    QVERIFY(
        std::none_of(old.begin(), old.end(), [&](EntryIndex entry) { return catalogue->at(entry).name == "hbci"; }));
}

void TestFreshTable::officialFollowsTheNewRegistry()
{
    auto facts = shippedFacts();
    std::erase_if(facts, [](const RegistryFact &one) { return one.name == "ssh"; });
    const auto catalogue = Catalogue::make({}, {}, FreshTable::make(facts, Newer));
    const PortRecord ssh = catalogue->at(catalogue->best(22, Protocol::Tcp));
    QCOMPARE(ssh.name, std::string_view("ssh"));
    QCOMPARE(ssh.origin, Origin::Guide);
    QVERIFY(!ssh.official);
    const auto before = Catalogue::make({});
    QVERIFY(before->at(before->best(22, Protocol::Tcp)).official);
}

void TestFreshTable::catalogueKeepsItsTable()
{
    const std::vector<RegistryFact> facts{fact(4, Protocol::Tcp, "brand-new")};
    const MachineService service{"mine", {}, 61234, Protocol::Tcp, "of this machine"};
    auto fresh = FreshTable::make(facts, Newer);
    const std::weak_ptr<const FreshTable> watched = fresh;
    auto catalogue = Catalogue::make({&service, 1}, {}, std::move(fresh));
    QVERIFY(!watched.expired());
    QVERIFY(catalogue->registry() == Newer);
    QCOMPARE(catalogue->at(catalogue->best(4, Protocol::Tcp)).description, std::string_view("made up"));
    QCOMPARE(catalogue->at(catalogue->best(61234, Protocol::Tcp)).origin, Origin::Machine);
    catalogue.reset();
    QVERIFY(watched.expired());
}

void TestFreshTable::tooManyFactsAreRefused()
{
    std::vector<RegistryFact> facts(20'000, fact(4, Protocol::Tcp, "again"));
    for (RegistryFact &one : facts)
        one.transport.reset();
    QVERIFY(!FreshTable::make(facts, Newer));
}

void TestFreshTable::manyWideBlocksAreNoTrap()
{
    std::vector<RegistryFact> facts(2'000, fact(0, Protocol::Tcp, "wide"));
    for (RegistryFact &one : facts)
        one.ports.last = 65535;
    const auto catalogue = Catalogue::make({}, {}, FreshTable::make(facts, Newer));
    QVERIFY(catalogue->lookUp(3, Protocol::Tcp).size() >= facts.size());
}

QTEST_GUILESS_MAIN(TestFreshTable)
#include "tst_freshtable.moc"
