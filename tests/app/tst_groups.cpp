// SPDX-License-Identifier: MIT
#include "app/live/picture.h"
#include "app/models/groupwords.h"
#include "app/models/livemodel.h"
#include "tests/support/fakemachine.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <random>
#include <utility>
#include <vector>

using namespace netwharf;
using namespace std::chrono_literals;

/// The list in groups: what the worker makes, what the model shows and says.
class GroupsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void groupsBeginWithTwoSockets();
    void processesOfOneNameStandApart();
    void aGroupStandsWhereItsFirstRowStood();
    void foldedMembersStandAside();
    void foldingRemembersGroupsThatAreNotThere();
    void idsAreTheSameInEveryRun();
    void closedMembersAreNotCounted();
    void groupsBy_data();
    void groupsBy();
    void ownersWithoutANameAreApart();
    void sentences();
    void theCountsSurviveTheCut();
    void aConnectionToItselfCountsOnce();
    void sumsOfTraffic();
    void sumsPlaceTheGroups();
    void aHeldOrderKeepsTheGroups();
    void foldedHeadsTellWhatHappened();
    void toolTipNamesParents();
    void strangersArePlain();
    void headsHaveTheOwnerOfAll();
    void aHeadStandsForItsSockets();
    void unchangedGroupsAreTheSame();
    void randomTicks_data();
    void randomTicks();

private:
    void look(std::chrono::milliseconds at = 0ms);
    void group(Grouping grouping);
    std::array<RowId, 3> trafficOfThree();
    std::shared_ptr<Snapshot> withTraffic(const std::vector<std::pair<RowId, std::uint64_t>> &sent);
    void lookWithTraffic(const std::vector<std::pair<RowId, std::uint64_t>> &sent);
    const RowGroup &groupNamed(const QString &title) const;
    QString sentenceOf(const QString &title) const;
    /// One word a row: a head in brackets, a member after a dot, others as they are; by local port.
    QString shape() const;

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    FakeMachine m_machine;
    Wish m_wish;
    std::unique_ptr<Picture> m_picture;
    std::unique_ptr<LiveModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    bool m_same = false;
};

void GroupsTest::init()
{
    m_machine = FakeMachine();
    m_wish = {};
    m_picture = std::make_unique<Picture>(m_catalogue, 3s);
    m_tester.reset();
    m_model = std::make_unique<LiveModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void GroupsTest::look(std::chrono::milliseconds at)
{
    m_picture->setWish(m_wish);
    m_picture->setSnapshot(m_machine.snapshot(), Picture::Clock::time_point(1h) + at);
    Update update = m_picture->develop(Picture::Clock::time_point(1h) + at).value();
    m_same = update.same;
    m_model->apply(update);
}

void GroupsTest::group(Grouping grouping)
{
    m_wish.grouping = grouping;
    look();
}

const RowGroup &GroupsTest::groupNamed(const QString &title) const
{
    static const RowGroup none;
    for (const RowGroup &group : m_model->groups())
        if (GroupWords(*m_model, group).title() == title)
            return group;
    return none;
}

QString GroupsTest::sentenceOf(const QString &title) const
{
    const RowGroup &group = groupNamed(title);
    return group.id == RowId{} ? QStringLiteral("no such group") : GroupWords(*m_model, group).sentence();
}

QString GroupsTest::shape() const
{
    QStringList words;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LiveRow &live = m_model->rowAt(row);
        const QString port = QString::number(live.row.socket.local.port);
        if (live.isHead())
            words << QLatin1Char('[') + m_model->cellText(row, LiveColumn::Process) + QLatin1Char(']');
        else if (live.part == RowPart::Member)
            words << QLatin1Char('.') + port;
        else if (live.part == RowPart::LastMember)
            words << QLatin1Char('_') + port;
        else
            words << port;
    }
    return words.join(QLatin1Char(' '));
}

void GroupsTest::groupsBeginWithTwoSockets()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    m_machine.listen(web, "0.0.0.0", 80);
    m_machine.listen(m_machine.addProcess("dns", 11), "0.0.0.0", 53);
    group(Grouping::Program);
    QCOMPARE(shape(), QStringLiteral("53 80"));
    const RowId second = m_machine.listen(m_machine.addProcess("web", 12), "0.0.0.0", 81).id;
    look();
    QCOMPARE(shape(), QStringLiteral("53 [web] .80 _81"));
    m_machine.close(second);
    look(1s);
    QCOMPARE(shape(), QStringLiteral("53 [web] .80 _81")); // closed, and still seen
    look(10s);
    QCOMPARE(shape(), QStringLiteral("53 80"));
}

void GroupsTest::processesOfOneNameStandApart()
{
    const ProcessIndex one = m_machine.addProcess("python3", 10);
    const ProcessIndex other = m_machine.addProcess("python3", 20);
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{1, 3})
        m_machine.listen(one, "0.0.0.0", port);
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{2, 4})
        m_machine.listen(other, "0.0.0.0", port);
    group(Grouping::Program);
    QCOMPARE(shape(), QStringLiteral("[python3] .1 .3 .2 _4"));
    m_wish.grouping = Grouping::Process;
    look();
    QCOMPARE(shape(), QStringLiteral("[python3] .1 _3 [python3] .2 _4"));
    QCOMPARE(sentenceOf(QStringLiteral("python3")), QStringLiteral("PID 10; listens on 1, 3"));
}

void GroupsTest::aGroupStandsWhereItsFirstRowStood()
{
    const ProcessIndex a = m_machine.addProcess("a", 1);
    const ProcessIndex b = m_machine.addProcess("b", 2);
    m_machine.listen(a, "0.0.0.0", 30);
    m_machine.listen(b, "0.0.0.0", 20);
    m_machine.listen(a, "0.0.0.0", 10);
    m_wish.sortKey = SortKey::LocalPort;
    group(Grouping::Program);
    QCOMPARE(shape(), QStringLiteral("[a] .10 _30 20"));
    m_wish.descending = true;
    look();
    QCOMPARE(shape(), QStringLiteral("[a] .30 _10 20"));
}

void GroupsTest::foldedMembersStandAside()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    m_machine.listen(web, "0.0.0.0", 80);
    m_machine.listen(web, "0.0.0.0", 81);
    m_machine.listen(m_machine.addProcess("zz", 11), "0.0.0.0", 53);
    group(Grouping::Program);
    const RowId id = groupNamed(QStringLiteral("web")).id;
    m_wish.folding.except = {id};
    look();
    QCOMPARE(shape(), QStringLiteral("[web] 53"));
    const RowGroup &group = groupNamed(QStringLiteral("web"));
    QVERIFY(!group.open);
    QCOMPARE(m_model->membersOf(group).size(), std::size_t{2});
    QCOMPARE(m_model->membersOf(group)[1].row.socket.local.port, std::uint16_t{81});
    QVERIFY(m_model->find(m_machine.sockets().front().id));
    QCOMPARE(m_model->rowOf(m_machine.sockets().front().id), -1);
    QCOMPARE(sentenceOf(QStringLiteral("web")), QStringLiteral("listens on 80, 81"));
}

void GroupsTest::foldingRemembersGroupsThatAreNotThere()
{
    Folding folding;
    const RowId id{static_cast<std::uint64_t>(FirstGroupId) + 7};
    QVERIFY(folding.isOpen(id));
    folding.except.insert(id);
    QVERIFY(!folding.isOpen(id));
    folding.all = true;
    QVERIFY(folding.isOpen(id));
    folding.except.clear();
    QVERIFY(!folding.isOpen(id));
}

void GroupsTest::idsAreTheSameInEveryRun()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    m_machine.listen(web, "0.0.0.0", 80);
    m_machine.listen(web, "0.0.0.0", 81);
    group(Grouping::Program);
    const RowId first = groupNamed(QStringLiteral("web")).id;
    // Kept in settings: FNV-1a of what the group is about, nothing of this run.
    QCOMPARE(static_cast<quint64>(first), quint64{12854978760774908532ULL});
    init();
    m_machine.addProcess("before", 9);
    const ProcessIndex again = m_machine.addProcess("web", 99);
    m_machine.listen(again, "0.0.0.0", 8000);
    m_machine.listen(again, "0.0.0.0", 8001);
    group(Grouping::Program);
    QVERIFY(groupNamed(QStringLiteral("web")).id == first);
}

void GroupsTest::closedMembersAreNotCounted()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    m_machine.listen(web, "0.0.0.0", 80);
    const RowId gone = m_machine.listen(web, "0.0.0.0", 81).id;
    m_machine.listen(web, "0.0.0.0", 82);
    group(Grouping::Program);
    m_machine.close(gone);
    look(1s);
    QCOMPARE(groupNamed(QStringLiteral("web")).sockets, 2);
    QCOMPARE(groupNamed(QStringLiteral("web")).memberCount, 3U);
    QCOMPARE(sentenceOf(QStringLiteral("web")), QStringLiteral("listens on 80, 82"));
}

void GroupsTest::groupsBy_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("process") << int(Grouping::Program) << "firefox"
                             << "3 remote host(s), 4 connection(s)";
    QTest::newRow("process that listens") << int(Grouping::Program) << "sshd"
                                          << "listens on 22; 1 connection(s)";
    QTest::newRow("service") << int(Grouping::Service) << "https"
                             << "curl, firefox, git-remote-https, nginx; listens on 443; 9 connection(s)";
    QTest::newRow("port") << int(Grouping::LocalPort) << "TCP 443"
                          << "nginx; 1 listening; 3 connection(s)";
    QTest::newRow("address") << int(Grouping::RemoteAddress) << "198.51.100.24"
                             << "no such group";
}

void GroupsTest::groupsBy()
{
    QFETCH(int, grouping);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    m_machine = pictureMachine();
    group(static_cast<Grouping>(grouping));
    QCOMPARE(sentenceOf(title), sentence);
}

void GroupsTest::ownersWithoutANameAreApart()
{
    const auto hidden = [this](std::uint32_t uid, std::uint16_t port) {
        Socket &socket = m_machine.listen(NoProcess, "0.0.0.0", port);
        socket.owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
        socket.uid = uid;
        socket.uidKnown = true;
    };
    hidden(0, 1);
    hidden(0, 2);
    hidden(33, 3);
    hidden(33, 4);
    m_machine.addUser(0, "root");
    m_machine.addUser(33, "www-data");
    group(Grouping::Program);
    QCOMPARE(m_model->groups().size(), std::size_t{2});
    QCOMPARE(sentenceOf(QStringLiteral("another user's (root)")), QStringLiteral("listens on 1, 2"));
    QCOMPARE(sentenceOf(QStringLiteral("another user's (www-data)")), QStringLiteral("listens on 3, 4"));
}

void GroupsTest::sentences()
{
    const ProcessIndex app = m_machine.addProcess("app", 10);
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{8000, 80, 443, 8080, 9000, 80})
        m_machine.listen(app, port == 80 ? "0.0.0.0" : "127.0.0.1", port);
    m_machine.openUdp(app, "0.0.0.0", 5353);
    m_machine.connect(app, "10.0.0.1", 4000, "10.0.0.2", 1);
    m_machine.connect(app, "10.0.0.1", 4001, "127.0.0.1", 1);
    group(Grouping::Program);
    QCOMPARE(sentenceOf(QStringLiteral("app")), QStringLiteral("listens on 80, 443, 8000, 8080 and 1 more; "
                                                               "open for datagrams on 5353; 2 connection(s)"));
    QVERIFY(m_model->cellText(0, LiveColumn::Process) == QStringLiteral("app"));
    QVERIFY(m_model->index(0, 3).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("app, group of 9")));
}

/// Where room is short fewer ports are named, in the order that the whole sentence has.
void GroupsTest::theCountsSurviveTheCut()
{
    const ProcessIndex app = m_machine.addProcess("app", 10);
    for (std::uint16_t port = 8000; port < 8009; ++port)
        m_machine.listen(app, "127.0.0.1", port);
    m_machine.openUdp(app, "0.0.0.0", 5353);
    m_machine.openUdp(app, "0.0.0.0", 5354);
    for (std::uint16_t port = 4000; port < 4012; ++port)
        m_machine.connect(app, "10.0.0.1", port, "10.0.0.2", 1);
    const auto shortened = [this](const QString &title) {
        QStringList forms;
        const GroupWords words(*m_model, groupNamed(title));
        for (qsizetype room = words.sentence().size(); room > 0; --room) {
            const QString form = words.sentenceThat([room](const QString &each) { return each.size() <= room; });
            if (!forms.contains(form))
                forms << form;
        }
        return forms;
    };
    group(Grouping::Process);
    QCOMPARE(
        shortened(QStringLiteral("app")),
        (QStringList{
            QStringLiteral("PID 10; listens on 8000, 8001, 8002, 8003 and 5 more; open for datagrams on 5353, 5354; "
                           "12 connection(s)"),
            QStringLiteral("PID 10; listens on 8000, 8001, 8002 and 6 more; open for datagrams on 5353, 5354; "
                           "12 connection(s)"),
            QStringLiteral("PID 10; listens on 8000, 8001 and 7 more; open for datagrams on 5353, 5354; "
                           "12 connection(s)"),
            QStringLiteral("PID 10; listens on 8000 and 8 more; open for datagrams on 5353 and 1 more; "
                           "12 connection(s)"),
            QStringLiteral("PID 10; 9 listening; 2 open for datagrams; 12 connection(s)"),
        }));
    for (const char *other : {"b", "c", "d"})
        m_machine.connect(m_machine.addProcess(other, 11), "10.0.0.1", 4100, "10.0.0.2", 1);
    group(Grouping::RemoteAddress);
    QCOMPARE(shortened(QStringLiteral("10.0.0.2")).constLast(), QStringLiteral("app and 3 more; 15 connection(s)"));
}

void GroupsTest::aConnectionToItselfCountsOnce()
{
    const ProcessIndex app = m_machine.addProcess("app", 10);
    m_machine.listen(app, "127.0.0.1", 80);
    m_machine.connect(app, "127.0.0.1", 4000, "127.0.0.1", 80);
    m_machine.connect(app, "127.0.0.1", 80, "127.0.0.1", 4000);
    m_machine.connect(app, "10.0.0.1", 4001, "10.0.0.2", 443);
    m_machine.connect(app, "127.0.0.1", 4002, "127.0.0.1", 5432);
    m_machine.connect(m_machine.addProcess("db", 11), "127.0.0.1", 5432, "127.0.0.1", 4002);
    group(Grouping::Program);
    QCOMPARE(sentenceOf(QStringLiteral("app")), QStringLiteral("listens on 80; 3 connection(s), 1 to itself"));
    QCOMPARE(groupNamed(QStringLiteral("app")).sockets, 5);
    m_wish.query = *Query::parse("-lport:80", QueryScope::Sockets); // one end is left out: it is there all the same
    look();
    QCOMPARE(sentenceOf(QStringLiteral("app")), QStringLiteral("1 remote host(s), 3 connection(s)"));
    m_wish.query = {};
    group(Grouping::RemoteAddress);
    QCOMPARE(sentenceOf(QStringLiteral("127.0.0.1")), QStringLiteral("app, db; 2 connection(s)"));
}

void GroupsTest::sumsPlaceTheGroups()
{
    const auto ids = trafficOfThree();
    m_wish.sortKey = SortKey::BytesSent;
    m_wish.descending = true;
    group(Grouping::Program);
    lookWithTraffic({{ids[0], 600}, {ids[1], 600}, {ids[2], 1000}});
    QCOMPARE(shape(), QStringLiteral("[many] .4000 _4001 4002 9"));
    m_wish.descending = false;
    lookWithTraffic({{ids[0], 600}, {ids[1], 600}, {ids[2], 1000}});
    QCOMPARE(shape(), QStringLiteral("4002 [many] .4000 _4001 9")); // who has no traffic comes last
    m_wish.sortKey = SortKey::LocalPort;
    look();
    QCOMPARE(shape(), QStringLiteral("9 [many] .4000 _4001 4002"));
}

void GroupsTest::aHeldOrderKeepsTheGroups()
{
    const auto ids = trafficOfThree();
    m_wish.sortKey = SortKey::BytesSent;
    m_wish.descending = true;
    group(Grouping::Program);
    lookWithTraffic({{ids[0], 1}, {ids[1], 1}, {ids[2], 1000}});
    QCOMPARE(shape(), QStringLiteral("4002 [many] .4000 _4001 9"));
    m_picture->holdOrder(true);
    const auto snapshot = withTraffic({{ids[0], 9000}, {ids[1], 1}, {ids[2], 1000}});
    m_picture->setSnapshot(snapshot, {});
    Update held = m_picture->develop({}).value();
    QVERIFY(held.orderHeld);
    m_model->apply(held);
    QCOMPARE(shape(), QStringLiteral("4002 [many] .4000 _4001 9"));
    m_picture->holdOrder(false);
    Update update = m_picture->develop({}).value();
    QVERIFY(!update.orderHeld);
    m_model->apply(update);
    QCOMPARE(shape(), QStringLiteral("[many] .4000 _4001 4002 9"));
}

void GroupsTest::foldedHeadsTellWhatHappened()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    m_machine.listen(web, "0.0.0.0", 80);
    m_machine.listen(web, "0.0.0.0", 81);
    group(Grouping::Program);
    QCOMPARE(m_model->rowAt(0).event, RowEvent::None);
    const RowId gone = m_machine.listen(web, "0.0.0.0", 82).id;
    look(1s);
    QCOMPARE(m_model->rowAt(0).event, RowEvent::None); // the row itself is in sight
    m_wish.folding.all = true;
    look(1100ms);
    QCOMPARE(shape(), QStringLiteral("[web]"));
    QCOMPARE(m_model->rowAt(0).event, RowEvent::Opened);
    m_machine.close(gone);
    look(2s);
    QCOMPARE(m_model->rowAt(0).event, RowEvent::Closed);
    QVERIFY(m_model->rowAt(0).eventAt == Picture::Clock::time_point(1h) + 2s);
    look(9s);
    look(10s);
    QCOMPARE(m_model->rowAt(0).event, RowEvent::None);
}

/// Two connections of "many", one of another program, and a socket without traffic.
std::array<RowId, 3> GroupsTest::trafficOfThree()
{
    const ProcessIndex many = m_machine.addProcess("many", 10);
    m_machine.listen(m_machine.addProcess("idle", 12), "0.0.0.0", 9);
    return {m_machine.connect(many, "10.0.0.1", 4000, "10.0.0.2", 1).id,
            m_machine.connect(many, "10.0.0.1", 4001, "10.0.0.2", 1).id,
            m_machine.connect(m_machine.addProcess("one", 11), "10.0.0.1", 4002, "10.0.0.2", 1).id};
}

std::shared_ptr<Snapshot> GroupsTest::withTraffic(const std::vector<std::pair<RowId, std::uint64_t>> &sent)
{
    const auto snapshot = m_machine.snapshot();
    for (const auto &[id, count] : sent)
        snapshot->traffic.push_back({id, {count, 0, 0, 0, 0}, std::chrono::steady_clock::time_point(1h)});
    return snapshot;
}

void GroupsTest::lookWithTraffic(const std::vector<std::pair<RowId, std::uint64_t>> &sent)
{
    m_picture->setWish(m_wish);
    m_picture->setSnapshot(withTraffic(sent), {});
    Update update = m_picture->develop({}).value();
    m_model->apply(update);
}

void GroupsTest::sumsOfTraffic()
{
    const ProcessIndex app = m_machine.addProcess("app", 10);
    const RowId one = m_machine.connect(app, "10.0.0.1", 4000, "10.0.0.2", 1).id;
    const RowId two = m_machine.connect(app, "10.0.0.1", 4001, "10.0.0.2", 1).id;
    m_wish.grouping = Grouping::Program;
    m_picture->setWish(m_wish);
    const auto show = [&](std::uint64_t sent, std::chrono::seconds at) {
        const auto snapshot = m_machine.snapshot();
        const std::chrono::steady_clock::time_point then(1h + at);
        snapshot->traffic = {{one, {sent, 10, 0, 0, 0}, then}, {two, {1024, 14, 0, 0, 0}, then}};
        m_picture->setSnapshot(snapshot, {});
        Update update = m_picture->develop({}).value();
        m_model->apply(update);
        return QStringList{m_model->cellText(0, LiveColumn::BytesReceived), m_model->cellText(0, LiveColumn::BytesSent),
                           m_model->cellText(0, LiveColumn::RateSent)};
    };
    QCOMPARE(show(1024, 0s), (QStringList{QStringLiteral("24 B"), QStringLiteral("2.00 KiB"), QString()}));
    QCOMPARE(show(3072, 2s),
             (QStringList{QStringLiteral("24 B"), QStringLiteral("4.00 KiB"), QStringLiteral("1.00 KiB/s")}));
    QVERIFY(m_model->cellText(0, LiveColumn::RoundTrip).isEmpty()); // times have no sum
    QCOMPARE(sentenceOf(QStringLiteral("app")), QStringLiteral("1 remote host(s), 2 connection(s)"));
}

void GroupsTest::toolTipNamesParents()
{
    m_machine.addProcess("systemd", 1);
    const ProcessIndex sshd = m_machine.addProcess("sshd", 20);
    const auto table = [this] { return m_machine.snapshot(); };
    m_machine.listen(sshd, "0.0.0.0", 22);
    m_machine.listen(sshd, "::", 22);
    group(Grouping::Program);
    const auto snapshot = table();
    auto tables = std::make_shared<Tables>(*snapshot->tables);
    for (auto &process : tables->processes)
        if (process && process->name == "sshd") {
            auto child = std::make_shared<Process>(*process);
            child->parentPid = 1;
            process = child;
        }
    snapshot->tables = tables;
    m_picture->setSnapshot(snapshot, {});
    Update update = m_picture->develop({}).value();
    m_model->apply(update);
    const QString tip = m_model->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("sshd (20), child of systemd (1)")), qUtf8Printable(tip));
}

void GroupsTest::strangersArePlain()
{
    const ProcessIndex evil = m_machine.addProcess("<img src=x>\u202eexe\n%1", 10);
    m_machine.listen(evil, "0.0.0.0", 1);
    m_machine.listen(evil, "0.0.0.0", 2);
    group(Grouping::Program);
    const QString title = m_model->cellText(0, LiveColumn::Process);
    QVERIFY(!title.contains(QChar(0x202e)) && !title.contains(QLatin1Char('\n')));
    QVERIFY(title.contains(QStringLiteral("%1")));
    QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(title));
}

void GroupsTest::headsHaveTheOwnerOfAll()
{
    const ProcessIndex one = m_machine.addProcess("web", 10);
    m_machine.listen(one, "0.0.0.0", 80);
    m_machine.listen(one, "0.0.0.0", 81);
    group(Grouping::Program);
    QCOMPARE(m_model->rowAt(0).row.socket.owner.process, one);
    m_machine.listen(m_machine.addProcess("web", 11), "0.0.0.0", 82);
    look();
    QVERIFY(m_model->rowAt(0).row.socket.owner.process == NoProcess);
    QCOMPARE(m_model->rowAt(0).row.socket.cookie, std::uint64_t{0});
}

void GroupsTest::aHeadStandsForItsSockets()
{
    const ProcessIndex web = m_machine.addProcess("web", 10);
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{80, 81, 82})
        m_machine.listen(web, "0.0.0.0", port);
    m_machine.listen(m_machine.addProcess("zz", 11), "0.0.0.0", 53);
    group(Grouping::Program);
    const auto ports = [this](const QList<int> &rows) {
        QList<int> numbers;
        for (const LiveRow *live : m_model->socketsOf(rows))
            numbers << live->row.socket.local.port;
        return numbers;
    };
    QCOMPARE(ports({0, 1, 3, 4}), (QList<int>{80, 81, 82, 53})); // a member is not there twice
    QCOMPARE(ports({2, 4}), (QList<int>{81, 53}));
    m_wish.folding.all = true;
    look();
    QCOMPARE(ports({0, 1}), (QList<int>{80, 81, 82, 53}));
}

void GroupsTest::unchangedGroupsAreTheSame()
{
    m_machine = pictureMachine();
    group(Grouping::Program);
    look();
    QVERIFY(m_same);
    m_wish.folding.all = true;
    look();
    QVERIFY(!m_same);
    look();
    QVERIFY(m_same);
}

void GroupsTest::randomTicks_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever happens: every socket is there once, under its head, and persistent indexes follow their rows.
void GroupsTest::randomTicks()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    std::vector<ProcessIndex> processes;
    for (std::uint32_t pid = 1; pid <= 12; ++pid)
        processes.push_back(m_machine.addProcess("p" + std::to_string(pid % 5), pid));
    std::map<RowId, QPersistentModelIndex> followed;
    std::chrono::milliseconds now{};
    for (int tick = 0; tick < 400; ++tick) {
        for (int i = upTo(5); i > 0; --i)
            m_machine.connect(processes[static_cast<std::size_t>(upTo(11))], "10.0.0.1",
                              static_cast<std::uint16_t>(upTo(40) + 1), "10.0.0.9",
                              static_cast<std::uint16_t>(upTo(9) + 1));
        for (int i = upTo(5); i > 0 && !m_machine.sockets().empty(); --i)
            m_machine.close(
                m_machine.sockets()[static_cast<std::size_t>(upTo(static_cast<int>(m_machine.sockets().size()) - 1))]
                    .id);
        if (upTo(7) == 0)
            m_wish.grouping = static_cast<Grouping>(upTo(GroupingCount - 1));
        if (upTo(9) == 0)
            m_wish.folding.all = !m_wish.folding.all;
        if (upTo(3) == 0 && !m_model->groups().empty())
            m_wish.folding.except.insert(m_model->groups().front().id);
        if (upTo(5) == 0)
            m_picture->holdOrder(upTo(1) == 1);
        now += std::chrono::milliseconds(upTo(2000));
        look(now);

        std::size_t sockets = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const LiveRow &live = m_model->rowAt(row);
            const RowGroup *group = m_model->groupOf(row);
            QCOMPARE(group != nullptr, live.isHead() || live.isMember());
            sockets += live.isHead() ? (group->open ? 0 : group->memberCount) : 1;
            if (live.isHead()) {
                QCOMPARE(static_cast<int>(group->head), row);
                QVERIFY(group->memberCount >= 2);
                QVERIFY(live.row.socket.id >= FirstGroupId);
            }
            if (live.isMember())
                QVERIFY(row > static_cast<int>(group->head)
                        && row <= static_cast<int>(group->head + group->memberCount));
        }
        QVERIFY(sockets >= m_machine.sockets().size());
        for (auto it = followed.begin(); it != followed.end();) {
            const int row = m_model->rowOf(it->first);
            QCOMPARE(it->second.row(), row);
            it = row < 0 ? followed.erase(it) : std::next(it);
        }
        if (m_model->rowCount() > 0 && followed.size() < 20) {
            const int row = upTo(m_model->rowCount() - 1);
            followed.try_emplace(m_model->rowAt(row).row.socket.id, m_model->index(row, upTo(LiveColumnCount - 1)));
        }
    }
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
