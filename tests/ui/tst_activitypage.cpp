// SPDX-License-Identifier: MIT
// The page of what happened: that it shows it, stands still while somebody reads, filters, copies, exports
// and leads to the sockets of now.
#include "app/i18n/translator.h"
#include "app/models/activitywords.h"
#include "app/ui/activity/activityexport.h"
#include "app/ui/activity/activitypage.h"
#include "app/ui/activity/activitytable.h"
#include "app/ui/sockets/connectionspage.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/sparkline.h"
#include "app/ui/widgets/theme.h"
#include "core/activity/successor.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

class ActivityPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void emptyPageSpeaks();
    void newestComesFirst();
    void aShortLifeSaysWhatIsKnown();
    void standsStillWhileScrolled();
    void standsStillWhileARowIsSelected();
    void keysBeginAtWhatIsSeen();
    void largerTextScrollsToNoCursor();
    void pauseKeepsThePictureOfThen();
    void filtersByWordsAndChips();
    void findsEventsInTheShownLanguage();
    void aGapIsOneSentence();
    void goesOnWhileConnectionsArePaused();
    void copiesRowsAndCells();
    void strangersArePlainText();
    void leadsToTheSocketOrItsSuccessor();
    void leadsToThePort();
    void onlyThisProcess();
    void onlyThisProcessLeadsBack();
    void exportsEveryForm();
    void everythingHasAKey();
    void columnsGiveWay();
    void aColumnThatIsAskedForStays();
    void tellsOnceThatTheRecordIsFull();
    void suggestsHowToGoOn();
    void aRefilterKeepsTheRowInHand();
    void settingsSurvive();
    void aHundredThousandEventsComeInOneStep();

private:
    ActivityTable *table() const { return m_page->findChild<ActivityTable *>(); }
    ActivityModel *model() const { return table()->activityModel(); }
    SearchField *search() const { return m_page->searchField(); }
    QAbstractButton *button(const QString &text) const;
    QString text(int row, ActivityColumn column) const { return model()->cellText(row, column); }
    void select(int row);
    /// Opens `count` listeners, one sample, and waits until the record has them.
    void open(int count);
    void tick();

    FakeMachine m_machine;
    ProcessIndex m_node{};
    std::uint16_t m_nextPort = 0;
    std::shared_ptr<FakeAnswers> m_answers;
    std::unique_ptr<LiveFeed> m_feed;
    std::unique_ptr<ActivityPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActivityPageTest::init()
{
    m_machine = FakeMachine();
    m_node = m_machine.addProcess("node", 51207);
    m_machine.listen(m_node, "127.0.0.1", 5173);
    m_nextPort = 6000;
    m_answers = std::make_shared<FakeAnswers>();
    m_answers->set(m_machine.snapshot());
    m_feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(m_answers), Catalogue::make({}), 1h);
    m_page = std::make_unique<ActivityPage>(m_feed.get());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_page->resize(1180, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(model()->texts());
}

void ActivityPageTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_feed.reset();
}

void ActivityPageTest::tick()
{
    QSignalSpy changed(m_feed.get(), &LiveFeed::activityChanged);
    m_answers->set(m_machine.snapshot());
    m_feed->refresh();
    QTRY_VERIFY(!changed.isEmpty());
}

void ActivityPageTest::open(int count)
{
    for (int i = 0; i < count; ++i)
        m_machine.listen(m_node, "127.0.0.1", m_nextPort++);
    tick();
}

QAbstractButton *ActivityPageTest::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
    return found == buttons.end() ? nullptr : *found;
}

void ActivityPageTest::select(int row)
{
    table()->selectionModel()->setCurrentIndex(model()->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityPageTest::emptyPageSpeaks()
{
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(m_page->statusRight().startsWith(QStringLiteral("recording since ")));
    search()->setText(QStringLiteral("proc:ngnix"));
    QTRY_VERIFY(button(QStringLiteral("Clear the search (Esc)")));
    QTRY_VERIFY(button(QStringLiteral("Clear the search (Esc)"))->isVisible());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
}

void ActivityPageTest::newestComesFirst()
{
    const RowId id = m_machine.connect(m_node, "192.0.2.1", 40000, "198.51.100.7", 443).id;
    tick();
    m_machine.at(id).state = SocketState::CloseWait;
    tick();
    m_machine.close(id);
    tick();
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(text(0, ActivityColumn::Event), QStringLiteral("closed"));
    QCOMPARE(text(1, ActivityColumn::State), QStringLiteral("ESTABLISHED → CLOSE_WAIT"));
    QCOMPARE(text(2, ActivityColumn::Event), QStringLiteral("opened"));
    QCOMPARE(text(2, ActivityColumn::Process), QStringLiteral("node"));
    QCOMPARE(text(2, ActivityColumn::Pid), QStringLiteral("51207"));
    QCOMPARE(text(2, ActivityColumn::RemotePort), QStringLiteral("443"));
    QCOMPARE(text(2, ActivityColumn::Service), QStringLiteral("https"));
    QCOMPARE(text(0, ActivityColumn::State), QStringLiteral("CLOSE_WAIT")); // its last
    QVERIFY(m_page->statusText().startsWith(QStringLiteral("3 event")));
    QVERIFY(m_page->findChild<Sparkline *>()->barsShown() > 0);
}

void ActivityPageTest::aShortLifeSaysWhatIsKnown()
{
    Socket brief = m_machine.connect(NoProcess, "192.0.2.1", 40000, "198.51.100.7", 443, SocketState::Close);
    brief.owner = {OwnerKind::Closed, OwnerReason::ClosedTooSoon, NoProcess, 0, 0};
    m_machine.close(brief.id);
    const auto snapshot = m_machine.snapshot();
    snapshot->ended = {{brief, snapshot->takenAt, false, false, {}}};
    brief.openedAt = snapshot->takenAt - 250ms;
    snapshot->ended.push_back({brief, snapshot->takenAt, false, false, {}});
    snapshot->ended.back().socket.id = RowId{999};
    m_answers->set(snapshot);
    m_feed->refresh();
    QTRY_COMPARE(model()->rowCount(), 4);
    QStringList lives;
    for (int row = 0; row < 4; ++row) {
        lives << text(row, ActivityColumn::Lived);
        QCOMPARE(text(row, ActivityColumn::State), QString());
        QCOMPARE(text(row, ActivityColumn::Process), QStringLiteral("closed before it could be read"));
    }
    lives.sort();
    QCOMPARE(lives, (QStringList{QString(), QString(), QStringLiteral("250 ms"), QStringLiteral("–")}));
    m_page->grab();
}

void ActivityPageTest::standsStillWhileScrolled()
{
    open(100);
    QTRY_COMPARE(model()->rowCount(), 100);
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() >= 10);
    table()->verticalScrollBar()->setValue(10);
    open(12);
    QTRY_VERIFY(button(QStringLiteral("12 new, show")));
    QCOMPARE(model()->rowCount(), 100);
    QCOMPARE(table()->verticalScrollBar()->value(), 10);
    // Back at the top they come by themselves.
    table()->verticalScrollBar()->setValue(0);
    QCOMPARE(model()->rowCount(), 112);
    QCOMPARE(text(0, ActivityColumn::LocalPort), QString::number(m_nextPort - 1));
    QVERIFY(!button(QStringLiteral("12 new, show")));
}

void ActivityPageTest::standsStillWhileARowIsSelected()
{
    open(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    select(1);
    const auto number = table()->currentNumber();
    open(2);
    QTRY_VERIFY(button(QStringLiteral("2 new, show")));
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(table()->currentNumber(), number);
    button(QStringLiteral("2 new, show"))->click();
    QCOMPARE(model()->rowCount(), 5);
    QVERIFY(!table()->currentNumber());
    open(1); // and now they come again
    QTRY_COMPARE(model()->rowCount(), 6);
}

/// What has come in since the list got the focus pushed the cursor down, out of sight.
void ActivityPageTest::keysBeginAtWhatIsSeen()
{
    open(3);
    QTRY_COMPARE(model()->rowCount(), 3);
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    open(200);
    QTRY_COMPARE(model()->rowCount(), 203);
    QVERIFY(table()->currentIndex().row() >= 200);
    QSignalSpy activated(table(), &TableView::activatedRow);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(activated.isEmpty()); // nobody sees the row that it would lead from
    table()->selectionModel()->setCurrentIndex(model()->index(201, 0), QItemSelectionModel::NoUpdate);
    table()->goToTop();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{0});
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectedRowNumbers(), QList<int>{1});
}

/// A cursor alone comes with the focus, and is not what the person reads.
void ActivityPageTest::largerTextScrollsToNoCursor()
{
    open(200);
    QTRY_COMPARE(model()->rowCount(), 200);
    const int last = table()->rowAt(table()->viewport()->height() - 30);
    table()->selectionModel()->setCurrentIndex(model()->index(last, 0), QItemSelectionModel::NoUpdate);
    table()->goToTop();
    const QFont before = table()->font();
    QFont large = before;
    large.setPixelSize(2 * QFontInfo(before).pixelSize());
    table()->setFont(large);
    QTRY_VERIFY(!table()->viewport()->rect().intersects(table()->visualRect(model()->index(last, 0))));
    QCoreApplication::processEvents();
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    table()->setFont(before);
}

void ActivityPageTest::pauseKeepsThePictureOfThen()
{
    open(2);
    QTRY_COMPARE(model()->rowCount(), 2);
    m_page->pauseAction()->trigger();
    open(3);
    QTRY_VERIFY(button(QStringLiteral("3 new, show")));
    QCOMPARE(model()->rowCount(), 2);
    search()->setText(QStringLiteral("proc:node")); // another filter is answered from the picture of then
    QTRY_VERIFY(m_page->statusText().startsWith(QStringLiteral("2 of 2")));
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(button(QStringLiteral("3 new, show")));
    m_page->pauseAction()->trigger();
    QCOMPARE(model()->rowCount(), 5);
}

void ActivityPageTest::filtersByWordsAndChips()
{
    open(2);
    m_machine.openUdp(m_machine.addProcess("dnsmasq", 53), "0.0.0.0", 53);
    tick();
    QTRY_COMPARE(model()->rowCount(), 3);
    search()->setText(QStringLiteral("proc:dnsmasq"));
    QTRY_COMPARE(model()->rowCount(), 1);
    search()->setText(QStringLiteral("port:abc"));
    QVERIFY(search()->hasError());
    QCOMPARE(model()->rowCount(), 1);
    search()->clear();
    QTRY_COMPARE(model()->rowCount(), 3);
    button(QStringLiteral("UDP"))->click();
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(static_cast<Chip *>(button(QStringLiteral("Opened")))->count(), std::optional(1));
    button(QStringLiteral("UDP"))->click();
    button(QStringLiteral("Closed"))->click();
    QTRY_COMPARE(model()->rowCount(), 0);
    button(QStringLiteral("Closed"))->click();
    QTRY_COMPARE(model()->rowCount(), 3);
}

/// Who types what the list says gets these events, whatever the language; the key is suggested.
void ActivityPageTest::findsEventsInTheShownLanguage()
{
    open(2);
    m_machine.close(m_machine.sockets().back().id);
    tick();
    QTRY_COMPARE(model()->rowCount(), 3);
    for (const char *typed : {"closed", "event:closed", "event:close -opened"}) {
        search()->clear();
        QTRY_COMPARE(model()->rowCount(), 3);
        search()->setText(QLatin1String(typed));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(text(0, ActivityColumn::Event), QStringLiteral("closed"));
    }
    Translators language;
    language.install(Language::TraditionalChinese);
    search()->setText(QString::fromUtf8("已關閉"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(text(0, ActivityColumn::Event), QString::fromUtf8("已關閉"));
    search()->setText(QString::fromUtf8("已开启")); // the other script
    QTRY_COMPARE(model()->rowCount(), 2);
    language.install(Language::English);
    QTRY_COMPARE(model()->rowCount(), 0); // it is called otherwise now
    search()->clear();
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("ev"));
    QTRY_VERIFY(search()->suggests());
    QTest::keyClick(search(), Qt::Key_Tab);
    QTest::keyClicks(search(), QStringLiteral("clo"));
    QTRY_VERIFY(search()->suggests());
    QTest::keyClick(search(), Qt::Key_Tab);
    QCOMPARE(search()->text(), QStringLiteral("event:closed "));
    QTRY_COMPARE(model()->rowCount(), 1);
    search()->setText(QStringLiteral("event:gone"));
    QVERIFY(search()->hasError());
    QVERIFY(search()->toolTip().contains(QStringLiteral("use opened, changed or closed")));
}

void ActivityPageTest::aGapIsOneSentence()
{
    m_answers->fail({ErrorCode::System, 5, "tcp"});
    m_feed->refresh();
    QTRY_VERIFY(m_page->statusText().contains(QStringLiteral("the last look failed")));
    open(1);
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY(text(1, ActivityColumn::Event).startsWith(QStringLiteral("No samples from ")));
    QVERIFY(text(1, ActivityColumn::Process).isEmpty());
    QVERIFY(!m_page->statusText().contains(QStringLiteral("failed")));
    select(1);
    QSignalSpy asked(m_page.get(), &ActivityPage::socketRequested);
    emit table()->activatedRow(1);
    QCOMPARE(asked.size(), 0);
    m_page->grab(); // its sentence is painted across the row
}

void ActivityPageTest::goesOnWhileConnectionsArePaused()
{
    ConnectionsPage connections(m_feed.get());
    QTRY_VERIFY(m_feed->last().snapshot);
    connections.pauseAction()->trigger();
    open(4);
    QTRY_COMPARE(model()->rowCount(), 4);
    QVERIFY(!m_page->pauseAction()->isChecked());
}

void ActivityPageTest::copiesRowsAndCells()
{
    open(2);
    QTRY_COMPARE(model()->rowCount(), 2);
    select(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("\topened\tnode\t51207\tTCP\t127.0.0.1\t6001\t")));
    QCOMPARE(copied.count(QLatin1Char('\n')), 0);
    table()->selectionModel()->setCurrentIndex(model()->index(0, position(ActivityColumn::LocalPort)),
                                               QItemSelectionModel::NoUpdate);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("6001"));
    QMenu edit;
    m_page->fillEditMenu(&edit);
    const auto actions = edit.actions();
    const auto headings = std::ranges::find(actions, QStringLiteral("Copy with headin&gs"), &QAction::text);
    QVERIFY(headings != actions.end());
    (*headings)->trigger();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last(), copied);
    QVERIFY(lines.first().contains(QStringLiteral("\tProcess\tProcess ID\t")));
    QCOMPARE(lines.first().count(QLatin1Char('\t')), copied.count(QLatin1Char('\t')));
}

void ActivityPageTest::strangersArePlainText()
{
    const std::string names[] = {"<img src=x>",
                                 "a\xE2\x80\xAE"
                                 "b",
                                 "two\nlines"};
    std::uint32_t pid = 700;
    for (const std::string &name : names)
        m_machine.listen(m_machine.addProcess(name, ++pid, 1000, "/" + std::string(4000, 'x')), "127.0.0.1",
                         m_nextPort++);
    tick();
    QTRY_COMPARE(model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QString cell = text(row, ActivityColumn::Process);
        QVERIFY(!cell.contains(QChar(0x202e)));
        QVERIFY(!cell.contains(QLatin1Char('\n')));
        const QModelIndex index = model()->index(row, position(ActivityColumn::Process));
        QVERIFY(!Qt::mightBeRichText(index.data(Qt::AccessibleTextRole).toString()) || cell.contains(QLatin1Char('<')));
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
    }
    QCOMPARE(text(2, ActivityColumn::Process), QStringLiteral("<img src=x>"));
    m_page->grab();
}

void ActivityPageTest::leadsToTheSocketOrItsSuccessor()
{
    QTRY_VERIFY(m_feed->last().snapshot);
    m_feed->applied({}); // the first update came before anybody took it
    ConnectionsPage connections(m_feed.get());
    connections.resize(1180, 400);
    connections.show();
    auto *list = connections.findChild<SocketTable *>();
    connect(m_page.get(), &ActivityPage::socketRequested, &connections, &ConnectionsPage::showSocket);
    QSignalSpy told(&connections, &Page::told);
    const RowId first = m_machine.connect(m_node, "192.0.2.1", 40000, "198.51.100.7", 443).id;
    tick();
    QTRY_COMPARE(model()->rowCount(), 1);
    select(0);
    QTRY_VERIFY(list->liveModel()->rowOf(first) >= 0);
    connections.searchField()->setText(QStringLiteral("port:1")); // it leaves out what is asked for
    QTRY_COMPARE(list->liveModel()->rowCount(), 0);
    emit table()->activatedRow(0);
    QTRY_COMPARE(list->currentId(), std::optional(first));
    QCOMPARE(told.size(), 0);
    QCOMPARE(connections.searchField()->text(), QStringLiteral("port:1")); // and stays

    m_machine.close(first); // the program asks the same server again
    const RowId second = m_machine.connect(m_node, "192.0.2.1", 40111, "198.51.100.7", 443).id;
    tick();
    QTRY_VERIFY(std::ranges::count(list->liveModel()->snapshot()->sockets, second, &Socket::id) == 1);
    emit table()->activatedRow(0);
    QTRY_COMPARE(list->currentId(), std::optional(second));
    QCOMPARE(told.size(), 1);

    m_machine.close(second);
    tick();
    QTRY_COMPARE(list->liveModel()->snapshot()->sockets.size(), std::size_t{1});
    emit table()->activatedRow(0);
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("none has taken its place")));
}

void ActivityPageTest::leadsToThePort()
{
    open(1);
    QTRY_COMPARE(model()->rowCount(), 1);
    select(0);
    QSignalSpy asked(m_page.get(), &ActivityPage::portRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<quint16>(), quint16{6000});
}

void ActivityPageTest::onlyThisProcess()
{
    open(1);
    m_machine.listen(m_machine.addProcess("quay", 900), "127.0.0.1", 7000);
    tick();
    QTRY_COMPARE(model()->rowCount(), 2);
    select(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(search()->text(), QStringLiteral("pid:900"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(text(0, ActivityColumn::LocalPort), QStringLiteral("7000"));
}

void ActivityPageTest::onlyThisProcessLeadsBack()
{
    open(2);
    QTRY_COMPARE(model()->rowCount(), 2);
    const auto back = [this] {
        QAbstractButton *link = button(QStringLiteral("back to the filters before"));
        return link && link->isVisible() ? link : nullptr;
    };
    search()->setText(QStringLiteral("state:listen"));
    button(QStringLiteral("Opened"))->click();
    QTRY_COMPARE(model()->rowCount(), 2);
    select(0);
    QAction *only = nullptr;
    for (QAction *action : table()->actions())
        if (action->text() == QStringLiteral("&Only this process"))
            only = action;
    QVERIFY(only && !back());
    only->trigger();
    QCOMPARE(search()->text(), QStringLiteral("pid:51207"));
    QVERIFY(!button(QStringLiteral("Opened"))->isChecked());
    QTRY_VERIFY(back());
    QTest::mouseClick(back(), Qt::LeftButton);
    QCOMPARE(search()->text(), QStringLiteral("state:listen"));
    QVERIFY(button(QStringLiteral("Opened"))->isChecked());
    QVERIFY(!back());
}

void ActivityPageTest::exportsEveryForm()
{
    m_machine.listen(m_machine.addProcess("<img src=x>", 901), "127.0.0.1", 7000);
    tick();
    m_answers->fail({ErrorCode::System, 5, "tcp"});
    m_feed->refresh();
    QTRY_VERIFY(m_page->statusText().contains(QStringLiteral("failed")));
    const RowId id = m_machine.sockets().back().id;
    EndedSocket ended{m_machine.at(id), m_machine.snapshot()->takenAt, true, true, {}};
    ended.traffic.bytesSent = 4711;
    m_machine.close(id);
    const auto snapshot = m_machine.snapshot();
    snapshot->ended = {ended};
    m_answers->set(snapshot);
    m_feed->refresh();
    QTRY_COMPARE(model()->rowCount(), 3);

    const QTemporaryDir folder;
    const auto write = [&](ExportForm form) {
        const QString path = folder.filePath(QStringLiteral("activity"));
        ActivityExporter exporter;
        QSignalSpy finished(&exporter, &ActivityExporter::finished);
        exporter.start({path, form}, *model(), Language::English, 7, QStringLiteral("pid:901"));
        if (!exporter.isBusy() || !finished.wait() || exporter.isBusy())
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QJsonObject json = QJsonDocument::fromJson(write(ExportForm::Json)).object();
    const QJsonArray events = json.value(QStringLiteral("events")).toArray();
    QCOMPARE(json.value(QStringLiteral("dropped")).toInt(), 7);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).toObject().value(QStringLiteral("event")).toString(), QStringLiteral("opened"));
    QVERIFY(events.at(0).toObject().value(QStringLiteral("state_before")).isNull());
    QVERIFY(events.at(1).toObject().value(QStringLiteral("sample_failed")).toBool());
    const QJsonObject closed = events.at(2).toObject();
    QCOMPARE(closed.value(QStringLiteral("state_before")).toString(), QStringLiteral("LISTEN"));
    const QJsonObject socket = closed.value(QStringLiteral("socket")).toObject();
    QCOMPARE(socket.value(QStringLiteral("traffic")).toObject().value(QStringLiteral("bytes_sent")).toInt(), 4711);

    const QList<QByteArray> lines = write(ExportForm::Csv).split('\n');
    QCOMPARE(lines.size(), 5); // the header, three events, nothing
    for (const QByteArray &line : lines.first(4))
        QCOMPARE(line.count(','), 21);
    QVERIFY(lines.at(3).contains(",closed,") && lines.at(3).contains(",4711,"));
    QVERIFY(lines.at(2).contains(",gap,") && lines.at(2).contains(",sample_failed,"));
    QVERIFY(write(ExportForm::CsvWithMark)
                .startsWith("\xef\xbb\xbf"
                            "time,"));

    const QByteArray html = write(ExportForm::Html);
    QVERIFY(html.contains("&lt;img src=x&gt;"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("Activity: pid:901"));

    ActivityExporter nowhere;
    QSignalSpy failed(&nowhere, &ActivityExporter::finished);
    nowhere.start({folder.filePath(QStringLiteral("no/where")), ExportForm::Csv}, *model(), Language::English, 0, {});
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().value<QFileDevice::FileError>() != QFileDevice::NoError);
}

void ActivityPageTest::everythingHasAKey()
{
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Space), QKeySequence(QKeySequence::Copy),
                                    QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                    QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::CTRL | Qt::Key_E)}) {
        const auto actions = table()->actions();
        QVERIFY(std::ranges::any_of(actions, [&](const QAction *action) { return action->shortcut() == key; }));
    }
    QMenu menu;
    m_page->fillFileMenu(&menu);
    m_page->fillViewMenu(&menu);
    m_page->fillEditMenu(&menu);
    QVERIFY(menu.actions().size() > 8);
    for (const QAction *action : menu.actions())
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
    QVERIFY(!table()->accessibleName().isEmpty());
    QVERIFY(!search()->accessibleName().isEmpty());
    QVERIFY(!m_page->findChild<Sparkline *>()->accessibleName().isEmpty());
}

/// At the least width of the window nothing scrolls sideways, with large letters, too; ports, pids and a
/// state are whole or not there.
void ActivityPageTest::columnsGiveWay()
{
    open(40); // the scroll bar takes room, too
    for (const int pixels : {12, 13, 15}) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(pixels);
        m_page->setFont(font);
        for (const int width : {900, 1000, 1180, 1280, 1600}) {
            m_page->resize(width, 560);
            QTRY_VERIFY2(table()->horizontalHeader()->length() <= table()->viewport()->width(),
                         qPrintable(QStringLiteral("%1 px at %2").arg(width).arg(pixels)));
            const QList<ActivityColumn> visible = table()->visibleColumns();
            for (const ActivityColumn column :
                 {ActivityColumn::Time, ActivityColumn::Process, ActivityColumn::LocalAddress,
                  ActivityColumn::LocalPort, ActivityColumn::RemotePort, ActivityColumn::State})
                QVERIFY(visible.contains(column));
            const double digit = QFontMetricsF(monospaceFont(font)).horizontalAdvance(QLatin1Char('0'));
            QVERIFY(table()->columnWidth(position(ActivityColumn::RemotePort)) >= 5 * digit + 12);
            QVERIFY(table()->columnWidth(position(ActivityColumn::State)) >= 11 * digit + 14 + 12);
        }
        QVERIFY(table()->visibleColumns().contains(ActivityColumn::Service)); // there is room again
        const int letter = QFontMetrics(font).horizontalAdvance(QLatin1Char('n'));
        QVERIFY(table()->columnWidth(position(ActivityColumn::Service)) >= 15 * letter + 12); // for any name
    }
}

void ActivityPageTest::aColumnThatIsAskedForStays()
{
    m_page->resize(700, 560);
    QTRY_VERIFY(!table()->visibleColumns().contains(ActivityColumn::Service));
    table()->setColumnVisible(ActivityColumn::Service, true);
    QVERIFY(table()->visibleColumns().contains(ActivityColumn::Service));
    table()->resetColumns();
    QVERIFY(!table()->visibleColumns().contains(ActivityColumn::Service));
    m_page->resize(1600, 560);
    QTRY_VERIFY(table()->visibleColumns().contains(ActivityColumn::Service));
}

void ActivityPageTest::tellsOnceThatTheRecordIsFull()
{
    QSignalSpy told(m_page.get(), &Page::told);
    const auto limit = static_cast<int>(ActivityLimits{}.events);
    for (int i = 0; i < 4; ++i) {
        for (int n = 0; n < limit / 3; ++n)
            m_machine.listen(m_node, "127.0.0.1", static_cast<std::uint16_t>(n));
        tick();
    }
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("full")));
    tick();
    open(3);
    QCOMPARE(told.size(), 1);
}

void ActivityPageTest::suggestsHowToGoOn()
{
    open(1);
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("sta"));
    QTRY_VERIFY(search()->suggests());
    QTest::keyClick(search(), Qt::Key_Tab);
    QCOMPARE(search()->text(), QStringLiteral("state:"));
}

void ActivityPageTest::aRefilterKeepsTheRowInHand()
{
    open(50);
    QTRY_COMPARE(model()->rowCount(), 50);
    select(20);
    const auto number = table()->currentNumber();
    search()->setText(QStringLiteral("port:6000-6040"));
    QTRY_COMPARE(model()->rowCount(), 41);
    QCOMPARE(table()->currentNumber(), number);
    search()->setText(QStringLiteral("port:6001"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(!table()->currentNumber());
}

void ActivityPageTest::settingsSurvive()
{
    open(1);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.conf")), QSettings::IniFormat);
    search()->setText(QStringLiteral("proc:node"));
    button(QStringLiteral("Opened"))->click();
    table()->setColumnVisible(ActivityColumn::User, true);
    m_page->saveState(settings);
    ActivityPage other(m_feed.get());
    other.restoreState(settings);
    QCOMPARE(other.searchField()->text(), QStringLiteral("proc:node"));
    auto *restored = other.findChild<ActivityTable *>();
    QVERIFY(restored->visibleColumns().contains(ActivityColumn::User));
    settings.setValue(QStringLiteral("activity/columns/chosen"), QStringLiteral("nonsense"));
    ActivityPage damaged(m_feed.get());
    damaged.restoreState(settings);
    QVERIFY(!damaged.findChild<ActivityTable *>()->visibleColumns().contains(ActivityColumn::User));
}

void ActivityPageTest::aHundredThousandEventsComeInOneStep()
{
    ActivityModel big;
    QTableView view;
    view.setModel(&big);
    ActivityUpdate update;
    update.reset = true;
    update.texts = model()->texts();
    update.catalogue = model()->catalogue();
    const auto event = [](std::uint64_t number) {
        ActivityEvent made;
        made.number = number;
        return std::make_shared<const ActivityEvent>(made);
    };
    for (std::uint64_t number = 0; number < 100'000; ++number)
        update.events.push_back(event(number));
    ActivityUpdate later = update;
    big.apply(std::move(update));
    later.reset = false;
    later.events.clear();
    for (std::uint64_t number = 100'000; number < 100'500; ++number)
        later.events.push_back(event(number));
    later.first = 500;
    QSignalSpy inserted(&big, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&big, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&big, &QAbstractItemModel::modelReset);
    big.apply(std::move(later));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(big.rowCount(), 100'000);
    QCOMPARE(big.eventAt(0).number, 100'499U);
    QCOMPARE(big.rowOf(500), 99'999);
    QCOMPARE(big.rowOf(499), -1);
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
