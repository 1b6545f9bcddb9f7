// SPDX-License-Identifier: MIT
// The words of "Port basics": complete and well written in three languages, and an answer to every
// claim of the two texts that the program grew from (tests/data/claims.csv).

#include "app/ui/help/basicstext.h"
#include "core/catalogue/csv.h"
#include "tests/support/cataloguecases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace netwharf;

namespace {

constexpr std::array Languages{Language::English, Language::SimplifiedChinese, Language::TraditionalChinese};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of claims.csv below its header.
std::vector<CsvRow> claims()
{
    const QByteArray bytes = contents(QStringLiteral(NETWHARF_TEST_DATA "/claims.csv"));
    const auto rows = readCsv(bytes.toStdString(), "claims.csv");
    return rows && !rows->empty() ? std::vector<CsvRow>(rows->begin() + 1, rows->end()) : std::vector<CsvRow>();
}

QString field(const CsvRow &row, std::size_t index)
{
    return QString::fromStdString(row.fields.at(index));
}

QStringList listed(const QString &text)
{
    return text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QByteArrayList messages(std::string_view csv)
{
    Findings findings;
    BasicsText::read(csv, "words.csv", findings);
    QByteArrayList result;
    for (const Finding &finding : findings)
        result += QByteArray::fromStdString(describe(finding));
    return result;
}

/// All texts in one language, with where they stand.
QList<std::pair<QString, QString>> textsIn(Language language)
{
    const BasicsText &words = BasicsText::builtIn();
    QList<std::pair<QString, QString>> texts;
    for (const QString &section : words.sections())
        for (const QString &part : words.parts(section))
            texts.append({section + QLatin1Char('/') + part, words.text(section, part, language)});
    return texts;
}

void findNone(Language language, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QVERIFY2(expression.isValid(), qPrintable(pattern));
    for (const auto &[place, text] : textsIn(language)) {
        const QRegularExpressionMatch match = expression.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(place + QStringLiteral(": ") + match.captured()));
    }
}

} // namespace

class TestBasicsText : public QObject
{
    Q_OBJECT

private slots:
    void builtInWordsHaveNoFindings()
    {
        const QByteArray csv = contents(QStringLiteral(":/help/basics.csv"));
        QVERIFY(!csv.isEmpty());
        QCOMPARE(messages(csv.toStdString()), QByteArrayList());
    }

    void badWordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray head("section,part,en,zh_CN,zh_TW\n");
        QTest::newRow("language") << head + "a,title,A,,B\n" << QByteArray("words.csv:2: ");
        QTest::newRow("twice") << head + "a,title,A,B,C\na,title,A,B,C\n" << QByteArray("words.csv:3: ");
        QTest::newRow("column") << QByteArray("section,part,en,zh_CN\na,title,A,B\n") << QByteArray("words.csv:1: ");
        QTest::newRow("fields") << head + "a,title,A\n" << QByteArray("words.csv:2: ");
    }

    void badWordsAreFound()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, wanted);
        const QByteArrayList found = messages(csv.toStdString());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().startsWith(wanted), found.constFirst().constData());
    }

    void everySectionHasTitleAndText()
    {
        const BasicsText &words = BasicsText::builtIn();
        QVERIFY(words.sections().size() >= 15);
        for (const QString &section : words.sections())
            for (const char *part : {"title", "text"})
                QVERIFY2(words.parts(section).contains(QLatin1String(part)), qPrintable(section));
    }

    /// The codes that a list shows are never translated; what they mean has to be said somewhere.
    void statesOfTheListAreExplained()
    {
        for (Language language : Languages) {
            const QString said =
                BasicsText::builtIn().text(QStringLiteral("states"), QStringLiteral("text"), language)
                + BasicsText::builtIn().text(QStringLiteral("states"), QStringLiteral("text2"), language);
            for (const char *state : {"LISTEN", "SYN_SENT", "ESTABLISHED", "TIME_WAIT", "CLOSE_WAIT", "UNCONN"})
                QVERIFY2(said.contains(QLatin1String(state)), state);
        }
    }

    /// Numbers that the program puts in must have a place in every language.
    void placesForNumbersAgree()
    {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        const BasicsText &words = BasicsText::builtIn();
        for (const QString &section : words.sections()) {
            for (const QString &part : words.parts(section)) {
                const auto count = words.text(section, part, Language::English).count(place);
                for (Language language : Languages)
                    QCOMPARE(words.text(section, part, language).count(place), count);
            }
        }
    }

    void chineseIsWrittenByTheRules()
    {
        for (Language language : {Language::SimplifiedChinese, Language::TraditionalChinese}) {
            findNone(language,
                     QStringLiteral("[一-鿿][A-Za-z0-9]|[A-Za-z0-9][一-鿿]")); // a space between
            findNone(language, QStringLiteral("[一-鿿][,;:!?]|[,;:!?][一-鿿]"));
            findNone(language, QStringLiteral("[，。；：（）、] | [，。；：（）、]"));
        }
        findNone(Language::English, QStringLiteral("[一-鿿]|  "));
    }

    /// Words of the other side of the strait, in the characters of this one.
    void eachSideHasItsOwnTerms()
    {
        findNone(Language::TraditionalChinese,
                 QStringLiteral("端口|套接字|進程|服務器|客戶端|默認|網絡|數據|信息|內存|字節|支持|地址|線程|"
                                "分配|連接(?!埠)|綁紮"));
        findNone(Language::TraditionalChinese,
                 QStringLiteral("[连网络协议状进务关选项显设语简视图编辑导监听传输权绑释]"));
        findNone(Language::SimplifiedChinese,
                 QStringLiteral("连接埠|通讯端|行程|伺服器|用户端(?!口)|预设|网路|资料|资讯|记忆体|位元|支援|位址|"
                                "执行绪|指派|连线|程式"));
        findNone(Language::SimplifiedChinese, QStringLiteral("[連網協議狀進務關選項顯設語簡視圖編輯導監聽傳輸權綁釋]"));
    }

    void everyClaimIsListed()
    {
        const QJsonObject seed =
            QJsonDocument::fromJson(contents(QStringLiteral(NETWHARF_TEST_DATA "/catalogue/seed-ports.json"))).object();
        QStringList wanted;
        for (const QJsonValue &claim : seed[QLatin1String("claims")].toArray())
            wanted << claim[QLatin1String("id")].toString() + QLatin1Char(' ')
                          + claim[QLatin1String("verdict")].toString();
        QStringList found;
        for (const CsvRow &row : claims())
            found << field(row, 0) + QLatin1Char(' ') + field(row, 1);
        QCOMPARE(wanted.size(), 44);
        QCOMPARE(found, wanted);
    }

    void claimIsAnswered_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<CsvRow> rows = claims();
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].fields.at(0).c_str()) << static_cast<int>(i);
    }

    /// The sections exist and say the words of the truth in every language; the entries exist and
    /// have a text.
    void claimIsAnswered()
    {
        QFETCH(int, row);
        const CsvRow claim = claims().at(static_cast<std::size_t>(row));
        const QStringList sections = listed(field(claim, 2));
        const QStringList entries = listed(field(claim, 3));
        QVERIFY(!sections.isEmpty() || !entries.isEmpty());
        for (Language language : Languages) {
            QString said;
            for (const QString &section : sections) {
                QVERIFY2(BasicsText::builtIn().sections().contains(section), qPrintable(section));
                for (const char *part : {"title", "text", "text2"})
                    said += BasicsText::builtIn().text(section, QLatin1String(part), language) + QLatin1Char('\n');
            }
            const QStringList words = listed(field(claim, 4 + static_cast<std::size_t>(language)));
            QCOMPARE(words.isEmpty(), sections.isEmpty());
            for (const QString &word : words)
                QVERIFY2(said.contains(word), qPrintable(word));
        }
        for (const QString &entry : entries)
            QVERIFY2(m_explained.contains(entry.toStdString()), qPrintable(entry));
    }

    void initTestCase()
    {
        const std::shared_ptr<const Catalogue> catalogue = Catalogue::make({});
        for (EntryIndex entry = 0; entry < catalogue->size(); ++entry)
            if (!catalogue->at(entry).text.empty())
                m_explained.insert(entryText(*catalogue, entry));
    }

private:
    std::set<std::string> m_explained; ///< entries with a text in three languages
};

QTEST_GUILESS_MAIN(TestBasicsText)
#include "tst_basicstext.moc"
