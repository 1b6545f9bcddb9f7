// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/ipaddress.h"
#include "core/net/protocol.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

/// The ranges of RFC 6335 section 6; None for entries without a port (ICMP).
enum class Range : std::uint8_t { System, Registered, Dynamic, None };
std::string_view code(Range range); ///< "system", "registered", "dynamic", "none"
Range rangeOf(std::uint16_t port);
PortRange boundsOf(Range range); ///< {0, 1023} and so on; range must not be None

/// Whose words an entry shows; also the order of layers that speak of the same service.
enum class Origin : std::uint8_t {
    Note, ///< the person's own
    Guide, ///< ours, in three languages
    Registry, ///< IANA's
    Machine, ///< this machine's services file
    Unassigned ///< nobody names it: the answer is its range (code "range")
};
std::string_view code(Origin origin);

/// The languages that the guide is written in.
enum class Language : std::uint8_t { English, SimplifiedChinese, TraditionalChinese };
inline constexpr std::size_t LanguageCount = 3;

/// A text in every language; all empty or none.
struct LocalText
{
    std::array<std::string_view, LanguageCount> in;
    std::string_view operator[](Language language) const { return in[static_cast<std::size_t>(language)]; }
    bool empty() const { return in[0].empty(); }
};

/// What the registry says about a (port, transport): IANA's Description column or its status words.
enum class RegistryStatus : std::uint8_t { Absent, Assigned, Reserved, Unassigned, Removed };
std::string_view code(RegistryStatus status); ///< "absent", "assigned", "reserved", "unassigned", "removed"

/// Everything known about one service on one port or range and one transport.
/// A view: text belongs to the Catalogue it came from and lives as long as it.
struct PortRecord
{
    std::optional<PortRange> ports; ///< nothing: no port (ICMP)
    Protocol transport = Protocol::Tcp;
    std::string_view name; ///< service name; empty for Unassigned; the label of a note on an unnamed number
    std::vector<std::string_view> aliases;
    Range range = Range::None;
    Origin origin = Origin::Unassigned;
    Origin source = Origin::Unassigned; ///< without the note: the layer of `title`, `text` and the rest
    std::string_view noteLabel; ///< the person's own, with origin Note; one line, often empty
    std::string_view noteText; ///< the same; lines apart by LF
    bool official = false; ///< the registry has this name for this port and transport
    LocalText title; ///< the guide's; empty for other layers, which have `description`
    LocalText text;
    LocalText safety; ///< a remark on safety; often empty
    std::string_view category; ///< one of the guide's tags; empty for none
    std::uint8_t commonness = 0; ///< 3 everyday, 2 known, 1 rare, 0 not rated
    bool cleartext = false;
    bool legacy = false;
    std::string_view secureAlternative; ///< language neutral: "ssh (22); ftps (990)"; often empty
    RegistryStatus status = RegistryStatus::Absent;
    std::string_view description; ///< the registry's own words, English; of the services file for Machine
    std::vector<std::string_view> references; ///< "RFC9110", a URL, ...
    std::string_view unauthorisedUse; ///< the registry's remark; often empty
    std::string_view assignedOn; ///< "2005-08", "2011-07-19" or empty: registration or last change
    bool onMachine = false; ///< this machine's services file has this name for this port and transport
};

/// Index of an entry in one Catalogue.
using EntryIndex = std::uint32_t;
inline constexpr EntryIndex NoEntry = 0xffffffffU;

/// A line of a services(5) file: one name on one port and transport.
struct MachineService
{
    std::string name;
    std::vector<std::string> aliases;
    std::uint16_t port = 0;
    Protocol transport = Protocol::Tcp;
    std::string comment;

    bool operator==(const MachineService &) const = default;
};

/// Where the registry of a catalogue came from.
enum class RegistrySource : std::uint8_t { BuiltIn, Imported, Updated };
std::string_view code(RegistrySource source); ///< "builtin", "imported", "updated"

/// Which registry a catalogue shows.
struct RegistryInfo
{
    RegistrySource source = RegistrySource::BuiltIn;
    std::string date; ///< of the registry: "2026-08-17"
    std::string takenOn; ///< the day on which it was imported or updated; empty for BuiltIn

    bool operator==(const RegistryInfo &) const = default;
};

/// What a person has written about a port or range.
struct PortNote
{
    PortRange ports;
    std::uint32_t transports = 0; ///< 1 << Protocol: tcp, udp, sctp, dccp; at least one
    std::string label; ///< one line; may be empty when there is text
    std::string text; ///< lines apart by LF; may be empty when there is a label

    bool operator==(const PortNote &) const = default;
};

class FreshTable;

/// The port catalogue: guide and registry from one table, joined with this machine's names.
/// Immutable; any thread may read it. One entry per (ports, transport, service).
class Catalogue
{
public:
    /// The compiled table, or `fresh` where there is one, and over it `machine` and `notes` (each may
    /// be empty). A note belongs to the entry on exactly its ports that is named first, or is an entry
    /// of its own; of two on the same ports and transport the first counts.
    static std::shared_ptr<const Catalogue> make(std::span<const MachineService> machine,
                                                 std::span<const PortNote> notes = {},
                                                 std::shared_ptr<const FreshTable> fresh = nullptr);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// Entries are in order of port, then transport, then most common first; ICMP last.
    EntryIndex size() const;
    PortRecord at(EntryIndex entry) const;
    /// The person's note on exactly these ports; null without one. Lives as long as the catalogue.
    const PortNote *noteOn(PortRange ports, Protocol transport) const;
    /// Date of the registry in use: "2026-08-17".
    std::string_view registryDate() const;
    RegistryInfo registry() const;
    /// Date of the registry that the program brings.
    static std::string_view builtInRegistryDate();

    /// Entries that name this port on this transport, most common first; ranges included, blocks of
    /// a thousand ports or more last. UDP-Lite shares UDP's numbers; RAW and ICMP have none.
    std::vector<EntryIndex> lookUp(std::uint16_t port, Protocol transport) const;
    /// The first of these in constant time, or NoEntry. Never a block of a thousand ports or more:
    /// that a region has a habit is no name for one of its ports.
    EntryIndex best(std::uint16_t port, Protocol transport) const;
    /// The answer for a number that no entry names: its range, the registry's status, and the
    /// registry's words where they say more than the status.
    PortRecord answer(std::uint16_t port, Protocol transport) const;
    /// Entries whose ports overlap `ports`, in entry order.
    std::vector<EntryIndex> overlapping(PortRange ports) const;

    /// Entries that match every word, best first: exact number, exact name, name prefix, word of a title,
    /// the same of entries that the guide does not explain, other word, inside, Chinese words as they sound
    /// (pinyin, initials); within a class guide before registry, then commonness, then port, tcp beside
    /// udp. Words need not be folded; "443", "443/tcp", ":443" and "8000-8100" are numbers and match ports
    /// only; "tcp" beside another word narrows. No words: all. More than 16 words, a word of more than
    /// 128 bytes, an empty one or one with control characters: nothing.
    std::vector<EntryIndex> search(std::span<const std::string> words) const;
    /// Whether the entry matches one word as search() sees it.
    bool matchesWord(EntryIndex entry, std::string_view foldedWord) const;
    /// The entry's names and its texts in all languages, folded (core/text/fold.h).
    std::string_view searchText(EntryIndex entry) const;

private:
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_private;
};

} // namespace netwharf
