// SPDX-License-Identifier: MIT
#pragma once

#include "core/rows/row.h"

#include <memory>
#include <string>
#include <vector>

namespace netwharf {

/// A small invented machine that tests ask questions about; see livefixture.cpp for who is there.
class LiveFixture
{
public:
    LiveFixture();

    const Snapshot &snapshot() const { return *m_snapshot; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    std::vector<Row> rows() const;
    /// What the fixture calls the socket with this id: "web", "ssh-listen", ...
    const std::string &name(RowId id) const;
    /// The names of rows in their order, separated by spaces.
    std::string names(const std::vector<Row> &rows) const;

private:
    struct Builder;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<Snapshot> m_snapshot = std::make_shared<Snapshot>();
    std::vector<std::string> m_names; ///< [0] is no socket
};

} // namespace netwharf
