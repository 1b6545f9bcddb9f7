// SPDX-License-Identifier: MIT
#include "core/platform/linux/procnet.h"

#include "core/platform/linux/kernelstate.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <array>
#include <cstring>
#include <optional>

namespace netwharf {

namespace {

/// Fields of a line in order: "0:" local remote state tx:rx tr:when retransmits uid timeout inode.
enum Field : std::size_t { Number, Local, Remote, State, Queues, Timer, Retransmits, Uid, Timeout, Inode, FieldCount };
using Fields = std::array<std::string_view, FieldCount>;

std::optional<Fields> split(std::string_view line)
{
    Fields fields;
    for (std::string_view &field : fields) {
        const std::size_t start = line.find_first_not_of(' ');
        if (start == std::string_view::npos)
            return std::nullopt;
        line.remove_prefix(start);
        field = line.substr(0, line.find(' '));
        line.remove_prefix(field.size());
    }
    return fields;
}

std::optional<Endpoint> endpointFrom(std::string_view text, Family family)
{
    const std::size_t digits = family == Family::Ipv4 ? 8 : 32;
    if (text.size() != digits + 5 || text[digits] != ':')
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < digits / 8; ++i) {
        const auto word = text::parseNumber<std::uint32_t>(text.substr(8 * i, 8), 16);
        if (!word)
            return std::nullopt;
        std::memcpy(bytes.data() + 4 * i, &*word, sizeof(*word));
    }
    const auto port = text::parseNumber<std::uint16_t>(text.substr(digits + 1), 16);
    if (!port)
        return std::nullopt;
    if (family == Family::Ipv4)
        return Endpoint{IpAddress::fromV4(std::span(bytes).first<4>()), *port};
    return Endpoint{IpAddress::fromV6(bytes), *port};
}

std::optional<Socket> rowFrom(std::string_view line, Protocol protocol, Family family)
{
    const auto fields = split(line);
    if (!fields)
        return std::nullopt;
    const auto &f = *fields;
    const auto local = endpointFrom(f[Local], family);
    const auto remote = endpointFrom(f[Remote], family);
    const auto state = text::parseNumber<unsigned>(f[State], 16);
    const std::size_t colon = f[Queues].find(':');
    const auto send = text::parseNumber<std::uint32_t>(f[Queues].substr(0, colon), 16);
    const auto receive = text::parseNumber<std::uint32_t>(
        colon == std::string_view::npos ? std::string_view() : f[Queues].substr(colon + 1), 16);
    const auto uid = text::parseNumber<std::uint32_t>(f[Uid]);
    const auto inode = text::parseNumber<std::uint64_t>(f[Inode]);
    if (!local || !remote || !state || !send || !receive || !uid || !inode)
        return std::nullopt;
    Socket row;
    row.protocol = protocol;
    row.family = family;
    row.local = *local;
    row.remote = *remote;
    row.state = stateFromKernel(protocol, *state);
    row.sendQueue = *send;
    row.receiveQueue = *receive;
    row.queuesKnown = true;
    row.uid = *uid;
    row.inode = *inode;
    completeRow(row);
    return row;
}

} // namespace

std::size_t parseProcNet(std::string_view text, Protocol protocol, Family family, std::vector<Socket> &rows)
{
    std::size_t unreadable = 0;
    bool heading = true;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text::trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!heading && !line.empty()) {
            if (const auto row = rowFrom(line, protocol, family))
                rows.push_back(*row);
            else
                ++unreadable;
        }
        heading = false;
    }
    return unreadable;
}

} // namespace netwharf
