// SPDX-License-Identifier: MIT
#include "core/query/completion.h"
#include "core/query/query.h"
#include "core/text/fold.h"
#include "tests/support/livefixture.h"
#include "tests/support/querycases.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace netwharf;

class TestQuery : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void emptyMatchesAll();
    void knowsTheAskedPort();
    void matchesAnswersByValue();
    void tellsEveryMistake();
    void refusesWhatIsTooLong();
    void refusesWhatIsTooDeep();
    void longChainsCostNoStack();
    void anyBytesAreSafe();
    void completes_data();
    void completes();
    void asksForEvents();
    void everyFixedValueIsUnderstood();
    void writtenValuesAreReadBack();
};

void TestQuery::cases_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("sockets") << QStringLiteral(NETWHARF_TEST_DATA "/query/sockets.cases");
    QTest::newRow("ports") << QStringLiteral(NETWHARF_TEST_DATA "/query/ports.cases");
}

void TestQuery::cases()
{
    QFETCH(QString, file);
    const auto failures = runQueryCases(file.toStdString());
    for (const std::string &failure : failures)
        qWarning("%s", failure.c_str());
    QVERIFY(failures.empty());
}

void TestQuery::emptyMatchesAll()
{
    for (const char *text : {"", "  ", "\t\n", "\xE3\x80\x80"}) {
        const auto query = Query::parse(text, QueryScope::Sockets);
        QVERIFY(query && query->matchesAll());
    }
    QVERIFY(Query().matchesAll());
}

void TestQuery::knowsTheAskedPort()
{
    using List = std::vector<AskedPort>;
    const auto asked = [](const char *text) { return Query::parse(text, QueryScope::Ports)->askedPorts(); };
    for (const char *text : {"443", ":443", "port:443", "\xEF\xBC\x94\xEF\xBC\x94\xEF\xBC\x93", "(443)"})
        QVERIFY2((asked(text) == List{{443, std::nullopt}}), text);
    for (const char *text : {"443/udp", "443 udp", "UDP 443", "port:443 proto:udp", "443/udp proto:tcp,udp"})
        QVERIFY2((asked(text) == List{{443, Protocol::Udp}}), text);
    for (const char *text : {"443,80", "port:80,443,80", "443 80", "80 443 80"})
        QVERIFY2((asked(text) == List{{80, std::nullopt}, {443, std::nullopt}}), text);
    QVERIFY((asked("4,5 proto:tcp") == List{{4, Protocol::Tcp}, {5, Protocol::Tcp}}));
    for (const char *text : {"", "http", "443 80 http", "443-444", "-port:443", "port:443,80-90", "\"443\"",
                             "1.2.3.4:443", "443 http", "tcp", "443 or tcp", "443 -udp"})
        QVERIFY2(asked(text).empty(), text);
}

void TestQuery::matchesAnswersByValue()
{
    const LiveFixture fixture;
    const PortRecord answer = fixture.catalogue().answer(50001, Protocol::Tcp);
    const auto matches = [&](const char *text, bool inUse) {
        return PortMatcher(*Query::parse(text, QueryScope::Ports), fixture.catalogue())(answer, inUse);
    };
    for (const char *text : {"50001", "50000-50002", "range:dynamic", "origin:range", "-origin:guide", "inuse:yes"})
        QVERIFY2(matches(text, true), text);
    for (const char *text : {"5000", "50001/udp", "http", "cleartext:yes", "inuse:no", "name:a"})
        QVERIFY2(!matches(text, true), text);
}

void TestQuery::tellsEveryMistake()
{
    using Code = QueryErrorCode;
    const auto codes = [](const char *text) {
        std::vector<Code> found;
        for (const QueryError &error : Query::errors(text, QueryScope::Sockets))
            found.push_back(error.code);
        return found;
    };
    QVERIFY(codes("").empty());
    QVERIFY(codes("nginx -port:80 (a or state:listen)").empty());
    QVERIFY(
        (codes("port:22a nginx state:nosuch -1") == std::vector{Code::NotAPort, Code::UnknownState, Code::NotAPort}));
    QVERIFY((codes("(sta:x or port:y") == std::vector{Code::UnknownField, Code::NotAPort, Code::UnclosedParenthesis}));
    QVERIFY((codes("-proto:zz -9 tail:") == std::vector{Code::UnknownProtocol, Code::NotAPort, Code::UnknownField}));
    const auto errors = Query::errors("port:22a state:nosuch", QueryScope::Sockets);
    QCOMPARE(errors[1].offset, std::size_t{15});
    QCOMPARE(errors[1].word, std::string("nosuch"));
    const auto first = Query::parse("port:22a state:nosuch", QueryScope::Sockets);
    QVERIFY(!first && first.error().offset == errors[0].offset && first.error().word == errors[0].word);
}

void TestQuery::completes_data()
{
    QTest::addColumn<QByteArray>("text"); // | is the cursor
    QTest::addColumn<QByteArray>("wanted"); // what is replaced, what was typed, of which field
    const auto add = [](const char *text, const char *wanted) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(wanted);
    };
    add("|", "[0,0) '' name");
    add("st|", "[0,2) 'st' name");
    add("ST|", "[0,2) 'ST' name");
    add("nginx |", "[6,6) '' name");
    add("nginx st|", "[6,8) 'st' name");
    add("nginx|", "nothing");
    add("xy|", "nothing");
    add("-st|", "[1,3) 'st' name");
    add("(!pr| or x)", "[2,4) 'pr' name");
    add("s|tate:listen", "[0,5) 's' name inside");
    add("state:|", "[6,6) '' state");
    add("state:li|", "[6,8) 'li' state");
    add("state:li|sten", "[6,12) 'li' state");
    add("state:listening,es|", "[16,18) 'es' state");
    add("state:es|,other", "[6,8) 'es' state inside");
    add("proc:\"a b|\" x", "[5,10) 'a b' proc");
    add("proc:\"a b|", "[5,9) 'a b' proc");
    add("nosuch:v|", "nothing");
    add("age:<5|", "nothing");
    add("port:4|", "[5,6) '4' port");
    add("\"st|\"", "nothing");
    add("\xEF\xBD\x93\xEF\xBD\x94|", "[0,6) 'st' name"); // full-width st
    add("o|", "[0,1) 'o' name"); // owner, not yet "or"
}

void TestQuery::completes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const auto cursor = static_cast<std::size_t>(text.indexOf('|'));
    text.remove(static_cast<int>(cursor), 1);
    const auto found =
        completionAt({text.constData(), static_cast<std::size_t>(text.size())}, cursor, QueryScope::Sockets);
    QByteArray got = "nothing";
    if (found) {
        got = '[' + QByteArray::number(static_cast<qulonglong>(found->begin)) + ','
              + QByteArray::number(static_cast<qulonglong>(found->end)) + ") '"
              + QByteArray::fromStdString(found->typed) + "' ";
        QByteArray name = "name";
        for (const std::string_view each : queryFieldNames(QueryScope::Sockets))
            if (queryField(each, QueryScope::Sockets) == found->field)
                name = QByteArray(each.data(), static_cast<qsizetype>(each.size()));
        got += name;
        if (!found->atWordEnd)
            got += " inside";
    }
    QCOMPARE(got, wanted);
}

/// Of a record of events the live list's language and what happened, by its code and as the person calls it.
void TestQuery::asksForEvents()
{
    using namespace std::chrono_literals;
    const LiveFixture fixture;
    Row row = fixture.rows().front();
    const std::chrono::system_clock::time_point at{24h};
    row.socket.openedAt = at - 3s;
    const std::string called = text::fold("\xE5\xB7\xB2\xE9\x97\x9C\xE9\x96\x89"); // "closed" in Traditional Chinese
    const QueryEvent closed{RowChangeKind::Closed, at, called};
    const auto matches = [&](const char *text) {
        RowMatcher matcher(*Query::parse(text, QueryScope::Events), *fixture.snapshot().tables, fixture.catalogue(),
                           at + 1h);
        return matcher(row, closed);
    };
    for (const char *text : {"event:closed", "event:close", "EVENT:opened,closed", "closed", "close", "-opened",
                             "-event:opened", "age:3s", "age:<4s", "\xE5\xB7\xB2\xE9\x97\x9C\xE9\x96\x89",
                             "\xE5\x85\xB3\xE9\x97\xAD"}) // typed in Simplified Chinese, and in part
        QVERIFY2(matches(text), text);
    for (const char *text : {"event:opened", "opened", "\"closed\"", "-closed", "age:>4s", "\xE9\x96\x8B\xE5\x95\x9F"})
        QVERIFY2(!matches(text), text);
    row.socket.state = SocketState::Close;
    RowMatcher ofOpened(*Query::parse("closed", QueryScope::Events), *fixture.snapshot().tables, fixture.catalogue(),
                        at);
    QVERIFY(!ofOpened(row, {RowChangeKind::Opened, at, {}}));
    const auto unknown = Query::parse("event:gone", QueryScope::Events);
    QVERIFY(!unknown && unknown.error().code == QueryErrorCode::UnknownEvent && unknown.error().word == "gone");
    const auto elsewhere = Query::parse("event:closed", QueryScope::Sockets);
    QVERIFY(!elsewhere && elsewhere.error().code == QueryErrorCode::UnknownField);
    // Where nothing happened a word is but a word.
    RowMatcher plain(*Query::parse("closed", QueryScope::Events), *fixture.snapshot().tables, fixture.catalogue(), at);
    QVERIFY(!plain(row));
}

/// What is offered must be understood, and every field has a name of its own.
void TestQuery::everyFixedValueIsUnderstood()
{
    for (const QueryScope scope : {QueryScope::Sockets, QueryScope::Ports, QueryScope::Events}) {
        std::set<QueryField> fields;
        for (const std::string_view name : queryFieldNames(scope)) {
            const auto field = queryField(name, scope);
            QVERIFY(field && fields.insert(*field).second);
            for (const std::string &value : fixedValues(*field)) {
                const std::string text = std::string(name) + ':' + value;
                QVERIFY2(Query::parse(text, scope), text.c_str());
            }
        }
    }
    QVERIFY(fixedValues(QueryField::State).size() > 10);
    QVERIFY(fixedValues(QueryField::Process).empty());
}

void TestQuery::writtenValuesAreReadBack()
{
    QCOMPARE(writtenValue("nginx"), std::string("nginx"));
    for (const char *value : {"a b", "a,b", "(x)", "a:b", "<5", "\xE8\xB3\x87\xE6\x96\x99"})
        QCOMPARE(writtenValue(value), '"' + std::string(value) + '"');
    QCOMPARE(writtenValue("a\"b\n"), std::string("ab"));
    const LiveFixture fixture;
    const std::string text = "proc:" + writtenValue("\xE8\xB3\x87\xE6\x96\x99\xE5\xB0\x8F");
    const auto query = Query::parse(text, QueryScope::Sockets);
    QVERIFY(query);
    RowMatcher matches(*query, *fixture.snapshot().tables, fixture.catalogue(), fixture.snapshot().takenAt);
    const auto rows = fixture.rows();
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return matches(row); }), 1);
}

void TestQuery::refusesWhatIsTooLong()
{
    QVERIFY(Query::parse(std::string(MaximumQueryLength, 'a'), QueryScope::Sockets));
    const std::string han = QString(int(MaximumQueryLength), u'埠').toStdString();
    QVERIFY(Query::parse(han, QueryScope::Ports));
    QVERIFY(!Query::parse(han + "埠", QueryScope::Ports));
    const auto query = Query::parse(std::string(MaximumQueryLength + 1, 'a'), QueryScope::Sockets);
    QVERIFY(!query);
    QCOMPARE(query.error().code, QueryErrorCode::TooLong);
    QCOMPARE(query.error().length, MaximumQueryLength + 1);
}

void TestQuery::refusesWhatIsTooDeep()
{
    const auto nested = [](std::size_t depth) {
        return Query::parse(std::string(depth, '(') + 'a' + std::string(depth, ')'), QueryScope::Ports);
    };
    QVERIFY(nested(MaximumQueryDepth));
    QVERIFY(!nested(MaximumQueryDepth + 1));
    QCOMPARE(nested(MaximumQueryDepth + 1).error().code, QueryErrorCode::TooDeep);
    QCOMPARE(nested(4900).error().code, QueryErrorCode::TooDeep);
}

void TestQuery::longChainsCostNoStack()
{
    const LiveFixture fixture;
    for (const char *part : {"zz ", "-zz ", "zz or ", "!(zz) "}) {
        std::string text;
        while (text.size() + 10 < MaximumQueryLength)
            text += part;
        const auto query = Query::parse(text + "zz", QueryScope::Sockets);
        QVERIFY(query);
        RowMatcher matches(*query, *fixture.snapshot().tables, fixture.catalogue(), {});
        for (const Row &row : fixture.rows())
            matches(row);
    }
}

/// Every text is either understood or refused with a place inside it.
void TestQuery::anyBytesAreSafe()
{
    const std::string alphabet = "a1:-!()\", <>=/.[]\xEF\xBC\x9A\xE6\x95\xB0\x80\xff\x01 or and port:state:listen";
    std::uint32_t random = 1;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::uint32_t length = random % 40; length > 0; --length) {
            random = random * 1664525U + 1013904223U;
            text += alphabet[(random >> 16) % alphabet.size()];
        }
        random = random * 1664525U + 1013904223U;
        for (QueryScope scope : {QueryScope::Sockets, QueryScope::Ports, QueryScope::Events}) {
            const auto query = Query::parse(text, scope);
            QVERIFY(query || query.error().offset + query.error().length <= text.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
