// SPDX-License-Identifier: MIT
// What the person sets on Ports and on the map is in the settings file soon after, not only when the program ends.
#include "app/ui/map/mappage.h"
#include "app/ui/ports/porttable.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/detailsplit.h"
#include "tests/ui/program.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QWindow>

#include <functional>

using namespace netwharf;

namespace {

using Change = std::function<void(Program &)>;

MapPage *mapOf(const Program &program)
{
    return program.window->findChild<MapPage *>();
}

PortTable *portTableOf(const Program &program)
{
    return program.ports()->findChild<PortTable *>();
}

void clickChip(const QWidget *page, const QString &word)
{
    for (Chip *chip : page->findChildren<Chip *>())
        if (chip->isVisible() && chip->text().contains(word))
            return chip->click();
    QFAIL("no such chip");
}

void trigger(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text().remove(QLatin1Char('&')) == text)
            return action->trigger();
    QFAIL("no such action");
}

void chooseOnMap(Program &program, const QString &text)
{
    QMenu menu;
    mapOf(program)->fillViewMenu(&menu);
    trigger(menu, text);
}

/// As the window system tells of it: what looks at the buttons that are down sees this one.
void drag(const QWidget *widget, const QPoint &from, int dx)
{
    QWindow *window = widget->window()->windowHandle();
    const QPoint start = widget->mapTo(widget->window(), from);
    QTest::mouseMove(window, start - QPoint(1, 0));
    QTest::mouseMove(window, start);
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(window, start + QPoint(dx * step / 4, 0));
    QTest::mouseRelease(window, Qt::LeftButton, {}, start + QPoint(dx, 0));
}

void dragColumn(Program &program)
{
    const QHeaderView *header = portTableOf(program)->horizontalHeader();
    drag(header->viewport(), {header->sectionViewportPosition(2) + header->sectionSize(2) - 1, header->height() / 2},
         30);
}

void dragDetail(Program &program)
{
    const auto *split = program.ports()->findChild<DetailSplit *>();
    const QWidget *grip = split->childAt(split->width() - split->detailWidth(), split->height() / 2);
    QVERIFY(grip);
    drag(grip, grip->rect().center(), -20);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class SavedStateTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QFile::remove(SettingsFile::path()); }

    void changesAreInTheFileSoon_data();
    void changesAreInTheFileSoon();
    void comesBack();
};

void SavedStateTest::changesAreInTheFileSoon_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *key, const Change &change) {
        QTest::newRow(name) << QString::fromLatin1(key) << change;
    };
    row("chips of Ports", "ports/ranges",
        [](Program &program) { clickChip(program.ports(), QStringLiteral("System")); });
    row("columns of Ports", "ports/header/9", [](Program &program) {
        QMenu menu;
        portTableOf(program)->fillColumnMenu(&menu);
        trigger(menu, QStringLiteral("Source"));
    });
    row("order of Ports", "ports/sortColumn",
        [](Program &program) { portTableOf(program)->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder); });
    row("order of the columns of Ports", "ports/header/9",
        [](Program &program) { portTableOf(program)->horizontalHeader()->moveSection(2, 4); });
    row("width of a column of Ports", "ports/header/own", dragColumn);
    row("width of the detail of Ports", "ports/detailWidth", dragDetail);
    row("chips of the map", "map/chips/layers",
        [](Program &program) { clickChip(mapOf(program), QStringLiteral("UDP")); });
    row("names on the map", "map/names",
        [](Program &program) { chooseOnMap(program, QStringLiteral("Names beside lights")); });
    row("zoom of the map", "map/zoom", [](Program &program) { chooseOnMap(program, QStringLiteral("Zoom in")); });
    row("map as a table", "map/table", [](Program &program) { chooseOnMap(program, QStringLiteral("As a table")); });
}

void SavedStateTest::changesAreInTheFileSoon()
{
    QFETCH(QString, key);
    QFETCH(Change, change);
    Program program;
    program.language.choose(Language::English);
    program.window->resize(1280, 720);
    QTRY_VERIFY(program.rows() > 10);
    program.window->showPage(key.startsWith(QLatin1String("map")) ? static_cast<Page *>(mapOf(program))
                                                                  : program.ports());
    QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
    QTest::qWait(0);
    emit program.connections()->stateChanged(); // so that all that the window does of its own is in the file already
    const auto saved = [&key] { return QSettings(SettingsFile::path(), QSettings::IniFormat).value(key); };
    QTRY_VERIFY(saved().isValid());
    const QVariant before = saved();
    change(program);
    QTRY_VERIFY(saved() != before);
}

/// A program that died, as it stood a moment before.
void SavedStateTest::comesBack()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    {
        Program program;
        program.language.choose(Language::English);
        program.window->resize(1280, 720);
        program.window->showPage(program.ports());
        clickChip(program.ports(), QStringLiteral("UDP"));
        const auto isSaved = [] {
            return QSettings(SettingsFile::path(), QSettings::IniFormat)
                       .value(QStringLiteral("ports/transports"))
                       .toInt()
                   != 0;
        };
        QTRY_VERIFY(isSaved());
        QVERIFY(QFile::copy(SettingsFile::path(), copy));
    }
    QFile::remove(SettingsFile::path());
    QVERIFY(QFile::copy(copy, SettingsFile::path()));
    Program program;
    QTRY_VERIFY(program.ports()->isVisible());
    for (const Chip *chip : program.ports()->findChildren<Chip *>())
        if (chip->text().contains(QLatin1String("UDP")))
            QVERIFY(chip->isChecked());
}

QTEST_MAIN(SavedStateTest)
#include "tst_savedstate.moc"
