// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socketstate.h"

#include <QString>

namespace netwharf {

/// Where in its life a TCP socket in this state is and what comes next: one or two sentences. Empty for
/// the states of datagram sockets.
QString tcpPlaceText(SocketState state);

/// Words of the picture of all TCP states: over its two beginnings and its two ends.
struct TcpCaptions
{
    QString comesIn; ///< a connection that another opens
    QString goesOut; ///< one that this side opens
    QString closesHere; ///< this side closes first
    QString closesThere;
};
TcpCaptions tcpCaptions();

} // namespace netwharf
