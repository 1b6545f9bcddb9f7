// SPDX-License-Identifier: MIT
#include "app/live/cataloguekeeper.h"
#include "app/live/notesfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace netwharf;

namespace {

constexpr std::uint32_t Tcp = 1U;

PortNote note(std::uint16_t port, const char *label)
{
    return {{port, port}, Tcp, label, {}};
}

} // namespace

class TestNotesFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReads();
    void seesEditors();
    void startsFromWhatTheFileHolds();
    void keepsWhatItCannotRead();
    void keepsWhatItCannotWrite();
    void survivesAFullDisk();
    void importsAndExports();
    void changesTheCatalogue();

private:
    static void put(const QString &path, const QByteArray &text);
    static QByteArray get(const QString &path);
};

void TestNotesFile::put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestNotesFile::get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void TestNotesFile::writesAndReads()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deeper/still/notes.txt"));
    NotesFile file(path);
    QVERIFY(!file.readError() && file.document().notes().empty());
    file.setHead(QStringLiteral("# head\n\n"));
    const QSignalSpy changed(&file, &NotesFile::changed);
    QVERIFY(file.set(note(80, "Web")));
    QCOMPARE(get(path), QByteArray("# head\n\n80/tcp  Web\n"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(file.set(note(80, "Web")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(file.set(note(80, "")));
    QCOMPARE(get(path), QByteArray("# head\n\n"));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("deeper/still"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestNotesFile::seesEditors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("netwharf/notes.txt"));
    const NotesFile file(path);
    const auto label = [&] {
        return file.document().notes().empty() ? std::string() : file.document().notes().front().label;
    };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("netwharf")));
    put(path, "80/tcp one\n");
    QTRY_COMPARE(label(), "one");
    put(path, "80/tcp two\n");
    QTRY_COMPARE(label(), "two");
    // As many editors save: the old file is put aside or replaced by a new one.
    for (const char *next : {"three", "four", "five"}) {
        put(path + QStringLiteral(".new"), QByteArray("80/tcp ") + next + '\n');
        QVERIFY(QFile::rename(path, path + QLatin1Char('~')));
        QVERIFY(QFile::rename(path + QStringLiteral(".new"), path));
        QVERIFY(QFile::remove(path + QLatin1Char('~')));
        QTRY_COMPARE(label(), next);
    }
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(file.document().notes().empty());
    put(path, "80/tcp back\n");
    QTRY_COMPARE(label(), "back");
}

void TestNotesFile::startsFromWhatTheFileHolds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    put(path, "80/tcp one\n");
    NotesFile file(path);
    put(path, "# by hand\nbroken line\n80/tcp one\n");
    QVERIFY(file.set(note(443, "two"))); // before the watcher says a word
    QCOMPARE(get(path), QByteArray("# by hand\nbroken line\n80/tcp one\n443/tcp  two\n"));
    QCOMPARE(file.document().problemCount(), std::size_t{1});
}

void TestNotesFile::keepsWhatItCannotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    put(path, "80/tcp one\n");
    NotesFile file(path);
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("notes.txt")));
    QTRY_VERIFY(file.readError());
    QCOMPARE(file.document().notes().size(), std::size_t{1});
    const auto refused = file.set(note(443, "two"));
    QVERIFY(!refused && !refused.error().writing && !refused.error().reason.isEmpty());
    QVERIFY(!file.exportTo(folder.filePath(QStringLiteral("copy.txt"))));
    QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("notes.txt")));
    put(path, "80/tcp again\n");
    QTRY_VERIFY(!file.readError());

    // Too large to have been written by a person: left alone.
    QFile large(path);
    QVERIFY(large.resize(static_cast<qint64>(MaximumNotesFile) + 1));
    QVERIFY(!file.set(note(443, "two")));
    QCOMPARE(large.size(), static_cast<qint64>(MaximumNotesFile) + 1);
}

void TestNotesFile::keepsWhatItCannotWrite()
{
    // No file can be made in /proc, not even by root.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    put(path, "80/tcp one\n");
    NotesFile file(path);
    const auto refused = file.exportTo(QStringLiteral("/proc/netwharf-notes.txt"));
    QVERIFY(!refused && refused.error().writing && !refused.error().reason.isEmpty());
    NotesFile nowhere(QStringLiteral("/proc/netwharf/notes.txt"));
    const auto denied = nowhere.set(note(443, "two"));
    QVERIFY(!denied && denied.error().writing);
    QVERIFY(nowhere.document().notes().empty());
    NotesFile homeless({});
    QVERIFY(!homeless.set(note(443, "two")));
    QCOMPARE(get(path), QByteArray("80/tcp one\n"));
}

#ifdef Q_OS_UNIX
/// A limit on the size of files cuts a write short, as a full disk does.
void TestNotesFile::survivesAFullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    put(path, "80/tcp one\n");
    NotesFile file(path);
    PortNote large = note(443, "large");
    large.text.assign(12'000, 'x');

    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto refused = file.set(large);
    const auto copy = file.exportTo(folder.filePath(QStringLiteral("copy.txt")));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!refused && refused.error().writing);
    QVERIFY(refused.error().reason != QStringLiteral("Unknown error"));
    QVERIFY(copy.has_value());
    QCOMPARE(get(path), QByteArray("80/tcp one\n"));
    QCOMPARE(file.document().notes().size(), std::size_t{1});
    QVERIFY(file.set(large));
    QCOMPARE(file.document().notes().size(), std::size_t{2});
}
#else
void TestNotesFile::survivesAFullDisk()
{
    QSKIP("needs a limit on the size of files");
}
#endif

void TestNotesFile::importsAndExports()
{
    const QTemporaryDir folder;
    const QString theirs = folder.filePath(QStringLiteral("theirs.txt"));
    const QString copy = folder.filePath(QStringLiteral("copy.txt"));
    put(theirs, "80/tcp theirs\n22/tcp new\nnonsense\n");
    NotesFile file(folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.set(note(80, "mine")));
    const auto imported = file.importFrom(theirs);
    QVERIFY(imported.has_value());
    QCOMPARE(imported->merged.added, std::size_t{1});
    QCOMPARE(imported->merged.kept, std::size_t{1});
    QCOMPARE(imported->problems, std::size_t{1});
    QVERIFY(file.exportTo(copy));
    QCOMPARE(get(copy), QByteArray("80/tcp  mine\n22/tcp  new\n"));
    QVERIFY(!file.importFrom(folder.filePath(QStringLiteral("none.txt"))));
}

void TestNotesFile::changesTheCatalogue()
{
    CatalogueKeeper keeper({});
    const QSignalSpy changed(&keeper, &CatalogueKeeper::catalogueChanged);
    const auto before = keeper.catalogue();
    keeper.setNotes({note(80, "Web")});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!before->noteOn({80, 80}, Protocol::Tcp) && keeper.catalogue()->noteOn({80, 80}, Protocol::Tcp));
    keeper.setNotes({note(80, "Web")});
    QCOMPARE(changed.count(), 1);
    keeper.setMachine({{"ours", {}, 50123, Protocol::Udp, {}}});
    QCOMPARE(changed.count(), 2);
    QVERIFY(keeper.catalogue()->noteOn({80, 80}, Protocol::Tcp));
}

QTEST_GUILESS_MAIN(TestNotesFile)
#include "tst_notesfile.moc"
