// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace netwharf {

/// Values by inode, or another number that the kernel gives out, in one block of memory: a hundred thousand of them must not be as many pieces.
///
/// Open addressing with linear probing; erasing moves the followers back, so that there are no
/// graves. Inode 0 is no key. References hold until the next insert() or erase().
template<typename Value>
class InodeMap
{
public:
    std::size_t size() const { return m_size; }

    void reserve(std::size_t count)
    {
        if (2 * count > m_slots.size())
            rebuild(2 * count);
    }

    const Value *find(std::uint64_t inode) const
    {
        if (m_size == 0)
            return nullptr;
        for (std::size_t at = home(inode); m_slots[at].inode != 0; at = next(at))
            if (m_slots[at].inode == inode)
                return &m_slots[at].value;
        return nullptr;
    }
    Value *find(std::uint64_t inode) { return const_cast<Value *>(std::as_const(*this).find(inode)); }

    /// The value there is, or a new one.
    Value &insert(std::uint64_t inode)
    {
        reserve(m_size + 1);
        std::size_t at = home(inode);
        while (m_slots[at].inode != 0 && m_slots[at].inode != inode)
            at = next(at);
        if (m_slots[at].inode == 0) {
            m_slots[at] = {inode, Value{}};
            ++m_size;
        }
        return m_slots[at].value;
    }

    void erase(std::uint64_t inode)
    {
        if (m_size == 0)
            return;
        std::size_t at = home(inode);
        while (m_slots[at].inode != inode) {
            if (m_slots[at].inode == 0)
                return;
            at = next(at);
        }
        std::size_t hole = at;
        for (at = next(at); m_slots[at].inode != 0; at = next(at)) {
            // A follower may fill the hole when its home is not between the two.
            if (distance(home(m_slots[at].inode), at) < distance(hole, at))
                continue;
            m_slots[hole] = std::move(m_slots[at]);
            hole = at;
        }
        m_slots[hole] = {};
        --m_size;
    }

    void clear()
    {
        if (m_size != 0)
            std::fill(m_slots.begin(), m_slots.end(), Slot{});
        m_size = 0;
    }

    /// Calls `use` with each inode and its value, in no order.
    template<typename Use>
    void forEach(Use &&use) const
    {
        for (const Slot &slot : m_slots)
            if (slot.inode != 0)
                use(slot.inode, slot.value);
    }

private:
    struct Slot
    {
        std::uint64_t inode = 0;
        Value value{};
    };

    std::size_t next(std::size_t at) const { return (at + 1) & (m_slots.size() - 1); }
    std::size_t distance(std::size_t from, std::size_t to) const { return (to - from) & (m_slots.size() - 1); }
    std::size_t home(std::uint64_t inode) const
    {
        const std::uint64_t mixed = inode * 0x9e3779b97f4a7c15U;
        return static_cast<std::size_t>(mixed >> 32) & (m_slots.size() - 1);
    }

    void rebuild(std::size_t slots)
    {
        std::vector<Slot> old(std::bit_ceil(std::max<std::size_t>(slots, 16)));
        old.swap(m_slots);
        for (Slot &slot : old) {
            if (slot.inode == 0)
                continue;
            std::size_t at = home(slot.inode);
            while (m_slots[at].inode != 0)
                at = next(at);
            m_slots[at] = std::move(slot);
        }
    }

    std::vector<Slot> m_slots; ///< none, or a power of two, at most half full
    std::size_t m_size = 0;
};

} // namespace netwharf
