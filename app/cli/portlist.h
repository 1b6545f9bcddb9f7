// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/portreport.h"
#include "core/query/query.h"

#include <span>
#include <vector>

namespace netwharf {

/// What a query over the ports finds: entries, best first where it has words, and answers for
/// numbers that no entry names: those asked for by number, and those that something here listens on.
std::vector<PortReport> findPorts(const Query &query, const Catalogue &catalogue, std::span<const Row> rows,
                                  const Tables &tables);

} // namespace netwharf
