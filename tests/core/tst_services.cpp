// SPDX-License-Identifier: MIT
#include "core/catalogue/services.h"

#include <QRandomGenerator>
#include <QTest>

using namespace netwharf;

namespace {

QByteArray written(const ServicesResult &result)
{
    QByteArray text;
    for (const MachineService &service : result.services) {
        text += QByteArray::fromStdString(service.name) + ' ' + QByteArray::number(service.port) + '/'
                + QByteArray::fromStdString(std::string(code(service.transport)));
        for (const std::string &alias : service.aliases)
            text += ' ' + QByteArray::fromStdString(alias);
        if (!service.comment.empty())
            text += " (" + QByteArray::fromStdString(service.comment) + ')';
        text += ';';
    }
    return text + " skipped " + QByteArray::number(qulonglong(result.skipped.count));
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void file();
    void manyOnOnePort();
    void garbage();
};

void TestServices::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *text, const char *result) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(result);
    };
    row("empty", "", " skipped 0");
    row("plain", "ssh 22/tcp\n", "ssh 22/tcp; skipped 0");
    row("tabs, aliases, comment", "\thttp\t\t80/tcp  www\tw3 # WorldWideWeb HTTP\n",
        "http 80/tcp www w3 (WorldWideWeb HTTP); skipped 0");
    row("alias twice", "http 80/tcp www http www", "http 80/tcp www; skipped 0");
    row("CRLF", "a 1/tcp b\r\nc 2/udp\r\n", "a 1/tcp b;c 2/udp; skipped 0");
    row("no line end", "a 1/sctp", "a 1/sctp; skipped 0");
    row("only comments", "# a\n   # b\n\n \t \n", " skipped 0");
    row("transport in capitals", "a 1/TCP", "a 1/tcp; skipped 0");
    row("transport without ports", "nbp 2/ddp\na 1/dccp", "a 1/dccp; skipped 0");
    row("port out of range", "a 65536/tcp\nb 65535/tcp", "b 65535/tcp; skipped 1");
    row("broken", "a\nb /tcp\nc 1\nd x/tcp\ne -1/tcp\nf 1/\ng 1/tcp", "g 1/tcp; skipped 6");
    row("number glued to comment", "a 1/tcp#x", "a 1/tcp (x); skipped 0");
    row("escape in a name", "a\x1b[1m 1/tcp\nb 2/tcp ok\xff", " skipped 2");
    row("same line twice", "a 1/tcp\na 1/tcp", "a 1/tcp;a 1/tcp; skipped 0");
}

void TestServices::lines()
{
    QFETCH(QByteArray, text);
    QTEST(written(readServices(text.toStdString())), "result");
}

void TestServices::file()
{
    const std::string folder = NETWHARF_TEST_DATA "/catalogue/services";
    const auto result = readServicesFile(folder + "/debian.services");
    QVERIFY(result);
    QCOMPARE(written(*result),
             QByteArray("tcpmux 1/tcp (TCP port service multiplexer);discard 9/udp sink null;"
                        "http 80/tcp www (WorldWideWeb HTTP);zebra 2600/tcp (zebra service); skipped 1"));
    QVERIFY(!readServicesFile(folder + "/missing.services"));
    QVERIFY(!servicesPath().empty());
}

void TestServices::manyOnOnePort()
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "own-" + std::to_string(i) + " 50123/tcp\n";
    const ServicesResult result = readServices(text + "other 50123/udp\n");
    QCOMPARE(result.services.size(), std::size_t(17));
    QCOMPARE(result.skipped.count, std::size_t(1000 - 16));
    QCOMPARE(result.skipped.first, (std::vector<std::size_t>{17, 18, 19, 20, 21, 22, 23, 24}));
    QCOMPARE(readServices("# words\n\nssh 22/tcp\nwords only\nssh 22\n").skipped.first,
             (std::vector<std::size_t>{4, 5}));
}

void TestServices::garbage()
{
    QRandomGenerator random(7);
    std::string text(10U << 20U, '\0');
    for (char &c : text)
        c = static_cast<char>(random.generate());
    text += "\nssh 22/tcp\n";
    const ServicesResult result = readServices(text);
    QCOMPARE(result.services.size(), std::size_t(1));
    QVERIFY(result.skipped.count > 30'000);
    QCOMPARE(readServices(std::string(20U << 20U, 'a')).skipped.count, std::size_t(1));
}

QTEST_APPLESS_MAIN(TestServices)
#include "tst_services.moc"
