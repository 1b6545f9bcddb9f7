// SPDX-License-Identifier: MIT
// The detail of one socket: the process and its parents, the place in TCP, the curve, what can be copied,
// and that text from strangers stays text.
#include "app/models/tcpwords.h"
#include "app/ui/sockets/connectiondetail.h"
#include "app/ui/sockets/tcpdiagram.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/sparkline.h"
#include "core/rows/trafficcurve.h"
#include "tests/support/fakemachine.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace netwharf;
using namespace std::chrono_literals;

class ConnectionDetailTest : public QObject
{
    Q_OBJECT
public slots:
    void openUrl(const QUrl &url) { m_opened << url; } // NOLINT: called by name

private slots:
    void init();
    void saysWhoStartedTheProcess();
    void longLinesOfParentsAreShortened();
    void strangersArePlainText_data();
    void strangersArePlainText();
    void aLongCommandIsCutAndCopiedWhole();
    void eachPartCanBeCopied();
    void theCopyMenuOpensByKey();
    void opensAFolderThatIsThere();
    void saysWhereItIsInTcp();
    void whatIsThisExplainsTheState();
    void everyTcpStateHasASentence();
    void multipathIsSaid();
    void theCurveStaysWhenOneLooksAway();
    void aCurveKnowsNothingOfUnwatchedSeconds();
    void curvesAreBounded();

private:
    ProcessIndex addChild(const std::string &name, std::uint32_t pid, std::uint32_t parent,
                          const std::string &executable = {}, const std::string &command = {});
    void show(RowId id);
    QStringList labels() const;
    QAbstractButton *button(const QString &text) const;

    std::shared_ptr<const Catalogue> m_catalogue = Catalogue::make({});
    FakeMachine m_machine;
    std::shared_ptr<Tables> m_tables;
    std::vector<Socket> m_sockets;
    std::unique_ptr<ConnectionDetail> m_detail;
    QList<QUrl> m_opened;
};

void ConnectionDetailTest::init()
{
    m_tables = std::make_shared<Tables>();
    m_sockets.clear();
    m_opened.clear();
    m_detail = std::make_unique<ConnectionDetail>();
    m_detail->resize(352, 1200);
    m_detail->show();
}

ProcessIndex ConnectionDetailTest::addChild(const std::string &name, std::uint32_t pid, std::uint32_t parent,
                                            const std::string &executable, const std::string &command)
{
    Process process;
    process.pid = pid;
    process.parentPid = parent;
    process.startTicks = pid;
    process.name = name;
    process.executable = executable;
    process.command = command;
    m_tables->processes.push_back(std::make_shared<const Process>(std::move(process)));
    Socket socket;
    socket.id = RowId{m_sockets.size() + 1};
    socket.state = SocketState::Established;
    socket.hasRemote = true;
    socket.local = {*IpAddress::parse("192.0.2.1"), 40000};
    socket.remote = {*IpAddress::parse("198.51.100.7"), 443};
    socket.owner = {OwnerKind::Process, OwnerReason::None, static_cast<ProcessIndex>(m_tables->processes.size() - 1), 0,
                    0};
    m_sockets.push_back(socket);
    return socket.owner.process;
}

void ConnectionDetailTest::show(RowId id)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sockets = m_sockets;
    snapshot->tables = m_tables;
    const std::vector<Row> rows = joinRows(*snapshot, *m_catalogue);
    LiveRow live;
    live.row = *std::ranges::find(rows, id, [](const Row &row) { return row.socket.id; });
    m_detail->showRow(live, snapshot, m_catalogue);
}

QStringList ConnectionDetailTest::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_detail->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

QAbstractButton *ConnectionDetailTest::button(const QString &text) const
{
    const auto buttons = m_detail->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *each) {
        return each->isVisible() && (each->text() == text || each->accessibleName() == text);
    });
    return found == buttons.end() ? nullptr : *found;
}

void ConnectionDetailTest::saysWhoStartedTheProcess()
{
    addChild("systemd", 1, 0);
    addChild("sshd", 698, 1);
    addChild("bash", 2001, 698);
    addChild("python", 2002, 2001);
    show(RowId{4});
    QVERIFY(labels().contains(QStringLiteral("systemd 1 › sshd 698 › bash 2001")));
    show(RowId{1}); // nobody did
    QVERIFY(!labels().join(QLatin1Char(' ')).contains(QStringLiteral("›")));
}

void ConnectionDetailTest::longLinesOfParentsAreShortened()
{
    for (std::uint32_t pid = 1; pid <= 20; ++pid)
        addChild("p", pid, pid - 1);
    show(RowId{20});
    QVERIFY(labels().contains(QStringLiteral("p 1 › p 2 › p 3 › … › p 17 › p 18 › p 19")));
}

void ConnectionDetailTest::strangersArePlainText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("markup") << QByteArray("<img src=x>");
    QTest::newRow("right to left") << QByteArray("safe\xE2\x80\xAE"
                                                 "exe.txt");
    QTest::newRow("lines") << QByteArray("two\nlines\ttab");
    QTest::newRow("not text") << QByteArray("\xff\xfe\x01");
}

void ConnectionDetailTest::strangersArePlainText()
{
    QFETCH(QByteArray, name);
    const std::string text = name.toStdString();
    addChild(text, 1, 0);
    addChild(text, 2, 1, "/opt/" + text + "/run", text + " " + text);
    show(RowId{2});
    for (const QLabel *label : m_detail->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
        QVERIFY(!label->toolTip().contains(QStringLiteral("<img")));
    }
    for (const QString &copied : {m_detail->texts().all, m_detail->texts().process, m_detail->texts().commandLine}) {
        QVERIFY(!copied.contains(QChar(0x202e)));
        QVERIFY(!copied.contains(QLatin1Char('\t')));
        QVERIFY(!copied.contains(QChar(1)));
    }
    QVERIFY(!m_detail->texts().commandLine.contains(QLatin1Char('\n')));
    if (name.startsWith('<'))
        QVERIFY(labels().contains(QStringLiteral("<img src=x> 1"))); // who started it
    m_detail->grab();
}

void ConnectionDetailTest::aLongCommandIsCutAndCopiedWhole()
{
    const std::string command = "run " + std::string(4000, 'x') + " end";
    addChild("run", 2, 0, "/usr/bin/run", command);
    show(RowId{1});
    const QStringList all = labels();
    const auto cut =
        std::ranges::find_if(all, [](const QString &text) { return text.startsWith(QStringLiteral("run xxx")); });
    QVERIFY(cut != all.end());
    QVERIFY(cut->size() < 300);
    QVERIFY(cut->endsWith(QChar(0x2026)));
    QCOMPARE(m_detail->texts().commandLine, QString::fromStdString(command));
    QVERIFY(m_detail->texts().process.contains(QString::fromStdString(command)));
    for (const QLabel *label : m_detail->findChildren<QLabel *>()) {
        const QStringList lines = label->toolTip().split(QLatin1Char('\n'));
        QVERIFY(std::ranges::all_of(lines, [](const QString &line) { return line.size() <= 100; }));
        if (label->text() == *cut)
            QVERIFY(label->toolTip().endsWith(QStringLiteral(" end")));
    }
    QVERIFY(m_detail->height() == 1200);
}

void ConnectionDetailTest::eachPartCanBeCopied()
{
    addChild("systemd", 1, 0);
    addChild("curl", 2, 1, "/usr/bin/curl", "curl -v");
    show(RowId{2});
    const QList<QAction *> actions = m_detail->copying()->actions();
    QCOMPARE(actions.size(), 4);
    QStringList copied;
    for (QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        action->trigger();
        copied << QGuiApplication::clipboard()->text();
    }
    QCOMPARE(copied.at(0), m_detail->plainText());
    QCOMPARE(copied.at(1), QStringLiteral("TCP 192.0.2.1:40000 - 198.51.100.7:443"));
    QVERIFY(copied.at(2).contains(QStringLiteral("Started by: systemd 1")));
    QCOMPARE(copied.at(3), QStringLiteral("curl -v"));
    // Without a process there is none to copy.
    m_sockets[1].owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
    show(RowId{2});
    m_detail->copying()->enable();
    QVERIFY(actions.at(1)->isEnabled());
    QVERIFY(!actions.at(2)->isEnabled());
    QVERIFY(!actions.at(3)->isEnabled());
}

void ConnectionDetailTest::theCopyMenuOpensByKey()
{
    addChild("curl", 2, 1);
    show(RowId{1});
    QAbstractButton *copy = button(QStringLiteral("Copy…"));
    QVERIFY(copy);
    QVERIFY(copy->focusPolicy() & Qt::TabFocus);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QPointer<QMenu> menu = m_detail->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 4);
    menu->close();
}

void ConnectionDetailTest::opensAFolderThatIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a b#c")));
    const std::string program = folder.path().toStdString() + "/a b#c/run";
    addChild("run", 2, 1, program);
    addChild("gone", 3, 1, folder.path().toStdString() + "/gone/run");
    addChild("hidden", 4, 1);
    addChild("relative", 5, 1, "bin/run");
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
    QSignalSpy told(m_detail.get(), &ConnectionDetail::told);
    show(RowId{1});
    QVERIFY(button(QStringLiteral("Open its folder")));
    button(QStringLiteral("Open its folder"))->click();
    QCOMPARE(m_opened, QList{QUrl::fromLocalFile(folder.filePath(QStringLiteral("a b#c")))});
    show(RowId{2});
    button(QStringLiteral("Open its folder"))->click();
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(told.size(), 1);
    for (const std::uint64_t without : {3U, 4U}) {
        show(RowId{without});
        QVERIFY(!button(QStringLiteral("Open its folder")));
    }
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void ConnectionDetailTest::saysWhereItIsInTcp()
{
    addChild("curl", 2, 1);
    m_sockets[0].state = SocketState::CloseWait;
    show(RowId{1});
    auto *diagram = m_detail->findChild<TcpDiagram *>();
    QVERIFY(!diagram->isVisible());
    QAbstractButton *link = button(QStringLiteral("Where is this in TCP?"));
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(diagram->isVisible());
    QCOMPARE(diagram->state(), SocketState::CloseWait);
    QVERIFY(labels().contains(tcpPlaceText(SocketState::CloseWait)));
    QVERIFY(diagram->accessibleName().startsWith(QStringLiteral("CLOSE_WAIT")));
    const QImage closeWait = diagram->grab().toImage();
    m_sockets[0].state = SocketState::LastAck; // it stays open from row to row and moment to moment
    show(RowId{1});
    QVERIFY(diagram->isVisible());
    QVERIFY(diagram->grab().toImage() != closeWait);
    m_sockets[0].protocol = Protocol::Udp;
    m_sockets[0].state = SocketState::Connected;
    show(RowId{1});
    QVERIFY(!diagram->isVisible());
    QVERIFY(!button(QStringLiteral("Hide the states of TCP")));
}

/// Who asks about CLOSE_WAIT wants to know of states, not of five-tuples.
void ConnectionDetailTest::whatIsThisExplainsTheState()
{
    addChild("curl", 2, 1);
    QSignalSpy asked(m_detail.get(), &ConnectionDetail::basicsRequested);
    const auto sectionFor = [&](SocketState state) {
        m_sockets[0].state = state;
        m_sockets[0].hasRemote = state != SocketState::Listen;
        show(RowId{1});
        button(QStringLiteral("What is this?"))->click();
        return asked.isEmpty() ? QString() : asked.takeLast().constFirst().toString();
    };
    QCOMPARE(sectionFor(SocketState::CloseWait), QStringLiteral("states"));
    QCOMPARE(sectionFor(SocketState::TimeWait), QStringLiteral("states"));
    QCOMPARE(sectionFor(SocketState::Established), QStringLiteral("tuple"));
    QCOMPARE(sectionFor(SocketState::Listen), QStringLiteral("bind"));
}

void ConnectionDetailTest::everyTcpStateHasASentence()
{
    QStringList sentences;
    for (int i = 0; i < SocketStateCount; ++i) {
        const auto state = static_cast<SocketState>(i);
        const bool datagrams = state == SocketState::Unconnected || state == SocketState::Connected;
        QCOMPARE(tcpPlaceText(state).isEmpty(), datagrams);
        sentences << tcpPlaceText(state);
    }
    QCOMPARE(sentences.removeDuplicates(), 1); // the two empty ones
}

void ConnectionDetailTest::multipathIsSaid()
{
    addChild("curl", 2, 1);
    show(RowId{1});
    QVERIFY(!m_detail->plainText().contains(QStringLiteral("MPTCP")));
    m_sockets[0].mptcp = true;
    show(RowId{1});
    QVERIFY(m_detail->plainText().contains(QStringLiteral("MPTCP")));
}

void ConnectionDetailTest::theCurveStaysWhenOneLooksAway()
{
    addChild("curl", 2, 1);
    addChild("wget", 3, 1);
    show(RowId{1});
    auto *curve = m_detail->findChild<Sparkline *>();
    const auto read = [&](std::uint64_t id, std::uint64_t bytes, std::chrono::milliseconds ago) {
        RowTraffic row;
        row.id = RowId{id};
        row.traffic.bytesReceived = bytes;
        row.at = std::chrono::steady_clock::now() - ago;
        m_detail->takeTraffic({row});
    };
    read(1, 0, 3000ms);
    read(1, 5000, 2000ms);
    read(1, 5000, 1000ms);
    QVERIFY(curve->isVisible());
    QCOMPARE(curve->peak(), 5000.0);
    QVERIFY(curve->barsShown() >= 2);
    show(RowId{2});
    QCOMPARE(curve->barsShown(), 0);
    show(RowId{1});
    QCOMPARE(curve->peak(), 5000.0);
    m_sockets[0].protocol = Protocol::Udp; // nobody counts its bytes
    show(RowId{1});
    QVERIFY(!curve->isVisible());
}

void ConnectionDetailTest::aCurveKnowsNothingOfUnwatchedSeconds()
{
    const TrafficCurve::Clock::time_point start{1'000'000s};
    TrafficCurve curve;
    const auto take = [&](std::chrono::milliseconds at, std::uint64_t bytes) {
        RowTraffic row;
        row.traffic.bytesSent = bytes;
        row.at = start + at;
        curve.take(row);
    };
    QVERIFY(curve.last(start).empty());
    take(0ms, 100);
    take(250ms, 200);
    take(900ms, 300);
    take(1200ms, 400);
    take(9000ms, 9'000'000); // nobody looked meanwhile
    take(9250ms, 9'000'050);
    const auto rates = curve.last(start + 9500ms);
    QCOMPARE(rates.size(), std::size_t{10});
    QCOMPARE(rates[0]->sent, 200.0);
    QCOMPARE(rates[1]->sent, 100.0);
    QVERIFY(!rates[5]);
    QCOMPARE(rates[9]->sent, 50.0);
    take(9500ms, 10); // a count that went back is another connection's
    QVERIFY(curve.last(start + 9500ms).empty());
    for (int second = 10; second < 200; ++second)
        take(std::chrono::seconds(second), static_cast<std::uint64_t>(second) * 1000);
    QCOMPARE(curve.last(start + 199s).size(), TrafficCurve::Seconds);
}

void ConnectionDetailTest::curvesAreBounded()
{
    TrafficCurves curves;
    for (std::uint64_t id = 1; id <= 100; ++id) {
        RowTraffic row;
        row.id = RowId{id};
        curves.take(row);
        row.id = RowId{1}; // looked at again and again
        curves.take(row);
    }
    QVERIFY(curves.find(RowId{1}));
    QVERIFY(curves.find(RowId{100}));
    QVERIFY(!curves.find(RowId{50}));
}

QTEST_MAIN(ConnectionDetailTest)
#include "tst_connectiondetail.moc"
