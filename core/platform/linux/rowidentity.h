// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"
#include "core/platform/linux/placetable.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace netwharf {

/// How the rows of a sample continue those of the one before.
struct Continuity
{
    std::vector<std::uint32_t> before; ///< for each row its place in the earlier sample, or NoRow
    std::vector<std::uint32_t> gone; ///< places in the earlier sample that no row continues, ascending
    /// Places of the rows that are new, or whose state, inode, cookie, user or interface is another than
    /// ascending.
    std::vector<std::uint32_t> changed;
};

/// Whether a row is what is left of a TCP connection: it has no process any more and carries a cookie of
/// its own.
bool isRemainder(const Socket &row);
/// Whether two rows of one protocol have the same ends, on the same interface.
bool sameTuple(const Socket &a, const Socket &b);
/// Equal for rows with the same ends.
std::uint64_t tupleHash(const Socket &row);

/// Issues RowIds. A row is known again by its cookie; where the kernel gives none by its inode, and
/// without that by its addresses; never in another network namespace. What is left of a connection without its process (TIME_WAIT,
/// FIN_WAIT2 and the like carry a new cookie) continues the connection with the same addresses; a
/// later connection between the same addresses does not. Ids are never issued twice.
/// Pure; thread: one at a time.
class RowIdentity
{
public:
    /// Sets `id` and `openedAt` of every row, and `owner` of those that continue one, as it was then.
    /// A second row of the same socket is dropped, so that `rows` may become shorter. `previous` is
    /// what became of the last sample. The result holds until the next call; nothing is allocated
    /// for rows that stay.
    Continuity &identify(std::vector<Socket> &rows, std::span<const Socket> previous,
                         std::chrono::system_clock::time_point openedAt);

    /// An id for a socket that no sample lists.
    RowId issue() { return RowId{m_next++}; }

private:
    class EarlierRows;

    bool isListedTwice(const std::vector<Socket> &rows, std::uint32_t place);
    void continueRemainders(std::vector<Socket> &rows, std::span<const Socket> previous);

    std::uint64_t m_next = 1;
    Continuity m_result;
    // Memory used again:
    std::vector<bool> m_used; ///< of the earlier rows: whether a row continues it
    PlaceTable m_byKey; ///< earlier rows, when looked for
    PlaceTable m_newByKey; ///< new rows of this sample
    PlaceTable m_goneByTuple;
    std::vector<std::uint32_t> m_new; ///< places of the rows that nothing continues by key
};

} // namespace netwharf
