// SPDX-License-Identifier: MIT
#include "app/live/picture.h"
#include "app/models/groupwords.h"
#include "app/models/livemodel.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/groupdetail.h"
#include "app/ui/sockets/healthdialog.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/rowpainter.h"
#include "app/ui/widgets/theme.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsTheMachine();
    void anEmptyDetailCanBeRead();
    void searchFiltersAndAnswers();
    void downFromTheSearchSelects();
    void tabGoesDownTheDetail();
    void errorKeepsTheLastRows();
    void chipsFilterAndCount();
    void rareProtocolsShowOnlyWhenThere();
    void showAllEndsEveryFilter();
    void clickOnHeaderSorts();
    void selectionCurrentAndScrollSurviveTicks();
    void manySelectedRowsSurviveTicks();
    void theSelectedRowStaysUnderTheEye();
    void clearedSearchStaysAtItsRow();
    void cursorStaysWhereARowWentAway();
    void pauseKeepsThePicture();
    void closedRowsAreMarkedAndVanish();
    void theNextRowTakesThePlaceOfAClosedOne();
    void theDetailIsShownAndHidden();
    void aJumpShowsItsRowInAnyOrder();
    void onlyThisProcessFromDetail();
    void onlyThisProcessCanBeDropped();
    void aPortChoosesWhatHoldsIt();
    void rowMenuHoldsUpdates();
    void mouseDragHoldsUpdates();
    void anotherNamespaceHasASign();
    void theSentenceOfAGroupFits();
    void copiesRows();
    void oneColumnStays();
    void theFirstColumnHasTheGutter();
    void detailShowsAndCopies();
    void clickFillsTheDetail();
    void toolTipsAreNoMarkup();
    void detailEndsWithAFilterNotWithTheSocket();
    void detailShowsTraffic();
    void shortLivedShowTheirBytes();
    void aClickBelowTheRowsChangesNothing();
    void onlyTheSameProcessStepsBack();
    void portsLinkNamesPort();
    void statusSaysWhatIsHidden();
    void statusSaysThatSomethingIsMissing();
    void failedSampleKeepsRows();
    void groupsByTheToggle();
    void groupsByKeyboard();
    void groupsByMouse();
    void groupingKeepsSelectionAndScroll();
    void foldingMovesTheCursorToTheHead();
    void aHeadIsTintedOnlyWhenAllHasClosed();
    void headsHaveADetailAndCopy();
    void goToOpensTheGroup();
    void groupsSurviveARestart();
    void shiftClickChoosesTheSecondKey();
    void thePointerHoldsTheOrder();
    void settingsSurvive();
    void damagedSettingsMeanDefaults();
    void applyingAHundredThousandRows();

private:
    SocketTable *table() const { return m_page->findChild<SocketTable *>(); }
    LiveModel *model() const { return table()->liveModel(); }
    GroupDetail *groupDetail() const { return m_page->findChild<GroupDetail *>(); }
    ConnectionDetail *detail() const { return m_page->findChild<ConnectionDetail *>(); }
    Chip *chip(const QString &text) const;
    QAbstractButton *button(const QString &text) const;
    RowId idOf(int localPort) const;
    void type(const QString &text);
    void group(); ///< by process
    int headOf(const QString &title) const; ///< its row; -1 when there is none
    QAction *action(const QString &text) const;
    /// Publishes the machine as it is now and waits until the page has it.
    void tick();

    FakeMachine m_machine;
    std::shared_ptr<FakeAnswers> m_answers;
    std::unique_ptr<LiveFeed> m_feed;
    std::unique_ptr<ConnectionsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ConnectionsPageTest::init()
{
    m_machine = pictureMachine();
    m_answers = std::make_shared<FakeAnswers>();
    m_answers->set(m_machine.snapshot());
    // Sampled only when a test says so.
    m_feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(m_answers), Catalogue::make({}), 1h);
    m_page = std::make_unique<ConnectionsPage>(m_feed.get());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_page->resize(1180, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
}

void ConnectionsPageTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_feed.reset();
}

void ConnectionsPageTest::tick()
{
    const auto snapshot = m_machine.snapshot();
    m_answers->set(snapshot);
    m_feed->refresh();
    QTRY_COMPARE(model()->snapshot()->sequence, snapshot->sequence);
}

Chip *ConnectionsPageTest::chip(const QString &text) const
{
    const auto chips = m_page->findChildren<Chip *>();
    const auto found = std::ranges::find(chips, text, &Chip::text);
    return found == chips.end() ? nullptr : *found;
}

QAbstractButton *ConnectionsPageTest::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QAbstractButton *each) { return each->isVisible() && each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

RowId ConnectionsPageTest::idOf(int localPort) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->rowAt(row).row.socket.local.port == localPort)
            return model()->rowAt(row).row.socket.id;
    }
    return {};
}

void ConnectionsPageTest::type(const QString &text)
{
    m_page->searchField()->clear();
    QTest::keyClicks(m_page->searchField(), text);
}

void ConnectionsPageTest::showsTheMachine()
{
    const int total = static_cast<int>(m_machine.sockets().size());
    QVERIFY(m_page->statusText().startsWith(QString::number(total)));
    QVERIFY(m_page->statusRight().contains(QStringLiteral("2.1")));
    QVERIFY(std::ranges::is_sorted(m_machine.sockets(), {}, &Socket::id));
    QCOMPARE(model()->cellText(0, LiveColumn::Process), QStringLiteral("chronyd"));
}

void ConnectionsPageTest::anEmptyDetailCanBeRead()
{
    QVERIFY(!detail()->shownId());
    const auto labels = detail()->findChildren<PlainLabel *>();
    const auto shown = std::ranges::find_if(labels, &QWidget::isVisible);
    QVERIFY(shown != labels.end());
    QTRY_VERIFY((*shown)->width() > 200); // a letter a line is no text
}

void ConnectionsPageTest::downFromTheSearchSelects()
{
    type(QStringLiteral("port:22"));
    QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < 5);
    m_page->searchField()->setFocus();
    QTest::keyClick(m_page->searchField(), Qt::Key_Down);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0});
    table()->clearSelection();
    QTest::keyClick(table(), Qt::Key_Home);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0});
}

/// The page is so low that the detail scrolls: each of its controls is met once, its buttons last.
void ConnectionsPageTest::tabGoesDownTheDetail()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table()->goTo(model()->rowAt(0).row.socket.id);
    QTRY_VERIFY(detail()->shownId());
    table()->setFocus();
    QList<const QWidget *> met;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!detail()->isAncestorOf(now))
            break;
        QVERIFY2(!met.contains(now), qPrintable(now->accessibleName()));
        met << now;
    }
    QVERIFY(met.size() > 5 && met.size() < 40);
    const auto isAction = [this](const QWidget *widget) { return widget->parentWidget() == detail(); };
    const auto firstAction = std::ranges::find_if(met, isAction);
    QVERIFY(firstAction != met.begin() && firstAction != met.end());
    QVERIFY(std::all_of(firstAction, met.end(), isAction));
}

void ConnectionsPageTest::searchFiltersAndAnswers()
{
    type(QStringLiteral("proc:nginx state:listen"));
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(m_page->statusText().startsWith(QStringLiteral("2 of ")));
    type(QStringLiteral("nosuchthing"));
    QTRY_COMPARE(model()->rowCount(), 0);
    type({});
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
}

void ConnectionsPageTest::errorKeepsTheLastRows()
{
    type(QStringLiteral("port:22"));
    QTRY_COMPARE(model()->rowCount(), 3);
    QTest::keyClicks(m_page->searchField(), QStringLiteral("a"));
    QVERIFY(m_page->searchField()->hasError());
    tick();
    QCOMPARE(model()->rowCount(), 3);
    QTest::keyClick(m_page->searchField(), Qt::Key_Backspace);
    QVERIFY(!m_page->searchField()->hasError());
}

void ConnectionsPageTest::chipsFilterAndCount()
{
    Chip *udp = chip(QStringLiteral("UDP"));
    QVERIFY(udp);
    const int count = udp->count().value();
    QVERIFY(count > 0);
    QTest::mouseClick(udp, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), count);
    QCOMPARE(udp->count().value(), count);
    QVERIFY(chip(QStringLiteral("TCP"))->count().value() > 0); // what it would show instead
    QTest::mouseClick(udp, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
}

void ConnectionsPageTest::rareProtocolsShowOnlyWhenThere()
{
    QVERIFY(chip(QStringLiteral("TCP"))->isVisible());
    QVERIFY(!chip(QStringLiteral("ICMP"))->isVisible());
    m_machine.openUdp(m_machine.addProcess("ping", 77), "0.0.0.0", 5).protocol = Protocol::Icmp;
    tick();
    QTRY_VERIFY(chip(QStringLiteral("ICMP"))->isVisible());
}

void ConnectionsPageTest::showAllEndsEveryFilter()
{
    type(QStringLiteral("firefox"));
    QTest::mouseClick(chip(QStringLiteral("UDP")), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    const auto link = std::ranges::find_if(buttons, [](const QAbstractButton *each) {
        return each->accessibleName().contains(QStringLiteral("show all"));
    });
    QVERIFY(link != buttons.end());
    QTest::mouseClick(*link, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
    QVERIFY(m_page->searchField()->text().isEmpty());
    QVERIFY(!chip(QStringLiteral("UDP"))->isChecked());
}

void ConnectionsPageTest::clickOnHeaderSorts()
{
    QHeaderView *header = table()->horizontalHeader();
    const int x = header->sectionViewportPosition(position(LiveColumn::LocalPort)) + 20;
    const auto first = [this] { return int{model()->rowAt(0).row.socket.local.port}; };
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
    QTRY_COMPARE(first(), 22);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
    QTRY_COMPARE(first(), 51630);
}

void ConnectionsPageTest::selectionCurrentAndScrollSurviveTicks()
{
    const ProcessIndex other = m_machine.addProcess("middle", 4000);
    for (std::uint16_t port = 2000; port < 2200; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    table()->goTo(idOf(2005));
    for (const int port : {2007, 2009})
        table()->selectionModel()->select(model()->index(model()->rowOf(idOf(port)), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int scrolled = model()->rowOf(idOf(2100));
    table()->verticalScrollBar()->setValue(scrolled);
    const RowId top = idOf(2100);

    for (std::uint32_t i = 0; i < 20; ++i) {
        m_machine.listen(m_machine.addProcess("a" + std::to_string(i), 100 + i), "127.0.0.1",
                         static_cast<std::uint16_t>(100 + i));
        m_machine.close(idOf(2010 + static_cast<int>(i)));
        tick();
    }
    QCOMPARE(table()->currentId(), std::optional(idOf(2005)));
    QList<int> ports;
    for (const int row : table()->selectedRowNumbers())
        ports << model()->rowAt(row).row.socket.local.port;
    QCOMPARE(ports, (QList<int>{2005, 2007, 2009}));
    QCOMPARE(model()->rowAt(table()->verticalScrollBar()->value()).row.socket.id, top);
}

void ConnectionsPageTest::manySelectedRowsSurviveTicks()
{
    const ProcessIndex other = m_machine.addProcess("many", 4000);
    for (std::uint16_t port = 2000; port < 6000; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    table()->selectAll();
    const qsizetype before = table()->selectedRowNumbers().size();
    QVERIFY(before > 4000);
    QSignalSpy reset(model(), &LiveModel::modelReset);
    m_machine.listen(m_machine.addProcess("aaa", 9), "127.0.0.1", 9);
    tick();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(table()->selectedRowNumbers().size(), before);
    QVERIFY(!table()->selectedRowNumbers().contains(model()->rowOf(idOf(9))));
}

void ConnectionsPageTest::theSelectedRowStaysUnderTheEye()
{
    const ProcessIndex other = m_machine.addProcess("zz", 4000);
    for (std::uint16_t port = 2000; port < 2100; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    const RowId id = idOf(2050);
    table()->goTo(id);
    table()->verticalScrollBar()->setValue(model()->rowOf(id) - 4);
    const int y = table()->rowViewportPosition(model()->rowOf(id));
    for (std::uint32_t i = 0; i < 7; ++i)
        m_machine.listen(m_machine.addProcess("a", 100 + i), "127.0.0.1", static_cast<std::uint16_t>(100 + i));
    tick();
    QCOMPARE(table()->rowViewportPosition(model()->rowOf(id)), y);
}

void ConnectionsPageTest::clearedSearchStaysAtItsRow()
{
    const ProcessIndex other = m_machine.addProcess("zz", 4000);
    for (std::uint16_t port = 2000; port < 2200; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    const int all = model()->rowCount();
    const RowId id = idOf(2150);
    type(QStringLiteral("port:2150"));
    QTRY_COMPARE(model()->rowCount(), 1);
    table()->goTo(id);
    table()->setFocus();
    const int y = table()->rowViewportPosition(0);
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), all);
    QVERIFY(table()->currentId() == id);
    QCOMPARE(table()->rowViewportPosition(model()->rowOf(id)), y);
    QCoreApplication::processEvents();
    QCOMPARE(table()->rowViewportPosition(model()->rowOf(id)), y);
}

void ConnectionsPageTest::cursorStaysWhereARowWentAway()
{
    const RowId id = idOf(22);
    table()->goTo(id);
    const int row = table()->currentIndex().row();
    type(QStringLiteral("-port:22"));
    QTRY_COMPARE(model()->rowOf(id), -1);
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(table()->currentIndex().row() <= row);
    QVERIFY(table()->selectedRowNumbers().isEmpty());
}

void ConnectionsPageTest::pauseKeepsThePicture()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_page->pauseAction()->isChecked());
    QVERIFY(m_page->statusRight().contains(QStringLiteral("paused")));
    const int before = model()->rowCount();
    m_machine.listen(m_machine.addProcess("late", 9), "0.0.0.0", 9999);
    const auto late = m_machine.snapshot();
    const int asked = m_answers->asked();
    m_answers->set(late);
    m_feed->refresh();
    QTRY_VERIFY(m_answers->asked() > asked); // collection goes on
    type(QStringLiteral("firefox")); // and so do filters, on the old picture
    QTRY_COMPARE(model()->rowCount(), 4);
    type({});
    QTRY_COMPARE(model()->rowCount(), before);
    m_page->pauseAction()->setChecked(false);
    QTRY_COMPARE(model()->rowCount(), before + 1);
    QCOMPARE(model()->rowAt(model()->rowOf(idOf(9999))).event, RowEvent::Opened);
}

void ConnectionsPageTest::closedRowsAreMarkedAndVanish()
{
    const RowId id = idOf(8080);
    m_machine.close(id);
    tick();
    const int row = model()->rowOf(id);
    QVERIFY(row >= 0);
    QCOMPARE(model()->rowAt(row).event, RowEvent::Closed);
    QVERIFY(m_page->statusText().startsWith(QString::number(m_machine.sockets().size())));
    tick();
    QVERIFY(model()->rowOf(id) >= 0);
    QTRY_COMPARE(model()->rowOf(id), -1); // after 3 s, without another sample
}

void ConnectionsPageTest::theNextRowTakesThePlaceOfAClosedOne()
{
    const ProcessIndex other = m_machine.addProcess("middle", 4000);
    for (std::uint16_t port = 2000; port < 2200; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    table()->goTo(idOf(2100));
    table()->verticalScrollBar()->setValue(model()->rowOf(idOf(2096)));
    const RowId id = idOf(2100);
    for (const int port : {2005, 2006, 2007, 2097, 2098, 2100}) // above, in sight, and the row itself
        m_machine.close(idOf(port));
    tick();
    tick(); // they stay for two samples at least
    QTRY_COMPARE(model()->rowOf(id), -1);
    QCOMPARE(table()->currentId(), std::optional(idOf(2101)));
    QCOMPARE(table()->currentIndex().row() - table()->verticalScrollBar()->value(), 4); // where the closed one was
}

void ConnectionsPageTest::theDetailIsShownAndHidden()
{
    QAction *details = action(QStringLiteral("&Details"));
    QVERIFY(details);
    QVERIFY(details->isChecked() && m_page->findChild<ConnectionDetail *>()->isVisible());
    details->trigger();
    QVERIFY(!details->isChecked() && !detail()->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(details->isChecked() && detail()->isVisible());
}

/// Where rows come above the last one, which a jump led to.
void ConnectionsPageTest::aJumpShowsItsRowInAnyOrder()
{
    const ProcessIndex other = m_machine.addProcess("many", 4000);
    std::uint16_t port = 10'000;
    const auto connectSome = [&](int count) {
        for (int i = 0; i < count; ++i, ++port)
            m_machine.connect(other, "192.168.1.23", port, "203.0.113.77", port);
    };
    connectSome(300);
    emit table()->sortRequested(SortKey::RemotePort, false);
    tick();
    table()->goTo(idOf(10'100));
    const Row last = model()->rowAt(model()->rowCount() - 1).row;
    const RowId id = last.socket.id;
    QVERIFY(!last.socket.hasRemote);
    const auto texts = model()->snapshot();
    m_page->showSocket(last, *texts);
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(table()->currentId(), std::optional(id));
        QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex()).center()));
        connectSome(20);
        tick();
    }
}

void ConnectionsPageTest::onlyThisProcessFromDetail()
{
    table()->goTo(idOf(51514));
    QTest::mouseClick(button(QStringLiteral("Only this process")), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 4);
    QVERIFY(chip(QStringLiteral("firefox 4127"))->isVisible());
    QCOMPARE(table()->currentId(), std::optional(idOf(51514)));
}

void ConnectionsPageTest::onlyThisProcessCanBeDropped()
{
    m_page->showProcess(4127);
    QTRY_COMPARE(model()->rowCount(), 4);
    QTest::mouseClick(chip(QStringLiteral("firefox 4127")), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
    m_page->showPort(22);
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(table()->selectedRowNumbers().size(), 1);
    QCOMPARE(model()->rowAt(table()->selectedRowNumbers().constFirst()).row.socket.local.port,
             22); // not who is connected to one
    QCOMPARE(detail()->shownId(), table()->currentId());
    QVERIFY(chip(QStringLiteral("Port 22"))->isVisible());
}

void ConnectionsPageTest::aPortChoosesWhatHoldsIt()
{
    const ProcessIndex here = m_machine.addProcess("aserver", 6001);
    const Socket client =
        m_machine.connect(m_machine.addProcess("zclient", 6002), "127.0.0.1", 52999, "127.0.0.1", 7001);
    m_machine.connect(here, "127.0.0.1", 7001, "127.0.0.1", 52999);
    m_answers->set(m_machine.snapshot());
    m_feed->refresh();
    m_page->showPort(52999);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(table()->currentId(), std::optional(client.id));
}

void ConnectionsPageTest::rowMenuHoldsUpdates()
{
    table()->goTo(idOf(8080));
    emit table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    QPointer<QMenu> menu = m_page->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(table()->isHeld());
    const int before = model()->rowCount();
    m_machine.listen(m_machine.addProcess("late", 9), "0.0.0.0", 9999);
    m_answers->set(m_machine.snapshot());
    QSignalSpy arrived(m_feed.get(), &LiveFeed::factsChanged);
    m_feed->refresh();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(model()->rowCount(), before);
    const auto actions = menu->actions();
    const auto only = std::ranges::find(actions, QStringLiteral("&Only this port"), &QAction::text);
    QVERIFY(only != actions.end());
    (*only)->trigger();
    menu->close();
    QTRY_VERIFY(!menu);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(int{model()->rowAt(0).row.socket.local.port}, 8080);
}

void ConnectionsPageTest::mouseDragHoldsUpdates()
{
    const int before = model()->rowCount();
    const QPoint at = table()->visualRect(model()->index(1, 0)).center();
    QTest::mousePress(table()->viewport(), Qt::LeftButton, {}, at);
    m_machine.listen(m_machine.addProcess("late", 9), "0.0.0.0", 9999);
    m_answers->set(m_machine.snapshot());
    QSignalSpy arrived(m_feed.get(), &LiveFeed::factsChanged);
    m_feed->refresh();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(model()->rowCount(), before);
    QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(model()->rowCount(), before + 1);
}

/// Behind the name, which stays whole where there is room, as does the process ID.
void ConnectionsPageTest::anotherNamespaceHasASign()
{
    FakeMachine machine;
    for (const std::uint16_t port : std::initializer_list<std::uint16_t>{1001, 1003})
        machine.listen(machine.addProcess("twin", 4711), "0.0.0.0", port);
    machine.listen(machine.addProcess("between", 9), "0.0.0.0", 1002);
    auto snapshot = machine.snapshot();
    auto tables = std::make_shared<Tables>(*snapshot->tables);
    tables->namespaces.push_back({4026532000, "web", false});
    snapshot->tables = tables;
    for (Socket &socket : snapshot->sockets)
        if (socket.local.port == 1003)
            socket.namespaceIndex = static_cast<std::uint32_t>(tables->namespaces.size() - 1);
    auto answers = std::make_shared<FakeAnswers>();
    answers->set(snapshot);
    LiveFeed feed(std::make_unique<FakeSource>(answers), Catalogue::make({}), 1h);
    ConnectionsPage page(&feed);
    page.resize(1280, 600);
    page.show();
    auto *list = page.findChild<SocketTable *>();
    QTRY_COMPARE(list->liveModel()->rowCount(), 3);
    emit list->sortRequested(SortKey::LocalPort, false);
    const auto portOfRow = [list](int row) { return list->liveModel()->rowAt(row).row.socket.local.port; };
    QTRY_VERIFY(portOfRow(0) == 1001 && portOfRow(2) == 1003);
    list->clearSelection();
    list->setCurrentIndex({});
    const auto process = [list](int row) {
        const QRect cell = list->visualRect(list->liveModel()->index(row, position(LiveColumn::Process)));
        return list->viewport()->grab(cell).toImage();
    };
    const QImage here = process(0);
    const QImage there = process(2);
    QVERIFY(here != there);
    const int name = RowPainter::Gutter + list->fontMetrics().horizontalAdvance(QStringLiteral("twin"));
    const int pid = list->fontMetrics().horizontalAdvance(QStringLiteral("4711")) + RowPainter::Padding;
    QCOMPARE(here.copy(0, 0, name, here.height()), there.copy(0, 0, name, there.height()));
    QCOMPARE(here.copy(here.width() - pid, 0, pid, here.height()),
             there.copy(there.width() - pid, 0, pid, there.height()));
    QVERIFY(list->liveModel()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("web")));

    const QImage whole = process(2);
    list->setColumnWidth(0, RowPainter::Gutter + pid + 30); // the name gives way, the sign and the ID do not
    const QImage narrow = process(2);
    QCOMPARE(narrow.copy(narrow.width() - pid, 0, pid, narrow.height()),
             whole.copy(whole.width() - pid, 0, pid, whole.height()));
    QVERIFY(narrow != process(0));
}

/// The counts are what is left of it where the room is small.
void ConnectionsPageTest::theSentenceOfAGroupFits()
{
    const ProcessIndex app = m_machine.addProcess("manyports", 77);
    for (std::uint16_t port = 20'000; port < 20'020; ++port)
        m_machine.listen(app, "127.0.0.1", port);
    tick();
    group();
    const int head = headOf(QStringLiteral("manyports"));
    QVERIFY(head >= 0);
    table()->scrollTo(model()->index(head, 0));
    const GroupWords words(*model(), *model()->groupOf(head));
    const QString few = words.sentenceThat([](const QString &) { return false; });
    QVERIFY(few.contains(QStringLiteral("20")) && few.size() < words.sentence().size());
    const auto image = [this, head] {
        const QRect row(0, table()->visualRect(model()->index(head, 0)).top(), table()->viewport()->width(),
                        table()->rowHeight(head));
        return table()->viewport()->grab(row).toImage();
    };
    const QImage wide = image();
    const QSize size = m_page->size();
    m_page->resize(360, 600);
    QCoreApplication::processEvents();
    table()->scrollTo(model()->index(head, 0));
    QVERIFY(!image().isNull());
    m_page->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(image(), wide); // nothing of the narrow one is kept
}

void ConnectionsPageTest::copiesRows()
{
    table()->goTo(idOf(8080));
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("docker-proxy\t3391\tTCP\tall addresses\t8080\tListening\tanyone\t–\tLISTEN\thttp-alt"));
}

void ConnectionsPageTest::oneColumnStays()
{
    for (const LiveColumn column : table()->visibleColumns())
        table()->setColumnVisible(column, false);
    QCOMPARE(table()->visibleColumns().size(), 1);
    table()->setColumnVisible(LiveColumn::User, true);
    QCOMPARE(table()->visibleColumns().size(), 2);
    table()->resetColumns();
    QCOMPARE(table()->visibleColumns().size(), 9);
}

void ConnectionsPageTest::theFirstColumnHasTheGutter()
{
    const auto width = [this](LiveColumn column) { return table()->columnWidth(position(column)); };
    const int before = width(LiveColumn::Protocol);
    table()->horizontalHeader()->moveSection(position(LiveColumn::Protocol), 0);
    QCOMPARE(width(LiveColumn::Protocol), before + RowPainter::Gutter - RowPainter::Padding);
    table()->setColumnVisible(LiveColumn::Protocol, false);
    table()->setColumnVisible(LiveColumn::Process, false);
    QVERIFY(table()->visibleColumns().front() == LiveColumn::LocalAddress);
    QVERIFY(width(LiveColumn::LocalAddress) > width(LiveColumn::RemoteAddress));
}

void ConnectionsPageTest::detailShowsAndCopies()
{
    table()->goTo(idOf(38044));
    QCOMPARE(detail()->shownId(), std::optional(idOf(38044)));
    const QString text = detail()->plainText();
    QVERIFY(text.contains(QStringLiteral("ssh on this machine opened this connection to 203.0.113.9.")));
    QVERIFY(text.contains(QStringLiteral("30115")));
}

void ConnectionsPageTest::clickFillsTheDetail()
{
    for (const int row : {2, 4, 1}) {
        const QPoint at = table()->visualRect(model()->index(row, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(detail()->shownId(), std::optional(model()->rowAt(row).row.socket.id));
    }
}

void ConnectionsPageTest::toolTipsAreNoMarkup()
{
    m_machine.listen(m_machine.addProcess("<b>bold</b><img src=x>", 31), "127.0.0.1", 31);
    tick();
    const QModelIndex cell = model()->index(model()->rowOf(idOf(31)), 0);
    const QString bad = cell.data(Qt::ToolTipRole).toString();
    QVERIFY(!bad.contains(QStringLiteral("<b>")) && !bad.contains(QStringLiteral("<img")));
    const QModelIndex harmless = model()->index(model()->rowOf(idOf(22)), 0);
    QVERIFY(!Qt::mightBeRichText(harmless.data(Qt::ToolTipRole).toString()));
}

void ConnectionsPageTest::detailEndsWithAFilterNotWithTheSocket()
{
    const RowId id = idOf(38044);
    table()->goTo(id);
    type(QStringLiteral("nosuchthing"));
    QTRY_COMPARE(model()->rowCount(), 0);
    QVERIFY(!detail()->shownId());
    type({});
    QTRY_COMPARE(detail()->shownId(), std::optional(id));
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{model()->rowOf(id)});
    m_machine.close(id);
    tick();
    tick();
    QTRY_COMPARE(model()->rowOf(id), -1);
    QCOMPARE(detail()->shownId(), std::optional(id)); // closed, not filtered: what it was stays
    QVERIFY(detail()->plainText().contains(QStringLiteral("closed at")));
    QVERIFY(detail()->plainText().contains(QStringLiteral("ssh")));
    type(QStringLiteral("firefox")); // but a filter is about other rows
    QTRY_COMPARE(model()->rowCount(), 4);
    QVERIFY(!detail()->shownId());
}

void ConnectionsPageTest::detailShowsTraffic()
{
    const RowId id = idOf(38044);
    RowTraffic row;
    row.id = id;
    row.traffic = {4096, 100, 1500, 2, 0};
    m_answers->setTraffic({row});
    QCOMPARE(m_answers->readings(), 0);
    table()->goTo(id);
    QTRY_VERIFY(detail()->plainText().contains(QStringLiteral("Sent: 4.0 KiB")));
    QVERIFY(detail()->plainText().contains(QStringLiteral("Round trip: 1.50 ms")));
    row.traffic.bytesSent = 1 << 20;
    m_answers->setTraffic({row});
    QTRY_VERIFY(detail()->plainText().contains(QStringLiteral("Sent: 1.0 MiB · ")));
    tick(); // a sample does not take it away
    QVERIFY(detail()->plainText().contains(QStringLiteral("Sent: 1.0 MiB")));
    detail()->hide();
    const int readings = m_answers->readings();
    detail()->show();
    QTRY_VERIFY(m_answers->readings() > readings);
    m_page->pauseAction()->trigger(); // the picture stays as it is
    int asked = m_answers->asked();
    m_feed->refresh();
    QTRY_VERIFY(m_answers->asked() > asked);
    const int before = m_answers->readings();
    asked = m_answers->asked();
    m_feed->refresh();
    QTRY_VERIFY(m_answers->asked() > asked);
    QCOMPARE(m_answers->readings(), before);
}

void ConnectionsPageTest::shortLivedShowTheirBytes()
{
    EndedSocket end;
    end.socket = m_machine.at(idOf(38044));
    end.socket.id = RowId{9001};
    end.socket.local.port = 39'999;
    end.socket.owner = {OwnerKind::Closed, OwnerReason::ClosedTooSoon, NoProcess, 0, 0};
    end.hasTraffic = true;
    end.traffic.bytesSent = 2048;
    const auto snapshot = m_machine.snapshot();
    snapshot->ended.push_back(end);
    m_answers->set(snapshot);
    m_feed->refresh();
    QTRY_VERIFY(model()->rowOf(RowId{9001}) >= 0);
    table()->goTo(RowId{9001});
    QVERIFY(detail()->showsClosed());
    QVERIFY(detail()->plainText().contains(QStringLiteral("Sent: 2.0 KiB")));
    QVERIFY(detail()->plainText().contains(QStringLiteral("closed before its owner could be read")));
}

void ConnectionsPageTest::aClickBelowTheRowsChangesNothing()
{
    m_page->resize(1180, 3000);
    table()->goTo(idOf(38044));
    const QRect last = table()->visualRect(model()->index(model()->rowCount() - 1, 0));
    QVERIFY(last.bottom() + 20 < table()->viewport()->height());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(200, last.bottom() + 20));
    QCOMPARE(table()->selectedCount(), 1);
    QCOMPARE(table()->currentId(), std::optional(idOf(38044)));
    QCOMPARE(detail()->shownId(), std::optional(idOf(38044)));
}

/// Another process of the same name is no repeat: its name is as bright as the first.
void ConnectionsPageTest::onlyTheSameProcessStepsBack()
{
    const ProcessIndex one = m_machine.addProcess("python3", 8451, 1000, "/usr/bin/python3");
    const ProcessIndex two = m_machine.addProcess("python3", 8453, 1000, "/usr/bin/python3");
    m_machine.listen(one, "127.0.0.1", 50601);
    m_machine.listen(two, "127.0.0.1", 50602);
    m_machine.listen(two, "127.0.0.1", 50603);
    tick();
    type(QStringLiteral("python3"));
    QTRY_COMPARE(model()->rowCount(), 3);
    table()->clearSelection();
    table()->sortByColumn(position(LiveColumn::LocalPort), Qt::AscendingOrder);
    const auto rowOf = [this](int port) {
        int row = 0;
        while (row < model()->rowCount() && model()->rowAt(row).row.socket.local.port != port)
            ++row;
        return row;
    };
    const auto nameAt = [this](int row) {
        QRect rect = table()->visualRect(model()->index(row, position(LiveColumn::Process)));
        rect.setRight(rect.left() + rect.width() / 2); // the PID is at the right
        return table()->viewport()->grab(rect).toImage();
    };
    QTRY_COMPARE(rowOf(50603), 2);
    QCOMPARE(rowOf(50602), 1);
    // What has just opened has a tint.
    QTRY_COMPARE_WITH_TIMEOUT(nameAt(1), nameAt(0), 10000);
    QVERIFY(nameAt(2) != nameAt(1));
}

void ConnectionsPageTest::portsLinkNamesPort()
{
    table()->goTo(idOf(38044));
    QSignalSpy asked(m_page.get(), &ConnectionsPage::portRequested);
    QTest::mouseClick(button(QStringLiteral("In Ports")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).toInt(), 22);
    QCOMPARE(asked.front().at(1).value<Protocol>(), Protocol::Tcp);
}

void ConnectionsPageTest::statusSaysWhatIsHidden()
{
    table()->selectAll();
    QTRY_VERIFY(m_page->statusText().contains(QStringLiteral("selected")));
    QVERIFY(m_page->statusText().endsWith(QStringLiteral("2 owners hidden"))
            || m_page->statusText().endsWith(QStringLiteral("2 owner(s) hidden")));
    QCOMPARE(m_page->statusLink(), QStringLiteral("why?"));
    m_page->followStatusLink();
    const auto *dialog = m_page->findChild<HealthDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

/// The link asks about the part before it, whatever the health is about.
void ConnectionsPageTest::statusSaysThatSomethingIsMissing()
{
    const auto show = [this](Health health) {
        const auto snapshot = m_machine.snapshot();
        std::erase_if(snapshot->sockets, [](const Socket &socket) { return socket.owner.kind == OwnerKind::Hidden; });
        snapshot->health = std::move(health);
        m_answers->set(snapshot);
        m_feed->refresh();
        QTRY_COMPARE(model()->snapshot()->sequence, snapshot->sequence);
    };
    show({{HealthCode::EventsLost, 3, {}}});
    QTRY_VERIFY2(m_page->statusText().endsWith(QStringLiteral("not everything could be seen")),
                 qPrintable(m_page->statusText()));
    QCOMPARE(m_page->statusLink(), QStringLiteral("why?"));
    show({});
    QTRY_VERIFY(!m_page->statusText().contains(QStringLiteral("not everything")));
    QVERIFY(m_page->statusLink().isEmpty());
}

void ConnectionsPageTest::failedSampleKeepsRows()
{
    const int before = model()->rowCount();
    m_answers->fail({ErrorCode::System, 5, "dump"});
    m_feed->refresh();
    QTRY_VERIFY(model()->snapshot()->stale);
    QCOMPARE(model()->rowCount(), before);
    QVERIFY(m_page->statusText().contains(QStringLiteral("failed")));
}

void ConnectionsPageTest::group()
{
    QTest::mouseClick(button(QStringLiteral("By process")), Qt::LeftButton);
    QTRY_COMPARE(model()->grouping(), Grouping::Process);
}

int ConnectionsPageTest::headOf(const QString &title) const
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->rowAt(row).isHead() && model()->cellText(row, LiveColumn::Process) == title)
            return row;
    return -1;
}

QAction *ConnectionsPageTest::action(const QString &text) const
{
    const auto actions = m_page->findChildren<QAction *>();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

void ConnectionsPageTest::groupsByTheToggle()
{
    group();
    QVERIFY(button(QStringLiteral("By process"))->isChecked());
    QVERIFY(headOf(QStringLiteral("firefox")) >= 0);
    QCOMPARE(headOf(QStringLiteral("docker-proxy")), -1); // alone
    QVERIFY(m_page->statusText().startsWith(QString::number(m_machine.sockets().size()))); // heads are no sockets
    action(QStringLiteral("Remote address"))->trigger();
    QTRY_COMPARE(model()->grouping(), Grouping::RemoteAddress);
    QTest::mouseClick(button(QStringLiteral("By remote address")), Qt::LeftButton);
    QTRY_COMPARE(model()->grouping(), Grouping::None);
    QCOMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(model()->grouping(), Grouping::RemoteAddress);
    QTest::keyClick(table(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(model()->grouping(), Grouping::Process);
}

void ConnectionsPageTest::groupsByKeyboard()
{
    group();
    table()->setFocus();
    const int open = model()->rowCount();
    const int head = headOf(QStringLiteral("firefox"));
    table()->goTo(model()->rowAt(head).row.socket.id);
    const auto key = [this](Qt::Key each) { QTest::keyClick(table(), each); };
    key(Qt::Key_Right); // to the first member
    QCOMPARE(table()->currentIndex().row(), head + 1);
    key(Qt::Key_Left); // and back
    QCOMPARE(table()->currentIndex().row(), head);
    key(Qt::Key_Left);
    QTRY_COMPARE(model()->rowCount(), open - 4);
    QCOMPARE(table()->currentIndex().row(), head);
    key(Qt::Key_Right);
    QTRY_COMPARE(model()->rowCount(), open);
    key(Qt::Key_Minus);
    QTRY_COMPARE(model()->rowCount(), open - 4);
    key(Qt::Key_Plus);
    QTRY_COMPARE(model()->rowCount(), open);
    QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_VERIFY(std::ranges::none_of(model()->groups(), &RowGroup::open));
    key(Qt::Key_Asterisk);
    QTRY_COMPARE(model()->rowCount(), open);
}

void ConnectionsPageTest::groupsByMouse()
{
    group();
    const int open = model()->rowCount();
    const auto head = [this] { return table()->visualRect(model()->index(headOf(QStringLiteral("firefox")), 0)); };
    table()->scrollTo(model()->index(headOf(QStringLiteral("firefox")), 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, head().topLeft() + QPoint(60, 10));
    QCOMPARE(model()->rowCount(), open); // a click on the name selects
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, head().topLeft() + QPoint(12, 10));
    QTRY_COMPARE(model()->rowCount(), open - 4);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, head().topLeft() + QPoint(80, 10));
    QTRY_COMPARE(model()->rowCount(), open);
}

void ConnectionsPageTest::groupingKeepsSelectionAndScroll()
{
    const ProcessIndex other = m_machine.addProcess("middle", 4000);
    for (std::uint16_t port = 2000; port < 2200; ++port)
        m_machine.listen(other, "127.0.0.1", port);
    tick();
    const RowId id = idOf(2100);
    table()->goTo(id);
    table()->verticalScrollBar()->setValue(model()->rowOf(id) - 3);
    const int y = table()->rowViewportPosition(model()->rowOf(id));
    group();
    QCOMPARE(table()->currentId(), std::optional(id));
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{model()->rowOf(id)});
    QCOMPARE(table()->rowViewportPosition(model()->rowOf(id)), y);
    QTest::mouseClick(button(QStringLiteral("By process")), Qt::LeftButton);
    QTRY_COMPARE(model()->grouping(), Grouping::None);
    QCOMPARE(table()->currentId(), std::optional(id));
    QCOMPARE(table()->rowViewportPosition(model()->rowOf(id)), y);
}

void ConnectionsPageTest::foldingMovesTheCursorToTheHead()
{
    group();
    const RowId id = idOf(51602);
    table()->goTo(id);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Minus);
    QTRY_COMPARE(model()->rowOf(id), -1);
    const int head = headOf(QStringLiteral("firefox"));
    QCOMPARE(table()->currentIndex().row(), head);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{head});
    QVERIFY(groupDetail()->isVisible());
    QCOMPARE(groupDetail()->shownId(), std::optional(model()->rowAt(head).row.socket.id));
    // Without groups the cursor goes on to a socket of it.
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(model()->grouping(), Grouping::None);
    QCOMPARE(model()->cellText(table()->currentIndex().row(), LiveColumn::Process), QStringLiteral("firefox"));
    QCOMPARE(table()->selectedRowNumbers().size(), 1);
    QVERIFY(detail()->isVisible());
    QCOMPARE(detail()->shownId(), table()->currentId());
}

/// One connection of forty that closed made the whole program look ended.
void ConnectionsPageTest::aHeadIsTintedOnlyWhenAllHasClosed()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4100);
    std::vector<RowId> sockets;
    for (std::uint16_t port = 2300; port < 2304; ++port)
        sockets.push_back(m_machine.listen(busy, "127.0.0.1", port).id);
    tick();
    group();
    QTRY_VERIFY(headOf(QStringLiteral("busy")) >= 0);
    table()->setCurrentIndex(model()->index(headOf(QStringLiteral("busy")), 0));
    QTest::keyClick(table(), Qt::Key_Left);
    QTRY_VERIFY(!model()->groups()[model()->rowAt(headOf(QStringLiteral("busy"))).group].open);
    table()->clearSelection();
    table()->setCurrentIndex({});
    const auto ground = [this] {
        const int head = headOf(QStringLiteral("busy"));
        table()->scrollTo(model()->index(head, 0));
        const QRect cell = table()->visualRect(model()->index(head, position(LiveColumn::State)));
        return QColor(table()->viewport()->grab(QRect(cell.right() - 1, cell.top() + 1, 1, 1)).toImage().pixel(0, 0));
    };
    m_machine.close(sockets.back());
    sockets.pop_back();
    tick();
    QTRY_COMPARE(model()->rowAt(headOf(QStringLiteral("busy"))).event, RowEvent::Closed);
    QCOMPARE(ground(), Theme::current().base);
    for (const RowId id : sockets)
        m_machine.close(id);
    tick();
    QTRY_VERIFY(ground() != Theme::current().base);
}

void ConnectionsPageTest::headsHaveADetailAndCopy()
{
    group();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_6, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(model()->grouping(), Grouping::Program);
    QCOMPARE(button(QStringLiteral("By program"))->text(), QStringLiteral("By program"));
    const int head = headOf(QStringLiteral("sshd"));
    table()->goTo(model()->rowAt(head).row.socket.id);
    QVERIFY(groupDetail()->isVisible() && !detail()->isVisible());
    const QString card = groupDetail()->plainText();
    QVERIFY2(card.contains(QStringLiteral("Listens on: 22")), qUtf8Printable(card));
    QVERIFY2(card.contains(QStringLiteral("sshd (698)")), qUtf8Printable(card));
    QVERIFY(!action(QStringLiteral("&Only this port"))->isEnabled());
    QTest::keyClick(table(), Qt::Key_Minus);
    QTRY_VERIFY(!model()->groupOf(headOf(QStringLiteral("sshd")))->open);
    const std::size_t sockets = table()->selectedSockets().size();
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), static_cast<qsizetype>(sockets));
    QVERIFY(sockets >= 2);
    for (const QString &line : lines)
        QVERIFY(line.startsWith(QStringLiteral("sshd\t698\tTCP\t"))
                || line.startsWith(QStringLiteral("sshd\t20931\tTCP\t")));
    QTest::mouseClick(button(QStringLiteral("Expand")), Qt::LeftButton);
    QTRY_VERIFY(model()->groupOf(headOf(QStringLiteral("sshd")))->open);
    QVERIFY(button(QStringLiteral("Collapse")));
    table()->goTo(idOf(22));
    QVERIFY(detail()->isVisible());
    QCOMPARE(detail()->shownId(), std::optional(idOf(22)));
}

void ConnectionsPageTest::goToOpensTheGroup()
{
    group();
    const RowId id = idOf(51602);
    action(QStringLiteral("Collapse all gro&ups"))->trigger();
    QTRY_COMPARE(model()->rowOf(id), -1);
    table()->goTo(id);
    QTRY_COMPARE(table()->currentId(), std::optional(id));
    QVERIFY(!model()->groupOf(headOf(QStringLiteral("nginx")))->open); // and no other
}

void ConnectionsPageTest::groupsSurviveARestart()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    group();
    table()->setFocus();
    table()->goTo(model()->rowAt(headOf(QStringLiteral("firefox"))).row.socket.id);
    QTest::keyClick(table(), Qt::Key_Minus);
    m_page->saveState(settings);
    cleanup();
    init();
    m_page->restoreState(settings);
    QTRY_COMPARE(model()->grouping(), Grouping::Process);
    QVERIFY(!model()->groupOf(headOf(QStringLiteral("firefox")))->open);
    QVERIFY(model()->groupOf(headOf(QStringLiteral("nginx")))->open);
    settings.setValue(QStringLiteral("connections/groupBy"), 77);
    settings.setValue(QStringLiteral("connections/groups/except"),
                      QStringList{QStringLiteral("zz"), QStringLiteral("1")});
    m_page->restoreState(settings);
    QTRY_COMPARE(model()->grouping(), Grouping::None);
}

void ConnectionsPageTest::shiftClickChoosesTheSecondKey()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [header](LiveColumn column, Qt::KeyboardModifiers keys) {
        const int x = header->sectionViewportPosition(position(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, 10));
    };
    click(LiveColumn::Protocol, {});
    QTRY_COMPARE(model()->cellText(0, LiveColumn::Process), QStringLiteral("code")); // TCP, then by process
    click(LiveColumn::LocalPort, Qt::ShiftModifier);
    QTRY_COMPARE(model()->cellText(0, LiveColumn::LocalPort), QStringLiteral("22"));
    QCOMPARE(header->sortIndicatorSection(), position(LiveColumn::Protocol));
    click(LiveColumn::LocalPort, Qt::ShiftModifier);
    QTRY_COMPARE(model()->cellText(0, LiveColumn::LocalPort), QStringLiteral("51630"));
    QMenu menu;
    table()->fillSortMenu(&menu, {SortKey::Protocol, false, SortKey::LocalPort, true});
    const auto *then = menu.findChild<QMenu *>();
    QVERIFY(then);
    QCOMPARE(then->actions().constFirst()->text(), QStringLiteral("&None"));
    then->actions().constFirst()->trigger();
    QTRY_COMPARE(model()->cellText(0, LiveColumn::Process), QStringLiteral("code"));
}

void ConnectionsPageTest::thePointerHoldsTheOrder()
{
    QSignalSpy pointed(table(), &SocketTable::pointedAtChanged);
    QTest::mouseMove(table()->viewport(), QPoint(50, 50));
    QTest::mouseMove(table()->viewport(), QPoint(52, 60));
    QTRY_COMPARE(pointed.size(), 1);
    QVERIFY(pointed.front().front().toBool());
    m_machine.listen(m_machine.addProcess("aaa", 9), "0.0.0.0", 9999);
    tick();
    QCOMPARE(model()->rowOf(idOf(9999)), model()->rowCount() - 1);
    QVERIFY(m_page->statusText().contains(QStringLiteral("order held")));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table()->viewport(), &leave);
    QTRY_COMPARE(model()->rowOf(idOf(9999)), 0);
    QVERIFY(!m_page->statusText().contains(QStringLiteral("order held")));
}

void ConnectionsPageTest::settingsSurvive()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    table()->setColumnVisible(LiveColumn::User, true);
    table()->setColumnVisible(LiveColumn::Service, false);
    table()->horizontalHeader()->moveSection(0, 3);
    table()->horizontalHeader()->resizeSection(position(LiveColumn::User), 133);
    QTest::mouseClick(chip(QStringLiteral("TCP")), Qt::LeftButton);
    type(QStringLiteral("state:listen"));
    m_page->saveState(settings);
    const auto columns = table()->visibleColumns();

    cleanup();
    init();
    m_page->restoreState(settings);
    QCOMPARE(table()->visibleColumns(), columns);
    QCOMPARE(table()->columnWidth(position(LiveColumn::User)), 133);
    QVERIFY(chip(QStringLiteral("TCP"))->isChecked());
    QCOMPARE(m_page->searchField()->text(), QStringLiteral("state:listen"));
    QTRY_VERIFY(model()->rowCount() < 12 && model()->rowCount() > 0);
}

void ConnectionsPageTest::damagedSettingsMeanDefaults()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("connections/sort"), QStringLiteral("x\x01"));
    settings.setValue(QStringLiteral("connections/detail"), -9);
    settings.setValue(QStringLiteral("connections/chips/protocols"), QStringLiteral("all"));
    settings.setValue(QStringLiteral("connections/columns/schema"), LiveColumnSchema);
    settings.setValue(QStringLiteral("connections/columns/order"), QStringList{QStringLiteral("9")});
    m_page->restoreState(settings);
    QCOMPARE(table()->visibleColumns().size(), 9);
    tick();
    QCOMPARE(model()->rowCount(), static_cast<int>(m_machine.sockets().size()));
}

/// Model, places and repaint of one tick: 1 % in, 1 % out, 1 % changed, 20 rows selected.
void ConnectionsPageTest::applyingAHundredThousandRows()
{
    const ProcessIndex busy = m_machine.addProcess("busy", 4000);
    for (int i = 0; i < 100'000; ++i)
        m_machine.connect(busy, i < 50'000 ? "10.0.0.1" : "10.0.0.2", static_cast<std::uint16_t>(1025 + i % 50'000),
                          "10.1.0.1", 443);
    Picture picture(Catalogue::make({}), 3s);
    const auto look = [&] {
        picture.setSnapshot(m_machine.snapshot(), Picture::Clock::now());
        return picture.develop(Picture::Clock::now()).value();
    };
    SocketTable big;
    big.resize(1100, 1024);
    big.show();
    QVERIFY(QTest::qWaitForWindowExposed(&big));
    Update first = look();
    big.showUpdate(first);
    for (int row = 50'000; row < 50'060; row += 3)
        big.selectionModel()->select(big.liveModel()->index(row, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    big.verticalScrollBar()->setValue(50'000);
    QCoreApplication::processEvents();
    for (std::size_t i = 0; i < 1'000; ++i)
        m_machine.sockets()[100 + i * 90].state = SocketState::CloseWait;
    m_machine.sockets().erase(m_machine.sockets().end() - 1'000, m_machine.sockets().end());
    for (std::uint16_t port = 1; port <= 1000; ++port)
        m_machine.listen(busy, "10.0.0.3", port);
    Update second = look();

    QElapsedTimer timer;
    timer.start();
    const SpentRows spent = big.showUpdate(second);
    const double applied = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    const double painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qInfo("applied in %.2f ms, painted after %.2f ms", applied, painted);
    QCOMPARE(big.selectedRowNumbers().size(), 20);
    QVERIFY(big.liveModel()->rowCount() > 100'000);
}

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
