// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace netwharf {

/// Runs the cases of tests/data/query/*.cases. Kinds:
///   sockets  query => names of the rows of LiveFixture that match, in its order, or "nothing"
///   ports    query => "+443/tcp/https" must be found, "-80/tcp/http" must not, "nothing"
///   words    query => the required words, separated by '|'
///   bad-sockets, bad-ports  query => code offset length [word]
std::vector<std::string> runQueryCases(const std::string &path);

} // namespace netwharf
