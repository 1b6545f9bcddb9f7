// SPDX-License-Identifier: MIT
#include "core/platform/linux/rowidentity.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace netwharf {

namespace {

/// How far behind the expected place a row is looked for before a table is built: rows come in
/// nearly the same order each time, so most samples need no table.
constexpr std::size_t LookAhead = 8;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t value = (a ^ (b * 0x9e3779b97f4a7c15U)) * 0xff51afd7ed558ccdU;
    return value ^ (value >> 32);
}

std::uint64_t hashOf(const Endpoint &endpoint)
{
    std::uint64_t words[2] = {0, 0};
    const auto bytes = endpoint.address.bytes();
    std::memcpy(words, bytes.data(), bytes.size());
    return mixed(mixed(words[0], words[1]), endpoint.port);
}

std::uint64_t keyHash(const Socket &row)
{
    if (row.cookie != 0)
        return mixed(row.cookie, 1);
    return row.inode != 0 ? mixed(row.inode, 2) : tupleHash(row);
}

bool sameSocket(const Socket &before, const Socket &now)
{
    if (before.protocol != now.protocol || before.namespaceIndex != now.namespaceIndex)
        return false;
    if (before.cookie != 0 || now.cookie != 0)
        return before.cookie == now.cookie;
    if (before.inode != 0 || now.inode != 0)
        return before.inode == now.inode;
    // Nothing but addresses: what was over and lives again is another socket.
    return sameTuple(before, now)
           && (before.state != SocketState::TimeWait || now.state == SocketState::TimeWait);
}

bool isClosing(SocketState state)
{
    return state == SocketState::FinWait1 || state == SocketState::FinWait2 || state == SocketState::TimeWait
           || state == SocketState::LastAck || state == SocketState::Closing || state == SocketState::Close;
}

/// Whether `now`, which is no socket that was known, is what has become of `before`, between the
/// same addresses.
bool continues(const Socket &before, const Socket &now)
{
    if (now.inode == 0 && isClosing(now.state))
        return !isRemainder(before);
    // Without cookies a connection changes its key when it is accepted.
    return before.cookie == 0 && now.cookie == 0 && before.inode == 0 && !isClosing(before.state)
           && (now.state == SocketState::Established || now.state == SocketState::CloseWait);
}

/// Finds places in a vector by hash: open addressing, built once, no deletion.
class PlaceTable
{
public:
    PlaceTable() = default; ///< not built
    explicit PlaceTable(std::size_t count)
        : m_slots(std::bit_ceil(std::max<std::size_t>(2 * count, 8)), NoRow), m_mask(m_slots.size() - 1)
    {}

    bool isBuilt() const { return !m_slots.empty(); }

    void insert(std::uint64_t hash, std::uint32_t place)
    {
        std::size_t slot = hash & m_mask;
        while (m_slots[slot] != NoRow)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = place;
    }

    template<typename Fits>
    std::uint32_t find(std::uint64_t hash, Fits &&fits) const
    {
        for (std::size_t slot = hash & m_mask; m_slots[slot] != NoRow; slot = (slot + 1) & m_mask)
            if (fits(m_slots[slot]))
                return m_slots[slot];
        return NoRow;
    }

private:
    std::vector<std::uint32_t> m_slots;
    std::size_t m_mask = 0;
};

/// Looks rows up in the earlier sample; builds its tables when they are needed first.
class EarlierRows
{
public:
    explicit EarlierRows(std::span<const Socket> rows) : m_rows(rows), m_used(rows.size(), false) {}

    std::uint32_t find(const Socket &row)
    {
        const std::size_t end = std::min(m_rows.size(), m_expected + LookAhead);
        for (std::size_t place = m_expected; place < end; ++place)
            if (sameSocket(m_rows[place], row))
                return found(place);
        if (m_rows.empty())
            return NoRow;
        if (!m_byKey.isBuilt())
            m_byKey = tableOf(keyHash, [](const Socket &) { return true; });
        const std::uint32_t place =
            m_byKey.find(keyHash(row), [&](std::uint32_t p) { return sameSocket(m_rows[p], row); });
        return place != NoRow ? found(place) : NoRow;
    }

    std::uint32_t findContinued(const Socket &row)
    {
        if (row.protocol != Protocol::Tcp || !row.hasRemote || m_rows.empty())
            return NoRow;
        if (!m_byTuple.isBuilt())
            m_byTuple = tableOf(tupleHash,
                                [](const Socket &r) { return r.protocol == Protocol::Tcp && r.hasRemote; });
        return m_byTuple.find(tupleHash(row), [&](std::uint32_t p) {
            return !m_used[p] && sameTuple(m_rows[p], row) && continues(m_rows[p], row);
        });
    }

    bool isUsed(std::uint32_t place) const { return m_used[place]; }
    void use(std::uint32_t place) { m_used[place] = true; }
    const Socket &operator[](std::uint32_t place) const { return m_rows[place]; }

    std::vector<std::uint32_t> unused() const
    {
        std::vector<std::uint32_t> places;
        for (std::size_t place = 0; place < m_used.size(); ++place)
            if (!m_used[place])
                places.push_back(static_cast<std::uint32_t>(place));
        return places;
    }

private:
    std::uint32_t found(std::size_t place)
    {
        m_expected = place + 1;
        return static_cast<std::uint32_t>(place);
    }

    template<typename Hash, typename Wanted>
    PlaceTable tableOf(Hash &&hash, Wanted &&wanted) const
    {
        PlaceTable table(m_rows.size());
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            if (wanted(m_rows[place]))
                table.insert(hash(m_rows[place]), static_cast<std::uint32_t>(place));
        return table;
    }

    std::span<const Socket> m_rows;
    std::vector<bool> m_used;
    std::size_t m_expected = 0;
    PlaceTable m_byKey;
    PlaceTable m_byTuple;
};

} // namespace

bool sameTuple(const Socket &a, const Socket &b)
{
    return a.protocol == b.protocol && a.namespaceIndex == b.namespaceIndex
           && a.interfaceIndex == b.interfaceIndex && a.local == b.local && a.remote == b.remote;
}

std::uint64_t tupleHash(const Socket &row)
{
    return mixed(mixed(hashOf(row.local), hashOf(row.remote)), row.namespaceIndex);
}

bool isRemainder(const Socket &row)
{
    return row.state == SocketState::TimeWait || (row.state == SocketState::FinWait2 && row.inode == 0);
}

Continuity RowIdentity::identify(std::vector<Socket> &rows, std::span<const Socket> previous,
                                 std::chrono::system_clock::time_point openedAt)
{
    Continuity result;
    result.before.reserve(rows.size());
    EarlierRows earlier(previous);
    std::size_t kept = 0;
    for (const Socket &row : rows) {
        std::uint32_t place = earlier.find(row);
        if (place != NoRow && earlier.isUsed(place))
            continue; // the same socket twice
        if (place == NoRow)
            place = earlier.findContinued(row);
        Socket &target = rows[kept++];
        target = row;
        if (place != NoRow) {
            earlier.use(place);
            target.id = earlier[place].id;
            target.openedAt = earlier[place].openedAt;
        } else {
            target.id = issue();
            target.openedAt = openedAt;
        }
        result.before.push_back(place);
    }
    rows.resize(kept);
    result.gone = earlier.unused();
    return result;
}

} // namespace netwharf
