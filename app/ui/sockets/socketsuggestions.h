// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/ui/querysuggestions.h"

#include <memory>

namespace netwharf {

/// The values of a field among the sockets of now, sorted: processes with their number of sockets, ports with the
/// service they are known for; of addresses those with the most sockets. Looks at every socket once for
/// each field and snapshot, so that the next letter costs nothing.
class SocketValues
{
public:
    static constexpr int MostAddresses = 1000;

    const QList<LiveValue> &of(QueryField field, const Update &facts);

private:
    std::shared_ptr<const Snapshot> m_snapshot; ///< that m_values are of; null: none yet
    QueryField m_field{};
    QList<LiveValue> m_values;
};

} // namespace netwharf
