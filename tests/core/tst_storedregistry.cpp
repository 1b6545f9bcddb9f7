// SPDX-License-Identifier: MIT
#include "core/catalogue/storedregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace netwharf;

namespace {

const std::string Header = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
                           "Registration Date,Modification Date,Reference,Service Code,"
                           "Unauthorized Use Reported,Assignment Notes\r\n";

/// A registry in IANA's columns that is long enough and reaches the last port.
std::string ianaText(int rows = 10'500, int last = 49'151)
{
    std::string text = Header;
    for (int i = 1; i < rows; ++i)
        text += "s" + std::to_string(i) + ',' + std::to_string(i) + ",tcp,Made up,,,2020-01-02,,,,,\r\n";
    text += "_made,,tcp,No port,,,2026-09-01,,,,,\r\nlate,7,tcp,Not yet,,,2031-01-01,,,,,\r\n";
    return text + "end," + std::to_string(last) + ",udp,\"The, last\",,,2019-05,2026-02-01,,,,\r\n";
}

QByteArray error(std::string_view text)
{
    const auto read = readIanaRegistry(text, RegistrySource::Imported, "2026-11-20");
    return read ? QByteArray() : QByteArray::fromStdString(describe(read.error()));
}

FreshRegistry good()
{
    return *readIanaRegistry(ianaText(), RegistrySource::Updated, "2026-11-20");
}

} // namespace

class TestStoredRegistry : public QObject
{
    Q_OBJECT

private slots:
    void wholeRegistryIsRead();
    void oddRowsAreLeftOut();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void filesThatAreNoneAreRefused();
    void storedTextComesBack();
    void brokenStoreIsSaid_data();
    void brokenStoreIsSaid();
    void storedTableIsReadFromItsFile();
    void pathFollowsTheEnvironment();
};

void TestStoredRegistry::wholeRegistryIsRead()
{
    const auto read = readIanaRegistry(ianaText(), RegistrySource::Imported, "2026-11-20");
    QVERIFY(read.has_value());
    QCOMPARE(read->facts.size(), std::size_t(10'501));
    QCOMPARE(read->leftOut, std::size_t(0));
    QCOMPARE(read->info.date, std::string("2026-09-01"));
    QCOMPARE(read->info.takenOn, std::string("2026-11-20"));
    QCOMPARE(read->info.source, RegistrySource::Imported);
}

void TestStoredRegistry::oddRowsAreLeftOut()
{
    const auto read =
        readIanaRegistry(ianaText() + "x,443,quic,New,,,,,,,,\r\nshort,1\r\n", RegistrySource::Imported, "2026-11-20");
    QVERIFY(read.has_value());
    QCOMPARE(read->leftOut, std::size_t(2));
    QCOMPARE(read->facts.size(), std::size_t(10'501));
}

void TestStoredRegistry::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const std::string &text, const char *message) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(message);
    };
    const std::string whole = ianaText();
    row("empty", {}, ": too few rows");
    row("wrong header", "port,name\n1,a\n", ":1: missing column: Service Name");
    row("web page", "<!doctype html>\n<title>Sign in</title>\n", ":1: missing column: Service Name");
    row("half", whole.substr(0, whole.size() / 2), ": too few rows: 5287");
    row("all but the last port", ianaText(10'500, 40'000), ": too few rows: 10501");
    row("cut in quotes", whole.substr(0, whole.size() - 30), ":10503: a quote is never closed");
    row("binary",
        std::string("\x7f"
                    "ELF\0\0\1",
                    7),
        ": control or invisible character");
    row("not UTF-8", Header + "caf\xe9,1,tcp,,,,,,,,,\n", ": not UTF-8");
    row("too large", std::string(MaximumRegistryBytes + 1, 'a'), ": too large");
    std::string odd = Header;
    for (int i = 0; i < 12'000; ++i)
        odd += "name,port,tcp,,,,,,,,,\n";
    row("another meaning", odd, ":2: not a port: port");
}

void TestStoredRegistry::badFilesAreRefused()
{
    QFETCH(QByteArray, text);
    QTEST(error(text.toStdString()), "message");
}

void TestStoredRegistry::filesThatAreNoneAreRefused()
{
    QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    const auto codeOf = [](const std::filesystem::path &path) {
        const auto read = readIanaRegistryFile(path, RegistrySource::Imported, "2026-11-20");
        return read ? FindingCode::Duplicate : read.error().code;
    };
    QCOMPARE(codeOf(place / "missing"), FindingCode::FileUnreadable);
    QCOMPARE(codeOf(place), FindingCode::FileUnreadable);
    std::ofstream(place / "large") << "x";
    std::filesystem::resize_file(place / "large", 200U << 20U); // without blocks on the disk
    QCOMPARE(codeOf(place / "large"), FindingCode::TooLarge);
    std::ofstream(place / "good", std::ios::binary) << ianaText();
    QVERIFY(readIanaRegistryFile(place / "good", RegistrySource::Imported, "2026-11-20").has_value());
}

void TestStoredRegistry::storedTextComesBack()
{
    const FreshRegistry registry = good();
    const std::string text = writeStoredRegistry(registry);
    const auto read = readStoredRegistry(text);
    QVERIFY(read.has_value());
    QVERIFY(read->info == registry.info);
    QCOMPARE(read->facts.size(), registry.facts.size());
    QCOMPARE(writeStoredRegistry(*read), text);
}

void TestStoredRegistry::brokenStoreIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const std::string whole = writeStoredRegistry(good());
    const auto row = [](const char *name, const std::string &text, const char *message) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(message);
    };
    row("empty", {}, ":1: not a status");
    row("something else", "hello\n", ":1: not a status");
    row("only the head", whole.substr(0, 60), ":1: not a status");
    row("a row lost", whole.substr(0, whole.rfind("\n", whole.size() - 2) + 1), ": too few rows: 10500");
}

void TestStoredRegistry::brokenStoreIsSaid()
{
    QFETCH(QByteArray, text);
    const auto read = readStoredRegistry(text.toStdString());
    QVERIFY(!read);
    QTEST(QByteArray::fromStdString(describe(read.error())), "message");
}

void TestStoredRegistry::storedTableIsReadFromItsFile()
{
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "registry.csv";
    StoredTable none = readStoredTable(path);
    QVERIFY(!none.table && !none.problem);
    std::ofstream(path, std::ios::binary) << writeStoredRegistry(good());
    const StoredTable stored = readStoredTable(path);
    QVERIFY(stored.table && !stored.problem);
    const auto catalogue = Catalogue::make({}, {}, stored.table);
    QCOMPARE(catalogue->registryDate(), std::string_view("2026-09-01"));
    std::filesystem::resize_file(path, 1000);
    const StoredTable broken = readStoredTable(path);
    QVERIFY(!broken.table && broken.problem);
}

void TestStoredRegistry::pathFollowsTheEnvironment()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/data");
    QCOMPARE(storedRegistryPath().string(), std::string("/data/netwharf/registry.csv"));
    qputenv("XDG_DATA_HOME", "relative");
    const std::string home = qEnvironmentVariable("HOME").toStdString();
    QCOMPARE(storedRegistryPath().string(), home + "/.local/share/netwharf/registry.csv");
    qputenv("XDG_DATA_HOME", before);
}

QTEST_GUILESS_MAIN(TestStoredRegistry)
#include "tst_storedregistry.moc"
