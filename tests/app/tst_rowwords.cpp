// SPDX-License-Identifier: MIT
#include "app/cli/socketcells.h"
#include "app/i18n/translator.h"
#include "app/live/picture.h"
#include "app/models/connectionwords.h"
#include "tests/support/fakemachine.h"

#include <QTest>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

class RowWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cells_data();
    void cells();
    void whatWaitsToBeAccepted();
    void addressThatIsNotHereYet();
    void strangersTextIsMadeVisible();
    void sentences_data();
    void sentences();
    void sinceSaysOnlyWhatIsKnown();
    void processFacts();
    void namesEveryHolder();
    void namesTheNamespaceOfAStranger();
    void theListSaysWhatIsElsewhere();
    void countsTheProcessesSockets();
    void cardHoldsEverything();
    void noPort();
    void trafficOfAConnection();
    void trafficOfADatagramSocket();

private:
    const LiveRow &live(const char *address, int port) const;
    void look();

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    FakeMachine m_machine;
    Update m_update;
};

void RowWordsTest::init()
{
    m_machine = pictureMachine();
    look();
}

void RowWordsTest::look()
{
    Picture picture(m_catalogue, 3s);
    picture.setSnapshot(m_machine.snapshot(), {});
    m_update = picture.develop({}).value();
}

/// The row with this local port; several have 443, which the remote or local address tells apart.
const LiveRow &RowWordsTest::live(const char *address, int port) const
{
    const auto found = std::ranges::find_if(m_update.rows, [&](const LiveRow &row) {
        const Socket &socket = row.row.socket;
        const IpAddress wanted = IpAddress::parse(address).value();
        return socket.local.port == port
               && (socket.local.address == wanted || (socket.hasRemote && socket.remote.address == wanted));
    });
    if (found == m_update.rows.end())
        qFatal("no such row");
    return *found;
}

void RowWordsTest::cells_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<LiveColumn>("column");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *address, int port, LiveColumn column, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(address) << port << column << text;
    };
    row("wildcard", "0.0.0.0", 80, LiveColumn::LocalAddress, QStringLiteral("all addresses"));
    row("anyone", "0.0.0.0", 80, LiveColumn::RemoteAddress, QStringLiteral("anyone"));
    row("no remote port", "0.0.0.0", 80, LiveColumn::RemotePort, QStringLiteral("–"));
    row("this machine only", "127.0.0.1", 41337, LiveColumn::RemoteAddress, QStringLiteral("this machine only"));
    row("the other end", "127.0.0.1", 48122, LiveColumn::RemoteAddress, QStringLiteral("postgres 733"));
    row("remote", "203.0.113.77", 443, LiveColumn::RemoteAddress, QStringLiteral("203.0.113.77"));
    row("remote port", "203.0.113.77", 443, LiveColumn::RemotePort, QStringLiteral("51826"));
    row("state code", "203.0.113.77", 443, LiveColumn::State, QStringLiteral("ESTABLISHED"));
    row("direction", "203.0.113.77", 443, LiveColumn::Direction, QStringLiteral("Incoming"));
    row("service", "203.0.113.77", 443, LiveColumn::Service, QStringLiteral("https"));
    row("pid", "203.0.113.77", 443, LiveColumn::Pid, QStringLiteral("1312"));
    row("user", "203.0.113.77", 443, LiveColumn::User, QStringLiteral("www-data"));
    row("unit", "203.0.113.77", 443, LiveColumn::Unit, QStringLiteral("nginx.service"));
    row("hidden has no pid", "127.0.0.1", 631, LiveColumn::Pid, QString());
    row("hidden user", "127.0.0.1", 631, LiveColumn::User, QStringLiteral("root"));
    row("was nginx, no pid", "203.0.113.80", 443, LiveColumn::Pid, QString());
}

void RowWordsTest::cells()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(LiveColumn, column);
    const RowWords words(live(qPrintable(address), port), *m_update.snapshot, *m_catalogue);
    QTEST(words.cell(column), "text");
    QVERIFY(!words.cell(LiveColumn::Process).isEmpty());
    QVERIFY(!words.spoken(LiveColumn::State).isEmpty());
}

/// As on the command line: whom it waits for, and that program's process ID.
void RowWordsTest::whatWaitsToBeAccepted()
{
    FakeMachine machine;
    const ProcessIndex nginx = machine.addProcess("nginx", 812);
    machine.listen(nginx, "192.0.2.1", 443);
    Socket &waiting = machine.connect(nginx, "192.0.2.1", 443, "203.0.113.7", 51000);
    waiting.owner = {OwnerKind::Queued, OwnerReason::AcceptQueue, nginx, 0, 0};
    Picture picture(m_catalogue, std::chrono::seconds(3));
    picture.setSnapshot(machine.snapshot(), {});
    const Update update = picture.develop({}).value();
    const auto queued =
        std::ranges::find(update.rows, true, [](const LiveRow &row) { return row.row.socket.hasRemote; });
    const ConnectionWords words(*queued, *update.snapshot, *m_catalogue);
    QCOMPARE(words.row().cell(LiveColumn::Process), QStringLiteral("nginx (not accepted yet)"));
    QCOMPARE(words.row().cell(LiveColumn::Pid), QStringLiteral("812"));
    const std::vector<std::string> cells =
        socketCells(queued->row, *update.snapshot->tables, *m_catalogue, NamespaceColumn::No);
    QVERIFY(std::ranges::count(cells, "812") == 1 && std::ranges::count(cells, "nginx (not accepted yet)") == 1);
    QCOMPARE(words.sentence(),
             QStringLiteral("203.0.113.7 opened this connection; it is waiting to be accepted by nginx."));
    QVERIFY(words.processText({}).contains(QStringLiteral("812")));
}

/// With IP_FREEBIND a program listens before its address comes; until then nobody can reach it.
void RowWordsTest::addressThatIsNotHereYet()
{
    FakeMachine machine;
    const ProcessIndex keeper = machine.addProcess("haproxy", 812);
    machine.listen(keeper, "198.51.100.9", 443);
    machine.listen(keeper, "10.9.0.7", 444);
    machine.listen(keeper, "192.168.1.5", 445);
    const auto snapshot = machine.snapshot();
    const auto tables = std::make_shared<Tables>(*snapshot->tables);
    tables->namespaces.front().addresses = {{*IpAddress::parse("192.168.1.5"), 24, 2}};
    tables->namespaces.front().localNetworks = {{*IpAddress::parse("10.9.0.0"), 16}};
    snapshot->tables = tables;
    Picture picture(m_catalogue, std::chrono::seconds(3));
    picture.setSnapshot(snapshot, {});
    const Update update = picture.develop({}).value();
    const auto sentence = [&](int port) {
        const auto row =
            std::ranges::find_if(update.rows, [port](const LiveRow &one) { return one.row.socket.local.port == port; });
        return ConnectionWords(*row, *update.snapshot, *m_catalogue).sentence();
    };
    QCOMPARE(sentence(443),
             QStringLiteral("Open at 198.51.100.9, which this machine does not have now: nothing comes in until it "
                            "has, or a rule leads it here."));
    QCOMPARE(sentence(444),
             QStringLiteral("Open at 10.9.0.7: the local network can reach it, as far as the firewall lets it."));
    QCOMPARE(sentence(445),
             QStringLiteral("Open at 192.168.1.5: the local network can reach it, as far as the firewall lets it."));
}

void RowWordsTest::strangersTextIsMadeVisible()
{
    const ProcessIndex evil = m_machine.addProcess("a\xe2\x80\xae"
                                                   "b\n<b>",
                                                   6666);
    m_machine.listen(evil, "0.0.0.0", 6666);
    look();
    const RowWords words(live("0.0.0.0", 6666), *m_update.snapshot, *m_catalogue);
    QVERIFY(words.process().contains(QStringLiteral("<U+202E>")));
    QVERIFY(!words.process().contains(QLatin1Char('\n')));
    QVERIFY(words.process().contains(QStringLiteral("<b>")));
}

void RowWordsTest::sentences_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("incoming") << "203.0.113.77" << 443
                              << "203.0.113.77 opened this connection to nginx on this machine.";
    QTest::newRow("outgoing") << "203.0.113.9" << 38044 << "ssh on this machine opened this connection to 203.0.113.9.";
    QTest::newRow("inside, client side") << "127.0.0.1" << 48122
                                         << "gunicorn opened this connection to postgres; both are on this machine.";
    QTest::newRow("kernel") << "203.0.113.80" << 443 << "203.0.113.80 opened this connection to this machine.";
    QTest::newRow("this machine") << "127.0.0.1" << 41337
                                  << "Open at 127.0.0.1: only programs on this machine can reach it.";
    QTest::newRow("everyone, both families") << "::" << 443
                                             << "Open at all addresses: anyone whom the firewall lets "
                                                "through can reach it. One socket serves IPv4 and IPv6.";
}

void RowWordsTest::sentences()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    const ConnectionWords words(live(qPrintable(address), port), *m_update.snapshot, *m_catalogue);
    QTEST(words.sentence(), "sentence");
}

void RowWordsTest::sinceSaysOnlyWhatIsKnown()
{
    LiveRow row = live("203.0.113.77", 443);
    const auto now = m_update.snapshot->takenAt;
    const auto since = [&] { return ConnectionWords(row, *m_update.snapshot, *m_catalogue).since(now); };
    QCOMPARE(since(), QStringLiteral("Incoming"));
    row.row.socket.openedAt = now - 250s;
    QCOMPARE(since(), QStringLiteral("Incoming, open for 4 min"));
    row.event = RowEvent::Closed;
    QVERIFY(since().startsWith(QStringLiteral("Incoming, closed at ")));
}

void RowWordsTest::processFacts()
{
    const ConnectionWords words(live("203.0.113.77", 443), *m_update.snapshot, *m_catalogue);
    QStringList lines;
    for (const FactWords &fact : words.processFacts(m_update.snapshot->takenAt))
        lines << fact.label + QLatin1Char('=') + fact.value;
    QVERIFY(lines.contains(QStringLiteral("PID=1312, child of 1")));
    QVERIFY(lines.contains(QStringLiteral("User=www-data")));
    QVERIFY(lines.contains(QStringLiteral("Unit=nginx.service")));
    QVERIFY(lines.contains(QStringLiteral("Program=/usr/sbin/nginx")));
}

void RowWordsTest::namesTheNamespaceOfAStranger()
{
    LiveRow row = live("203.0.113.77", 443);
    Snapshot snapshot = *m_update.snapshot;
    auto tables = std::make_shared<Tables>(*snapshot.tables);
    tables->namespaces.push_back({4026532000, "docker:0123456789ab\n", false});
    tables->namespaces.push_back({4026532001, "", false});
    snapshot.tables = tables;
    const auto namespaceLine = [&] {
        QStringList lines;
        for (const FactWords &fact : ConnectionWords(row, snapshot, *m_catalogue).processFacts(snapshot.takenAt))
            if (fact.label == QStringLiteral("Namespace"))
                lines << fact.value;
        return lines.join(QLatin1Char(';'));
    };
    QCOMPARE(namespaceLine(), QString()); // the current one needs no words
    row.row.socket.namespaceIndex = 1;
    QVERIFY(namespaceLine().startsWith(QStringLiteral("docker:0123456789ab")));
    QVERIFY(!namespaceLine().contains(QLatin1Char('\n')));
    row.row.socket.namespaceIndex = 2;
    QCOMPARE(namespaceLine(), QStringLiteral("4026532001"));
    row.row.direction = Direction::Listening;
    row.row.exposure = Exposure::ThisMachine; // which a loopback address there is not
    QVERIFY(ConnectionWords(row, snapshot, *m_catalogue).sentence().contains(QStringLiteral("4026532001")));
}

/// In every set of columns: a word or a sign beside the process, a line of its tooltip, and what a screen reader says.
void RowWordsTest::theListSaysWhatIsElsewhere()
{
    LiveRow row = live("0.0.0.0", 8080);
    Snapshot snapshot = *m_update.snapshot;
    auto tables = std::make_shared<Tables>(*snapshot.tables);
    tables->namespaces.push_back({4026532000, "web\n", false});
    tables->namespaces.push_back({4026532001, "", false});
    tables->units.push_back({});
    tables->units.back().container = "0123456789ab";
    snapshot.tables = tables;
    const RowWords words(row, snapshot, *m_catalogue);
    const auto saysNamespace = [&](LiveColumn column) {
        return words.toolTip(column).contains(QStringLiteral("namespace"))
               || words.spoken(column).contains(QStringLiteral("namespace"));
    };
    QCOMPARE(words.place(), QString());
    QVERIFY(!saysNamespace(LiveColumn::Process) && !saysNamespace(LiveColumn::LocalAddress));
    const QString here = words.remoteAddress();

    row.row.socket.namespaceIndex = 1;
    QCOMPARE(words.place(), QStringLiteral("web␊"));
    QVERIFY(words.toolTip(LiveColumn::Process).endsWith(QStringLiteral("\nIn another network namespace: web␊")));
    QVERIFY(words.toolTip(LiveColumn::LocalAddress).contains(QStringLiteral("of the network namespace web␊")));
    QVERIFY(words.spoken(LiveColumn::Process).endsWith(QStringLiteral(", in the network namespace web␊")));
    QVERIFY(words.spoken(LiveColumn::Process).startsWith(words.process()));
    QCOMPARE(words.remoteAddress(), here);
    row.row.exposure = Exposure::ThisMachine;
    QCOMPARE(words.remoteAddress(), QStringLiteral("its namespace only"));

    row.row.socket.namespaceIndex = 2;
    QCOMPARE(words.place(), QStringLiteral("4026532001"));
    row.row.socket.owner.unit = static_cast<UnitIndex>(tables->units.size() - 1);
    QCOMPARE(words.place(), QStringLiteral("0123456789ab")); // says more than a number
}

void RowWordsTest::namesEveryHolder()
{
    LiveRow row = live("203.0.113.77", 443);
    Snapshot snapshot = *m_update.snapshot;
    auto tables = std::make_shared<Tables>(*snapshot.tables);
    std::vector<ProcessIndex> holders{row.row.socket.owner.process};
    for (std::uint32_t pid = 9001; pid < 9012; ++pid) {
        holders.push_back(static_cast<ProcessIndex>(tables->processes.size()));
        auto worker = std::make_shared<Process>();
        worker->pid = pid;
        worker->name = "worker";
        tables->processes.push_back(worker);
    }
    row.row.socket.owner.kind = OwnerKind::Shared;
    row.row.socket.owner.sharedSet = static_cast<std::uint32_t>(tables->sharedSets.size());
    tables->sharedSets.push_back(holders);
    snapshot.tables = tables;
    const ConnectionWords words(row, snapshot, *m_catalogue);
    const QString text = words.processText(snapshot.takenAt);
    QVERIFY2(text.startsWith(QStringLiteral("Processes: ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Held also by: worker 9001\nworker 9002\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("worker 9008\nand 3 more")), qPrintable(text));
    QList<quint32> others;
    for (const FactWords &fact : words.processFacts(snapshot.takenAt))
        if (fact.pid != 0)
            others << fact.pid;
    QCOMPARE(others.size(), 8);
    QCOMPARE(others.front(), 9001U);
}

void RowWordsTest::countsTheProcessesSockets()
{
    const ProcessUse firefox = processUseOf(*m_update.snapshot, 4127);
    QCOMPARE(firefox.established, 4);
    QCOMPARE(firefox.listening, 0);
    const ProcessUse postgres = processUseOf(*m_update.snapshot, 733);
    QCOMPARE(postgres.listening, 1);
    QCOMPARE(postgres.established, 1);
    int tried = 0;
    for (const Socket &socket : m_update.snapshot->sockets) {
        const Process *process = m_update.snapshot->tables->process(socket.owner.process);
        if (socket.protocol != Protocol::Udp || socket.hasRemote || socket.owner.kind != OwnerKind::Process || !process)
            continue;
        QVERIFY(processUseOf(*m_update.snapshot, process->pid).datagrams > 0); // nobody can connect to it
        ++tried;
    }
    QVERIFY(tried > 0);
}

void RowWordsTest::cardHoldsEverything()
{
    const ConnectionWords words(live("203.0.113.77", 443), *m_update.snapshot, *m_catalogue);
    const QString card = words.card(m_update.snapshot->takenAt);
    for (const char *part : {"nginx", "ESTABLISHED", "192.168.1.23:443", "203.0.113.77:51826", "443 https", "1312"})
        QVERIFY2(card.contains(QString::fromLatin1(part)), part);
    QVERIFY(!card.contains(QStringLiteral("\n\n")));
}

void RowWordsTest::noPort()
{
    Socket &ping = m_machine.openUdp(m_machine.addProcess("ping", 77), "0.0.0.0", 77);
    ping.protocol = Protocol::Icmp;
    look();
    const ConnectionWords words(live("0.0.0.0", 77), *m_update.snapshot, *m_catalogue);
    QCOMPARE(words.row().localPort(), QStringLiteral("77")); // its identifier
    QCOMPARE(words.row().remotePort(), QString());
    QCOMPARE(words.localEnd().range, Range::None);
    QCOMPARE(words.portText(), QString());
    m_machine.sockets().back().protocol = Protocol::Raw;
    for (const auto &[number, name] : {std::pair(89, "ospf"), std::pair(58, "ipv6-icmp"), std::pair(201, "201")}) {
        m_machine.sockets().back().local.port = static_cast<std::uint16_t>(number);
        look();
        const ConnectionWords raw(live("0.0.0.0", static_cast<std::uint16_t>(number)), *m_update.snapshot,
                                  *m_catalogue);
        QCOMPARE(raw.row().localPort(), QString::fromLatin1(name));
    }
}

namespace {

QString lines(const QList<FactWords> &facts)
{
    QStringList text;
    for (const FactWords &fact : facts)
        text << fact.label + QStringLiteral(": ") + fact.value;
    return text.join(QStringLiteral("; "));
}

} // namespace

void RowWordsTest::trafficOfAConnection()
{
    const ProcessIndex ssh = m_machine.addProcess("ssh", 77);
    m_machine.connect(ssh, "10.1.1.1", 50'001, "10.1.1.2", 22);
    m_machine.connect(ssh, "10.1.1.1", 50'002, "10.1.1.2", 22, SocketState::TimeWait);
    look();
    Translators translators; // the plural of a byte
    translators.install(Language::English);
    const ConnectionWords words(live("10.1.1.1", 50'001), *m_update.snapshot, *m_catalogue);
    QCOMPARE(lines(words.trafficFacts({})), QStringLiteral("Sent: –; Received: –; Round trip: –; Sent again: –"));
    TrafficFacts traffic{Traffic{2048, 10, 1250, 3, 0}, std::nullopt};
    QCOMPARE(lines(words.trafficFacts(traffic)),
             QStringLiteral("Sent: 2.0 KiB; Received: 10 bytes; Round trip: 1.25 ms; Sent again: 3"));
    traffic.rate = TrafficRate{1024, 0.3};
    QVERIFY(lines(words.trafficFacts(traffic))
                .startsWith(QStringLiteral("Sent: 2.0 KiB · 1.0 KiB/s; Received: 10 bytes;")));
    QVERIFY(words.card(m_update.snapshot->takenAt, traffic).contains(QStringLiteral("Round trip: 1.25 ms")));
    QVERIFY(!words.card(m_update.snapshot->takenAt).contains(QStringLiteral("Sent")));

    const ConnectionWords over(live("10.1.1.1", 50'002), *m_update.snapshot, *m_catalogue);
    QVERIFY(over.trafficFacts({}).isEmpty()); // it was never counted
    QCOMPARE(over.trafficFacts(traffic).size(), 4);
    const ConnectionWords listening(live("0.0.0.0", 22), *m_update.snapshot, *m_catalogue);
    QVERIFY(listening.trafficFacts({}).isEmpty());
}

void RowWordsTest::trafficOfADatagramSocket()
{
    Socket &socket = m_machine.openUdp(m_machine.addProcess("dns", 78), "10.1.1.1", 5353);
    socket.queuesKnown = true;
    socket.receiveQueue = 1024;
    look();
    const ConnectionWords words(live("10.1.1.1", 5353), *m_update.snapshot, *m_catalogue);
    QCOMPARE(lines(words.trafficFacts({})), QStringLiteral("Unread: 1.0 KiB; Dropped: –"));
    Traffic counted;
    counted.drops = 12;
    QCOMPARE(lines(words.trafficFacts({counted, std::nullopt})), QStringLiteral("Unread: 1.0 KiB; Dropped: 12"));
}

QTEST_GUILESS_MAIN(RowWordsTest)
#include "tst_rowwords.moc"
