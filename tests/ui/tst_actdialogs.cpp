// SPDX-License-Identifier: MIT
#include "app/i18n/actwords.h"
#include "app/ui/act/closesocketdialog.h"
#include "app/ui/act/endprocessdialog.h"
#include "app/ui/act/socketactions.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/widgets/pushbutton.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace netwharf;
using namespace std::chrono_literals;

class ActDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void oneQuestionWithTheSafeAnswerFocused();
    void enterDoesWhatHasTheFocus();
    void saysWhatFollows();
    void strangersNamesAreText();
    void listsSeveralOnce();
    void buttonsStayOnTheScreen();
    void menuSpeaksOfAllSelected();
    void endsPolitelyThenByForce();
    void stopsWaiting();
    void saysWhatWasRefused();
    void endedMeanwhile();
    void closesOne();
    void saysWhatItWouldNeed();
    void menuSaysWhyNot();
    void serviceSentences_data();
    void serviceSentences();
    void everyRefusalHasASentence();

private:
    template<typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_program->window->findChildren<Dialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    static QString textOf(const QWidget *dialog);
    static PushButton *verb(const QuestionDialog *dialog);
    SocketTable *table() const { return m_program->window->findChild<SocketTable *>(); }
    SocketActions *acts() const { return table()->findChild<SocketActions *>(); }
    void select(const QList<int> &localPorts);
    template<typename Order>
    int ordered() const;

    std::unique_ptr<Program> m_program;
};

void ActDialogsTest::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
    QTRY_VERIFY(table()->liveModel()->rowCount() > 0);
}

void ActDialogsTest::cleanup()
{
    m_program->textSize.choose(100); // it is kept, and grows what the next one starts with
    m_program.reset();
}

QString ActDialogsTest::textOf(const QWidget *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

PushButton *ActDialogsTest::verb(const QuestionDialog *dialog)
{
    for (PushButton *button : dialog->findChildren<PushButton *>())
        if (button != dialog->safeButton())
            return button;
    return nullptr;
}

void ActDialogsTest::select(const QList<int> &localPorts)
{
    const LiveModel *model = table()->liveModel();
    table()->selectionModel()->clear();
    for (const int port : localPorts)
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->rowAt(row).row.socket.local.port == port)
                table()->selectionModel()->setCurrentIndex(model->index(row, 0),
                                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

template<typename Order>
int ActDialogsTest::ordered() const
{
    const auto actions = m_program->answers->actions();
    return static_cast<int>(std::ranges::count_if(
        actions, [](const Action &action) { return std::holds_alternative<Order>(action) && isChange(action); }));
}

namespace {

/// The first listening row of the machine that one process holds.
const Socket &listeningSocket(FakeMachine &machine)
{
    return *std::ranges::find_if(machine.sockets(), [](const Socket &socket) {
        return socket.owner.kind == OwnerKind::Process && socket.state == SocketState::Listen;
    });
}

EndCandidate candidate(std::uint32_t pid, std::string name)
{
    return {{pid, pid * 10ULL}, std::move(name), std::nullopt};
}

} // namespace

void ActDialogsTest::oneQuestionWithTheSafeAnswerFocused()
{
    const Socket &socket = listeningSocket(m_program->machine);
    select({socket.local.port});
    const auto snapshot = table()->liveModel()->snapshot();
    const Process *holder = snapshot->tables->process(socket.owner.process);
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *shown = dialog<EndProcessDialog>();
    QVERIFY(shown);
    QVERIFY(shown->windowTitle().contains(QString::fromStdString(holder->name)));
    QVERIFY(shown->safeButton()->isDefault());
    QCOMPARE(shown->focusWidget(), shown->safeButton());
    QVERIFY(verb(shown)->text().contains(QString::fromStdString(holder->name)));
    QTest::keyClick(shown, Qt::Key_Return);
    QTRY_VERIFY(!dialog<EndProcessDialog>());
    QCOMPARE(ordered<EndProcess>(), 0);
}

void ActDialogsTest::enterDoesWhatHasTheFocus()
{
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "nginx")}, m_program->window.get());
    shown->open();
    QCOMPARE(shown->focusWidget(), shown->safeButton());
    for (int i = 0; i < 4 && shown->focusWidget() != verb(shown); ++i)
        QTest::keyClick(shown->focusWidget(), Qt::Key_Tab);
    QCOMPARE(shown->focusWidget(), verb(shown));
    QTest::keyClick(verb(shown), Qt::Key_Return);
    QTRY_COMPARE(ordered<EndProcess>(), 1);
    QTRY_COMPARE(shown->focusWidget(), shown->safeButton()); // the next Enter stops waiting
    QVERIFY(shown->safeButton()->isDefault());
    shown->reject();
}

void ActDialogsTest::saysWhatFollows()
{
    m_program->answers->setAct([](const Action &action) -> ActOutcome {
        ActReport reports;
        if (const auto *look = std::get_if<LookAtProcesses>(&action); look && look->thorough) {
            ProcessReport report;
            report.process = look->processes.front();
            report.ports = {80, 443};
            report.connections = 12;
            report.peers = {{20, "psql"}};
            report.children = {{31, "worker"}, {32, "worker"}};
            report.shared = 1;
            reports.push_back(report);
        }
        return reports;
    });
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "nginx")}, m_program->window.get());
    shown->open();
    for (const char *part : {"80, 443", "12 connection", "psql (20)", "2 process", "worker (31)", "1 socket"})
        QTRY_VERIFY2(textOf(shown).contains(QLatin1String(part)), part);
    QVERIFY(verb(shown)->isEnabled());
    shown->reject();
}

void ActDialogsTest::strangersNamesAreText()
{
    auto *shown =
        new EndProcessDialog(m_program->feed.get(), {candidate(10, "<img src=x>\n\u202e")}, m_program->window.get());
    shown->open();
    const QString text = textOf(shown);
    QVERIFY(text.contains(QStringLiteral("<img src=x>")));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(QStringLiteral("<U+202E>")));
    QVERIFY(!shown->windowTitle().contains(QLatin1Char('\n')));
    for (const QLabel *label : shown->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    shown->reject();
}

void ActDialogsTest::listsSeveralOnce()
{
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "one"), candidate(11, "two")},
                                       m_program->window.get());
    shown->open();
    QVERIFY(textOf(shown).contains(QStringLiteral("one (10)")));
    QVERIFY(textOf(shown).contains(QStringLiteral("two (11)")));
    QTest::mouseClick(verb(shown), Qt::LeftButton);
    QTRY_COMPARE(ordered<EndProcess>(), 2);
    shown->reject();
}

/// At a large text the question was higher than the screen, and grew over its edge when the answers came.
void ActDialogsTest::buttonsStayOnTheScreen()
{
    std::vector<EndCandidate> many;
    for (std::uint32_t pid = 10; pid < 40; ++pid)
        many.push_back(candidate(pid, "worker"));
    m_program->textSize.choose(200);
    const QRect room = m_program->window->screen()->availableGeometry();
    for (const int count : {1, 30}) {
        auto *shown =
            new EndProcessDialog(m_program->feed.get(), {many.begin(), many.begin() + count}, m_program->window.get());
        shown->open();
        shown->move(0, room.bottom() - shown->height() / 2);
        shown->addSentence(QStringLiteral("One that came later."));
        shown->fit();
        const QRect place(shown->mapToGlobal(QPoint()), shown->size());
        QVERIFY2(room.top() <= place.top() && place.bottom() <= room.bottom(),
                 qPrintable(QStringLiteral("%1 to %2").arg(place.top()).arg(place.bottom())));
        QVERIFY(shown->rect().contains(shown->safeButton()->geometry()));
        shown->reject();
    }
}

/// What can be done for one of the selected rows is offered, whichever of them is the current one.
void ActDialogsTest::menuSpeaksOfAllSelected()
{
    m_program->machine.listen(m_program->machine.addProcess("unmarked", 900), "127.0.0.1", 4600);
    const Socket &first = m_program->machine.sockets().front();
    Socket &last = m_program->machine.sockets().back();
    last.cookie = 0;
    QVERIFY(!whyNotClose(first) && whyNotClose(last) && first.local.port != last.local.port);
    const int closable = first.local.port;
    const int other = last.local.port;
    const auto snapshot = m_program->machine.snapshot();
    m_program->answers->set(snapshot);
    QTRY_COMPARE(table()->liveModel()->snapshot()->sequence, snapshot->sequence);
    QAction *close = acts()->actions()[1];
    select({other});
    QVERIFY(!close->isEnabled());
    select({closable, other}); // the last one is current
    QVERIFY(close->isEnabled());
    QVERIFY(close->statusTip().isEmpty());
}

void ActDialogsTest::endsPolitelyThenByForce()
{
    std::atomic<bool> isKilled = false;
    m_program->answers->setAct([&isKilled](const Action &action) -> ActOutcome {
        if (const auto *end = std::get_if<EndProcess>(&action))
            isKilled = isKilled || end->manner == EndManner::Force;
        ActReport reports;
        if (const auto *look = std::get_if<LookAtProcesses>(&action)) {
            reports.emplace_back().process = look->processes.front();
            if (isKilled)
                reports.front().problem = ActProblem{ActRefusal::ProcessGone, {}};
        }
        return reports;
    });
    auto *shown =
        new EndProcessDialog(m_program->feed.get(), {candidate(10, "stubborn")}, m_program->window.get(), 900ms);
    QPointer<EndProcessDialog> alive(shown);
    QSignalSpy told(shown, &EndProcessDialog::told);
    shown->open();
    QTest::mouseClick(verb(shown), Qt::LeftButton);
    QTRY_COMPARE(ordered<EndProcess>(), 1);
    QCOMPARE(shown->focusWidget(), shown->safeButton());
    QVERIFY(textOf(shown).contains(QStringLiteral("1 second")));
    QVERIFY(!isKilled);
    QTRY_VERIFY(isKilled); // when the time was up
    QTRY_VERIFY(!alive);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("by force")));
}

void ActDialogsTest::stopsWaiting()
{
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "slow")}, m_program->window.get());
    QPointer<EndProcessDialog> alive(shown);
    shown->open();
    QTest::mouseClick(verb(shown), Qt::LeftButton);
    QTRY_COMPARE(ordered<EndProcess>(), 1);
    QTest::mouseClick(verb(shown), Qt::LeftButton); // now
    QTRY_COMPARE(ordered<EndProcess>(), 2);
    QVERIFY(!verb(shown)->isEnabled());
    QTest::mouseClick(shown->safeButton(), Qt::LeftButton);
    QTRY_VERIFY(!alive);
    const auto looks = [this] {
        const auto now = m_program->answers->actions();
        return std::ranges::count_if(
            now, [](const Action &action) { return std::holds_alternative<LookAtProcesses>(action); });
    };
    const auto before = looks();
    const int asked = m_program->answers->asked();
    QTRY_VERIFY(m_program->answers->asked() > asked + 1); // samples go on, nobody looks any more
    QVERIFY(looks() - before <= 1);
}

void ActDialogsTest::saysWhatWasRefused()
{
    m_program->answers->setAct([](const Action &action) -> ActOutcome {
        if (std::holds_alternative<EndProcess>(action))
            return tl::unexpected(ActProblem{ActRefusal::NotPermitted, "cap_kill"});
        return ActReport{};
    });
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "root's")}, m_program->window.get());
    shown->open();
    QTest::mouseClick(verb(shown), Qt::LeftButton);
    QTRY_VERIFY(textOf(shown).contains(QStringLiteral("CAP_KILL")));
    QVERIFY(!verb(shown)->isVisible());
    shown->reject();
}

void ActDialogsTest::endedMeanwhile()
{
    m_program->answers->setAct([](const Action &action) -> ActOutcome {
        ActReport reports;
        if (const auto *look = std::get_if<LookAtProcesses>(&action)) {
            reports.emplace_back().process = look->processes.front();
            reports.front().problem = ActProblem{ActRefusal::ProcessReplaced, {}};
        }
        return reports;
    });
    auto *shown = new EndProcessDialog(m_program->feed.get(), {candidate(10, "gone")}, m_program->window.get());
    shown->open();
    QTRY_VERIFY(!verb(shown)->isEnabled());
    QVERIFY(textOf(shown).contains(QStringLiteral("left alone")));
    shown->reject();
}

void ActDialogsTest::closesOne()
{
    const Socket socket = [] {
        Socket made;
        made.cookie = 9;
        made.hasRemote = true;
        made.state = SocketState::Established;
        return made;
    }();
    auto *shown =
        new CloseSocketDialog(m_program->feed.get(), {{socket, QStringLiteral("curl (4711)"), QStringLiteral("a → b")}},
                              m_program->window.get());
    QPointer<CloseSocketDialog> alive(shown);
    QSignalSpy told(shown, &CloseSocketDialog::told);
    shown->open();
    QVERIFY(shown->windowTitle().contains(QStringLiteral("curl (4711)")));
    QVERIFY(textOf(shown).contains(QStringLiteral("aborted")));
    QCOMPARE(shown->focusWidget(), shown->safeButton());
    QTRY_VERIFY(!m_program->answers->actions().empty());
    QCOMPARE(ordered<CloseSocket>(), 0);
    QTest::mouseClick(verb(shown), Qt::LeftButton);
    QTRY_COMPARE(ordered<CloseSocket>(), 1);
    QTRY_VERIFY(!alive);
    QCOMPARE(told.count(), 1);
}

void ActDialogsTest::saysWhatItWouldNeed()
{
    m_program->answers->setAct([](const Action &) -> ActOutcome {
        return tl::unexpected(ActProblem{ActRefusal::NotPermitted, "cap_net_admin"});
    });
    Socket socket;
    socket.cookie = 9;
    socket.state = SocketState::Listen;
    auto *shown = new CloseSocketDialog(
        m_program->feed.get(), {{socket, QStringLiteral("nginx (1)"), QStringLiteral("a")}}, m_program->window.get());
    shown->open();
    QTRY_VERIFY(textOf(shown).contains(QStringLiteral("CAP_NET_ADMIN")));
    QVERIFY(!verb(shown)->isEnabled());
    shown->reject();
}

void ActDialogsTest::menuSaysWhyNot()
{
    const LiveModel *model = table()->liveModel();
    int checked = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Socket &socket = model->rowAt(row).row.socket;
        table()->selectRow(row);
        const auto actions = acts()->actions();
        const bool isHeld = socket.owner.kind == OwnerKind::Process || socket.owner.kind == OwnerKind::Shared;
        if (!isHeld) {
            QVERIFY(!actions[0]->isEnabled());
            QVERIFY(!actions[0]->toolTip().isEmpty());
            ++checked;
        }
        QCOMPARE(actions[1]->isEnabled(), !whyNotClose(socket));
        QCOMPARE(actions[1]->statusTip().isEmpty(), actions[1]->isEnabled());
    }
    QVERIFY(checked > 0);
    QMenu menu;
    acts()->addTo(&menu);
    QVERIFY(menu.toolTipsVisible());
}

void ActDialogsTest::serviceSentences_data()
{
    QTest::addColumn<QByteArray>("restart");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("mainPid");
    QTest::addColumn<QString>("part");
    QTest::newRow("always") << QByteArray("always") << true << 10 << QStringLiteral("will start it again. To");
    QTest::newRow("forced") << QByteArray("on-failure") << true << 10 << QStringLiteral("if it is ended by force");
    QTest::newRow("never") << QByteArray("no") << true << 10 << QStringLiteral("not started again");
    QTest::newRow("worker") << QByteArray("always") << true << 11 << QStringLiteral("one of the processes");
    QTest::newRow("unknown") << QByteArray() << false << 0 << QStringLiteral("may be started again");
}

void ActDialogsTest::serviceSentences()
{
    QFETCH(QByteArray, restart);
    QFETCH(bool, known);
    QFETCH(int, mainPid);
    QFETCH(QString, part);
    const ServicePolicy service{"nginx.service", std::nullopt, known, static_cast<std::uint32_t>(mainPid),
                                restart.toStdString()};
    const QString sentence = words::servicePolicy(service, 10);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(sentence.contains(QStringLiteral("nginx.service")));
}

void ActDialogsTest::everyRefusalHasASentence()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ActRefusal::Failed); ++i) {
        const auto refusal = static_cast<ActRefusal>(i);
        QVERIFY(!code(refusal).empty());
        const QString sentence = words::actProblem({refusal, "cap_kill"});
        QVERIFY(!sentence.isEmpty());
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ActRefusal::Failed) + 1);
}

QTEST_MAIN(ActDialogsTest)
#include "tst_actdialogs.moc"
