// SPDX-License-Identifier: MIT
#include "app/live/snapshotworker.h"
#include "app/live/watch.h"
#include "app/ui/watch/watchcenter.h"
#include "app/ui/watch/watchwords.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"

#include "app/live/livefeed.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <atomic>

using namespace netwharf;
using namespace std::chrono_literals;

/// The desktop's notification service, as far as a test needs one.
class FakeNotifications : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeNotifications(QObject *parent) : QDBusAbstractAdaptor(parent) {}

    QStringList abilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Notice> shown;
    QVariantMap hints;

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &given, int)
    {
        shown.append({summary, body});
        hints = given;
        return static_cast<uint>(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};

/// The portal's, for programs in a sandbox.
class FakePortal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    explicit FakePortal(QObject *parent) : QDBusAbstractAdaptor(parent) {}
    QList<QVariantMap> shown;

public slots:
    void AddNotification(const QString &, const QVariantMap &notice) { shown.append(notice); }
};

class WatchesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void tellsOfTheFirstAndTheLast();
    void tellsOfEach();
    void onlyWhatIsAskedFor();
    void timeWaitIsClosed();
    void shortLivedSockets();
    void failedSamplesTellNothing();
    void filtersThatCannotBeRead();
    void workerLeavesOutWhatIsTooMuch();
    void noticeOfOne();
    void noticeOfSeveral();
    void watchesOfARow();
    void strangersAreEscaped();
    void withoutMarkupTheBodyStaysAsItIs();
    void clickOnANotice();
    void portalInASandbox();
    void withoutAServiceTheWindowSaysIt();
    void severalInOneNotice();
    void listIsKept();
    void sameWatchOnce();

private:
    static Watch watch(const std::string &filter, bool each = false);
    bool provide(bool withMarkup = true);
    void stopService();

    QProcess m_daemon;
    QTemporaryDir m_folder;
    std::unique_ptr<QObject> m_service;
    FakeNotifications *m_notifications = nullptr;
    FakePortal *m_portal = nullptr;
};

/// A bus of the test's own; the service lives in this process, behind a connection of its own.
void WatchesTest::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10'000))
        QSKIP("there is no dbus-daemon here");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void WatchesTest::cleanupTestCase()
{
    stopService();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void WatchesTest::init()
{
    stopService();
}

void WatchesTest::stopService()
{
    if (!m_service)
        return;
    QDBusConnection bus(QStringLiteral("service"));
    bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    m_service.reset();
}

bool WatchesTest::provide(bool withMarkup)
{
    m_service = std::make_unique<QObject>();
    m_notifications = new FakeNotifications(m_service.get());
    m_portal = new FakePortal(m_service.get());
    if (!withMarkup)
        m_notifications->abilities.removeAll(QStringLiteral("body-markup"));
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
    return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service.get())
           && bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_service.get())
           && bus.registerService(QStringLiteral("org.freedesktop.Notifications"))
           && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

Watch WatchesTest::watch(const std::string &filter, bool each)
{
    return {1, "mine", filter, true, true, each};
}

void WatchesTest::tellsOfTheFirstAndTheLast()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    WatchBook book({watch("lport:8080")}, Catalogue::make({}));
    QVERIFY(book.take(machine.snapshot()).empty());
    const RowId first = machine.listen(server, "127.0.0.1", 8080).id;
    auto news = book.take(machine.snapshot());
    QCOMPARE(news.size(), std::size_t{1});
    QCOMPARE(news[0].opened, 1);
    QCOMPARE(news[0].closed, 0);
    QCOMPARE(news[0].example.process, std::string("server"));
    QCOMPARE(news[0].example.local.port, std::uint16_t{8080});
    const RowId second = machine.listen(server, "127.0.0.2", 8080).id;
    QVERIFY(book.take(machine.snapshot()).empty()); // it is open already
    machine.close(first);
    QVERIFY(book.take(machine.snapshot()).empty()); // it is open still
    machine.close(second);
    news = book.take(machine.snapshot());
    QCOMPARE(news.size(), std::size_t{1});
    QCOMPARE(news[0].closed, 1);
    QCOMPARE(news[0].example.pid, 10U);
}

void WatchesTest::tellsOfEach()
{
    FakeMachine machine;
    const ProcessIndex client = machine.addProcess("client", 10);
    const RowId first = machine.connect(client, "10.0.0.1", 5000, "10.0.0.2", 443).id;
    WatchBook book({watch("rport:443", true)}, Catalogue::make({}));
    QVERIFY(book.take(machine.snapshot()).empty()); // there before anybody watched
    machine.close(first);
    machine.connect(client, "10.0.0.1", 5001, "10.0.0.2", 443);
    machine.connect(client, "10.0.0.1", 5002, "10.0.0.2", 443);
    machine.connect(client, "10.0.0.1", 5003, "10.0.0.2", 80);
    const auto news = book.take(machine.snapshot());
    QCOMPARE(news[0].opened, 2);
    QCOMPARE(news[0].closed, 1);
    QVERIFY(book.take(machine.snapshot()).empty());
}

void WatchesTest::onlyWhatIsAskedFor()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    Watch closes = watch("lport:8080");
    closes.opens = false;
    Watch opens = watch("lport:8080");
    opens.id = 2;
    opens.closes = false;
    WatchBook book({closes, opens}, Catalogue::make({}));
    book.take(machine.snapshot());
    const RowId id = machine.listen(server, "127.0.0.1", 8080).id;
    auto news = book.take(machine.snapshot());
    QCOMPARE(news.size(), std::size_t{1});
    QCOMPARE(news[0].watch, 2U);
    machine.close(id);
    news = book.take(machine.snapshot());
    QCOMPARE(news.size(), std::size_t{1});
    QCOMPARE(news[0].watch, 1U);
}

void WatchesTest::timeWaitIsClosed()
{
    FakeMachine machine;
    const ProcessIndex client = machine.addProcess("client", 10);
    const RowId id = machine.connect(client, "10.0.0.1", 5000, "10.0.0.2", 443).id;
    WatchBook book({watch("rport:443")}, Catalogue::make({}));
    book.take(machine.snapshot());
    machine.at(id).state = SocketState::TimeWait;
    QCOMPARE(book.take(machine.snapshot())[0].closed, 1);
    machine.close(id);
    QVERIFY(book.take(machine.snapshot()).empty());
}

void WatchesTest::shortLivedSockets()
{
    FakeMachine machine;
    machine.addProcess("client", 10);
    WatchBook book({watch("rport:443")}, Catalogue::make({}));
    book.take(machine.snapshot());
    const auto snapshot = machine.snapshot();
    EndedSocket ended;
    ended.socket.id = RowId{999};
    ended.socket.hasRemote = true;
    ended.socket.state = SocketState::Close;
    ended.socket.local = {*IpAddress::parse("10.0.0.1"), 5000};
    ended.socket.remote = {*IpAddress::parse("10.0.0.2"), 443};
    snapshot->ended = {ended, ended};
    snapshot->ended.back().wasSeen = true; // a row told of that one
    const auto news = book.take(snapshot);
    QCOMPARE(news.size(), std::size_t{1});
    QCOMPARE(news[0].opened, 1);
    QCOMPARE(news[0].closed, 1);
}

void WatchesTest::failedSamplesTellNothing()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    const RowId id = machine.listen(server, "127.0.0.1", 8080).id;
    WatchBook book({watch("lport:8080")}, Catalogue::make({}));
    book.take(machine.snapshot());
    machine.close(id);
    const auto failed = machine.snapshot();
    failed->stale = true;
    QVERIFY(book.take(failed).empty());
    QCOMPARE(book.take(machine.snapshot()).size(), std::size_t{1});
}

void WatchesTest::filtersThatCannotBeRead()
{
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 10);
    WatchBook book({watch("nonsense:(")}, Catalogue::make({}));
    book.take(machine.snapshot());
    machine.listen(server, "127.0.0.1", 8080);
    QVERIFY(book.take(machine.snapshot()).empty());
}

void WatchesTest::workerLeavesOutWhatIsTooMuch()
{
    std::atomic<int> worked = 0;
    std::atomic<bool> mayGoOn = false;
    std::atomic<std::uint64_t> last = 0;
    SnapshotWorker worker([&](const std::shared_ptr<const Snapshot> &snapshot) {
        mayGoOn.wait(false);
        last = snapshot->sequence;
        ++worked;
    });
    for (std::uint64_t i = 1; i <= 100; ++i) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->sequence = i;
        worker.take(std::move(snapshot));
    }
    mayGoOn = true;
    mayGoOn.notify_all();
    QTRY_COMPARE(last.load(), std::uint64_t{100});
    QVERIFY(worked < 20);
}

void WatchesTest::noticeOfOne()
{
    WatchNews news{1,
                   "Port 5432 (TCP)",
                   1,
                   0,
                   {"postgres", 812, Protocol::Tcp, {*IpAddress::parse("127.0.0.1"), 5432}, false, {}}};
    Notice notice = watchwords::notice({news});
    QCOMPARE(notice.title, QStringLiteral("Port 5432 (TCP) opened"));
    QCOMPARE(notice.body, QStringLiteral("postgres (812), TCP on 127.0.0.1:5432"));
    news.opened = 0;
    news.closed = 1;
    QCOMPARE(watchwords::notice({news}).title, QStringLiteral("Port 5432 (TCP) closed"));
    news.opened = 3;
    notice = watchwords::notice({news});
    QVERIFY(notice.title.contains(QStringLiteral("3 opened, 1 closed")));
    QVERIFY2(notice.body.endsWith(QStringLiteral("\nand 3 more")), qPrintable(notice.body));
}

void WatchesTest::noticeOfSeveral()
{
    std::vector<WatchNews> news;
    for (int i = 0; i < 20; ++i)
        news.push_back({std::uint64_t(i), "watch " + std::to_string(i), 1, 0, {}});
    const Notice notice = watchwords::notice(news);
    QVERIFY(notice.title.startsWith(QStringLiteral("20 watches")));
    const QStringList lines = notice.body.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.first(), QStringLiteral("watch 0 opened"));
    QCOMPARE(lines.last(), QStringLiteral("and 14 more"));
}

void WatchesTest::watchesOfARow()
{
    FakeMachine machine;
    const ProcessIndex index = machine.addProcess("ser\"ver", 10);
    const RowId id = machine.listen(index, "127.0.0.1", 8080).id;
    machine.connect(index, "10.0.0.1", 50'000, "10.0.0.2", 443);
    const auto snapshot = machine.snapshot();
    const auto catalogue = Catalogue::make({});
    const auto rows = joinRows(*snapshot, *catalogue);
    const Process process = *snapshot->tables->process(index);
    for (const Watch &made :
         {watchwords::ofPort(rows[0]), watchwords::ofPort(rows[1]), watchwords::ofProcess(process)}) {
        QVERIFY(!made.name.empty());
        QVERIFY2(Query::parse(made.filter, QueryScope::Sockets).has_value(), made.filter.c_str());
    }
    const auto query = *Query::parse(watchwords::ofPort(rows[0]).filter, QueryScope::Sockets);
    RowMatcher matches(query, *snapshot->tables, *catalogue, snapshot->takenAt);
    QCOMPARE(rows[0].socket.id, id);
    QVERIFY(matches(rows[0]));
    QVERIFY(!matches(rows[1]));
    QCOMPARE(watchwords::ofPort(rows[1]).filter, std::string("rport:443 proto:tcp"));
}

void WatchesTest::strangersAreEscaped()
{
    QVERIFY(provide());
    Notifier notifier(false);
    const WatchNews news{1,
                         "<b>watch</b>",
                         1,
                         0,
                         {"<img src=x>\n\u202e", 7, Protocol::Tcp, {*IpAddress::parse("127.0.0.1"), 1}, false, {}}};
    notifier.show(watchwords::notice({news}));
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    const Notice shown = m_notifications->shown.first();
    QVERIFY(!shown.body.contains(QLatin1Char('<')));
    QVERIFY(shown.body.contains(QStringLiteral("&lt;img src=x&gt;")));
    QVERIFY(!shown.body.contains(QChar(0x202e)));
    QTextDocument asServer;
    asServer.setHtml(shown.body);
    QVERIFY(asServer.toPlainText().startsWith(QStringLiteral("<img src=x>")));
    QCOMPARE(shown.title, QStringLiteral("<b>watch</b> opened")); // a summary is never markup
    QCOMPARE(m_notifications->hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.netwharf.Netwharf"));
}

void WatchesTest::withoutMarkupTheBodyStaysAsItIs()
{
    QVERIFY(provide(false));
    Notifier notifier(false);
    notifier.show({QStringLiteral("a"), QStringLiteral("1 < 2")});
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.first().body, QStringLiteral("1 < 2"));
}

void WatchesTest::clickOnANotice()
{
    QVERIFY(provide());
    Notifier notifier(false);
    QSignalSpy chosen(&notifier, &Notifier::chosen);
    notifier.show({QStringLiteral("a"), QStringLiteral("b")});
    QTRY_COMPARE(m_notifications->shown.size(), 1);
    QTest::qWait(0);
    emit m_notifications->ActionInvoked(77, QStringLiteral("default")); // somebody else's
    QTRY_VERIFY((emit m_notifications->ActionInvoked(1, QStringLiteral("default")), chosen.count() > 0));
}

void WatchesTest::portalInASandbox()
{
    QVERIFY(provide());
    Notifier notifier(true);
    notifier.show({QStringLiteral("a"), QStringLiteral("<img src=x>")});
    QTRY_COMPARE(m_portal->shown.size(), 1);
    QCOMPARE(m_portal->shown.first().value(QStringLiteral("body")).toString(), QStringLiteral("<img src=x>"));
    QVERIFY(m_notifications->shown.isEmpty());
}

void WatchesTest::withoutAServiceTheWindowSaysIt()
{
    for (const bool sandboxed : {false, true}) {
        Notifier notifier(sandboxed);
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show({QStringLiteral("title"), QStringLiteral("body")});
        notifier.show({QStringLiteral("title"), QStringLiteral("body")});
        QTRY_COMPARE(failed.count(), 2);
    }
    QCOMPARE(watchwords::sentence({QStringLiteral("title"), QStringLiteral("a\nb")}), QStringLiteral("title. a, b"));
}

namespace {

/// A feed that samples when told to.
struct Feed
{
    FakeMachine machine;
    std::shared_ptr<FakeAnswers> answers = std::make_shared<FakeAnswers>();
    std::unique_ptr<LiveFeed> feed;
    int sampled = 0;

    Feed()
    {
        answers->set(machine.snapshot());
        feed = std::make_unique<LiveFeed>(std::make_unique<FakeSource>(answers), Catalogue::make({}), 1h);
    }
    void tick()
    {
        const int before = answers->asked();
        answers->set(machine.snapshot());
        feed->refresh();
        QTRY_VERIFY(answers->asked() > before);
    }
};

} // namespace

void WatchesTest::severalInOneNotice()
{
    QVERIFY(provide());
    Feed feed;
    const ProcessIndex server = feed.machine.addProcess("server", 10);
    QTRY_VERIFY(feed.answers->asked() > 0);
    QSettings settings(m_folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    WatchCenter center(*feed.feed, settings, 700ms);
    center.setCatalogue(Catalogue::make({}));
    for (const char *filter : {"lport:8001", "lport:8002", "lport:8003"})
        center.add({0, filter, filter, true, true, false});
    feed.tick();
    const RowId first = feed.machine.listen(server, "127.0.0.1", 8001).id;
    feed.tick();
    QTRY_COMPARE(m_notifications->shown.size(), 1); // the first at once
    feed.machine.listen(server, "127.0.0.1", 8002);
    feed.tick();
    feed.machine.listen(server, "127.0.0.1", 8003);
    feed.machine.close(first);
    feed.tick();
    QCOMPARE(m_notifications->shown.size(), 1);
    QTRY_COMPARE(m_notifications->shown.size(), 2); // the rest together
    QVERIFY(m_notifications->shown.last().title.startsWith(QStringLiteral("3 watches")));
    QCOMPARE(m_notifications->shown.last().body.count(QLatin1Char('\n')), 2);
}

void WatchesTest::listIsKept()
{
    Feed feed;
    const QString path = m_folder.filePath(QStringLiteral("b.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        WatchCenter center(*feed.feed, settings);
        center.add({0, "端口", "lport:8080", true, false, true});
        center.add({0, "two", "proc:\"a,b\"", true, true, false});
        Watch changed = center.watches().last();
        changed.name = "changed";
        center.replace(changed);
        center.remove(center.watches().first().id + 100); // none
    }
    QSettings settings(path, QSettings::IniFormat);
    WatchCenter center(*feed.feed, settings);
    QCOMPARE(center.watches().size(), 2);
    QVERIFY((center.watches().first() == Watch{1, "端口", "lport:8080", true, false, true}));
    QCOMPARE(center.watches().last().name, std::string("changed"));
    QCOMPARE(center.watches().last().filter, std::string("proc:\"a,b\""));
    center.remove(center.watches().first().id);
    QCOMPARE(center.watches().size(), 1);
}

void WatchesTest::sameWatchOnce()
{
    Feed feed;
    QSettings settings(m_folder.filePath(QStringLiteral("c.ini")), QSettings::IniFormat);
    WatchCenter center(*feed.feed, settings);
    QSignalSpy changed(&center, &WatchCenter::changed);
    center.add({0, "a", "lport:1", true, true, false});
    center.add({0, "b", "lport:1", true, true, false});
    QCOMPARE(changed.count(), 1);
    center.add({0, "b", "lport:1", true, true, true});
    QCOMPARE(center.watches().size(), 2);
}

QTEST_MAIN(WatchesTest)
#include "tst_watches.moc"
