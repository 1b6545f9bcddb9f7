// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/export/portreport.h"

#include <QString>

namespace netwharf {

/// What a page of ports says beside its rows.
struct PortsPageWords
{
    QString registry; ///< "IANA registry of 17 Aug 2026"
    QString search; ///< what was searched; empty: nothing
};

/// Writes one HTML page that needs nothing else: its style inside, no script, nothing fetched. In
/// the language installed now; `language` is that of the catalogue's texts. Light or dark as the
/// reader's screen is, black on white in print. False when the sink refused something.
bool writePortsHtml(std::span<const PortReport> reports, const PortsPageWords &page, Language language,
                    const SystemSettings &settings, const Sink &sink);

} // namespace netwharf
