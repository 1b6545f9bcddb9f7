// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>

#include "app/ui/widgets/appearance.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/sparkline.h"
#include "app/ui/widgets/tabstrip.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/toolbutton.h"

#include <cmath>

using namespace netwharf;

namespace {

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

struct Row
{
    ChipRow row;
    QList<Chip *> chips;
    QAbstractButton *toggle = nullptr;

    Row()
    {
        const char *const words[] = {"TCP", "UDP", "Listening", "Established", "Closing", "System", "Registered"};
        const int groups[] = {0, 0, 1, 1, 1, 2, 2};
        for (int i = 0; i < 7; ++i) {
            Chip *chip = row.addChip(groups[i]);
            chip->setText(QString::fromLatin1(words[i]));
            chip->setCount(10 + i);
            chips << chip;
        }
        toggle = row.addToggle(QStringLiteral("process-tree"));
        toggle->setText(QStringLiteral("By process"));
        row.show();
    }

    Chip *more() const
    {
        for (Chip *chip : row.findChildren<Chip *>()) {
            if (!chips.contains(chip))
                return chip;
        }
        return nullptr;
    }
};

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_appearance = new Appearance(this); }

    void chipTogglesByClickAndKeys();
    void chipIsNeverNarrowerThanBefore();
    void rowFoldsAndStaysInside();
    void foldedChipsAreInTheMenu();
    void whatIsOnStaysInSight();
    void narrowGroupsFillTheRoom();
    void hiddenTextIsALink();
    void moreCountsWhatIsOn();
    void aRemarkIsALink();
    void tabGoesAsTheChipsAreDrawn();
    void theSearchLeavesShortcutsToThePage();
    void severalErrorsAreCounted();
    void escapeClearsThenLeaves();
    void downAndEnterLeave();
    void errorIsShown();
    void keyCapShowsOnlyWhenEmptyAndUnfocused();
    void clearButtonHasAName();
    void tabsKeepTheirWidths();
    void tabsFollowTheKeys();
    void tabsAreTabsToAScreenReader();
    void buttonKeepsRoomForItsRing();
    void dropDownOpensItsMenu();
    void disabledCheckBoxIsSeen();
    void comboBoxShowsItsLongestWord();
    void equalRatesAreEquallyHigh_data();
    void equalRatesAreEquallyHigh();

private:
    Appearance *m_appearance = nullptr;
};

void ControlsTest::equalRatesAreEquallyHigh_data()
{
    QTest::addColumn<QList<double>>("bar");
    QTest::newRow("the same") << QList<double>{8, 8};
    QTest::newRow("twice as many") << QList<double>{8, 4};
    QTest::newRow("half as many") << QList<double>{4, 8};
}

void ControlsTest::equalRatesAreEquallyHigh()
{
    QFETCH(QList<double>, bar);
    Sparkline curve(Sparkline::Inks::OpenedAndClosed);
    curve.resize(curve.sizeHint());
    curve.setBars({{bar[0], bar[1]}});
    const QImage image = curve.grab().toImage();
    const auto heightOf = [&image](const QColor &color) {
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0, before = height; x < image.width() && height == before; ++x)
                height += image.pixelColor(x, y) == color ? 1 : 0;
        return height;
    };
    const double up = heightOf(Theme::current().opened);
    const double down = heightOf(Theme::current().closed);
    QVERIFY(up > 8 && down > 8);
    QVERIFY2(std::abs(up / bar[0] - down / bar[1]) < 0.3, qPrintable(QStringLiteral("%1 and %2").arg(up).arg(down)));
}

void ControlsTest::chipTogglesByClickAndKeys()
{
    Chip chip;
    chip.setText(QStringLiteral("UDP"));
    chip.setCount(15);
    chip.show();
    QSignalSpy toggled(&chip, &QAbstractButton::toggled);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(!chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Return);
    QVERIFY(chip.isChecked());
    QCOMPARE(toggled.count(), 3);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chip);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("UDP"));
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("15"));
    QVERIFY(accessible->state().checked);
}

void ControlsTest::chipIsNeverNarrowerThanBefore()
{
    Chip chip;
    chip.setText(QStringLiteral("TCP"));
    chip.setCount(9);
    const int narrow = chip.sizeHint().width();
    chip.setCount(1000);
    const int wide = chip.sizeHint().width();
    QVERIFY(wide > narrow);
    chip.setCount(0);
    QCOMPARE(chip.sizeHint().width(), wide);
}

void ControlsTest::rowFoldsAndStaysInside()
{
    Row r;
    QCOMPARE(r.row.minimumSizeHint().width(), 0);
    bool folded = false;
    bool whole = false;
    for (int width = 300; width < 1300; width += 23) {
        r.row.resize(width, r.row.sizeHint().height());
        QCoreApplication::processEvents();
        QList<QRect> places;
        int hidden = 0;
        for (Chip *chip : r.chips) {
            if (chip->isVisible())
                places << chip->geometry();
            else
                ++hidden;
        }
        if (r.more()->isVisible()) {
            places << r.more()->geometry();
            QVERIFY(hidden > 0);
            folded = true;
        } else {
            QCOMPARE(hidden, 0);
            whole = true;
        }
        places << r.toggle->geometry();
        for (int i = 0; i < places.size(); ++i) {
            QVERIFY2(r.row.rect().contains(places[i]), qPrintable(QString::number(width)));
            QVERIFY(i == 0 || places[i - 1].right() < places[i].left());
        }
    }
    QVERIFY(folded);
    QVERIFY(whole);
}

void ControlsTest::foldedChipsAreInTheMenu()
{
    Row r;
    r.row.resize(480, 40);
    QVERIFY(r.more()->isVisible());
    Chip *last = r.chips.back();
    QVERIFY(!last->isVisible());
    QVERIFY(!r.more()->isChecked());
    r.more()->click();
    auto *menu = r.row.findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(last->text()))
            wanted = action;
    }
    QVERIFY(wanted);
    wanted->trigger();
    QVERIFY(last->isChecked());
    QVERIFY(r.more()->isChecked());
    menu->close();
}

/// The link that a click brings takes no room from what was clicked.
void ControlsTest::whatIsOnStaysInSight()
{
    const QString text = QStringLiteral("15 hidden by one filter, show all");
    Row r;
    int width = 1300;
    do {
        r.row.resize(--width, 40);
    } while (!r.more()->isVisible());
    r.row.resize(width + 110, 40);
    r.chips[6]->setChecked(true);
    r.row.setHiddenText(text, {}, QStringLiteral("15 hidden"));
    QCoreApplication::processEvents();
    QVERIFY(r.chips[6]->isVisible());
    LinkButton *link = nullptr;
    for (LinkButton *each : r.row.findChildren<LinkButton *>())
        if (each->isVisible())
            link = each;
    QVERIFY(link);
    QCOMPARE(link->text(), QStringLiteral("15 hidden"));
    QCOMPARE(link->accessibleName(), text);
    QVERIFY(link->width() >= link->sizeHint().width());
    r.row.resize(700, 40); // other groups fold before it
    QVERIFY(r.chips[6]->isVisible() && !r.chips[2]->isVisible());
    r.row.resize(1600, 40);
    QVERIFY(!r.more()->isVisible());
    QCOMPARE(link->text(), text);
}

/// A wide group in the middle does not keep a narrow one behind it from the room that is left.
void ControlsTest::narrowGroupsFillTheRoom()
{
    Row r;
    bool isFilled = false;
    for (int width = 1300; width > 300; width -= 4) {
        r.row.resize(width, 40);
        isFilled = isFilled || (!r.chips[2]->isVisible() && r.chips[5]->isVisible());
        for (const Chip *chip : r.chips + QList<Chip *>{r.more()})
            QVERIFY(!chip->isVisible() || chip->geometry().right() < r.toggle->geometry().left());
    }
    QVERIFY(isFilled);
}

void ControlsTest::hiddenTextIsALink()
{
    Row r;
    r.row.resize(1200, 40);
    r.row.setHiddenText(QStringLiteral("15 hidden, show all"));
    QSignalSpy asked(&r.row, &ChipRow::showAllRequested);
    QAbstractButton *link = nullptr;
    for (auto *button : r.row.findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(QLatin1String("15 hidden")))
            link = button;
    }
    QVERIFY(link);
    QVERIFY(link->isVisible());
    QVERIFY(link->geometry().right() < r.toggle->geometry().left());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    r.row.setHiddenText({});
    QVERIFY(!link->isVisible());
}

void ControlsTest::moreCountsWhatIsOn()
{
    Row r;
    r.row.resize(430, 40); // the first group fits
    Chip *more = r.more();
    QTRY_VERIFY(more->isVisible());
    QVERIFY(r.chips[0]->isVisible() && !r.chips[5]->isVisible());
    QVERIFY(!more->count() && !more->isChecked());
    r.chips[5]->setChecked(true);
    r.chips[6]->setChecked(true);
    QCOMPARE(more->count(), std::optional(2));
    QVERIFY(more->isChecked());
    r.chips[0]->setChecked(true);
    QCOMPARE(more->count(), std::optional(2)); // that one is in sight
    r.chips[5]->setChecked(false);
    r.chips[6]->setChecked(false);
    QVERIFY(!more->count() && !more->isChecked());
}

void ControlsTest::aRemarkIsALink()
{
    Row r;
    r.row.resize(1200, 40);
    QSignalSpy followed(&r.row, &ChipRow::remarkFollowed);
    r.row.setHiddenText(QStringLiteral("15 hidden, show all"));
    r.row.setRemark(QStringLiteral("back"), QStringLiteral("why"));
    QAbstractButton *remark = nullptr;
    for (QAbstractButton *each : r.row.findChildren<QAbstractButton *>())
        if (each->text() == QLatin1String("back"))
            remark = each;
    QVERIFY(remark && remark->isVisible());
    QCOMPARE(remark->accessibleDescription(), QStringLiteral("why"));
    remark->click();
    QCOMPARE(followed.count(), 1);
    r.row.setRemark({});
    QVERIFY(!remark->isVisible());
}

void ControlsTest::tabGoesAsTheChipsAreDrawn()
{
    Row r;
    r.row.resize(430, 40);
    r.row.activateWindow();
    QTRY_VERIFY(r.row.isActiveWindow() && r.more()->isVisible());
    QList<QWidget *> drawn{r.chips[0], r.chips[1], r.more(), r.toggle};
    drawn[0]->setFocus();
    for (QWidget *each : drawn) {
        QCOMPARE(QApplication::focusWidget(), each);
        QTest::keyClick(each, Qt::Key_Tab);
    }
    drawn.back()->setFocus();
    for (auto each = drawn.rbegin(); each != drawn.rend(); ++each) {
        QCOMPARE(QApplication::focusWidget(), *each);
        QTest::keyClick(*each, Qt::Key_Backtab);
    }
}

/// Under X11 QLineEdit takes Ctrl+E, D, K, U for itself; those of every text field stay with it.
void ControlsTest::theSearchLeavesShortcutsToThePage()
{
    SearchField field;
    field.setText(QStringLiteral("443"));
    field.selectAll();
    const auto isTaken = [](SearchField &of, Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.accept();
        static_cast<QObject &>(of).event(&event);
        return event.isAccepted();
    };
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_D, Qt::Key_E, Qt::Key_G, Qt::Key_K, Qt::Key_U})
        QVERIFY2(!isTaken(field, key), qPrintable(QKeySequence(key).toString()));
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z})
        QVERIFY2(isTaken(field, key), qPrintable(QKeySequence(key).toString()));
}

void ControlsTest::severalErrorsAreCounted()
{
    SearchField field;
    field.resize(900, field.sizeHint().height());
    field.show();
    field.clearErrors(QStringLiteral("port:80"));
    field.setText(QStringLiteral("port:80a state:x"));
    field.setErrors({{5, 3, QStringLiteral("first")}, {15, 1, QStringLiteral("second")}});
    QCOMPARE(field.accessibleDescription(), QStringLiteral("first\nsecond"));
    QCOMPARE(field.understood(), QStringLiteral("port:80"));
    const QImage two = field.grab().toImage();
    field.setErrors({{5, 3, QStringLiteral("first")}});
    QVERIFY(two != field.grab().toImage());
}

void ControlsTest::escapeClearsThenLeaves()
{
    SearchField field;
    QSignalSpy left(&field, &SearchField::leaveRequested);
    field.setText(QStringLiteral("nginx"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void ControlsTest::downAndEnterLeave()
{
    SearchField field;
    QSignalSpy left(&field, &SearchField::leaveRequested);
    field.setText(QStringLiteral("443"));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Enter);
    QCOMPARE(left.count(), 3);
    QCOMPARE(field.text(), QStringLiteral("443"));
}

void ControlsTest::errorIsShown()
{
    SearchField field;
    field.resize(500, field.sizeHint().height());
    field.show();
    field.setText(QStringLiteral("port:80a"));
    const QColor closed = Theme::current().closed;
    QVERIFY(!hasColor(field.grab().toImage(), closed));
    field.setErrors({{5, 3, QStringLiteral("80a is not a port")}});
    QVERIFY(field.hasError());
    QCOMPARE(field.accessibleDescription(), QStringLiteral("80a is not a port"));
    QVERIFY(hasColor(field.grab().toImage(), closed));
    field.clearErrors({});
    QVERIFY(!hasColor(field.grab().toImage(), closed));
}

void ControlsTest::keyCapShowsOnlyWhenEmptyAndUnfocused()
{
    QWidget window;
    SearchField field(&window);
    QAbstractButton *other = new ToolButton(QStringLiteral("menu"), &window);
    window.resize(600, 80);
    field.setGeometry(10, 10, 500, field.sizeHint().height());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto capShown = [&field] {
        return hasColor(field.grab(QRect(field.width() - 30, 4, 24, field.height() - 8)).toImage(),
                        Theme::current().line);
    };
    other->setFocus();
    QTRY_VERIFY(!field.hasFocus());
    QVERIFY(capShown());
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    QVERIFY(!capShown());
    field.setText(QStringLiteral("x"));
    other->setFocus();
    QTRY_VERIFY(!field.hasFocus());
    QVERIFY(!capShown());
}

void ControlsTest::clearButtonHasAName()
{
    SearchField field;
    field.show();
    auto *clear = field.findChild<ToolButton *>();
    QVERIFY(clear);
    QVERIFY(!clear->isVisible());
    field.setText(QStringLiteral("x"));
    QVERIFY(clear->isVisible());
    QVERIFY(!clear->accessibleName().isEmpty());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(field.text().isEmpty());
}

void ControlsTest::tabsKeepTheirWidths()
{
    TabStrip tabs;
    tabs.setWords({QStringLiteral("Connections"), QStringLiteral("Ports")});
    tabs.show();
    const int before = tabs.sizeHint().width();
    tabs.setCurrentIndex(1);
    QCOMPARE(tabs.sizeHint().width(), before);
}

void ControlsTest::tabsFollowTheKeys()
{
    TabStrip tabs;
    tabs.setWords({QStringLiteral("Connections"), QStringLiteral("Ports"), QStringLiteral("Map")});
    tabs.show();
    QSignalSpy changed(&tabs, &TabStrip::currentChanged);
    const auto words = tabs.findChildren<QAbstractButton *>();
    QTest::keyClick(words[0], Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QTest::keyClick(words[1], Qt::Key_End);
    QCOMPARE(tabs.currentIndex(), 2);
    QTest::keyClick(words[2], Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 2);
    QTest::keyClick(words[2], Qt::Key_Home);
    QCOMPARE(tabs.currentIndex(), 0);
    QTest::mouseClick(words[1], Qt::LeftButton);
    QCOMPARE(tabs.currentIndex(), 1);
    QTest::mouseClick(words[1], Qt::LeftButton);
    QVERIFY(static_cast<QAbstractButton *>(words[1])->isChecked());
    QCOMPARE(changed.count(), 4);
}

void ControlsTest::tabsAreTabsToAScreenReader()
{
    TabStrip tabs;
    tabs.setWords({QStringLiteral("Connections"), QStringLiteral("Ports")});
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(&tabs);
    QCOMPARE(strip->role(), QAccessible::PageTabList);
    const auto words = tabs.findChildren<QAbstractButton *>();
    QAccessibleInterface *second = QAccessible::queryAccessibleInterface(words[1]);
    QCOMPARE(second->role(), QAccessible::PageTab);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Ports"));
    QVERIFY(!second->state().selected);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(tabs.currentIndex(), 1);
    QVERIFY(second->state().selected);
}

void ControlsTest::buttonKeepsRoomForItsRing()
{
    const int height = Metrics::of(QApplication::font()).controlHeight;
    PushButton words(QStringLiteral("Copy"));
    QCOMPARE(words.sizeHint().height(), height + 4);
    PushButton icon;
    icon.setIcon(QIcon(QStringLiteral(":/icons/copy.svg")));
    QCOMPARE(icon.sizeHint(), QSize(height + 4, height + 4));
    words.resize(words.sizeHint());
    words.show();
    QVERIFY(!hasColor(words.grab().toImage(), Theme::current().accent));
    words.setPrimary(true);
    QVERIFY(hasColor(words.grab().toImage(), Theme::current().accent));
}

void ControlsTest::dropDownOpensItsMenu()
{
    DropDown down;
    down.setText(QStringLiteral("1 s"));
    down.menu()->addAction(QStringLiteral("2 s"));
    down.show();
    QTest::keyClick(&down, Qt::Key_Down);
    QTRY_VERIFY(down.menu()->isVisible());
    down.menu()->close();
    QTest::keyClick(&down, Qt::Key_Return);
    QTRY_VERIFY(down.menu()->isVisible());
    down.menu()->close();
}

/// In the dark its frame had the colour of the ground.
void ControlsTest::disabledCheckBoxIsSeen()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_appearance->setChoice(choice);
        QCheckBox box;
        for (const bool checked : {false, true}) {
            box.setChecked(checked);
            box.setEnabled(false);
            const QImage picture = box.grab().toImage();
            QVERIFY(hasColor(picture, Theme::current().strong));
            QCOMPARE(hasColor(picture, Theme::current().muted), checked);
        }
    }
    m_appearance->setChoice(ThemeChoice::System);
}

void ControlsTest::comboBoxShowsItsLongestWord()
{
    QComboBox box;
    const QString longest = QStringLiteral("Only the first that opens and the last that closes");
    box.addItems({QStringLiteral("a"), longest});
    box.resize(box.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect words = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    QVERIFY(words.width() - 2 >= box.fontMetrics().horizontalAdvance(longest)); // the label keeps 1 px at each side
    QVERIFY(box.rect().contains(words));
}

QTEST_MAIN(ControlsTest)
#include "controlstest.moc"
