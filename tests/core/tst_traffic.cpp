// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxsource.h"
#include "tests/support/livesockets.h"

#include <array>
#include <vector>

#include <sys/socket.h>

#include <QTest>

using namespace netwharf;
using namespace netwharf::test;

namespace {

std::shared_ptr<const Snapshot> look(LinuxSource &source, bool allTraffic = false)
{
    Want want;
    want.allTraffic = allTraffic;
    return *source.sample(want, {});
}

RowId rowOf(const std::shared_ptr<const Snapshot> &snapshot, const FileDescriptor &socket)
{
    for (const Socket &row : snapshot->sockets)
        if (row.inode == inodeOf(socket))
            return row.id;
    return RowId{};
}

void move(const FileDescriptor &from, const FileDescriptor &to, std::size_t count)
{
    std::vector<char> bytes(count);
    QCOMPARE(::send(from.get(), bytes.data(), count, MSG_NOSIGNAL), static_cast<ssize_t>(count));
    QCOMPARE(::recv(to.get(), bytes.data(), count, MSG_WAITALL), static_cast<ssize_t>(count));
}

} // namespace

/// Counts of real sockets against what was sent.
class TestTraffic : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void afterTheOtherEndClosed();
    void drops_data();
    void drops();
    void manyRows();
    void goneAndUnknownRows();
    void countsOnlyWhenWanted();
};

void TestTraffic::bytes_data()
{
    QTest::addColumn<QByteArray>("listening");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("v4") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("v6") << QByteArray("::1") << QByteArray("::1");
    QTest::newRow("mapped") << QByteArray("::") << QByteArray("127.0.0.1");
}

void TestTraffic::bytes()
{
    QFETCH(QByteArray, listening);
    QFETCH(QByteArray, address);
    const FileDescriptor server = listener(listening.constData());
    if (!server)
        QSKIP("this address cannot be bound here");
    const FileDescriptor client = connectedTo(SOCK_STREAM, address.constData(), localPortOf(server));
    const FileDescriptor peer = accepted(server);
    move(client, peer, 100'000);
    move(peer, client, 777);
    LinuxSource source;
    const auto snapshot = look(source, true);
    const RowId clientRow = rowOf(snapshot, client);
    const RowId peerRow = rowOf(snapshot, peer);
    // A dump of everything, and a question about the two.
    QVERIFY(snapshot->trafficOf(clientRow) != nullptr);
    QCOMPARE(snapshot->trafficOf(clientRow)->bytesSent, 100'000U);
    QCOMPARE(snapshot->trafficOf(clientRow)->bytesReceived, 777U);
    QVERIFY(snapshot->trafficOf(rowOf(snapshot, server)) == nullptr);
    move(client, peer, 23);
    const auto traffic = source.traffic(std::array{peerRow, clientRow});
    QCOMPARE(traffic.size(), std::size_t{2});
    QVERIFY(traffic[0].id < traffic[1].id);
    for (const RowTraffic &row : traffic) {
        const bool isClient = row.id == clientRow;
        QCOMPARE(row.traffic.bytesSent, isClient ? 100'023U : 777U);
        QCOMPARE(row.traffic.bytesReceived, isClient ? 777U : 100'023U);
        QVERIFY(row.traffic.rtt > 0);
        QVERIFY(row.at > snapshot->takenAtSteady);
    }
}

void TestTraffic::afterTheOtherEndClosed()
{
    const FileDescriptor server = listener("127.0.0.1");
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    const FileDescriptor peer = accepted(server);
    move(client, peer, 500);
    client = FileDescriptor();
    LinuxSource source;
    const auto snapshot = look(source);
    const auto traffic = source.traffic(std::array{rowOf(snapshot, peer)});
    QCOMPARE(traffic.size(), std::size_t{1});
    QCOMPARE(traffic[0].traffic.bytesReceived, 500U); // and not its FIN
}

void TestTraffic::drops_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isConnected");
    QTest::newRow("v4") << QByteArray("127.0.0.1") << false;
    QTest::newRow("v4 with a peer") << QByteArray("127.0.0.1") << true;
    QTest::newRow("v6") << QByteArray("::1") << false;
}

void TestTraffic::drops()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isConnected);
    const FileDescriptor receiver = boundSocket(SOCK_DGRAM, address.constData());
    if (!receiver)
        QSKIP("this address cannot be bound here");
    const FileDescriptor sender = connectedTo(SOCK_DGRAM, address.constData(), localPortOf(receiver));
    if (isConnected) {
        sockaddr_storage name{};
        socklen_t length = sizeof(name);
        QCOMPARE(::getsockname(sender.get(), reinterpret_cast<sockaddr *>(&name), &length), 0);
        QCOMPARE(::connect(receiver.get(), reinterpret_cast<const sockaddr *>(&name), length), 0);
    }
    const int small = 1;
    ::setsockopt(receiver.get(), SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
    const std::array<char, 1000> bytes{};
    constexpr std::uint32_t sent = 100;
    for (std::uint32_t i = 0; i < sent; ++i)
        ::send(sender.get(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    std::uint32_t taken = 0;
    std::array<char, 1000> received{};
    while (::recv(receiver.get(), received.data(), received.size(), MSG_DONTWAIT) > 0)
        ++taken;
    LinuxSource source;
    const auto snapshot = look(source, true);
    const RowId row = rowOf(snapshot, receiver);
    QVERIFY(taken < sent);
    QVERIFY(snapshot->trafficOf(row) != nullptr);
    QCOMPARE(snapshot->trafficOf(row)->drops, sent - taken);
    const auto traffic = source.traffic(std::array{row});
    QCOMPARE(traffic.size(), std::size_t{1});
    QCOMPARE(traffic[0].traffic.drops, sent - taken);
    QCOMPARE(traffic[0].traffic.bytesReceived, 0U);
}

void TestTraffic::manyRows()
{
    const FileDescriptor server = listener("127.0.0.1");
    std::vector<FileDescriptor> sockets;
    for (int i = 0; i < 200; ++i) {
        sockets.push_back(connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server)));
        sockets.push_back(accepted(server));
    }
    LinuxSource source;
    const auto snapshot = look(source);
    std::vector<RowId> rows;
    for (const FileDescriptor &socket : sockets)
        rows.push_back(rowOf(snapshot, socket));
    QCOMPARE(source.traffic(rows).size(), sockets.size());
}

void TestTraffic::goneAndUnknownRows()
{
    const FileDescriptor server = listener("127.0.0.1");
    FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    FileDescriptor peer = accepted(server);
    LinuxSource source;
    QVERIFY(source.traffic(std::array{RowId{1}}).empty()); // before the first sample
    const auto snapshot = look(source);
    const std::array rows{rowOf(snapshot, client), rowOf(snapshot, peer), RowId{0}, RowId{999'999}};
    QCOMPARE(source.traffic(rows).size(), std::size_t{2});
    client = FileDescriptor();
    peer = FileDescriptor();
    QTRY_VERIFY(source.traffic(rows).empty());
}

void TestTraffic::countsOnlyWhenWanted()
{
    const FileDescriptor server = listener("127.0.0.1");
    const FileDescriptor client = connectedTo(SOCK_STREAM, "127.0.0.1", localPortOf(server));
    LinuxSource source;
    QVERIFY(look(source)->traffic.empty());
    QVERIFY(!look(source, true)->traffic.empty());
    QVERIFY(look(source)->traffic.empty());
}

QTEST_APPLESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
