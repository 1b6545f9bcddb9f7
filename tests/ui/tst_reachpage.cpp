// SPDX-License-Identifier: MIT
// "What others can reach": what is listed where, what is marked beside what was accepted, the file of that,
// and that all of it works by keyboard and in three languages.
#include "app/export/reachreport.h"
#include "app/models/connectionwords.h"
#include "app/ui/act/questiondialog.h"
#include "app/ui/reach/baselinefile.h"
#include "app/ui/reach/reachpage.h"
#include "app/ui/reach/reachtable.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"
#include "app/ui/widgets/tabstrip.h"
#include "tests/ui/program.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace netwharf;

namespace {

LocalAddress at(const char *address, int prefix, std::uint32_t interface)
{
    return {*IpAddress::parse(address), prefix, interface, false};
}

/// A small server: ssh and a web server for anyone, a share for the local network, a database for itself.
FakeMachine server()
{
    FakeMachine machine;
    const ProcessIndex sshd = machine.addProcess("sshd", 700, 0, "/usr/sbin/sshd", "ssh.service");
    const ProcessIndex nginx = machine.addProcess("nginx", 800, 0, "/usr/sbin/nginx", "nginx.service");
    const ProcessIndex smbd = machine.addProcess("smbd", 900, 0, "/usr/sbin/smbd");
    const ProcessIndex postgres = machine.addProcess("postgres", 950, 33, "/usr/lib/postgresql/15/bin/postgres");
    machine.listen(sshd, "0.0.0.0", 22);
    machine.listen(sshd, "::", 22);
    machine.listen(nginx, "::", 80).dualStack = true;
    machine.listen(smbd, "192.168.1.5", 445);
    machine.listen(postgres, "127.0.0.1", 5432);
    machine.openUdp(nginx, "0.0.0.0", 45678);
    return machine;
}

struct Reach : Program
{
    Reach()
    {
        machine = server();
        publish();
        language.choose(Language::English);
        window->resize(1280, 720);
        window->showReach();
        window->activateWindow();
    }

    void publish()
    {
        auto snapshot = machine.snapshot();
        auto tables = std::make_shared<Tables>(*snapshot->tables);
        tables->namespaces.front().addresses = {at("127.0.0.1", 8, 1), at("192.168.1.5", 24, 2)};
        auto whole = std::make_shared<Snapshot>(*snapshot);
        whole->tables = tables;
        answers->set(whole);
        feed->refresh();
    }

    ReachPage *page() const { return window->findChild<ReachPage *>(); }
    ReachTable *table() const { return page()->findChild<ReachTable *>(); }
    ReachModel *model() const { return table()->reachModel(); }
    QString path() const { return folder.filePath(QStringLiteral("reach.txt")); }
    QString text() const
    {
        settle();
        return model()->allText();
    }
    /// Waits for what was asked of the page: it arranges and writes on threads of its own.
    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !page()->isBusy(); }));
    }

    int rowOf(const QString &port) const
    {
        settle();
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->rowAt(row).isLine() && model()->cellText(row, ReachColumn::Port) == port)
                return row;
        return -1;
    }
    QString news(const QString &port) const
    {
        const int row = rowOf(port);
        if (row < 0)
            return QStringLiteral("no row");
        const ReachNews news = model()->verdictAt(row).news;
        const bool isQuiet = news == ReachNews::Unjudged || news == ReachNews::Known;
        return isQuiet ? QString() : model()->cellText(row, ReachColumn::Since);
    }
    void select(const QString &port) const
    {
        table()->setFocus();
        table()->setCurrentIndex(model()->index(rowOf(port), 0));
    }
    QAction *action(const QString &name) const
    {
        settle();
        for (QAction *action : table()->actions())
            if (action->text().remove(QLatin1Char('&')) == name)
                return action;
        return nullptr;
    }
    bool isListed() const { return rowOf(QStringLiteral("22")) >= 0; }
    QStringList labels() const
    {
        settle();
        QStringList texts;
        for (const PlainLabel *label : page()->findChildren<PlainLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// What a line speaks of: its section, port and program.
std::tuple<int, int, QString> placeOf(const ReachModel &model, int row)
{
    return {static_cast<int>(model.rowAt(row).section), model.lineAt(row).port(),
            model.cellText(row, ReachColumn::Program)};
}

BaselineFile::Outcome changed(BaselineFile &file, BaselineFile::Edit edit)
{
    std::optional<BaselineFile::Outcome> outcome;
    file.change(std::move(edit), [&outcome](const BaselineFile::Outcome &came) { outcome = came; });
    [&] { QTRY_VERIFY(outcome); }();
    return outcome.value_or(BaselineFile::Outcome());
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

} // namespace

class TestReachPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(SettingsFile::path()); }

    void listsByWhoCanReach()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        const QStringList lines = reach.text().split(QLatin1Char('\n'));
        QCOMPARE(lines.at(0), QStringLiteral("Anyone can reach these: 2"));
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("22\tTCP\tssh\tsshd\troot\tall addresses\t")),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(QStringLiteral("80\tTCP\thttp\tnginx\troot\tall addresses\tcleartext")),
                 qPrintable(lines.at(2)));
        QVERIFY(lines.contains(QStringLiteral("The local network can reach these: 1")));
        QVERIFY(lines.filter(QStringLiteral("445\tTCP")).constFirst().contains(QStringLiteral("192.168.1.5")));
        QVERIFY(lines.contains(QStringLiteral("Only this machine can reach these: 1")));
        QVERIFY(!reach.text().contains(QStringLiteral("5432"))); // counted, not listed
        QVERIFY(!reach.text().contains(QStringLiteral("45678"))); // a client
        const QString facts = reach.labels().join(QLatin1Char('\n'));
        QVERIFY2(facts.contains(QStringLiteral("(192.168.1.5 on eth0). It has no public address.")), qPrintable(facts));
        QVERIFY(facts.contains(QStringLiteral("firewalls are not looked at")));
        QVERIFY(facts.contains(QStringLiteral("1 UDP socket on client ports waits for answers")));
    }

    void whatOnlyThisMachineReachesUnfolds()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        const int head = reach.model()->rowCount() - 1;
        reach.table()->setFocus();
        reach.table()->setCurrentIndex(reach.model()->index(head, 0));
        QTest::keyClick(reach.table(), Qt::Key_Right);
        QVERIFY(reach.rowOf(QStringLiteral("5432")) > head);
        QTest::keyClick(reach.table(), Qt::Key_Return);
        QCOMPARE(reach.rowOf(QStringLiteral("5432")), -1);
        QTest::mouseClick(reach.table()->viewport(), Qt::LeftButton, {},
                          reach.table()->visualRect(reach.model()->index(head, 3)).center());
        QVERIFY(reach.rowOf(QStringLiteral("5432")) > head);
    }

    void acceptedIsKnownAndWhatComesIsMarked()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        QCOMPARE(reach.news(QStringLiteral("22")), QString());
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        QTRY_VERIFY(
            contents(reach.path()).contains("tcp 22 everywhere user=0 unit=ssh.service program=/usr/sbin/sshd"));
        QTRY_VERIFY(contents(reach.path()).contains("tcp 5432 machine"));
        QCOMPARE(reach.news(QStringLiteral("22")), QString());

        reach.machine.sockets().erase(reach.machine.sockets().begin(), reach.machine.sockets().begin() + 2); // ssh
        const ProcessIndex cache = reach.machine.addProcess("redis-server", 990, 0, "/usr/bin/redis-server");
        reach.machine.listen(cache, "0.0.0.0", 6379);
        for (Socket &socket : reach.machine.sockets())
            if (socket.local.port == 5432)
                socket.local.address = IpAddress();
        reach.publish();
        QTRY_VERIFY(reach.news(QStringLiteral("6379")).startsWith(QStringLiteral("new · ")));
        QVERIFY(reach.news(QStringLiteral("5432")).startsWith(QStringLiteral("was: this machine only · ")));
        const int news = reach.table()->fontMetrics().horizontalAdvance(QStringLiteral("was: this machine only"));
        QVERIFY(reach.table()->columnWidth(static_cast<int>(ReachColumn::Since))
                > news + 12); // whole beside the detail
        const int cacheRow = reach.rowOf(QStringLiteral("6379"));
        const auto start = reach.model()->lineAt(cacheRow).since; // not when the rest was accepted
        QCOMPARE(reach.news(QStringLiteral("6379")),
                 QStringLiteral("new · ") + momentText(start, std::chrono::system_clock::now()));
        QCOMPARE(reach.news(QStringLiteral("80")), QString());
        QVERIFY(reach.text().contains(QStringLiteral(
            "Accepted, but not there for others now: 1\n22\tTCP\tssh\tsshd\troot\twas: anyone\t\tnobody listens now")));
        QVERIFY(reach.labels().join(QLatin1Char('\n')).contains(QStringLiteral("Not as accepted: 2.")));

        reach.select(QStringLiteral("6379"));
        QVERIFY(
            reach.labels().join(QLatin1Char('\n')).contains(QStringLiteral("new. Compared with what you accepted (")));
        reach.action(QStringLiteral("Accept as known"))->trigger();
        QCOMPARE(reach.news(QStringLiteral("6379")), QString());
        QVERIFY(!reach.action(QStringLiteral("Accept as known"))->isEnabled()); // it is
        reach.action(QStringLiteral("Forget that it is known"))->trigger();
        QVERIFY(reach.news(QStringLiteral("6379")).startsWith(QStringLiteral("new · ")));
    }

    /// The button of what is known from before has nothing to do; when it has done its work, one is in the list.
    void theButtonFollowsWhatIsAccepted()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        Reach again;
        put(again.path(), contents(reach.path()));
        QTRY_VERIFY(again.isListed() && !again.model()->comparison().isEmpty());
        const auto button = [&again] {
            for (auto *each : again.page()->findChildren<PushButton *>())
                if (each->text().remove(QLatin1Char('&')) == QLatin1String("Accept as known"))
                    return each;
            return static_cast<PushButton *>(nullptr);
        };
        QVERIFY(button());
        again.select(QStringLiteral("22"));
        QTRY_VERIFY(button()->isVisible());
        QVERIFY(!button()->isEnabled());

        again.action(QStringLiteral("Forget that it is known"))->trigger();
        QTRY_VERIFY(button()->isEnabled());
        QTRY_VERIFY(again.window->isActiveWindow());
        button()->setFocus();
        QCOMPARE(QApplication::focusWidget(), button());
        button()->click();
        QTRY_VERIFY(!button()->isEnabled());
        QCOMPARE(QApplication::focusWidget(), again.table());
    }

    void nothingJumps()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.select(QStringLiteral("80"));
        const QPersistentModelIndex current(reach.table()->currentIndex());
        QSignalSpy reset(reach.model(), &QAbstractItemModel::modelReset);
        const ProcessIndex other = reach.machine.addProcess("other", 990);
        reach.machine.listen(other, "0.0.0.0", 21);
        reach.machine.listen(other, "0.0.0.0", 8080);
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("8080")) >= 0);
        QCOMPARE(reach.table()->currentIndex(), QModelIndex(current));
        QCOMPARE(reach.rowOf(QStringLiteral("80")), current.row());
        reach.machine.sockets().pop_back();
        reach.publish();
        QTRY_COMPARE(reach.rowOf(QStringLiteral("8080")), -1);
        QCOMPARE(reach.rowOf(QStringLiteral("80")), current.row());
        QCOMPARE(reset.count(), 0);
    }

    /// Any list after any other: the rows are those of the new one, in order.
    void anyListFollowsAnyOther()
    {
        ReachModel model;
        const QAbstractItemModelTester tester(&model);
        ReachOrder order;
        for (std::uint32_t seed = 0; seed < 200; ++seed) {
            FakeMachine machine;
            std::array<ProcessIndex, 3> programs{};
            for (std::uint32_t i = 0; i < 3; ++i)
                programs[i] = machine.addProcess("p" + std::to_string(i), 100 + i);
            std::uint32_t state = seed * 2654435761U + 1;
            const auto next = [&state](std::uint32_t below) {
                state = state * 1664525U + 1013904223U;
                return (state >> 16U) % below;
            };
            constexpr std::array<const char *, 3> Addresses{"0.0.0.0", "127.0.0.1", "10.0.0.1"};
            for (std::uint32_t count = next(12); count > 0; --count)
                machine.listen(programs[next(3)], Addresses[next(3)], static_cast<std::uint16_t>(1 + next(6)));
            const auto list = std::make_shared<ReachList>(reachListOf(machine.snapshot(), Catalogue::make({})));
            const auto now = order.arrange({list, nullptr, {}, true, Language::English});
            std::vector<QPersistentModelIndex> followed;
            std::vector<std::tuple<int, int, QString>> spoke;
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.rowAt(row).isLine()) {
                    followed.emplace_back(model.index(row, 0));
                    spoke.push_back(placeOf(model, row));
                }
            model.take(now, rowsThen(model.arrangement(), *now));
            for (std::size_t i = 0; i < followed.size(); ++i)
                if (followed[i].isValid())
                    QCOMPARE(placeOf(model, followed[i].row()), spoke[i]);
            std::size_t lines = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.rowAt(row).isLine())
                    continue;
                ++lines;
                QCOMPARE(sectionOf(model.lineAt(row)), model.rowAt(row).section);
                if (row > 0 && model.rowAt(row - 1).isLine())
                    QVERIFY(model.lineAt(row - 1).port() <= model.lineAt(row).port());
            }
            QCOMPARE(lines, list->lines.size());
        }
    }

    void looksOnlyWhileItIsShown()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.window->showPage(0);
        QVERIFY(!reach.page()->isVisible());
        const auto before = reach.model()->list();
        reach.settle(); // what was on its way
        const auto kept = reach.model()->list();
        QSignalSpy facts(reach.feed.get(), &LiveFeed::factsChanged);
        QTRY_VERIFY(facts.count() >= 3);
        QCOMPARE(reach.model()->list(), kept);
        reach.window->showReach();
        QTRY_VERIFY(reach.model()->list() != kept);
    }

    void opensAndLeavesByKeyboard()
    {
        Reach reach;
        reach.window->showPage(1);
        QVERIFY(QTest::qWaitForWindowActive(reach.window.get()));
        QTest::keyClick(reach.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(reach.page()->isVisible());
        QVERIFY(reach.table()->hasFocus());
        QCOMPARE(reach.window->findChild<TabStrip *>()->currentIndex(), -1);
        QCOMPARE(reach.page()->findChild<LinkButton *>()->text(), QStringLiteral("Back to Ports"));
        QTRY_VERIFY(reach.isListed());
        reach.select(QStringLiteral("22"));
        QTest::keyClick(reach.table(), Qt::Key_Escape); // the selection first
        QVERIFY(reach.page()->isVisible());
        QTest::keyClick(reach.table(), Qt::Key_Escape);
        QTRY_VERIFY(reach.ports()->isVisible());
    }

    void leadsToConnectionsAndPorts()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.select(QStringLiteral("445"));
        reach.action(QStringLiteral("Show in Connections"))->trigger();
        QTRY_VERIFY(reach.connections()->isVisible());
        QTRY_COMPARE(reach.rows(), 1);
        reach.window->showReach();
        reach.select(QStringLiteral("22"));
        reach.action(QStringLiteral("Show in Ports"))->trigger();
        QTRY_VERIFY(reach.ports()->isVisible());
    }

    void saysWhatIsKnownOfALine()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.select(QStringLiteral("80"));
        const QString said = reach.labels().join(QLatin1Char('\n'));
        for (const char *part : {"TCP 80, reachable by: anyone", "usually not encrypted"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        QVERIFY(reach.action(QStringLiteral("End process…"))->isEnabled());
    }

    void rowsEndWhereTheTableDoes()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        for (int width = 1280; width < 1300; ++width) {
            reach.window->resize(width, 720);
            QTRY_COMPARE(reach.window->width(), width);
            QCOMPARE(reach.table()->horizontalHeader()->length(), reach.table()->viewport()->width());
        }
    }

    void hasASearchOfItsOwn()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        QVERIFY(QTest::qWaitForWindowActive(reach.window.get()));
        QTest::keyClick(reach.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(reach.page()->isVisible());
        auto *field = reach.page()->searchField();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("NGINX tcp"));
        QVERIFY(reach.page()->isVisible());
        QVERIFY(reach.rowOf(QStringLiteral("80")) >= 0);
        QCOMPARE(reach.rowOf(QStringLiteral("22")), -1);
        QVERIFY2(reach.text().startsWith(QStringLiteral("Anyone can reach these: 1\n")), qPrintable(reach.text()));
        field->setText(QStringLiteral("postgres")); // folded away, and found
        QVERIFY(reach.rowOf(QStringLiteral("5432")) >= 0);
        reach.settle();
        QCOMPARE(reach.model()->foundCount(), 1);
        field->setText(QStringLiteral("nobody has this"));
        reach.settle();
        QCOMPARE(reach.model()->rowCount(), 0);
        emit reach.table()->emptyActionRequested();
        QVERIFY(field->text().isEmpty());
        QVERIFY(reach.isListed());
        field->setFocus();
        field->setText(QStringLiteral("postgres"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(reach.isListed());
        QVERIFY(reach.page()->isVisible());
    }

    void whatOnlyThisMachineReachesIsAcceptedOnce()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.page()->searchField()->setText(QStringLiteral("postgres"));
        reach.select(QStringLiteral("5432"));
        QAction *accept = reach.action(QStringLiteral("Accept as known"));
        QVERIFY(accept->isEnabled());
        accept->trigger();
        QTRY_VERIFY(!accept->isEnabled());
        QVERIFY(reach.action(QStringLiteral("Forget that it is known"))->isEnabled());
        reach.action(QStringLiteral("Forget that it is known"))->trigger();
        QTRY_VERIFY(accept->isEnabled());
    }

    void titlesAreWholeAtTheFirstSize()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.window->resize(1180, 720);
        QCoreApplication::processEvents();
        const QHeaderView *header = reach.table()->horizontalHeader();
        for (int i = 0; i < header->count(); ++i) {
            const QString title = reach.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(header->sectionSize(i) >= header->fontMetrics().horizontalAdvance(title) + 12, qPrintable(title));
        }
    }

    void deleteSaysWhyNot()
    {
        Reach reach;
        reach.machine.listen(reach.machine.addProcess("systemd", 1), "0.0.0.0", 111);
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("111")) >= 0);
        reach.select(QStringLiteral("111"));
        QVERIFY(!reach.action(QStringLiteral("End process…"))->isEnabled());
        QSignalSpy told(reach.page(), &Page::told);
        QTest::keyClick(reach.table(), Qt::Key_Delete);
        QCOMPARE(told.count(), 1);
        QVERIFY(!told.at(0).at(0).toString().isEmpty());
    }

    void enterOpensAndClosesTheDetail()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.window->resize(900, 560);
        reach.select(QStringLiteral("80"));
        const auto *detail = reach.page()->findChild<DetailPane *>();
        QTRY_VERIFY(!detail->isVisible());
        QTest::keyClick(reach.table(), Qt::Key_Return);
        QVERIFY(detail->isVisible());
        QTest::keyClick(reach.table(), Qt::Key_Return);
        QVERIFY(!detail->isVisible());
    }

    void nothingListensForOthers()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.machine.sockets().clear();
        reach.publish();
        QTRY_COMPARE(reach.model()->rowCount(), 0);
        QVERIFY(reach.labels().contains(QStringLiteral("Nothing listens for others.")));
    }

    void hiddenOwnersHaveTheirUser()
    {
        Reach reach;
        Socket &socket = reach.machine.listen(0, "0.0.0.0", 8443);
        socket.owner = {OwnerKind::Hidden, OwnerReason::OtherUser, NoProcess, 0, 0};
        socket.uid = 33;
        socket.uidKnown = true;
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("8443")) >= 0);
        const int row = reach.rowOf(QStringLiteral("8443"));
        QCOMPARE(reach.model()->cellText(row, ReachColumn::Program), QStringLiteral("another user's (www-data)"));
        reach.select(QStringLiteral("8443"));
        QVERIFY(!reach.action(QStringLiteral("End process…"))->isEnabled());
    }

    void copiesAndForgetsAll()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.select(QStringLiteral("22"));
        reach.action(QStringLiteral("Copy rows"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("22\tTCP\tssh")));
        reach.action(QStringLiteral("Copy all as text"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), reach.text());
        QVERIFY(!reach.action(QStringLiteral("Forget everything accepted…"))->isEnabled());
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        reach.action(QStringLiteral("Forget everything accepted…"))->trigger();
        auto *question = reach.window->findChild<QuestionDialog *>();
        QVERIFY(question);
        QTRY_COMPARE(question->focusWidget(), static_cast<QWidget *>(question->safeButton()));
        for (PushButton *button : question->findChildren<PushButton *>())
            if (button != question->safeButton())
                button->click();
        QTRY_VERIFY(reach.model()->comparison().isEmpty());
        QTRY_VERIFY(!contents(reach.path()).contains("tcp 22"));
    }

    void brokenFileIsSetAside()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        put(reach.path(), "what is this\n");
        QTRY_VERIFY(reach.labels().join(QLatin1Char('\n')).contains(QStringLiteral("is no list of what was accepted")));
        QSignalSpy told(reach.page(), &Page::told);
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        QTRY_VERIFY(contents(reach.path()).contains("tcp 22"));
        const QStringList aside = QDir(reach.folder.path()).entryList({QStringLiteral("reach.txt.broken-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contents(reach.folder.filePath(aside.constFirst())), QByteArray("what is this\n"));
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told.constFirst().constFirst().toString().contains(aside.constFirst()));
        QVERIFY(!reach.labels().join(QLatin1Char('\n')).contains(QStringLiteral("is no list of what was accepted")));
    }

    void newerFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("reach.txt"));
        put(path, "netwharf-reach 9\nwhatever\n");
        BaselineFile file(path);
        const auto outcome = changed(file, [](ReachBaseline &baseline) { baseline.acceptAll({}, {}); });
        QVERIFY(!outcome.done && !outcome.remark.isEmpty());
        QCOMPARE(contents(path), QByteArray("netwharf-reach 9\nwhatever\n"));
    }

    void anotherWriterIsHeardAndKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deeper/reach.txt"));
        BaselineFile mine(path);
        BaselineFile theirs(path);
        QSignalSpy heard(&theirs, &BaselineFile::changed);
        KnownReach one;
        one.port = 22;
        one.exposure = Exposure::Everywhere;
        QVERIFY(changed(mine, [&](ReachBaseline &baseline) { baseline.accept(one); }).done);
        QTRY_COMPARE(theirs.baseline()->entries().size(), std::size_t(1));
        QVERIFY(heard.count() > 0);
        put(path, contents(path) + "# by hand\ntcp 80 network\n");
        one.port = 443;
        QVERIFY(changed(mine, [&](ReachBaseline &baseline) { baseline.accept(one); }).done); // before it is told
        QCOMPARE(mine.baseline()->entries().size(), std::size_t(3));
        QVERIFY(contents(path).contains("# by hand\ntcp 80 network\n"));
    }

    void unwritablePlaceIsSaid()
    {
        QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("file")), "x");
        BaselineFile inFile(folder.filePath(QStringLiteral("file/reach.txt")));
        const auto outcome = changed(inFile, [](ReachBaseline &baseline) { baseline.acceptAll({}, {}); });
        QVERIFY(!outcome.done && !outcome.remark.isEmpty());
        BaselineFile nowhere({});
        QVERIFY(!changed(nowhere, [](ReachBaseline &) {}).done);
    }

    void exportsTheSame()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        reach.settle();
        const ReachReport report{*reach.model()->list(), reach.model()->comparison(), reach.model()->acceptedAt()};
        std::string text;
        const Sink sink = [&text](std::string_view part) {
            text += part;
            return true;
        };
        QVERIFY(writeReachJson(report, sink));
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const QJsonArray reachable = json[QLatin1String("reachable")].toArray();
        QCOMPARE(reachable.size(), 4);
        const QJsonObject ssh = reachable.first().toObject();
        QCOMPARE(ssh[QLatin1String("port")].toInt(), 22);
        QCOMPARE(ssh[QLatin1String("exposure")].toString(), QStringLiteral("everywhere"));
        QCOMPARE(ssh[QLatin1String("addresses")].toArray().size(), 2);
        QCOMPARE(ssh[QLatin1String("news")].toString(), QStringLiteral("known"));
        text.clear();
        QVERIFY(writeReachCsv(report, sink));
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t(5));
        text.clear();
        QVERIFY(writeReachHtml(report, Language::English, sink));
        QVERIFY(text.find("192.168.1.5") != std::string::npos && text.find("5432") == std::string::npos);
        QVERIFY(!writeReachCsv(report, [](std::string_view) { return false; }));
    }

    void theHtmlSaysWhatNewIsBeside()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        const auto html = [&reach] {
            std::string text;
            const ReachReport report{*reach.model()->list(), reach.model()->comparison(), reach.model()->acceptedAt()};
            [&] {
                QVERIFY(writeReachHtml(report, Language::English, [&text](std::string_view part) {
                    text += part;
                    return true;
                }));
            }();
            return QString::fromStdString(text);
        };
        QVERIFY(html().contains(QStringLiteral("Nothing has been accepted as known yet.")));
        reach.action(QStringLiteral("Accept all as known"))->trigger();
        reach.machine.listen(reach.machine.addProcess("redis-server", 990, 0, "/usr/bin/redis-server"), "0.0.0.0",
                             6379);
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("6379")) >= 0);
        const auto milliseconds =
            std::chrono::duration_cast<std::chrono::milliseconds>(reach.model()->acceptedAt()->time_since_epoch());
        const QString time =
            QDateTime::fromMSecsSinceEpoch(milliseconds.count()).time().toString(QStringLiteral("HH:mm"));
        QVERIFY2(html().contains(QRegularExpression(
                     QStringLiteral("Compared with what was accepted as known on \\d+ \\w+ \\d+ ") + time)),
                 qPrintable(html()));
        QVERIFY(html().contains(QRegularExpression(QStringLiteral("new since \\d+ \\w+ \\d+ ") + time)));
    }

    /// The bar at the top belongs to what is shown: its search field is that of the list, its pause holds the list.
    void theTopBarIsOfThisPage()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        QVERIFY(reach.page()->searchField()->isVisible());
        QVERIFY(!reach.connections()->searchField()->isVisible());
        QVERIFY(!reach.page()->isAncestorOf(reach.page()->searchField())); // in the bar
        QTest::keyClick(reach.table(), Qt::Key_Slash);
        QVERIFY(reach.page()->searchField()->hasFocus());
        QTest::keyClicks(reach.page()->searchField(), QStringLiteral("nginx"));
        QCOMPARE(reach.rowOf(QStringLiteral("22")), -1);
        QVERIFY(reach.rowOf(QStringLiteral("80")) >= 0);
        QTest::keyClick(reach.page()->searchField(), Qt::Key_Escape);
        QVERIFY(reach.isListed());
        QTest::keyClick(reach.page()->searchField(), Qt::Key_Escape);
        QVERIFY(reach.table()->hasFocus());
        reach.page()->pauseAction()->setChecked(true);
        reach.settle();
        const auto held = reach.model()->list();
        QSignalSpy looked(reach.feed.get(), &LiveFeed::factsChanged);
        reach.publish();
        QTRY_VERIFY(looked.count() > 2);
        QCOMPARE(reach.model()->list(), held);
        reach.page()->pauseAction()->setChecked(false);
        QTRY_VERIFY(reach.model()->list() != held);
        reach.window->showPage(0);
        QVERIFY(!reach.page()->searchField()->isVisible());
        QVERIFY(reach.connections()->searchField()->isVisible());
        reach.window->showBasics();
        QVERIFY(!reach.page()->searchField()->isVisible());
        reach.window->showReach();
        QVERIFY(reach.page()->searchField()->isVisible());
        reach.window->showBasics(); // from there, too
        QVERIFY(!reach.page()->searchField()->isVisible());
        QVERIFY(!reach.connections()->searchField()->isVisible());
    }

    void aListeningRowLeadsToItsLine()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.window->showPage(0);
        emit reach.connections()->reachRequested(445, Protocol::Tcp);
        QVERIFY(reach.page()->isVisible());
        QTRY_COMPARE(reach.table()->currentRow(), reach.rowOf(QStringLiteral("445")));
        emit reach.connections()->reachRequested(5432, Protocol::Tcp); // of this machine only: unfolded
        QVERIFY(reach.rowOf(QStringLiteral("5432")) >= 0);
        QTRY_COMPARE(reach.table()->currentRow(), reach.rowOf(QStringLiteral("5432")));
    }

    void theMenuOfARowOffersIt()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.window->showPage(0);
        ConnectionsPage *page = reach.connections();
        page->searchField()->setText(QStringLiteral("port:445"));
        QTRY_COMPARE(reach.rows(), 1);
        QTableView *table = reach.Program::table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto offer = [table] {
            for (QAction *each : table->actions())
                if (each->text().remove(QLatin1Char('&')) == QStringLiteral("What others can reach"))
                    return each;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(offer());
        QTRY_VERIFY(offer()->isEnabled());
        offer()->trigger();
        QVERIFY(reach.page()->isVisible());
        QTRY_COMPARE(reach.table()->currentRow(), reach.rowOf(QStringLiteral("445")));
    }

    /// A look in which nothing has changed arranges nothing anew, and yet shows what is new of the lines.
    void thousandsOfLinesStayWhereTheyAre()
    {
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        const ProcessIndex many = reach.machine.addProcess("many", 2000, 1000, "/usr/bin/many");
        for (int port = 10'000; port < 20'000; ++port)
            reach.machine.listen(many, "0.0.0.0", static_cast<std::uint16_t>(port));
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("19999")) >= 0);
        reach.table()->selectAll();
        QVERIFY(reach.action(QStringLiteral("Accept as known"))->isEnabled());
        const auto before = reach.model()->list();
        const int rows = reach.model()->rowCount();
        QSignalSpy come(reach.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy gone(reach.model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(reach.model(), &QAbstractItemModel::dataChanged);
        reach.publish();
        QTRY_VERIFY(reach.model()->list() != before);
        QCOMPARE(reach.model()->rowCount(), rows);
        QCOMPARE(come.count() + gone.count(), 0);
        QVERIFY(changed.count() > 0);
        reach.machine.listen(many, "0.0.0.0", 9'999);
        reach.publish();
        QTRY_VERIFY(reach.rowOf(QStringLiteral("9999")) >= 0);
        const auto isSelected = [&reach](const char *port) {
            return reach.table()->selectionModel()->isRowSelected(reach.rowOf(QLatin1String(port)), {});
        };
        QVERIFY(isSelected("10000") && isSelected("19999") && !isSelected("9999"));
    }

    void nothingIsCutOrLeftUntranslated_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (int language = 0; language < static_cast<int>(LanguageCount); ++language) {
            QTest::addRow("language %d, small", language) << language << QSize(900, 560);
            QTest::addRow("language %d, large", language) << language << QSize(1280, 720);
        }
    }

    void nothingIsCutOrLeftUntranslated()
    {
        QFETCH(int, language);
        QFETCH(QSize, size);
        Reach reach;
        QTRY_VERIFY(reach.isListed());
        reach.language.choose(static_cast<Language>(language));
        reach.window->resize(size);
        reach.select(QStringLiteral("22"));
        QCoreApplication::processEvents();
        QCOMPARE(reach.window->size(), size);
        const auto cut = [&reach] {
            QStringList found;
            for (const PlainLabel *label : reach.page()->findChildren<PlainLabel *>())
                if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
                    found << label->text();
            return found;
        };
        QTRY_COMPARE(cut(), QStringList());
        int width = 0;
        for (int column = 0; column < ReachColumnCount; ++column)
            width += reach.table()->columnWidth(column);
        QVERIFY2(width <= reach.table()->viewport()->width(), qPrintable(QString::number(width)));
        QVERIFY(!reach.table()->accessibleName().isEmpty());
        const bool isChinese = language != static_cast<int>(Language::English);
        for (const QString &text : {reach.page()->title(), reach.model()->cellText(0, ReachColumn::Port),
                                    reach.page()->statusText(), reach.labels().constFirst()}) {
            const bool hasHan =
                std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
            QVERIFY2(hasHan == isChinese, qPrintable(text));
        }
    }
};

QTEST_MAIN(TestReachPage)
#include "tst_reachpage.moc"
