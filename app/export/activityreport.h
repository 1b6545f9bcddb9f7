// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/csv.h"
#include "core/activity/activityevent.h"

#include <QString>

#include <cstdint>
#include <span>

namespace netwharf {

/// A part of the record of what happened, oldest first, and what its rows point into.
struct ActivityReport
{
    std::span<const ActivityEventPtr> events;
    const Snapshot &texts;
    const Catalogue &catalogue;
    std::uint64_t dropped = 0; ///< how many older ones the record had no room for
    QString search; ///< what was searched; empty: nothing
};

/// {"host","taken_at","dropped","events":[{"event":"opened|changed|closed","at","state_before","socket":{…}},
/// {"event":"gap","at","until","sample_failed"}]}; "state_before" is null for an opening. The keys are a
/// promise: add, never rename. These three are false when the sink refused something. Any thread.
bool writeActivityJson(const ActivityReport &report, const Sink &sink);
/// The same in every language: English column keys, fixed codes, ASCII digits.
bool writeActivityCsv(const ActivityReport &report, const Sink &sink, ByteOrderMark mark = ByteOrderMark::No);
/// One page to read or print, in `language`, which is installed now.
bool writeActivityHtml(const ActivityReport &report, Language language, const Sink &sink);

} // namespace netwharf
