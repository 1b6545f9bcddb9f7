// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace netwharf::text {

/// The whole text as a decimal number: digits only, no sign or space, no overflow; else nothing.
template<typename Number>
std::optional<Number> parseNumber(std::string_view text, int base = 10)
{
    Number value{};
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, base);
    if (error != std::errc() || stop != end || text.empty() || text.front() == '-')
        return std::nullopt;
    return value;
}

} // namespace netwharf::text
