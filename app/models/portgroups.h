// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace netwharf {

/// Identity of a row of the port list, valid for one catalogue. Rows of the catalogue are numbered
/// from 0 in order of port; above AnswerBase are numbers that no entry names.
enum class PortRowId : std::uint32_t {};
inline constexpr std::uint32_t AnswerBase = 0x01000000U;

constexpr std::uint32_t number(PortRowId id)
{
    return static_cast<std::uint32_t>(id);
}

constexpr PortRowId answerId(std::uint16_t port, Protocol transport)
{
    return PortRowId{AnswerBase | static_cast<std::uint32_t>(transport) << 16 | port};
}

/// Whether the row is a number without an entry; then these two say which.
constexpr bool isAnswer(PortRowId id)
{
    return number(id) >= AnswerBase;
}
constexpr std::uint16_t answerPort(PortRowId id)
{
    return static_cast<std::uint16_t>(number(id) & 0xffffU);
}
constexpr Protocol answerTransport(PortRowId id)
{
    return static_cast<Protocol>(number(id) >> 16 & 0xffU);
}

constexpr std::uint32_t bit(Protocol transport)
{
    return 1U << static_cast<unsigned>(transport);
}

/// A block of a thousand ports or more says what a region is used for, and names none of its ports
/// (Catalogue::best).
constexpr bool isWide(PortRange ports)
{
    return ports.last - ports.first >= 999;
}

/// What a row is, whichever catalogue it stands in: for keeping a selection.
struct PortRowKey
{
    std::optional<PortRange> ports;
    Protocol transport = Protocol::Tcp; ///< the first of the row
    std::string name; ///< empty for a number that nobody names, or only a note

    bool operator==(const PortRowKey &) const = default;
};

/// The category of a row without one.
inline constexpr std::uint8_t NoCategory = 0xff;

/// What the list needs of a row to filter and order it, without asking the catalogue.
struct PortGroup
{
    std::uint32_t firstEntry = 0; ///< into PortGroups' entry list
    std::uint32_t entryCount = 0;
    std::optional<PortRange> ports;
    std::uint32_t transports = 0; ///< 1 << Protocol
    Range range = Range::None;
    Origin origin = Origin::Registry;
    bool explained = false; ///< has words of the guide or a note
    bool official = false;
    bool cleartext = false;
    bool legacy = false;
    std::uint8_t category = NoCategory; ///< index in Categories
};

/// The entries of a catalogue as rows: entries that differ only in transport stand on one row when
/// their names and texts agree. Immutable.
class PortGroups
{
public:
    explicit PortGroups(std::shared_ptr<const Catalogue> catalogue);

    const Catalogue &catalogue() const { return *m_catalogue; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_groups.size()); }
    /// By value: that of a row of the catalogue, or made for an answer.
    PortGroup group(PortRowId id) const;
    /// Entries of the row, by transport; none for an answer.
    std::span<const EntryIndex> entries(PortRowId id) const;
    PortRowId rowOf(EntryIndex entry) const { return PortRowId{m_rowOfEntry[entry]}; }
    /// The row that answers for this number: of its most common entry, else the answer.
    PortRowId rowFor(std::uint16_t port, Protocol transport) const;
    /// The record that speaks for the row: its first entry, or the answer for its number.
    PortRecord record(PortRowId id) const;

    PortRowKey key(PortRowId id) const;
    std::optional<PortRowId> find(const PortRowKey &key) const;

private:
    /// Groups the entries from `first` on that begin at one port.
    void addPort(EntryIndex first, std::span<const PortRecord> records);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<PortGroup> m_groups;
    std::vector<EntryIndex> m_entries; ///< of all groups, group by group
    std::vector<std::uint32_t> m_rowOfEntry;
};

} // namespace netwharf
