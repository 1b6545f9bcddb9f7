// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/health.h"
#include "core/rows/row.h"

#include <QString>

#include <tl/expected.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace netwharf {

/// The catalogue with this machine's own names and the person's notes, and how many lines of the machine's
/// file were passed over. Remarks on what could not be read.
struct LoadedCatalogue
{
    std::shared_ptr<const Catalogue> catalogue;
    std::size_t skippedLines = 0;
};
LoadedCatalogue loadCatalogue();

/// One complete look at this machine's sockets.
struct LiveLook
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<Row> rows; ///< in the kernel's order
};
tl::expected<LiveLook, Error> lookOnce(const Catalogue &catalogue, bool withTraffic = false);

/// Both, the catalogue on a thread of its own: reading it takes a few milliseconds, and so does looking.
struct FirstLook
{
    LoadedCatalogue loaded;
    tl::expected<LiveLook, Error> look;
};
FirstLook loadAndLook(bool withTraffic = false);

/// What is to be said beside these rows: the owners of others were not asked for.
Health healthOfShown(Health health, std::span<const Row> shown);

/// Why the system could not be asked: one sentence.
QString failureSentence(const Error &error);

} // namespace netwharf
