// SPDX-License-Identifier: MIT
#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/routecodec.h"
#include "tests/support/codeccases.h"

#include <array>
#include <cstring>
#include <vector>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include <QTest>

using namespace netwharf;

/// Recorded answers of the kernel, and the requests that lead to them.
class TestLinuxCodec : public QObject
{
    Q_OBJECT

private slots:
    void diagCases_data() { addCases(test::runDiagCases(NETWHARF_TEST_DATA "/netlink")); }
    void diagCases() { checkCase(); }
    void procNetCases_data() { addCases(test::runProcNetCases(NETWHARF_TEST_DATA "/procnet")); }
    void procNetCases() { checkCase(); }
    void nothingIsNoRow();
    void everyCutIsTruncatedOrWhole();
    void localRoutes();
    void requests();

private:
    static void addCases(const std::vector<test::CaseResult> &results)
    {
        QTest::addColumn<QString>("message");
        QVERIFY(results.size() >= 7);
        for (const auto &result : results)
            QTest::newRow(result.name.c_str()) << QString::fromStdString(result.message);
    }
    static void checkCase()
    {
        QFETCH(QString, message);
        QVERIFY2(message.isEmpty(), qPrintable(message));
    }
};

namespace {

/// One message of 16 + 4 bytes: NLMSG_DONE of the given question.
std::vector<std::byte> doneMessage(std::uint32_t sequence)
{
    const std::array<std::uint32_t, 5> words{20, 3, sequence, 0, 0};
    std::vector<std::byte> bytes(sizeof(words));
    std::memcpy(bytes.data(), words.data(), bytes.size());
    return bytes;
}

} // namespace

void TestLinuxCodec::nothingIsNoRow()
{
    std::vector<Socket> rows;
    const auto progress = decodeDump({}, DiagTable::Tcp, 1, rows);
    QVERIFY(progress.has_value());
    QVERIFY(!progress->done);
    QVERIFY(rows.empty());
}

void TestLinuxCodec::everyCutIsTruncatedOrWhole()
{
    const auto bytes = doneMessage(9);
    for (std::size_t length = 1; length < bytes.size(); ++length) {
        std::vector<Socket> rows;
        const std::vector<std::byte> part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
        const auto progress = decodeDump(part, DiagTable::UdpV4, 9, rows);
        QVERIFY(!progress.has_value());
        QCOMPARE(progress.error().code, ErrorCode::Truncated);
    }
    std::vector<Socket> rows;
    QVERIFY(decodeDump(bytes, DiagTable::UdpV4, 9, rows)->done);
    QVERIFY(!decodeDump(bytes, DiagTable::UdpV4, 10, rows)->done);
}

void TestLinuxCodec::requests()
{
    const auto word = [](const std::vector<std::byte> &bytes, std::size_t offset) {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + offset, sizeof(value));
        return value;
    };
    const auto tcp = dumpRequest(DiagTable::Tcp, 5);
    QCOMPARE(tcp.size(), std::size_t{76});
    QCOMPARE(word(tcp, 0), 76U);
    QCOMPARE(word(tcp, 4), 0x0301'0012U); // NLM_F_REQUEST | NLM_F_DUMP, TCPDIAG_GETSOCK
    QCOMPARE(word(tcp, 8), 5U);
    QCOMPARE(word(tcp, 68), 0x1fffU);
    QCOMPARE(word(dumpRequest(DiagTable::TcpBound, 5), 68), 0x2000U);
    QCOMPARE(word(dumpRequest(DiagTable::TcpListen, 5), 68), 0x400U);

    const auto udp = dumpRequest(DiagTable::UdpV6, 6);
    QCOMPARE(udp.size(), std::size_t{72});
    QCOMPARE(word(udp, 4), 0x0301'0014U); // SOCK_DIAG_BY_FAMILY
    QCOMPARE(word(udp, 16), 0x0000'110aU); // AF_INET6, IPPROTO_UDP
    QCOMPARE(word(dumpRequest(DiagTable::UdpLiteV4, 6), 16), 0x0000'8802U);
}

/// One message of the kernel: a route to 192.0.2.0/24 of that type, in that table.
std::vector<std::byte> routeMessage(unsigned char type, unsigned char table, unsigned char bits, std::uint32_t sequence)
{
    constexpr std::array<unsigned char, 4> Network{192, 0, 2, 0};
    nlmsghdr header{};
    header.nlmsg_len = NLMSG_LENGTH(sizeof(rtmsg)) + RTA_LENGTH(4);
    header.nlmsg_type = RTM_NEWROUTE;
    header.nlmsg_seq = sequence;
    rtmsg route{};
    route.rtm_family = AF_INET;
    route.rtm_type = type;
    route.rtm_table = table;
    route.rtm_dst_len = bits;
    const rtattr attribute{RTA_LENGTH(4), RTA_DST};
    std::vector<std::byte> bytes(header.nlmsg_len);
    std::memcpy(bytes.data(), &header, sizeof(header));
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &route, sizeof(route));
    std::memcpy(bytes.data() + NLMSG_LENGTH(sizeof(rtmsg)), &attribute, sizeof(attribute));
    std::memcpy(bytes.data() + NLMSG_LENGTH(sizeof(rtmsg)) + sizeof(attribute), Network.data(), Network.size());
    return bytes;
}

void TestLinuxCodec::localRoutes()
{
    std::vector<LocalNetwork> networks;
    const auto message = routeMessage(RTN_LOCAL, RT_TABLE_LOCAL, 24, 7);
    QVERIFY(!decodeLocalRoutes(message, 7, networks).value());
    QCOMPARE(networks.size(), std::size_t{1});
    QVERIFY((networks.front() == LocalNetwork{*IpAddress::parse("192.0.2.0"), 24}));
    for (const auto &other :
         {routeMessage(RTN_UNICAST, RT_TABLE_LOCAL, 24, 7), routeMessage(RTN_LOCAL, RT_TABLE_MAIN, 24, 7),
          routeMessage(RTN_LOCAL, RT_TABLE_LOCAL, 33, 7), routeMessage(RTN_LOCAL, RT_TABLE_LOCAL, 24, 8)})
        QVERIFY(!decodeLocalRoutes(other, 7, networks).value());
    QCOMPARE(networks.size(), std::size_t{1});
    for (std::size_t length = 1; length < message.size(); ++length) {
        const std::vector<std::byte> cut(message.begin(), message.begin() + static_cast<std::ptrdiff_t>(length));
        QVERIFY(!decodeLocalRoutes(cut, 7, networks));
    }
    QCOMPARE(networks.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestLinuxCodec)
#include "tst_linuxcodec.moc"
