// SPDX-License-Identifier: MIT
#include "core/catalogue/field.h"

#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>

namespace netwharf {

tl::expected<PortRange, FindingCode> parsePorts(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = text::parseNumber<std::uint16_t>(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : text::parseNumber<std::uint16_t>(text.substr(dash + 1));
    if (!first || !last)
        return tl::unexpected(FindingCode::BadPort);
    if (*last < *first)
        return tl::unexpected(FindingCode::BadRange);
    return PortRange{*first, *last};
}

std::string formatPorts(PortRange ports)
{
    std::string result = std::to_string(ports.first);
    if (ports.last != ports.first)
        result += '-' + std::to_string(ports.last);
    return result;
}

std::vector<std::string> splitList(std::string_view text, char separator)
{
    std::vector<std::string> items;
    if (text::trimmed(text).empty())
        return items;
    for (;;) {
        const std::size_t end = text.find(separator);
        items.emplace_back(text::trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return items;
        text.remove_prefix(end + 1);
    }
}

std::string joinList(const std::vector<std::string> &items)
{
    std::string result;
    for (const std::string &item : items) {
        if (!result.empty())
            result += ';';
        result += item;
    }
    return result;
}

std::string oneLine(std::string_view text)
{
    std::string result;
    bool gap = false;
    for (const char c : text::trimmed(text)) {
        if (text::isSpace(c)) {
            gap = true;
            continue;
        }
        if (gap)
            result += ' ';
        gap = false;
        result += c;
    }
    return result;
}

bool isServiceName(std::string_view text)
{
    constexpr std::size_t MaximumLength = 32;
    return !text.empty() && text.size() <= MaximumLength
           && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != ',' && c != ';'; });
}

bool isRegistryDate(std::string_view text)
{
    constexpr std::string_view Shape = "0000-00-00";
    if (text.empty())
        return true;
    if (text.size() != 7 && text.size() != Shape.size())
        return false;
    return std::equal(text.begin(), text.end(), Shape.begin(),
                      [](char c, char shape) { return shape == '0' ? text::isDigit(c) : c == shape; });
}

} // namespace netwharf
