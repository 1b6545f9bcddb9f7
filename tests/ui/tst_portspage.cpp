// SPDX-License-Identifier: MIT
#include "app/i18n/translator.h"
#include "app/live/facets.h"
#include "app/ui/explanationdialog.h"
#include "app/ui/ports/portchiprow.h"
#include "app/ui/ports/portdetail.h"
#include "app/ui/ports/portexport.h"
#include "app/ui/ports/portspage.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/ports/portuserline.h"
#include "app/ui/widgets/appearance.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/detailsplit.h"
#include "tests/support/fakemachine.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace netwharf;

namespace {

std::shared_ptr<const Catalogue> catalogue()
{
    static const auto made = Catalogue::make({});
    return made;
}

/// The page in a window of its own, on an invented machine.
class Window
{
public:
    explicit Window(QSize size = {1180, 720})
    {
        page.setCatalogue(catalogue());
        page.resize(size);
        page.show();
        page.activateWindow();
        tick();
    }

    void tick()
    {
        const auto snapshot = machine.snapshot();
        page.setUse(std::make_shared<const PortUseMap>(portUseOf(joinRows(*snapshot, *catalogue()), *snapshot->tables)),
                    snapshot);
    }

    PortTable *table() const { return page.findChild<PortTable *>(); }
    PortDetail *detail() const { return page.findChild<PortDetail *>(); }
    PortChipRow *chips() const { return page.findChild<PortChipRow *>(); }
    Chip *chip(const QString &word) const
    {
        for (Chip *each : page.findChildren<Chip *>())
            if (each->text() == word)
                return each;
        return nullptr;
    }
    QString cell(PortColumn column) const
    {
        return table()->currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    void type(const QString &text) { page.searchField()->setText(text); }

    FakeMachine machine = pictureMachine();
    PortsPage page;
};

} // namespace

/// How often a table asks how wide a cell wants to be.
class CountingDelegate : public QStyledItemDelegate
{
public:
    mutable int asked = 0;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return QStyledItemDelegate::sizeHint(option, index);
    }
};

class PortsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void notesAreEditedInPlace();
    void aSecondClickLeavesTheNoteOpen();
    void whatCannotBeSavedStays();
    void notesOnUnnamedPorts();
    void notesChip();
    void cleanup();
    void followsTheBestHit();
    void keepsThePersonsRow();
    void clearedSearchStaysAtItsRow();
    void tabGoesDownTheDetail();
    void otherServicesAreNotCut();
    void ticksMoveNothing();
    void usersHaveRoomForBothLines();
    void usersSurviveEachSelection();
    void chipsFilterByClick();
    void categoryMenuFilters();
    void transportChipAsksForUseOnIt();
    void escapeShowsAll();
    void theBriefLinkHasAWord();
    void saysWhatIsHidden();
    void badSearchKeepsTheLastGoodOne();
    void showPortTurnsOffWhatHides_data();
    void showPortTurnsOffWhatHides();
    void aJumpLeadsBack();
    void exportsWhatIsShown();
    void copiesOneColumn();
    void leadsToConnections();
    void detailFollowsLinks();
    void copies();
    void narrowWindowLaysTheDetailOver();
    void switchesLanguage();
    void survivesARestart();
    void titlesComeBeforeUses();
    void usersCanBeReadBesideTheDetail();
    void widthsFollowTheWindowAfterARestart();
    void skippedLinesAreTold();
    void damagedStateMeansDefaults();
    void hiddenPageWaits();
    void hiddenRowsAreNotMeasured();

private:
    Appearance m_appearance;
    Translators m_translators;
};

void PortsPageTest::initTestCase()
{
    m_translators.install(Language::English);
}

void PortsPageTest::cleanup()
{
    m_translators.install(Language::English);
    m_appearance.setLanguage(Language::English);
}

void PortsPageTest::followsTheBestHit()
{
    Window window;
    QVERIFY(window.table()->currentIndex().isValid());
    for (const QString &text : {QStringLiteral("p"), QStringLiteral("postgres"), QStringLiteral("postgresql")})
        window.type(text);
    QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("5432"));
    QCOMPARE(window.detail()->row(), window.table()->currentId());
    QCOMPARE(window.table()->currentIndex().row(), 0);
    QVERIFY(window.page.statusText().contains(QStringLiteral("postgresql")));
    window.type(QStringLiteral("database"));
    QVERIFY(window.page.statusText().contains(QStringLiteral("best match first")));
    window.type({});
    QVERIFY(!window.page.statusText().contains(QStringLiteral("best match first")));
}

void PortsPageTest::keepsThePersonsRow()
{
    Window window;
    window.type(QStringLiteral("http"));
    window.table()->setFocus();
    QTRY_VERIFY(window.table()->hasFocus());
    QTest::keyClick(window.table(), Qt::Key_Down);
    QTest::keyClick(window.table(), Qt::Key_Down);
    const auto chosen = window.table()->currentId();
    QVERIFY(window.table()->currentIndex().row() == 2);
    window.type({});
    QCOMPARE(window.table()->currentId(), chosen);
    QCOMPARE(window.detail()->row(), chosen);
}

/// The list grows by thousands of rows above the one that was found.
void PortsPageTest::clearedSearchStaysAtItsRow()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.page));
    window.type(QStringLiteral("mysql"));
    const QModelIndex found = window.table()->currentIndex();
    const auto y = [&window] { return window.table()->visualRect(window.table()->currentIndex()).top(); };
    QTest::mouseClick(window.table()->viewport(), Qt::LeftButton, {}, window.table()->visualRect(found).center());
    const auto chosen = window.table()->currentId();
    const int before = y();
    QTest::keyClick(window.table(), Qt::Key_Escape);
    QVERIFY(window.page.searchField()->text().isEmpty());
    QCOMPARE(window.table()->currentId(), chosen);
    QVERIFY(window.table()->currentIndex().row() > 100);
    QCOMPARE(y(), before);
    QCoreApplication::processEvents();
    QCOMPARE(y(), before);
}

/// From the list down through the detail, and nothing of it is left out.
void PortsPageTest::tabGoesDownTheDetail()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.page));
    window.page.showPort(443, Protocol::Tcp);
    QCoreApplication::processEvents();
    window.table()->setFocus();
    QStringList met;
    int last = 0;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!window.detail()->isAncestorOf(now))
            break;
        const QString name = qobject_cast<const QAbstractButton *>(now)->text();
        const int y = now->mapTo(window.detail(), now->rect().center()).y();
        const bool isAction = now->parentWidget() == window.detail();
        QVERIFY2(isAction || y + 8 >= last, qPrintable(name)); // the detail scrolls below its actions
        last = isAction ? last : y;
        met << name;
    }
    const auto place = [&met](const char *name) { return met.indexOf(QLatin1String(name)); };
    QCOMPARE(place("What is this?"), 0);
    QCOMPARE(place("Add note"), 1);
    QVERIFY(place("Show connections on this port") > 1);
    QVERIFY(place("Why?") > place("Show connections on this port"));
}

void PortsPageTest::otherServicesAreNotCut()
{
    Window window;
    m_appearance.setLanguage(Language::TraditionalChinese);
    window.page.setLanguage(Language::TraditionalChinese);
    window.page.showPort(443, Protocol::Tcp);
    QCoreApplication::processEvents();
    int wrapped = 0;
    for (const LinkButton *link : window.detail()->findChildren<LinkButton *>()) {
        if (!link->isVisible() || !link->text().contains(QStringLiteral(" · ")))
            continue;
        QTRY_VERIFY2(link->height() >= link->heightForWidth(link->width()), qPrintable(link->text()));
        wrapped += link->heightForWidth(link->width()) > link->sizeHint().height() ? 1 : 0;
    }
    QVERIFY(wrapped > 0); // else it says nothing
}

void PortsPageTest::ticksMoveNothing()
{
    Window window;
    window.chips()->setChips({PortScope::All, 0, 0, false});
    emit window.chips()->chipsChanged();
    window.page.showPort(3306, Protocol::Tcp);
    const auto chosen = window.table()->currentId();
    const PortRowId top =
        static_cast<PortsModel *>(window.table()->model())->idOf(window.table()->verticalScrollBar()->value());
    QVERIFY(window.table()->verticalScrollBar()->value() > 0);
    const ProcessIndex process = window.machine.addProcess("fresh", 99);
    for (const std::uint16_t port : {std::uint16_t{3306}, std::uint16_t{1023}, std::uint16_t{50123}}) {
        window.machine.listen(process, "0.0.0.0", port);
        window.tick();
        QCOMPARE(window.table()->currentId(), chosen);
        QVERIFY(static_cast<PortsModel *>(window.table()->model())->idOf(window.table()->verticalScrollBar()->value())
                == top);
    }
    QCOMPARE(window.cell(PortColumn::InUse), QStringLiteral("fresh"));
    const auto lines = window.detail()->findChildren<PortUserLine *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const PortUserLine *line) { return line->user().who == QStringLiteral("fresh"); }));
}

/// What has no room in one line has it in two, and none is drawn over the other.
void PortsPageTest::usersHaveRoomForBothLines()
{
    Window window;
    const ProcessIndex process = window.machine.addProcess("a-process-of-a-very-long-name-indeed", 1234567);
    window.machine.listen(process, "127.0.0.1", 5061);
    window.tick();
    window.page.showPort(5061, Protocol::Tcp);
    QTRY_COMPARE(window.detail()->findChildren<PortUserLine *>().size(), 1);
    const PortUserLine *line = window.detail()->findChild<PortUserLine *>();
    QTRY_COMPARE(line->heightForWidth(line->width()), 2 * line->sizeHint().height());
    QTRY_COMPARE(line->height(), line->heightForWidth(line->width()));
}

void PortsPageTest::usersSurviveEachSelection()
{
    Window window;
    for (int round = 0; round < 3; ++round) {
        for (const std::uint16_t port : {std::uint16_t{5432}, std::uint16_t{22}, std::uint16_t{53}}) {
            window.page.showPort(port, Protocol::Tcp);
            const auto labels = window.detail()->findChildren<PlainLabel *>();
            QVERIFY(!window.detail()->findChildren<PortUserLine *>().isEmpty());
            QVERIFY(std::none_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
                return !label->isHidden() && label->text() == QStringLiteral("not at the moment");
            }));
        }
    }
}

void PortsPageTest::chipsFilterByClick()
{
    Window window;
    QAbstractItemModel *model = window.table()->model();
    const int explained = model->rowCount();
    QTest::mouseClick(window.chip(QStringLiteral("In use here")), Qt::LeftButton);
    QVERIFY(!window.chip(QStringLiteral("Explained"))->isChecked());
    QVERIFY(model->rowCount() > 0 && model->rowCount() < explained);
    QCOMPARE(window.chip(QStringLiteral("In use here"))->count(), std::optional(model->rowCount()));
    QTest::mouseClick(window.chip(QStringLiteral("In use here")), Qt::LeftButton);
    QVERIFY(model->rowCount() > explained);
    QTest::mouseClick(window.chip(QStringLiteral("System")), Qt::LeftButton);
    QTest::mouseClick(window.chip(QStringLiteral("UDP")), Qt::LeftButton);
    QCOMPARE(window.chip(QStringLiteral("UDP"))->count(), std::optional(model->rowCount()));
    QCOMPARE(window.chip(QStringLiteral("System"))->count(), std::optional(model->rowCount()));
}

void PortsPageTest::categoryMenuFilters()
{
    Window window({900, 560});
    Chip *category = window.chip(QStringLiteral("Category"));
    QVERIFY(category && category->opensMenu());
    QMenu menu;
    category->fillMenu(&menu);
    const auto actions = menu.actions();
    const auto database = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(QStringLiteral("Database\t"));
    });
    QVERIFY(database != actions.end() && !(*database)->isChecked() && actions.first()->isChecked());
    (*database)->trigger();
    QCOMPARE(window.table()->model()->rowCount(), (*database)->text().section(QLatin1Char('\t'), 1).toInt());
    QVERIFY(category->isChecked());
    QCOMPARE(category->text(), QStringLiteral("Database"));

    QMenu again;
    category->fillMenu(&again);
    again.actions().first()->trigger();
    QVERIFY(!category->isChecked() && window.chips()->chips().categories == 0);
}

void PortsPageTest::transportChipAsksForUseOnIt()
{
    Window window;
    window.chips()->setChips({PortScope::InUse, 0, bit(Protocol::Udp)});
    emit window.chips()->chipsChanged();
    const auto *model = static_cast<PortsModel *>(window.table()->model());
    QVERIFY(model->rowCount() > 0);
    QCOMPARE(window.chip(QStringLiteral("UDP"))->count(), std::optional(model->rowCount()));
    // 80 is listed for UDP, too, and used by TCP only.
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->portText(model->idOf(row)) != QStringLiteral("80"));
}

void PortsPageTest::escapeShowsAll()
{
    Window window;
    window.type(QStringLiteral("telnet"));
    const int before = window.table()->model()->rowCount();
    window.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.page));
    window.table()->setFocus();
    QTest::keyClick(window.table(), Qt::Key_Escape);
    QVERIFY(window.table()->model()->rowCount() > before);
    QVERIFY(window.page.searchField()->text().isEmpty());
}

/// A bare number beside the chips says nothing.
void PortsPageTest::theBriefLinkHasAWord()
{
    Window window({1400, 720});
    const auto link = [&window] {
        for (const LinkButton *each : window.chips()->findChildren<LinkButton *>())
            if (each->isVisible())
                return each;
        return static_cast<const LinkButton *>(nullptr);
    };
    QSet<QString> endings;
    for (int width = 1400; width >= 900; width -= 10) {
        window.page.resize(width, 720);
        QVERIFY(link());
        QVERIFY2(link()->text().contains(QStringLiteral("hidden")), qPrintable(link()->text()));
        QVERIFY(link()->accessibleName().contains(QStringLiteral("show all")));
        endings << link()->text().section(QLatin1Char(' '), 1);
    }
    QVERIFY(endings.contains(QStringLiteral("hidden"))); // the brief one was among them
}

void PortsPageTest::saysWhatIsHidden()
{
    Window window;
    QVERIFY(!window.page.statusRight().isEmpty());
    window.chips()->setChips({PortScope::InUse, 0, 0, false});
    emit window.chips()->chipsChanged();
    window.type(QStringLiteral("telnet"));
    QCOMPARE(window.table()->model()->rowCount(), 0);
    QCOMPARE(window.page.statusRight(), QString());
    QVERIFY(!window.detail()->row());
    emit window.table()->emptyActionRequested();
    QVERIFY(window.table()->model()->rowCount() > 0);
    window.type(QStringLiteral("ngnixx"));
    QCOMPARE(window.table()->model()->rowCount(), 0);
    emit window.table()->emptyActionRequested();
    QVERIFY(window.page.searchField()->text().isEmpty());
}

void PortsPageTest::badSearchKeepsTheLastGoodOne()
{
    Window window;
    window.type(QStringLiteral("mysql"));
    const int rows = window.table()->model()->rowCount();
    window.type(QStringLiteral("nofield:x"));
    QVERIFY(window.page.searchField()->hasError());
    const auto remark = [&window] {
        for (const QAbstractButton *each : window.chips()->findChildren<QAbstractButton *>())
            if (each->isVisibleTo(window.chips()) && each->text().contains(QStringLiteral("still in force")))
                return each->text();
        return QString();
    };
    QVERIFY2(remark().contains(QStringLiteral("“mysql”")), qPrintable(remark()));
    emit window.chips()->remarkFollowed();
    QCOMPARE(window.page.searchField()->text(), QStringLiteral("mysql"));
    QVERIFY(remark().isEmpty());
    window.type(QStringLiteral("nofield:x"));
    QCOMPARE(window.table()->model()->rowCount(), rows);
    window.type(QStringLiteral("65536"));
    QVERIFY(window.page.searchField()->hasError());
    window.type(QStringLiteral("mysql"));
    QVERIFY(!window.page.searchField()->hasError());
}

void PortsPageTest::showPortTurnsOffWhatHides_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("search");
    QTest::newRow("shown anyway") << 22 << Protocol::Tcp << QString();
    QTest::newRow("not explained") << 3 << Protocol::Tcp << QString();
    QTest::newRow("hidden by the search") << 22 << Protocol::Tcp << QStringLiteral("mysql");
    QTest::newRow("nobody names it") << 50123 << Protocol::Udp << QStringLiteral("mysql");
    QTest::newRow("UDP-Lite uses the numbers of UDP") << 53 << Protocol::UdpLite << QString();
}

void PortsPageTest::showPortTurnsOffWhatHides()
{
    QFETCH(int, port);
    QFETCH(Protocol, protocol);
    QFETCH(QString, search);
    Window window;
    window.type(search);
    window.page.showPort(static_cast<quint16>(port), protocol);
    QCOMPARE(window.cell(PortColumn::Port), QString::number(port));
    QCOMPARE(window.detail()->row(), window.table()->currentId());
    QVERIFY(window.table()->visualRect(window.table()->currentIndex()).isValid());
    window.tick();
    QCOMPARE(window.cell(PortColumn::Port), QString::number(port));
}

void PortsPageTest::leadsToConnections()
{
    Window window;
    QSignalSpy asked(&window.page, &PortsPage::connectionsRequested);
    window.page.showPort(5432, Protocol::Tcp);
    const QModelIndex use = window.table()->currentIndex().siblingAtColumn(static_cast<int>(PortColumn::InUse));
    const QPoint cell = window.table()->visualRect(use).center();
    QTest::mouseClick(window.table()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(window.table()->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(asked.count(), 1);
    const auto lines = window.detail()->findChildren<PortUserLine *>();
    QCOMPARE(lines.size(), 2);
    lines.front()->click();
    QCOMPARE(asked.count(), 2);
    for (auto *button : window.detail()->findChildren<QPushButton *>())
        if (!button->text().isEmpty())
            button->click();
    QCOMPARE(asked.count(), 3);
    for (const auto &call : asked)
        QCOMPARE(call.front().value<quint16>(), quint16{5432});
}

void PortsPageTest::detailFollowsLinks()
{
    Window window;
    window.page.showPort(443, Protocol::Tcp);
    const auto first = window.detail()->row();
    const auto other = [&window]() -> LinkButton * {
        for (LinkButton *link : window.detail()->findChildren<LinkButton *>())
            if (link->isVisible() && link->text().contains(QStringLiteral("UDP")))
                return link;
        return nullptr;
    };
    QTRY_VERIFY(other());
    other()->click();
    QVERIFY(window.detail()->row() != first);
    QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("443"));
    QCOMPARE(window.detail()->row(), window.table()->currentId());
}

void PortsPageTest::copies()
{
    Window window;
    window.page.showPort(3306, Protocol::Tcp);
    QMenu menu;
    window.page.fillEditMenu(&menu);
    const auto actions = menu.actions();
    const auto copy = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(QKeySequence::Copy);
    });
    QVERIFY(copy != actions.end());
    (*copy)->trigger();
    const QString row = QGuiApplication::clipboard()->text();
    QVERIFY(row.startsWith(QStringLiteral("3306\tTCP\tmysql\t")));
    QVERIFY(!row.contains(QLatin1Char('\n')));
    QVERIFY(window.detail()->plainText().startsWith(QStringLiteral("3306 TCP")));
}

void PortsPageTest::narrowWindowLaysTheDetailOver()
{
    Window window({900, 560});
    QVERIFY(!window.detail()->isVisible());
    QCOMPARE(window.table()->width(), 900);
    window.table()->setFocus();
    for (const bool open : {true, false, true}) {
        QTest::keyClick(window.table(), Qt::Key_Return);
        QCOMPARE(window.detail()->isVisible(), open);
    }
    QTest::keyClick(window.detail(), Qt::Key_Escape);
    QVERIFY(!window.detail()->isVisible());
}

void PortsPageTest::switchesLanguage()
{
    Window window;
    window.page.showPort(3306, Protocol::Tcp);
    const QString english = window.cell(PortColumn::Purpose);
    for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChinese, Language::English}) {
        m_translators.install(language);
        window.page.setLanguage(language);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.cell(PortColumn::Purpose) == english, language == Language::English);
        QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("3306"));
        const auto labels = window.detail()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->text() == window.cell(PortColumn::Purpose); }));
    }
}

void PortsPageTest::survivesARestart()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const PortChips chosen{PortScope::All, 1, bit(Protocol::Udp), true, true, std::uint64_t{5} << 40, 6};
    {
        Window window;
        window.type(QStringLiteral("mail"));
        window.chips()->setChips(chosen);
        window.table()->setColumnHidden(static_cast<int>(PortColumn::Origin), false);
        static_cast<PortsModel *>(window.table()->model())->sortBy(PortColumn::Name, true);
        window.page.findChild<DetailSplit *>()->setDetailWidth(400);
        window.page.saveState(settings);
    }
    Window window;
    window.page.restoreState(settings);
    QCOMPARE(window.page.searchField()->text(), QStringLiteral("mail"));
    QVERIFY(window.chips()->chips() == chosen);
    QVERIFY(!window.table()->isColumnHidden(static_cast<int>(PortColumn::Origin)));
    const auto *model = static_cast<PortsModel *>(window.table()->model());
    QVERIFY(model->sortColumn() == PortColumn::Name && model->isDescending());
    QCOMPARE(window.detail()->width(), 400);
}

/// At the least width of the window the column of uses was wide and empty, and titles were cut.
void PortsPageTest::titlesComeBeforeUses()
{
    for (const QSize size : {QSize(900, 560), QSize(1280, 720)}) {
        Window window(size);
        PortTable *table = window.table();
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        const int purpose = static_cast<int>(PortColumn::Purpose);
        const int use = static_cast<int>(PortColumn::InUse);
        const int least = QFontMetrics(table->font()).horizontalAdvance(QLatin1Char('n')) * 14 + 12;
        const int title =
            QFontMetrics(table->font()).horizontalAdvance(table->model()->headerData(use, Qt::Horizontal).toString());
        int widest = 0;
        const int shown = table->rowAt(table->viewport()->height() - 1);
        for (int row = table->rowAt(0); row <= shown; ++row)
            widest = std::max(widest, table->sizeHintForIndex(table->model()->index(row, purpose)).width());
        const bool titlesFit = table->columnWidth(purpose) >= widest;
        QVERIFY2(titlesFit || table->columnWidth(use) <= std::max(least, title + 12) + 1,
                 qPrintable(QString::number(size.width())));
        QVERIFY(titlesFit || size.width() < 1280);
    }
}

void PortsPageTest::usersCanBeReadBesideTheDetail()
{
    Window window({1085, 560});
    PortTable *table = window.table();
    const int use = static_cast<int>(PortColumn::InUse);
    window.chips()->setChips({PortScope::InUse, 0, 0, false});
    emit window.chips()->chipsChanged();
    const int most = QFontMetrics(table->font()).horizontalAdvance(QLatin1Char('n')) * 14 + 12;
    const int wanted = std::min(most, static_cast<QAbstractItemView *>(table)->sizeHintForColumn(use));
    QTRY_VERIFY(table->columnWidth(use) >= wanted);
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

/// Settings that were kept without a column ever being dragged gave all the room to the last column.
void PortsPageTest::widthsFollowTheWindowAfterARestart()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const int purpose = static_cast<int>(PortColumn::Purpose);
    const int use = static_cast<int>(PortColumn::InUse);
    {
        Window window({900, 560});
        window.page.saveState(settings);
    }
    Window window({900, 560});
    window.page.restoreState(settings);
    const int before = window.table()->columnWidth(purpose);
    window.page.resize(1600, 720);
    QTRY_VERIFY(window.table()->columnWidth(purpose) > before + 200);
    QVERIFY(window.table()->columnWidth(use) < 300);
}

void PortsPageTest::skippedLinesAreTold()
{
    Window window;
    QVERIFY(window.page.statusLink().isEmpty());
    QSignalSpy changed(&window.page, &Page::statusChanged);
    window.page.setSkippedLines({12, {3, 4, 9, 10, 11, 12, 13, 14}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(window.page.statusLink().contains(QStringLiteral("12 line")));
    window.page.followStatusLink();
    const auto *dialog = window.page.findChild<ExplanationDialog *>();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
        return label->text().contains(QStringLiteral("The first: 3, 4, 9, "));
    }));
    window.page.setSkippedLines({});
    QVERIFY(window.page.statusLink().isEmpty());
}

void PortsPageTest::damagedStateMeansDefaults()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("ports"));
    for (const char *key : {"scope", "ranges", "transports", "cleartext", "legacy", "categories", "origins",
                            "sortColumn", "detailWidth", "header/9"})
        settings.setValue(QLatin1String(key), QStringLiteral("%%% -7 garbage"));
    settings.endGroup();
    Window window;
    window.page.restoreState(settings);
    QVERIFY(window.chips()->chips().scope == PortScope::Explained);
    QVERIFY(!window.table()->isColumnHidden(0));
    QVERIFY(!static_cast<PortsModel *>(window.table()->model())->sortColumn());
    QVERIFY(window.table()->model()->rowCount() > 0);
}

/// What is exported is what is shown: the search, the chips, the order; one entry a transport.
void PortsPageTest::aJumpLeadsBack()
{
    Window window;
    const auto back = [&window]() -> QAbstractButton * {
        for (QAbstractButton *button : window.page.findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("back to the filters before") && button->isVisible())
                return button;
        return nullptr;
    };
    window.page.showPort(22, Protocol::Tcp); // hides nothing
    QVERIFY(!back());
    window.type(QStringLiteral("mysql"));
    PortChips tcp;
    tcp.transports = 1U << static_cast<unsigned>(Protocol::Tcp);
    window.chips()->setChips(tcp);
    emit window.chips()->chipsChanged();
    const int rows = window.table()->model()->rowCount();
    window.page.showPort(53, Protocol::Udp);
    QVERIFY(window.page.searchField()->text().isEmpty());
    QVERIFY(back());
    QTest::mouseClick(back(), Qt::LeftButton);
    QCOMPARE(window.page.searchField()->text(), QStringLiteral("mysql"));
    QCOMPARE(window.chips()->chips(), tcp);
    QCOMPARE(window.table()->model()->rowCount(), rows);
    QVERIFY(!back());
}

void PortsPageTest::exportsWhatIsShown()
{
    Window window;
    window.type(QStringLiteral("mysql"));
    const auto &model = *static_cast<PortsModel *>(window.table()->model());
    const auto snapshot = window.machine.snapshot();
    QTemporaryDir folder;
    const auto written = [&](ExportForm form, const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        if (exportPorts({path, form}, model, snapshot.get(), QStringLiteral("mysql")) != QFileDevice::NoError)
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    qsizetype entries = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        entries += static_cast<qsizetype>(model.groups()->entries(model.idOf(row)).size());
    QVERIFY(entries > 1);
    const QByteArray csv = written(ExportForm::Csv, "a.csv");
    QCOMPARE(csv.count("\r\n"), entries + 1);
    QVERIFY(csv.contains("\r\n3306,3306,tcp,mysql,"));
    QCOMPARE(written(ExportForm::CsvWithMark, "b.csv"), QByteArray("\xef\xbb\xbf") + csv);
    QCOMPARE(written(ExportForm::Json, "c.json").count("\"first\":"), entries);
    const QByteArray html = written(ExportForm::Html, "d.html");
    QCOMPARE(html.count("<td class=\"port\">"), entries);
    QVERIFY(html.contains("IANA registry of "));
}

void PortsPageTest::copiesOneColumn()
{
    Window window;
    window.type(QStringLiteral("mysql"));
    window.table()->setCurrentIndex(window.table()->model()->index(0, static_cast<int>(PortColumn::Name)));
    const QStringList all = window.table()->currentColumnText().split(QLatin1Char('\n'));
    QCOMPARE(all.size(), window.table()->model()->rowCount());
    QCOMPARE(all.constFirst(), QStringLiteral("mysql"));
    window.table()->selectAll();
    QCOMPARE(window.table()->currentColumnText().split(QLatin1Char('\n')), all);
}

/// Of a language chosen on another page the widths come with the page.
void PortsPageTest::hiddenRowsAreNotMeasured()
{
    Window window;
    CountingDelegate counting;
    window.table()->setItemDelegate(&counting);
    const auto choose = [&](Language language) {
        m_translators.install(language);
        window.page.setLanguage(language);
        QCoreApplication::sendPostedEvents();
        QList<int> widths;
        for (int section = 0; section < PortColumnCount; ++section)
            widths << window.table()->columnWidth(section);
        return widths;
    };
    const QList<int> shown = choose(Language::TraditionalChinese);
    choose(Language::English);
    window.page.hide();
    counting.asked = 0;
    choose(Language::TraditionalChinese);
    QCOMPARE(counting.asked, 0);
    window.page.show();
    QVERIFY(counting.asked > 0);
    QCOMPARE(choose(Language::TraditionalChinese), shown);
    window.table()->setItemDelegate(nullptr);
}

void PortsPageTest::hiddenPageWaits()
{
    Window window;
    window.page.showPort(3306, Protocol::Tcp);
    window.page.hide();
    QSignalSpy changed(window.table()->model(), &QAbstractItemModel::dataChanged);
    window.machine.listen(window.machine.addProcess("mysqld", 90), "127.0.0.1", 3306);
    window.tick();
    QCOMPARE(changed.count(), 0);
    window.page.show();
    QCOMPARE(window.cell(PortColumn::InUse), QStringLiteral("mysqld"));
}

namespace {

/// A page whose notes go into its catalogue, as the window does it.
struct NotedWindow : Window
{
    NotedWindow()
    {
        page.setNoteStore([this](const PortNote &note) {
            if (!failure.isEmpty())
                return failure;
            std::erase_if(notes, [&](const PortNote &known) { return known.ports == note.ports; });
            if (!note.label.empty() || !note.text.empty())
                notes.push_back(note);
            page.setCatalogue(Catalogue::make({}, notes));
            return QString();
        });
    }
    QLineEdit *label() const { return detail()->findChild<QLineEdit *>(); }
    QPlainTextEdit *text() const { return detail()->findChild<QPlainTextEdit *>(); }
    LinkButton *link(const QString &words) const
    {
        for (LinkButton *each : detail()->findChildren<LinkButton *>())
            if (each->text() == words && each->isVisible())
                return each;
        return nullptr;
    }
    void write(const QString &words)
    {
        if (LinkButton *add = link(QStringLiteral("Add note")))
            add->click();
        label()->setFocus();
        QTest::keyClicks(label(), words);
    }

    std::vector<PortNote> notes;
    QString failure;
};

} // namespace

void PortsPageTest::notesAreEditedInPlace()
{
    NotedWindow window;
    window.page.showPort(5432, Protocol::Tcp);
    QVERIFY(!window.label()->isVisible());
    window.write(QStringLiteral("Crane"));
    QTest::keyClick(window.label(), Qt::Key_Tab);
    QTest::keyClicks(window.text(), QStringLiteral("over the river"));
    QTest::keyClick(window.text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.notes.size(), std::size_t{1});
    QVERIFY(window.notes.front().label == "Crane" && window.notes.front().text == "over the river");
    QVERIFY(window.cell(PortColumn::Purpose).startsWith(QStringLiteral("Crane · PostgreSQL")));
    QVERIFY(window.detail()->plainText().contains(QStringLiteral("over the river")));

    QTest::keyClicks(window.label(), QStringLiteral(" and more"));
    QTest::keyClick(window.label(), Qt::Key_Escape); // leads back and throws nothing away
    QVERIFY(window.notes.front().label == "Crane and more");
    QTRY_VERIFY(window.table()->hasFocus());
    window.label()->setFocus();
    QTest::keyClick(window.label(), Qt::Key_Backspace);
    window.label()->setText(QStringLiteral("Crane"));

    // Going to another row saves what was typed.
    QTest::keyClicks(window.label(), QStringLiteral(" two"));
    window.page.showPort(443, Protocol::Tcp);
    QTRY_VERIFY(window.notes.front().label == "Crane two");
    QVERIFY(!window.label()->isVisible());
    QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("443"));
    window.page.showPort(5432, Protocol::Tcp);
    QCOMPARE(window.label()->text(), QStringLiteral("Crane two"));
    window.link(QStringLiteral("Delete note"))->click();
    QVERIFY(window.notes.empty() && !window.label()->isVisible());
    QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("5432"));
}

/// The second click of a double click falls on what the first one has opened.
void PortsPageTest::aSecondClickLeavesTheNoteOpen()
{
    NotedWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.page));
    window.page.showPort(5432, Protocol::Tcp);
    QCoreApplication::processEvents();
    const LinkButton *add = window.link(QStringLiteral("Add note"));
    QVERIFY(add);
    const QPoint at = add->mapTo(&window.page, add->rect().center());
    for (const int lower : {0, -8, 8}) {
        QTest::mouseClick(window.page.windowHandle(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
        QVERIFY(window.label()->isVisible());
        QTest::mouseClick(window.page.windowHandle(), Qt::LeftButton, {}, at + QPoint(0, lower));
        QCoreApplication::processEvents();
        QVERIFY(window.label()->isVisible());
        QVERIFY(window.label()->hasFocus() || window.text()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // nothing was typed
        QCoreApplication::processEvents();
        QVERIFY(!window.label()->isVisible() && window.notes.empty());
    }
}

void PortsPageTest::whatCannotBeSavedStays()
{
    NotedWindow window;
    window.failure = QStringLiteral("The disk is full.");
    window.page.showPort(5432, Protocol::Tcp);
    window.write(QStringLiteral("Crane"));
    QTest::keyClick(window.label(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.label()->text(), QStringLiteral("Crane"));
    bool isSaid = false;
    for (const PlainLabel *each : window.detail()->findChildren<PlainLabel *>())
        isSaid |= each->isVisible() && each->text() == window.failure;
    QVERIFY(isSaid);
    window.page.showPort(443, Protocol::Tcp);
    QCoreApplication::processEvents();
    QVERIFY(!window.label()->isVisible());
    window.page.showPort(5432, Protocol::Tcp);
    QVERIFY(window.label()->isVisible());
    QCOMPARE(window.label()->text(), QStringLiteral("Crane"));
    window.failure.clear();
    window.label()->setFocus();
    QTest::keyClick(window.label(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.notes.size(), std::size_t{1});
}

void PortsPageTest::notesOnUnnamedPorts()
{
    NotedWindow window;
    window.page.showPort(50999, Protocol::Tcp);
    window.write(QStringLiteral("Pelican"));
    QTest::keyClick(window.label(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.cell(PortColumn::Purpose), QStringLiteral("Pelican"));
    QCOMPARE(window.cell(PortColumn::Name), QStringLiteral("Pelican"));
    window.link(QStringLiteral("Delete note"))->click();
    QVERIFY(window.notes.empty());
    QVERIFY(window.detail()->plainText().contains(QStringLiteral("50999")));
}

void PortsPageTest::notesChip()
{
    NotedWindow window;
    window.notes = {{{5432, 5432}, 0x3, "Crane", {}}, {{50999, 50999}, 0x1, {}, "text"}};
    window.page.setCatalogue(Catalogue::make({}, window.notes));
    Chip *chip = window.chip(QStringLiteral("My notes"));
    chip->click();
    const int shown = window.table()->model()->rowCount();
    QCOMPARE(std::optional(shown), chip->count());
    QVERIFY(shown >= 2 && shown <= 3);
    window.type(QStringLiteral("note:crane"));
    QVERIFY(window.table()->model()->rowCount() >= 1);
    QCOMPARE(window.cell(PortColumn::Port), QStringLiteral("5432"));
}

QTEST_MAIN(PortsPageTest)
#include "tst_portspage.moc"
