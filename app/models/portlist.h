// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portuse.h"
#include "core/catalogue/categories.h"
#include "core/query/query.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace netwharf {

/// Layers whose words a row can show: Note to Unassigned.
inline constexpr std::size_t OriginCount = 5;
static_assert(Categories.size() <= 64, "PortChips::categories has a bit for each");

/// Which part of the list a person looks at; one of the first two chips, or neither.
enum class PortScope : std::uint8_t { All, Explained, InUse };

/// The chips of the port list. Masks: 0 means all.
struct PortChips
{
    PortScope scope = PortScope::Explained;
    std::uint32_t ranges = 0; ///< 1 << Range
    std::uint32_t transports = 0; ///< 1 << Protocol
    bool cleartext = false; ///< with `legacy`: either
    bool legacy = false;
    std::uint64_t categories = 0; ///< 1 << index in Categories
    std::uint32_t origins = 0; ///< 1 << Origin

    bool operator==(const PortChips &) const = default;
    bool hidesSomething() const { return *this != PortChips{PortScope::All, 0, 0, false}; }
};

/// How many rows each chip would show if it alone were on in its group, under the other groups.
struct PortCounts
{
    int explained = 0;
    int inUse = 0;
    std::array<int, 4> ranges{}; ///< by Range
    std::array<int, 7> transports{}; ///< by Protocol
    int cleartext = 0;
    int legacy = 0;
    std::array<int, Categories.size()> categories{};
    std::array<int, OriginCount> origins{}; ///< by Origin
    int shown = 0;
    int portsInUse = 0; ///< numbers in use that rows which are shown name
    int matching = 0; ///< rows that the search finds, before the chips
    int total = 0; ///< rows of the catalogue, and numbers in use that it does not name

    bool operator==(const PortCounts &) const = default;
};

/// A word of a search that is one port number: "443", "４４３", ":443", "443/tcp".
struct NumberWord
{
    std::uint16_t port = 0;
    std::optional<Protocol> transport;

    bool operator==(const NumberWord &) const = default;
};
std::optional<NumberWord> numberWord(std::string_view word);

/// The rows that a search and chips leave, and what the chips say. Pure.
struct PortList
{
    std::vector<PortRowId> rows; ///< best first when the search has words, else by port
    bool ranked = false; ///< the search decided the order
    PortCounts counts;
};

/// Puts rows of catalogue and answers in order of port; rows without a port last.
void sortByPort(const PortGroups &groups, std::vector<PortRowId> &rows);

/// A number searched for is always answered: where no row of exactly that port is explained, they pass the
/// Explained chip all the same, and transports without an entry get an answer row (tcp and udp, or the one
/// that was named), after the rows that name the number and before blocks that only hold it.
PortList makePortList(const PortGroups &groups, const UseCells &use, const Query &query, const PortChips &chips);

} // namespace netwharf
