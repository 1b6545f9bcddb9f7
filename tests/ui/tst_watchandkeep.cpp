// SPDX-License-Identifier: MIT
#include "app/ui/keep/changelogdialog.h"
#include "app/ui/keep/changelogger.h"
#include "app/ui/keep/socketcopies.h"
#include "app/ui/mainmenu.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/sockets/sockettable.h"
#include "app/ui/watch/trayicon.h"
#include "app/ui/watch/watchactions.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watchdialog.h"
#include "app/ui/watch/watcheditor.h"
#include "app/ui/watch/watchtable.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/theme.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace netwharf;

class WatchAndKeepTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void rowsAreWatched();
    void watchesAreListedEditedAndRemoved();
    void emptyWordsAreWholeInLargeText();
    void watchesNeedNoScrolling();
    void editorWantsAFilter();
    void enterDoesWhatHasTheFocus();
    void editorKeysAreTheDialogs();
    void noTrayWithoutOne();
    void columnOfAllAndOfSelected();
    void remoteAddressIsCopiedAsSuch();
    void headingsAreCopiedWhereWanted();
    void endingDecidesTheForm();
    void rowsInEveryForm();
    void copiesTheTrafficOfEveryRow();
    void logShowsInTheStatusBar();
    void logDialogChecksThePath();
    void everyShortcutIsOne();

private:
    SocketTable *table() const { return m_program->window->findChild<SocketTable *>(); }
    WatchCenter *center() const { return m_program->window->findChild<WatchCenter *>(); }
    QAction *action(const QString &text) const;
    PushButton *button(const QWidget *parent, const QString &text) const;

    std::unique_ptr<Program> m_program;
};

void WatchAndKeepTest::init()
{
    QFile::remove(SettingsFile::path());
    m_program = std::make_unique<Program>();
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
    QTRY_VERIFY(table()->liveModel()->rowCount() > 0);
    table()->selectRow(0);
}

void WatchAndKeepTest::cleanup()
{
    m_program->textSize.choose(100); // it is kept, and grows what the next one starts with
    m_program.reset();
}

QAction *WatchAndKeepTest::action(const QString &text) const
{
    // Other pages have actions of the same name.
    for (const QWidget *place : std::initializer_list<QWidget *>{table(), m_program->connections()->searchField()})
        for (QAction *one : place->findChildren<QAction *>())
            if (one->text() == text)
                return one;
    return nullptr;
}

PushButton *WatchAndKeepTest::button(const QWidget *parent, const QString &text) const
{
    for (PushButton *one : parent->findChildren<PushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

void WatchAndKeepTest::rowsAreWatched()
{
    const LiveModel *model = table()->liveModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        table()->selectRow(row);
        const LiveRow &live = model->rowAt(row);
        QCOMPARE(action(QStringLiteral("&Watch this port"))->isEnabled(), portOf(live.row) != 0);
    }
    table()->selectRow(0);
    QCOMPARE(center()->watches().size(), 0);
    action(QStringLiteral("&Watch this port"))->trigger();
    QCOMPARE(center()->watches().size(), 1);
    action(QStringLiteral("&Watch this port"))->trigger();
    QCOMPARE(center()->watches().size(), 1); // it is watched already
    QAction *search = action(QStringLiteral("Watch what is &searched"));
    QVERIFY(!search->isEnabled());
    m_program->connections()->searchField()->setText(QStringLiteral("state:listen"));
    QVERIFY(search->isEnabled());
    search->trigger();
    QCOMPARE(center()->watches().last().filter, std::string("state:listen"));
}

void WatchAndKeepTest::watchesAreListedEditedAndRemoved()
{
    center()->add({0, "<img src=x>", "lport:1", true, true, false});
    m_program->window->activateWindow();
    QTRY_VERIFY(m_program->window->isActiveWindow());
    m_program->window->showPage(1); // the list opens from every page
    QTest::keyClick(m_program->window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_program->window->findChild<WatchDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<WatchTable *>();
    const auto text = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(text(0, 0), QStringLiteral("<img src=x>"));
    QTest::mouseClick(button(dialog, QStringLiteral("&Edit…")), Qt::LeftButton);
    auto *editor = dialog->findChild<WatchEditor *>();
    QVERIFY(editor);
    editor->findChild<SearchField *>()->setText(QStringLiteral("lport:2"));
    QTest::mouseClick(button(editor, QStringLiteral("&Save")), Qt::LeftButton);
    QCOMPARE(center()->watches().front().filter, std::string("lport:2"));
    QCOMPARE(text(0, 1), QStringLiteral("lport:2"));
    QTest::mouseClick(button(dialog, QStringLiteral("&Remove")), Qt::LeftButton);
    QCOMPARE(center()->watches().size(), 0);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!button(dialog, QStringLiteral("&Remove"))->isEnabled());
    dialog->reject();
}

/// Its first line was under the heading.
void WatchAndKeepTest::emptyWordsAreWholeInLargeText()
{
    for (const int percent : {100, 150, 200}) {
        m_program->textSize.choose(percent);
        WatchDialog dialog(*center(), *m_program->window->findChild<TrayIcon *>());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *list = dialog.findChild<WatchTable *>();
        const int lines =
            2 * QFontMetrics(headingFont(list->font())).lineSpacing(); // of the sentence, above the middle
        QVERIFY2(list->viewport()->height() / 2 - 2 >= lines, qPrintable(QString::number(percent)));
    }
}

/// What a watch tells of was cut by long names and filters.
void WatchAndKeepTest::watchesNeedNoScrolling()
{
    center()->add({0, std::string(80, 'n'), "proc:" + std::string(80, 'x'), true, true, true});
    center()->add({0, "short", "lport:1", false, true, false});
    WatchDialog dialog(*center(), *m_program->window->findChild<TrayIcon *>());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<WatchTable *>();
    for (const int width : {500, 720, 1000}) {
        dialog.resize(width, 400);
        QTRY_COMPARE(list->horizontalHeader()->length(), list->viewport()->width());
        QVERIFY(list->columnWidth(2) >= list->sizeHintForIndex(list->model()->index(0, 2)).width() || width == 500);
        for (int column = 0; column < 3; ++column)
            QVERIFY(list->columnWidth(column) > 60);
    }
}

/// Enter stores, Escape leaves, from the filter, too; there is no "/" to press here.
void WatchAndKeepTest::editorKeysAreTheDialogs()
{
    for (const bool stores : {true, false}) {
        WatchEditor editor(Watch{}, nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *filter = editor.findChild<SearchField *>();
        filter->setText(stores ? QStringLiteral("lport:5432") : QString());
        filter->setFocus();
        QTest::keyClick(filter, stores ? Qt::Key_Return : Qt::Key_Escape);
        QVERIFY2(!editor.isVisible(), stores ? "Enter" : "Escape");
        QCOMPARE(editor.result(), stores ? int(QDialog::Accepted) : int(QDialog::Rejected));
    }
}

/// The ring says what Enter does, also where another button is the usual one.
void WatchAndKeepTest::enterDoesWhatHasTheFocus()
{
    WatchEditor editor(Watch{}, nullptr);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.findChild<SearchField *>()->setText(QStringLiteral("lport:5432"));
    PushButton *cancel = button(&editor, QStringLiteral("&Cancel"));
    cancel->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!editor.isVisible());
    QCOMPARE(editor.result(), int(QDialog::Rejected));

    center()->add({0, "short", "lport:1", false, true, false});
    WatchDialog dialog(*center(), *m_program->window->findChild<TrayIcon *>());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    PushButton *remove = button(&dialog, QStringLiteral("&Remove"));
    remove->setFocus(Qt::TabFocusReason);
    QTest::keyClick(remove, Qt::Key_Return);
    QCOMPARE(center()->watches().size(), 0);
    QVERIFY(dialog.isVisible());
}

void WatchAndKeepTest::editorWantsAFilter()
{
    WatchEditor editor(Watch{}, nullptr);
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    PushButton *store = button(&editor, QStringLiteral("Add &watch"));
    auto *filter = editor.findChild<SearchField *>();
    QVERIFY(!store->isEnabled()); // of everything
    filter->setText(QStringLiteral("lport:("));
    QVERIFY(!store->isEnabled());
    QVERIFY(filter->hasError());
    filter->setText(QStringLiteral("lport:5432"));
    QVERIFY(store->isEnabled());
    QCOMPARE(editor.watch().name, std::string("lport:5432")); // without one of its own
    for (QCheckBox *box : editor.findChildren<QCheckBox *>())
        box->setChecked(false);
    QVERIFY(!store->isEnabled()); // it would never tell
}

void WatchAndKeepTest::noTrayWithoutOne()
{
    if (m_program->window->findChild<TrayIcon *>()->isPossible())
        QSKIP("this desktop has a tray");
    emit m_program->window->findChild<MainMenu *>()->watchesRequested();
    auto *dialog = m_program->window->findChild<WatchDialog *>();
    auto *box = dialog->findChild<QCheckBox *>();
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->toolTip().isEmpty());
    dialog->reject();
}

void WatchAndKeepTest::columnOfAllAndOfSelected()
{
    const LiveModel *model = table()->liveModel();
    table()->setCurrentIndex(model->index(0, position(LiveColumn::LocalPort)));
    action(QStringLiteral("Copy c&olumn"))->trigger();
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(QLatin1Char('\n')); };
    QTRY_COMPARE(lines().size(), model->rowCount());
    QCOMPARE(lines().first(), model->cellText(0, LiveColumn::LocalPort));
    table()->selectionModel()->select(model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    action(QStringLiteral("Copy c&olumn"))->trigger();
    QTRY_COMPARE(lines().size(), 2);
}

/// The list says which process is at the other end, where that is on this machine.
void WatchAndKeepTest::remoteAddressIsCopiedAsSuch()
{
    const LiveModel *model = table()->liveModel();
    int row = 0;
    while (row < model->rowCount() && model->wordsOf(model->rowAt(row)).peer().isEmpty())
        ++row;
    QVERIFY(row < model->rowCount());
    table()->setCurrentIndex(model->index(row, position(LiveColumn::RemoteAddress)));
    action(QStringLiteral("Copy c&ell"))->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("127.0.0.1"));
    table()->selectAll();
    action(QStringLiteral("Copy c&olumn"))->trigger();
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(QLatin1Char('\n')); };
    QTRY_COMPARE(lines().size(), model->rowCount());
    QCOMPARE(lines().at(row), QStringLiteral("127.0.0.1"));
}

/// A spreadsheet gets as many cells in each line, and the choice is kept.
void WatchAndKeepTest::headingsAreCopiedWhereWanted()
{
    QAction *headings = action(QStringLiteral("Copy with headin&gs"));
    QAction *copyRows = action(QStringLiteral("&Copy rows"));
    QVERIFY(headings && !headings->isChecked() && copyRows);
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(QLatin1Char('\n')); };
    copyRows->trigger();
    QTRY_COMPARE(lines().size(), 1);
    const QString row = lines().first();
    QSignalSpy changed(m_program->connections(), &Page::stateChanged);
    headings->trigger();
    QCOMPARE(changed.count(), 1);
    copyRows->trigger();
    QTRY_COMPARE(lines().size(), 2);
    QVERIFY2(lines().first().startsWith(QStringLiteral("Process\tPID\tProtocol\tLocal address\tLocal port\t")),
             qPrintable(lines().first()));
    QCOMPARE(lines().first().count(QLatin1Char('\t')), row.count(QLatin1Char('\t')));
    QCOMPARE(lines().last(), row);
    action(QStringLiteral("Copy all s&hown rows"))->trigger();
    QTRY_COMPARE(lines().size(), table()->liveModel()->rowCount() + 1);
    QVERIFY(lines().first().startsWith(QStringLiteral("Process\t")));
    table()->setCurrentIndex(table()->liveModel()->index(0, position(LiveColumn::LocalPort)));
    action(QStringLiteral("Copy c&olumn"))->trigger();
    QTRY_COMPARE(lines().size(), table()->liveModel()->rowCount()); // to be pasted where numbers are wanted

    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.conf")), QSettings::IniFormat);
    m_program->connections()->saveState(settings);
    headings->trigger();
    m_program->connections()->restoreState(settings);
    QVERIFY(headings->isChecked());
}

void WatchAndKeepTest::endingDecidesTheForm()
{
    const auto order = [](const char *path, ExportForm chosen, TextForm text = TextForm::Yes) {
        return exportOrder(QString::fromLatin1(path), chosen, text);
    };
    QCOMPARE(order("/x/a", ExportForm::Json).path, QStringLiteral("/x/a.json"));
    QCOMPARE(order("/x/a.json", ExportForm::Csv).form, ExportForm::Json);
    QCOMPARE(order("/x/a.HTML", ExportForm::Csv).form, ExportForm::Html);
    QCOMPARE(order("/x/a.txt", ExportForm::Csv).form, ExportForm::Text);
    QCOMPARE(order("/x/a.txt", ExportForm::Csv, TextForm::No).form, ExportForm::Csv);
    QCOMPARE(order("/x/a.csv", ExportForm::CsvWithMark).form, ExportForm::CsvWithMark);
    QCOMPARE(order("/x/a.log", ExportForm::Json).path, QStringLiteral("/x/a.log"));
    QCOMPARE(order("/x.y/a", ExportForm::Csv).path, QStringLiteral("/x.y/a.csv"));
}

void WatchAndKeepTest::rowsInEveryForm()
{
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    action(QStringLiteral("Copy rows as CS&V"))->trigger();
    QTRY_VERIFY(clipboard().startsWith(QStringLiteral("protocol,")));
    QCOMPARE(clipboard().count(QLatin1Char('\n')), 2);
    action(QStringLiteral("Copy rows as &JSON"))->trigger();
    QTRY_VERIFY(clipboard().startsWith(QLatin1Char('{')));
    action(QStringLiteral("Copy rows as &web page"))->trigger();
    QTRY_VERIFY(clipboard().startsWith(QStringLiteral("<!DOCTYPE html>")));
    action(QStringLiteral("Copy all s&hown rows"))->trigger();
    QTRY_COMPARE(clipboard().count(QLatin1Char('\n')) + 1, table()->liveModel()->rowCount());
}

/// Of rows that are not on the screen nothing is counted before that.
void WatchAndKeepTest::copiesTheTrafficOfEveryRow()
{
    std::vector<RowTraffic> traffic;
    const auto snapshot = m_program->machine.snapshot();
    for (const Socket &socket : snapshot->sockets)
        if (socket.protocol == Protocol::Tcp && socket.hasRemote)
            traffic.push_back({socket.id, Traffic{.bytesSent = 1'000'000 + static_cast<std::uint64_t>(socket.id)}, {}});
    QVERIFY(traffic.size() > 3);
    m_program->answers->setTraffic(traffic);
    table()->setColumnVisible(LiveColumn::BytesSent, true);
    m_program->window->resize(900, 200);
    action(QStringLiteral("Copy all s&hown rows"))->trigger();
    const auto counted = [] { return QGuiApplication::clipboard()->text().count(QStringLiteral("977 KiB")); };
    QTRY_COMPARE(counted(), qsizetype(traffic.size()));

    table()->setColumnVisible(LiveColumn::BytesSent, false); // CSV tells it all the same
    table()->selectAll();
    action(QStringLiteral("Copy rows as CS&V"))->trigger();
    const auto inCsv = [] { return QGuiApplication::clipboard()->text().count(QStringLiteral(",10000")); };
    QTRY_COMPARE(inCsv(), qsizetype(traffic.size()));
}

void WatchAndKeepTest::logShowsInTheStatusBar()
{
    ChangeLogger *logger = m_program->connections()->changeLogger();
    QSignalSpy told(logger, &ChangeLogger::told);
    QSignalSpy failed(logger, &ChangeLogger::failed);
    ChangeLogOrder order;
    order.path = m_program->folder.filePath(QStringLiteral("log.jsonl"));
    order.limit = 1 << 20;
    QVERIFY(logger->statusText().isEmpty());
    logger->start(order);
    QVERIFY(logger->isActive());
    QTRY_VERIFY(QFileInfo(order.path).size() > 0);
    QTRY_VERIFY(logger->statusText().contains(QStringLiteral("KiB")));
    QVERIFY(logger->statusText().contains(QStringLiteral("log.jsonl")));
    QVERIFY(action(QStringLiteral("Stop the &log of changes")));
    LinkButton *stop = nullptr;
    for (LinkButton *link : m_program->window->findChildren<LinkButton *>())
        if (link->text() == QStringLiteral("Stop"))
            stop = link;
    QVERIFY(stop && stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!logger->isActive());
    QVERIFY(!stop->isVisible());
    QCOMPARE(told.count(), 1);
    order.path = m_program->folder.filePath(QStringLiteral("nowhere/log"));
    logger->start(order);
    QTRY_VERIFY(!logger->isActive());
    QCOMPARE(told.count(), 1);
    QCOMPARE(failed.count(), 1);
}

void WatchAndKeepTest::logDialogChecksThePath()
{
    ChangeLogDialog dialog(QStringLiteral("state:listen"), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    PushButton *begin = button(&dialog, QStringLiteral("&Begin"));
    auto *path = dialog.findChild<QLineEdit *>();
    path->setText(QStringLiteral("relative"));
    QVERIFY(!begin->isEnabled());
    path->setText(m_program->folder.filePath(QStringLiteral("nowhere/x")));
    QVERIFY(!begin->isEnabled());
    path->setText(m_program->folder.filePath(QStringLiteral("x.jsonl")));
    QVERIFY(begin->isEnabled());
    QVERIFY(!dialog.order().filter.matchesAll());
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(dialog.order().filter.matchesAll());
    QVERIFY(dialog.order().limit > 0);
}

/// Two actions of one page with one key would do nothing.
void WatchAndKeepTest::everyShortcutIsOne()
{
    QMap<QKeySequence, QString> seen;
    for (const QAction *one : table()->actions()) {
        for (const QKeySequence &key : one->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString() + one->text() + seen.value(key)));
            seen.insert(key, one->text());
        }
    }
    QVERIFY(seen.contains(QKeySequence(QKeySequence::Delete)));
}

QTEST_MAIN(WatchAndKeepTest)
#include "tst_watchandkeep.moc"
