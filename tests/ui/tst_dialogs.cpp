// SPDX-License-Identifier: MIT
// What holds for every dialog of the program, in all three languages.
#include "app/ui/aboutdialog.h"
#include "app/ui/act/closesocketdialog.h"
#include "app/ui/act/endprocessdialog.h"
#include "app/ui/keep/changelogdialog.h"
#include "app/ui/mainmenu.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/reach/reachpage.h"
#include "app/ui/registry/registryactions.h"
#include "app/ui/shortcutsdialog.h"
#include "app/ui/sockets/healthdialog.h"
#include "app/ui/sockets/knownactions.h"
#include "app/ui/sockets/viewname.h"
#include "app/ui/watch/watchdialog.h"
#include "app/ui/watch/watcheditor.h"
#include "app/ui/widgets/pushbutton.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace netwharf;

namespace {

/// What can have an access key: buttons with words, and the labels of fields.
QStringList textsWithKeys(const QDialog *dialog)
{
    QStringList texts;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        const bool isOne = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button);
        if (isOne && !button->text().isEmpty() && button->isVisibleTo(dialog))
            texts << button->text();
    }
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->buddy() && !qobject_cast<QAbstractButton *>(label->buddy()) && label->isVisibleTo(dialog))
            texts << label->text();
    return texts;
}

/// Access keys that two have, and what has none where others have.
QStringList keyProblems(const QStringList &texts)
{
    QStringList problems;
    QStringList without;
    QHash<QKeySequence, QString> owners;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            without << text;
        else if (owners.contains(key))
            problems << owners.value(key) + QStringLiteral(" and ") + text;
        owners.insert(key, text);
    }
    for (const QString &text : std::as_const(without))
        if (texts.size() > 1)
            problems << text + QStringLiteral(" has none");
    return problems;
}

/// What is not whole of what a dialog says.
QStringList cutTexts(const QDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        const bool wraps = label->wordWrap() || qobject_cast<const PlainLabel *>(label);
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (label->isVisible() && !label->text().isEmpty()
            && (label->height() < needed.height() || label->width() < needed.width()))
            texts << label->text();
    }
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isVisible()
            && button->width() < button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + 8)
            texts << button->text();
    return texts;
}

EndCandidate candidate(std::uint32_t pid, std::string name)
{
    return {{pid, pid * 10ULL}, std::move(name), std::nullopt};
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup()
    {
        m_registryActions.reset();
        m_registry.reset();
        m_program.reset();
    }

    void findsWhatIsWrong();
    void everyDialog_data();
    void everyDialog();
    void theSafeAnswerIsAtHand_data();
    void theSafeAnswerIsAtHand();
    void aNameMarksNoAccessKey();
    void aFileIsReplacedOnlyWhenSaidSo();

private:
    using Open = std::function<QDialog *()>;
    std::vector<std::pair<QString, Open>> dialogs();
    QDialog *opened() const;
    EndProcessDialog *end(std::vector<EndCandidate> candidates) const;
    CloseSocketDialog *close(int count);
    static PushButton *verb(const QuestionDialog *dialog);
    void check(const QDialog *dialog, const QString &name, QStringList &problems) const;

    QDialog *forgetEverything() const;
    QDialog *updateOfTheRegistry();
    int acceptedLines() const;

    std::unique_ptr<Program> m_program;
    QTcpServer m_silent; ///< takes connections and never answers
    std::unique_ptr<RegistryUpdater> m_registry; ///< that asks it
    std::unique_ptr<RegistryActions> m_registryActions;
};

void DialogsTest::init()
{
    QFile::remove(SettingsFile::path());
    m_program = std::make_unique<Program>();
    QFile accepted(m_program->folder.filePath(QStringLiteral("reach.txt"))); // before anybody looks
    QVERIFY(accepted.open(QIODevice::WriteOnly));
    accepted.write("netwharf-reach 1\naccepted 2026-11-20T21:10:00Z\ntcp 22 everywhere user=0\n");
    accepted.close();
    QVERIFY(m_silent.isListening() || m_silent.listen(QHostAddress::LocalHost));
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
    QTRY_VERIFY(m_program->rows() > 10);
}

void DialogsTest::findsWhatIsWrong()
{
    QVERIFY(keyProblems({QStringLiteral("&Save"), QStringLiteral("&Cancel")}).isEmpty());
    QVERIFY(keyProblems({QStringLiteral("Close")}).isEmpty()); // Esc and Enter press the only one
    QCOMPARE(keyProblems({QStringLiteral("&Save"), QStringLiteral("Still &shown")}).size(), 1);
    QCOMPARE(keyProblems({QStringLiteral("&Save"), QStringLiteral("Cancel")}).size(), 1);
    QCOMPARE(keyProblems({QStringLiteral("Save && close"), QStringLiteral("&Cancel")}).size(), 1);
    QDialog dialog;
    auto *label = new QLabel(QStringLiteral("what nobody can read"), &dialog);
    auto *button = new QPushButton(QStringLiteral("nor press"), &dialog);
    dialog.show();
    label->resize(label->sizeHint());
    button->resize(button->sizeHint());
    QCOMPARE(cutTexts(&dialog), QStringList());
    label->resize(20, 20);
    button->resize(20, 20);
    QCOMPARE(cutTexts(&dialog).size(), 2);
}

QDialog *DialogsTest::opened() const
{
    for (QDialog *dialog : m_program->window->findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

EndProcessDialog *DialogsTest::end(std::vector<EndCandidate> candidates) const
{
    return new EndProcessDialog(m_program->feed.get(), std::move(candidates), m_program->window.get());
}

CloseSocketDialog *DialogsTest::close(int count)
{
    const CloseCandidate one{m_program->machine.sockets().back(), QStringLiteral("curl (4711)"),
                             QStringLiteral("127.0.0.1:5000 → 192.0.2.1:443")};
    return new CloseSocketDialog(m_program->feed.get(), std::vector(static_cast<std::size_t>(count), one),
                                 m_program->window.get());
}

PushButton *DialogsTest::verb(const QuestionDialog *dialog)
{
    for (PushButton *button : dialog->findChildren<PushButton *>())
        if (button != dialog->safeButton())
            return button;
    return nullptr;
}

std::vector<std::pair<QString, DialogsTest::Open>> DialogsTest::dialogs()
{
    MainWindow *window = m_program->window.get();
    const auto asked = [this](EndProcessDialog *dialog) { // and now it waits
        dialog->open();
        verb(dialog)->click();
        return dialog;
    };
    Watch watch;
    watch.id = 1;
    watch.filter = "lport:22";
    return {
        {QStringLiteral("about"),
         [=, this] {
             return new AboutDialog(m_program->catalogue.catalogue()->registry(), m_program->language.current(),
                                    window);
         }},
        {QStringLiteral("shortcuts"), [=] { return new ShortcutsDialog(window); }},
        {QStringLiteral("health"),
         [=] {
             return new HealthDialog({{HealthCode::OwnersHidden, 2, {}}}, window);
         }},
        {QStringLiteral("watches"),
         [=, this] {
             emit window->findChild<MainMenu *>()->watchesRequested();
             return opened();
         }},
        {QStringLiteral("new watch"), [=] { return new WatchEditor(Watch(), window); }},
        {QStringLiteral("edit watch"), [=] { return new WatchEditor(watch, window); }},
        {QStringLiteral("name of a view"),
         [=] {
             return new ViewNameDialog(
                 QStringLiteral("View"), {}, [](const QString &) {}, window);
         }},
        {QStringLiteral("what I know"),
         [=, this] {
             m_program->connections()->findChild<KnownActions *>()->listAction()->trigger();
             return opened();
         }},
        {QStringLiteral("log"), [=] { return new ChangeLogDialog(QStringLiteral("tcp"), window); }},
        {QStringLiteral("end one"), [this] { return end({candidate(10, "one")}); }},
        {QStringLiteral("end several"),
         [this] {
             return end({candidate(10, "one"), candidate(11, "two")});
         }},
        {QStringLiteral("wait for one"), [=, this] { return asked(end({candidate(10, "one")})); }},
        {QStringLiteral("wait for several"),
         [=, this] {
             return asked(end({candidate(10, "one"), candidate(11, "two")}));
         }},
        {QStringLiteral("forget everything"), [this] { return forgetEverything(); }},
        {QStringLiteral("update of the registry"), [this] { return updateOfTheRegistry(); }},
        {QStringLiteral("close one"), [this] { return close(1); }},
        {QStringLiteral("close several"), [this] { return close(3); }},
    };
}

void DialogsTest::check(const QDialog *dialog, const QString &name, QStringList &problems) const
{
    if (!dialog) {
        problems << name + QStringLiteral(": there is none");
        return;
    }
    for (const QString &problem : keyProblems(textsWithKeys(dialog)))
        problems << name + QStringLiteral(": ") + problem;
    if (!dialog->parentWidget() || dialog->parentWidget()->window() != m_program->window.get())
        problems << name + QStringLiteral(": belongs to no window");
    if (!m_program->window->geometry().contains(dialog->geometry().center()))
        problems << name + QStringLiteral(": is not over its window");
    if (dialog->windowTitle().isEmpty())
        problems << name + QStringLiteral(": has no title");
    if (!QTest::qWaitFor([dialog] { return cutTexts(dialog).isEmpty(); }, 1000)) // until it is laid out
        problems << name + QStringLiteral(": cuts ") + cutTexts(dialog).join(QStringLiteral(" / "));
}

void DialogsTest::everyDialog_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("zh_CN") << Language::SimplifiedChinese;
    QTest::newRow("zh_TW") << Language::TraditionalChinese;
}

void DialogsTest::everyDialog()
{
    QFETCH(Language, language);
    m_program->language.choose(language);
    m_program->window->move(100, 60);
    QStringList problems;
    for (const auto &[name, open] : dialogs()) {
        QDialog *dialog = open();
        if (dialog && !dialog->isVisible())
            dialog->open();
        check(dialog, name, problems);
        delete dialog;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

QDialog *DialogsTest::forgetEverything() const
{
    m_program->window->showReach();
    auto *page = m_program->window->findChild<ReachPage *>();
    const auto ask = [page] {
        for (QAction *action : page->mainView()->actions())
            if (action->shortcut().isEmpty() && action->text().endsWith(QChar(0x2026)) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        return false;
    };
    return QTest::qWaitFor(ask) ? opened() : nullptr; // as soon as what was accepted is known
}

int DialogsTest::acceptedLines() const
{
    QFile file(m_program->folder.filePath(QStringLiteral("reach.txt")));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("\ntcp ")) : -1;
}

QDialog *DialogsTest::updateOfTheRegistry()
{
    DownloadOrder order;
    order.url = QUrl(QStringLiteral("http://127.0.0.1:%1/registry.csv").arg(m_silent.serverPort()));
    m_registryActions.reset();
    m_registry = std::make_unique<RegistryUpdater>(
        m_program->catalogue, m_program->folder.filePath(QStringLiteral("other.csv")).toStdString(), order);
    m_registryActions = std::make_unique<RegistryActions>(*m_registry, m_program->catalogue, m_program->language,
                                                          m_program->window.get());
    m_registryActions->actions().at(1)->trigger();
    emit m_registry->progressed(1'234'567, 4'000'000);
    return opened();
}

void DialogsTest::theSafeAnswerIsAtHand_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Qt::Key>("key");
    for (const Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape})
            QTest::addRow("%s, key %x", qPrintable(code(language)), static_cast<unsigned>(key)) << language << key;
}

/// Enter and Escape at once, without another look, change nothing.
void DialogsTest::theSafeAnswerIsAtHand()
{
    QFETCH(Language, language);
    QFETCH(Qt::Key, key);
    m_program->language.choose(language);
    QPointer<QDialog> dialog = forgetEverything();
    QVERIFY(dialog);
    const auto *question = qobject_cast<QuestionDialog *>(dialog);
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(dialog->focusWidget(), static_cast<QWidget *>(question->safeButton()));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(question->safeButton()));
    QTest::keyClick(QApplication::focusWidget(), key);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(acceptedLines(), 1);

    dialog = updateOfTheRegistry();
    QVERIFY(dialog);
    QVERIFY(m_registry->isBusy());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())
                && dialog->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), key);
    QTRY_VERIFY(!m_registry->isBusy());
    QTRY_VERIFY(!dialog);
    QVERIFY(m_registryActions->actions().at(1)->isEnabled());
}

void DialogsTest::aNameMarksNoAccessKey()
{
    EndProcessDialog *dialog = end({candidate(10, "r&d &x")});
    dialog->open();
    QVERIFY(verb(dialog)->text().endsWith(QStringLiteral("r&&d &&x")));
    QCOMPARE(QKeySequence::mnemonic(verb(dialog)->text()), QKeySequence(Qt::ALT | Qt::Key_E));
    delete dialog;
}

void DialogsTest::aFileIsReplacedOnlyWhenSaidSo()
{
    QStringList problems;
    const auto answer = [&](const std::function<void(QMessageBox * question)> &give) {
        QTimer::singleShot(0, this, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            check(question, QStringLiteral("replace"), problems);
            if (question)
                give(question);
        });
        return mayReplace(m_program->window.get(), QStringLiteral("Export"), QStringLiteral("/x/ports.csv"));
    };
    QVERIFY(!answer([](QMessageBox *question) { question->reject(); })); // as Esc does
    QVERIFY(!answer([](QMessageBox *question) { question->defaultButton()->click(); })); // as Enter does
    QVERIFY(answer([](QMessageBox *question) {
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
    }));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
