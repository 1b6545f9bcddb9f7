// SPDX-License-Identifier: MIT
// The window as a whole, by clicks and keys: pages lead to each other, the language changes at
// once and everywhere, settings come back.

#include "app/i18n/language.h"
#include "app/ui/filefolders.h"
#include "app/ui/mainmenu.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/quitsignals.h"
#include "app/ui/registry/registryactions.h"
#include "app/ui/shortcutsdialog.h"
#include "app/ui/statusline.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/tabstrip.h"
#include "tests/support/ianatext.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLockFile>
#include <QMenu>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <csignal>

using namespace netwharf;

namespace {

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// Every text that a person can read or a screen reader speaks, of what is visible.
QStringList visibleTexts(const Program &program)
{
    QStringList texts;
    for (const QWidget *widget : program.window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->toolTip() << widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
    }
    for (const QAction *action : program.window->findChildren<QAction *>())
        texts << action->text();
    const QAbstractItemModel *model = program.table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
    texts.removeAll(QString());
    return texts;
}

/// Adds to `found` the entries of the menu, and of those below it, that share an access key.
void findKeysTwice(QMenu *menu, const QString &place, QStringList &found)
{
    emit menu->aboutToShow(); // some are filled by it
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : menu->actions()) {
        const QString text = action->text();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && owners.contains(key))
            found << place + QLatin1String(": ") + owners.value(key) + QLatin1String(" and ") + text;
        if (!key.isEmpty())
            owners.insert(key, text);
        if (action->menu())
            findKeysTwice(action->menu(), place + QLatin1String(" > ") + text, found);
    }
}

/// Not what other objects of the same file share before it is written.
QByteArray settingsOnDisk()
{
    QFile file(SettingsFile::path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(SettingsFile::path()); }

    void showsSocketsAndCounts()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        QTRY_VERIFY(program.connections()->statusText().contains(QString::number(program.rows())));
    }

    void clickOnPortLeadsToItsEntryAndBack()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        emit program.connections()->portRequested(5432, Protocol::Tcp);
        QTRY_VERIFY(program.ports()->isVisible());
        const QTableView *table = program.table();
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(cell(table, table->currentIndex().row(), 0), QStringLiteral("5432"));

        emit program.ports()->connectionsRequested(5432);
        QTRY_VERIFY(program.connections()->isVisible());
        QTRY_COMPARE(program.rows(), 3); // the listener and both ends of one connection
    }

    void doubleClickOnAPortLeadsToItsEntry()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        QTableView *table = program.table();
        constexpr int LocalPort = 3;
        const QString port = cell(table, 1, LocalPort);
        const QPoint middle = table->visualRect(table->model()->index(1, LocalPort)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
        QTRY_VERIFY(program.ports()->isVisible());
        table = program.table();
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(cell(table, table->currentIndex().row(), 0), port);
    }

    void whatIsTypedInAListIsSearchedFor()
    {
        Program program;
        program.window->showPage(1);
        QTRY_VERIFY(program.rows() > 100);
        SearchField *search = program.ports()->searchField();
        QTest::keyClick(program.table(), Qt::Key_Backspace);
        QCOMPARE(search->text(), QString());
        QTest::keyClick(program.table(), '5');
        QCOMPARE(search->text(), QStringLiteral("5"));
        QCOMPARE(program.window->focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("432"));
        QTRY_COMPARE(cell(program.table(), 0, 0), QStringLiteral("5432"));
        QTest::keyClick(program.table(), 'm'); // another search, not more of the one before
        QCOMPARE(search->text(), QStringLiteral("m"));
        program.window->showPage(0);
        QTest::keyClick(program.table(), 'n');
        QCOMPARE(program.connections()->searchField()->text(), QStringLiteral("n"));
    }

    void keysAreNamedAsOnTheKeyboard()
    {
        Program program;
        for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese}) {
            program.language.choose(language);
            const auto name = [](auto keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
            QCOMPARE(name(Qt::Key_Delete), QStringLiteral("Del"));
            if (language != Language::English)
                QCOMPARE(name(Qt::ALT | Qt::Key_Left), QStringLiteral("Alt+←"));
        }
    }

    void searchFindsMySqlInEveryLanguage()
    {
        Program program;
        program.window->showPage(1);
        for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese}) {
            program.language.choose(language);
            for (const char *words : {"mysql", "3306", "３３０６", "数据库 mysql", "資料庫 mysql"}) {
                program.ports()->searchField()->setText(QString::fromUtf8(words));
                QTRY_VERIFY(program.rows() > 0);
                bool found = false;
                for (int row = 0; row < program.rows(); ++row)
                    found = found || cell(program.table(), row, 0) == QStringLiteral("3306");
                QVERIFY2(found, words);
            }
        }
    }

    /// As wide as when the window gets its size in that language.
    void columnsAreFittedAnewInAnotherLanguage()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        QHeaderView *header = program.table()->horizontalHeader();
        const auto widths = [&] {
            QCoreApplication::processEvents();
            QStringList found;
            for (int i = 0; i < header->count(); ++i)
                found << QString::number(header->sectionSize(i));
            return found.join(QLatin1Char(' '));
        };
        QString before;
        for (const Language language : {Language::English, Language::TraditionalChinese, Language::English}) {
            program.window->resize(1280, 720);
            program.language.choose(language);
            const QString switched = widths();
            QVERIFY(switched != before);
            program.window->resize(1300, 720);
            QCoreApplication::processEvents();
            program.window->resize(1280, 720);
            QCOMPARE(switched, widths());
            before = switched;
        }
    }

    void languageChangesAtOnceAndEverywhere_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("connections") << 0;
        QTest::newRow("ports") << 1;
    }

    /// A remark of the language before stood among words of the new one.
    void aRemarkFollowsTheLanguage()
    {
        Program program;
        program.language.choose(Language::English);
        QTRY_VERIFY(program.rows() > 10);
        const auto isShown = [&program](const QString &text) {
            const auto labels = program.window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        program.window->setRemark(QStringLiteral("Said once"));
        QVERIFY(isShown(QStringLiteral("Said once")));
        program.language.choose(Language::TraditionalChinese);
        QCoreApplication::processEvents();
        QVERIFY(!isShown(QStringLiteral("Said once")));
        program.window->setLastingRemark(
            [&program] { return QStringLiteral("In ") + code(program.language.current()); });
        QVERIFY(isShown(QStringLiteral("In zh_TW")));
        program.language.choose(Language::SimplifiedChinese);
        QCoreApplication::processEvents();
        QVERIFY(isShown(QStringLiteral("In zh_CN")));
        program.window->setRemark({});
        program.language.choose(Language::English);
        QCoreApplication::processEvents();
        QVERIFY(!isShown(QStringLiteral("In en")));
    }

    /// What was said of one step does not stand over the next; a failure is there to be read.
    void theStatusBarIsOfWhatIsShown()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        const auto words = [&program] {
            QString all;
            for (const QLabel *label : program.window->findChild<StatusLine *>()->findChildren<QLabel *>())
                all += label->text();
            return all;
        };
        QTRY_VERIFY(words().contains(QStringLiteral("socket")));
        program.window->showBasics();
        QVERIFY2(words().isEmpty(), qPrintable(words()));
        emit program.connections()->statusChanged();
        QVERIFY2(words().isEmpty(), qPrintable(words()));
        program.window->showPage(0);
        QVERIFY(words().contains(QStringLiteral("socket")));
    }

    void aRemarkGoesWithTheNextStep()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        const auto isShown = [&program](const QString &remark) {
            const auto labels = program.window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == remark; });
        };
        const QString remark = QStringLiteral("Said of this step");
        emit program.ports()->told(remark);
        QVERIFY(isShown(remark));
        program.window->showPage(1);
        QVERIFY(!isShown(remark));
        emit program.ports()->told(remark);
        QTest::keyClicks(program.ports()->searchField(), QStringLiteral("m"));
        QVERIFY(!isShown(remark));
        emit program.ports()->told(remark);
        emit program.ports()->connectionsRequested(5432);
        QVERIFY(!isShown(remark));
        emit program.ports()->told(remark);
        program.window->showBasics();
        QVERIFY(!isShown(remark));
        emit program.ports()->failed(remark);
        program.window->showPage(0);
        QTest::keyClicks(program.connections()->searchField(), QStringLiteral("m"));
        QVERIFY(isShown(remark));
    }

    void theTitleFollowsTheLanguage()
    {
        Program program;
        program.language.choose(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(program.window->windowTitle(), QStringLiteral("Netwharf"));
        program.language.choose(Language::TraditionalChinese);
        QCoreApplication::processEvents();
        QCOMPARE(program.window->windowTitle(), QStringLiteral("網埠"));
    }

    void aLongRemarkIsElided()
    {
        Program program;
        program.window->resize(900, 560);
        const QString remark = QStringLiteral("Written to /") + QString(400, QLatin1Char('x'));
        program.window->setRemark(remark);
        QCoreApplication::processEvents();
        for (const QLabel *label : program.window->findChildren<QLabel *>())
            if (label->text() == remark) {
                QTRY_VERIFY(label->width() < 900);
                QVERIFY(label->toolTip().contains(remark));
            }
        for (const QAbstractButton *link : program.window->findChildren<QAbstractButton *>())
            if (link->text() == QStringLiteral("Dismiss"))
                QVERIFY(program.window->rect().contains(link->mapTo(program.window.get(), link->rect().bottomRight())));
    }

    void aLanguageOfTheCommandLineIsNotKept()
    {
        SettingsFile settings;
        Appearance appearance;
        Translators translators;
        settings.settings().setValue(QStringLiteral("ui/language"), QStringLiteral("zh_CN"));
        const LanguageChoice forNow(settings.settings(), translators, appearance, Language::TraditionalChinese);
        QCOMPARE(forNow.current(), Language::TraditionalChinese);
        QCOMPARE(settings.settings().value(QStringLiteral("ui/language")).toString(), QStringLiteral("zh_CN"));
        const LanguageChoice usual(settings.settings(), translators, appearance);
        QCOMPARE(usual.current(), Language::SimplifiedChinese);
        translators.install(Language::English);
    }

    void shortcutsFitTheirScreen()
    {
        Program program;
        program.language.choose(Language::English);
        program.window->resize(900, 560);
        ShortcutsDialog dialog(program.window.get());
        dialog.show();
        QVERIFY(dialog.height() <= 560);
        QVERIFY(dialog.width() <= 900);
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("End process"))
                || texts.contains(QStringLiteral("End process (SIGTERM)")));
        QVERIFY(!texts.contains(QStringLiteral("No row is selected.")));
        QVERIFY(texts.contains(QStringLiteral("Ctrl+Enter"))); // one name for one key
        QVERIFY(texts.filter(QStringLiteral("Return")).isEmpty());
        for (const QString &group :
             {QStringLiteral("Everywhere"), QStringLiteral("Connections"), QStringLiteral("Activity")})
            QCOMPARE(texts.count(group), 1 + (group == QStringLiteral("Everywhere") ? 0 : 1)); // also a key of its own
    }

    /// A file dialog begins where the one before ended; a folder that has gone is forgotten.
    void fileDialogsRemember()
    {
        QTemporaryDir other;
        QCOMPARE(folderFor(FileKind::Export, other.path()), other.path());
        {
            const QTemporaryDir chosen;
            rememberFolder(FileKind::Export, chosen.filePath(QStringLiteral("a.csv")));
            QCOMPARE(folderFor(FileKind::Export, other.path()), chosen.path());
            QCOMPARE(folderFor(FileKind::Notes, other.path()), other.path());
            Program program;
            QString begun;
            QTimer::singleShot(0, program.window.get(), [&] {
                auto *dialog = program.window->findChild<QFileDialog *>();
                begun = dialog ? dialog->directory().absolutePath() : QString();
                if (dialog) {
                    dialog->setDirectory(other.path());
                    dialog->selectFile(QStringLiteral("connections.csv"));
                    QMetaObject::invokeMethod(dialog, "accept");
                }
            });
            const auto order = askForExport(program.window.get(), QStringLiteral("Export"), QStringLiteral("name"));
            QVERIFY(order);
            QCOMPARE(begun, chosen.path());
            QCOMPARE(folderFor(FileKind::Export, {}), other.path());
            rememberFolder(FileKind::Export, chosen.filePath(QStringLiteral("a.csv")));
        }
        QCOMPARE(folderFor(FileKind::Export, other.path()), other.path());
        QCOMPARE(folderFor(FileKind::Export, {}), QDir::homePath());
        SettingsFile settings; // the window's own sees it
        QVERIFY(!settings.settings().value(QStringLiteral("folders/export")).toString().isEmpty());
    }

    /// Two Chinese languages must leave no sentence of English and none of each other.
    void languageChangesAtOnceAndEverywhere()
    {
        QFETCH(int, page);
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->showPage(page);
        const auto textsIn = [&program](Language language) {
            program.language.choose(language);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return visibleTexts(program);
        };
        const QStringList english = textsIn(Language::English);
        const QStringList simplified = textsIn(Language::SimplifiedChinese);
        const QStringList traditional = textsIn(Language::TraditionalChinese);

        // Names, codes, numbers and the languages' own names stay as they are.
        static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{3,} [a-z]{2,}"));
        static const QRegularExpression onlySimplified(
            QStringLiteral("[连网络协议状进务关选项显设语简视图编辑导复监听传输数据库权无绑释]"));
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        QVERIFY(english.size() > 20);
        for (const QString &text : english)
            QVERIFY2(!han.match(text).hasMatch() || text.contains(QStringLiteral("中文")), qPrintable(text));
        for (const QString &text : simplified)
            QVERIFY2(!sentence.match(text).hasMatch() || han.match(text).hasMatch(), qPrintable(text));
        for (const QString &text : traditional) {
            QVERIFY2(!sentence.match(text).hasMatch() || han.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(!onlySimplified.match(text).hasMatch() || text == nativeName(Language::SimplifiedChinese),
                     qPrintable(text));
        }
    }

    void keysReachEverything()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->activateWindow();
        QTest::keyClick(program.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(program.ports()->isVisible());
        QTest::keyClick(program.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(program.ports()->searchField()->hasFocus());
        QTest::keyClicks(program.ports()->searchField(), QStringLiteral("5432"));
        QTRY_VERIFY(program.rows() > 0);
        QTest::keyClick(program.ports()->searchField(), Qt::Key_Down);
        QTRY_VERIFY(program.ports()->mainView()->hasFocus());
        QTest::keyClick(program.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(program.connections()->isVisible());
    }

    /// With a font of 15 px, too, and whatever the language: a screen of 720 px has room to spare.
    void noViewMenuFillsTheScreen_data() { noMenuHasAnAccessKeyTwice_data(); }

    void noViewMenuFillsTheScreen()
    {
        QFETCH(Language, language);
        Program program;
        program.language.choose(language);
        const auto *menu = program.window->findChild<MainMenu *>();
        for (const int page : {0, 1, 2, 3, 4}) {
            program.window->showPage(page);
            QMenu *view = menu->actions().at(2)->menu();
            QFont font = view->font();
            font.setPixelSize(15);
            view->setFont(font);
            view->ensurePolished();
            QVERIFY(view->actions().size() > 5);
            QVERIFY2(view->sizeHint().height() < 560, qPrintable(QString::number(view->sizeHint().height())));
        }
    }

    /// Pages are reached from the menu as by their keys.
    void theViewMenuLeadsToPages()
    {
        Program program;
        QMenu *view = program.window->findChild<MainMenu *>()->actions().at(2)->menu();
        QMenu *pages = view->actions().constFirst()->menu();
        QVERIFY(pages);
        QCOMPARE(pages->actions().size(), 5);
        QCOMPARE(pages->actions().at(1)->text(), program.ports()->title());
        pages->actions().at(1)->trigger();
        QVERIFY(program.ports()->isVisible());
        QCOMPARE(pages->actions().size(), 5);
    }

    void noMenuHasAnAccessKeyTwice_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("zh_CN") << Language::SimplifiedChinese;
        QTest::newRow("zh_TW") << Language::TraditionalChinese;
    }

    void noMenuHasAnAccessKeyTwice()
    {
        QFETCH(Language, language);
        Program program;
        program.language.choose(language);
        program.connections()->searchField()->clear();
        QTRY_VERIFY(program.rows() > 10);
        QStringList found;
        for (const int page : {0, 1, 2, 3, 4}) {
            program.window->showPage(page);
            findKeysTwice(program.window->findChild<MainMenu *>(), QStringLiteral("main menu of page %1").arg(page),
                          found);
        }
        program.window->showReach();
        findKeysTwice(program.window->findChild<MainMenu *>(), QStringLiteral("main menu of what others can reach"),
                      found);
        for (const int page : {0, 1, 3}) {
            program.window->showPage(page);
            if (page == 3) { // something happens
                program.machine.close(program.machine.snapshot()->sockets.front().id);
                program.answers->set(program.machine.snapshot());
            }
            QTRY_VERIFY(program.rows() > 0);
            QTableView *table = program.table();
            table->selectRow(0);
            QMenu *menu = nullptr;
            QTimer::singleShot(0, program.window.get(), [&] { // a menu may have a loop of its own
                menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                if (!menu)
                    return;
                findKeysTwice(menu, QStringLiteral("row menu of page %1").arg(page), found);
                menu->close();
            });
            QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(menu);
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void menuOpensByKey()
    {
        Program program;
        program.window->activateWindow();
        QTRY_VERIFY(program.window->isActiveWindow());
        QTest::keyClick(program.window.get(), Qt::Key_F10);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr);
        menu->close();
    }

    void settingsComeBack()
    {
        {
            Program program;
            QTRY_VERIFY(program.rows() > 10);
            program.language.choose(Language::TraditionalChinese);
            program.window->resize(1000, 640);
            program.window->showPage(1);
            program.ports()->searchField()->setText(QStringLiteral("redis"));
            program.window->close();
        }
        Program program;
        QCOMPARE(program.language.current(), Language::TraditionalChinese);
        QCOMPARE(program.window->size(), QSize(1000, 640));
        QVERIFY(program.ports()->isVisible());
        QCOMPARE(program.ports()->searchField()->text(), QStringLiteral("redis"));
    }

    void damagedSettingsMeanDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no ini") << QByteArray("this is no ini file at all\n[[[\x01");
        QTest::newRow("nulls") << QByteArray(4096, '\0');
    }

    void damagedSettingsMeanDefaults()
    {
        QFETCH(QByteArray, bytes);
        const QString path = SettingsFile::path();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        QVERIFY(program.settings.damagedCopy().endsWith(QStringLiteral(".damaged")));
        QFile kept(program.settings.damagedCopy());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void changesAreSavedSoon()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.connections()->searchField()->setText(QStringLiteral("nginx"));
        QVERIFY(!settingsOnDisk().contains("search=nginx"));
        QTRY_VERIFY(settingsOnDisk().contains("search=nginx"));
    }

    /// Whoever writes waits for the lock: that must not be the thread of the window.
    void aSlowDiskHoldsNobodyUp()
    {
        SettingsFile file;
        file.settings().setValue(QStringLiteral("test/first"), 1);
        QTRY_VERIFY(settingsOnDisk().contains("first=1"));
        QLockFile lock(SettingsFile::path() + QStringLiteral(".lock"));
        QVERIFY(lock.lock());
        file.settings().setValue(QStringLiteral("test/second"), 2);
        QCoreApplication::processEvents();
        QVERIFY(!settingsOnDisk().contains("second=2"));
        lock.unlock();
        QTRY_VERIFY(settingsOnDisk().contains("second=2"));
        file.settings().setValue(QStringLiteral("test/third"), 3);
        QTRY_VERIFY(settingsOnDisk().contains("third=3"));
    }

#ifdef Q_OS_UNIX
    void aSignalToEndSavesFirst()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        const QuitSignals quitSignals;
        QTimer::singleShot(0, this, [&program] {
            program.connections()->searchField()->setText(QStringLiteral("redis"));
            ::raise(SIGTERM);
        });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(settingsOnDisk().contains("search=redis"));
    }
#endif

    /// Values that no version of the program writes must not reach the window.
    void nonsenseValuesMeanDefaults()
    {
        {
            SettingsFile file;
            QSettings &settings = file.settings();
            settings.setValue(QStringLiteral("ui/language"), QStringLiteral("tlh"));
            settings.setValue(QStringLiteral("ui/theme"), 42);
            settings.setValue(QStringLiteral("live/interval_ms"), -5);
            settings.setValue(QStringLiteral("window/page"), QStringLiteral("cellar"));
            settings.setValue(QStringLiteral("window/geometry"), QByteArray("junk"));
        }
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        QVERIFY(!program.language.chosen());
        QCOMPARE(program.appearance.choice(), ThemeChoice::System);
        QVERIFY(program.connections()->isVisible());
    }

    void importThatFailsIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("page.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>sign in</html>\n");
        file.close();
        Program program;
        auto *actions = program.window->findChild<RegistryActions *>();
        actions->chooseFile = [&file] { return file.fileName(); };
        QVERIFY(!actions->actions().at(2)->isEnabled()); // the built-in registry is in use
        actions->actions().constFirst()->trigger();
        QTRY_VERIFY(visibleTexts(program).join(QLatin1Char('\n')).contains(QStringLiteral("Service Name")));
        QCOMPARE(program.catalogue.catalogue()->registry().source, RegistrySource::BuiltIn);
    }

    void olderRegistryIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("old.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ianaText("2019-03-04"));
        file.close();
        Program program;
        auto *actions = program.window->findChild<RegistryActions *>();
        QSignalSpy told(actions, &RegistryActions::told);
        actions->chooseFile = [&file] { return file.fileName(); };
        actions->actions().constFirst()->trigger();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(program.catalogue.catalogue()->registry().date, std::string("2019-03-04"));
        const QString text = told.constFirst().constFirst().toString();
        QVERIFY2(text.contains(QStringLiteral("older than the built-in one of 17 Aug 2026")), qPrintable(text));
    }

    /// Whatever a page does with Ctrl and a letter it does from its search field too.
    void pageShortcutsWorkFromTheSearch()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->activateWindow();
        QTRY_VERIFY(program.window->isActiveWindow());
        constexpr std::array Editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
        int tried = 0;
        for (int page = 0; page < 4; ++page) {
            program.window->showPage(page);
            Page *shown = nullptr;
            for (Page *each : program.window->findChildren<Page *>())
                shown = each->isVisible() ? each : shown;
            QVERIFY(shown);
            for (QAction *action : shown->findChildren<QAction *>()) {
                if (action->shortcut().count() != 1)
                    continue;
                const QKeyCombination keys = action->shortcut()[0];
                const bool isLetter = keys.key() >= Qt::Key_A && keys.key() <= Qt::Key_Z;
                if ((keys.keyboardModifiers() & ~Qt::ShiftModifier) != Qt::ControlModifier || !isLetter
                    || std::ranges::find(Editing, keys.key()) != Editing.end())
                    continue;
                action->setEnabled(true);
                QObject::disconnect(action, &QAction::triggered, nullptr, nullptr); // it opens dialogs, it ends things
                QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
                QSignalSpy triggered(action, &QAction::triggered);
                shown->searchField()->setFocus();
                QTest::keyClick(shown->searchField(), keys.key(), keys.keyboardModifiers());
                QVERIFY2(triggered.size() == 1, qPrintable(shown->key() + QLatin1Char(' ') + action->text()));
                ++tried;
            }
        }
        QVERIFY(tried > 10);
    }

    /// 900 x 560 is more than a screen has on which everything is drawn larger.
    void theLeastSizeFitsTheScreen()
    {
        Program program;
        const QSize least = program.window->minimumSize();
        const QSize room = program.window->screen()->availableSize();
        QVERIFY(least.width() < room.width() && least.height() < room.height());
        QVERIFY(least.width() <= 900 && least.height() <= 560);
    }

    void fitsTheSmallestWindow()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese}) {
            program.language.choose(language);
            for (int page : {0, 1}) {
                program.window->showPage(page);
                program.window->resize(900, 560);
                QCoreApplication::processEvents();
                QCOMPARE(program.window->size(), QSize(900, 560));
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
