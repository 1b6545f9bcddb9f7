// SPDX-License-Identifier: MIT
#include "core/diff/diff.h"

#include "core/rows/grouping.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace netwharf {

namespace {

/// The unit is often known a little later than the rest; that is no news.
bool sameOwner(Owner a, const Owner &b)
{
    a.unit = b.unit;
    return a == b;
}

/// Finds rows of the list before. Both lists are mostly in the same order, and ids of new rows are
/// mostly above all others: a table is built for the rest only.
class EarlierRows
{
public:
    explicit EarlierRows(std::span<const RowId> rows) : m_rows(rows)
    {
        for (const RowId id : rows)
            if (id < FirstGroupId)
                m_highest = std::max(m_highest, id);
    }

    /// The place of the row with this id; NoPlace when there is none.
    std::size_t find(RowId id)
    {
        if (m_rows.empty() || (id > m_highest && id < FirstGroupId))
            return NoPlace;
        const std::size_t end = std::min(m_rows.size(), m_expected + LookAhead);
        for (std::size_t place = m_expected; place < end; ++place)
            if (m_rows[place] == id)
                return found(place);
        if (m_places.empty())
            buildTable();
        const auto known = m_places.find(id);
        return known != m_places.end() ? found(known->second) : NoPlace;
    }

    static constexpr std::size_t NoPlace = SIZE_MAX;

private:
    static constexpr std::size_t LookAhead = 8;

    std::size_t found(std::size_t place)
    {
        m_expected = place + 1;
        return place;
    }

    void buildTable()
    {
        m_places.reserve(m_rows.size());
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            m_places.emplace(m_rows[place], place);
    }

    std::span<const RowId> m_rows;
    RowId m_highest{};
    std::size_t m_expected = 0;
    std::unordered_map<RowId, std::size_t> m_places; ///< empty until it is needed
};

std::vector<RowId> idsOf(std::span<const Row> rows)
{
    std::vector<RowId> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.push_back(row.socket.id);
    return ids;
}

} // namespace

std::vector<std::int32_t> followRows(std::span<const RowId> before, std::span<const RowId> after)
{
    EarlierRows earlier(before);
    std::vector<std::int32_t> oldToNew(before.size(), -1);
    for (std::uint32_t i = 0; i < after.size(); ++i)
        if (const std::size_t place = earlier.find(after[i]); place != EarlierRows::NoPlace)
            oldToNew[place] = static_cast<std::int32_t>(i);
    return oldToNew;
}

bool sameToSee(const Row &a, const Row &b)
{
    const Socket &x = a.socket;
    const Socket &y = b.socket;
    return x.state == y.state && x.protocol == y.protocol && x.local == y.local && x.hasRemote == y.hasRemote
           && (!x.hasRemote || x.remote == y.remote) && sameOwner(x.owner, y.owner);
}

RowDiff diffRows(std::span<const Row> before, std::span<const Row> after)
{
    const std::vector<RowId> ids = idsOf(before);
    EarlierRows earlier(ids);
    RowDiff diff;
    diff.oldToNew.assign(before.size(), -1);
    for (std::uint32_t i = 0; i < after.size(); ++i) {
        const std::size_t place = earlier.find(after[i].socket.id);
        if (place == EarlierRows::NoPlace) {
            diff.added.push_back(i);
            continue;
        }
        diff.oldToNew[place] = static_cast<std::int32_t>(i);
        if (!sameToSee(before[place], after[i]))
            diff.changed.push_back(i);
    }
    for (std::uint32_t i = 0; i < before.size(); ++i)
        if (diff.oldToNew[i] < 0)
            diff.gone.push_back(i);
    return diff;
}

bool onlyOwnerFound(const Row &before, const Row &after)
{
    const OwnerKind was = before.socket.owner.kind;
    const OwnerKind is = after.socket.owner.kind;
    const bool isFound = is == OwnerKind::Process || is == OwnerKind::Shared;
    const ProcessIndex process = before.socket.owner.process;
    const bool isLost = is == OwnerKind::Pending && process != NoProcess && process == after.socket.owner.process;
    if (was != OwnerKind::Pending && !isLost && !(was == OwnerKind::Hidden && isFound))
        return false;
    Row found = before;
    found.socket.owner = after.socket.owner;
    return sameToSee(found, after);
}

} // namespace netwharf
