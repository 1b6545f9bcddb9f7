// SPDX-License-Identifier: MIT
#include "core/net/socketstate.h"

#include "core/text/ascii.h"

#include <array>
#include <string>
#include <utility>

namespace netwharf {

namespace {

constexpr std::array<std::string_view, SocketStateCount> Codes{
    "LISTEN",     "ESTABLISHED", "SYN_SENT", "SYN_RECV", "FIN_WAIT1", "FIN_WAIT2",   "TIME_WAIT",
    "CLOSE_WAIT", "LAST_ACK",    "CLOSING",  "CLOSE",    "BOUND",     "UNCONNECTED", "CONNECTED"};

/// Other people's names, upper case, '-' and '_' removed.
constexpr std::array<std::pair<std::string_view, SocketState>, 7> Aliases{{
    {"LISTENING", SocketState::Listen},
    {"ESTAB", SocketState::Established},
    {"SYNRECEIVED", SocketState::SynRecv},
    {"SYNRCVD", SocketState::SynRecv},
    {"CLOSED", SocketState::Close},
    {"UNCONN", SocketState::Unconnected},
    {"BOUNDINACTIVE", SocketState::Bound},
}};

std::string plain(std::string_view name)
{
    std::string result;
    for (char c : name)
        if (c != '_' && c != '-')
            result += text::lower(c);
    return result;
}

} // namespace

std::string_view code(SocketState state)
{
    return Codes[static_cast<std::size_t>(state)];
}

std::optional<SocketState> stateFromName(std::string_view text)
{
    const std::string wanted = plain(text);
    for (std::size_t i = 0; i < Codes.size(); ++i)
        if (plain(Codes[i]) == wanted)
            return static_cast<SocketState>(i);
    for (const auto &[name, state] : Aliases)
        if (text::equalsIgnoringCase(name, wanted))
            return state;
    return std::nullopt;
}

StateGroup groupOf(SocketState state)
{
    switch (state) {
    case SocketState::Listen:
    case SocketState::Unconnected: return StateGroup::Listening;
    case SocketState::Established:
    case SocketState::Connected: return StateGroup::Established;
    case SocketState::SynSent:
    case SocketState::SynRecv:
    case SocketState::FinWait1:
    case SocketState::FinWait2:
    case SocketState::TimeWait:
    case SocketState::CloseWait:
    case SocketState::LastAck:
    case SocketState::Closing:
    case SocketState::Close:
    case SocketState::Bound: break;
    }
    return StateGroup::Other;
}

} // namespace netwharf
