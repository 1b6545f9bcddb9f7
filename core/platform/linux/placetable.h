// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace netwharf {

inline constexpr std::uint32_t NoRow = 0xffffffffU;

/// Finds places in a vector by hash: open addressing, filled anew each time in the same memory.
class PlaceTable
{
public:
    /// Empties it and makes room for `count` places.
    void reset(std::size_t count)
    {
        m_slots.assign(std::bit_ceil(std::max<std::size_t>(2 * count, 8)), NoRow);
        m_mask = m_slots.size() - 1;
    }

    /// How many places there is room for.
    std::size_t capacity() const { return m_slots.size() / 2; }

    /// At most as many as there is room for.
    void insert(std::uint64_t hash, std::uint32_t place)
    {
        std::size_t slot = hash & m_mask;
        while (m_slots[slot] != NoRow)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = place;
    }

    /// The first place with this hash that `fits`, or NoRow. Only after reset().
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

} // namespace netwharf
