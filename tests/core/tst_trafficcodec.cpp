// SPDX-License-Identifier: MIT
#include "core/platform/linux/endedcodec.h"
#include "core/platform/linux/trafficcodec.h"

#include <array>
#include <cstddef>
#include <cstring>

#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>

#include <QTest>

using namespace netwharf;

namespace {

template<typename Value>
void append(std::vector<std::byte> &bytes, const Value &value)
{
    const auto part = std::as_bytes(std::span(&value, 1));
    bytes.insert(bytes.end(), part.begin(), part.end());
    bytes.resize((bytes.size() + 3) / 4 * 4);
}

void appendAttribute(std::vector<std::byte> &bytes, std::uint16_t type, std::span<const std::byte> payload)
{
    append(bytes, static_cast<std::uint16_t>(4 + payload.size()));
    bytes.resize(bytes.size() - 2);
    append(bytes, type);
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    bytes.resize((bytes.size() + 3) / 4 * 4);
}

/// A message about the connection 127.0.0.1:80 to 127.0.0.1:5000 with cookie 9.
std::vector<std::byte> message(std::uint32_t sequence, std::uint16_t remotePort = 5000)
{
    std::vector<std::byte> bytes;
    append(bytes, std::array<std::uint32_t, 4>{0, SOCK_DIAG_BY_FAMILY, sequence, 0});
    inet_diag_msg fixed{};
    fixed.idiag_family = 2; // AF_INET
    fixed.idiag_state = 7;
    fixed.id.idiag_sport = __builtin_bswap16(80);
    fixed.id.idiag_dport = __builtin_bswap16(remotePort);
    fixed.id.idiag_src[0] = fixed.id.idiag_dst[0] = __builtin_bswap32(0x7f000001);
    fixed.id.idiag_cookie[0] = 9;
    append(bytes, fixed);
    return bytes;
}

std::vector<std::byte> finished(std::vector<std::byte> bytes)
{
    const auto length = static_cast<std::uint32_t>(bytes.size());
    std::memcpy(bytes.data(), &length, sizeof(length));
    return bytes;
}

tcp_info info()
{
    tcp_info value{};
    value.tcpi_rtt = 1500;
    value.tcpi_total_retrans = 3;
    value.tcpi_bytes_acked = 102;
    value.tcpi_bytes_received = 51;
    value.tcpi_data_segs_in = 1;
    value.tcpi_bytes_sent = 130;
    value.tcpi_bytes_retrans = 30;
    return value;
}

std::vector<std::byte> endMessage(std::uint8_t protocol, std::uint16_t remotePort = 5000)
{
    auto bytes = message(0, remotePort);
    appendAttribute(bytes, INET_DIAG_PROTOCOL, std::as_bytes(std::span(&protocol, 1)));
    const tcp_info counts = info();
    if (protocol == 6)
        appendAttribute(bytes, INET_DIAG_INFO, std::as_bytes(std::span(&counts, 1)));
    return finished(bytes);
}

Traffic readInfo(std::size_t length, SocketState state = SocketState::Established)
{
    const tcp_info value = info();
    Traffic traffic;
    readTcpInfo(std::as_bytes(std::span(&value, 1)).first(length), state, traffic);
    return traffic;
}

} // namespace

/// Counts of sockets and the kernel's word that one has ended, as bytes.
class TestTrafficCodec : public QObject
{
    Q_OBJECT

private slots:
    void tcpInfo();
    void tcpInfoCutShort();
    void finIsNoByte();
    void memoryInfo();
    void requests();
    void answers();
    void events();
    void eventWithoutPeer();
    void everyCutOfAnEvent();
};

void TestTrafficCodec::tcpInfo()
{
    const Traffic traffic = readInfo(sizeof(tcp_info));
    QCOMPARE(traffic.bytesSent, 100U);
    QCOMPARE(traffic.bytesReceived, 51U);
    QCOMPARE(traffic.rtt, 1500U);
    QCOMPARE(traffic.retransmits, 3U);
}

/// Every length there ever was, and any other: what is there is read, what is not stays unknown.
void TestTrafficCodec::tcpInfoCutShort()
{
    const tcp_info value = info();
    const auto bytes = std::as_bytes(std::span(&value, 1));
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const std::vector<std::byte> part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
        Traffic traffic;
        const bool isKnown = readTcpInfo(part, SocketState::Established, traffic);
        QCOMPARE(isKnown, length >= offsetof(tcp_info, tcpi_bytes_received) + 8);
        if (!isKnown)
            QVERIFY(traffic == Traffic{});
        else
            QCOMPARE(traffic.bytesSent, length >= offsetof(tcp_info, tcpi_bytes_retrans) + 8 ? 100U : 102U);
    }
}

void TestTrafficCodec::finIsNoByte()
{
    QCOMPARE(readInfo(sizeof(tcp_info), SocketState::CloseWait).bytesReceived, 50U);
    QCOMPARE(readInfo(sizeof(tcp_info), SocketState::LastAck).bytesReceived, 50U);
    QCOMPARE(readInfo(sizeof(tcp_info), SocketState::FinWait2).bytesReceived, 51U);
    tcp_info value = info();
    value.tcpi_bytes_received = 1;
    value.tcpi_data_segs_in = 0;
    Traffic traffic;
    QVERIFY(readTcpInfo(std::as_bytes(std::span(&value, 1)), SocketState::Close, traffic));
    QCOMPARE(traffic.bytesReceived, 0U);
}

void TestTrafficCodec::memoryInfo()
{
    std::array<std::uint32_t, SK_MEMINFO_VARS> numbers{};
    numbers[SK_MEMINFO_DROPS] = 12;
    const auto bytes = std::as_bytes(std::span(numbers));
    Traffic traffic;
    QVERIFY(!readMemoryInfo(bytes.first(bytes.size() - 1), traffic)); // before Linux 4.7
    QCOMPARE(traffic.drops, 0U);
    QVERIFY(readMemoryInfo(bytes, traffic));
    QCOMPARE(traffic.drops, 12U);
}

void TestTrafficCodec::requests()
{
    const auto word = [](const std::vector<std::byte> &bytes, std::size_t offset) {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes.data() + offset, sizeof(value));
        return value;
    };
    Socket socket;
    socket.family = Family::Ipv6;
    socket.local = {*IpAddress::parse("192.0.2.1"), 80};
    socket.remote = {*IpAddress::parse("192.0.2.2"), 0x1234};
    socket.cookie = 0x1'0000'0002;
    std::vector<std::byte> bytes;
    appendCountsRequest(socket, 5, bytes);
    QCOMPARE(bytes.size(), std::size_t{72});
    QCOMPARE(word(bytes, 4), 0x0001'0014U); // NLM_F_REQUEST, SOCK_DIAG_BY_FAMILY
    QCOMPARE(word(bytes, 8), 5U);
    QCOMPARE(word(bytes, 16), 0x0002'060aU); // AF_INET6, IPPROTO_TCP, INET_DIAG_INFO
    QCOMPARE(word(bytes, 24), 0x3412'5000U); // ports in network order
    QCOMPARE(word(bytes, 36), 0xffff'0000U); // the mapped form of the address
    QCOMPARE(word(bytes, 40), 0x0102'00c0U);
    QCOMPARE(word(bytes, 56), 0x0202'00c0U);
    QCOMPARE(word(bytes, 64), 2U);
    QCOMPARE(word(bytes, 68), 1U);
    socket.protocol = Protocol::Udp;
    appendCountsRequest(socket, 6, bytes);
    QCOMPARE(bytes.size(), std::size_t{144});
    QCOMPARE(word(bytes, 72 + 16), 0x0040'110aU); // IPPROTO_UDP, INET_DIAG_SKMEMINFO
    QCOMPARE(word(bytes, 72 + 24), 0x5000'3412U); // seen from the other side
}

void TestTrafficCodec::answers()
{
    auto bytes = message(11);
    const tcp_info counts = info();
    appendAttribute(bytes, INET_DIAG_INFO, std::as_bytes(std::span(&counts, 1)));
    bytes = finished(bytes);
    append(bytes,
           std::array<std::uint32_t, 9>{36, 2, 12, 0, static_cast<std::uint32_t>(-2), 0, 0, 0, 0}); // NLMSG_ERROR
    append(bytes, std::array<std::uint32_t, 5>{20, 3, 99, 0, 0}); // of another question
    const std::array protocols{Protocol::Tcp, Protocol::Tcp};
    std::vector<CountsAnswer> read;
    QVERIFY(decodeCounts(bytes, 11, protocols, read).has_value());
    QCOMPARE(read.size(), std::size_t{2});
    QVERIFY(read[0].known);
    QCOMPARE(read[0].sequence, 11U);
    QCOMPARE(read[0].counts.cookie, 9U);
    QCOMPARE(read[0].counts.traffic.bytesSent, 100U);
    QVERIFY(!read[1].known);
    QCOMPARE(read[1].sequence, 12U);
    bytes.pop_back();
    QCOMPARE(decodeCounts(bytes, 11, protocols, read).error().code, ErrorCode::Truncated);
}

void TestTrafficCodec::events()
{
    std::vector<std::byte> bytes = endMessage(6);
    for (const std::byte byte : endMessage(17))
        bytes.push_back(byte);
    for (const std::byte byte : endMessage(132)) // SCTP
        bytes.push_back(byte);
    std::vector<EndedEvent> read;
    QVERIFY(decodeEnded(bytes, read).has_value());
    QCOMPARE(read.size(), std::size_t{2});
    const Socket &tcp = read[0].socket;
    QCOMPARE(tcp.protocol, Protocol::Tcp);
    QCOMPARE(tcp.state, SocketState::Close);
    QCOMPARE(tcp.local.toString(), "127.0.0.1:80");
    QCOMPARE(tcp.remote.toString(), "127.0.0.1:5000");
    QCOMPARE(tcp.cookie, 9U);
    QVERIFY(!tcp.uidKnown);
    QVERIFY(read[0].hasTraffic);
    QCOMPARE(read[0].traffic.bytesSent, 100U);
    QCOMPARE(read[1].socket.protocol, Protocol::Udp);
    QCOMPARE(read[1].socket.state, SocketState::Connected);
    QVERIFY(!read[1].hasTraffic);
}

/// A reset leaves neither the other end nor the counts.
void TestTrafficCodec::eventWithoutPeer()
{
    auto bytes = endMessage(6, 0);
    std::memset(bytes.data() + 16 + 4 + 4 + 16, 0, 4); // idiag_dst
    std::vector<EndedEvent> read;
    QVERIFY(decodeEnded(bytes, read).has_value());
    QCOMPARE(read.size(), std::size_t{1});
    QVERIFY(!read[0].socket.hasRemote);
    QVERIFY(!read[0].hasTraffic);
    std::memset(bytes.data() + 16 + 4, 0, 2); // idiag_sport: it never had a port
    read.clear();
    QVERIFY(decodeEnded(bytes, read).has_value());
    QVERIFY(read.empty());
}

void TestTrafficCodec::everyCutOfAnEvent()
{
    const auto bytes = endMessage(6);
    for (std::size_t length = 1; length < bytes.size(); ++length) {
        const std::vector<std::byte> part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
        std::vector<EndedEvent> read;
        const auto ok = decodeEnded(part, read);
        QVERIFY(!ok.has_value());
        QCOMPARE(ok.error().code, ErrorCode::Truncated);
    }
}

QTEST_APPLESS_MAIN(TestTrafficCodec)
#include "tst_trafficcodec.moc"
