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

/// The fields of the text record at `offset` of table::Texts.
TextFields textFields(std::uint32_t offset);

/// The folded words of an entry: lines of names up to `textAt`, of titles up to `bodyAt`, then the rest.
struct EntryWords
{
    std::string_view lines;
    std::size_t textAt = 0;
    std::size_t bodyAt = 0;
    std::string_view pinyin; ///< as in table::PinyinLines
};

/// The compiled table with this machine's names laid over it: the numbering of entries.
class Layers
{
public:
    explicit Layers(std::span<const MachineService> machine);

    EntryIndex size() const { return static_cast<EntryIndex>(m_records.size()); }
    const table::Entry &entry(EntryIndex index) const;
    /// Documents are shared by entries with the same words.
    std::uint32_t documentOf(EntryIndex index) const { return m_documents[index]; }
    std::uint32_t documentCount() const;
    EntryWords words(std::uint32_t document) const;
    /// The machine's own line for this entry, or null.
    const MachineService *serviceOf(EntryIndex index) const;
    /// Whether only the machine names it; then its table::Entry has no text record.
    bool isMachineOnly(EntryIndex index) const;
    /// All entries as search shows them within a class.
    const std::vector<EntryIndex> &searchOrder() const { return m_searchOrder; }

private:
    /// Words that differ from the compiled ones by names of this machine.
    struct OwnDocument
    {
        std::string lines;
        std::size_t textAt = 0;
        std::size_t bodyAt = 0;
        std::string_view pinyin; ///< of the compiled words
    };

    /// The compiled entry that already speaks of this service, or table::Entries.size().
    static std::uint32_t knownEntry(const MachineService &service);
    void addOwn(const MachineService &service, std::uint32_t index);
    void addNames(const MachineService &service, std::uint32_t record);
    void number();

    std::vector<MachineService> m_machine;
    std::vector<table::Entry> m_own; ///< entries that only the machine has; text = index in m_machine
    std::vector<OwnDocument> m_ownDocuments;
    std::unordered_map<std::uint32_t, std::uint32_t> m_changedDocuments; ///< record -> document
    std::unordered_map<std::uint32_t, std::uint32_t> m_serviceOfRecord; ///< record -> m_machine
    std::vector<std::uint32_t> m_records; ///< by entry: table::Entries first, then m_own
    std::vector<std::uint32_t> m_documents; ///< by entry
    std::vector<EntryIndex> m_searchOrder;
};

} // namespace netwharf
