// SPDX-License-Identifier: MIT
// Runs the built program as a person would.
#include "core/catalogue/storedregistry.h"
#include "core/text/visible.h"

#include <fstream>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    QStringList all = arguments;
    process.start(QStringLiteral(NETWHARF_PROGRAM), all);
    Run result;
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

/// A data folder of its own for the programs that are run while it lives.
class KeptRegistry
{
public:
    KeptRegistry() : m_before(qgetenv("XDG_DATA_HOME")) { qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit()); }
    ~KeptRegistry() { qputenv("XDG_DATA_HOME", m_before); }

    void write(const std::string &text) const
    {
        const auto path = netwharf::storedRegistryPath();
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

QJsonObject json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(run(arguments).out).object();
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
private slots:
    void refusesBadInput_data();
    void refusesBadInput();
    void helps_data();
    void helps();
    void helpLinesUp();
    void leadsFromHabits();
    void findsNothing();
    void listsOurListener();
    void listsOurConnectionFromBothEnds();
    void namesOtherNamespaces();
    void tellsRawSocketsApart();
    void saysOfDatagramsWhatTheWindowSays();
    void socketsHaveThePromisedKeys();
    void portsHaveThePromisedKeys();
    void explainsAPort();
    void readsNotes();
    void answersEveryNumber();
    void answersNumbersWithoutEntries();
    void listsARange();
    void csvHasOneHeader();
    void htmlIsAPage();
    void usesTheKeptRegistry();
    void saysThatTheKeptRegistryIsBroken();
    void linesUpWithHanCells();
    void endsQuietlyWhenNobodyReads();
    void answersWithoutTheWindow();
    void loadsTheWindow();
    void aLanguageAloneOpensTheWindow();
};

void TestCli::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char *line) { QTest::newRow(line) << words(line); };
    for (const char *line : {"ports 65536",
                             "ports -1",
                             "ports abc:def",
                             "ports 90-80",
                             "ports state:listen",
                             "sockets foo:1",
                             "sockets port:x",
                             "sockets (a",
                             "ports 443 --lang xx",
                             "ports 443 --lang=",
                             "ports 443 --lang",
                             "--lang xx",
                             "why",
                             "why 70000",
                             "why 0",
                             "why tcp",
                             "why 80/icmp",
                             "why 127.0.0.1",
                             "why 80 --address eth0",
                             "why 80 --address fe80::1%gone0",
                             "why [fe80::1%gone0]:80",
                             "why 80 --csv",
                             "why 80 --near 81",
                             "why 80 --address",
                             "why 80 --address=",
                             "free --near=",
                             "free 8080",
                             "free --near 70000",
                             "free --near 0",
                             "free --near x",
                             "free --near -1",
                             "free --near",
                             "free --count 0",
                             "free --count",
                             "free --range 90-80",
                             "free --range 80-",
                             "free --near 80 --range 90-99",
                             "free --proto sctp",
                             "free --address ::",
                             "443",
                             "sockets --watch=0",
                             "sockets --watch=",
                             "sockets --watch=abc",
                             "sockets --watch=-1",
                             "sockets --watch=0.05",
                             "sockets --watch=nan",
                             "sockets --watch=1e3",
                             "sockets --watch=0x1",
                             "sockets --watch=86401",
                             "sockets --watch=1 --csv",
                             "sockets --watch port:x",
                             "ports --watch",
                             "ports --watch=1",
                             "ports --nonsense",
                             "--json",
                             "sockets --json --csv",
                             "sockets --lang de"})
        add(line);
}

void TestCli::refusesBadInput()
{
    QFETCH(QStringList, arguments);
    for (const bool asJson : {false, true}) {
        const Run result = run(asJson ? arguments + QStringList{QStringLiteral("--json")} : arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(result.err.size() > 10);
    }
}

void TestCli::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("help") << words("--help") << QByteArray("sockets");
    QTest::newRow("sockets") << words("sockets --help") << QByteArray("--csv");
    QTest::newRow("ports") << words("ports -h") << QByteArray("--json");
    QTest::newRow("why") << words("why --help") << QByteArray("--reuseaddr");
    QTest::newRow("free") << words("free -h") << QByteArray("--near");
    QTest::newRow("version") << words("--version") << QByteArray("netwharf ");
}

void TestCli::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, part);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains(part));
    QCOMPARE(result.err, QByteArray());
}

/// Wide characters take two columns: every description begins in one.
void TestCli::helpLinesUp()
{
    for (const char *language : {"zh_CN", "zh_TW", "en"}) {
        const Run result = run(words("ports --help --lang") + QStringList{QString::fromLatin1(language)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(!result.out.contains("\xE6\xB3\x95: ") && !result.out.contains("\xEF\xBC\x9A ")
                     && !result.out.contains("\xA0\x85:\n"),
                 result.out.constData());
        int lines = 0;
        for (const QByteArray &line : result.out.split('\n')) {
            const qsizetype gap = line.indexOf("  ", 2);
            if (!line.startsWith("  ") || gap < 0)
                continue;
            qsizetype begin = gap;
            while (begin < line.size() && line[begin] == ' ')
                ++begin;
            QCOMPARE(netwharf::text::displayWidth(line.left(begin).toStdString()), 28);
            ++lines;
        }
        QVERIFY(lines >= 5);
    }
}

void TestCli::leadsFromHabits()
{
    const Run port = run(words("5432"));
    QCOMPARE(port.exitCode, 2);
    QVERIFY2(port.err.contains("netwharf ports 5432") && port.err.contains("netwharf why 5432"), port.err.constData());
    const Run letters = run(words("sockets -tln"));
    QVERIFY2(letters.err.contains("proto:tcp state:listen"), letters.err.constData());
    QVERIFY(run(words("sockets -ltun")).err.contains("Did you mean state:listen?"));
    for (const char *line : {"sockets -node", "sockets -state:listen", "sockets -npa", "sockets -ssh"})
        QVERIFY2(!run(words(line)).err.contains("Did you mean"), line);
    QVERIFY(!run(words("sockets --json --csv")).err.contains("html"));
    QVERIFY(run(words("why ::1:8080")).err.contains("[::1]:8080"));
    const Run both = run(words("ports 80 443"));
    QCOMPARE(both.exitCode, 0);
    QVERIFY(both.out.contains("80/tcp  http") && both.out.contains("443/tcp  https"));
}

void TestCli::findsNothing()
{
    const Run ports = run(words("ports nosuchservicehere"));
    QCOMPARE(ports.exitCode, 1);
    QCOMPARE(ports.out, QByteArray());
    const Run sockets = run(words("sockets proc:nosuchprocesshere --json"));
    QCOMPARE(sockets.exitCode, 1);
    QVERIFY(QJsonDocument::fromJson(sockets.out).object().value(QLatin1String("sockets")).isArray());
    QCOMPARE(run({QStringLiteral("ports"), QString(9'999, QLatin1Char('x'))}).exitCode, 1);
    QCOMPARE(run({QStringLiteral("ports"), QStringLiteral("\x01\x02")}).exitCode, 1);
}

void TestCli::listsOurListener()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString filter = QStringLiteral("lport:%1 ns:current").arg(server.serverPort());
    const QJsonArray sockets =
        json({QStringLiteral("sockets"), filter, QStringLiteral("--json")}).value(QLatin1String("sockets")).toArray();
    QCOMPARE(sockets.size(), 1);
    const QJsonObject socket = sockets[0].toObject();
    QCOMPARE(socket[QLatin1String("state")].toString(), QStringLiteral("LISTEN"));
    QCOMPARE(socket[QLatin1String("direction")].toString(), QStringLiteral("listening"));
    QVERIFY(socket[QLatin1String("remote")].isNull());
    const QJsonObject owner = socket[QLatin1String("owner")].toObject();
    const QJsonObject process = owner[QLatin1String("processes")].toArray()[0].toObject();
    QCOMPARE(process[QLatin1String("pid")].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(process[QLatin1String("name")].toString(), QStringLiteral("tst_cli"));

    const QString port = QString::number(server.serverPort());
    const Run text = run({QStringLiteral("sockets"), QStringLiteral("-state:established"), port});
    QVERIFY(text.out.contains("tst_cli"));
    const Run card = run({QStringLiteral("ports"), port + QStringLiteral("/tcp")});
    QCOMPARE(card.exitCode, 0);
    QVERIFY(card.out.contains("tst_cli"));
    const Run none = run({QStringLiteral("sockets"), QStringLiteral("-state:listen"), filter});
    QCOMPARE(none.exitCode, 1);
}

void TestCli::listsOurConnectionFromBothEnds()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(server.serverAddress(), server.serverPort());
    QVERIFY(client.waitForConnected());
    QVERIFY(server.waitForNewConnection(5000));
    const QString filter =
        QStringLiteral("port:%1 port:%2 ns:current").arg(client.localPort()).arg(server.serverPort());
    const QJsonArray sockets =
        json({QStringLiteral("sockets"), filter, QStringLiteral("--json")}).value(QLatin1String("sockets")).toArray();
    QCOMPARE(sockets.size(), 2);
    QStringList directions;
    for (const QJsonValue &socket : sockets)
        directions.append(socket[QLatin1String("direction")].toString());
    directions.sort();
    QCOMPARE(directions, words("incoming outgoing"));
}

void TestCli::namesOtherNamespaces()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString port = QString::number(server.serverPort());
    const QString filter = QStringLiteral("lport:%1 state:listen").arg(port);
    const auto heading = [](const Run &result) { return result.out.left(result.out.indexOf('\n')); };
    QVERIFY(!heading(run({QStringLiteral("sockets"), filter, QStringLiteral("ns:current")})).contains("Namespace"));

    QProcess other;
    const QString script = QStringLiteral("ip link set lo up 2>/dev/null; exec \"$0\" sockets --json ns:current");
    other.start(QStringLiteral("unshare"), {QStringLiteral("-Urn"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                                            QStringLiteral(NETWHARF_PROGRAM)});
    if (!other.waitForFinished(30'000) || other.exitStatus() != QProcess::NormalExit || other.exitCode() > 1)
        QSKIP("no namespace can be made here");
    // From there, ours is another one: none of its sockets is called current.
    const auto current = QJsonDocument::fromJson(other.readAllStandardOutput()).object();
    QVERIFY(current.contains(QLatin1String("sockets")));
    QVERIFY(current[QLatin1String("sockets")].toArray().isEmpty());
    other.start(QStringLiteral("unshare"), {QStringLiteral("-Urn"), QStringLiteral(NETWHARF_PROGRAM),
                                            QStringLiteral("sockets"), QStringLiteral("--lang=en"), filter});
    QVERIFY(other.waitForFinished(30'000));
    const Run seen{other.exitCode(), other.readAllStandardOutput(), {}};
    QVERIFY2(heading(seen).endsWith("Namespace"), seen.out.constData());
    QVERIFY(seen.out.count('\n') >= 2);
    QVERIFY(!seen.out.endsWith("-\n"));
}

void TestCli::tellsRawSocketsApart()
{
    const int icmp = ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP);
    const int ospf = ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, 89);
    const int nameless = ::socket(AF_INET6, SOCK_RAW | SOCK_CLOEXEC, 201);
    const auto closing = qScopeGuard([&] {
        for (const int one : {icmp, ospf, nameless})
            ::close(one);
    });
    if (icmp < 0)
        QSKIP("only root has raw sockets");
    const Run seen = run(words("sockets proto:raw ns:current"));
    QCOMPARE(seen.exitCode, 0);
    for (const char *text : {" 0.0.0.0:icmp ", " 0.0.0.0:ospf ", "[::]:201 "})
        QVERIFY2(seen.out.contains(text), seen.out.constData());
}

void TestCli::saysOfDatagramsWhatTheWindowSays()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0));
    const QString filter = QStringLiteral("lport:%1 proto:udp").arg(socket.localPort());
    const Run seen = run({QStringLiteral("sockets"), filter, QStringLiteral("ns:current")});
    QVERIFY2(seen.out.contains(" UNCONN "), seen.out.constData());
    // The port is one that the system hands to clients: nobody is invited.
    QVERIFY2(seen.out.contains(" not connected "), seen.out.constData());
    const auto found =
        json({QStringLiteral("sockets"), QStringLiteral("--json"), filter})[QLatin1String("sockets")].toArray().at(0);
    QCOMPARE(found[QLatin1String("state")].toString(), QStringLiteral("UNCONNECTED"));
}

void TestCli::socketsHaveThePromisedKeys()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QJsonObject document = json(words("sockets state:listen --json"));
    for (const char *key : {"taken_at", "host", "duration_ms", "health", "sockets"})
        QVERIFY2(document.contains(QLatin1String(key)), key);
    const QJsonObject socket = document[QLatin1String("sockets")].toArray()[0].toObject();
    for (const char *key :
         {"id", "protocol", "family", "dual_stack", "state", "local", "remote", "interface", "direction", "service",
          "owner", "namespace", "traffic", "queues", "opened_at", "cookie", "inode"})
        QVERIFY2(socket.contains(QLatin1String(key)), key);
    for (const char *key : {"kind", "processes", "uid", "user", "unit", "container", "reason"})
        QVERIFY2(socket[QLatin1String("owner")].toObject().contains(QLatin1String(key)), key);
}

void TestCli::portsHaveThePromisedKeys()
{
    const QJsonObject document = json(words("ports 443/tcp --json --lang zh-TW"));
    QVERIFY(document[QLatin1String("registry_date")].toString().size() == 10);
    const QJsonObject port = document[QLatin1String("ports")].toArray()[0].toObject();
    for (const char *key : {"first", "last", "transport", "name", "aliases", "range", "origin", "official", "title",
                            "text", "category", "cleartext", "secure_alternative", "registry", "note", "in_use"})
        QVERIFY2(port.contains(QLatin1String(key)), key);
    QCOMPARE(port[QLatin1String("first")].toInt(), 443);
    QCOMPARE(port[QLatin1String("name")].toString(), QStringLiteral("https"));
    QCOMPARE(port[QLatin1String("range")].toString(), QStringLiteral("system"));
    QCOMPARE(port[QLatin1String("official")].toBool(), true);
    QVERIFY(port[QLatin1String("text")].toString().contains(QStringLiteral("連接埠")));
    QVERIFY(port[QLatin1String("note")].isNull());
}

void TestCli::readsNotes()
{
    const QString path = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/netwharf/notes.txt");
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    const auto removeFile = qScopeGuard([&] {
        QFile::remove(path);
        QDir(path).removeRecursively();
    });
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("5432/tcp  Crane\n    line one\n    line two\nnonsense\n50999/udp  Pelican\n");
    file.close();
    const QJsonObject crane = json(words("ports note:crane --json"))[QLatin1String("ports")].toArray()[0].toObject();
    QCOMPARE(crane[QLatin1String("note")].toString(), QStringLiteral("Crane\nline one\nline two"));
    QCOMPARE(crane[QLatin1String("origin")].toString(), QStringLiteral("note"));
    QCOMPARE(crane[QLatin1String("name")].toString(), QStringLiteral("postgresql"));
    QVERIFY(crane[QLatin1String("registry")].isObject());
    const Run card = run(words("ports 5432/tcp"));
    QVERIFY(card.out.contains("Crane · PostgreSQL") && card.out.contains("line two"));
    QVERIFY(card.err.contains("Line 4") && card.err.contains("nonsense"));
    QVERIFY(run(words("ports pelican")).out.contains("50999"));

    QVERIFY(file.remove());
    QVERIFY(QDir().mkpath(path)); // nobody can read a folder as a file, not even root
    const Run unreadable = run(words("ports 5432/tcp"));
    QCOMPARE(unreadable.exitCode, 0);
    QVERIFY(unreadable.err.contains("notes.txt"));
}

void TestCli::explainsAPort()
{
    const Run result = run(words("ports 443 --lang en"));
    QCOMPARE(result.exitCode, 0);
    for (const char *part : {"443/tcp", "https", "System (0-1023)", "RFC9110"})
        QVERIFY2(result.out.contains(part), part);
    QVERIFY(!result.out.contains("8443/"));
}

void TestCli::answersEveryNumber()
{
    for (const char *port : {"0", "1023", "4", "49152", "65535"}) {
        const QJsonArray ports = json({QStringLiteral("ports"), QString::fromLatin1(port), QStringLiteral("--json")})
                                     .value(QLatin1String("ports"))
                                     .toArray();
        QVERIFY2(ports.size() >= 2, port);
        for (const QJsonValue &entry : ports) {
            QVERIFY(!entry[QLatin1String("title")].toString().isEmpty());
            QVERIFY(!entry[QLatin1String("text")].toString().isEmpty());
            QVERIFY(entry[QLatin1String("name")].isString());
        }
    }
    const QJsonArray answer = json(words("ports 4 --json")).value(QLatin1String("ports")).toArray();
    QCOMPARE(answer[0][QLatin1String("origin")].toString(), QStringLiteral("range"));
    QCOMPARE(answer[0][QLatin1String("transport")].toString(), QStringLiteral("tcp"));
    QCOMPARE(answer[1][QLatin1String("transport")].toString(), QStringLiteral("udp"));
}

void TestCli::answersNumbersWithoutEntries()
{
    const auto answers = [](const char *arguments) {
        const QJsonArray ports = json(words(arguments)).value(QLatin1String("ports")).toArray();
        return std::count_if(ports.begin(), ports.end(), [](const QJsonValue &port) {
            return port[QLatin1String("origin")].toString() == QStringLiteral("range");
        });
    };
    QCOMPARE(answers("ports 4,443 --json"), 2);
    QCOMPARE(answers("ports port:4 proto:tcp --json"), 1);
    QCOMPARE(answers("ports 4 tcp --json"), 1);
}

void TestCli::listsARange()
{
    const QJsonArray ports = json(words("ports 6000-6001 --json")).value(QLatin1String("ports")).toArray();
    QVERIFY(!ports.isEmpty());
    for (const QJsonValue &entry : ports) {
        QVERIFY(entry[QLatin1String("first")].toInt() <= 6001);
        QVERIFY(entry[QLatin1String("last")].toInt() >= 6000);
    }
}

void TestCli::csvHasOneHeader()
{
    const Run result = run(words("ports mysql --csv"));
    QVERIFY(result.out.startsWith("first,last,transport,name,"));
    QVERIFY(result.out.contains("\r\n3306,3306,tcp,mysql,registered,guide,yes,"));
    QCOMPARE(result.out.count("first,last"), 1);
}

void TestCli::htmlIsAPage()
{
    const Run result = run(words("ports mysql --html --lang zh_TW"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("<!DOCTYPE html>\n<html lang=\"zh-"));
    QVERIFY(result.out.contains("<td class=\"port\">3306</td>"));
    QVERIFY(result.out.endsWith("</html>\n"));
    QCOMPARE(run(words("sockets --html")).exitCode, 2);
    QCOMPARE(run(words("ports --html --json")).exitCode, 2);
}

void TestCli::usesTheKeptRegistry()
{
    const KeptRegistry kept;
    netwharf::RegistryFact fact;
    fact.ports = {61234, 61234};
    fact.transport = netwharf::Protocol::Tcp;
    fact.name = "brand-new";
    kept.write(
        netwharf::writeStoredRegistry({{netwharf::RegistrySource::Imported, "2027-01-02", "2027-01-03"}, {fact}, 0}));
    const QJsonObject answer = json(words("ports 61234/tcp --json"));
    QCOMPARE(answer[QLatin1String("registry_date")].toString(), QStringLiteral("2027-01-02"));
    QCOMPARE(answer[QLatin1String("ports")][0][QLatin1String("name")].toString(), QStringLiteral("brand-new"));
}

void TestCli::saysThatTheKeptRegistryIsBroken()
{
    const KeptRegistry kept;
    kept.write("netwharf regis");
    const Run result = run(words("ports 443/tcp --json"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("registry.csv"), result.err.constData());
    QVERIFY(result.out.contains("https"));
}

void TestCli::linesUpWithHanCells()
{
    const Run result = run(words("ports name:mysql --lang zh_TW"));
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QVERIFY(lines.size() > 3);
    const QByteArray first = lines[1];
    QVERIFY(first.contains("MySQL"));
    // The last column starts at one place in all lines: nobody uses these ports, so it is a dash.
    const int column = netwharf::text::displayWidth(first.left(first.lastIndexOf(' ') + 1).toStdString());
    for (const QByteArray &line : lines.mid(1))
        QCOMPARE(netwharf::text::displayWidth(line.left(line.lastIndexOf(' ') + 1).toStdString()), column);
}

void TestCli::endsQuietlyWhenNobodyReads()
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("{ \"$0\" ports --json; echo $? >&2; } | head -c 100"),
                   QStringLiteral(NETWHARF_PROGRAM)});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.readAllStandardOutput().size(), 100);
    QCOMPARE(process.readAllStandardError(), QByteArray("0\n"));
}

/// As on a server, where only the command line is installed.
void TestCli::answersWithoutTheWindow()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("netwharf"));
    QVERIFY(QFile::copy(QStringLiteral(NETWHARF_PROGRAM), alone));
    QProcess process;
    process.start(alone, {QStringLiteral("-platform"), QStringLiteral("offscreen")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains(QFile::encodeName(folder.path())) && said.contains("netwharf sockets"), said.constData());
    process.start(alone, {QStringLiteral("ports"), QStringLiteral("443")});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestCli::loadsTheWindow()
{
    QProcess process;
    process.start(QStringLiteral(NETWHARF_PROGRAM), {QStringLiteral("-platform"), QStringLiteral("offscreen")});
    QVERIFY(process.waitForStarted());
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process.processId()));
    const auto isLoaded = [&maps] {
        maps.close();
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("netwharf-window");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 30'000);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    process.waitForFinished();
}

/// Without a display it says so, in that language; what is no language is bad input as ever.
void TestCli::aLanguageAloneOpensTheWindow()
{
    constexpr std::array<const char *, 3> Variables{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    QList<QByteArray> before;
    for (const char *variable : Variables) {
        before << qgetenv(variable);
        qunsetenv(variable);
    }
    const Run chinese = run({QStringLiteral("--lang"), QStringLiteral("zh_TW")});
    const Run english = run({QStringLiteral("--lang=en")});
    const Run wrong = run({QStringLiteral("--lang=tlh")});
    const Run missing = run({QStringLiteral("--lang")});
    for (std::size_t i = 0; i < Variables.size(); ++i)
        if (!before.at(static_cast<qsizetype>(i)).isEmpty())
            qputenv(Variables.at(i), before.at(static_cast<qsizetype>(i)));
    for (const Run &one : {chinese, english, wrong, missing}) {
        QCOMPARE(one.exitCode, 2);
        QVERIFY(one.out.isEmpty());
        QCOMPARE(one.err.count('\n'), 1);
    }
    QVERIFY2(english.err.contains("There is no display"), english.err.constData());
    QVERIFY2(chinese.err.contains("顯示"), chinese.err.constData());
    QVERIFY2(wrong.err.contains("tlh"), wrong.err.constData());
    QVERIFY2(missing.err.contains("--lang"), missing.err.constData());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
