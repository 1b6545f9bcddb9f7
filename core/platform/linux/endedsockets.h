// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"
#include "core/platform/linux/endedcodec.h"
#include "core/platform/linux/rowidentity.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// Brings together what samples saw and what the kernel said of sockets that ended.
///
/// An event of a socket whose row a sample had listed belongs to that row; where the row goes on as
/// TIME_WAIT it has not ended, and the event gives its final counts. The rest are sockets that lived
/// between two samples. An event is judged by the first sample that began after it came: only that one is
/// certain to list what remains of the connection. Pure; thread: one at a time.
class EndedSockets
{
public:
    void hear(std::vector<EndedEvent> events);

    /// `rows`, as RowIdentity made them, were read from `began` on. Takes out those that had ended before
    /// the last was read: a new one, or one that is listed although its end was told. Appends to `ended`,
    /// in the order they ended, what ended and does not go on; those that no sample saw have an id
    /// of `identity` and the owner "closed too soon".
    void settle(std::vector<Socket> &rows, Continuity &continuity, std::span<const Socket> previous,
                std::chrono::steady_clock::time_point began, RowIdentity &identity, std::vector<EndedSocket> &ended);

    /// The final counts of a connection that goes on as TIME_WAIT; null when not known.
    const Traffic *finalTraffic(RowId id) const;
    const std::unordered_map<RowId, Traffic> &finalTraffic() const { return m_final; }

private:
    /// A row that was listed, then was not, or with another cookie, before its event came.
    struct Unexplained
    {
        Socket socket;
        bool goesOn = false;
        std::chrono::steady_clock::time_point since; ///< when the sample that missed it began
    };
    using ByCookie = std::unordered_map<std::uint64_t, Unexplained>;
    struct Waiting
    {
        EndedEvent event;
        bool isSettled = false; ///< nothing is left to be said of it
        bool wasRead = false; ///< the table had it: event.socket is that row
    };
    /// A TIME_WAIT row that was new when nothing was known of its connection.
    struct Remainder
    {
        Socket row;
        std::chrono::steady_clock::time_point since; ///< when the sample that listed it began
    };
    class Judgement;

    std::vector<Waiting> m_waiting; ///< in the order they came
    ByCookie m_unexplained; ///< of the last sample, and of those shortly before
    std::vector<Remainder> m_remainders; ///< of the last sample, and of those shortly before
    std::unordered_map<RowId, Traffic> m_final;
};

} // namespace netwharf
