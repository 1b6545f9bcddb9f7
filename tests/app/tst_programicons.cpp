// SPDX-License-Identifier: MIT
#include "app/desktop/programicons.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace netwharf;

class ProgramIconsTest : public QObject
{
    Q_OBJECT
private slots:
    void readsEntries_data();
    void readsEntries();
    void entriesThatAreNoPrograms();
    void findsTheFittingFile();
    void loadsOnceAndTells();
    void damagedIconsAreNone();
    void mayGoWhileItIsAsked();

private:
    static void write(const QString &path, const QByteArray &text);
    static QString folderWithIcon(const QTemporaryDir &folder);
};

void ProgramIconsTest::write(const QString &path, const QByteArray &text)
{
    QVERIFY(QFileInfo(path).dir().mkpath(QStringLiteral(".")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString ProgramIconsTest::folderWithIcon(const QTemporaryDir &folder)
{
    write(folder.filePath(QStringLiteral("applications/org.example.Ship.desktop")),
          "[Desktop Entry]\nType=Application\nExec=/usr/bin/ship --sail %u\nIcon=ship\n");
    const QString icon = folder.filePath(QStringLiteral("icons/hicolor/32x32/apps/ship.png"));
    write(icon, {});
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::red);
    [&] { QVERIFY(image.save(icon)); }();
    return folder.path();
}

void ProgramIconsTest::readsEntries_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("program");
    QTest::newRow("bare") << QByteArray("firefox %u") << "firefox";
    QTest::newRow("path") << QByteArray("/usr/lib/firefox/firefox %u") << "firefox";
    QTest::newRow("env") << QByteArray("env GDK_BACKEND=x11 /usr/bin/code --unity-launch") << "code";
    QTest::newRow("quoted") << QByteArray("\"/opt/My App/run me\" %f") << "run me";
    QTest::newRow("empty") << QByteArray() << "";
}

void ProgramIconsTest::readsEntries()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, program);
    const auto entry =
        readDesktopEntry(QStringLiteral("x"), "# a remark\r\n[Desktop Entry]\r\nType=Application\r\nIcon=i\r\nExec="
                                                  + command + "\r\n[Desktop Action new]\nExec=other\n");
    QVERIFY(entry);
    QCOMPARE(entry->program, program);
    QCOMPARE(entry->icon, QStringLiteral("i"));
}

void ProgramIconsTest::entriesThatAreNoPrograms()
{
    const QString id = QStringLiteral("x");
    QVERIFY(!readDesktopEntry(id, "[Desktop Entry]\nType=Link\nIcon=i\n"));
    QVERIFY(!readDesktopEntry(id, "[Desktop Entry]\nType=Application\nExec=a\n")); // no icon
    QVERIFY(!readDesktopEntry(id, "Type=Application\nExec=a\nIcon=i\n")); // in no group
    QVERIFY(!readDesktopEntry(id, QByteArray("\0\xff[[=\n=", 8)));
}

void ProgramIconsTest::findsTheFittingFile()
{
    const QTemporaryDir folder;
    const QStringList folders{folder.path()};
    for (const char *size : {"16x16", "48x48", "256x256"})
        write(folder.filePath(QStringLiteral("icons/hicolor/%1/apps/a.png").arg(QLatin1String(size))), "x");
    write(folder.filePath(QStringLiteral("pixmaps/b.svg")), "x");
    QVERIFY(iconFile(QStringLiteral("a"), 16, folders).contains(QStringLiteral("16x16")));
    QVERIFY(iconFile(QStringLiteral("a"), 32, folders).contains(QStringLiteral("48x48")));
    QVERIFY(iconFile(QStringLiteral("b"), 16, folders).endsWith(QStringLiteral("b.svg")));
    QVERIFY(iconFile(QStringLiteral("c"), 16, folders).isEmpty());
    QVERIFY(iconFile(QStringLiteral("../pixmaps/b"), 16, folders).isEmpty());
    QVERIFY(iconFile(folder.path(), 16, folders).isEmpty()); // a folder is no file
}

void ProgramIconsTest::loadsOnceAndTells()
{
    const QTemporaryDir folder;
    ProgramIcons icons({folderWithIcon(folder)});
    QSignalSpy loaded(&icons, &ProgramIcons::loaded);
    Process ship;
    ship.name = "ship";
    ship.executable = "/usr/bin/ship";
    QVERIFY(icons.icon(ship, 16).isNull());
    QTRY_COMPARE(loaded.size(), 1);
    const QImage image = icons.icon(ship, 16);
    QCOMPARE(image.size(), QSize(16, 16));
    QCOMPARE(image.pixelColor(8, 8), QColor(Qt::red));
    Process boat;
    boat.name = "boat";
    QVERIFY(icons.icon(boat, 16).isNull());
    boat.name = "org.example.Ship"; // by the entry's id
    QVERIFY(icons.icon(boat, 16).isNull());
    QTRY_COMPARE(loaded.size(), 2);
}

void ProgramIconsTest::damagedIconsAreNone()
{
    const QTemporaryDir folder;
    folderWithIcon(folder);
    write(folder.filePath(QStringLiteral("icons/hicolor/32x32/apps/ship.png")), "no picture");
    write(folder.filePath(QStringLiteral("applications/good.desktop")),
          "[Desktop Entry]\nType=Application\nExec=good\nIcon=good\n");
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(folder.filePath(QStringLiteral("icons/hicolor/32x32/apps/good.png"))));
    ProgramIcons icons({folder.path()});
    QSignalSpy loaded(&icons, &ProgramIcons::loaded);
    Process ship;
    ship.name = "ship";
    Process good;
    good.name = "good";
    icons.icon(ship, 16);
    icons.icon(good, 16);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!icons.icon(good, 16).isNull());
    QVERIFY(icons.icon(ship, 16).isNull());
}

void ProgramIconsTest::mayGoWhileItIsAsked()
{
    const QTemporaryDir folder;
    folderWithIcon(folder);
    for (int i = 0; i < 20; ++i) {
        ProgramIcons icons({folder.path()});
        Process ship;
        ship.name = "ship";
        icons.icon(ship, 16 + i);
    }
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(ProgramIconsTest)
#include "tst_programicons.moc"
