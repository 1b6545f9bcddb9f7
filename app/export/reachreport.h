// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/csv.h"
#include "core/reach/comparison.h"

namespace netwharf {

/// What others can reach, beside what was accepted as known.
struct ReachReport
{
    const ReachList &list;
    const ReachComparison &comparison;
    std::optional<std::chrono::system_clock::time_point> acceptedAt;
};

/// {"host","taken_at","accepted_at","reachable":[{"protocol","port","exposure","addresses":[{"address","dual_stack",
/// "interface"}],"namespace","service","program","executable","user","unit","since","cleartext",
/// "secure_alternative","meant_for","news","was"}],"gone":[{"protocol","port","was","now","executable","unit",
/// "accepted_at"}]}. What only this machine reaches is there too, as "machine". The keys are a promise: add,
/// never rename. These three are false when the sink refused something.
bool writeReachJson(const ReachReport &report, const Sink &sink);
/// The same in every language: English column keys, fixed codes, ASCII digits.
bool writeReachCsv(const ReachReport &report, const Sink &sink, ByteOrderMark mark = ByteOrderMark::No);
/// One page to read or print, in `language`, which is installed now.
bool writeReachHtml(const ReachReport &report, Language language, const Sink &sink);

} // namespace netwharf
