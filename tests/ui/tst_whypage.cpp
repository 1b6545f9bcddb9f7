// SPDX-License-Identifier: MIT
// The page Why? against sockets that stand in the way for real, and against machines that are made up
// where list and kernel shall disagree.
#include "app/i18n/bindwords.h"
#include "app/live/bindasker.h"
#include "app/live/livefeed.h"
#include "app/ui/act/endprocessdialog.h"
#include "app/ui/why/askedfield.h"
#include "app/ui/why/berthcard.h"
#include "app/ui/why/checkspane.h"
#include "app/ui/why/fixlist.h"
#include "app/ui/why/freefinder.h"
#include "app/ui/why/questionrow.h"
#include "app/ui/why/verdictpart.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/choicefield.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/style.h"
#include "core/collect/systemsource.h"
#include "tests/support/fakemachine.h"
#include "tests/support/fakesource.h"
#include "tests/support/livesockets.h"
#include "tests/ui/program.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <atomic>
#include <semaphore>
#include <thread>

#include <sys/socket.h>

using namespace netwharf;
using namespace netwharf::test;

namespace {

/// Says of every bind what the test wants.
class FakeProbe : public BindProbe
{
public:
    BindSettings settings() override { return m_settings; }
    std::optional<ReuseOptions> optionsOf(const Socket &, const Tables &) override { return options; }
    BindOutcome tryBind(const BindQuestion &question) override
    {
        asker = std::this_thread::get_id();
        if (question.port == blockedPort) {
            isBlocked = true;
            release.acquire();
            isBlocked = false;
        }
        if (question.port != port) {
            lastOther = question.port;
            return BindOutcome::Bound;
        }
        ++trials;
        return question.reuseAddress ? outcomeReusing.load().value_or(outcome) : outcome.load();
    }

    ReuseOptions options; ///< of every holder; set before it is asked
    std::uint16_t port = 0; ///< the one it has an opinion on
    std::atomic<BindOutcome> outcome = BindOutcome::Bound;
    std::atomic<std::optional<BindOutcome>> outcomeReusing; ///< with SO_REUSEADDR, where that makes a difference
    std::atomic<int> trials = 0;
    std::atomic<std::uint16_t> lastOther = 0; ///< tried last of those without an opinion
    std::atomic<std::thread::id> asker;
    std::atomic<std::uint16_t> blockedPort = 0; ///< a trial of this waits for `release`
    std::atomic<bool> isBlocked = false;
    std::counting_semaphore<> release{0};

    FakeProbe() { m_settings.mayBindPrivileged = true; }

private:
    BindSettings m_settings;
};

/// The page with its search field above it.
struct Why
{
    std::unique_ptr<LiveFeed> feed;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    WhyPage *page = nullptr;

    /// Over this machine.
    Why() : Why(makeSource()) {}
    explicit Why(std::unique_ptr<Source> source, std::shared_ptr<BindProbe> probe = {})
    {
        const auto catalogue = Catalogue::make({});
        feed = std::make_unique<LiveFeed>(std::move(source), catalogue, std::chrono::milliseconds(50));
        page = new WhyPage(feed.get());
        if (probe)
            page->setProbe(std::move(probe));
        page->setCatalogue(catalogue);
        page->question(); // makes its parts
        auto *layout = new QVBoxLayout(window.get());
        layout->addWidget(page->searchField());
        layout->addWidget(page);
        window->resize(1280, 720);
        window->show();
    }
    template<typename Part>
    Part *part() const
    {
        return page->findChild<Part *>();
    }
    AskedField *field() const { return page->question()->field(); }
    /// Empty while no answer is shown.
    QString heading() const { return part<VerdictPart>()->isVisible() ? part<VerdictPart>()->heading() : QString(); }
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
            if (button->isVisible())
                texts << button->text();
        return texts.join(QLatin1Char('\n'));
    }
    void type(const QString &text) const
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
    /// The place of a fix in the list; -1 when it is not offered.
    int fix(WhyDeed deed) const
    {
        const auto &fixes = part<FixList>()->fixes();
        for (qsizetype i = 0; i < fixes.size(); ++i)
            if (fixes.at(i).deed == deed)
                return static_cast<int>(i);
        return -1;
    }
    PushButton *fixButton(WhyDeed deed) const
    {
        QList<PushButton *> shown;
        for (PushButton *button : part<FixList>()->findChildren<PushButton *>())
            if (button->isVisible() && button->text() == part<FixList>()->fixes().value(fix(deed)).button)
                shown << button;
        return shown.value(0);
    }
    QList<Chip *> chips() const
    {
        QList<Chip *> chips;
        for (Chip *chip : part<FreeFinder>()->findChildren<Chip *>())
            if (chip->isVisible())
                chips << chip;
        return chips;
    }
};

bool isYes(const Why &why)
{
    return why.heading().startsWith(QLatin1String("Yes"));
}

bool isNo(const Why &why)
{
    return why.heading().startsWith(QLatin1String("No"));
}

QString ownPid()
{
    return QString::number(QCoreApplication::applicationPid());
}

} // namespace

class WhyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(SettingsFile::path()); }

    void invitesWhileNothingIsAsked();
    void namesAListener();
    void turnsWhenTheHolderGoes();
    void endsTheHolder();
    void ipv6Only();
    void tabFollowsThePage();
    void boundOnly();
    void outgoingConnection();
    void timeWait();
    void reuseThatHelpsIsAsked();
    void numbersFitTheirCircles();
    void datagrams();
    void saysWhenListAndKernelDisagree();
    void kernelSaysYesAgainstTheList();
    void asksOffTheGuiThread();
    void triesRarely();
    void readsForms_data();
    void readsForms();
    void pointsAtFaults_data();
    void pointsAtFaults();
    void pastedMessage();
    void pastedLines();
    void messageOfTheOtherProtocol();
    void allHoldersOfASharedSocket();
    void readAddressGoesWithItsText();
    void triedOptionsGoWithTheirPort();
    void finderWaitsForTheLastKey();
    void linkIsNeverCut();
    void searchFieldIsAQuestionToo();
    void fieldsGoBeforeText();
    void freePortsCanBeBound();
    void othersAreOthers();
    void buttonsStandBelowTheWords();
    void finderSaysWhatIsWrong();
    void copies();
    void comesBack();
    void pagesLeadHere();
    void narrowKeepsTheChecks();
    void speaksChinese();
};

void WhyPageTest::invitesWhileNothingIsAsked()
{
    const Why why;
    QVERIFY(why.heading().isEmpty());
    LinkButton *example = nullptr;
    for (LinkButton *link : why.page->findChildren<LinkButton *>())
        if (link->text() == QLatin1String("53/udp"))
            example = link;
    QVERIFY(example && example->isVisible());
    QTest::mouseClick(example, Qt::LeftButton);
    QCOMPARE(why.field()->text(), QStringLiteral("53"));
    QVERIFY(why.page->question()->wish()->asked.protocol == Protocol::Udp);
    QTRY_VERIFY(!why.heading().isEmpty());
    QVERIFY(!example->isVisible());
}

void WhyPageTest::namesAListener()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    why.type(QString::number(localPortOf(socket)));
    QTRY_VERIFY(isNo(why));
    QVERIFY(why.part<BerthCard>()->isVisible());
    QTRY_VERIFY2(why.texts().contains(ownPid()), qPrintable(why.texts()));
    QVERIFY(why.texts().contains(QLatin1String("EADDRINUSE")));
    QVERIFY(why.fix(WhyDeed::EndProcess) >= 0);
    QVERIFY(why.fix(WhyDeed::CopyPort) >= 0);
    QVERIFY(why.texts().contains(QLatin1String("Somebody holds it")));
    // Another address of the same port is free.
    why.page->question()->setAddress({IpAddress::parse("127.0.0.2")});
    QTRY_VERIFY(isYes(why));
    QVERIFY(!why.part<BerthCard>()->isVisible());
    QVERIFY(!why.part<FixList>()->isVisible());
}

void WhyPageTest::turnsWhenTheHolderGoes()
{
    FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    why.page->ask(localPortOf(socket), Protocol::Tcp);
    QTRY_VERIFY(isNo(why));
    const auto then = localPortOf(socket);
    socket = FileDescriptor();
    QTRY_VERIFY(isYes(why));
    QVERIFY(why.heading().contains(QString::number(then)));
}

void WhyPageTest::endsTheHolder()
{
    FileDescriptor socket = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(socket);
    const Child holder; // made before there are threads
    socket = FileDescriptor(); // the child has it still
    const Why why;
    why.page->ask(port, Protocol::Tcp);
    QTRY_VERIFY(isNo(why));
    QTRY_VERIFY(why.texts().contains(QString::number(holder.pid())));
    QTRY_VERIFY(why.fixButton(WhyDeed::EndProcess) != nullptr);
    QTest::mouseClick(why.fixButton(WhyDeed::EndProcess), Qt::LeftButton);
    const auto *dialog = why.window->findChild<EndProcessDialog *>();
    QVERIFY(dialog);
    PushButton *verb = nullptr;
    QTRY_VERIFY([&] {
        for (PushButton *button : dialog->findChildren<PushButton *>())
            if (button != dialog->safeButton() && button->isVisible() && button->isEnabled())
                verb = button;
        return verb != nullptr;
    }());
    verb->click();
    QTRY_VERIFY_WITH_TIMEOUT(isYes(why), 15'000);
    QTRY_VERIFY(why.window->focusWidget() == why.field());
}

/// Where IPv4 is taken, IPv6 alone may be had; what is offered for a terminal asks the same.
void WhyPageTest::ipv6Only()
{
    const FileDescriptor socket = listener("0.0.0.0");
    const std::uint16_t port = localPortOf(socket);
    const Why why;
    why.type(QStringLiteral("[::]:%1").arg(port));
    QTRY_VERIFY(isNo(why));
    if (why.fix(WhyDeed::SetV6Only) < 0)
        QSKIP("there is no IPv6 here");
    QTest::mouseClick(why.fixButton(WhyDeed::SetV6Only), Qt::LeftButton);
    QTRY_COMPARE(why.heading(),
                 QStringLiteral("Yes: TCP port %1 can be bound at all IPv6 addresses (IPV6_V6ONLY).").arg(port));
    const QString command = QStringLiteral("netwharf why %1 --address :: --v6only").arg(port);
    QVERIFY2(why.page->statusRight().contains(command), qPrintable(why.page->statusRight()));
    why.page->question()->setAddress({IpAddress()});
    QTRY_COMPARE(why.heading().left(3), QStringLiteral("No."));
}

/// A person who goes on by Tab meets what is on the page in its order, whatever came later.
void WhyPageTest::tabFollowsThePage()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    QVERIFY(QTest::qWaitForWindowActive(why.window.get()));
    why.page->ask(localPortOf(socket), Protocol::Tcp);
    QTRY_VERIFY(isNo(why));
    QTRY_COMPARE(why.chips().size(), 8);
    why.field()->setFocus();
    QStringList met;
    QWidget *last = nullptr;
    for (int i = 0; i < 60 && QApplication::focusWidget() != last; ++i) {
        last = QApplication::focusWidget();
        const QWidget *now = last;
        QString part;
        for (const auto &[name, whole] :
             std::initializer_list<std::pair<const char *, const QWidget *>>{{"question", why.page->question()},
                                                                             {"holder", why.part<BerthCard>()},
                                                                             {"fixes", why.part<FixList>()},
                                                                             {"finder", why.part<FreeFinder>()},
                                                                             {"checks", why.part<ChecksPane>()}})
            if (whole->isAncestorOf(now))
                part = QLatin1String(name);
        if (qobject_cast<const Chip *>(now)
            || (part == QLatin1String("finder") && qobject_cast<const LinkButton *>(now)))
            part = QStringLiteral("chips"); // with the link to the reasons below them
        else if (part == QLatin1String("finder") && qobject_cast<const PushButton *>(now))
            part = QStringLiteral("buttons");
        if (met.isEmpty() || met.constLast() != part)
            met << part;
        if (part == QLatin1String("checks"))
            break;
        QTest::keyClick(last, Qt::Key_Tab);
    }
    QCOMPARE(met.join(QLatin1Char(' ')), QStringLiteral("question holder fixes finder buttons chips checks"));
}

void WhyPageTest::boundOnly()
{
    const FileDescriptor socket = boundSocket(SOCK_STREAM, "127.0.0.1");
    const Why why;
    why.page->ask(localPortOf(socket), Protocol::Tcp);
    QTRY_VERIFY(isNo(why));
    if (why.texts().contains(QLatin1String("lists no socket")))
        QSKIP("this kernel does not list bound-only sockets (before 6.8)");
    QTRY_VERIFY2(why.heading().contains(QLatin1String("without listening or connecting")), qPrintable(why.heading()));
    QVERIFY(why.texts().contains(ownPid()));
}

void WhyPageTest::outgoingConnection()
{
    const FileDescriptor server = listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const FileDescriptor peer = accepted(server);
    const Why why;
    why.page->ask(localPortOf(client), Protocol::Tcp);
    QTRY_VERIFY2(why.heading().contains(QLatin1String("connection of its own")), qPrintable(why.heading()));
    QVERIFY(why.fix(WhyDeed::CloseConnection) >= 0);
    QVERIFY(why.texts().contains(QStringLiteral("127.0.0.1:%1").arg(localPortOf(server))));
}

void WhyPageTest::timeWait()
{
    FileDescriptor server = listener("127.0.0.1");
    const std::uint16_t port = localPortOf(server);
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", port);
    FileDescriptor peer = accepted(server);
    peer = FileDescriptor(); // who closes first keeps the port
    client = FileDescriptor();
    server = FileDescriptor();
    const Why why;
    why.page->ask(port, Protocol::Tcp);
    QTRY_VERIFY2(why.heading().contains(QLatin1String("TIME_WAIT")), qPrintable(why.heading()));
    static const QRegularExpression seconds(QStringLiteral("about (\\d+) seconds"));
    const int first = seconds.match(why.heading()).captured(1).toInt(); // 0: this kernel does not say
    QTRY_VERIFY(first == 0 || seconds.match(why.heading()).captured(1).toInt() < first);
    // The server had not set it, so SO_REUSEADDR does not help; the kernel knows.
    QCOMPARE(why.fix(WhyDeed::SetReuseAddress), -1);
}

void WhyPageTest::reuseThatHelpsIsAsked()
{
    const auto probe = std::make_shared<FakeProbe>();
    const auto answers = std::make_shared<FakeAnswers>();
    FakeMachine machine;
    const ProcessIndex server = machine.addProcess("server", 4711);
    machine.connect(server, "127.0.0.1", 8080, "127.0.0.1", 40000);
    answers->set(machine.snapshot());
    probe->port = 8080;
    probe->outcome = BindOutcome::AddressInUse;
    probe->outcomeReusing = BindOutcome::Bound;
    probe->options.address = true;
    const Why why(std::make_unique<FakeSource>(answers), probe);
    why.page->ask(8080, Protocol::Tcp);
    QTRY_VERIFY(why.fixButton(WhyDeed::SetReuseAddress));
    QVERIFY2(why.texts().contains(QStringLiteral("A trial with it succeeded.")), qPrintable(why.texts()));
    QTest::mouseClick(why.fixButton(WhyDeed::SetReuseAddress), Qt::LeftButton);
    QVERIFY(why.page->question()->wish()->reuseAddress);
    QTRY_VERIFY(isYes(why));
}

void WhyPageTest::numbersFitTheirCircles()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    why.page->ask(localPortOf(socket), Protocol::Tcp);
    QTRY_VERIFY(isNo(why));
    auto *number = why.part<FixList>()->findChild<QWidget *>(QStringLiteral("fixNumber"));
    QVERIFY(number);
    QFont large = why.page->font();
    large.setPointSizeF(2 * large.pointSizeF());
    why.page->setFont(large);
    QTRY_VERIFY(number->height() >= QFontMetrics(large).height());
    QCOMPARE(number->width(), number->height());
}

void WhyPageTest::datagrams()
{
    const FileDescriptor socket = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const Why why;
    why.type(QString::number(localPortOf(socket)) + QStringLiteral("/udp"));
    QTRY_VERIFY(isNo(why));
    auto *protocol = why.part<ChoiceField>();
    QCOMPARE(protocol->text(), QStringLiteral("UDP"));
    protocol->setFocus();
    QTest::keyClick(protocol, Qt::Key_Up); // TCP
    QCOMPARE(why.field()->text(), QString::number(localPortOf(socket)));
    QTRY_VERIFY(isYes(why));
}

void WhyPageTest::saysWhenListAndKernelDisagree()
{
    FakeMachine machine;
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const auto probe = std::make_shared<FakeProbe>();
    probe->port = 8080;
    probe->outcome = BindOutcome::AddressInUse;
    const Why why(std::make_unique<FakeSource>(answers), probe);
    QTRY_VERIFY(!why.chips().isEmpty());
    const int trials = probe->trials;
    why.page->ask(8080, Protocol::Tcp);
    // One list and one trial alone may just not be of the same moment.
    QTRY_VERIFY(probe->trials > trials);
    QVERIFY(why.heading().isEmpty());
    answers->set(machine.snapshot());
    QTRY_VERIFY(isNo(why));
    QVERIFY2(why.heading().contains(QLatin1String("lists no socket")), qPrintable(why.heading()));
    QVERIFY(why.texts().contains(QLatin1String("what the kernel says")));
    QVERIFY(why.texts().contains(QLatin1String("Who holds it cannot be told")));
    probe->outcome = BindOutcome::Bound;
    answers->set(machine.snapshot());
    QTRY_VERIFY(isYes(why));
}

void WhyPageTest::kernelSaysYesAgainstTheList()
{
    FakeMachine machine;
    machine.listen(machine.addProcess("nginx", 4711), "0.0.0.0", 8080);
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const auto probe = std::make_shared<FakeProbe>();
    probe->port = 8080;
    const Why why(std::make_unique<FakeSource>(answers), probe);
    why.page->ask(8080, Protocol::Tcp);
    QTRY_VERIFY(probe->trials > 0);
    answers->set(machine.snapshot());
    QTRY_VERIFY(isYes(why));
    QVERIFY2(why.heading().contains(QLatin1String("A trial decided so")), qPrintable(why.heading()));
    QVERIFY(!why.part<BerthCard>()->isVisible());
}

void WhyPageTest::asksOffTheGuiThread()
{
    FakeMachine machine;
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const auto probe = std::make_shared<FakeProbe>();
    probe->blockedPort = 8080;
    const Why why(std::make_unique<FakeSource>(answers), probe);
    why.page->ask(8080, Protocol::Tcp);
    QTRY_VERIFY(probe->isBlocked);
    QVERIFY(probe->asker.load() != std::this_thread::get_id());
    // While the system does not answer the window does.
    why.type(QStringLiteral("8081"));
    QCOMPARE(why.field()->text(), QStringLiteral("8081"));
    QVERIFY(why.heading().isEmpty());
    probe->blockedPort = 0;
    probe->release.release(1000);
    QTRY_VERIFY(isYes(why));
    QVERIFY(why.heading().contains(QLatin1String("8081")));
}

void WhyPageTest::triesRarely()
{
    FakeMachine machine;
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const auto probe = std::make_shared<FakeProbe>();
    probe->port = 8080;
    const Why why(std::make_unique<FakeSource>(answers), probe);
    why.page->ask(8080, Protocol::Tcp);
    QTRY_VERIFY(isYes(why));
    QTRY_VERIFY(!why.chips().isEmpty());
    const int trials = probe->trials;
    const int asked = answers->asked();
    QTRY_VERIFY(answers->asked() > asked + 15); // samples of a machine that stays as it is
    QCOMPARE(probe->trials.load(), trials);
    why.window->hide();
    why.page->question()->tryReuseAddress();
    const int later = answers->asked();
    QTRY_VERIFY(answers->asked() > later + 3);
    QCOMPARE(probe->trials.load(), trials); // nobody looks
    why.window->show();
    QTRY_VERIFY(probe->trials > trials);
}

void WhyPageTest::readsForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("address");
    QTest::newRow("number") << "8080" << 8080 << "TCP"
                            << "all addresses";
    QTest::newRow("udp") << "8080/udp" << 8080 << "UDP"
                         << "all addresses";
    QTest::newRow("v4") << "127.0.0.1:8080" << 8080 << "TCP"
                        << "127.0.0.1, this machine only";
    QTest::newRow("v6") << "[::1]:8080" << 8080 << "TCP"
                        << "::1, this machine only";
    QTest::newRow("service") << "http" << 80 << "TCP"
                             << "all addresses";
    QTest::newRow("node") << "Error: listen EADDRINUSE: address already in use :::3000" << 3000 << "TCP"
                          << "::";
    QTest::newRow("all of IPv4") << "0.0.0.0:80" << 80 << "TCP"
                                 << "all IPv4 addresses";
}

void WhyPageTest::readsForms()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QFETCH(QString, protocol);
    QFETCH(QString, address);
    FakeMachine machine;
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const Why why(std::make_unique<FakeSource>(answers), std::make_shared<FakeProbe>());
    why.type(text);
    const auto fields = why.page->question()->findChildren<ChoiceField *>();
    QCOMPARE(fields.size(), 2);
    QStringList shown{fields.at(0)->text(), fields.at(1)->text()};
    QVERIFY2(shown.contains(protocol), qPrintable(shown.join(QLatin1Char('|'))));
    QVERIFY2(shown.contains(address), qPrintable(shown.join(QLatin1Char('|'))));
    const auto typed = why.page->question()->wish();
    QVERIFY(typed);
    QCOMPARE(static_cast<int>(typed->asked.port), port);
    QTest::keyClick(why.field(), Qt::Key_Return);
    QCOMPARE(why.field()->text(), QString::number(port));
    QVERIFY(why.page->question()->wish() == typed);
    QTRY_VERIFY(!why.heading().isEmpty());
}

void WhyPageTest::pointsAtFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("too high") << "70000"
                              << "70000";
    QTest::newRow("no port") << "tcp"
                             << "tcp";
    QTest::newRow("zero") << "0"
                          << "0";
    QTest::newRow("no service") << "frobnicate"
                                << "frobnicate";
    QTest::newRow("no address") << "999.1.1.1:80"
                                << "999.1.1.1";
}

void WhyPageTest::pointsAtFaults()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const Why why;
    why.type(QStringLiteral("8080"));
    QTRY_VERIFY(!why.heading().isEmpty());
    why.type(text);
    QVERIFY(!why.page->question()->wish());
    QVERIFY2(why.page->question()->error().contains(word), qPrintable(why.page->question()->error()));
    QVERIFY(why.texts().contains(why.page->question()->error()));
    QVERIFY(why.field()->property(FaultProperty).toBool());
    QCOMPARE(why.field()->accessibleDescription(), why.page->question()->error());
    QTRY_VERIFY(why.heading().isEmpty()); // the answer to another question is none
    why.type(QStringLiteral("8080"));
    QVERIFY(!why.field()->property(FaultProperty).toBool());
    QTRY_VERIFY(!why.heading().isEmpty());
}

/// The message names no protocol, and only the port of UDP is held.
void WhyPageTest::messageOfTheOtherProtocol()
{
    FileDescriptor socket = boundSocket(SOCK_DGRAM, "127.0.0.1");
    const QString port = QString::number(localPortOf(socket));
    const Why why;
    why.page->question()->setText(
        QStringLiteral("dnsmasq: failed to create listening socket for port %1: Address already in use").arg(port));
    QTRY_VERIFY(isNo(why));
    QVERIFY2(why.heading().contains(QLatin1String("already receive(s) on 127.0.0.1:") + port),
             qPrintable(why.heading()));
    QVERIFY2(why.texts().contains(QLatin1String("TCP port %1 can be bound").arg(port)), qPrintable(why.texts()));
    QVERIFY(!why.texts().contains(QLatin1String("has passed")));
    const auto *protocol = why.page->question()->findChildren<ChoiceField *>().value(0);
    QVERIFY(protocol && protocol->text().contains(QLatin1String("UDP")));
    QVERIFY(why.page->statusRight().endsWith(QStringLiteral("netwharf why %1/udp").arg(port)));
    // A number alone asks about TCP, with a remark on UDP.
    why.type(port);
    QTRY_VERIFY(isYes(why));
    QTRY_VERIFY2(why.texts().contains(QLatin1String("UDP port %1 cannot be bound").arg(port)), qPrintable(why.texts()));
    QVERIFY(protocol->text().contains(QLatin1String("TCP")));
    socket = FileDescriptor();
    QTRY_VERIFY(!why.texts().contains(QLatin1String("UDP port")));
}

/// Ending one of them would free nothing.
void WhyPageTest::allHoldersOfASharedSocket()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Child other;
    const Why why;
    why.type(QString::number(localPortOf(socket)));
    QTRY_VERIFY(isNo(why));
    QTRY_VERIFY(why.fix(WhyDeed::EndProcess) >= 0);
    const WhyFix fix = why.part<FixList>()->fixes().value(why.fix(WhyDeed::EndProcess));
    QCOMPARE(fix.title, QStringLiteral("End the 2 program(s) that hold it"));
    QVERIFY2(fix.detail.contains(ownPid()) && fix.detail.contains(QString::number(other.pid())),
             qPrintable(fix.detail));
}

void WhyPageTest::pastedMessage()
{
    const Why why;
    const QString line = QStringLiteral("bind() to 0.0.0.0:80 failed (98: Address already in use)");
    QGuiApplication::clipboard()->setText(line);
    why.field()->setFocus();
    QTest::keyClick(why.field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(why.field()->text(), QStringLiteral("80"));
    QVERIFY(why.texts().contains(line));
    QVERIFY(why.page->question()->wish()->asked.error == BindOutcome::AddressInUse);
    QTest::keyClicks(why.field(), QStringLiteral("81"));
    QVERIFY(!why.texts().contains(line));
}

/// Its lines are told apart, and what else was refused is told.
void WhyPageTest::pastedLines()
{
    const Why why;
    QGuiApplication::clipboard()->setText(
        QStringLiteral("starting on 10.0.0.1:9000\n"
                       "nginx: [emerg] bind() to 127.0.0.1:80 failed (98: Address already in use)\n"
                       "nginx: [emerg] bind() to [::]:443 failed (98: Address already in use)\n"));
    why.field()->setFocus();
    QTest::keyClick(why.field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(why.field()->text(), QStringLiteral("80"));
    QVERIFY(why.page->question()->wish()->asked.address == IpAddress::parse("127.0.0.1"));
    QVERIFY2(why.texts().contains(QStringLiteral("Other ports in this message were refused too: 443.")),
             qPrintable(why.texts()));
    QTest::keyClicks(why.field(), QStringLiteral("81"));
    QVERIFY(!why.texts().contains(QStringLiteral("443.")));
}

/// The address of a message belongs to its question; one that was chosen belongs to the person.
void WhyPageTest::readAddressGoesWithItsText()
{
    const Why why;
    const QuestionRow *question = why.page->question();
    const auto address = [&] {
        return question->wish() ? question->wish()->asked.address : IpAddress::parse("192.0.2.1");
    };
    why.page->question()->setText(QStringLiteral("bind 127.0.0.1 port 5432"));
    QCOMPARE(why.field()->text(), QStringLiteral("5432"));
    QVERIFY(address() == IpAddress::parse("127.0.0.1"));
    why.field()->selectAll();
    QTest::keyClicks(why.field(), QStringLiteral("8080"));
    QVERIFY(!address());
    why.page->question()->setText(QStringLiteral("127.0.0.1:5432"));
    why.page->question()->setText(QStringLiteral("http"));
    QVERIFY(!address());
    why.page->question()->setAddress({IpAddress::parse("127.0.0.1")});
    why.field()->selectAll();
    QTest::keyClicks(why.field(), QStringLiteral("8081"));
    QVERIFY(address() == IpAddress::parse("127.0.0.1"));
}

/// An option that was tried goes with its port, one that was ticked stays.
void WhyPageTest::triedOptionsGoWithTheirPort()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    QVERIFY(QTest::qWaitForWindowActive(why.window.get()));
    QuestionRow *question = why.page->question();
    const auto reuse = [question] { return question->wish() && question->wish()->reuseAddress; };
    question->setText(QStringLiteral("8080"));
    question->tryReuseAddress();
    QVERIFY(reuse());
    why.field()->selectAll();
    QTest::keyClicks(why.field(), QStringLiteral("8081"));
    QVERIFY(!reuse());
    question->tryAddress({IpAddress::parse("::"), {}, true});
    why.field()->selectAll();
    QTest::keyClicks(why.field(), QStringLiteral("8082"));
    QVERIFY(!question->wish()->asked.address && !question->wish()->v6Only);
    for (QCheckBox *box : question->findChildren<QCheckBox *>())
        if (box->text() == QLatin1String("SO_REUSEADDR"))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(reuse());
    why.field()->selectAll();
    QTest::keyClicks(why.field(), QStringLiteral("8083"));
    QVERIFY(reuse());
}

/// Each search tries many ports: none begins between two keys.
void WhyPageTest::finderWaitsForTheLastKey()
{
    FakeMachine machine;
    const auto answers = std::make_shared<FakeAnswers>();
    answers->set(machine.snapshot());
    const auto probe = std::make_shared<FakeProbe>();
    const Why why(std::make_unique<FakeSource>(answers), probe);
    QTRY_COMPARE(why.chips().size(), 8);
    QString typed;
    for (const QChar digit : QStringLiteral("8089")) {
        typed += digit;
        QTest::keyClicks(why.field(), QString(digit));
        QTRY_COMPARE(why.heading().contains(QStringLiteral("port %1 ").arg(typed)), true);
        if (typed.size() < 4)
            QVERIFY2(probe->lastOther == typed.toUShort(), qPrintable(QString::number(probe->lastOther)));
    }
    QTRY_VERIFY(why.chips().constFirst()->text().toInt() >= 8089);
}

void WhyPageTest::linkIsNeverCut()
{
    const Why why;
    why.page->ask(8080, Protocol::Tcp);
    QTRY_VERIFY(!why.heading().isEmpty());
    auto *checks = why.part<ChecksPane>();
    const LinkButton *link = checks->findChild<LinkButton *>();
    checks->setFixedWidth(link->sizeHint().width() + 120);
    QTRY_COMPARE(checks->width(), link->sizeHint().width() + 120);
    QTRY_COMPARE(link->width(), link->sizeHint().width());
    QVERIFY(link->mapTo(checks, link->rect().bottomRight()).x() < checks->width());
}

void WhyPageTest::searchFieldIsAQuestionToo()
{
    const Why why;
    SearchField *search = why.page->searchField();
    QTest::keyClicks(search, QStringLiteral("EADDRINUSE :::3000"));
    QTRY_COMPARE(why.field()->text(), QStringLiteral("3000"));
    QTRY_VERIFY(!why.heading().isEmpty());
    search->clear();
    QTest::keyClicks(search, QStringLiteral("70000"));
    QTRY_VERIFY(search->hasError());
    why.type(QStringLiteral("8080"));
    QTRY_VERIFY(search->text().isEmpty());
    QVERIFY(why.page->question()->wish());
}

void WhyPageTest::fieldsGoBeforeText()
{
    const Why why;
    why.type(QStringLiteral("[::1]:8080/udp"));
    why.page->question()->setAddress({});
    QCOMPARE(why.field()->text(), QStringLiteral("8080"));
    const auto wish = why.page->question()->wish();
    QVERIFY(wish && !wish->asked.address);
    QVERIFY(wish->asked.protocol == Protocol::Udp);
}

void WhyPageTest::freePortsCanBeBound()
{
    const Why why;
    why.type(QStringLiteral("8080"));
    QTRY_COMPARE(why.chips().size(), 8);
    QTRY_VERIFY(why.chips().constFirst()->text().toInt() >= 8080);
    for (const Chip *chip : why.chips()) {
        for (const int type : {SOCK_STREAM, SOCK_DGRAM}) {
            BindQuestion question;
            question.port = chip->text().toUShort();
            question.protocol = type == SOCK_STREAM ? Protocol::Tcp : Protocol::Udp;
            QVERIFY2(makeBindProbe()->tryBind(question) == BindOutcome::Bound, qPrintable(chip->text()));
        }
    }
    const QString port = why.chips().constLast()->text();
    QTest::mouseClick(why.chips().constLast(), Qt::LeftButton);
    QCOMPARE(why.field()->text(), port);
    QTRY_VERIFY(isYes(why));
}

void WhyPageTest::othersAreOthers()
{
    const Why why;
    QTRY_COMPARE(why.chips().size(), 8);
    QStringList before;
    for (const Chip *chip : why.chips())
        before << chip->text();
    why.part<FreeFinder>()->showOthers();
    QTRY_VERIFY(why.chips().constFirst()->text() != before.constFirst());
    for (const Chip *chip : why.chips())
        QVERIFY2(!before.contains(chip->text()), qPrintable(chip->text()));
}

/// The frame of the first button, inside its ring, begins where words, fields and chips do.
void WhyPageTest::buttonsStandBelowTheWords()
{
    const Why why;
    QTRY_COMPARE(why.chips().size(), 8);
    auto *finder = why.part<FreeFinder>();
    const auto leftOf = [finder](const QWidget *part) { return part->mapTo(finder, QPoint(0, 0)).x(); };
    int buttons = finder->width();
    for (const PushButton *button : finder->findChildren<PushButton *>())
        buttons = std::min(buttons, leftOf(button));
    QCOMPARE(buttons + FreeFinder::RingRoom, leftOf(why.chips().constFirst()));
    QCOMPARE(finder->mapTo(finder->parentWidget(), QPoint(leftOf(why.chips().constFirst()), 0)).x(),
             why.part<QuestionRow>()->x());
}

void WhyPageTest::finderSaysWhatIsWrong()
{
    const Why why;
    QTRY_COMPARE(why.chips().size(), 8);
    const auto fields = why.part<FreeFinder>()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 4);
    QLineEdit *near = fields.at(0);
    QTest::keyClicks(near, QStringLiteral("70000"));
    QVERIFY(near->property(FaultProperty).toBool());
    QVERIFY(why.texts().contains(QStringLiteral("“70000” is not a port")));
    QVERIFY(!why.part<FreeFinder>()->wish());
    QVERIFY(why.chips().isEmpty()); // they answered another wish
    near->clear();
    QTest::keyClicks(near, QStringLiteral("9000"));
    QVERIFY(!near->property(FaultProperty).toBool());
    QTRY_VERIFY(why.chips().constFirst()->text().toInt() >= 9000);
    QTest::keyClicks(fields.at(1), QStringLiteral("9000"));
    QTest::keyClicks(fields.at(2), QStringLiteral("8000"));
    QVERIFY(why.texts().contains(QLatin1String("ends before it begins")));
    fields.at(1)->setText(QStringLiteral("33000"));
    fields.at(2)->clear();
    QTest::keyClicks(fields.at(2), QStringLiteral("33000")); // is handed to clients
    QTRY_VERIFY2(why.texts().contains(QLatin1String("both free and suitable")), qPrintable(why.texts()));
    QVERIFY(why.texts().contains(QLatin1String("Passed over: ")));
}

void WhyPageTest::copies()
{
    const FileDescriptor socket = listener("127.0.0.1");
    const Why why;
    const QString port = QString::number(localPortOf(socket));
    why.page->ask(localPortOf(socket), Protocol::Tcp);
    QTRY_VERIFY(why.fixButton(WhyDeed::CopyPort) != nullptr);
    const int place = why.fix(WhyDeed::CopyPort);
    QTest::mouseClick(why.fixButton(WhyDeed::CopyPort), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::number(why.part<FixList>()->fixes().at(place).port));
    QVERIFY(why.page->statusRight().contains(QStringLiteral("netwharf why ") + port));
    QSignalSpy told(why.page, &WhyPage::told);
    QTest::keyClick(why.field(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().toString(), QStringLiteral("Copied: %1 …").arg(why.heading()));
    const QString answer = QGuiApplication::clipboard()->text();
    QVERIFY2(answer.contains(why.heading()) && answer.contains(ownPid()), qPrintable(answer));
}

void WhyPageTest::comesBack()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    {
        const Why why;
        why.type(QStringLiteral("127.0.0.1:5353/udp"));
        why.page->question()->tryReusePort();
        why.page->saveState(settings);
    }
    const Why why;
    why.page->restoreState(settings);
    const auto wish = why.page->question()->wish();
    QVERIFY(wish);
    QCOMPARE(static_cast<int>(wish->asked.port), 5353);
    QVERIFY(wish->asked.protocol == Protocol::Udp);
    QVERIFY(wish->asked.address == IpAddress::parse("127.0.0.1"));
    QVERIFY(wish->reusePort && !wish->reuseAddress);
    QTRY_VERIFY(!why.heading().isEmpty());
}

void WhyPageTest::pagesLeadHere()
{
    Program program;
    auto *page = program.window->findChild<WhyPage *>();
    emit program.connections()->whyRequested(5432, Protocol::Tcp);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->question()->field()->text(), QStringLiteral("5432"));
    emit page->portRequested(5432, Protocol::Tcp);
    QTRY_VERIFY(program.ports()->isVisible());
    emit program.ports()->whyRequested(53, Protocol::Udp);
    QTRY_VERIFY(page->isVisible());
    QVERIFY(page->question()->wish()->asked.protocol == Protocol::Udp);
    emit page->connectionsRequested(5432);
    QTRY_VERIFY(program.connections()->isVisible());
    QTRY_COMPARE(program.rows(), 3);
}

void WhyPageTest::narrowKeepsTheChecks()
{
    const Why why;
    why.type(QStringLiteral("8080"));
    QTRY_VERIFY(!why.heading().isEmpty());
    QVERIFY(why.part<DetailPane>()->isVisible());
    why.window->resize(900, 560);
    QTRY_VERIFY(!why.part<DetailPane>()->isVisible());
    QVERIFY(why.part<ChecksPane>()->isVisible());
    why.window->resize(1280, 720);
    QTRY_VERIFY(why.part<DetailPane>()->isAncestorOf(why.part<ChecksPane>()));
}

void WhyPageTest::speaksChinese()
{
    Program program;
    auto *page = program.window->findChild<WhyPage *>();
    const auto probe = std::make_shared<FakeProbe>();
    probe->port = 5432;
    probe->outcome = BindOutcome::AddressInUse;
    page->setProbe(probe);
    emit program.connections()->whyRequested(5432, Protocol::Tcp);
    const auto *verdict = page->findChild<VerdictPart *>();
    QTRY_VERIFY(verdict->isVisible() && verdict->heading().startsWith(QLatin1String("No")));
    const auto hasHan = [](const QString &text) {
        return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() < 0xa000; });
    };
    for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChinese}) {
        program.language.choose(language);
        QTRY_VERIFY2(hasHan(verdict->heading()), qPrintable(verdict->heading()));
        for (const WhyFix &fix : page->findChild<FixList *>()->fixes())
            QVERIFY2(hasHan(fix.title), qPrintable(fix.title));
        QVERIFY(hasHan(page->title()));
        QVERIFY(hasHan(page->statusText()));
    }
    program.language.choose(Language::English);
    QTRY_VERIFY(!hasHan(verdict->heading()));
}

QTEST_MAIN(WhyPageTest)
#include "tst_whypage.moc"
