// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/platform/linux/filedescriptor.h"
#include "core/platform/linux/trafficcodec.h"

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// Asks the kernel for the counts of single sockets, which costs a few microseconds each; needs no
/// privilege. It belongs to the network namespace of the thread that first reads. Thread: one at a time.
class TrafficReader
{
public:
    /// The counts of these rows of `snapshot`, sorted by id. Rows that have gone, that are in another network
    /// namespace, or that the kernel counts nothing for, are left out; so is everything where sock_diag may not be used.
    std::vector<RowTraffic> read(std::span<const RowId> rows, const std::shared_ptr<const Snapshot> &snapshot);

private:
    bool open();
    const Socket *find(RowId id);
    bool ask(std::span<const Socket *const> sockets, std::vector<RowTraffic> &traffic);

    FileDescriptor m_netlink;
    std::uint32_t m_sequence = 0;
    std::shared_ptr<const Snapshot> m_snapshot; ///< what m_places points into
    std::unordered_map<RowId, std::uint32_t> m_places; ///< of the rows asked for before
};

/// The counts that a dump brought along, by the rows they belong to; sorted by id.
std::vector<RowTraffic> rowTraffic(std::span<const Socket> rows, std::span<const SocketCounts> counts,
                                   std::chrono::steady_clock::time_point at);

} // namespace netwharf
