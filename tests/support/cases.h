// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf::cases {

/// One line of a case file: "kind  input => wanted". `\xNN` in the input stands for a byte.
struct Case
{
    std::string kind;
    std::string input;
    std::string wanted;
};

/// Runs every case of a file; `run` returns what went wrong, or nothing.
/// Empty lines and lines that start with '#' are left out.
/// Returns "file:line: input: what" for each failure; a file that cannot be read or holds no case
/// is a failure.
std::vector<std::string> runFile(const std::string &path, const std::function<std::string(const Case &)> &run);

} // namespace netwharf::cases
