// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// The catalogue as plain arrays and two string blobs. One is compiled into the program, written by
/// netwharf-catalogue-compiler; another can be made of a newer registry at run time (freshtable.h).
namespace netwharf::table {

/// Flags of an entry.
enum : std::uint8_t {
    NoPort = 1U << 0U, ///< ICMP
    FromGuide = 1U << 1U,
    Official = 1U << 2U,
    Cleartext = 1U << 3U,
    Legacy = 1U << 4U,
    HasNote = 1U << 5U ///< laid over the table at run time; no entry of the table has it
};

/// Entries are in catalogue order: first port, transport, precedence; entries without a port last.
struct Entry
{
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    std::uint8_t transport = 0; ///< Protocol
    std::uint8_t flags = 0;
    std::uint8_t commonness = 0;
    std::uint8_t status = 0; ///< RegistryStatus
    std::uint32_t text = 0; ///< offset into Texts
    std::uint32_t document = 0; ///< index into Documents; entries with the same words share one
};

/// Where one entry's folded words lie in the arena: from `offset` to the offset of the next one.
/// First one line for each name, the service name first, up to `textAt`; then the lines that say what
/// it is (titles, or the registry's words where there are none), up to `bodyAt`; then the rest.
struct Document
{
    std::uint32_t offset = 0;
    std::uint32_t textAt = 0;
    std::uint32_t bodyAt = 0;
    std::uint32_t pinyin = 0; ///< where its lines begin in PinyinLines; they end where the next one's begin
};

/// What the registry says of ports that it names nothing on; sorted by transport, then first port.
struct Nameless
{
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    std::uint8_t transport = 0;
    std::uint8_t status = 0;
    std::uint32_t text = 0;
};

/// The fields of a text record. Each ends with FieldEnd; missing ones at the end are empty; the
/// record ends with RecordEnd. Lists are separated by ";", languages are in the order of Language.
enum Field : std::size_t {
    Name,
    Aliases,
    Category,
    SecureAlternative,
    Description,
    References,
    UnauthorisedUse,
    AssignedOn,
    Title,
    Text = Title + 3,
    Safety = Text + 3,
    FieldCount = Safety + 3
};
inline constexpr char FieldEnd = '\x1f';
inline constexpr char RecordEnd = '\x1e';

/// A view: the data belong to whoever made them.
struct Table
{
    std::span<const Entry> entries;
    /// One more than there are documents: the last one marks the end of the arena.
    std::span<const Document> documents;
    /// Entries in the order in which search shows them within a class.
    std::span<const std::uint16_t> searchOrder;
    std::span<const Nameless> nameless;
    std::string_view texts;
    std::string_view arena;
    /// Chinese titles and aliases read aloud, one line for each run of Han characters: "ShuJuKu\n". A
    /// capital begins a syllable, so that the capitals of a line are its initials.
    std::string_view pinyinLines;
    std::string_view registryDate;
};

/// The one in the program's read-only memory: nothing is parsed at start-up.
extern const Table Compiled;

} // namespace netwharf::table
