// SPDX-License-Identifier: MIT
// Free ports on a made-up machine, whose trials are told what to say.
#include "core/advise/freeports.h"

#include <set>

#include <QTest>

using namespace netwharf;

namespace {

class FakeProbe final : public BindProbe
{
public:
    BindSettings settings() override { return {}; }
    std::optional<ReuseOptions> optionsOf(const Socket &, const Tables &) override { return std::nullopt; }
    BindOutcome tryBind(const BindQuestion &question) override
    {
        ++trials;
        protocols.insert(question.protocol);
        return refused.contains(question.port) ? BindOutcome::AddressInUse : BindOutcome::Bound;
    }

    tl::expected<NatRules, Error> natRules() override
    {
        ++natReads;
        return nat;
    }

    std::set<std::uint16_t> refused;
    tl::expected<NatRules, Error> nat;
    int natReads = 0;
    std::set<Protocol> protocols;
    int trials = 0;
};

using Ports = std::vector<std::uint16_t>;

Row holder(std::uint16_t port, Protocol protocol, std::uint32_t namespaceIndex = 0)
{
    Row row;
    row.socket.protocol = protocol;
    row.socket.local.port = port;
    row.socket.namespaceIndex = namespaceIndex;
    return row;
}

} // namespace

class TestFreePorts : public QObject
{
    Q_OBJECT

private slots:
    void nearestFirst();
    void looksDownwards();
    void saysWhyNot();
    void staysInTheRange();
    void oneProtocol();
    void boundsTheRemarks();
    void standsInForPrivilegedPorts();
    void leavesForwardedPorts();

private:
    FreePorts find(const FreePortWish &wish, const std::vector<Row> &rows = {})
    {
        return findFreePorts(wish, rows, *m_catalogue, m_settings, m_probe);
    }

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    BindSettings m_settings;
    FakeProbe m_probe;
};

void TestFreePorts::nearestFirst()
{
    QCOMPARE(find({.near = 23450, .count = 4}).ports, (Ports{23450, 23451, 23452, 23453}));
    QCOMPARE(m_probe.protocols, (std::set{Protocol::Tcp, Protocol::Udp}));
    QVERIFY(m_probe.trials >= 4 * 4); // both protocols, both families
}

void TestFreePorts::standsInForPrivilegedPorts()
{
    BindSettings settings;
    QCOMPARE(portInstead(80, settings), std::uint16_t{8080});
    QCOMPARE(portInstead(443, settings), std::uint16_t{8443});
    QCOMPARE(portInstead(1024, settings), std::uint16_t{1024});
    settings.ports.unprivilegedStart = 65535;
    QCOMPARE(portInstead(60000, settings), std::uint16_t{60000});
    settings = {};
    settings.mayBindPrivileged = true;
    QCOMPARE(portInstead(80, settings), std::uint16_t{8080}); // the advice does not depend on who asks
}

void TestFreePorts::looksDownwards()
{
    const FreePorts high = find({.near = 65535, .count = 3});
    QCOMPARE(high.ports, (Ports{65535, 65534, 65533}));
    QCOMPARE(find({.near = 65534, .count = 3}).ports, (Ports{65534, 65535, 65533}));
    m_settings.ports.clientRange = {32768, 65535};
    const FreePorts below = find({.near = 65535, .count = 2});
    QCOMPARE(below.ports, (Ports{32767, 32766}));
    QCOMPARE(below.passedOver.front().reason, PassedOverCode::ClientRange);
    m_settings = {};
}

void TestFreePorts::saysWhyNot()
{
    m_settings.reserved = {{23451, 23451}};
    m_probe.refused = {23452};
    const std::vector<Row> rows{holder(23450, Protocol::Udp), holder(23453, Protocol::Tcp, 1)};
    const FreePorts found = find({.near = 23450}, rows);
    QCOMPARE(found.ports, Ports{23453}); // another namespace is another machine
    QCOMPARE(found.passedOver.size(), std::size_t{3});
    QCOMPARE(found.passedOver[0].reason, PassedOverCode::InUse);
    QCOMPARE(found.passedOver[0].row, std::optional<std::size_t>(0));
    QCOMPARE(found.passedOver[1].reason, PassedOverCode::Reserved);
    QCOMPARE(found.passedOver[2].reason, PassedOverCode::NotBindable);
    QCOMPARE(found.passedOver[2].outcome, BindOutcome::AddressInUse);

    const FreePorts database = find({.near = 5432});
    QCOMPARE(database.passedOver[0].reason, PassedOverCode::Registered);
    QCOMPARE(m_catalogue->at(database.passedOver[0].entry).name, std::string_view("postgresql"));
    QCOMPARE(find({.near = 80, .range = {80, 80}}).passedOver[0].reason, PassedOverCode::Privileged);
    m_settings = {};
    m_probe.refused.clear();
}

void TestFreePorts::staysInTheRange()
{
    const FreePorts found = find({.near = 23450, .range = {23450, 23451}, .count = 5});
    QCOMPARE(found.ports, (Ports{23450, 23451}));
    QVERIFY(find({.near = 40000, .range = {40000, 40010}}).ports.empty());
    QCOMPARE(find({.near = 1, .range = {65535, 65535}}).ports, Ports{65535});
}

void TestFreePorts::oneProtocol()
{
    m_probe.protocols.clear();
    const std::vector<Row> rows{holder(23450, Protocol::Udp)};
    QCOMPARE(find({.near = 23450, .tcp = true, .udp = false}, rows).ports, Ports{23450});
    QCOMPARE(m_probe.protocols, std::set{Protocol::Tcp});
}

void TestFreePorts::boundsTheRemarks()
{
    const FreePorts found = find({.near = 45000});
    QCOMPARE(found.passedOver.size(), MostPassedOver);
    QVERIFY(found.passedOverCounts[static_cast<std::size_t>(PassedOverCode::ClientRange)]
            > MostPassedOver); // all are counted
    QCOMPARE(found.passedOverCounts[static_cast<std::size_t>(PassedOverCode::Reserved)], std::size_t{0});
    QCOMPARE(found.ports.size(), std::size_t{1});
    QVERIFY(!PortRange(m_settings.ports.clientRange).contains(found.ports[0]));
}

void TestFreePorts::leavesForwardedPorts()
{
    m_probe = FakeProbe();
    NatRules rules;
    rules.chains.push_back({NatHook::Arriving, 0, {}, {}});
    rules.chains[0].rules.push_back(
        {{{NatSubject::Port, false, {{24001, 24002}}, {}}, {NatSubject::Protocol, false, {{6, 6}}, {}}},
         NatAction::Translate,
         0,
         {false, IpAddress::parse("172.17.0.2"), {}}});
    m_probe.nat = rules;
    const FreePorts found = find({.near = 24001, .count = 2});
    QCOMPARE(found.ports, (Ports{24003, 24004}));
    QCOMPARE(found.passedOver.at(0).reason, PassedOverCode::Forwarded);
    QCOMPARE(m_probe.natReads, 1);
    QCOMPARE(find({.near = 24001, .tcp = false}).ports, Ports{24001});
    m_probe.nat = tl::unexpected(Error{ErrorCode::NotPermitted, 0, "nftables"}); // nothing is guessed
    QCOMPARE(find({.near = 24001}).ports, Ports{24001});
}

QTEST_APPLESS_MAIN(TestFreePorts)
#include "tst_freeports.moc"
