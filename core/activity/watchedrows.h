// SPDX-License-Identifier: MIT
#pragma once

#include "core/diff/rowchange.h"
#include "core/query/query.h"

#include <chrono>
#include <memory>
#include <vector>

namespace netwharf {

/// The rows of the newest snapshot that match a filter, and how each snapshot changed them.
///
/// For whoever looks through the filter, a socket that begins to match opens and one that no longer
/// does closes, then shown as it has become. Keeps one snapshot; nothing grows with time.
class WatchedRows
{
public:
    WatchedRows(Query query, std::shared_ptr<const Catalogue> catalogue);

    /// Takes the next snapshot. What changed comes in the order of time, none with the first snapshot.
    /// A socket that lived between two snapshots opens and closes. The tables that changes point
    /// into live until the next call.
    std::vector<RowChange> advance(std::shared_ptr<const Snapshot> next);

    /// Joins the rows with another catalogue.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    bool hasSnapshot() const { return m_snapshot != nullptr; }
    const Snapshot &snapshot() const { return *m_snapshot; } ///< the newest; not before the first advance()
    const std::vector<Row> &rows() const { return m_rows; } ///< that match, in the kernel's order
    const Catalogue &catalogue() const { return *m_catalogue; } ///< that rows are joined with

private:
    struct Look;
    Look lookAt(const Snapshot &snapshot) const;
    void addGone(const std::vector<std::uint32_t> &gone, const Look &look, const Snapshot &next,
                 std::vector<RowChange> &changes) const;

    Query m_query;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Tables> m_tablesBefore; ///< closed rows of the last advance() point into them
    std::vector<Row> m_rows;
};

} // namespace netwharf
