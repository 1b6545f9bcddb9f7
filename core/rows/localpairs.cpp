// SPDX-License-Identifier: MIT
#include "core/rows/localpairs.h"

#include <array>
#include <bit>
#include <cstring>

namespace netwharf {

namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 29);
}

std::uint64_t hashOf(const Endpoint &end)
{
    std::array<std::uint64_t, 2> words{};
    const auto bytes = end.address.bytes();
    std::memcpy(words.data(), bytes.data(), bytes.size());
    return mix(mix(mix(end.port, words[0]), words[1]), bytes.size());
}

std::uint64_t hashOf(const Socket &socket, const Endpoint &from, const Endpoint &to)
{
    const std::uint64_t place =
        (std::uint64_t{socket.namespaceIndex} << 8) | static_cast<std::uint64_t>(socket.protocol);
    return mix(mix(hashOf(from), hashOf(to)), place);
}

bool areTheTwoEnds(const Socket &a, const Socket &b)
{
    return a.local == b.remote && a.remote == b.local && a.protocol == b.protocol
           && a.namespaceIndex == b.namespaceIndex;
}

/// Open addressing over socket indices: one allocation for a whole snapshot.
class ConnectionTable
{
public:
    explicit ConnectionTable(std::span<const Socket> sockets)
        : m_sockets(sockets), m_slots(std::bit_ceil(sockets.size() * 2 + 1), NoOtherEnd)
    {
        for (std::uint32_t i = 0; i < sockets.size(); ++i)
            if (sockets[i].hasRemote)
                insert(i);
    }

    std::uint32_t otherEndOf(std::uint32_t index) const
    {
        const Socket &socket = m_sockets[index];
        std::size_t slot = hashOf(socket, socket.remote, socket.local) & mask();
        for (; m_slots[slot] != NoOtherEnd; slot = (slot + 1) & mask())
            if (m_slots[slot] != index && areTheTwoEnds(socket, m_sockets[m_slots[slot]]))
                return m_slots[slot];
        return NoOtherEnd;
    }

private:
    std::size_t mask() const { return m_slots.size() - 1; }

    void insert(std::uint32_t index)
    {
        const Socket &socket = m_sockets[index];
        std::size_t slot = hashOf(socket, socket.local, socket.remote) & mask();
        while (m_slots[slot] != NoOtherEnd)
            slot = (slot + 1) & mask();
        m_slots[slot] = index;
    }

    std::span<const Socket> m_sockets;
    std::vector<std::uint32_t> m_slots;
};

} // namespace

std::vector<std::uint32_t> pairLocalConnections(std::span<const Socket> sockets)
{
    const ConnectionTable table(sockets);
    std::vector<std::uint32_t> result(sockets.size(), NoOtherEnd);
    for (std::uint32_t i = 0; i < sockets.size(); ++i)
        if (sockets[i].hasRemote)
            result[i] = table.otherEndOf(i);
    return result;
}

} // namespace netwharf
