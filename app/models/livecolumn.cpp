// SPDX-License-Identifier: MIT
#include "app/models/livecolumn.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(LiveColumn)
};

} // namespace

SortKey sortKeyOf(LiveColumn column)
{
    switch (column) {
    case LiveColumn::Process: return SortKey::Process;
    case LiveColumn::Protocol: return SortKey::Protocol;
    case LiveColumn::LocalAddress: return SortKey::LocalAddress;
    case LiveColumn::LocalPort: return SortKey::LocalPort;
    case LiveColumn::Direction: return SortKey::Direction;
    case LiveColumn::RemoteAddress: return SortKey::RemoteAddress;
    case LiveColumn::RemotePort: return SortKey::RemotePort;
    case LiveColumn::State: return SortKey::State;
    case LiveColumn::Service: return SortKey::Service;
    case LiveColumn::Pid: return SortKey::Pid;
    case LiveColumn::User: return SortKey::User;
    case LiveColumn::Unit: return SortKey::Unit;
    case LiveColumn::Namespace: return SortKey::Namespace;
    case LiveColumn::Exposure: return SortKey::Exposure;
    case LiveColumn::Scope: return SortKey::Scope;
    case LiveColumn::RemoteName: return SortKey::RemoteName;
    case LiveColumn::Interface: return SortKey::Interface;
    case LiveColumn::RateReceived: return SortKey::RateReceived;
    case LiveColumn::RateSent: return SortKey::RateSent;
    case LiveColumn::BytesReceived: return SortKey::BytesReceived;
    case LiveColumn::BytesSent: return SortKey::BytesSent;
    case LiveColumn::RoundTrip: return SortKey::RoundTrip;
    case LiveColumn::Retransmits: return SortKey::Retransmits;
    case LiveColumn::ReceiveQueue: return SortKey::ReceiveQueue;
    case LiveColumn::SendQueue: return SortKey::SendQueue;
    case LiveColumn::OpenedAt: return SortKey::OpenedAt;
    case LiveColumn::Age: return SortKey::Age;
    case LiveColumn::Executable: return SortKey::Executable;
    case LiveColumn::CommandLine: return SortKey::CommandLine;
    }
    return SortKey::Process;
}

std::optional<LiveColumn> columnOf(SortKey key)
{
    for (int i = 0; i < LiveColumnCount; ++i) {
        const auto column = static_cast<LiveColumn>(i);
        if (sortKeyOf(column) == key)
            return column;
    }
    return std::nullopt;
}

QString columnCode(LiveColumn column)
{
    switch (column) {
    case LiveColumn::Process: return QStringLiteral("process");
    case LiveColumn::Protocol: return QStringLiteral("protocol");
    case LiveColumn::LocalAddress: return QStringLiteral("local_address");
    case LiveColumn::LocalPort: return QStringLiteral("local_port");
    case LiveColumn::Direction: return QStringLiteral("direction");
    case LiveColumn::RemoteAddress: return QStringLiteral("remote_address");
    case LiveColumn::RemotePort: return QStringLiteral("remote_port");
    case LiveColumn::State: return QStringLiteral("state");
    case LiveColumn::Service: return QStringLiteral("service");
    case LiveColumn::Pid: return QStringLiteral("pid");
    case LiveColumn::User: return QStringLiteral("user");
    case LiveColumn::Unit: return QStringLiteral("unit");
    case LiveColumn::Namespace: return QStringLiteral("namespace");
    case LiveColumn::Exposure: return QStringLiteral("exposure");
    case LiveColumn::Scope: return QStringLiteral("scope");
    case LiveColumn::RemoteName: return QStringLiteral("remote_name");
    case LiveColumn::Interface: return QStringLiteral("interface");
    case LiveColumn::RateReceived: return QStringLiteral("rate_received");
    case LiveColumn::RateSent: return QStringLiteral("rate_sent");
    case LiveColumn::BytesReceived: return QStringLiteral("bytes_received");
    case LiveColumn::BytesSent: return QStringLiteral("bytes_sent");
    case LiveColumn::RoundTrip: return QStringLiteral("round_trip");
    case LiveColumn::Retransmits: return QStringLiteral("retransmits");
    case LiveColumn::ReceiveQueue: return QStringLiteral("receive_queue");
    case LiveColumn::SendQueue: return QStringLiteral("send_queue");
    case LiveColumn::OpenedAt: return QStringLiteral("opened_at");
    case LiveColumn::Age: return QStringLiteral("age");
    case LiveColumn::Executable: return QStringLiteral("executable");
    case LiveColumn::CommandLine: return QStringLiteral("command_line");
    }
    return {};
}

std::optional<LiveColumn> columnWithCode(const QString &code)
{
    for (int i = 0; i < LiveColumnCount; ++i)
        if (columnCode(static_cast<LiveColumn>(i)) == code)
            return static_cast<LiveColumn>(i);
    return std::nullopt;
}

bool isTraffic(LiveColumn column)
{
    return column >= LiveColumn::RateReceived && column <= LiveColumn::Retransmits;
}

bool changesByItself(LiveColumn column)
{
    return isTraffic(column) || column == LiveColumn::Age || column == LiveColumn::RemoteName;
}

bool hasUnit(LiveColumn column)
{
    return column >= LiveColumn::RateReceived && column <= LiveColumn::BytesSent;
}

bool isNumeric(LiveColumn column)
{
    return column == LiveColumn::LocalPort || column == LiveColumn::RemotePort || column == LiveColumn::Pid
           || isTraffic(column) || column == LiveColumn::ReceiveQueue || column == LiveColumn::SendQueue
           || column == LiveColumn::Age;
}

QString shortTitle(LiveColumn column)
{
    switch (column) {
    //: Column heading: protocol, kept short
    case LiveColumn::Protocol: return Titles::tr("Proto");
    //: Column heading of a port number, kept short; the address stands before it
    case LiveColumn::LocalPort:
    case LiveColumn::RemotePort: return Titles::tr("Port");
    case LiveColumn::Direction: return {};
    default: return fullTitle(column);
    }
}

QString fullTitle(LiveColumn column)
{
    switch (column) {
    //: Column heading: the program that holds the socket
    case LiveColumn::Process: return Titles::tr("Process");
    //: Column heading
    case LiveColumn::Protocol: return Titles::tr("Protocol");
    //: Column heading
    case LiveColumn::LocalAddress: return Titles::tr("Local address");
    //: Column heading
    case LiveColumn::LocalPort: return Titles::tr("Local port");
    //: Column heading: who opened the connection
    case LiveColumn::Direction: return Titles::tr("Direction");
    //: Column heading
    case LiveColumn::RemoteAddress: return Titles::tr("Remote address");
    //: Column heading
    case LiveColumn::RemotePort: return Titles::tr("Remote port");
    //: Column heading: state of the socket, LISTEN and so on
    case LiveColumn::State: return Titles::tr("State");
    //: Column heading: what the port number is usually used by
    case LiveColumn::Service: return Titles::tr("Service");
    //: Column heading: process ID
    case LiveColumn::Pid: return Titles::tr("PID");
    //: Column heading: user who owns the socket
    case LiveColumn::User: return Titles::tr("User");
    //: Column heading: systemd unit or container
    case LiveColumn::Unit: return Titles::tr("Unit or container");
    //: Column heading: network namespace, where it is not the one this program runs in
    case LiveColumn::Namespace: return Titles::tr("Namespace");
    //: Column heading: where the other end of the connection is, by its address
    case LiveColumn::Scope: return Titles::tr("Remote is in");
    //: Column heading: name of the remote address, from the name service
    case LiveColumn::RemoteName: return Titles::tr("Remote name");
    //: Column heading: bytes a second that come in
    case LiveColumn::RateReceived: return Titles::tr("Receiving");
    //: Column heading: bytes a second that go out
    case LiveColumn::RateSent: return Titles::tr("Sending");
    //: Column heading: bytes that came in
    case LiveColumn::BytesReceived: return Titles::tr("Received");
    //: Column heading: bytes that went out
    case LiveColumn::BytesSent: return Titles::tr("Sent");
    //: Column heading: time that a packet takes there and back
    case LiveColumn::RoundTrip: return Titles::tr("Round trip");
    //: Column heading: how many packets had to be sent again
    case LiveColumn::Retransmits: return Titles::tr("Sent again");
    //: Column heading: how long ago the socket was first seen
    case LiveColumn::Age: return Titles::tr("Open for");
    //: Column heading: who can reach the socket by its address
    case LiveColumn::Exposure: return Titles::tr("Reachable by");
    //: Column heading: network interface
    case LiveColumn::Interface: return Titles::tr("Interface");
    //: Column heading: bytes that the program has not read yet
    case LiveColumn::ReceiveQueue: return Titles::tr("Receive queue");
    //: Column heading: bytes that the other side has not acknowledged yet
    case LiveColumn::SendQueue: return Titles::tr("Send queue");
    //: Column heading: time at which the socket was first seen
    case LiveColumn::OpenedAt: return Titles::tr("Opened at");
    //: Column heading: executable file of the process
    case LiveColumn::Executable: return Titles::tr("Program");
    //: Column heading
    case LiveColumn::CommandLine: return Titles::tr("Command line");
    }
    return {};
}

} // namespace netwharf
