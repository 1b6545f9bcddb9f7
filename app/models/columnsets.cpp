// SPDX-License-Identifier: MIT
#include "app/models/columnsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace netwharf {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(ColumnSet)
};

} // namespace

QList<LiveColumn> columnsOf(ColumnSet set)
{
    using enum LiveColumn;
    switch (set) {
    case ColumnSet::Basic:
        return {Process, Protocol, LocalAddress, LocalPort, Direction, RemoteAddress, RemotePort, State, Service};
    case ColumnSet::Traffic:
        return {Process,  LocalPort,     Direction, RemoteAddress, RemotePort, RateReceived,
                RateSent, BytesReceived, BytesSent, RoundTrip,     Retransmits};
    case ColumnSet::Owner:
        return {Process,   Pid,       User,          Unit,       Namespace, Protocol,
                LocalPort, Direction, RemoteAddress, RemotePort, State,     Executable};
    case ColumnSet::Network:
        return {Process,       Protocol,   Interface,  LocalAddress, LocalPort, Exposure, Direction,
                RemoteAddress, RemotePort, RemoteName, Scope,        State,     Age};
    case ColumnSet::Everything: break;
    }
    QList<LiveColumn> all;
    for (int i = 0; i < LiveColumnCount; ++i)
        all << static_cast<LiveColumn>(i);
    return all;
}

QString columnSetCode(ColumnSet set)
{
    switch (set) {
    case ColumnSet::Basic: return QStringLiteral("basic");
    case ColumnSet::Traffic: return QStringLiteral("traffic");
    case ColumnSet::Owner: return QStringLiteral("owner");
    case ColumnSet::Network: return QStringLiteral("network");
    case ColumnSet::Everything: return QStringLiteral("everything");
    }
    return {};
}

std::optional<ColumnSet> columnSetWithCode(const QString &code)
{
    const auto found = std::ranges::find(AllColumnSets, code, columnSetCode);
    return found == AllColumnSets.end() ? std::nullopt : std::optional(*found);
}

QString columnSetTitle(ColumnSet set)
{
    switch (set) {
    //: A set of columns: those of every day
    case ColumnSet::Basic: return Titles::tr("&Basic");
    //: A set of columns: how much goes over each connection
    case ColumnSet::Traffic: return Titles::tr("&Traffic");
    //: A set of columns: which program, user and container
    case ColumnSet::Owner: return Titles::tr("&Owner");
    //: A set of columns: addresses, interfaces, where the other end is
    case ColumnSet::Network: return Titles::tr("&Network");
    //: A set of columns: all there are
    case ColumnSet::Everything: return Titles::tr("&Everything");
    }
    return {};
}

} // namespace netwharf
