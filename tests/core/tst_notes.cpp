// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace netwharf;

namespace {

constexpr std::uint32_t Tcp = 1U << static_cast<unsigned>(Protocol::Tcp);
constexpr std::uint32_t Udp = 1U << static_cast<unsigned>(Protocol::Udp);
constexpr std::uint32_t Sctp = 1U << static_cast<unsigned>(Protocol::Sctp);

const std::string Sample = "# my ports\n"
                           "\n"
                           "5432  Staging database\n"
                           "    first line\n"
                           "\n"
                           "# in between\n"
                           "      second line\n"
                           "\n"
                           "99999/tcp  nobody\n"
                           "  keep me\n"
                           "8000-8100/tcp\t开发服务器\r\n"
                           "53/udp,sctp\n"
                           "\tonly text\n"
                           "# the end";

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

PortNote randomNote(QRandomGenerator &random)
{
    static const QStringList Pieces{QStringLiteral("a"),  QStringLiteral(" "),       QStringLiteral("#"),
                                    QStringLiteral("\n"), QStringLiteral("\t"),      QStringLiteral("80/tcp"),
                                    QStringLiteral("网"), QStringLiteral("\n    x"), QStringLiteral("\r"),
                                    QStringLiteral("\0")};
    const auto text = [&](int most) {
        QString result;
        for (int i = random.bounded(most); i > 0; --i)
            result += Pieces[random.bounded(static_cast<int>(Pieces.size()))];
        return result.toStdString();
    };
    PortNote note;
    note.ports.first = static_cast<std::uint16_t>(random.bounded(20));
    note.ports.last = static_cast<std::uint16_t>(note.ports.first + random.bounded(3));
    note.transports = random.bounded(2) == 0 ? Tcp | Udp : Sctp;
    note.label = text(6);
    note.text = text(12);
    return note;
}

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void brokenLines_data();
    void brokenLines();
    void changesOneNote();
    void removes();
    void merges();
    void randomRoundTrip();
    void garbage();
    void files();
};

void TestNotes::reads()
{
    const NotesDocument document(Sample);
    QCOMPARE(bytes(document.text()), bytes(Sample));
    const std::vector<PortNote> expected{
        {{5432, 5432}, Tcp | Udp, "Staging database", "first line\n\n  second line"},
        {{8000, 8100}, Tcp, "开发服务器", ""},
        {{53, 53}, Udp | Sctp, "", "only text"},
    };
    QVERIFY(document.notes() == expected);
    QCOMPARE(document.problemCount(), std::size_t{1});
    QVERIFY((document.problems().front() == NoteProblem{9, NoteProblemCode::PortOutOfRange, "99999/tcp"}));
}

void TestNotes::brokenLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("name") << QByteArray("http  Web\n") << QByteArray("1 not_a_port http");
    QTest::newRow("sign") << QByteArray("\n-1 x\n") << QByteArray("2 not_a_port -1");
    QTest::newRow("range") << QByteArray("80-\n") << QByteArray("1 not_a_port 80-");
    QTest::newRow("backwards") << QByteArray("90-80 x") << QByteArray("1 range_backwards 90-80");
    QTest::newRow("too large") << QByteArray("65536 x") << QByteArray("1 port_out_of_range 65536");
    QTest::newRow("transport") << QByteArray("80/icmp x") << QByteArray("1 unknown_transport 80/icmp");
    QTest::newRow("no transport") << QByteArray("80/ x") << QByteArray("1 unknown_transport 80/");
    QTest::newRow("empty") << QByteArray("80/tcp\n\n") << QByteArray("1 empty 80/tcp");
    QTest::newRow("orphan") << QByteArray("#\n  text\n") << QByteArray("2 text_without_note text");
    QTest::newRow("latin 1") << QByteArray("80 caf\xe9\n") << QByteArray("1 not_text 80");
    QTest::newRow("binary") << QByteArray("80 a\n    \x01\n") << QByteArray("2 not_text ");
    QTest::newRow("twice") << QByteArray("80 a\n80/udp,tcp b\n") << QByteArray("2 duplicate 80");
    QTest::newRow("long label") << "80 " + QByteArray(401, 'a') << QByteArray("1 too_long 80");
    QTest::newRow("long text") << "80\n " + QByteArray(16'385, 'a') << QByteArray("1 too_long 80");
    QTest::newRow("nul") << QByteArray("\0", 1) << QByteArray("1 not_text ") + QByteArray("\0", 1);
}

void TestNotes::brokenLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, problem);
    NotesDocument document(text.toStdString());
    QCOMPARE(document.problemCount(), std::size_t{1});
    const NoteProblem &found = document.problems().front();
    QCOMPARE(QByteArray::number(static_cast<qulonglong>(found.line)) + ' ' + bytes(std::string(code(found.code))) + ' '
                 + bytes(found.word),
             problem);
    document.set({{443, 443}, Tcp, "added", {}});
    const QByteArray kept = text.endsWith('\n') ? text : text + '\n';
    QCOMPARE(bytes(document.text()), kept + "443/tcp  added\n");
}

void TestNotes::changesOneNote()
{
    NotesDocument document(Sample);
    document.set({{5432, 5432}, Tcp | Udp, " New\nlabel ", "\n\none\n\n two\n\n"});
    std::string expected = Sample;
    const std::size_t begin = expected.find("5432");
    const std::size_t end = expected.find("\n99999");
    expected.replace(begin, end - begin, "5432  New label\n    one\n\n     two\n# in between\n");
    QCOMPARE(bytes(document.text()), bytes(expected));
    document.set({{1, 1}, Tcp, "last", {}});
    QCOMPARE(bytes(document.text()), bytes(expected + "\n1/tcp  last\n"));
    QCOMPARE(document.notes().size(), std::size_t{4});
}

void TestNotes::removes()
{
    NotesDocument document("# a\n80  Web\n    text\n443  TLS\n");
    document.set({{80, 80}, Tcp | Udp, " ", "\n"});
    QCOMPARE(bytes(document.text()), QByteArray("# a\n443  TLS\n"));
    document.set({{81, 81}, Tcp, {}, {}});
    QCOMPARE(bytes(document.text()), QByteArray("# a\n443  TLS\n"));
}

void TestNotes::merges()
{
    NotesDocument mine("80  Mine\n443  Same\n");
    const NotesDocument theirs("80  Theirs\n443  Same\n22/tcp  New\n    text\n");
    const NotesDocument::Merged merged = mine.merge(theirs.notes());
    QCOMPARE(merged.added, std::size_t{1});
    QCOMPARE(merged.same, std::size_t{1});
    QCOMPARE(merged.kept, std::size_t{1});
    QCOMPARE(bytes(mine.text()), QByteArray("80  Mine\n443  Same\n22/tcp  New\n    text\n"));
    QCOMPARE(mine.merge(theirs.notes()).added, std::size_t{0});
}

void TestNotes::randomRoundTrip()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        NotesDocument document(round % 2 == 0 ? std::string() : Sample);
        const std::size_t broken = document.problemCount();
        for (int step = 0; step < 8; ++step) {
            const PortNote note = randomNote(random);
            const NotesDocument before = document;
            document.set(note);
            QCOMPARE(document.problemCount(), broken);
            const PortNote kept = keepable(note);
            const bool removed = kept.label.empty() && kept.text.empty();
            const auto &notes = document.notes();
            QVERIFY2(removed != (std::find(notes.begin(), notes.end(), kept) != notes.end()), document.text().c_str());
            for (const PortNote &other : before.notes())
                if (other.ports != kept.ports || other.transports != kept.transports)
                    QVERIFY(std::find(notes.begin(), notes.end(), other) != notes.end());
        }
        QVERIFY(NotesDocument(document.text()).notes() == document.notes());
    }
}

void TestNotes::garbage()
{
    QRandomGenerator random(11);
    std::string text(10'000'000, ' ');
    for (char &c : text)
        c = static_cast<char>(random.bounded(256));
    const NotesDocument document(text);
    QVERIFY(document.problemCount() > 1000);
    QCOMPARE(document.problems().size(), NotesDocument::MaximumProblems);
    QVERIFY(document.text() == text);

    std::string many;
    for (int i = 0; i < 30'000; ++i)
        many += std::to_string(i) + "  note\n";
    const NotesDocument full(many);
    QCOMPARE(full.notes().size(), NotesDocument::MaximumNotes);
    QCOMPARE(full.problemCount(), std::size_t{10'000});
}

void TestNotes::files()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = (folder.path() + QStringLiteral("/notes.txt")).toStdString();
    const auto none = readNotesFile(path);
    QVERIFY(none.has_value() && none->text().empty());
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes(Sample));
    file.close();
    QVERIFY(readNotesFile(path)->text() == Sample);
    QVERIFY(file.resize(static_cast<qint64>(MaximumNotesFile) + 1));
    QVERIFY(readNotesFile(path).error() == std::errc::file_too_large);
    QVERIFY(readNotesFile(folder.path().toStdString()).error() == std::errc::is_a_directory);
    QVERIFY(readNotesFile("/dev/zero").error() == std::errc::not_supported);
}

QTEST_APPLESS_MAIN(TestNotes)
#include "tst_notes.moc"
