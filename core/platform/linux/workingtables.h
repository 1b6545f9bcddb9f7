// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <memory>

namespace netwharf {

/// The tables that the parts of the source fill, and the immutable copy that snapshots share.
/// Who changes `tables` sets `changed`; a copy is made only then.
struct WorkingTables
{
    Tables tables;
    bool changed = true;

    std::shared_ptr<const Tables> publish()
    {
        if (changed)
            m_published = std::make_shared<const Tables>(tables);
        changed = false;
        return m_published;
    }

private:
    std::shared_ptr<const Tables> m_published;
};

} // namespace netwharf
