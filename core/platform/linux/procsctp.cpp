// SPDX-License-Identifier: MIT
#include "core/platform/linux/procsctp.h"

#include "core/platform/linux/kernelstate.h"
#include "core/text/number.h"

#include <algorithm>
#include <optional>

namespace netwharf {

namespace {

constexpr unsigned ListenState = 10; // SCTP_SS_LISTENING of net/sctp/constants.h

std::string_view takeWord(std::string_view &line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::string_view word = line.substr(0, line.find_first_of(" \t"));
    line.remove_prefix(word.size());
    return word;
}

template<typename Number>
bool take(std::string_view &line, Number &number)
{
    const auto read = text::parseNumber<Number>(takeWord(line));
    number = read.value_or(Number{});
    return read.has_value();
}

void skip(std::string_view &line, int words)
{
    for (; words > 0; --words)
        takeWord(line);
}

/// Takes the addresses up to a word that is none, and returns the primary one, which the kernel marks
/// by "*", else the first.
std::optional<IpAddress> takeAddresses(std::string_view &line)
{
    std::optional<IpAddress> chosen;
    for (;;) {
        std::string_view rest = line;
        std::string_view word = takeWord(rest);
        const bool isPrimary = word.starts_with('*');
        word.remove_prefix(isPrimary ? 1 : 0);
        const auto address = IpAddress::parse(word);
        if (!address)
            return chosen;
        if (!chosen || isPrimary)
            chosen = address;
        line = rest;
    }
}

SocketState associationState(unsigned number)
{
    switch (number) { // enum sctp_state of net/sctp/constants.h
    case 1:
    case 2: return SocketState::SynSent; // COOKIE_WAIT, COOKIE_ECHOED
    case 3: return SocketState::Established;
    case 4:
    case 5: return SocketState::FinWait1; // SHUTDOWN_PENDING, SHUTDOWN_SENT
    case 6: return SocketState::CloseWait; // SHUTDOWN_RECEIVED
    case 7: return SocketState::LastAck; // SHUTDOWN_ACK_SENT
    default: return SocketState::Close;
    }
}

std::optional<Socket> finished(Socket row)
{
    row.protocol = Protocol::Sctp;
    row.family = row.local.address.family();
    completeRow(row);
    return row;
}

/// ENDPT SOCK STY SST HBKT LPORT UID INODE LADDRS
std::optional<Socket> endpointFrom(std::string_view line)
{
    Socket row;
    unsigned state = 0;
    skip(line, 3);
    if (!take(line, state))
        return std::nullopt;
    skip(line, 1);
    if (!take(line, row.local.port) || !take(line, row.uid) || !take(line, row.inode))
        return std::nullopt;
    const auto local = takeAddresses(line);
    if (!local)
        return std::nullopt;
    row.local.address = *local;
    row.state = state == ListenState ? SocketState::Listen : SocketState::Bound;
    return finished(row);
}

/// ASSOC SOCK STY SST ST HBKT ASSOC-ID TX_QUEUE RX_QUEUE UID INODE LPORT RPORT LADDRS <-> RADDRS ...
std::optional<Socket> associationFrom(std::string_view line)
{
    Socket row;
    unsigned state = 0;
    skip(line, 4);
    if (!take(line, state))
        return std::nullopt;
    skip(line, 2);
    if (!take(line, row.sendQueue) || !take(line, row.receiveQueue) || !take(line, row.uid) || !take(line, row.inode)
        || !take(line, row.local.port) || !take(line, row.remote.port))
        return std::nullopt;
    const auto local = takeAddresses(line);
    const bool isSeparated = takeWord(line) == "<->";
    const auto remote = takeAddresses(line);
    if (!local || !isSeparated || !remote)
        return std::nullopt;
    row.local.address = *local;
    row.remote.address = *remote;
    row.queuesKnown = true;
    row.state = associationState(state);
    return finished(row);
}

template<typename Read>
std::size_t readLines(std::string_view text, Read &&read, std::vector<Socket> &rows)
{
    std::size_t unreadable = 0;
    bool isHeading = true;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!isHeading && line.find_first_not_of(" \t") != std::string_view::npos) {
            if (const auto row = read(line))
                rows.push_back(*row);
            else
                ++unreadable;
        }
        isHeading = false;
    }
    return unreadable;
}

} // namespace

std::size_t parseSctpEndpoints(std::string_view text, std::vector<Socket> &rows)
{
    return readLines(text, endpointFrom, rows);
}

std::size_t parseSctpAssociations(std::string_view text, std::vector<Socket> &rows)
{
    return readLines(text, associationFrom, rows);
}

} // namespace netwharf
