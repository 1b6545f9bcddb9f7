// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"
#include "core/catalogue/csv.h"
#include "core/catalogue/field.h"
#include "core/catalogue/guide.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/visible.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace netwharf;

namespace {

std::string contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

const std::vector<GuideRow> &guide()
{
    static const std::vector<GuideRow> rows = [] {
        std::vector<GuideRow> all;
        const QDir folder(QStringLiteral(NETWHARF_CATALOGUE "/guide"));
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")})) {
            Findings findings;
            for (GuideRow &row : readGuide(contents(folder.filePath(name)), name.toStdString(), findings))
                all.push_back(std::move(row));
        }
        return all;
    }();
    return rows;
}

/// A word that belongs to the other side of the strait.
struct StraitTerm
{
    Language language;
    std::string word;
    std::string instead;
    std::vector<std::string> except; ///< longer words that hold it and are right
};

std::vector<StraitTerm> straitTerms(const QString &path)
{
    Findings findings;
    const CsvTable table = CsvTable::read(contents(path), "strait-terms.csv", findings);
    std::vector<StraitTerm> terms;
    for (const CsvRow &row : table.rows()) {
        const bool traditional = row.fields[0] == "zh_TW";
        terms.push_back({traditional ? Language::TraditionalChinese : Language::SimplifiedChinese, row.fields[1],
                         row.fields[2], splitList(row.fields[3])});
    }
    return findings.empty() ? terms : std::vector<StraitTerm>();
}

bool holds(std::string text, const StraitTerm &term)
{
    for (const std::string &right : term.except)
        for (auto at = text.find(right); at != std::string::npos; at = text.find(right))
            text.replace(at, right.size(), "|");
    return text.find(term.word) != std::string::npos;
}

std::u32string hanCharactersOf(std::string_view text)
{
    std::u32string characters;
    while (!text.empty()) {
        const text::DecodedCharacter next = text::decode(text);
        if (next.code >= 0x4e00 && next.code <= 0x9fff)
            characters += next.code;
        text.remove_prefix(next.length);
    }
    return characters;
}

char32_t simplified(char32_t code)
{
    std::string text;
    text::append(text, code);
    const std::string folded = text::fold(text);
    return text::decode(folded).code;
}

/// Simplified forms that traditional text has too, as characters of their own.
constexpr std::u32string_view BothScripts =
    U"丑丫丰了于云交亮仆仿伙余佛佝佣借克具冢冬准几凶出划刮制剃剩勤升卜占卷厄只台吁吃吊后向呆周咬"
    U"咸咽哄唇啕喂噪回困堤夸奸姐姜娘宴家尸局岩布帘席干并幸床弦彝彩彷征御德志念恤愈戚戮扇才扎托扣"
    U"折拓挂挽捂捆捶捻搜斗昆晒暗曲朴杆杠杯杰松板果栗核梁楫榨檐欲款殷污沈沾泄泛注浚涌游漓灶炮焊焰"
    U"狸玩球琅症痴皂真研磷禧私秘筑粗糊糟系累群翱耀肴胡腌致舍芸范蒙蔑薯藤虱蜷蠹表谷豆辟逾遁郁酸采"
    U"里雇霉面韭麻";

/// Characters that only simplified text has: other characters turn into them, and traditional text
/// has no use for them of their own.
const std::set<char32_t> &simplifiedOnly()
{
    static const std::set<char32_t> characters = [] {
        std::set<char32_t> all;
        for (char32_t code = 0x4e00; code <= 0x9fff; ++code)
            if (simplified(code) != code)
                all.insert(simplified(code));
        for (const char32_t both : BothScripts)
            all.erase(both);
        return all;
    }();
    return characters;
}

using Complain = std::function<void(const GuideRow &row, const std::string &what)>;

/// Runs `check` over all rows; the first complaints, one a line.
QByteArray complaints(const std::function<void(const GuideRow &row, const Complain &complain)> &check)
{
    constexpr int Most = 8;
    QByteArrayList found;
    const auto complain = [&found](const GuideRow &row, const std::string &what) {
        if (found.size() < Most)
            found += '\n' + QByteArray::fromStdString(row.file + ':' + std::to_string(row.line) + ": " + what);
    };
    for (const GuideRow &row : guide())
        check(row, complain);
    return found.join();
}

/// Title, text and remark of a row in one language.
std::string wordsIn(const GuideRow &row, Language language)
{
    const auto at = static_cast<std::size_t>(language);
    return row.title[at] + '\n' + row.text[at] + '\n' + row.safety[at];
}

} // namespace

class TestGuideTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyTextStandsInItsOwnScript();
    void noTermOfTheOtherSide();
    void noCharacterOfTheOtherScript();
    void textsFitTheirPlace();
    void coverage();
    void systemPortsHaveTitles();
};

/// The compiler refuses an empty or repeated text; this finds one that was left in English.
void TestGuideTexts::everyTextStandsInItsOwnScript()
{
    const QByteArray found = complaints([](const GuideRow &row, const Complain &complain) {
        for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChinese}) {
            const auto at = static_cast<std::size_t>(language);
            if (hanCharactersOf(row.title[at]).empty() || hanCharactersOf(row.text[at]).size() < 4)
                complain(row, "no Chinese: " + row.title[at]);
        }
        if (!hanCharactersOf(wordsIn(row, Language::English)).empty())
            complain(row, "Chinese in English: " + row.title[0]);
    });
    QVERIFY2(found.isEmpty(), found.constData());
}

void TestGuideTexts::noTermOfTheOtherSide()
{
    const auto terms = straitTerms(QStringLiteral(NETWHARF_TEST_DATA "/catalogue/strait-terms.csv"));
    QVERIFY(terms.size() > 200);
    QVERIFY(holds("用戶", {Language::TraditionalChinese, "用戶", {}, {"用戶端"}}));
    QVERIFY(!holds("用戶端", {Language::TraditionalChinese, "用戶", {}, {"用戶端"}}));
    const QByteArray found = complaints([&terms](const GuideRow &row, const Complain &complain) {
        for (const StraitTerm &term : terms)
            if (holds(wordsIn(row, term.language), term))
                complain(row, term.word + ", should be " + term.instead);
    });
    QVERIFY2(found.isEmpty(), found.constData());
}

void TestGuideTexts::noCharacterOfTheOtherScript()
{
    QVERIFY(simplifiedOnly().contains(U'数') && !simplifiedOnly().contains(U'數'));
    const QByteArray found = complaints([](const GuideRow &row, const Complain &complain) {
        for (const char32_t c : hanCharactersOf(wordsIn(row, Language::SimplifiedChinese))) {
            std::string shown;
            text::append(shown, c);
            if (simplified(c) != c)
                complain(row, "traditional in simplified text: " + shown);
        }
        for (const char32_t c : hanCharactersOf(wordsIn(row, Language::TraditionalChinese))) {
            std::string shown;
            text::append(shown, c);
            if (simplifiedOnly().contains(c))
                complain(row, "simplified in traditional text: " + shown);
        }
    });
    QVERIFY2(found.isEmpty(), found.constData());
}

/// Tighter than what the compiler accepts: a line of the list, and a few lines of the pane.
void TestGuideTexts::textsFitTheirPlace()
{
    constexpr int TitleColumns = 48;
    constexpr int TextColumns = 200;
    constexpr int SafetyColumns = 140;
    const QByteArray found = complaints([](const GuideRow &row, const Complain &complain) {
        for (std::size_t language = 0; language < LanguageCount; ++language) {
            if (text::displayWidth(row.title[language]) > TitleColumns)
                complain(row, "long title: " + row.title[language]);
            if (text::displayWidth(row.text[language]) > TextColumns)
                complain(row, "long text: " + row.text[language]);
            if (text::displayWidth(row.safety[language]) > SafetyColumns)
                complain(row, "long remark: " + row.safety[language]);
        }
    });
    QVERIFY2(found.isEmpty(), found.constData());
}

void TestGuideTexts::coverage()
{
    std::set<std::pair<PortRange, Protocol>> pairs;
    for (const GuideRow &row : guide())
        for (const Protocol transport : row.transports)
            if (row.ports)
                pairs.emplace(*row.ports, transport);
    QVERIFY2(pairs.size() > 900, qPrintable(QString::number(pairs.size())));
}

void TestGuideTexts::systemPortsHaveTitles()
{
    const auto catalogue = Catalogue::make({});
    QByteArrayList untitled;
    int assigned = 0;
    for (EntryIndex entry = 0; entry < catalogue->size(); ++entry) {
        const PortRecord record = catalogue->at(entry);
        if (!record.official || record.range != Range::System)
            continue;
        ++assigned;
        const bool full = std::none_of(record.title.in.begin(), record.title.in.end(),
                                       [](std::string_view title) { return title.empty(); });
        if (!full)
            untitled += QByteArray::number(record.ports->first) + '/' + QByteArray(code(record.transport).data()) + ' '
                        + QByteArray::fromStdString(std::string(record.name));
    }
    QVERIFY(assigned > 1300);
    QVERIFY2(untitled.isEmpty(), untitled.mid(0, 20).join("; ").constData());
}

QTEST_APPLESS_MAIN(TestGuideTexts)
#include "tst_guidetexts.moc"
