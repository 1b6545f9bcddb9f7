// SPDX-License-Identifier: MIT
#include "tests/support/cases.h"

#include "core/text/ascii.h"
#include "core/text/number.h"

#include <fstream>

namespace netwharf::cases {

namespace {

std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = text.substr(i).starts_with("\\x") ? text::parseNumber<std::uint8_t>(text.substr(i + 2, 2), 16)
                                                            : std::nullopt;
        result += byte ? static_cast<char>(*byte) : text[i];
        i += byte ? std::size_t{3} : std::size_t{0};
    }
    return result;
}

bool read(std::string_view line, Case &result)
{
    const std::size_t space = line.find(' ');
    const std::size_t arrow = line.find(" =>");
    if (space == std::string_view::npos || arrow == std::string_view::npos)
        return false;
    result.kind = line.substr(0, space);
    result.input = unescaped(text::trimmed(line.substr(space, arrow - std::min(space, arrow))));
    result.wanted = text::trimmed(line.substr(arrow + 3));
    return true;
}

} // namespace

std::vector<std::string> runFile(const std::string &path, const std::function<std::string(const Case &)> &run)
{
    std::vector<std::string> failures;
    std::ifstream file(path);
    std::string line;
    int count = 0;
    for (int number = 1; std::getline(file, line); ++number) {
        const std::string_view text = text::trimmed(line);
        if (text.empty() || text.front() == '#')
            continue;
        ++count;
        Case one;
        const std::string what = read(text, one) ? run(one) : "not a case";
        if (!what.empty())
            failures.push_back(path + ':' + std::to_string(number) + ": " + one.input + ": " + what);
    }
    if (count == 0)
        failures.push_back(path + ": holds no case");
    return failures;
}

} // namespace netwharf::cases
