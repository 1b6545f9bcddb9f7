// SPDX-License-Identifier: MIT
#include "core/platform/linux/kernelstate.h"

namespace netwharf {

namespace {

SocketState tcpState(unsigned number)
{
    switch (number) {
    case 1: return SocketState::Established;
    case 2: return SocketState::SynSent;
    case 3:
    case 12: return SocketState::SynRecv; // TCP_NEW_SYN_RECV
    case 4: return SocketState::FinWait1;
    case 5: return SocketState::FinWait2;
    case 6: return SocketState::TimeWait;
    case 8: return SocketState::CloseWait;
    case 9: return SocketState::LastAck;
    case 10: return SocketState::Listen;
    case 11: return SocketState::Closing;
    case 13: return SocketState::Bound; // TCP_BOUND_INACTIVE
    default: return SocketState::Close;
    }
}

} // namespace

SocketState stateFromKernel(Protocol protocol, unsigned number)
{
    if (protocol == Protocol::Tcp)
        return tcpState(number);
    return number == 1 ? SocketState::Connected : SocketState::Unconnected;
}

void completeRow(Socket &row)
{
    if (row.family == Family::Ipv6)
        for (IpAddress *address : {&row.local.address, &row.remote.address})
            if (address->isMapped())
                *address = address->unmapped();
    const bool noPeer =
        row.state == SocketState::Listen || row.state == SocketState::Bound || row.state == SocketState::Unconnected;
    row.hasRemote = !noPeer && (row.remote.port != 0 || !row.remote.address.isUnspecified());
    if (!row.hasRemote)
        row.remote = {};
    // Without a file behind it the kernel reports 0 for want of a user, not for root.
    row.uidKnown = row.inode != 0 || row.uid != 0;
}

} // namespace netwharf
