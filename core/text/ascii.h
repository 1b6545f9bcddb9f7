// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

/// Text rules that touch ASCII only and leave every other byte alone.
namespace netwharf::text {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool equalsIgnoringCase(std::string_view a, std::string_view b);
std::string toLower(std::string_view text);
/// Without white space at either end.
std::string_view trimmed(std::string_view text);

} // namespace netwharf::text
