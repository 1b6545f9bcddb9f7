// SPDX-License-Identifier: MIT
#include "app/models/activitycolumn.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class ActivityTitles
{
    Q_DECLARE_TR_FUNCTIONS(ActivityTitles)
};

} // namespace

bool shownByDefault(ActivityColumn column)
{
    return column != ActivityColumn::User && column != ActivityColumn::Unit;
}

bool isNumeric(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Pid:
    case ActivityColumn::LocalPort:
    case ActivityColumn::RemotePort:
    case ActivityColumn::Bytes:
    case ActivityColumn::Lived: return true;
    case ActivityColumn::Time:
    case ActivityColumn::Event:
    case ActivityColumn::Process:
    case ActivityColumn::Protocol:
    case ActivityColumn::LocalAddress:
    case ActivityColumn::RemoteAddress:
    case ActivityColumn::State:
    case ActivityColumn::Service:
    case ActivityColumn::User:
    case ActivityColumn::Unit: break;
    }
    return false;
}

QString shortTitle(ActivityColumn column)
{
    switch (column) {
    //: Column heading: when something happened
    case ActivityColumn::Time: return ActivityTitles::tr("Time");
    //: Column heading: what happened: opened, changed, closed
    case ActivityColumn::Event: return ActivityTitles::tr("Event");
    //: Column heading
    case ActivityColumn::Process: return ActivityTitles::tr("Process");
    //: Column heading: process ID
    case ActivityColumn::Pid: return ActivityTitles::tr("PID");
    //: Column heading: TCP or UDP, as short as can be
    case ActivityColumn::Protocol: return ActivityTitles::tr("Proto");
    //: Column heading
    case ActivityColumn::LocalAddress: return ActivityTitles::tr("Local address");
    //: Column heading: a port number, next to its address
    case ActivityColumn::LocalPort: return ActivityTitles::tr("Port");
    //: Column heading
    case ActivityColumn::RemoteAddress: return ActivityTitles::tr("Remote address");
    //: Column heading: a port number, next to its address
    case ActivityColumn::RemotePort: return ActivityTitles::tr("Port");
    //: Column heading: state of a connection
    case ActivityColumn::State: return ActivityTitles::tr("State");
    //: Column heading
    case ActivityColumn::Service: return ActivityTitles::tr("Service");
    //: Column heading: bytes that a connection had carried when it closed
    case ActivityColumn::Bytes: return ActivityTitles::tr("Bytes");
    //: Column heading: how long a connection was open
    case ActivityColumn::Lived: return ActivityTitles::tr("Lived");
    //: Column heading
    case ActivityColumn::User: return ActivityTitles::tr("User");
    //: Column heading: systemd unit or container
    case ActivityColumn::Unit: return ActivityTitles::tr("Unit");
    }
    return {};
}

QString fullTitle(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Protocol: return ActivityTitles::tr("Protocol");
    case ActivityColumn::Pid: return ActivityTitles::tr("Process ID");
    case ActivityColumn::LocalPort: return ActivityTitles::tr("Local port");
    case ActivityColumn::RemotePort: return ActivityTitles::tr("Remote port");
    case ActivityColumn::Bytes: return ActivityTitles::tr("Bytes carried until it closed");
    case ActivityColumn::Lived: return ActivityTitles::tr("How long it was open");
    case ActivityColumn::Unit: return ActivityTitles::tr("Unit or container");
    case ActivityColumn::Time:
    case ActivityColumn::Event:
    case ActivityColumn::Process:
    case ActivityColumn::LocalAddress:
    case ActivityColumn::RemoteAddress:
    case ActivityColumn::State:
    case ActivityColumn::Service:
    case ActivityColumn::User: break;
    }
    return shortTitle(column);
}

} // namespace netwharf
