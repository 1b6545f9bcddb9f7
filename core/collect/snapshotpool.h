// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <memory>

namespace netwharf {

/// Makes snapshots whose rows lie in memory of earlier ones that nobody holds any more: 100,000 rows
/// are some 20 MB, and to get these anew from the system each second costs more than to fill them.
/// The snapshots may outlive the pool. Any thread.
class SnapshotPool
{
public:
    SnapshotPool();

    /// An empty snapshot with room for `rows` rows.
    std::shared_ptr<Snapshot> make(std::size_t rows);

private:
    class Spare;
    std::shared_ptr<Spare> m_spare;
};

} // namespace netwharf
