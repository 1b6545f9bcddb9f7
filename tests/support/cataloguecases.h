// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The search cases of tests/data/catalogue/search.cases, run without Qt.
namespace netwharf::test {

struct CaseFailure
{
    std::size_t line = 0; ///< in the case file
    std::string message;
};

struct CaseReport
{
    std::size_t cases = 0;
    std::vector<CaseFailure> failures;
};

/// "6881-6889/tcp bittorrent" or "icmp icmp".
std::string entryText(const Catalogue &catalogue, EntryIndex entry);

/// `cases`: the text of the file; its format is written at its head.
CaseReport runSearchCases(const Catalogue &catalogue, std::string_view cases);

} // namespace netwharf::test
