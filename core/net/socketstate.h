// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace netwharf {

/// The state of a socket. The TCP states are those of RFC 9293 in the spelling of Linux
/// (net/tcp_states.h); Bound is a TCP socket that is bound but neither listens nor connects
/// (inet_diag state bit 13); Unconnected and Connected are for datagram sockets.
/// The order is the order of sorting.
enum class SocketState : std::uint8_t {
    Listen,
    Established,
    SynSent,
    SynRecv,
    FinWait1,
    FinWait2,
    TimeWait,
    CloseWait,
    LastAck,
    Closing,
    Close,
    Bound,
    Unconnected,
    Connected
};
inline constexpr int SocketStateCount = 14;

/// The fixed code: "LISTEN", "ESTABLISHED", "FIN_WAIT1", ...
std::string_view code(SocketState state);

/// The state with this name, without case. Accepts the spellings of Linux, Windows, ss and
/// RFC 9293 (FIN_WAIT_1, FIN-WAIT-1, ESTAB, LISTENING, SYN_RECEIVED, UNCONN, ...).
std::optional<SocketState> stateFromName(std::string_view text);

/// How states are grouped in filters: Listening = LISTEN and open datagram sockets,
/// Established = ESTABLISHED and connected datagram sockets, Other = everything between.
enum class StateGroup : std::uint8_t { Listening, Established, Other };

StateGroup groupOf(SocketState state);

} // namespace netwharf
