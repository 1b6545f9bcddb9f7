// SPDX-License-Identifier: MIT
#include "app/live/knownthings.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/savedviews.h"
#include "app/ui/sockets/socketsuggestions.h"
#include "app/ui/widgets/completionlist.h"
#include "tests/ui/connections.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace netwharf;

/// Filters of the Connections page as a person uses them.
class FiltersTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }

    void plainWordsMeetNoList();
    void tabTakesTheFirstField();
    void arrowsChooseAndEnterTakes();
    void enterWithoutChoiceMeansResults();
    void escapeClosesForThisWord();
    void controlSpaceListsAllFields();
    void mouseTakesAValue();
    void liveValuesAreOffered();
    void strangersNamesArePlain();
    void unfinishedIsNoError();
    void aJumpKeepsTheFilter();
    void aJumpIntoTheFilterSaysNothing();
    void aJumpBringsTheDetailBack();
    void aJumpLeadsBackToTheFilters();
    void whoShowsAllHasNoWayBack();
    void whatCountsIsSaidOfAnUnreadableSearch();
    void escapeTakesTheSearchAlone();
    void chipsForReachAndDirection();
    void badgeSaysWhatHides();
    void knownProgramsHideOnlyWhenAsked();
    void knownThingsAreTakenBack();
    void knownMeansTheSameBytes();
    void knownLinesAreReadBack();
    void viewsAreSavedAndChosen();
    void aViewKeepsNoProcess();
    void nothingFoundNamesTheFilters();
    void viewsAreRenamedDeletedAndBroughtBack();
    void everythingSurvivesARestart();
    void damagedViewsAreLeftOut();

private:
    CompletionList *list() const { return m->window->findChild<CompletionList *>(); }
    bool isListOpen() const { return list() && list()->isVisible(); }
    QString item(int row) const { return list()->model()->index(row, 0).data().toString(); }
    void type(const QString &text);
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m->search(), which, modifiers); }
    QAction *action(QMenu *menu, const QString &part) const;
    void saveView(const QString &name);
    /// As a window manager does when a dialog has gone.
    void activate()
    {
        m->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    }
    void knowProgramOf(int localPort);
    void jumpTo(RowId id); ///< as from Activity
    ConnectionDetail *detail() const { return m->page->findChild<ConnectionDetail *>(); }

    std::unique_ptr<Connections> m;
};

void FiltersTest::init()
{
    m = std::make_unique<Connections>();
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    QTRY_COMPARE(m->rows(), m->all());
    m->search()->setFocus();
}

void FiltersTest::type(const QString &text)
{
    m->search()->clear();
    QTest::keyClicks(m->search(), text);
}

QAction *FiltersTest::action(QMenu *menu, const QString &part) const
{
    const auto actions = menu->actions();
    const auto found =
        std::ranges::find_if(actions, [&part](const QAction *each) { return each->text().contains(part); });
    return found == actions.end() ? nullptr : *found;
}

void FiltersTest::plainWordsMeetNoList()
{
    for (const QString &word : {QStringLiteral("s"), QStringLiteral("nginx"), QStringLiteral("443"),
                                QStringLiteral("firefox "), QStringLiteral("10.0.0")}) {
        type(word);
        QVERIFY2(!isListOpen(), qPrintable(word));
    }
}

void FiltersTest::tabTakesTheFirstField()
{
    type(QStringLiteral("st"));
    QVERIFY(isListOpen());
    QCOMPARE(item(0), QStringLiteral("state:"));
    QCOMPARE(list()->chosen(), -1);
    key(Qt::Key_Tab);
    QCOMPARE(m->search()->text(), QStringLiteral("state:"));
    QVERIFY(m->search()->hasFocus());
    QVERIFY(isListOpen()); // and leads to the values
    QCOMPARE(item(0), QStringLiteral("listening"));
    key(Qt::Key_Tab);
    QCOMPARE(m->search()->text(), QStringLiteral("state:listening "));
    QVERIFY(!isListOpen());
    QTRY_VERIFY(m->rows() < m->all() && m->rows() > 0);
    key(Qt::Key_Tab); // without a list it goes on as everywhere
    QVERIFY(!m->search()->hasFocus());
}

void FiltersTest::arrowsChooseAndEnterTakes()
{
    type(QStringLiteral("-proto:"));
    QVERIFY(isListOpen());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(item(list()->chosen()), QStringLiteral("udp"));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(item(list()->chosen()), QStringLiteral("icmp")); // round the end
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m->search()->text(), QStringLiteral("-proto:udp "));
    QVERIFY(m->search()->hasFocus());
    QTest::keyClicks(m->search(), QStringLiteral("di"));
    key(Qt::Key_Tab);
    QCOMPARE(m->search()->text(), QStringLiteral("-proto:udp dir:"));
}

void FiltersTest::enterWithoutChoiceMeansResults()
{
    type(QStringLiteral("po")); // the beginning of "port:", and of postgres
    QVERIFY(isListOpen());
    QSignalSpy left(m->search(), &SearchField::leaveRequested);
    key(Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QVERIFY(!isListOpen());
    QCOMPARE(m->search()->text(), QStringLiteral("po"));
    QVERIFY(m->table()->hasFocus());
}

void FiltersTest::escapeClosesForThisWord()
{
    type(QStringLiteral("nginx st"));
    QVERIFY(isListOpen());
    key(Qt::Key_Escape);
    QVERIFY(!isListOpen());
    QCOMPARE(m->search()->text(), QStringLiteral("nginx st"));
    QTest::keyClicks(m->search(), QStringLiteral("a"));
    QVERIFY(!isListOpen());
    QTest::keyClicks(m->search(), QStringLiteral(" us"));
    QVERIFY(isListOpen()); // another word
    key(Qt::Key_Escape);
    key(Qt::Key_Escape); // now it clears, as ever
    QVERIFY(m->search()->text().isEmpty());
}

void FiltersTest::controlSpaceListsAllFields()
{
    key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isListOpen());
    QVERIFY(list()->model()->rowCount() > 20);
    QVERIFY(!item(0).isEmpty());
    m->table()->setFocus();
    QVERIFY(!isListOpen());
}

void FiltersTest::mouseTakesAValue()
{
    type(QStringLiteral("dir:"));
    QVERIFY(isListOpen());
    const QModelIndex outgoing = list()->model()->index(2, 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(outgoing).center());
    QCOMPARE(m->search()->text(), QStringLiteral("dir:outgoing "));
    QVERIFY(m->search()->hasFocus());
}

void FiltersTest::liveValuesAreOffered()
{
    type(QStringLiteral("proc:fire"));
    QVERIFY(isListOpen());
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(item(0), QStringLiteral("firefox"));
    type(QStringLiteral("proc:fox")); // inside, too
    QVERIFY(isListOpen());
    QCOMPARE(item(0), QStringLiteral("firefox"));
    type(QStringLiteral("service:post"));
    QVERIFY(isListOpen());
    QCOMPARE(item(0), QStringLiteral("postgresql"));
    type(QStringLiteral("port:543"));
    QVERIFY(isListOpen());
    QCOMPARE(item(0), QStringLiteral("5432"));
    type(QStringLiteral("ns:"));
    QVERIFY(isListOpen());
    QCOMPARE(item(0), QStringLiteral("current"));
}

void FiltersTest::strangersNamesArePlain()
{
    m->machine.listen(m->machine.addProcess("<img src=x>\n\xE2\x80\xAE", 99), "127.0.0.1", 9);
    const auto snapshot = m->machine.snapshot();
    m->answers->set(snapshot);
    m->feed->refresh();
    QTRY_COMPARE(m->model()->snapshot()->sequence, snapshot->sequence);
    type(QStringLiteral("proc:img"));
    QVERIFY(isListOpen());
    QVERIFY(item(0).startsWith(QStringLiteral("<img src=x>")));
    QVERIFY(!item(0).contains(QLatin1Char('\n')) && !item(0).contains(QChar(0x202e)));
    key(Qt::Key_Tab);
    QVERIFY(m->search()->text().startsWith(QStringLiteral("proc:\"<img src=x>")));
    QTRY_COMPARE(m->rows(), 1);
}

void FiltersTest::unfinishedIsNoError()
{
    type(QStringLiteral("firefox -state:"));
    QVERIFY(!m->search()->hasError());
    QTRY_COMPARE(m->rows(), 4); // the rest is asked meanwhile
    type(QStringLiteral("port:8080,"));
    QVERIFY(!m->search()->hasError());
    QTRY_COMPARE(m->rows(), 1);
    m->table()->setFocus();
    QVERIFY(m->search()->hasError());
    m->search()->setFocus();
    type(QStringLiteral("state:nosuch"));
    QVERIFY(m->search()->hasError());
    type(QStringLiteral("state: firefox"));
    QVERIFY(m->search()->hasError()); // not where the person types
}

void FiltersTest::jumpTo(RowId id)
{
    const std::shared_ptr<const Snapshot> texts = m->model()->snapshot();
    Row row;
    row.socket = *std::ranges::find(texts->sockets, id, &Socket::id);
    QSignalSpy found(m->page, &ConnectionsPage::socketFound);
    m->page->showSocket(row, *texts);
    QCOMPARE(found.size(), 1);
}

void FiltersTest::aJumpKeepsTheFilter()
{
    const RowId id = m->idOf(8080);
    type(QStringLiteral("firefox"));
    m->chip(QStringLiteral("TCP"))->click();
    QTRY_COMPARE(m->rows(), 3);
    jumpTo(id);
    QTRY_COMPARE(m->table()->currentId(), std::optional(id));
    QCOMPARE(detail()->shownId(), std::optional(id));
    QCOMPARE(m->rows(), 4);
    QCOMPARE(m->search()->text(), QStringLiteral("firefox"));
    QVERIFY(m->chip(QStringLiteral("TCP"))->isChecked());
    QAbstractButton *back = m->link(QStringLiteral("despite the filters"));
    QVERIFY(back);
    m->search()->setFocus(); // to come and go changes nothing
    m->table()->setFocus();
    QTRY_COMPARE(m->rows(), 4);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(m->rows(), 3);
    QVERIFY(!m->link(QStringLiteral("despite the filters")));
    QVERIFY(!detail()->shownId()); // nor does the detail keep it

    jumpTo(id);
    QTRY_COMPARE(m->rows(), 4);
    m->search()->setFocus();
    type(QStringLiteral("nginx")); // another filter is about its own rows
    QTRY_VERIFY(m->rows() > 0 && m->model()->rowOf(id) < 0);
    QTRY_VERIFY(!m->link(QStringLiteral("despite the filters")));
    QVERIFY(!detail()->shownId());
}

void FiltersTest::aJumpIntoTheFilterSaysNothing()
{
    const RowId id = m->idOf(51602);
    type(QStringLiteral("firefox"));
    QTRY_COMPARE(m->rows(), 4);
    jumpTo(id);
    QTRY_COMPARE(m->table()->currentId(), std::optional(id));
    QTRY_VERIFY(!m->feed->wish().also);
    QCOMPARE(m->rows(), 4);
    QVERIFY(!m->link(QStringLiteral("despite the filters")));
}

void FiltersTest::aJumpBringsTheDetailBack()
{
    m->table()->goTo(m->idOf(22));
    emit m->table()->activatedRow(0); // Enter closes it
    QVERIFY(!detail()->isVisible());
    jumpTo(m->idOf(51602));
    QTRY_VERIFY(detail()->isVisible());
    QCOMPARE(detail()->shownId(), std::optional(m->idOf(51602)));
}

void FiltersTest::aJumpLeadsBackToTheFilters()
{
    const auto back = [this] { return m->link(QStringLiteral("back to the filters")); };
    m->page->showPort(443); // nothing was filtered
    QTRY_VERIFY(m->rows() < m->all());
    QVERIFY(!back());
    m->page->showAll();

    type(QStringLiteral("firefox"));
    m->chip(QStringLiteral("TCP"))->click();
    QTRY_COMPARE(m->rows(), 3);
    m->page->showPort(22);
    QTRY_VERIFY(back());
    QVERIFY(back()->toolTip().contains(QStringLiteral("firefox")) && back()->toolTip().contains(QStringLiteral("TCP")));
    QVERIFY(m->search()->text().isEmpty() && !m->chip(QStringLiteral("TCP"))->isChecked());
    QVERIFY(m->model()->rowOf(m->idOf(22)) >= 0);
    const int ofThePort = m->rows();

    m->page->showProcess(m->model()->snapshot()->tables->processes.back()->pid); // and on
    QTRY_VERIFY(!m->feed->wish().onlyPort && m->feed->wish().onlyPid);
    QTRY_VERIFY(back());
    QTest::mouseClick(back(), Qt::LeftButton);
    QTRY_COMPARE(m->rows(), ofThePort);
    QCOMPARE(m->feed->wish().onlyPort, std::optional<std::uint16_t>(22));
    activate();
    m->table()->setFocus();
    QTest::keyClick(m->table(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m->rows(), 3);
    QCOMPARE(m->search()->text(), QStringLiteral("firefox"));
    QVERIFY(m->chip(QStringLiteral("TCP"))->isChecked());
    QTRY_VERIFY(!back());
    QTest::keyClick(m->table(), Qt::Key_Left, Qt::AltModifier); // there is no more
    QCOMPARE(m->search()->text(), QStringLiteral("firefox"));
}

void FiltersTest::whoShowsAllHasNoWayBack()
{
    type(QStringLiteral("firefox"));
    QTRY_COMPARE(m->rows(), 4);
    m->page->showPort(22);
    QTRY_VERIFY(m->link(QStringLiteral("back to the filters")));
    type(QStringLiteral("sshd")); // within it
    QVERIFY(m->link(QStringLiteral("back to the filters")));
    m->page->showAll();
    QTRY_COMPARE(m->rows(), m->all());
    QVERIFY(!m->link(QStringLiteral("back to the filters")));
}

void FiltersTest::whatCountsIsSaidOfAnUnreadableSearch()
{
    type(QStringLiteral("port:22"));
    QTRY_COMPARE(m->rows(), 3);
    QTest::keyClicks(m->search(), QStringLiteral("x"));
    QVERIFY(m->search()->hasError());
    QCOMPARE(m->search()->understood(), QStringLiteral("port:22"));
    QAbstractButton *back = m->link(QStringLiteral("“port:22” is still"));
    QVERIFY(back);
    QVERIFY(m->search()->toolTip().contains(QStringLiteral("“port:22”")));
    QTest::keyClicks(m->search(), QStringLiteral(" state:nosuch"));
    QCOMPARE(m->search()->errorMessages().size(), 2);
    QVERIFY(m->search()->toolTip().contains(QStringLiteral("“22x” is not a port number.")));
    QVERIFY(m->search()->toolTip().contains(QStringLiteral("There is no state “nosuch”.")));
    QCOMPARE(m->rows(), 3);
    QVERIFY(m->link(QStringLiteral("show all"))->toolTip().contains(QStringLiteral("Search: port:22")));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m->search()->text(), QStringLiteral("port:22"));
    QVERIFY(!m->search()->hasError() && !m->link(QStringLiteral("still in force")));
    m->search()->setFocus();
    type(QStringLiteral("firefox -state:")); // not finished
    QCOMPARE(m->search()->understood(), QStringLiteral("firefox"));
    m->search()->clear();
    m->search()->setText(QStringLiteral("nofield:x"));
    QVERIFY(m->link(QStringLiteral("search not in force")));
}

void FiltersTest::escapeTakesTheSearchAlone()
{
    knowProgramOf(51514);
    m->chip(QStringLiteral("Hide what I know"))->click();
    m->chip(QStringLiteral("TCP"))->click();
    type(QStringLiteral("nosuchthing"));
    QTRY_COMPARE(m->rows(), 0);
    m->table()->setFocus();
    QTest::keyClick(m->table(), Qt::Key_Escape);
    QVERIFY(m->search()->text().isEmpty());
    QVERIFY(m->chip(QStringLiteral("TCP"))->isChecked() && m->chip(QStringLiteral("Hide what I know"))->isChecked());
    QTRY_VERIFY(m->rows() > 0 && m->rows() < m->all());
    QTest::keyClick(m->table(), Qt::Key_Escape);
    QVERIFY(m->chip(QStringLiteral("TCP"))->isChecked());
    QTest::keyClick(m->table(), Qt::Key_Escape, Qt::ShiftModifier);
    QTRY_COMPARE(m->rows(), m->all());
    QVERIFY(!m->chip(QStringLiteral("TCP"))->isChecked());
}

void FiltersTest::chipsForReachAndDirection()
{
    QVERIFY(!m->chip(QStringLiteral("Hide what I know"))->isPresent());
    for (const QString &text : {QStringLiteral("This machine only"), QStringLiteral("Anyone"),
                                QStringLiteral("Incoming"), QStringLiteral("Outgoing")}) {
        Chip *chip = m->chip(text);
        QVERIFY2(chip, qPrintable(text));
        const int count = chip->count().value();
        QVERIFY2(count > 0 && count < m->all(), qPrintable(text));
        chip->click();
        QTRY_COMPARE(m->rows(), count);
        chip->click();
        QTRY_COMPARE(m->rows(), m->all());
    }
    m->chip(QStringLiteral("Incoming"))->click();
    m->chip(QStringLiteral("Outgoing"))->click();
    QTRY_VERIFY(m->rows() > 0 && m->rows() < m->all());
    for (int row = 0; row < m->rows(); ++row)
        QVERIFY(m->model()->rowAt(row).row.socket.hasRemote);
}

void FiltersTest::badgeSaysWhatHides()
{
    QVERIFY(!m->link(QStringLiteral("show all")));
    type(QStringLiteral("firefox"));
    m->chip(QStringLiteral("TCP"))->click();
    QTRY_VERIFY(m->rows() > 0 && m->rows() < 5);
    QAbstractButton *link = m->link(QStringLiteral("show all"));
    QVERIFY(link);
    const QString hidden = QString::number(m->all() - m->rows());
    QVERIFY2(link->accessibleName().startsWith(hidden + QStringLiteral(" hidden by 2 filter")),
             qPrintable(link->text()));
    QVERIFY(link->toolTip().contains(QStringLiteral("Search: firefox")));
    QVERIFY(link->toolTip().contains(QStringLiteral("Protocol: TCP")));
    link->click();
    QTRY_COMPARE(m->rows(), m->all());
    QVERIFY(!m->link(QStringLiteral("show all")));
}

void FiltersTest::knowProgramOf(int localPort)
{
    const int row = m->model()->rowOf(m->idOf(localPort));
    QMenu menu;
    QMenu *known = m->page->findChild<KnownActions *>()->makeRowMenu(m->model()->rowAt(row), *m->model()->snapshot(),
                                                                     *m->model()->catalogue(), &menu);
    QAction *program = action(known, QStringLiteral("The program"));
    QVERIFY(program && program->isCheckable());
    program->trigger();
}

void FiltersTest::knownProgramsHideOnlyWhenAsked()
{
    QSignalSpy told(m->page, &Page::told);
    knowProgramOf(51514); // firefox
    QCOMPARE(told.size(), 1);
    Chip *chip = m->chip(QStringLiteral("Hide what I know"));
    QVERIFY(chip->isPresent());
    QTRY_COMPARE(chip->count().value_or(-1), 4);
    QCOMPARE(m->rows(), m->all()); // nothing goes by itself
    chip->click();
    QTRY_COMPARE(m->rows(), m->all() - 4);
    QAbstractButton *link = m->link(QStringLiteral("4")); // there is room for the number only
    QVERIFY(link && link->accessibleName().startsWith(QStringLiteral("4 hidden")));
    QVERIFY(link->toolTip().contains(QStringLiteral("know")) && link->toolTip().contains(QLatin1Char('4')));
    chip->click();
    QTRY_COMPARE(m->rows(), m->all());
}

void FiltersTest::knownThingsAreTakenBack()
{
    knowProgramOf(51514);
    m->chip(QStringLiteral("Hide what I know"))->click();
    QTRY_COMPARE(m->rows(), m->all() - 4);
    m->page->findChild<KnownActions *>()->listAction()->trigger();
    auto *dialog = m->page->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("firefox")));
    list->setCurrentRow(0);
    const auto button = [dialog](const QString &text) -> QPushButton * {
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    };
    button(QStringLiteral("&Remove"))->click();
    QCOMPARE(list->count(), 0);
    QTRY_COMPARE(m->rows(), m->all());
    button(QStringLiteral("&Undo"))->click();
    QCOMPARE(list->count(), 1);
    QTRY_COMPARE(m->rows(), m->all() - 4);
    dialog->close();
}

/// A program of the same name elsewhere, or one whose path only looks alike, stays in sight.
void FiltersTest::knownMeansTheSameBytes()
{
    Tables tables;
    const auto add = [&tables](const char *path, const char *name) {
        auto process = std::make_shared<Process>();
        process->executable = path;
        process->name = name;
        tables.processes.push_back(std::move(process));
        return static_cast<ProcessIndex>(tables.processes.size() - 1);
    };
    const auto rowOf = [](OwnerKind kind, ProcessIndex process, std::uint32_t set = 0) {
        Row row;
        row.socket.owner = {.kind = kind, .process = process, .sharedSet = set};
        return row;
    };
    const ProcessIndex ssh = add("/usr/bin/ssh", "ssh");
    const ProcessIndex other = add("/tmp/usr/bin/ssh", "ssh");
    const ProcessIndex upper = add("/usr/bin/SSH", "ssh");
    const ProcessIndex unreadable = add("", "ssh");
    tables.sharedSets.push_back({ssh, other});
    tables.sharedSets.push_back({ssh, ssh});
    KnownThings known;
    known.add(knownProgram(*tables.process(ssh)));
    KnownMatcher isKnown(&known, tables);
    QVERIFY(isKnown(rowOf(OwnerKind::Process, ssh)));
    QVERIFY(isKnown(rowOf(OwnerKind::Kernel, ssh))); // its TIME_WAIT
    for (const ProcessIndex stranger : {other, upper, unreadable, NoProcess})
        QVERIFY(!isKnown(rowOf(OwnerKind::Process, stranger)));
    QVERIFY(!isKnown(rowOf(OwnerKind::Queued, ssh)));
    QVERIFY(!isKnown(rowOf(OwnerKind::Shared, ssh, 1))); // one of them is not known
    QVERIFY(isKnown(rowOf(OwnerKind::Shared, ssh, 2)));
    auto script = std::make_shared<Process>(*tables.process(other));
    script->command = "python3 server.py";
    tables.processes.push_back(script);
    const auto server = static_cast<ProcessIndex>(tables.processes.size() - 1);
    KnownThings commands;
    commands.add(knownCommand(*script));
    KnownMatcher isKnownCommand(&commands, tables);
    QVERIFY(isKnownCommand(rowOf(OwnerKind::Process, server)));
    QVERIFY(!isKnownCommand(rowOf(OwnerKind::Process, other))); // the same program, started otherwise
    Row web = rowOf(OwnerKind::Process, other);
    web.servicePort = 443;
    KnownThings services;
    services.add(knownService(web));
    KnownMatcher isKnownService(&services, tables);
    QVERIFY(isKnownService(web));
    web.socket.protocol = Protocol::Udp;
    QVERIFY(!isKnownService(web));
}

void FiltersTest::knownLinesAreReadBack()
{
    KnownThings known;
    known.add({KnownThing::Kind::Program, "/opt/a b%/\xFF\n"});
    known.add({KnownThing::Kind::Command, "python3 -m \"x\"  y"});
    known.add({KnownThing::Kind::Name, "\xE8\xB3\x87"});
    known.add({KnownThing::Kind::Service, {}, 443, Protocol::Udp});
    QCOMPARE(known.lines().size(), 4);
    QCOMPARE(KnownThings::fromLines(known.lines()), known);
    for (const QString &line : known.lines())
        QVERIFY(std::ranges::all_of(line, [](QChar c) { return c >= QLatin1Char(' ') && c < QChar(0x7f); }));
    const QStringList broken{{},
                             QStringLiteral("program "),
                             QStringLiteral("port 0/tcp"),
                             QStringLiteral("port 70000/tcp"),
                             QStringLiteral("port 443"),
                             QStringLiteral("port 443/x"),
                             QStringLiteral("what /bin/sh")};
    QVERIFY(KnownThings::fromLines(broken).isEmpty());
}

void FiltersTest::saveView(const QString &name)
{
    activate();
    QTest::keyClick(m->table(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = m->page->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>();
    auto *box = dialog->findChild<QDialogButtonBox *>();
    field->clear();
    QVERIFY(!box->button(QDialogButtonBox::Save)->isEnabled());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m->page->findChild<QDialog *>());
}

void FiltersTest::viewsAreSavedAndChosen()
{
    type(QStringLiteral("state:listen"));
    m->chip(QStringLiteral("TCP"))->click();
    m->table()->setColumnSet(ColumnSet::Owner);
    emit m->table()->sortRequested(SortKey::LocalPort, true);
    constexpr int servers = 8;
    QTRY_COMPARE(m->rows(), servers);
    const Chip *views = m->chip(QStringLiteral("Views"));
    QVERIFY(views && !views->isChecked());
    saveView(QStringLiteral("Servers & co"));
    QCOMPARE(views->text(), QStringLiteral("Servers & co"));
    QVERIFY(views->isChecked());
    QVERIFY(views->shortcut().isEmpty()); // the ampersand is a letter of the name

    m->page->showAll();
    m->table()->setColumnSet(ColumnSet::Basic);
    emit m->table()->sortRequested(SortKey::Process, false);
    QTRY_COMPARE(m->rows(), m->all());
    QCOMPARE(views->text(), QStringLiteral("Views"));
    activate();
    QTest::keyClick(m->table(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m->rows(), servers);
    QCOMPARE(m->search()->text(), QStringLiteral("state:listen"));
    QVERIFY(m->chip(QStringLiteral("TCP"))->isChecked());
    QCOMPARE(m->table()->columnSet(), ColumnSet::Owner);
    QCOMPARE(m->feed->wish().sortKey, SortKey::LocalPort);
    QVERIFY(m->feed->wish().descending);
    QCOMPARE(views->text(), QStringLiteral("Servers & co"));
}

void FiltersTest::aViewKeepsNoProcess()
{
    type(QStringLiteral("proto:tcp"));
    saveView(QStringLiteral("Plain"));
    m->page->showProcess(4127);
    m->search()->setText(QStringLiteral("proto:tcp"));
    const Chip *views = m->chip(QStringLiteral("Views"));
    QVERIFY(views && !views->isChecked()); // what is shown is not that view
    QSignalSpy told(m->page, &Page::told);
    saveView(QStringLiteral("Fox"));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(QStringLiteral("Only this process")));
    QVERIFY(!views->isChecked());
    QMenu menu;
    m->page->findChild<SavedViews *>()->fillMenu(&menu);
    for (const QAction *each : menu.actions())
        QVERIFY2(!each->isChecked(), qPrintable(each->text()));
}

void FiltersTest::nothingFoundNamesTheFilters()
{
    m->page->showPort(443);
    type(QStringLiteral("port:5432"));
    QTRY_COMPARE(m->rows(), 0);
    auto *off = m->link(QStringLiteral("Switch the filters off"));
    QVERIFY(off);
    off->click();
    QTRY_COMPARE(m->rows(), 3); // the search stays
    QCOMPARE(m->search()->text(), QStringLiteral("port:5432"));
    type(QStringLiteral("nosuchthing"));
    QTRY_COMPARE(m->rows(), 0);
    QVERIFY(m->link(QStringLiteral("Clear the search")));
}

void FiltersTest::viewsAreRenamedDeletedAndBroughtBack()
{
    type(QStringLiteral("firefox"));
    saveView(QStringLiteral("Fox"));
    type(QStringLiteral("nginx"));
    saveView(QStringLiteral("Web"));
    auto *views = m->page->findChild<SavedViews *>();
    const auto names = [&] {
        QMenu menu;
        views->fillMenu(&menu);
        QStringList texts;
        for (const QAction *each : menu.actions()) {
            if (each->isSeparator())
                break;
            texts << each->text().section(QLatin1Char('\t'), 0, 0);
        }
        return texts;
    };
    QCOMPARE(names(), (QStringList{QStringLiteral("Fox"), QStringLiteral("Web")}));
    const auto ofMenu = [&](const QString &list, const QString &view) {
        QMenu menu;
        views->fillMenu(&menu);
        action(action(menu.actions().isEmpty() ? nullptr : &menu, list)->menu(), view)->trigger();
    };
    ofMenu(QStringLiteral("&Delete"), QStringLiteral("Fox"));
    QCOMPARE(names(), QStringList{QStringLiteral("Web")});
    QVERIFY(views->undoAction()->isEnabled());
    QVERIFY(views->undoAction()->text().contains(QStringLiteral("Fox")));
    views->undoAction()->trigger();
    QCOMPARE(names(), (QStringList{QStringLiteral("Fox"), QStringLiteral("Web")}));
    QVERIFY(!views->undoAction()->isEnabled());

    ofMenu(QStringLiteral("Re&name"), QStringLiteral("Web"));
    auto *field = m->page->findChild<QDialog *>()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QStringLiteral("Web"));
    field->setText(QStringLiteral("Fox"));
    QSignalSpy told(m->page, &Page::told);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(told.size(), 1); // that name is taken
    QCOMPARE(names(), (QStringList{QStringLiteral("Fox"), QStringLiteral("Web")}));
    QTRY_VERIFY(!m->page->findChild<QDialog *>());
    ofMenu(QStringLiteral("Re&name"), QStringLiteral("Web"));
    field = m->page->findChild<QDialog *>()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("Pages"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(names(), (QStringList{QStringLiteral("Fox"), QStringLiteral("Pages")}));
}

void FiltersTest::everythingSurvivesARestart()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    knowProgramOf(51514);
    m->page->showPort(443);
    m->chip(QStringLiteral("Hide what I know"))->click();
    m->chip(QStringLiteral("Incoming"))->click();
    m->chip(QStringLiteral("Anyone"))->click();
    m->table()->setColumnSet(ColumnSet::Traffic);
    type(QStringLiteral("proto:tcp"));
    saveView(QStringLiteral("All of it"));
    m->page->saveState(settings);
    settings.sync();

    cleanup();
    init();
    m->page->restoreState(settings);
    QCOMPARE(m->search()->text(), QStringLiteral("proto:tcp"));
    for (const QString &text : {QStringLiteral("Hide what I know"), QStringLiteral("Incoming"),
                                QStringLiteral("Anyone"), QStringLiteral("Port 443"), QStringLiteral("All of it")})
        QVERIFY2(m->chip(text) && m->chip(text)->isChecked(), qPrintable(text));
    QCOMPARE(m->table()->columnSet(), ColumnSet::Traffic);
    QVERIFY(!m->feed->wish().known->isEmpty());
}

void FiltersTest::damagedViewsAreLeftOut()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("connections"));
    settings.setValue(QStringLiteral("views/size"), QStringLiteral("4000000"));
    settings.setValue(QStringLiteral("views/1/name"), QStringLiteral("  "));
    settings.setValue(QStringLiteral("views/2/name"), QStringLiteral("Good"));
    settings.setValue(QStringLiteral("views/2/sort"), 4711);
    settings.setValue(QStringLiteral("views/2/chips/exposures"), QStringLiteral("0xffff"));
    settings.setValue(QStringLiteral("views/2/onlyPort"), 99999);
    settings.setValue(QStringLiteral("views/3/name"), QStringLiteral("Good"));
    settings.setValue(QStringLiteral("known"), QStringLiteral("nonsense"));
    settings.endGroup();
    m->page->restoreState(settings);
    QCOMPARE(m->chip(QStringLiteral("Good"))->isChecked(), true); // all of it is as it begins
    QVERIFY(m->feed->wish().known->isEmpty());
    QTRY_COMPARE(m->rows(), m->all());
}

QTEST_MAIN(FiltersTest)
#include "tst_filters.moc"
