// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <string>
#include <vector>

namespace netwharf {

/// "6881-6889/tcp bittorrent" or "icmp icmp".
std::string entryText(const Catalogue &catalogue, EntryIndex entry);

/// Runs the searches of tests/data/catalogue/search.cases; the kinds are written at its head.
std::vector<std::string> runSearchCases(const Catalogue &catalogue, const std::string &path);

} // namespace netwharf
