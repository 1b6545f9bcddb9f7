// SPDX-License-Identifier: MIT
// One term, one translation: what the interface and "Port basics" say in Chinese holds to the terms of the
// project's glossary. A rule says which word of the English text asks for which word of the translation, and
// which words a language never uses here.
#include "app/ui/help/basicstext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace netwharf;

namespace {

struct Message
{
    QString where;
    QString english;
    QString chinese;
};

struct Term
{
    const char *english; ///< regular expression, upper and lower case the same
    const char *simplified; ///< regular expression that the translation must hold
    const char *traditional;
};

/// Longer terms first says nothing here: each is checked for itself.
const std::vector<Term> Terms{
    {R"(\bport numbers?\b)", "端口号", "連接埠號碼"},
    {R"(\bports?\b)", "端口", "連接埠"},
    {R"(\blistening ports?\b)", "监听端口", "監聽連接埠"},
    {R"(\bsystem ports?\b)", "系统端口", "系統連接埠"},
    {R"(\bregistered ports?\b)", "注册端口", "註冊連接埠"},
    {R"(\bdynamic ports?\b)", "动态端口", "動態連接埠"},
    {R"(\bprotocols?\b)", "协议", "通訊協定"},
    {R"(\bsockets?\b)", "套接字", "通訊端"},
    {R"(\bprocess(es)?\b)", "进程", "行程"},
    {R"(\bconnections?\b)", "连接|已关闭", "連線|已關閉"},
    {R"(\bkernel\b)", "内核", "核心"},
    {R"(\blocal address(es)?\b)", "本地地址", "本機位址"},
    {R"(\bremote address(es)?\b)", "远程地址", "遠端位址"},
    {R"(\bremote ports?\b)", "远程端口", "遠端連接埠"},
    {R"(\baddress(es)?\b)", "地址", "位址"},
    {R"(\bnamespaces?\b)", "命名空间", "命名空間"},
    {R"(\bfirewalls?\b)", "防火墙", "防火牆"},
    {R"(\bcontainers?\b)", "容器", "容器"},
    {R"(\bretransmi)", "重传", "重傳"},
    {R"(\broutes?\b|\brouters?\b)", "路由", "路由"},
    {R"(\bexport(s|ed)?\b)", "导出", "匯出"},
    {R"(\bimport(s|ed)?\b)", "导入", "匯入"},
    {R"(\bsettings?\b)", "设置", "設定"},
    {R"(\bclipboard\b)", "剪贴板", "剪貼簿"},
    {R"(\bregular expression)", "正则表达式", "正規表示式"},
    {R"(\bsaved views?\b|\bthis view\b|\ba view\b|%1 views\b|\bof views\b|\bof the view\b|^Views$)", "自定义视图",
     "自訂檢視"},
    {R"(\bView (>|menu)|^&View$)", "视图", "檢視"},
    {R"(\bnotes?\b)", "备注|笔记", "備註|附註|筆記"},
};

/// Words that belong to the other place, or to an older choice of ours. `unless`: English texts that may have it.
struct Forbidden
{
    const char *word; ///< regular expression
    const char *unless; ///< regular expression of the English text; empty: never
};

const std::vector<Forbidden> NotInTraditional{
    {"埠號(?!碼)", ""},
    {"(?<!通訊)(?<!傳輸)(?<!資料包)協定(?!埠)", "^Proto$"},
    {"檢視", "\\bviews?\\b"},
    {"通訊埠", "16-bit number"},
    {"默認|信息|數據(?!機)|網絡|接口|端口|進程|服務器|客戶端|軟件|硬件|視頻|鏈接|菜單|內存|激活|字節|字符|綁紮|規約|"
     "復用|保存|"
     "打開|剪貼板|文本|屏幕|支持|標籤頁|搜索|刷新|登錄",
     ""},
};
const std::vector<Forbidden> NotInSimplified{
    {"远端", ""},
    {"(?<!套接字|网络)(?<!网络|管理)接口(?!卡)", "interface"},
    {"伺服|程式|资讯|连线|软体|网路|位元|预设|讯息|档案|滑鼠|印表|视窗|选单", ""},
    {"(?<!网)埠", ""},
};

/// Commands, fields of the filter language, paths and variables are the same in every language, and so is what
/// programs print, in quotes.
QString words(QString english)
{
    static const QRegularExpression access(QStringLiteral("&(?=\\w)"));
    static const QRegularExpression commands(
        QStringLiteral("netwharf sockets[^.;”]*|use sockets, ports[^.]*|use (process|listening|note)[^.]*|"
                       "“[A-Z][^”%]*”|\\w+:\\S+|/etc/services|\\bports? ?= ?\\S+|SO_\\w+|\\(\\*\\.\\w+\\)"));
    return english.remove(access).remove(commands);
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

/// Every message of a .ts file; its plural forms are one text.
std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message"))
            messages.push_back(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            message = {context, {}, {}};
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            message.english = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") || xml.name() == QLatin1String("numerusform"))
            message.chinese += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return messages;
}

std::vector<Message> basics(Language language)
{
    const BasicsText &text = BasicsText::builtIn();
    std::vector<Message> messages;
    for (const QString &section : text.sections())
        for (const QString &part : text.parts(section))
            if (part == QLatin1String("title") || part.startsWith(QLatin1String("text")))
                messages.push_back({QStringLiteral("basics ") + section + QLatin1Char('/') + part,
                                    text.text(section, part, Language::English), text.text(section, part, language)});
    return messages;
}

} // namespace

class GlossaryTest : public QObject
{
    Q_OBJECT
private slots:
    void rulesFindWhatTheyShould();
    void interfaceHoldsToTheTerms_data();
    void interfaceHoldsToTheTerms();
    void countsAreGrouped_data() { interfaceHoldsToTheTerms_data(); }
    void countsAreGrouped();
    void onlyNamesAreWrittenLarge();
    void basicsAvoidForeignWords_data() { interfaceHoldsToTheTerms_data(); }
    void basicsAvoidForeignWords();

private:
    static QStringList missing(const std::vector<Message> &messages, bool isTraditional);
    static QStringList foreign(const std::vector<Message> &messages, bool isTraditional);
};

QStringList GlossaryTest::missing(const std::vector<Message> &messages, bool isTraditional)
{
    QStringList found;
    for (const Term &term : Terms) {
        const QRegularExpression english = pattern(term.english);
        const QRegularExpression wanted = pattern(isTraditional ? term.traditional : term.simplified);
        for (const Message &message : messages)
            if (words(message.english).contains(english) && !message.chinese.contains(wanted))
                found << QStringLiteral("[%1] “%2” has no %3: %4")
                             .arg(message.where, message.english, wanted.pattern(), message.chinese);
    }
    return found;
}

QStringList GlossaryTest::foreign(const std::vector<Message> &messages, bool isTraditional)
{
    QStringList found;
    for (const Forbidden &rule : isTraditional ? NotInTraditional : NotInSimplified) {
        const QRegularExpression word = pattern(rule.word);
        const QRegularExpression unless = pattern(rule.unless);
        for (const Message &message : messages)
            if (message.chinese.contains(word) && (*rule.unless == '\0' || !message.english.contains(unless)))
                found << QStringLiteral("[%1] “%2” says %3: %4")
                             .arg(message.where, message.english, word.match(message.chinese).captured(),
                                  message.chinese);
    }
    return found;
}

/// What long-time users stumbled over.
void GlossaryTest::rulesFindWhatTheyShould()
{
    const auto isFound = [](const char *english, const char *traditional) {
        const std::vector<Message> one{{{}, QString::fromUtf8(english), QString::fromUtf8(traditional)}};
        return !missing(one, true).isEmpty() || !foreign(one, true).isEmpty();
    };
    QVERIFY(isFound("Port", "埠號"));
    QVERIFY(!isFound("Port", "連接埠"));
    QVERIFY(isFound("Port numbers run from 0", "埠號從 0"));
    QVERIFY(isFound("Protocol: %1", "協定：%1"));
    QVERIFY(!isFound("Protocol: %1", "通訊協定：%1"));
    QVERIFY(!isFound("Proto", "協定"));
    QVERIFY(isFound("Save this view", "儲存此檢視"));
    QVERIFY(isFound("In Ports", "在連接埠頁檢視"));
    QVERIFY(isFound("The default", "默認"));
    QVERIFY(!isFound("&View", "檢視(&V)"));
    QVERIFY(!isFound("use sockets, ports, why or free.", "請使用 sockets、ports、why 或 free。"));
}

void GlossaryTest::interfaceHoldsToTheTerms_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("file");
    const QString folder = QStringLiteral(NETWHARF_TRANSLATIONS);
    QTest::newRow("zh_CN") << Language::SimplifiedChinese << folder + QStringLiteral("/netwharf_zh_CN.ts");
    QTest::newRow("zh_TW") << Language::TraditionalChinese << folder + QStringLiteral("/netwharf_zh_TW.ts");
}

void GlossaryTest::interfaceHoldsToTheTerms()
{
    QFETCH(Language, language);
    QFETCH(QString, file);
    const bool isTraditional = language == Language::TraditionalChinese;
    const std::vector<Message> messages = messagesOf(file);
    QVERIFY(messages.size() > 1000);
    const QStringList problems = missing(messages, isTraditional) + foreign(messages, isTraditional);
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

/// %Ln writes a count as the language does: 12,345. Ports, pids and ids come as text.
void GlossaryTest::countsAreGrouped()
{
    QFETCH(QString, file);
    const QRegularExpression bare = pattern("%n(?![A-Za-z])");
    QVERIFY(QStringLiteral("%n sockets").contains(bare) && !QStringLiteral("%Ln sockets").contains(bare));
    for (const Message &message : messagesOf(file)) {
        QVERIFY2(!message.english.contains(bare), qPrintable(message.english));
        QVERIFY2(message.english.contains(QLatin1String("%Ln")) == message.chinese.contains(QLatin1String("%Ln")),
                 qPrintable(message.chinese));
    }
}

/// Titles and headings are sentences: but for the first word, only names begin with a capital.
void GlossaryTest::onlyNamesAreWrittenLarge()
{
    static const QStringList names{QStringLiteral("Netwharf"), QStringLiteral("Connections"), QStringLiteral("Ports"),
                                   QStringLiteral("Activity"), QStringLiteral("Map")};
    static const QRegularExpression sentences(QStringLiteral("[.?!:] |^%1 [A-Z]|“"));
    static const QRegularExpression large(QStringLiteral("(?<=[\\w&] )&?[A-Z][a-z&]+"));
    for (const Message &message : messagesOf(QStringLiteral(NETWHARF_TRANSLATIONS "/netwharf_zh_CN.ts"))) {
        if (message.english.contains(sentences) || message.where.startsWith(QLatin1Char('Q'))) // Qt's own
            continue;
        for (auto words = large.globalMatch(message.english); words.hasNext();) {
            const QString word = words.next().captured().remove(QLatin1Char('&'));
            QVERIFY2(names.contains(word), qPrintable(message.english));
        }
    }
}

void GlossaryTest::basicsAvoidForeignWords()
{
    QFETCH(Language, language);
    const std::vector<Message> messages = basics(language);
    QVERIFY(messages.size() > 20);
    const QStringList problems = foreign(messages, language == Language::TraditionalChinese);
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(GlossaryTest)
#include "tst_glossary.moc"
