// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/i18n/language.h"
#include "core/rows/row.h"

#include <QString>

#include <span>

namespace netwharf {

/// Writes rows of one snapshot, joined with `catalogue`, as a page to read or print, in `language`,
/// which is installed now; with columns of traffic where any of it is counted. `search`: what was searched; empty: nothing. False when the sink refused
/// something.
bool writeSocketsHtml(const Snapshot &snapshot, std::span<const Row> rows, const Catalogue &catalogue,
                      const QString &search, Language language, const Sink &sink);

} // namespace netwharf
