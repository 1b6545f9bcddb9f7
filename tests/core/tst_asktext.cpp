// SPDX-License-Identifier: MIT
// What people type and what programs print, as the end that is meant.
#include "core/advise/errorline.h"
#include "tests/support/cases.h"

#include <QTest>

using namespace netwharf;

namespace {

std::string shown(const tl::expected<AskedBind, AskError> &asked)
{
    if (!asked)
        return std::string(code(asked.error().code));
    const std::string interface = asked->interface.empty() ? "" : '%' + asked->interface;
    std::string others;
    for (const std::uint16_t other : asked->others)
        others += (others.empty() ? " +" : ",") + std::to_string(other);
    return std::to_string(asked->port) + ' ' + (asked->address ? asked->address->toString() + interface : "-") + ' '
           + (asked->protocol                  ? std::string(code(*asked->protocol))
              : asked->likely == Protocol::Udp ? "udp?"
                                               : "-")
           + ' ' + (asked->error ? std::string(code(*asked->error)) : "-") + others;
}

} // namespace

class TestAskText : public QObject
{
    Q_OBJECT

private slots:
    void cases();
    void namesWhatIsUnclear();
    void fewOthers();
    void addresses();
    void longTexts();
};

void TestAskText::cases()
{
    const auto catalogue = Catalogue::make({});
    const auto failures = cases::runFile(NETWHARF_TEST_DATA "/advise/errors.cases", [&](const cases::Case &one) {
        const std::string result = shown(readAskedBind(one.input, *catalogue));
        return result == one.wanted ? std::string() : result;
    });
    for (const std::string &failure : failures)
        qWarning("%s", failure.c_str());
    QVERIFY(failures.empty());
}

void TestAskText::namesWhatIsUnclear()
{
    const auto catalogue = Catalogue::make({});
    const auto word = [&](const char *text) { return readAskedBind(text, *catalogue).error().word; };
    QCOMPARE(word("I have 3 apples."), std::string("3"));
    QCOMPARE(word("nc example.org 25"), std::string("25"));
    QCOMPARE(word("ssh -N -R 8080:localhost:80 host"), std::string("8080"));
    QCOMPARE(word("Warning: remote port forwarding failed for listen port 8081"), std::string("8081"));
}

void TestAskText::fewOthers()
{
    std::string text;
    for (int port = 1000; port < 1050; ++port)
        text += "bind() to 0.0.0.0:" + std::to_string(port) + " failed (98: Address already in use)\n";
    const auto asked = readErrorLine(text);
    QVERIFY(asked && *asked);
    QCOMPARE((*asked)->port, std::uint16_t{1000});
    QCOMPARE((*asked)->others.size(), MostOtherPorts);
    QCOMPARE((*asked)->others.front(), std::uint16_t{1001});
}

void TestAskText::addresses()
{
    QVERIFY(readAskedAddress("*").has_value() && !readAskedAddress("*")->address); // every address, as in the list
    QCOMPARE(readAskedAddress("*%lo")->interface, std::string("lo"));
    QCOMPARE(readAskedAddress("127.0.0.1%lo")->address, IpAddress::parse("127.0.0.1"));
    QCOMPARE(readAskedAddress("[::]%lo")->interface, std::string("lo"));
    QCOMPARE(readAskedAddress("[::1]")->address, IpAddress::parse("::1"));
    QCOMPARE(readAskedAddress("LocalHost")->address, IpAddress::parse("127.0.0.1"));
    const auto scoped = readAskedAddress("fe80::1%eth0");
    QVERIFY(scoped.has_value());
    QCOMPARE(scoped->interface, std::string("eth0"));
    for (const char *wrong : {"", "eth0", "1.2.3", "fe80::1%", "127.0.0.1%", "lo%lo", "[]", "256.0.0.1"})
        QVERIFY2(!readAskedAddress(wrong), wrong);
}

void TestAskText::longTexts()
{
    const auto catalogue = Catalogue::make({});
    const auto code = [&](const std::string &text) { return readAskedBind(text, *catalogue).error().code; };
    QCOMPARE(code(std::string(MaximumAskLength + 1, '1')), AskErrorCode::TooLong);
    QCOMPARE(code(std::string(MaximumAskLength, '1')), AskErrorCode::PortOutOfRange);
    QCOMPARE(code("   "), AskErrorCode::Empty);
    QVERIFY(!readErrorLine(std::string(MaximumAskLength, ':')));
}

QTEST_APPLESS_MAIN(TestAskText)
#include "tst_asktext.moc"
