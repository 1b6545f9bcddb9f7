// SPDX-License-Identifier: MIT
// Import and update of the registry, from files and from a server on the loopback interface.
#include "app/live/cataloguekeeper.h"
#include "app/live/registryupdater.h"
#include "app/live/serviceswatch.h"
#include "tests/support/ianatext.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace netwharf;

namespace {

/// Answers every connection with the same bytes.
class Server : public QTcpServer
{
public:
    explicit Server(QByteArray answer, bool closes = true)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer = std::move(answer), closes] {
            QTcpSocket *client = nextPendingConnection();
            ++asked;
            // Closing with a request unread would reset the connection.
            connect(client, &QTcpSocket::readyRead, client, [client, answer, closes] {
                client->readAll();
                client->write(answer);
                if (closes)
                    client->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/registry.csv").arg(serverPort())); }

    int asked = 0;
};

QByteArray response(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: close\r\n\r\n" + body;
}

/// A keeper, and an updater that keeps its file in a folder of its own.
struct Desk
{
    explicit Desk(DownloadOrder order = {}, const QString &store = {})
        : path(store.isEmpty() ? folder.filePath(QStringLiteral("data/registry.csv")) : store),
          updater(keeper, path.toStdString(), order)
    {}

    QTemporaryDir folder;
    QString path;
    CatalogueKeeper keeper{{}};
    RegistryUpdater updater;
    QSignalSpy changed{&updater, &RegistryUpdater::changed};
    QSignalSpy failed{&updater, &RegistryUpdater::failed};

    RegistryInfo registry() const { return keeper.catalogue()->registry(); }
    QString file(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("download.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    RegistryFailure failure() const { return failed.last().first().value<RegistryFailure>(); }
};

DownloadOrder orderFor(const Server &server)
{
    DownloadOrder order;
    order.url = server.url();
    return order;
}

void replace(const QString &path, const QByteArray &text)
{
    QFile file(path + QStringLiteral(".new"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(std::rename(qPrintable(file.fileName()), qPrintable(path)) == 0);
}

} // namespace

class TestRegistryUpdater : public QObject
{
    Q_OBJECT

private slots:
    void importsAFile();
    void badFileChangesNothing();
    void updatesFromTheServer();
    void serverFailures_data();
    void serverFailures();
    void serverThatIsGone();
    void silentServerTimesOut();
    void cancelStopsIt();
    void asksNobodyUntilTold();
    void unwritableStoreChangesNothing();
    void builtInComesBack();
    void servicesAreReadAgain();
};

void TestRegistryUpdater::importsAFile()
{
    Desk desk;
    desk.updater.importFile(desk.file(ianaText()));
    QVERIFY(desk.updater.isBusy());
    QTRY_COMPARE(desk.changed.size(), 1);
    QVERIFY(!desk.updater.isBusy());
    QCOMPARE(desk.registry().source, RegistrySource::Imported);
    QCOMPARE(desk.registry().date, std::string("2026-09-01"));
    const StoredTable stored = readStoredTable(desk.path.toStdString());
    QVERIFY(stored.table && stored.table->registry() == desk.registry());
}

void TestRegistryUpdater::badFileChangesNothing()
{
    Desk desk;
    desk.updater.importFile(desk.file(ianaText()));
    QTRY_COMPARE(desk.changed.size(), 1);
    const RegistryInfo before = desk.registry();
    const QByteArray whole = ianaText();
    for (const QByteArray &text : {whole.left(whole.size() / 2), QByteArray("<html>"), QByteArray("\0\1", 2)}) {
        desk.failed.clear();
        desk.updater.importFile(desk.file(text));
        QTRY_COMPARE(desk.failed.size(), 1);
        QVERIFY(std::holds_alternative<Finding>(desk.failure()));
        QVERIFY(desk.registry() == before);
        QVERIFY(readStoredTable(desk.path.toStdString()).table);
    }
}

void TestRegistryUpdater::updatesFromTheServer()
{
    const Server server(response(ianaText()));
    Desk desk(orderFor(server));
    const QSignalSpy progress(&desk.updater, &RegistryUpdater::progressed);
    desk.updater.update();
    QTRY_COMPARE(desk.changed.size(), 1);
    QCOMPARE(desk.registry().source, RegistrySource::Updated);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0).toLongLong(), qint64(ianaText().size()));
}

void TestRegistryUpdater::serverFailures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("problem"); // -1: the data
    const auto row = [](const char *name, const QByteArray &answer, DownloadProblem problem) {
        QTest::newRow(name) << answer << static_cast<int>(problem);
    };
    row("not found", response("gone", "404 Not Found"), DownloadProblem::Refused);
    row("server error", response("oops", "500 Internal Server Error"), DownloadProblem::Refused);
    row("broken off", response(ianaText()).left(5000), DownloadProblem::BrokenOff);
    row("closed at once", "", DownloadProblem::BrokenOff);
    row("endless", response(QByteArray(3 << 20, 'x')), DownloadProblem::TooLarge);
    QTest::newRow("a page to sign in") << response("<html>sign in</html>") << -1;
}

void TestRegistryUpdater::serverFailures()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, problem);
    const Server server(answer);
    DownloadOrder order = orderFor(server);
    order.mostBytes = 2 << 20;
    Desk desk(order);
    desk.updater.update();
    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(!desk.updater.isBusy());
    const RegistryFailure failure = desk.failure();
    if (const auto *download = std::get_if<DownloadProblem>(&failure))
        QCOMPARE(static_cast<int>(*download), problem);
    else
        QCOMPARE(-1, problem);
    QCOMPARE(desk.registry().source, RegistrySource::BuiltIn);
    QVERIFY(!QFile::exists(desk.path));
}

void TestRegistryUpdater::serverThatIsGone()
{
    DownloadOrder order;
    {
        const Server server({});
        order = orderFor(server);
    }
    Desk desk(order);
    desk.updater.update();
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(std::get<DownloadProblem>(desk.failure()), DownloadProblem::NoConnection);
}

void TestRegistryUpdater::silentServerTimesOut()
{
    const Server server({}, false);
    DownloadOrder order = orderFor(server);
    order.timeout = std::chrono::milliseconds(100);
    Desk desk(order);
    desk.updater.update();
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(std::get<DownloadProblem>(desk.failure()), DownloadProblem::TimedOut);
}

void TestRegistryUpdater::cancelStopsIt()
{
    const Server server(response(ianaText()).left(5000), false);
    Desk desk(orderFor(server));
    const QSignalSpy progress(&desk.updater, &RegistryUpdater::progressed);
    desk.updater.update();
    QTRY_VERIFY(!progress.isEmpty());
    desk.updater.cancel();
    QVERIFY(!desk.updater.isBusy());
    desk.updater.importFile(desk.file(ianaText())); // the next one starts fresh
    QTRY_COMPARE(desk.changed.size(), 1);
    QVERIFY(desk.failed.isEmpty());
}

void TestRegistryUpdater::asksNobodyUntilTold()
{
    const Server server(response(ianaText()));
    Desk desk(orderFor(server));
    desk.updater.importFile(desk.file(ianaText()));
    QTRY_COMPARE(desk.changed.size(), 1);
    desk.updater.useBuiltIn();
    QCOMPARE(desk.changed.size(), 2);
    QCOMPARE(server.asked, 0);
}

void TestRegistryUpdater::unwritableStoreChangesNothing()
{
    QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("data"));
    QFile file(blocked); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Desk desk({}, blocked + QStringLiteral("/registry.csv"));
    desk.updater.importFile(desk.file(ianaText()));
    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(std::holds_alternative<QFileDevice::FileError>(desk.failure()));
    QCOMPARE(desk.registry().source, RegistrySource::BuiltIn);
}

void TestRegistryUpdater::builtInComesBack()
{
    Desk desk;
    desk.updater.importFile(desk.file(ianaText()));
    QTRY_COMPARE(desk.changed.size(), 1);
    desk.updater.useBuiltIn();
    QCOMPARE(desk.changed.size(), 2);
    QCOMPARE(desk.registry().source, RegistrySource::BuiltIn);
    QVERIFY(!QFile::exists(desk.path));
}

void TestRegistryUpdater::servicesAreReadAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("services"));
    replace(path, "ours 61234/tcp\n");
    CatalogueKeeper keeper{{}};
    const ServicesWatch watch(keeper, path.toStdString());
    const auto name = [&keeper] {
        const EntryIndex entry = keeper.catalogue()->best(61234, Protocol::Tcp);
        return entry == NoEntry ? std::string() : std::string(keeper.catalogue()->at(entry).name);
    };
    QCOMPARE(name(), std::string());
    for (const std::string wanted : {"second", "third", "fourth"}) {
        replace(path, QByteArray::fromStdString(wanted + " 61234/tcp\n"));
        QTRY_COMPARE(name(), wanted);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // written in place
    file.write("inplace 61234/tcp\n");
    file.close();
    QTRY_COMPARE(name(), std::string("inplace"));
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(name(), std::string());
    QSignalSpy skipped(&keeper, &CatalogueKeeper::skippedLinesChanged);
    replace(path, "back 61234/tcp\nnonsense\n");
    QTRY_COMPARE(name(), std::string("back"));
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(keeper.layers().skipped.first, std::vector<std::size_t>{2});
    replace(path, "back 61234/tcp\n");
    QTRY_COMPARE(skipped.size(), 2);
    QCOMPARE(keeper.layers().skipped.count, std::size_t{0});
}

QTEST_GUILESS_MAIN(TestRegistryUpdater)
#include "tst_registryupdater.moc"
