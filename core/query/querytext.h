// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// A query with full-width forms turned into ASCII, which remembers where each byte came from.
class QueryText
{
public:
    explicit QueryText(std::string_view original);

    std::string_view plain() const { return m_plain; }
    /// Offset in the original of the byte at `position` of plain(); its length at the end.
    std::size_t originalOffset(std::size_t position) const { return m_offsets[position]; }
    /// The part of the original that [begin, end) of plain() was made from.
    std::string_view original(std::size_t begin, std::size_t end) const;

private:
    std::string_view m_original;
    std::string m_plain;
    std::vector<std::uint32_t> m_offsets; ///< one more than m_plain has bytes
};

} // namespace netwharf
