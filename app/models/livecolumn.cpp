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
    case LiveColumn::Exposure: return SortKey::Exposure;
    case LiveColumn::Interface: return SortKey::Interface;
    case LiveColumn::ReceiveQueue: return SortKey::ReceiveQueue;
    case LiveColumn::SendQueue: return SortKey::SendQueue;
    case LiveColumn::OpenedAt: return SortKey::OpenedAt;
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

bool shownByDefault(LiveColumn column)
{
    return column <= LiveColumn::Service;
}

bool isNumeric(LiveColumn column)
{
    return column == LiveColumn::LocalPort || column == LiveColumn::RemotePort || column == LiveColumn::Pid
           || column == LiveColumn::ReceiveQueue || column == LiveColumn::SendQueue;
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
    case LiveColumn::Process:
    case LiveColumn::LocalAddress:
    case LiveColumn::RemoteAddress:
    case LiveColumn::State:
    case LiveColumn::Service:
    case LiveColumn::Pid:
    case LiveColumn::User:
    case LiveColumn::Unit:
    case LiveColumn::Exposure:
    case LiveColumn::Interface:
    case LiveColumn::ReceiveQueue:
    case LiveColumn::SendQueue:
    case LiveColumn::OpenedAt:
    case LiveColumn::Executable:
    case LiveColumn::CommandLine: break;
    }
    return fullTitle(column);
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
