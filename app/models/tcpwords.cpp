// SPDX-License-Identifier: MIT
#include "app/models/tcpwords.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class TcpWords
{
    Q_DECLARE_TR_FUNCTIONS(TcpWords)
};

} // namespace

QString tcpPlaceText(SocketState state)
{
    switch (state) {
    case SocketState::Listen:
        return TcpWords::tr("At the beginning: it waits, and each connection that comes in gets a socket of its own.");
    case SocketState::SynSent:
        return TcpWords::tr("It has asked for a connection (SYN); the answer (SYN and ACK) is still to come.");
    case SocketState::SynRecv:
        return TcpWords::tr("Somebody asked for a connection and was answered; the last ACK of the handshake is still "
                            "to come.");
    case SocketState::Established:
        return TcpWords::tr("The handshake is done: both sides may send until one of them closes.");
    case SocketState::FinWait1:
        return TcpWords::tr("This side has closed (FIN sent); the other has not acknowledged that yet.");
    case SocketState::FinWait2:
        return TcpWords::tr("This side has closed, and the other knows it; it may go on sending until it closes too.");
    case SocketState::CloseWait:
        return TcpWords::tr(
            "The other side has closed (FIN received). Now the program here has to close; until it does, "
            "the socket stays.");
    case SocketState::LastAck:
        return TcpWords::tr("Both sides have closed; only the last ACK of the other is missing.");
    case SocketState::Closing:
        return TcpWords::tr("Both sides closed at the same moment; each waits for the ACK of the other.");
    case SocketState::TimeWait:
        return TcpWords::tr("At the end: this side closed first. The kernel keeps addresses and ports for a minute, so "
                            "that late packets do no harm.");
    case SocketState::Close: return TcpWords::tr("There is no connection: it has not begun, or it is over.");
    case SocketState::Bound:
        return TcpWords::tr("Before the beginning: it holds its port, and neither listens nor connects yet.");
    case SocketState::Unconnected:
    case SocketState::Connected: break;
    }
    return {};
}

TcpCaptions tcpCaptions()
{
    return {
        //: Over a part of the picture of TCP states: connections that others open
        TcpWords::tr("others call"),
        //: Over a part of the picture of TCP states: connections that this side opens
        TcpWords::tr("this side calls"),
        //: Over a part of the picture of TCP states
        TcpWords::tr("this side closes first"),
        //: Over a part of the picture of TCP states
        TcpWords::tr("the other closes first"),
    };
}

} // namespace netwharf
