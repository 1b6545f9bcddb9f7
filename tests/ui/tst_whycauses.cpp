// SPDX-License-Identifier: MIT
// The commonest causes of a refused bind, set up for real, as the page Why? tells them: the sentence, and the
// holder beside it.
#include "app/live/livefeed.h"
#include "app/ui/act/endprocessdialog.h"
#include "app/ui/why/askedfield.h"
#include "app/ui/why/berthcard.h"
#include "app/ui/why/checkspane.h"
#include "app/ui/why/fixlist.h"
#include "app/ui/why/questionrow.h"
#include "app/ui/why/verdictpart.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/pushbutton.h"
#include "core/collect/systemsource.h"
#include "tests/support/bindcauses.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>

#include <sched.h>
#include <unistd.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

/// Where it may be had, a network of our own, before there are threads that would stay in the other.
const bool OwnNetwork = ::geteuid() == 0 && ::unshare(CLONE_NEWNET) == 0 && raiseLoopback();

/// The page over this machine. Made after the holders: a process with threads does not fork well.
class Window
{
public:
    explicit Window(const QString &asked) : Window()
    {
        if (asked.contains(QLatin1Char(' ')))
            m_page->searchField()->setText(asked); // it has room for a whole message
        else
            QTest::keyClicks(field(), asked);
    }
    Window()
    {
        const auto catalogue = Catalogue::make({});
        m_feed = std::make_unique<LiveFeed>(makeSource(), catalogue, std::chrono::milliseconds(50));
        m_page = new WhyPage(m_feed.get());
        m_page->setCatalogue(catalogue);
        m_page->question(); // makes its parts
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page->searchField());
        layout->addWidget(m_page);
        m_window->resize(1280, 720);
        m_window->show();
    }
    AskedField *field() const { return m_page->question()->field(); }
    void tick(const QString &option) const
    {
        for (QCheckBox *box : m_page->findChildren<QCheckBox *>())
            if (box->text().contains(option))
                box->setChecked(true);
    }
    /// All that it says of the question.
    QString said() const
    {
        QStringList texts{m_page->findChild<VerdictPart *>()->isVisible()
                              ? m_page->findChild<VerdictPart *>()->heading()
                              : QString()};
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    bool says(const QString &text) const { return said().contains(text); }
    bool showsHolder(const char *name, std::uint32_t pid) const
    {
        return m_page->findChild<BerthCard *>()->isVisible() && says(QLatin1String(name)) && says(QString::number(pid));
    }
    template<typename Part>
    Part *part() const
    {
        return m_page->findChild<Part *>();
    }
    EndProcessDialog *dialog() const { return m_window->findChild<EndProcessDialog *>(); }
    bool offers(const QString &fix) const
    {
        for (const WhyFix &one : m_page->findChild<FixList *>()->fixes())
            if ((one.title + one.detail).contains(fix))
                return true;
        return false;
    }

private:
    std::unique_ptr<LiveFeed> m_feed;
    std::unique_ptr<QWidget> m_window = std::make_unique<QWidget>();
    WhyPage *m_page = nullptr;
};

QString number(std::uint16_t port)
{
    return QString::number(port);
}

} // namespace

class WhyCausesTest : public QObject
{
    Q_OBJECT

private slots:
    void listenerOnEveryAddress();
    void dualStackListener();
    void outgoingConnection();
    void boundAndForgotten();
    void timeWait();
    void reuseportOfAnotherUser();
    void connectionsOfADeadServer();
    void datagramTwin();
    void privilegedPort();
    void addressOfAnotherMachine();
    void familySwitchedOff();
    void forwardedByNat();
    void severalHolders();
};

void WhyCausesTest::listenerOnEveryAddress()
{
    const std::uint16_t port = quietPort();
    const HolderProgram server("shop", [port] { return listenNow({.address = "0.0.0.0", .port = port}); });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(QStringLiteral("127.0.0.1:") + number(port));
    QTRY_VERIFY2(window.says(QStringLiteral("shop already listen(s) on 0.0.0.0:%1.").arg(port)),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("shop", server.pid()), qPrintable(window.said()));
}

void WhyCausesTest::dualStackListener()
{
    const std::uint16_t port = quietPort();
    const HolderProgram server("jetty", [port] { return listenNow({.address = "::", .port = port}); });
    if (bindError({.address = "0.0.0.0", .port = port}) != EADDRINUSE)
        QSKIP("there is no IPv6 here");
    const Window window(QStringLiteral("0.0.0.0:") + number(port));
    QTRY_VERIFY2(
        window.says(QStringLiteral("jetty listen(s) on [::]:%1: a socket on [::] takes IPv4 as well").arg(port)),
        qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("jetty", server.pid()), qPrintable(window.said()));
}

void WhyCausesTest::outgoingConnection()
{
    const FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t to = localPortOf(server);
    const std::uint16_t port = localPortOf(boundSocket(SOCK_STREAM, "127.0.0.1"));
    const HolderProgram client("browser", [port, to] { return connectFrom(port, to); });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(number(port));
    QTRY_VERIFY2(window.says(QStringLiteral("browser use(s) the port for a connection of its own")),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("browser", client.pid()), qPrintable(window.said()));
}

void WhyCausesTest::boundAndForgotten()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder("reserver", [port] { return bindNow({.port = port}).socket; });
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(number(port));
    QTRY_VERIFY(window.says(QStringLiteral("EADDRINUSE")));
    if (window.says(QStringLiteral("lists no socket")))
        QSKIP("this kernel does not list bound-only sockets (before 6.8)");
    QTRY_VERIFY2(window.says(QStringLiteral("reserver hold(s) 127.0.0.1:%1 without listening").arg(port)),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("reserver", holder.pid()), qPrintable(window.said()));
}

void WhyCausesTest::timeWait()
{
    const std::uint16_t port = quietPort();
    leaveTimeWait(port, 2);
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(number(port));
    static const QRegularExpression Sentence(
        QStringLiteral("2 closed connection.* \\(TIME_WAIT\\): free in about [1-9]\\d? second"));
    QTRY_VERIFY2(Sentence.match(window.said()).hasMatch(), qPrintable(window.said()));
    QVERIFY(window.offers(QStringLiteral("Wait about ")));
}

void WhyCausesTest::reuseportOfAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("holding a socket as another user takes root");
    const std::uint16_t port = quietPort();
    const HolderProgram holder("game", [port] {
        becomeNobody();
        return listenNow({.port = port, .reusePort = true});
    });
    QCOMPARE(bindError({.port = port, .reusePort = true}), EADDRINUSE);
    const Window window(number(port));
    window.tick(QStringLiteral("SO_REUSEPORT"));
    QTRY_VERIFY2(window.says(QStringLiteral("game share(s) 127.0.0.1:%1 by SO_REUSEPORT").arg(port)),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("game", holder.pid()), qPrintable(window.said()));
}

void WhyCausesTest::connectionsOfADeadServer()
{
    const std::uint16_t port = quietPort();
    const LeftConnection left = leaveConnection(port, "worker");
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(number(port));
    QTRY_VERIFY2(window.says(QStringLiteral(" that came in on 127.0.0.1:%1 still held by worker.").arg(port)),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("worker", left.worker.pid()), qPrintable(window.said()));
}

void WhyCausesTest::datagramTwin()
{
    const std::uint16_t port = quietPort();
    const HolderProgram holder(
        "resolver", [port] { return bindNow({.address = "0.0.0.0", .port = port, .type = SOCK_DGRAM}).socket; });
    QCOMPARE(bindError({.port = port, .type = SOCK_DGRAM}), EADDRINUSE);
    const Window window(QStringLiteral("127.0.0.1:%1/udp").arg(port));
    QTRY_VERIFY2(window.says(QStringLiteral("resolver already receive(s) on 0.0.0.0:%1.").arg(port)),
                 qPrintable(window.said()));
    QTRY_VERIFY2(window.showsHolder("resolver", holder.pid()), qPrintable(window.said()));
}

void WhyCausesTest::privilegedPort()
{
    if (bindErrorAsNobody({.port = 79}) != EACCES)
        QSKIP("port 79 is not privileged here");
    // Whoever asks, the program that was refused had not the right.
    const Window window(QStringLiteral("listen tcp 127.0.0.1:79: bind: permission denied"));
    QTRY_VERIFY2(window.says(QStringLiteral("a program needs root or CAP_NET_BIND_SERVICE")),
                 qPrintable(window.said()));
    QVERIFY(window.says(QStringLiteral("EACCES")));
    QVERIFY(window.offers(QStringLiteral("Allow this one program privileged ports")));
}

void WhyCausesTest::addressOfAnotherMachine()
{
    QCOMPARE(bindError({.address = "203.0.113.77", .port = 8080}), EADDRNOTAVAIL);
    const Window window(QStringLiteral("203.0.113.77:8080"));
    QTRY_VERIFY2(window.says(QStringLiteral("203.0.113.77 is not an address of this machine.")),
                 qPrintable(window.said()));
    QVERIFY(window.says(QStringLiteral("EADDRNOTAVAIL")));
}

void WhyCausesTest::familySwitchedOff()
{
    if (!OwnNetwork || !setSystem("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1"))
        QSKIP("a network of our own with IPv6, for its settings, takes root");
    const std::uint16_t port = quietPort();
    const int error = bindError({.address = "::1", .port = port});
    {
        const Window window(QStringLiteral("[::1]:") + number(port));
        QTRY_VERIFY2(window.says(QStringLiteral("IPv6 is switched off on this machine, so ::1 cannot be used.")),
                     qPrintable(window.said()));
    }
    QVERIFY(setSystem("/proc/sys/net/ipv6/conf/all/disable_ipv6", "0"));
    QCOMPARE(error, EADDRNOTAVAIL);
}

void WhyCausesTest::forwardedByNat()
{
    if (!OwnNetwork)
        QSKIP("a network of our own, for its rules, takes root");
    const std::uint16_t port = quietPort();
    const std::string rules = "nft 'table ip cause { chain pre { type nat hook prerouting priority -100; tcp dport "
                              + std::to_string(port) + " dnat to 172.17.0.2:80 ; } ; }' 2>/dev/null";
    if (std::system(rules.c_str()) != 0)
        QSKIP("nft is not installed, or this kernel has no NAT");
    QCOMPARE(bindError({.port = port}), 0);
    const Window window(number(port));
    QTRY_VERIFY2(
        window.says(
            QStringLiteral("What arrives at TCP port %1 over IPv4 goes to 172.17.0.2:80, by a NAT rule").arg(port)),
        qPrintable(window.said()));
    QVERIFY2(window.says(QStringLiteral("A NAT rule takes it elsewhere")), qPrintable(window.said()));
    QCOMPARE(std::system("nft delete table ip cause"), 0);
}

/// Each of a SO_REUSEPORT group holds the port: one step ends all of them, with one question that names them.
void WhyCausesTest::severalHolders()
{
    const std::uint16_t port = quietPort();
    const auto hold = [port] { return listenNow({.port = port, .reusePort = true}); };
    const HolderProgram first("ring-a", hold);
    const HolderProgram second("ring-b", hold);
    const HolderProgram third("ring-c", hold);
    QCOMPARE(bindError({.port = port}), EADDRINUSE);
    const Window window(number(port));
    QTRY_VERIFY2(window.offers(QStringLiteral("End the 3 program(s) that hold it")), qPrintable(window.said()));
    const auto endings = [&] {
        return std::ranges::count_if(window.part<FixList>()->fixes(),
                                     [](const WhyFix &fix) { return fix.deed == WhyDeed::EndProcess; });
    };
    QCOMPARE(endings(), 1);
    for (const HolderProgram *one : {&first, &second, &third})
        QVERIFY2(window.says(QString::number(one->pid())), qPrintable(window.said()));

    // One alone can be ended by the menu of the card.
    emit window.part<BerthCard>()->menuRequested(QPoint(10, 10));
    const auto *menu = window.part<QMenu>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5); // the list, a line, and each of them
    QVERIFY(menu->actions().constLast()->text().startsWith(QStringLiteral("End ring-")));
    menu->actions().constLast()->trigger();
    QTRY_VERIFY(window.dialog());
    QVERIFY(window.dialog()->windowTitle().startsWith(QStringLiteral("End ring-")));
    window.dialog()->safeButton()->click();
    QTRY_VERIFY(!window.dialog());

    for (PushButton *button : window.part<FixList>()->findChildren<PushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("End all…"))
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(window.dialog());
    QString listed;
    for (const QLabel *label : window.dialog()->findChildren<QLabel *>())
        listed += label->text() + QLatin1Char('\n');
    for (const HolderProgram *one : {&first, &second, &third})
        QVERIFY2(listed.contains(QString::number(one->pid())), qPrintable(listed));
    PushButton *verb = nullptr;
    QTRY_VERIFY([&] {
        for (PushButton *button : window.dialog()->findChildren<PushButton *>())
            if (button != window.dialog()->safeButton() && button->isVisible() && button->isEnabled())
                verb = button;
        return verb != nullptr;
    }());
    verb->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.says(QStringLiteral("Yes: TCP port %1 can be bound").arg(port)), 15'000);
    QCOMPARE(bindError({.port = port}), 0);
}

QTEST_MAIN(WhyCausesTest)
#include "tst_whycauses.moc"
