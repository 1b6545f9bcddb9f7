// SPDX-License-Identifier: MIT
// Notices and the tray on a session bus of the test's own, with servers that answer late, never, wrongly, or
// come when the program runs already.
#include "app/desktop/notifier.h"
#include "app/desktop/traypresence.h"
#include "app/ui/watch/trayicon.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace netwharf;
using namespace std::chrono_literals;

namespace {

enum class Manner { Answers, AnswersLate, NeverAnswers, Refuses };

/// org.freedesktop.Notifications, or the portal, as some desktops have it.
class FakeServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    Manner manner = Manner::Answers;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup")};
    QStringList bodies;
    int asked = 0;
    uint lastNumber = 0;

public slots:
    QStringList GetCapabilities()
    {
        ++asked;
        hold(QVariant(capabilities));
        return capabilities;
    }
    uint Notify(const QString &, uint, const QString &, const QString &, const QString &body, const QStringList &,
                const QVariantMap &, int)
    {
        bodies << body;
        hold(QVariant(lastNumber + 1));
        return ++lastNumber;
    }

signals:
    void ActionInvoked(uint number, const QString &action);

private:
    void hold(const QVariant &answer)
    {
        if (manner == Manner::Answers)
            return;
        if (manner == Manner::Refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not today"));
            return;
        }
        setDelayedReply(true);
        if (manner == Manner::AnswersLate)
            QTimer::singleShot(
                50, this, [bus = connection(), reply = message().createReply(answer)]() mutable { bus.send(reply); });
    }
};

class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    Manner manner = Manner::Answers;
    QStringList bodies;

public slots:
    void AddNotification(const QString &, const QVariantMap &values)
    {
        bodies << values.value(QStringLiteral("body")).toString();
        if (manner == Manner::Refuses)
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not for you"));
        else if (manner == Manner::NeverAnswers)
            setDelayedReply(true);
    }
};

const QString Server = QStringLiteral("org.freedesktop.Notifications");
const QString ServerPath = QStringLiteral("/org/freedesktop/Notifications");
const QString Portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString TrayWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const Notice News{QStringLiteral("title"), QStringLiteral("<b>body</b>")};

} // namespace

class DesktopBusTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void bodiesAreMarkupWhereTheServerTakesIt();
    void lateAnswersAreWaitedFor();
    void silenceIsAFailure_data();
    void silenceIsAFailure();
    void nobodyIsThere();
    void looksBeforeThereIsNews();
    void aServerWithoutCapabilitiesShowsPlainText();
    void aNewServerIsAskedAnew();
    void onlyOurNoticesAreClicked();
    void portalRefuses();
    void portalNeverAnswers();
    void aTrayComesLater();
    void theWindowComesBackWhenTheTrayGoes();

private:
    QDBusConnection bus() const { return QDBusConnection(QStringLiteral("fakes")); }
    void offer(FakeServer &server);
};

void DesktopBusTest::init()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("no session bus can be started here");
    QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("fakes"));
    QVERIFY(bus().isConnected());
}

void DesktopBusTest::cleanup()
{
    for (const QString &name : {Server, Portal, TrayWatcher})
        bus().unregisterService(name);
    QDBusConnection::disconnectFromBus(QStringLiteral("fakes"));
}

void DesktopBusTest::offer(FakeServer &server)
{
    bus().registerObject(ServerPath, &server, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    QVERIFY(bus().registerService(Server));
}

void DesktopBusTest::bodiesAreMarkupWhereTheServerTakesIt()
{
    FakeServer server;
    offer(server);
    Notifier notifier(false);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(News);
    notifier.show(News);
    QTRY_COMPARE(server.bodies.size(), 2);
    QCOMPARE(server.bodies.first(), QStringLiteral("&lt;b&gt;body&lt;/b&gt;"));
    QCOMPARE(server.asked, 1);
    QCOMPARE(failed.size(), 0);
}

void DesktopBusTest::lateAnswersAreWaitedFor()
{
    FakeServer server;
    server.manner = Manner::AnswersLate;
    offer(server);
    Notifier notifier(false, 5s);
    QSignalSpy failed(&notifier, &Notifier::failed);
    QElapsedTimer time;
    time.start();
    notifier.show(News);
    QVERIFY(time.elapsed() < 40); // it did not wait itself
    QTRY_COMPARE(server.bodies.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void DesktopBusTest::silenceIsAFailure_data()
{
    QTest::addColumn<int>("manner");
    QTest::newRow("never") << int(Manner::NeverAnswers);
    QTest::newRow("refuses") << int(Manner::Refuses);
}

/// Said in another way soon, not when the bus gives up after half a minute.
void DesktopBusTest::silenceIsAFailure()
{
    QFETCH(int, manner);
    FakeServer server;
    server.manner = static_cast<Manner>(manner);
    offer(server);
    Notifier notifier(false, 100ms);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(News);
    notifier.show(News);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 2000);
    QVERIFY(server.bodies.isEmpty());
    server.manner = Manner::Answers; // it has come to itself
    notifier.show(News);
    QTRY_COMPARE(server.bodies.size(), 1);
    QCOMPARE(failed.size(), 2);
    server.manner = static_cast<Manner>(manner);
    notifier.show(News);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 3, 2000);
}

void DesktopBusTest::nobodyIsThere()
{
    Notifier notifier(false);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(News);
    QTRY_COMPARE(failed.size(), 1);
}

void DesktopBusTest::looksBeforeThereIsNews()
{
    {
        Notifier notifier(false);
        QSignalSpy looked(&notifier, &Notifier::looked);
        notifier.look();
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(!looked.front().front().toBool());
    }
    FakeServer server;
    offer(server);
    Notifier notifier(false);
    QSignalSpy looked(&notifier, &Notifier::looked);
    notifier.look();
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(looked.front().front().toBool());
    QVERIFY(server.bodies.isEmpty());
}

void DesktopBusTest::aServerWithoutCapabilitiesShowsPlainText()
{
    FakeServer server;
    server.capabilities.clear();
    offer(server);
    Notifier notifier(false);
    notifier.show(News);
    QTRY_COMPARE(server.bodies.size(), 1);
    QCOMPARE(server.bodies.first(), News.body);
}

void DesktopBusTest::aNewServerIsAskedAnew()
{
    FakeServer first;
    offer(first);
    Notifier notifier(false);
    notifier.show(News);
    QTRY_COMPARE(first.bodies.size(), 1);
    bus().unregisterService(Server);
    bus().unregisterObject(ServerPath);
    FakeServer second;
    second.capabilities.clear();
    offer(second);
    QTRY_VERIFY([&] {
        notifier.show(News);
        return QTest::qWaitFor([&] { return second.bodies.contains(News.body); }, 200);
    }());
    QVERIFY(second.asked >= 1);
}

/// After a restart of the server another program's notice may have the number of one of ours.
void DesktopBusTest::onlyOurNoticesAreClicked()
{
    FakeServer first;
    offer(first);
    Notifier notifier(false);
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show(News);
    QTRY_COMPARE(first.lastNumber, 1U);
    QTRY_VERIFY([&] {
        emit first.ActionInvoked(1, QStringLiteral("default"));
        return QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 100);
    }());
    emit first.ActionInvoked(2, QStringLiteral("default"));
    bus().unregisterService(Server);
    bus().unregisterObject(ServerPath);
    FakeServer second;
    offer(second);
    notifier.show({QStringLiteral("other"), {}});
    QTRY_COMPARE(second.bodies.size(), 1);
    chosen.clear();
    emit second.ActionInvoked(77, QStringLiteral("default"));
    emit second.ActionInvoked(1, QStringLiteral("default"));
    QTRY_COMPARE(chosen.size(), 1);
}

void DesktopBusTest::portalRefuses()
{
    FakePortal portal;
    bus().registerObject(PortalPath, &portal, QDBusConnection::ExportAllSlots);
    QVERIFY(bus().registerService(Portal));
    Notifier notifier(true);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(News);
    QTRY_COMPARE(portal.bodies, QStringList{News.body}); // it takes plain text
    QCOMPARE(failed.size(), 0);
    portal.manner = Manner::Refuses;
    notifier.show(News);
    QTRY_COMPARE(failed.size(), 1);
}

void DesktopBusTest::portalNeverAnswers()
{
    FakePortal portal;
    portal.manner = Manner::NeverAnswers;
    bus().registerObject(PortalPath, &portal, QDBusConnection::ExportAllSlots);
    QVERIFY(bus().registerService(Portal));
    Notifier notifier(true, 100ms);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(News);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 2000);
}

void DesktopBusTest::aTrayComesLater()
{
    TrayPresence presence(60s);
    QSignalSpy changed(&presence, &TrayPresence::changed);
    QVERIFY(!presence.isThere());
    QVERIFY(bus().registerService(TrayWatcher));
    QTRY_VERIFY(presence.isThere());
    const TrayPresence later(60s);
    QTRY_VERIFY(later.isThere()); // it was there already
    bus().unregisterService(TrayWatcher);
    QTRY_VERIFY(!presence.isThere());
    QCOMPARE(changed.size(), 2);
}

void DesktopBusTest::theWindowComesBackWhenTheTrayGoes()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.conf")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("ui/tray"), true);
    auto *window = new QWidget; // the icon's parent
    const std::unique_ptr<QWidget> owned(window);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    TrayIcon icon(settings, window);
    QVERIFY(!icon.isShown());
    QVERIFY(bus().registerService(TrayWatcher));
    QTRY_VERIFY(icon.isShown());
    icon.toggleWindow();
    QVERIFY(!window->isVisible());
    bus().unregisterService(TrayWatcher);
    QTRY_VERIFY(window->isVisible());
    QVERIFY(!icon.isShown());
}

/// The bus is there before Qt first asks for one.
int main(int argc, char **argv)
{
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (daemon.waitForStarted() && daemon.waitForReadyRead())
        qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readAllStandardOutput().trimmed());
    else
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    int result = 0;
    {
        QApplication application(argc, argv);
        DesktopBusTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return result;
}
#include "tst_desktopbus.moc"
