// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace netwharf {

/// Runs tests/data/diff/*.cases. Kind `diff`: letters are rows, a "'" after one says that it looks
/// different, "-" stands for no rows: "a b | b' c => -1 0; added 1; changed 0; gone 0".
std::vector<std::string> runDiffCases(const std::string &path);

/// Replays the diff of two random lists on the first and compares with the second, for each seed.
std::vector<std::string> replayRandomDiffs(std::uint32_t seeds);

} // namespace netwharf
