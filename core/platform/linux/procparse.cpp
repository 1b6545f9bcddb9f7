// SPDX-License-Identifier: MIT
#include "core/platform/linux/procparse.h"

#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>

#include <linux/if_addr.h>

namespace netwharf {

namespace {

constexpr std::size_t CommLimit = 15;
constexpr std::uint64_t KernelThreadFlag = 0x00200000; // PF_KTHREAD of linux/sched.h

/// Takes the first word off `text`.
std::string_view takeWord(std::string_view &text)
{
    const std::size_t start = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(start);
    const std::string_view word = text.substr(0, text.find_first_of(" \t\n"));
    text.remove_prefix(word.size());
    return word;
}

/// Takes the first line off `text`, without its end.
std::string_view takeLine(std::string_view &text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

/// 32 digits of base 16 in network order.
std::optional<IpAddress> addressOfDigits(std::string_view digits)
{
    std::array<std::uint8_t, 16> bytes{};
    if (digits.size() != 2 * bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = text::parseNumber<std::uint8_t>(digits.substr(2 * i, 2), 16);
        if (!byte)
            return std::nullopt;
        bytes[i] = *byte;
    }
    return IpAddress::fromV6(bytes);
}

} // namespace

std::optional<ProcessStat> parseStat(std::string_view text)
{
    // The name may itself hold brackets and spaces: it ends at the last bracket.
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    ProcessStat stat;
    stat.comm = text.substr(open + 1, close - open - 1);
    std::string_view rest = text.substr(close + 1);
    const std::string_view state = takeWord(rest);
    const auto parent = text::parseNumber<std::uint32_t>(takeWord(rest));
    for (int field = 5; field < 9; ++field)
        takeWord(rest);
    const auto flags = text::parseNumber<std::uint64_t>(takeWord(rest));
    for (int field = 10; field < 20; ++field)
        takeWord(rest);
    const auto threads = text::parseNumber<std::uint32_t>(takeWord(rest));
    takeWord(rest);
    const auto start = text::parseNumber<std::uint64_t>(takeWord(rest));
    if (state.size() != 1 || !parent || !flags || !threads || !start)
        return std::nullopt;
    stat.state = state.front();
    stat.parentPid = *parent;
    stat.kernelThread = (*flags & KernelThreadFlag) != 0;
    stat.threads = *threads;
    stat.startTicks = *start;
    return stat;
}

std::optional<std::uint32_t> parseNewestPid(std::string_view text)
{
    for (int field = 0; field < 4; ++field) // the load three times, running/all
        takeWord(text);
    return text::parseNumber<std::uint32_t>(takeWord(text));
}

std::string commandLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\0' || text.back() == ' '))
        text.remove_suffix(1);
    std::string result(text);
    std::replace(result.begin(), result.end(), '\0', ' ');
    return result;
}

std::string processName(std::string_view comm, std::string_view executable)
{
    const std::string_view base = executable.substr(executable.rfind('/') + 1);
    return std::string(comm.size() == CommLimit && base.starts_with(comm) ? base : comm);
}

std::string_view parseProcessCgroup(std::string_view text)
{
    std::string_view best;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const std::size_t first = line.find(':');
        const std::size_t second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        const std::string_view controllers = line.substr(first + 1, second - first - 1);
        const std::string_view path = line.substr(second + 1);
        if (controllers.empty() && path != "/")
            return path;
        if (controllers.empty() || controllers == "name=systemd")
            best = path;
    }
    return best;
}

std::optional<std::uint64_t> parseSocketLink(std::string_view link)
{
    constexpr std::string_view prefix = "socket:[";
    if (!link.starts_with(prefix) || link.back() != ']')
        return std::nullopt;
    return text::parseNumber<std::uint64_t>(link.substr(prefix.size(), link.size() - prefix.size() - 1));
}

std::optional<PortRange> parsePortRange(std::string_view text)
{
    const auto first = text::parseNumber<std::uint16_t>(takeWord(text));
    const auto last = text::parseNumber<std::uint16_t>(takeWord(text));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return PortRange{*first, *last};
}

std::vector<PortRange> parsePortList(std::string_view text)
{
    std::vector<PortRange> ranges;
    text = text::trimmed(text);
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find(','));
        text.remove_prefix(std::min(item.size() + 1, text.size()));
        const std::size_t dash = item.find('-');
        const auto first = text::parseNumber<std::uint16_t>(item.substr(0, dash));
        const auto last =
            dash == std::string_view::npos ? first : text::parseNumber<std::uint16_t>(item.substr(dash + 1));
        if (first && last && *first <= *last)
            ranges.push_back({*first, *last});
    }
    return ranges;
}

std::vector<UnreadyAddress> parseUnreadyAddresses(std::string_view text)
{
    std::vector<UnreadyAddress> unready;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        const auto address = addressOfDigits(takeWord(line));
        const auto index = text::parseNumber<std::uint32_t>(takeWord(line), 16);
        takeWord(line); // bits of the network
        takeWord(line); // scope
        const auto flags = text::parseNumber<std::uint32_t>(takeWord(line), 16);
        // Optimistic ones may be used while they are still looked for (RFC 4429).
        if (!address || !index || !flags || (*flags & IFA_F_TENTATIVE) == 0 || (*flags & IFA_F_OPTIMISTIC) != 0)
            continue;
        unready.push_back(
            {*address, *index, (*flags & IFA_F_DADFAILED) != 0 ? AddressState::Duplicate : AddressState::Checking});
    }
    return unready;
}

} // namespace netwharf
