// SPDX-License-Identifier: MIT
#include "core/platform/linux/rowidentity.h"

#include <algorithm>
#include <cstring>

namespace netwharf {

namespace {

/// How far behind the expected place a row is looked for before a table is built: rows come in
/// nearly the same order each time, so most samples need no table.
constexpr std::size_t LookAhead = 8;
/// Room for new rows that needs no growing.
constexpr std::size_t UsuallyNew = 64;

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
    return row.inode != 0 && row.protocol != Protocol::Sctp ? mixed(row.inode, 2) : tupleHash(row);
}

bool sameSocket(const Socket &before, const Socket &now)
{
    if (before.protocol != now.protocol || before.namespaceIndex != now.namespaceIndex)
        return false;
    if (before.cookie != 0 || now.cookie != 0)
        return before.cookie == now.cookie;
    if (before.inode != 0 || now.inode != 0)
        // The associations of one SCTP socket share its inode.
        return before.inode == now.inode && (now.protocol != Protocol::Sctp || sameTuple(before, now));
    // Nothing but addresses: what was over and lives again is another socket.
    return sameTuple(before, now) && (before.state != SocketState::TimeWait || now.state == SocketState::TimeWait);
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

/// Whether continues() can be true of it at all.
bool mayContinue(const Socket &row)
{
    return row.protocol == Protocol::Tcp && row.hasRemote && (row.inode == 0 || row.cookie == 0);
}

bool isSameAsBefore(const Socket &before, const Socket &now)
{
    return before.inode == now.inode && before.cookie == now.cookie && before.state == now.state
           && before.uid == now.uid && before.uidKnown == now.uidKnown && before.interfaceIndex == now.interfaceIndex;
}

void carry(const Socket &before, Socket &now)
{
    now.id = before.id;
    now.openedAt = before.openedAt;
    now.owner = before.owner;
}

} // namespace

/// Looks rows up in the earlier sample; builds its table when it is needed first.
class RowIdentity::EarlierRows
{
public:
    EarlierRows(std::span<const Socket> rows, PlaceTable &byKey) : m_rows(rows), m_byKey(byKey) {}

    std::uint32_t find(const Socket &row)
    {
        const std::size_t end = std::min(m_rows.size(), m_expected + LookAhead);
        for (std::size_t place = m_expected; place < end; ++place)
            if (sameSocket(m_rows[place], row))
                return found(place);
        if (m_rows.empty())
            return NoRow;
        if (!m_isBuilt)
            build();
        const std::uint32_t place =
            m_byKey.find(keyHash(row), [&](std::uint32_t p) { return sameSocket(m_rows[p], row); });
        return place != NoRow ? found(place) : NoRow;
    }

private:
    std::uint32_t found(std::size_t place)
    {
        m_expected = place + 1;
        return static_cast<std::uint32_t>(place);
    }

    void build()
    {
        m_byKey.reset(m_rows.size());
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            m_byKey.insert(keyHash(m_rows[place]), static_cast<std::uint32_t>(place));
        m_isBuilt = true;
    }

    std::span<const Socket> m_rows;
    PlaceTable &m_byKey;
    bool m_isBuilt = false;
    std::size_t m_expected = 0;
};

bool sameTuple(const Socket &a, const Socket &b)
{
    return a.protocol == b.protocol && a.namespaceIndex == b.namespaceIndex && a.interfaceIndex == b.interfaceIndex
           && a.local == b.local && a.remote == b.remote;
}

std::uint64_t tupleHash(const Socket &row)
{
    return mixed(mixed(hashOf(row.local), hashOf(row.remote)), row.namespaceIndex);
}

bool isRemainder(const Socket &row)
{
    return row.state == SocketState::TimeWait || (row.state == SocketState::FinWait2 && row.inode == 0);
}

Continuity &RowIdentity::identify(std::vector<Socket> &rows, std::span<const Socket> previous,
                                  std::chrono::system_clock::time_point openedAt)
{
    auto &[before, gone, changed] = m_result;
    before.clear();
    gone.clear();
    changed.clear();
    m_new.clear();
    m_used.assign(previous.size(), false);
    m_newByKey.reset(previous.empty() ? rows.size() : UsuallyNew);
    EarlierRows earlier(previous, m_byKey);
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t place = earlier.find(rows[i]);
        if (place != NoRow && m_used[place])
            continue; // the same socket twice
        if (kept != i)
            rows[kept] = rows[i];
        Socket &row = rows[kept];
        if (place != NoRow) {
            m_used[place] = true;
            carry(previous[place], row);
        } else if (isListedTwice(rows, kept)) {
            continue;
        } else {
            row.openedAt = openedAt;
            m_new.push_back(kept);
        }
        if (place == NoRow || !isSameAsBefore(previous[place], row))
            changed.push_back(kept);
        before.push_back(place);
        ++kept;
    }
    rows.resize(kept);
    if (kept - m_new.size() != previous.size())
        for (std::uint32_t place = 0; place < previous.size(); ++place)
            if (!m_used[place])
                gone.push_back(place);
    continueRemainders(rows, previous);
    return m_result;
}

/// Whether the row at `place`, which is new, stands among the new ones before it already.
bool RowIdentity::isListedTwice(const std::vector<Socket> &rows, std::uint32_t place)
{
    const std::uint64_t hash = keyHash(rows[place]);
    const auto same = [&](std::uint32_t other) { return sameSocket(rows[other], rows[place]); };
    if (m_newByKey.find(hash, same) != NoRow)
        return true;
    if (m_new.size() >= m_newByKey.capacity()) {
        m_newByKey.reset(4 * m_new.size());
        for (const std::uint32_t other : m_new)
            m_newByKey.insert(keyHash(rows[other]), other);
    }
    m_newByKey.insert(hash, place);
    return false;
}

/// Gives the new rows their ids: those of what they have become of, else new ones.
void RowIdentity::continueRemainders(std::vector<Socket> &rows, std::span<const Socket> previous)
{
    auto &[before, gone, changed] = m_result;
    const bool anyLeft = !gone.empty();
    if (anyLeft) {
        m_goneByTuple.reset(gone.size());
        for (const std::uint32_t place : gone)
            m_goneByTuple.insert(tupleHash(previous[place]), place);
    }
    for (const std::uint32_t newRow : m_new) {
        Socket &row = rows[newRow];
        std::uint32_t place = NoRow;
        if (anyLeft && mayContinue(row))
            place = m_goneByTuple.find(tupleHash(row), [&](std::uint32_t p) {
                return !m_used[p] && sameTuple(previous[p], row) && continues(previous[p], row);
            });
        if (place == NoRow) {
            row.id = issue();
            continue;
        }
        m_used[place] = true;
        carry(previous[place], row);
        before[newRow] = place;
    }
    std::erase_if(gone, [this](std::uint32_t place) { return m_used[place]; });
}

} // namespace netwharf
