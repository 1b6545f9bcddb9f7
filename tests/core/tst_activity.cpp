// SPDX-License-Identifier: MIT
// The record of what happened: what snapshots put into it, its bounds, and what a filter shows of it.
#include "core/activity/activityrecorder.h"
#include "core/activity/activityview.h"
#include "tests/support/fakemachine.h"

#include <QTest>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Catalogue> catalogue()
{
    static const auto Empty = Catalogue::make({}, {});
    return Empty;
}

QString line(const ActivityEvent &event, const Tables &tables)
{
    const Process *process = tables.process(event.row.socket.owner.process);
    QString text =
        QString::number(event.number) + QLatin1Char(' ') + QString::fromStdString(std::string(code(event.kind)));
    if (event.kind == ActivityKind::Gap)
        return text + (event.sampleFailed ? QStringLiteral(" failed") : QString());
    text += QStringLiteral(" %1 %2")
                .arg(process ? QString::fromStdString(process->name) : QStringLiteral("?"))
                .arg(event.row.socket.local.port);
    if (event.kind == ActivityKind::Changed)
        text += QStringLiteral(" %1>%2").arg(QLatin1String(code(event.before).data()),
                                             QLatin1String(code(event.row.socket.state).data()));
    return text;
}

} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void firstSnapshotIsNoNews();
    void tellsWhatOpenedChangedAndClosed();
    void timeWaitHasClosed();
    void comesInTheOrderOfTime();
    void shortLivedOpenAndClose();
    void anOpeningWaitsForItsOwner();
    void anOwnerFoundIsNoChange();
    void aGapIsSaid_data();
    void aGapIsSaid();
    void isBoundedByCount();
    void isBoundedByBytes();
    void textsLiveAsLongAsTheirEvents();
    void anotherProgramIsAnotherName();
    void filtersAndCounts();
    void findsEventsByTheirNames();
    void gapsGoWithWhatIsShown();
    void updatesThatNobodyTookAddUp();
    void curveCountsBySecond();
    void anotherCatalogueNamesOldEvents();

private:
    void take() { take(m_machine.snapshot()); }
    void take(const std::shared_ptr<const Snapshot> &snapshot) { m_recorder->take(snapshot, 1s); }
    QString lines();
    ActivityUpdate look() { return m_view.advance(*m_ring, catalogue(), *m_recorder->newest()); }

    FakeMachine m_machine;
    ProcessIndex m_nginx{};
    std::unique_ptr<ActivityRing> m_ring;
    std::unique_ptr<ActivityRecorder> m_recorder;
    ActivityView m_view;
};

void ActivityTest::init()
{
    m_machine = FakeMachine();
    m_nginx = m_machine.addProcess("nginx", 812, 0, {}, "nginx.service");
    m_machine.listen(m_nginx, "0.0.0.0", 80);
    m_ring = std::make_unique<ActivityRing>();
    m_recorder = std::make_unique<ActivityRecorder>(catalogue(), *m_ring);
    m_view = {};
}

QString ActivityTest::lines()
{
    QStringList lines;
    for (const ActivityEventPtr &event : m_ring->events())
        lines << line(*event, *m_ring->tables());
    return lines.join(QStringLiteral(", "));
}

void ActivityTest::firstSnapshotIsNoNews()
{
    take();
    take();
    QCOMPARE(lines(), QString());
}

void ActivityTest::tellsWhatOpenedChangedAndClosed()
{
    take();
    const RowId id = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51000).id;
    m_machine.at(id).openedAt = m_machine.snapshot()->takenAt + 500ms;
    take();
    m_machine.at(id).state = SocketState::CloseWait;
    take();
    m_machine.close(id);
    take();
    QCOMPARE(lines(),
             (QStringLiteral("0 opened nginx 443, 1 changed nginx 443 ESTABLISHED>CLOSE_WAIT, 2 closed nginx 443")));
    const ActivityEvent &closed = *m_ring->events().back();
    QCOMPARE(closed.before, SocketState::CloseWait);
    QCOMPARE(closed.at, m_recorder->newest()->takenAt);
    QVERIFY(lifeOf(closed) > 1s);
    QVERIFY(!closed.hasTraffic);
    QCOMPARE(m_ring->tables()->units[closed.row.socket.owner.unit].unit, std::string("nginx.service"));
}

/// What the kernel keeps of a connection for a minute is none any more.
void ActivityTest::timeWaitHasClosed()
{
    take();
    const RowId seen = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51000).id;
    take();
    m_machine.at(seen).state = SocketState::TimeWait;
    const RowId unseen = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51001).id;
    m_machine.at(unseen).state = SocketState::TimeWait;
    take();
    m_machine.close(seen);
    m_machine.close(unseen);
    take();
    const QStringList told = lines().split(QStringLiteral(", "));
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[0], QStringLiteral("0 opened nginx 443"));
    QVERIFY(told[1].contains(QStringLiteral("closed nginx 443"))
            && told[2].contains(QStringLiteral("closed nginx 443")));
    for (const std::size_t i : {1U, 2U}) {
        const ActivityEvent &event = *m_ring->events()[i];
        QCOMPARE(event.before, event.row.socket.id == seen ? SocketState::Established : SocketState::TimeWait);
    }
}

void ActivityTest::comesInTheOrderOfTime()
{
    const RowId first = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51000).id;
    const RowId second = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51001).id;
    take();
    const auto before = m_recorder->newest()->takenAt;
    auto end = [&](RowId id, std::chrono::milliseconds after) {
        EndedSocket ended{m_machine.at(id), before + after, true, true, {}};
        ended.traffic.bytesSent = 1234;
        m_machine.close(id);
        return ended;
    };
    const EndedSocket late = end(first, 800ms);
    const EndedSocket early = end(second, 200ms);
    const auto snapshot = m_machine.snapshot();
    snapshot->ended = {late, early};
    take(snapshot);
    QCOMPARE(m_ring->events().size(), 2U);
    QCOMPARE(m_ring->events()[0]->row.socket.id, second);
    QCOMPARE(m_ring->events()[0]->at, before + 200ms);
    QVERIFY(m_ring->events()[1]->hasTraffic);
    QCOMPARE(m_ring->events()[1]->traffic.bytesSent, 1234U);
}

void ActivityTest::shortLivedOpenAndClose()
{
    take();
    Socket brief = m_machine.connect(m_nginx, "192.0.2.1", 40000, "198.51.100.7", 443);
    m_machine.close(brief.id);
    const auto snapshot = m_machine.snapshot();
    snapshot->ended = {{brief, snapshot->takenAt - 300ms, false, false, {}}};
    take(snapshot);
    QCOMPARE(lines(), (QStringLiteral("0 opened nginx 40000, 1 closed nginx 40000")));
}

void ActivityTest::anOpeningWaitsForItsOwner()
{
    take();
    const RowId id = m_machine.connect(NoProcess, "192.0.2.1", 40000, "198.51.100.7", 443).id;
    m_machine.at(id).owner = {};
    take();
    const auto opened = m_recorder->newest()->takenAt;
    QCOMPARE(lines(), QString());
    m_machine.at(id).owner = {OwnerKind::Process, OwnerReason::None, m_nginx, 0, 0};
    take();
    QCOMPARE(lines(), QStringLiteral("0 opened nginx 40000"));
    QCOMPARE(m_ring->events()[0]->at, opened);

    const RowId never = m_machine.connect(NoProcess, "192.0.2.1", 40001, "198.51.100.7", 443).id;
    m_machine.at(never).owner = {};
    take();
    m_machine.close(never);
    take();
    QCOMPARE(lines(), QStringLiteral("0 opened nginx 40000, 1 opened ? 40001, 2 closed ? 40001"));
}

void ActivityTest::anOwnerFoundIsNoChange()
{
    const RowId id = m_machine.listen(m_nginx, "0.0.0.0", 81).id;
    m_machine.at(id).owner = {};
    take();
    m_machine.at(id).owner = {OwnerKind::Process, OwnerReason::None, m_nginx, 0, 0};
    take();
    QCOMPARE(lines(), QString());
}

void ActivityTest::aGapIsSaid_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<QString>("said");
    QTest::newRow("on time") << 1 << false << QString();
    QTest::newRow("a little late") << 5 << false << QString();
    QTest::newRow("missing") << 6 << false << QStringLiteral("0 gap");
    QTest::newRow("the night") << 30000 << false << QStringLiteral("0 gap");
    QTest::newRow("failed") << 2 << true << QStringLiteral("0 gap failed");
}

void ActivityTest::aGapIsSaid()
{
    QFETCH(int, seconds);
    QFETCH(bool, fails);
    take();
    const auto before = m_recorder->newest();
    if (fails) {
        auto stale = std::make_shared<Snapshot>(*before);
        stale->stale = true;
        take(stale);
        QVERIFY(m_recorder->isFailing());
        QCOMPARE(m_recorder->newest(), before);
    }
    const auto after = m_machine.snapshot();
    after->takenAt = before->takenAt + std::chrono::seconds(seconds);
    take(after);
    QTEST(lines(), "said");
    QVERIFY(!m_recorder->isFailing());
    if (!m_ring->events().empty()) {
        QCOMPARE(m_ring->events()[0]->at, before->takenAt);
        QCOMPARE(m_ring->events()[0]->until, after->takenAt);
    }
}

void ActivityTest::isBoundedByCount()
{
    m_ring = std::make_unique<ActivityRing>(ActivityLimits{10, std::size_t{1} << 30});
    m_recorder = std::make_unique<ActivityRecorder>(catalogue(), *m_ring);
    take();
    for (std::uint16_t port = 0; port < 25; ++port) {
        m_machine.listen(m_nginx, "0.0.0.0", static_cast<std::uint16_t>(5000 + port));
        take();
    }
    QCOMPARE(m_ring->events().size(), 10U);
    QCOMPARE(m_ring->dropped(), 15U);
    QCOMPARE(m_ring->first(), 15U);
    QCOMPARE(m_ring->next(), 25U);
    QCOMPARE(m_ring->events().front()->number, 15U);
    QCOMPARE(m_ring->events().back()->row.socket.local.port, 5024);
}

void ActivityTest::isBoundedByBytes()
{
    const std::size_t limit = 200'000;
    m_ring = std::make_unique<ActivityRing>(ActivityLimits{100'000, limit});
    m_recorder = std::make_unique<ActivityRecorder>(catalogue(), *m_ring);
    take();
    for (std::uint32_t i = 0; i < 300; ++i) {
        // A long path for each: what is bounded is not only how many events there are.
        const ProcessIndex process = m_machine.addProcess("p", 10'000 + i, 0, "/" + std::string(4000, 'x'));
        m_machine.listen(process, "0.0.0.0", static_cast<std::uint16_t>(5000 + i));
    }
    take();
    QVERIFY(m_ring->bytes() <= limit);
    QVERIFY(m_ring->events().size() > 10);
    QVERIFY(m_ring->events().size() < 60);
    QCOMPARE(m_ring->dropped() + m_ring->events().size(), 300U);
    const auto &processes = m_ring->tables()->processes;
    QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(processes, [](const auto &p) { return p != nullptr; })),
             m_ring->events().size());
}

void ActivityTest::textsLiveAsLongAsTheirEvents()
{
    m_ring = std::make_unique<ActivityRing>(ActivityLimits{2, std::size_t{1} << 30});
    m_recorder = std::make_unique<ActivityRecorder>(catalogue(), *m_ring);
    take();
    const ProcessIndex curl = m_machine.addProcess("curl", 900, 1000, {}, "user.slice");
    m_machine.connect(curl, "192.0.2.1", 40000, "198.51.100.7", 443);
    take();
    const auto tables = m_ring->tables();
    for (std::uint16_t port = 1; port < 3; ++port) {
        m_machine.listen(m_nginx, "0.0.0.0", port);
        take();
    }
    QCOMPARE(lines(), (QStringLiteral("1 opened nginx 1, 2 opened nginx 2")));
    const auto names = [](const Tables &of) {
        std::string all;
        for (const auto &process : of.processes)
            all += process ? process->name + ' ' : std::string();
        return all;
    };
    QCOMPARE(names(*m_ring->tables()), std::string("nginx "));
    QCOMPARE(names(*tables), std::string("curl ")); // who holds the tables of then still reads them
    QCOMPARE(std::ranges::count(m_ring->tables()->units, std::string("user.slice"), &Unit::unit), 0);
}

void ActivityTest::anotherProgramIsAnotherName()
{
    take();
    m_machine.listen(m_nginx, "0.0.0.0", 5000);
    take();
    FakeMachine other;
    const ProcessIndex changed = other.addProcess("sleep", 812, 0, {}, "nginx.service");
    other.listen(changed, "0.0.0.0", 6000).id = RowId{77};
    const auto snapshot = other.snapshot();
    snapshot->takenAt = m_recorder->newest()->takenAt + 1s;
    take(snapshot);
    QVERIFY(lines().startsWith(QLatin1String("0 opened nginx 5000")));
    QVERIFY(lines().contains(QLatin1String("opened sleep 6000")));
}

void ActivityTest::filtersAndCounts()
{
    take();
    const RowId id = m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51000).id;
    m_machine.openUdp(m_machine.addProcess("dnsmasq", 53), "0.0.0.0", 53);
    take();
    m_machine.close(id);
    take();

    ActivityWish wish;
    wish.query = Query::parse("proc:nginx", QueryScope::Sockets).value();
    m_view.setWish(wish);
    ActivityUpdate update = look();
    QVERIFY(update.reset);
    QCOMPARE(update.events.size(), 2U);
    QCOMPARE(update.matching, 2);
    QCOMPARE(update.counts.kinds, (std::array<int, 3>{1, 0, 1}));
    QCOMPARE(update.counts.protocols[static_cast<std::size_t>(Protocol::Udp)], 0);

    wish = {};
    wish.kinds = 1U << static_cast<unsigned>(ActivityKind::Opened);
    m_view.setWish(wish);
    update = look();
    QCOMPARE(update.matching, 2);
    QCOMPARE(update.counts.kinds, (std::array<int, 3>{2, 0, 1}));
    QCOMPARE(update.counts.protocols[static_cast<std::size_t>(Protocol::Udp)], 1);

    m_machine.listen(m_nginx, "0.0.0.0", 5000);
    take();
    update = look();
    QVERIFY(!update.reset);
    QCOMPARE(update.events.size(), 1U);
    QCOMPARE(update.matching, 3);
    QCOMPARE(update.next, 4U);
    QVERIFY(look().events.empty());
}

/// In the state that the list shows, and at the age that it had when it happened.
void ActivityTest::findsEventsByTheirNames()
{
    take();
    const RowId id = m_machine.listen(m_nginx, "0.0.0.0", 8080).id;
    take();
    m_machine.close(id);
    m_machine.connect(m_nginx, "192.0.2.1", 443, "198.51.100.7", 51000);
    take();
    const auto found = [this](const char *text) {
        ActivityWish wish;
        wish.query = Query::parse(text, QueryScope::Events).value();
        wish.called = {"aufgemacht", "anders", "zugemacht"};
        m_view.setWish(wish);
        QStringList kinds;
        for (const ActivityEventPtr &event : look().events)
            kinds << QString::fromLatin1(code(event->kind).data());
        return kinds.join(QLatin1Char(' '));
    };
    QCOMPARE(found("event:closed"), QStringLiteral("closed"));
    QCOMPARE(found("closed"), QStringLiteral("closed"));
    QCOMPARE(found("zugemacht"), QStringLiteral("closed"));
    QCOMPARE(found("nginx opened"), QStringLiteral("opened opened"));
    QCOMPARE(found("aufge"), QStringLiteral("opened opened"));
    QCOMPARE(found("listening"), QStringLiteral("opened closed"));
    QCOMPARE(found("closed state:listen"), QStringLiteral("closed"));
    QCOMPARE(found("nosuch"), QString());
}

void ActivityTest::gapsGoWithWhatIsShown()
{
    take();
    auto late = m_machine.snapshot();
    late->takenAt += 1h;
    take(late);
    ActivityWish wish;
    wish.query = Query::parse("port:5000", QueryScope::Sockets).value();
    m_view.setWish(wish);
    QVERIFY(look().events.empty());
    m_machine.listen(m_nginx, "0.0.0.0", 5000);
    late = m_machine.snapshot();
    late->takenAt += 1h;
    take(late);
    const ActivityUpdate update = look();
    QVERIFY(update.reset);
    QCOMPARE(update.events.size(), 2U);
    QCOMPARE(update.events[0]->kind, ActivityKind::Gap);
    QCOMPARE(update.matching, 1);
}

void ActivityTest::updatesThatNobodyTookAddUp()
{
    take();
    ActivityUpdate waiting = look();
    for (std::uint16_t port = 1; port <= 5; ++port) {
        m_machine.listen(m_nginx, "0.0.0.0", port);
        take();
        append(waiting, look(), 3);
    }
    QVERIFY(waiting.reset);
    QCOMPARE(waiting.events.size(), 3U);
    QCOMPARE(waiting.events.back()->row.socket.local.port, 5);
    QCOMPARE(waiting.matching, 5);
    m_view.reset();
    append(waiting, look(), 100);
    QCOMPARE(waiting.events.size(), 5U);
}

void ActivityTest::curveCountsBySecond()
{
    const std::chrono::system_clock::time_point start{1'000'000s};
    ActivityCurve curve;
    QVERIFY(curve.last(start).empty());
    curve.beginAt(start);
    curve.addOpened(start + 100ms);
    curve.addOpened(start + 900ms);
    curve.addClosed(start + 2s);
    curve.addOpened(start - 1s); // before anybody looked
    const std::vector<ActivityRate> expected{{2, 0}, {0, 0}, {0, 1}};
    QVERIFY(curve.last(start + 3500ms) == expected);
    curve.addOpened(start + 5000s);
    const std::vector<ActivityRate> later = curve.last(start + 5001s);
    QCOMPARE(later.size(), ActivityCurve::Seconds);
    QCOMPARE(later.back().opened, 1U);
    QCOMPARE(later.front().opened, 0U);
}

void ActivityTest::anotherCatalogueNamesOldEvents()
{
    take();
    m_machine.listen(m_nginx, "0.0.0.0", 5432);
    take();
    const ActivityEventPtr shown = m_ring->events()[0];
    QCOMPARE(catalogue()->at(shown->row.service).name, std::string_view("postgresql"));
    // Names that come first move the places of all others.
    std::vector<MachineService> services;
    for (std::uint16_t port = 1; port < 400; ++port)
        services.push_back({"own" + std::to_string(port), {}, port, Protocol::Tcp, {}});
    const auto other = Catalogue::make(services);
    m_recorder->setCatalogue(other);
    QCOMPARE(other->at(m_ring->events()[0]->row.service).name, std::string_view("postgresql"));
    QVERIFY(m_ring->events()[0] != shown); // what was given out stays as it was
    m_machine.close(shown->row.socket.id);
    take();
    QCOMPARE(other->at(m_ring->events()[1]->row.service).name, std::string_view("postgresql"));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
