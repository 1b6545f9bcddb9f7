// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/table.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace netwharf {

using TextFields = std::array<std::string_view, table::FieldCount>;

/// The fields of the text record at `offset` of the table's texts.
TextFields textFields(const table::Table &table, std::uint32_t offset);

/// The folded words of an entry: lines of names up to `textAt`, of titles up to `bodyAt`, then the rest.
struct EntryWords
{
    std::string_view lines;
    std::size_t textAt = 0;
    std::size_t bodyAt = 0;
    std::string_view pinyin; ///< as in table::Table::pinyinLines
};

/// A table with this machine's names laid over it: the numbering of entries.
class Layers
{
public:
    /// `table` must outlive this.
    Layers(const table::Table &table, std::span<const MachineService> machine, std::span<const PortNote> notes);

    const table::Table &table() const { return m_table; }
    EntryIndex size() const { return static_cast<EntryIndex>(m_records.size()); }
    const table::Entry &entry(EntryIndex index) const;
    /// Documents are shared by entries with the same words.
    std::uint32_t documentOf(EntryIndex index) const { return m_documents[index]; }
    std::uint32_t documentCount() const;
    EntryWords words(std::uint32_t document) const;
    /// The machine's own line for this entry, or null.
    const MachineService *serviceOf(EntryIndex index) const;
    /// The person's note on this entry, or null.
    const PortNote *noteOf(EntryIndex index) const;
    /// The first note on exactly these ports and this transport, or null.
    const PortNote *noteOn(PortRange ports, Protocol transport) const;
    /// Whether the compiled table has it; else its table::Entry has no text record.
    bool isCompiled(EntryIndex index) const;
    /// All entries as search shows them within a class.
    const std::vector<EntryIndex> &searchOrder() const { return m_searchOrder; }

private:
    static constexpr std::uint32_t None = 0xffffffffU;

    /// An entry that the table does not have, or a copy of one with a note.
    struct OwnEntry
    {
        table::Entry entry;
        std::uint32_t record = None; ///< of the table
        std::uint32_t service = None; ///< into m_machine
        std::uint32_t note = None; ///< into m_notes
    };

    /// Words that differ from the compiled ones by names of this machine or by a note.
    struct OwnDocument
    {
        std::string lines;
        std::size_t textAt = 0;
        std::size_t bodyAt = 0;
        std::string_view pinyin; ///< of the compiled words
    };

    /// The table's entry that already speaks of this service, or the number of its entries.
    std::uint32_t knownEntry(const MachineService &service) const;
    void addOwn(const MachineService &service, std::uint32_t index);
    void addNames(const MachineService &service, std::uint32_t record);
    void addNotes();
    void addNote(std::uint32_t note, Protocol transport);
    /// The entry on exactly these ports that is named first, as an own one; None when there is none.
    std::uint32_t ownEntryFor(const PortNote &note, Protocol transport);
    std::uint32_t documentOfRecord(std::uint32_t record) const;
    std::uint32_t addOwn(const OwnEntry &own);
    void number();
    void orderForSearch(const std::vector<EntryIndex> &entryOf, const std::vector<EntryIndex> &ownEntries);

    table::Table m_table;
    std::vector<MachineService> m_machine;
    std::vector<PortNote> m_notes;
    std::vector<OwnEntry> m_own;
    std::unordered_map<std::uint64_t, std::uint32_t> m_ownAt; ///< ports and transport -> first of m_own
    std::unordered_map<std::uint64_t, std::uint32_t> m_noteAt; ///< the same -> m_notes
    std::unordered_map<std::uint32_t, std::uint32_t> m_ownOfRecord; ///< record -> m_own
    std::vector<OwnDocument> m_ownDocuments;
    std::unordered_map<std::uint32_t, std::uint32_t> m_changedDocuments; ///< record -> document
    std::unordered_map<std::uint32_t, std::uint32_t> m_serviceOfRecord; ///< record -> m_machine
    std::vector<std::uint32_t> m_records; ///< by entry: the table's first, then m_own
    std::vector<std::uint32_t> m_documents; ///< by entry
    std::vector<EntryIndex> m_searchOrder;
};

} // namespace netwharf
