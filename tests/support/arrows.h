// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace netwharf {

/// Reads every include of core/ and app/ below `root` and returns "file: include" for each arrow
/// between folders that the table in arrows.cpp does not allow, and for each use of Qt in core/.
std::vector<std::string> forbiddenArrows(const std::string &root);

} // namespace netwharf
