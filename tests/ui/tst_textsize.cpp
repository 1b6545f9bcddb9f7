// SPDX-License-Identifier: MIT
#include "app/ui/help/basicspage.h"
#include "app/ui/help/basicssection.h"
#include "app/ui/mainmenu.h"
#include "app/ui/map/mappage.h"
#include "app/ui/map/mapview.h"
#include "app/ui/shortcutsdialog.h"
#include "app/ui/statusline.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/tabword.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/toolbutton.h"
#include "program.h"

#include <QApplication>
#include <QFontInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace netwharf;

namespace {

constexpr Language Languages[] = {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese};
constexpr int PageCount = 5;
constexpr int Places = PageCount + 2; ///< pages, and the two behind them

int pixels()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

/// A page, "What others can reach" or "Port basics".
void show(Program &program, int place)
{
    if (place < PageCount)
        program.window->showPage(place);
    else if (place == PageCount)
        program.window->showReach();
    else
        program.window->showBasics();
    QCoreApplication::processEvents();
}

/// All that are made when first shown.
void showEverything(Program &program)
{
    for (int place = 0; place < Places; ++place)
        show(program, place);
}

/// The newest of this name: choices are made anew.
QAction *menuAction(Program &program, const char *text)
{
    QAction *found = nullptr;
    for (QAction *action : program.window->findChild<MainMenu *>()->findChildren<QAction *>())
        if (action->text() == QLatin1String(text))
            found = action;
    return found;
}

QScrollArea *areaOf(const QWidget *widget)
{
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area;
    return nullptr;
}

/// Controls whose words are cut off, or that reach out of the window or of what scrolls them.
QStringList clippedControls(const QWidget *window)
{
    QStringList clipped;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->visibleRegion().isEmpty() || qobject_cast<const LinkButton *>(button))
            continue;
        const QSize wanted = button->sizeHint();
        const QScrollArea *area = areaOf(button);
        const QWidget *room = area ? area->widget() : window;
        const QRect place(button->mapTo(room, QPoint()), button->size());
        const bool isWhole = button->width() >= wanted.width() && button->height() >= wanted.height();
        if (!isWhole || !room->rect().contains(place) || (area && room->width() > area->viewport()->width()))
            clipped << QStringLiteral("%1 “%2” %3x%4 of %5x%6 at %7,%8")
                           .arg(QLatin1String(button->metaObject()->className()), button->text())
                           .arg(button->width())
                           .arg(button->height())
                           .arg(wanted.width())
                           .arg(wanted.height())
                           .arg(place.x())
                           .arg(place.y());
    }
    return clipped;
}

void turnWheel(QWidget *over, int delta, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = QRectF(over->rect()).center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(over, &event);
}

} // namespace

class TestTextSize : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_desktop = QApplication::font(); }
    void init()
    {
        QFile::remove(SettingsFile::path());
        setDesktop(12);
    }

    void smallTextIsNeverTooSmall_data()
    {
        QTest::addColumn<int>("desktop");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QList<int>>("percents");
        QTest::addColumn<int>("least");
        const QList<int> larger{100, 110, 125, 150, 175, 200};
        QTest::newRow("9 px") << 9 << Language::English << larger << 12;
        QTest::newRow("12 px") << 12 << Language::English << larger << 12;
        QTest::newRow("12 px, Chinese") << 12 << Language::SimplifiedChinese << larger << 13;
        QTest::newRow("13 px") << 13 << Language::English << QList<int>{90} + larger << 12;
        QTest::newRow("13 px, Chinese") << 13 << Language::TraditionalChinese << larger << 13;
        QTest::newRow("20 px") << 20 << Language::English << QList<int>{80, 90} + larger << 16;
    }

    void smallTextIsNeverTooSmall()
    {
        QFETCH(int, desktop);
        QFETCH(Language, language);
        setDesktop(desktop);
        Program program;
        QAction *smaller = menuAction(program, "&Smaller text"); // found by its English words
        QAction *larger = menuAction(program, "&Larger text");
        program.language.choose(language);
        QCoreApplication::processEvents();
        QTEST(program.appearance.textSizes(), "percents");
        for (int i = 0; i < 10; ++i)
            smaller->trigger();
        QTEST(pixels(), "least");
        QVERIFY(!smaller->isEnabled());
        for (int i = 0; i < 10; ++i)
            larger->trigger();
        QCOMPARE(pixels(), 2 * std::max(language == Language::English ? 12 : 13, desktop));
        QVERIFY(!larger->isEnabled() && smaller->isEnabled());
    }

    void theChoiceIsKept()
    {
        {
            Program program;
            program.appearance.setTextSize(100);
            menuAction(program, "&Larger text")->trigger();
            menuAction(program, "&Larger text")->trigger();
            QCOMPARE(program.appearance.textSize(), 125);
            program.window->close();
        }
        setDesktop(12);
        Program program;
        QCOMPARE(program.appearance.textSize(), 125);
        QCOMPARE(pixels(), 15);
        QCOMPARE(QFontInfo(program.window->font()).pixelSize(), 15);
        QAction *chosen = menuAction(program, "125%");
        QVERIFY(chosen && chosen->isChecked());
        menuAction(program, "175%")->trigger();
        QCOMPARE(pixels(), 21);
        menuAction(program, "&Normal text size")->trigger();
        QCOMPARE(pixels(), 12);
        QVERIFY(!menuAction(program, "&Normal text size")->isEnabled());
    }

    void nonsenseIsTheDesktopsSize_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"", "large", "0", "-150", "137", "100000"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void nonsenseIsTheDesktopsSize()
    {
        QFETCH(QString, value);
        SettingsFile().settings().setValue(QStringLiteral("ui/text_size"), value);
        Program program;
        QCOMPARE(program.appearance.textSize(), 100);
        QCOMPARE(pixels(), 12);
    }

    /// Whatever has a font of its own takes another one too, and gets its own back.
    void everythingFollowsAtOnce()
    {
        Program program;
        program.language.choose(Language::English);
        QTRY_VERIFY(program.rows() > 10);
        program.table()->selectRow(0);
        showEverything(program);
        const auto fonts = [&] {
            QHash<const QWidget *, int> sizes;
            for (const QWidget *widget : program.window->findChildren<QWidget *>())
                sizes.insert(widget, QFontInfo(widget->font()).pixelSize());
            return sizes;
        };
        const QHash<const QWidget *, int> before = fonts();
        program.appearance.setTextSize(200);
        QCoreApplication::processEvents();
        const QHash<const QWidget *, int> large = fonts();
        int compared = 0;
        QStringList stale;
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            if (!large.contains(each.key()))
                continue;
            const QString name = QLatin1String(each.key()->metaObject()->className()) + QLatin1String(" in ")
                                 + QLatin1String(each.key()->parentWidget()->metaObject()->className());
            if (std::abs(large.value(each.key()) - 2 * each.value()) > 1)
                stale << name + QStringLiteral(" %1 %2").arg(each.value()).arg(large.value(each.key()));
            ++compared;
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(QLatin1Char('\n'))));
        QVERIFY(compared > 300);
        program.appearance.setTextSize(100);
        QCoreApplication::processEvents();
        const QHash<const QWidget *, int> after = fonts();
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            QVERIFY(!after.contains(each.key()) || after.value(each.key()) == each.value());
    }

    void rowsAndBarsGrow()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        showEverything(program);
        program.appearance.setTextSize(200);
        QCoreApplication::processEvents();
        const Metrics metrics = Metrics::of(QApplication::font());
        QVERIFY(metrics.rowHeight >= 34);
        int tables = 0;
        for (const TableView *table : program.window->findChildren<TableView *>()) {
            QCOMPARE(table->verticalHeader()->defaultSectionSize(), metrics.rowHeight);
            ++tables;
        }
        QVERIFY(tables >= 5);
        program.window->showPage(0);
        QCoreApplication::processEvents();
        QCOMPARE(program.table()->rowHeight(0), metrics.rowHeight);
        QCOMPARE(program.table()->horizontalHeader()->height(), metrics.headerHeight);
        const QFontMetrics words(QApplication::font());
        for (const QWidget *bar : program.window->findChildren<QWidget *>()) {
            const QByteArray name = bar->metaObject()->className();
            if (name == "netwharf::TopBar" || name == "netwharf::StatusLine")
                QVERIFY2(bar->height() >= words.height(), name.constData());
        }
    }

    void selectionAndScrollStay()
    {
        Program program;
        program.window->showPage(1);
        program.window->resize(900, 560);
        QTRY_VERIFY(program.rows() > 100);
        QTableView *table = program.table();
        table->verticalScrollBar()->setValue(40);
        const int last = table->rowAt(table->viewport()->height() - 30); // larger rows push it out
        table->selectRow(last);
        QCoreApplication::processEvents();
        for (const int percent : {125, 200, 100}) {
            program.appearance.setTextSize(percent);
            QCoreApplication::processEvents();
            QTRY_VERIFY(
                table->viewport()->rect().contains(table->visualRect(table->model()->index(last, 0)).topLeft()));
            QCOMPARE(table->currentIndex().row(), last);
            QVERIFY(table->selectionModel()->isRowSelected(last));
            QVERIFY(std::abs(table->verticalScrollBar()->value() - 40) <= last - 40);
        }
        table->selectRow(last);
        QTest::qWait(1); // the table goes to the new row in its own time
        table->verticalScrollBar()->setValue(300); // out of sight: nothing comes back to it
        program.appearance.setTextSize(150);
        QCoreApplication::processEvents();
        QCOMPARE(table->verticalScrollBar()->value(), 300);
    }

    void columnsThatWereMadeWiderGrow()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->resize(1280, 720);
        QHeaderView *header = program.table()->horizontalHeader();
        const int first = header->logicalIndex(0);
        header->resizeSection(first, 310);
        program.appearance.setTextSize(200);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(first), 620);
        program.appearance.setTextSize(100);
        QCoreApplication::processEvents();
        QCOMPARE(header->sectionSize(first), 310);
    }

    void whoReadsTheBasicsStaysThere()
    {
        Program program;
        program.window->resize(1000, 600);
        program.window->showBasics();
        QCoreApplication::processEvents();
        const auto *basics = program.window->findChild<BasicsPage *>();
        auto *area = basics->findChild<QScrollArea *>();
        const BasicsSection *tuple = nullptr;
        for (const BasicsSection *section : basics->findChildren<BasicsSection *>())
            if (section->id() == QStringLiteral("tuple"))
                tuple = section;
        QVERIFY(tuple);
        area->verticalScrollBar()->setSliderPosition(tuple->y() + tuple->height() / 2);
        area->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd); // by the person
        QCoreApplication::processEvents();
        for (const int percent : {150, 200, 110}) {
            program.appearance.setTextSize(percent);
            const auto isAtTop = [&] {
                const int top = area->verticalScrollBar()->value();
                return top > tuple->y() && top < tuple->y() + tuple->height();
            };
            QTRY_VERIFY2(isAtTop(), qPrintable(QString::number(percent)));
        }
    }

    void keysWorkEverywhere()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->activateWindow();
        QTRY_VERIFY(program.window->isActiveWindow());
        for (int place = 0; place < Places; ++place) {
            show(program, place);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            QTest::keyClick(focus, Qt::Key_Plus, Qt::ControlModifier);
            QCOMPARE(pixels(), 13);
            QTest::keyClick(focus, Qt::Key_Equal, Qt::ControlModifier);
            QCOMPARE(pixels(), 15);
            QTest::keyClick(focus, Qt::Key_Minus, Qt::ControlModifier);
            QCOMPARE(pixels(), 13);
            QTest::keyClick(focus, Qt::Key_0, Qt::ControlModifier);
            QCOMPARE(pixels(), 12);
        }
        program.window->showPage(0);
        SearchField *search = program.connections()->searchField();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(pixels(), 13);
        QCOMPARE(search->text(), QString());
    }

    /// Of the map the keys without Ctrl, and the wheel.
    void theMapKeepsItsZoom()
    {
        Program program;
        program.window->resize(1280, 1000);
        program.window->activateWindow();
        QTRY_VERIFY(program.window->isActiveWindow());
        program.window->showPage(2);
        auto *map = program.window->findChild<MapView *>();
        QTRY_VERIFY(map && map->hasFocus() && map->canZoom(1));
        QTRY_VERIFY(map->showsAll());
        QTest::keyClick(map, Qt::Key_Plus);
        QVERIFY(!map->showsAll());
        const int near = map->zoom();
        QCOMPARE(pixels(), 12);
        QTest::keyClick(map, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(map->zoom(), near);
        QCOMPARE(pixels(), 13);
        QTest::keyClick(map, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(map, Qt::Key_F);
        QVERIFY(map->showsAll());
        turnWheel(map->viewport(), 120, Qt::ControlModifier);
        QCOMPARE(pixels(), 12);
        QVERIFY(!map->showsAll());
    }

    void theWheelWithCtrlIsOfTheText()
    {
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.window->showPage(1);
        QTRY_VERIFY(program.rows() > 100);
        QScrollBar *bar = program.table()->verticalScrollBar();
        bar->setValue(20);
        turnWheel(program.table()->viewport(), 60, Qt::ControlModifier);
        QCOMPARE(pixels(), 12);
        turnWheel(program.table()->viewport(), 60, Qt::ControlModifier);
        QCOMPARE(pixels(), 13);
        QCOMPARE(bar->value(), 20);
        turnWheel(program.table()->viewport(), -120, Qt::ControlModifier);
        QCOMPARE(pixels(), 12);
        turnWheel(program.table()->viewport(), -120, Qt::NoModifier);
        QCOMPARE(pixels(), 12);
        QVERIFY(bar->value() > 20);
        program.window->showBasics();
        QCoreApplication::processEvents();
        auto *area = program.window->findChild<BasicsPage *>()->findChild<QScrollArea *>();
        turnWheel(area->viewport(), 120, Qt::ControlModifier);
        QCOMPARE(pixels(), 13);
    }

    void anotherLanguageKeepsTheSize()
    {
        Program program;
        program.language.choose(Language::English);
        program.appearance.setTextSize(150);
        QCOMPARE(pixels(), 18);
        program.language.choose(Language::TraditionalChinese);
        QCOMPARE(pixels(), 20); // one and a half times 13
        QCOMPARE(program.appearance.textSize(), 150);
        program.language.choose(Language::English);
        QCOMPARE(pixels(), 18);
    }

    void theWindowFitsItsScreen_data()
    {
        QTest::addColumn<int>("desktop");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("most");
        QTest::newRow("12 px") << 12 << 100 << QSize(900, 560);
        QTest::newRow("13 px") << 13 << 100 << QSize(900, 560);
        QTest::newRow("15 px") << 15 << 100 << QSize(900, 560);
        QTest::newRow("20 px") << 20 << 100 << QSize(900, 560);
        QTest::newRow("150 % of 12 px") << 12 << 150 << QSize(900, 560);
        QTest::newRow("200 % of 12 px") << 12 << 200 << QSize(900, 560);
        QTest::newRow("200 % of 15 px") << 15 << 200 << QSize(1100, 640);
    }

    void theWindowFitsItsScreen()
    {
        QFETCH(int, desktop);
        QFETCH(int, percent);
        QFETCH(QSize, most);
        setDesktop(desktop);
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.appearance.setTextSize(percent);
        for (const Language language : Languages) {
            program.language.choose(language);
            showEverything(program);
            program.window->findChild<BasicsPage *>()->startFind();
            program.window->findChild<StatusLine *>()->setOngoing(QString(400, QLatin1Char('w')));
            const QSize least = program.window->minimumSizeHint();
            QVERIFY2(
                least.width() <= most.width() && least.height() <= most.height(),
                qPrintable(
                    QStringLiteral("%1x%2 in language %3").arg(least.width()).arg(least.height()).arg(int(language))));
        }
    }

    void noControlIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::newRow("100 %") << 100 << QSize(900, 560);
        QTest::newRow("150 %") << 150 << QSize(1272, 680);
        QTest::newRow("200 %") << 200 << QSize(1272, 680);
    }

    void noControlIsClipped()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        Program program;
        QTRY_VERIFY(program.rows() > 10);
        program.appearance.setTextSize(percent);
        QStringList clipped;
        for (const Language language : Languages) {
            program.language.choose(language);
            for (int place = 0; place < Places; ++place) {
                show(program, place);
                program.window->resize(size);
                QCoreApplication::processEvents();
                QCOMPARE(program.window->size(), size);
                // Counts come from beside the window, and chips grow with them.
                (void)QTest::qWaitFor([&] { return clippedControls(program.window.get()).isEmpty(); }, 1000);
                for (const QString &each : clippedControls(program.window.get()))
                    clipped << QStringLiteral("place %1, language %2: %3").arg(place).arg(int(language)).arg(each);
            }
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1Char('\n') + clipped.join(QLatin1Char('\n'))));
    }

    void shortcutsFitInLargeText()
    {
        Program program;
        program.language.choose(Language::English);
        program.appearance.setTextSize(200);
        ShortcutsDialog dialog(program.window.get());
        dialog.show();
        QVERIFY(dialog.width() <= program.window->screen()->availableSize().width());
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Larger text")) && texts.contains(QStringLiteral("Ctrl+wheel")));
    }

    void cleanup() { QApplication::setFont(m_desktop); }

private:
    /// What the desktop gives the program that starts next.
    void setDesktop(int pixels)
    {
        QFont font = m_desktop;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    QFont m_desktop;
};

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
