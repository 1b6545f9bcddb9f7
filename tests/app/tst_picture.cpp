// SPDX-License-Identifier: MIT
#include "app/live/picture.h"
#include "tests/support/fakemachine.h"

#include <QTest>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

const Picture::Clock::time_point Start{1h};

const LiveRow *find(const Update &update, RowId id)
{
    const auto found = std::ranges::find(update.rows, id, [](const LiveRow &live) { return live.row.socket.id; });
    return found == update.rows.end() ? nullptr : &*found;
}

RowEvent eventOf(const Update &update, RowId id)
{
    const LiveRow *live = find(update, id);
    return live ? live->event : RowEvent::None;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingBeforeTheFirstSnapshot();
    void firstRowsAreNotMarked();
    void ownerFoundIsNoChange();
    void openedChangedAndClosedAreMarked();
    void findingTheOwnerIsNoChange();
    void closedRowsStayAsLongAsPromised();
    void closedRowsWaitForASnapshot();
    void closedRowsStayWhilePaused();
    void aRowThatComesBackIsNotShownTwice();
    void unchangedIsTheSame();
    void newProcessTextIsNotTheSame();
    void countsAreOfEachChipAlone();
    void chipsFilter();
    void onlyOneProcess();
    void onlyOnePort();
    void oneRowIsShownBesideTheFilter();
    void queryFilters();
    void sortsAndSaysSo();
    void secondKeyDecidesAmongEquals();
    void heldOrderKeepsPlaces();
    void heldOrderYieldsToWishes();
    void heldOrderKeepsClosedRowsAWhile();
    void oldToNewFollowsRows();
    void portsInUse();
    void namesTheOtherEnd();
    void anotherCatalogueKeepsMarks();
    void shortLivedSocketsFlashAsClosed();
    void shortLivedSocketsAreFilteredAndPaused();
    void shortLivedOfTheFirstSnapshotAreNotShown();
    void shortLivedSocketsAreBounded();
    void shortLivedOfSkippedSnapshots();
    void finalTrafficOfClosedRows();

private:
    Update see(FakeMachine &machine, std::chrono::milliseconds at = 0ms);
    Update wish(const Wish &wish, std::chrono::milliseconds at = 0ms);

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    std::optional<Picture> m_picture;
};

void PictureTest::init()
{
    m_picture.emplace(m_catalogue, 3s);
}

Update PictureTest::see(FakeMachine &machine, std::chrono::milliseconds at)
{
    m_picture->setSnapshot(machine.snapshot(), Start + at);
    return m_picture->develop(Start + at).value();
}

Update PictureTest::wish(const Wish &wish, std::chrono::milliseconds at)
{
    m_picture->setWish(wish);
    return m_picture->develop(Start + at).value();
}

void PictureTest::nothingBeforeTheFirstSnapshot()
{
    m_picture->setWish({});
    QVERIFY(!m_picture->develop(Start));
    FakeMachine machine;
    QCOMPARE(see(machine).total, 0);
    QVERIFY(!m_picture->develop(Start)); // nobody asked
}

void PictureTest::firstRowsAreNotMarked()
{
    FakeMachine machine = pictureMachine();
    const Update update = see(machine);
    QCOMPARE(update.rows.size(), machine.sockets().size());
    QCOMPARE(update.total, static_cast<int>(machine.sockets().size()));
    QCOMPARE(update.shown, update.total);
    QCOMPARE(update.hiddenOwners, 2);
    QVERIFY(std::ranges::all_of(update.rows, [](const LiveRow &live) { return live.event == RowEvent::None; }));
}

void PictureTest::ownerFoundIsNoChange()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("ssh", 10);
    const RowId found = machine.connect(ssh, "10.0.0.1", 40000, "10.0.0.2", 22).id;
    const Owner owner = machine.at(found).owner;
    machine.at(found).owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
    see(machine);
    machine.at(found).owner = owner;
    QCOMPARE(eventOf(see(machine, 1s), found), RowEvent::None);
    machine.at(found).owner.process = machine.addProcess("scp", 11);
    QCOMPARE(eventOf(see(machine, 2s), found), RowEvent::Changed);
}

void PictureTest::openedChangedAndClosedAreMarked()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("ssh", 10);
    const RowId stays = machine.connect(ssh, "10.0.0.1", 40000, "10.0.0.2", 22).id;
    const RowId goes = machine.connect(ssh, "10.0.0.1", 40001, "10.0.0.2", 22).id;
    see(machine);
    machine.at(stays).state = SocketState::CloseWait;
    machine.close(goes);
    const RowId comes = machine.connect(ssh, "10.0.0.1", 40002, "10.0.0.2", 22).id;

    const Update update = see(machine, 1s);
    QCOMPARE(eventOf(update, stays), RowEvent::Changed);
    QCOMPARE(eventOf(update, goes), RowEvent::Closed);
    QCOMPARE(eventOf(update, comes), RowEvent::Opened);
    QVERIFY(find(update, comes)->eventAt == Start + 1s);
    QCOMPARE(update.total, 2);
    QCOMPARE(update.shown, 2);
    QCOMPARE(update.rows.size(), std::size_t{3});
    QVERIFY(!update.same);

    const Update later = see(machine, 4s);
    QCOMPARE(eventOf(later, stays), RowEvent::None);
    QCOMPARE(eventOf(later, comes), RowEvent::None);
    QVERIFY(!find(later, goes));
}

void PictureTest::findingTheOwnerIsNoChange()
{
    FakeMachine machine;
    const ProcessIndex ssh = machine.addProcess("ssh", 10);
    Socket &socket = machine.connect(ssh, "10.0.0.1", 40000, "10.0.0.2", 22);
    const RowId id = socket.id;
    const Owner owner = socket.owner;
    socket.owner = {};
    see(machine);
    machine.at(id).owner = owner;
    const Update update = see(machine, 1s);
    QCOMPARE(eventOf(update, id), RowEvent::None);
    QVERIFY(!update.same);
}

void PictureTest::closedRowsStayAsLongAsPromised()
{
    FakeMachine machine;
    const RowId id = machine.listen(machine.addProcess("nc", 10), "0.0.0.0", 9000).id;
    see(machine);
    machine.close(id);
    QVERIFY(!see(machine, 1s).same); // the same rows, but one of them is marked
    const Update second = see(machine, 2s);
    QVERIFY(find(second, id));
    QVERIFY(m_picture->nextExpiry() == Start + 4s);
    // No snapshot comes, the time does.
    QVERIFY(!m_picture->develop(Start + 3999ms));
    const std::optional<Update> over = m_picture->develop(Start + 4s);
    QVERIFY(over);
    QVERIFY(!find(*over, id));
    QVERIFY(!m_picture->nextExpiry());
}

void PictureTest::closedRowsWaitForASnapshot()
{
    FakeMachine machine;
    const RowId id = machine.listen(machine.addProcess("nc", 10), "0.0.0.0", 9000).id;
    see(machine);
    machine.close(id);
    see(machine, 10s);
    QVERIFY(!m_picture->nextExpiry());
    QVERIFY(!m_picture->develop(Start + 19s));
    QVERIFY(!find(see(machine, 20s), id));
}

void PictureTest::closedRowsStayWhilePaused()
{
    FakeMachine machine;
    const RowId id = machine.listen(machine.addProcess("nc", 10), "0.0.0.0", 9000).id;
    see(machine);
    machine.close(id);
    see(machine, 1s);
    see(machine, 2s);
    Wish paused;
    paused.paused = true;
    QVERIFY(find(wish(paused, 9s), id));
    QVERIFY(!find(wish({}, 10s), id));
}

void PictureTest::aRowThatComesBackIsNotShownTwice()
{
    FakeMachine machine;
    const Socket socket = machine.listen(machine.addProcess("nc", 10), "0.0.0.0", 9000);
    see(machine);
    machine.close(socket.id);
    see(machine, 1s);
    machine.sockets().push_back(socket);
    const Update update = see(machine, 2s);
    QCOMPARE(update.rows.size(), std::size_t{1});
    QCOMPARE(update.rows.front().event, RowEvent::Opened);
}

void PictureTest::unchangedIsTheSame()
{
    FakeMachine machine = pictureMachine();
    QVERIFY(!see(machine).same);
    QVERIFY(see(machine, 1s).same);
    machine.sockets().front().receiveQueue = 5;
    QVERIFY(!see(machine, 2s).same);
}

void PictureTest::newProcessTextIsNotTheSame()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    machine.addProcess("late", 99'999);
    QVERIFY(!see(machine, 1s).same);
}

void PictureTest::countsAreOfEachChipAlone()
{
    FakeMachine machine;
    const ProcessIndex nginx = machine.addProcess("nginx", 10);
    machine.listen(nginx, "0.0.0.0", 80);
    machine.listen(nginx, "127.0.0.1", 8080);
    machine.openUdp(nginx, "0.0.0.0", 443);
    machine.connect(nginx, "10.0.0.1", 80, "10.0.0.2", 50000);
    see(machine);

    Wish tcp;
    tcp.chips.protocols = 1U << static_cast<unsigned>(Protocol::Tcp);
    const ChipCounts counts = wish(tcp).counts;
    QCOMPARE(counts.protocols[0], 3); // TCP itself
    QCOMPARE(counts.protocols[1], 1); // what UDP would show instead
    QCOMPARE(counts.groups[0], 2); // listening, of TCP only
    QCOMPARE(counts.groups[1], 1);
    QCOMPARE(counts.ranges[0], 2);
    QCOMPARE(counts.ranges[1], 1);
    QCOMPARE(counts.exposures[std::size_t(Exposure::Everywhere)], 1);

    tcp.chips.groups = 1U << static_cast<unsigned>(StateGroup::Established);
    const ChipCounts both = wish(tcp).counts;
    QCOMPARE(both.protocols[0], 1);
    QCOMPARE(both.protocols[1], 0); // no UDP socket is established
    QCOMPARE(both.groups[0], 2);
}

void PictureTest::chipsFilter()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    Wish reachable;
    reachable.chips.exposures = 1U << unsigned(Exposure::Everywhere) | 1U << unsigned(Exposure::LocalNetwork);
    const Update update = wish(reachable);
    const auto counted = [&](Exposure exposure) { return update.counts.exposures[std::size_t(exposure)]; };
    QCOMPARE(update.shown, counted(Exposure::Everywhere) + counted(Exposure::LocalNetwork));
    QVERIFY(update.shown > 0 && update.shown < update.total);
    for (const LiveRow &live : update.rows)
        QVERIFY(live.row.exposure == Exposure::Everywhere || live.row.exposure == Exposure::LocalNetwork);
}

void PictureTest::onlyOneProcess()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    Wish firefox;
    firefox.onlyPid = 4127;
    QCOMPARE(wish(firefox).shown, 4);
    firefox.onlyPid = 4128;
    QCOMPARE(wish(firefox).shown, 0);
}

void PictureTest::onlyOnePort()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    Wish ssh;
    ssh.onlyPort = 22;
    QCOMPARE(wish(ssh).shown, 3); // listener, one in, one out
}

void PictureTest::oneRowIsShownBesideTheFilter()
{
    FakeMachine machine = pictureMachine();
    const Update all = see(machine);
    const auto listener =
        std::ranges::find(all.rows, 5432, [](const LiveRow &live) { return live.row.socket.local.port; });
    const RowId id = listener->row.socket.id;
    Wish ssh;
    ssh.onlyPort = 22;
    ssh.also = id;
    const Update beside = wish(ssh);
    QCOMPARE(beside.shown, 4);
    QVERIFY(beside.also == id && beside.isAlsoOutside);
    QCOMPARE(beside.counts.groups[0], 1); // chips count what the filter lets pass
    ssh.onlyPort = 5432;
    QVERIFY(!wish(ssh).isAlsoOutside);
    ssh.onlyPort = 22;
    machine.close(id);
    wish(ssh);
    QVERIFY(see(machine, 1s).isAlsoOutside); // closed, and still seen
    see(machine, 9s);
    machine.listen(machine.addProcess("new", 7), "0.0.0.0", 7);
    QVERIFY(!see(machine, 10s).isAlsoOutside);
}

void PictureTest::queryFilters()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    Wish words;
    words.query = Query::parse("proc:nginx state:listen", QueryScope::Sockets).value();
    const Update update = wish(words);
    QCOMPARE(update.shown, 2);
    QCOMPARE(update.counts.groups[0], 2);
    QCOMPARE(update.total, static_cast<int>(machine.sockets().size()));
}

void PictureTest::sortsAndSaysSo()
{
    FakeMachine machine = pictureMachine();
    see(machine);
    Wish byPort;
    byPort.sortKey = SortKey::LocalPort;
    byPort.descending = true;
    const Update update = wish(byPort);
    QVERIFY(update.reordered);
    QCOMPARE(int{update.rows.front().row.socket.local.port}, 51630);
    QVERIFY(std::ranges::is_sorted(update.rows, std::greater<>{},
                                   [](const LiveRow &live) { return live.row.socket.local.port; }));
    QVERIFY(!see(machine, 1s).reordered);
}

namespace {

/// Local ports in the order of rows.
std::vector<int> portsOf(const Update &update)
{
    std::vector<int> ports;
    for (const LiveRow &live : update.rows)
        ports.push_back(live.row.socket.local.port);
    return ports;
}

} // namespace

void PictureTest::secondKeyDecidesAmongEquals()
{
    FakeMachine machine;
    const ProcessIndex a = machine.addProcess("a", 1);
    const ProcessIndex b = machine.addProcess("b", 2);
    machine.listen(a, "0.0.0.0", 2);
    machine.listen(b, "0.0.0.0", 9);
    machine.connect(a, "10.0.0.1", 3, "10.0.0.2", 80);
    machine.connect(b, "10.0.0.1", 1, "10.0.0.2", 80);
    see(machine);
    Wish asked;
    asked.sortKey = SortKey::State;
    QCOMPARE(portsOf(wish(asked)), (std::vector{2, 9, 3, 1})); // LISTEN first, then by process
    asked.thenKey = SortKey::LocalPort;
    QCOMPARE(portsOf(wish(asked)), (std::vector{2, 9, 1, 3}));
    asked.thenDescending = true;
    const Update update = wish(asked);
    QCOMPARE(portsOf(update), (std::vector{9, 2, 3, 1}));
    QVERIFY(update.reordered);
}

void PictureTest::heldOrderKeepsPlaces()
{
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("b", 1);
    Wish asked;
    asked.sortKey = SortKey::ReceiveQueue;
    const auto open = [&](std::uint16_t port, std::uint32_t queue) {
        Socket &socket = machine.listen(process, "0.0.0.0", port);
        socket.queuesKnown = true;
        socket.receiveQueue = queue;
        return socket.id;
    };
    const RowId one = open(1, 10);
    open(2, 20);
    see(machine);
    wish(asked);
    m_picture->holdOrder(true);
    QVERIFY(!m_picture->develop(Start)); // to hold shows nothing new
    machine.at(one).receiveQueue = 99;
    open(3, 5);
    const Update held = see(machine, 1s);
    QCOMPARE(portsOf(held), (std::vector{1, 2, 3})); // the new one last, the changed one in its place
    QCOMPARE(held.rows.front().row.socket.receiveQueue, 99U);
    QVERIFY(held.orderHeld);
    m_picture->holdOrder(false);
    const Update released = m_picture->develop(Start + 2s).value();
    QCOMPARE(portsOf(released), (std::vector{3, 2, 1}));
    QVERIFY(!released.orderHeld);
}

void PictureTest::heldOrderYieldsToWishes()
{
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("b", 1);
    machine.listen(process, "0.0.0.0", 5);
    see(machine);
    m_picture->holdOrder(true);
    machine.listen(process, "0.0.0.0", 4);
    QCOMPARE(portsOf(see(machine, 1s)), (std::vector{5, 4}));
    Wish folded;
    folded.folding.all = true; // a look at the rows as they stand
    QCOMPARE(portsOf(wish(folded, 1s)), (std::vector{5, 4}));
    Wish filtered = folded;
    filtered.chips.groups = 1;
    QCOMPARE(portsOf(wish(filtered, 1s)), (std::vector{4, 5}));
    machine.listen(process, "0.0.0.0", 3);
    QCOMPARE(portsOf(see(machine, 2s)), (std::vector{4, 5, 3})); // and is held again
    filtered.descending = true;
    QCOMPARE(portsOf(wish(filtered, 2s)).front(), 3); // equal names: by port, whatever the direction
}

void PictureTest::heldOrderKeepsClosedRowsAWhile()
{
    FakeMachine machine;
    const ProcessIndex process = machine.addProcess("b", 1);
    const RowId gone = machine.listen(process, "0.0.0.0", 1).id;
    machine.listen(process, "0.0.0.0", 2);
    see(machine);
    machine.close(gone);
    see(machine, 1s);
    m_picture->holdOrder(true);
    QCOMPARE(eventOf(see(machine, 5s), gone), RowEvent::Closed);
    QVERIFY(m_picture->nextExpiry() == Start + 4s + RowHistory::MostHold);
    QVERIFY(!find(see(machine, 4s + RowHistory::MostHold), gone)); // a pointer that stays holds nothing for ever
}

void PictureTest::oldToNewFollowsRows()
{
    FakeMachine machine = pictureMachine();
    const Update before = see(machine);
    machine.close(before.rows[3].row.socket.id);
    machine.listen(machine.addProcess("aaa", 7), "0.0.0.0", 7777);
    const Update after = see(machine, 1s);
    QCOMPARE(after.oldToNew.size(), before.rows.size());
    for (std::size_t i = 0; i < before.rows.size(); ++i) {
        const auto now = static_cast<std::size_t>(after.oldToNew[i]);
        QCOMPARE(after.rows[now].row.socket.id, before.rows[i].row.socket.id);
    }
}

void PictureTest::portsInUse()
{
    FakeMachine machine = pictureMachine();
    const Update update = see(machine);
    const PortUse &https = update.portUse->at({std::uint16_t{443}, Protocol::Tcp});
    QCOMPARE(https.listening, 1);
    QCOMPARE(https.listeners.size(), std::size_t{1});
    QCOMPARE(https.exposure, Exposure::Everywhere);
    // Two in, three of firefox, one of curl, one being opened, one that waits after its end.
    QCOMPARE(https.connections, 8);
    const PortUse &mdns = update.portUse->at({std::uint16_t{5353}, Protocol::Udp});
    QCOMPARE(mdns.hiddenListeners, 1);
    QVERIFY(mdns.listeners.empty());
    QCOMPARE(see(machine, 1s).portUse, update.portUse); // unchanged: the same map
}

void PictureTest::namesTheOtherEnd()
{
    FakeMachine machine = pictureMachine();
    const Update update = see(machine);
    const Tables &tables = *update.snapshot->tables;
    int pairs = 0;
    for (const LiveRow &live : update.rows) {
        if (live.row.otherEnd == RowId{})
            continue;
        ++pairs;
        const std::string &own = tables.process(live.row.socket.owner.process)->name;
        QCOMPARE(tables.process(live.peer)->name, std::string(own == "postgres" ? "gunicorn" : "postgres"));
    }
    QCOMPARE(pairs, 2);
}

void PictureTest::anotherCatalogueKeepsMarks()
{
    FakeMachine machine;
    see(machine);
    const RowId id = machine.listen(machine.addProcess("x", 10), "0.0.0.0", 61234).id;
    QCOMPARE(find(see(machine, 1s), id)->row.service, NoEntry);
    const MachineService named{"xserve", {}, 61234, Protocol::Tcp, {}};
    const auto catalogue = Catalogue::make(std::span(&named, 1));
    m_picture->setCatalogue(catalogue);
    const Update update = m_picture->develop(Start + 1s).value();
    QCOMPARE(eventOf(update, id), RowEvent::Opened);
    QCOMPARE(catalogue->at(find(update, id)->row.service).name, std::string_view("xserve"));
}

namespace {

EndedSocket shortLived(std::uint64_t id, std::uint16_t localPort, std::uint16_t remotePort)
{
    EndedSocket end;
    end.socket.id = RowId{id};
    end.socket.state = SocketState::Close;
    end.socket.hasRemote = true;
    end.socket.local = {*IpAddress::parse("10.0.0.1"), localPort};
    end.socket.remote = {*IpAddress::parse("10.0.0.2"), remotePort};
    end.socket.owner.kind = OwnerKind::Closed;
    end.socket.owner.reason = OwnerReason::ClosedTooSoon;
    end.hasTraffic = true;
    end.traffic.bytesSent = id;
    return end;
}

std::shared_ptr<Snapshot> withEnded(FakeMachine &machine, std::vector<EndedSocket> ended)
{
    auto snapshot = machine.snapshot();
    snapshot->ended = std::move(ended);
    return snapshot;
}

} // namespace

void PictureTest::shortLivedSocketsFlashAsClosed()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("sshd", 10), "0.0.0.0", 22);
    see(machine);
    m_picture->setSnapshot(withEnded(machine, {shortLived(901, 22, 40000), shortLived(902, 40001, 22)}), Start + 1s);
    const Update update = m_picture->develop(Start + 1s).value();
    QCOMPARE(update.rows.size(), std::size_t{3});
    QCOMPARE(update.total, 1);
    QCOMPARE(update.shown, 1);
    QVERIFY(!update.same);
    QCOMPARE(update.leftOut, 0);
    QCOMPARE(eventOf(update, RowId{901}), RowEvent::Closed);
    QVERIFY(find(update, RowId{901})->eventAt == Start + 1s);
    QCOMPARE(find(update, RowId{901})->row.direction, Direction::Incoming); // the listener is there still
    QCOMPARE(find(update, RowId{902})->row.direction, Direction::Outgoing);
    QCOMPARE(find(update, RowId{902})->row.servicePort, std::uint16_t{22});
    QVERIFY(find(see(machine, 2s), RowId{901}));
    const std::optional<Update> over = m_picture->develop(Start + 4s);
    QVERIFY(over && !find(*over, RowId{901}) && !find(*over, RowId{902}));
}

void PictureTest::shortLivedSocketsAreFilteredAndPaused()
{
    FakeMachine machine;
    see(machine);
    m_picture->setSnapshot(withEnded(machine, {shortLived(901, 40000, 22), shortLived(902, 40001, 80)}), Start + 1s);
    Wish onePort;
    onePort.onlyPort = std::uint16_t{80};
    const Update filtered = wish(onePort, 1s);
    QCOMPARE(filtered.rows.size(), std::size_t{1});
    QVERIFY(find(filtered, RowId{902}));
    see(machine, 2s);
    onePort.paused = true;
    QVERIFY(find(wish(onePort, 9s), RowId{902}));
    onePort.paused = false;
    QVERIFY(!find(wish(onePort, 10s), RowId{902}));
}

void PictureTest::shortLivedOfTheFirstSnapshotAreNotShown()
{
    FakeMachine machine;
    m_picture->setSnapshot(withEnded(machine, {shortLived(901, 40000, 22)}), Start);
    QVERIFY(m_picture->develop(Start).value().rows.empty());
}

void PictureTest::shortLivedSocketsAreBounded()
{
    FakeMachine machine;
    see(machine);
    std::vector<EndedSocket> many;
    for (std::uint64_t i = 0; i < MostShortLived + 500; ++i)
        many.push_back(shortLived(1000 + i, 40000, 22));
    m_picture->setSnapshot(withEnded(machine, many), Start + 1s);
    const Update first = m_picture->develop(Start + 1s).value();
    QCOMPARE(first.rows.size(), MostShortLived);
    QCOMPARE(first.leftOut, 500);
    QVERIFY(!find(first, RowId{1499}) && find(first, RowId{1500})); // the newest
    QCOMPARE(first.finalTraffic->size(), MostShortLived);
    m_picture->setSnapshot(withEnded(machine, {shortLived(9001, 40000, 22)}), Start + 2s);
    const Update second = m_picture->develop(Start + 2s).value();
    QCOMPARE(second.rows.size(), MostShortLived);
    QCOMPARE(second.leftOut, 0);
    QVERIFY(!find(second, RowId{1500}) && find(second, RowId{1501}) && find(second, RowId{9001}));
}

void PictureTest::shortLivedOfSkippedSnapshots()
{
    FakeMachine machine;
    see(machine);
    const auto snapshot = withEnded(machine, {shortLived(902, 40001, 22)});
    m_picture->setSnapshot(snapshot, Start + 1s, {shortLived(901, 40000, 22)});
    QCOMPARE(m_picture->develop(Start + 1s).value().rows.size(), std::size_t{2});
    m_picture->setSnapshot(snapshot, Start + 1s); // the same once more
    QCOMPARE(m_picture->develop(Start + 1s).value().rows.size(), std::size_t{2});
}

void PictureTest::finalTrafficOfClosedRows()
{
    FakeMachine machine;
    const Socket row = machine.connect(machine.addProcess("ssh", 10), "10.0.0.1", 40000, "10.0.0.2", 22);
    see(machine);
    machine.close(row.id);
    EndedSocket seen = shortLived(4711, 40000, 22);
    seen.socket = row;
    seen.wasSeen = true;
    m_picture->setSnapshot(withEnded(machine, {seen, shortLived(901, 40000, 22)}), Start + 1s);
    const Update update = m_picture->develop(Start + 1s).value();
    QCOMPARE(update.rows.size(), std::size_t{2}); // the row that was there closes once
    QCOMPARE(update.finalTraffic->at(row.id).bytesSent, 4711U);
    QCOMPARE(update.finalTraffic->at(RowId{901}).bytesSent, 901U);
    see(machine, 5s);
    QVERIFY(see(machine, 6s).finalTraffic->empty());
}

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
