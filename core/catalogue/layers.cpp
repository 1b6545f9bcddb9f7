// SPDX-License-Identifier: MIT
#include "core/catalogue/layers.h"

#include "core/catalogue/field.h"
#include "core/catalogue/precedence.h"
#include "core/catalogue/registryfacts.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"

#include <algorithm>
#include <tuple>

namespace netwharf {

namespace {

std::tuple<std::uint32_t, std::uint8_t> placeOf(const table::Entry &entry)
{
    const bool noPort = (entry.flags & table::NoPort) != 0;
    return {noPort ? 0x10000U : entry.first, entry.transport};
}

/// Exactly these ports on this transport, as one number.
std::uint64_t keyOf(std::uint16_t first, std::uint16_t last, Protocol transport)
{
    return std::uint64_t{first} << 32U | std::uint64_t{last} << 16U | static_cast<std::uint64_t>(transport);
}

bool isAmong(std::string_view name, std::string_view list)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        if (text::equalsIgnoringCase(list.substr(0, end), name))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

/// How surely an entry with these fields is the machine's service: 0 not, 3 has its very name.
int likeness(const TextFields &fields, const MachineService &service)
{
    if (text::equalsIgnoringCase(fields[table::Name], service.name))
        return 3;
    const bool hasOurName = std::any_of(service.aliases.begin(), service.aliases.end(), [&](const std::string &alias) {
        return text::equalsIgnoringCase(alias, fields[table::Name]);
    });
    if (hasOurName)
        return 2;
    return isAmong(service.name, fields[table::Aliases]) ? 1 : 0;
}

} // namespace

TextFields textFields(const table::Table &table, std::uint32_t offset)
{
    TextFields fields;
    std::string_view rest = table.texts.substr(offset);
    for (std::string_view &field : fields) {
        if (rest.front() == table::RecordEnd)
            break;
        field = rest.substr(0, rest.find(table::FieldEnd));
        rest.remove_prefix(field.size() + 1);
    }
    return fields;
}

Layers::Layers(const table::Table &table, std::span<const MachineService> machine, std::span<const PortNote> notes)
    : m_table(table), m_machine(machine.begin(), machine.end()), m_notes(notes.begin(), notes.end())
{
    for (std::uint32_t i = 0; i < m_machine.size(); ++i) {
        const MachineService &service = m_machine[i];
        const std::uint32_t record = knownEntry(service);
        if (record == m_table.entries.size())
            addOwn(service, i);
        else if (m_serviceOfRecord.try_emplace(record, i).second)
            addNames(service, record);
    }
    addNotes();
    number();
}

const table::Entry &Layers::entry(EntryIndex index) const
{
    const std::uint32_t record = m_records[index];
    return record < m_table.entries.size() ? m_table.entries[record] : m_own[record - m_table.entries.size()].entry;
}

bool Layers::isCompiled(EntryIndex index) const
{
    const std::uint32_t record = m_records[index];
    return record < m_table.entries.size() || m_own[record - m_table.entries.size()].record != None;
}

const MachineService *Layers::serviceOf(EntryIndex index) const
{
    std::uint32_t record = m_records[index];
    if (record >= m_table.entries.size()) {
        const OwnEntry &own = m_own[record - m_table.entries.size()];
        if (own.record == None)
            return own.service == None ? nullptr : &m_machine[own.service];
        record = own.record;
    }
    const auto known = m_serviceOfRecord.find(record);
    return known == m_serviceOfRecord.end() ? nullptr : &m_machine[known->second];
}

const PortNote *Layers::noteOf(EntryIndex index) const
{
    const std::uint32_t record = m_records[index];
    if (record < m_table.entries.size())
        return nullptr;
    const std::uint32_t note = m_own[record - m_table.entries.size()].note;
    return note == None ? nullptr : &m_notes[note];
}

const PortNote *Layers::noteOn(PortRange ports, Protocol transport) const
{
    const auto note = m_noteAt.find(keyOf(ports.first, ports.last, transport));
    return note == m_noteAt.end() ? nullptr : &m_notes[note->second];
}

std::uint32_t Layers::documentCount() const
{
    return static_cast<std::uint32_t>(m_table.documents.size() - 1 + m_ownDocuments.size());
}

EntryWords Layers::words(std::uint32_t document) const
{
    const std::size_t compiled = m_table.documents.size() - 1;
    if (document >= compiled) {
        const OwnDocument &own = m_ownDocuments[document - compiled];
        return {own.lines, own.textAt, own.bodyAt, own.pinyin};
    }
    const table::Document &from = m_table.documents[document];
    const table::Document &next = m_table.documents[document + 1];
    return {m_table.arena.substr(from.offset, next.offset - from.offset), from.textAt - from.offset,
            from.bodyAt - from.offset, m_table.pinyinLines.substr(from.pinyin, next.pinyin - from.pinyin)};
}

std::uint32_t Layers::knownEntry(const MachineService &service) const
{
    const auto transport = static_cast<std::uint8_t>(service.transport);
    const std::tuple<std::uint32_t, std::uint8_t> place{service.port, transport};
    auto at = std::lower_bound(m_table.entries.begin(), m_table.entries.end(), place,
                               [](const table::Entry &entry, const auto &wanted) { return placeOf(entry) < wanted; });
    int best = 0;
    auto result = static_cast<std::uint32_t>(m_table.entries.size());
    for (; at != m_table.entries.end() && placeOf(*at) == place; ++at) {
        const int like = likeness(textFields(m_table, at->text), service);
        if (like > best) {
            best = like;
            result = static_cast<std::uint32_t>(at - m_table.entries.begin());
        }
    }
    return result;
}

void Layers::addOwn(const MachineService &service, std::uint32_t index)
{
    OwnEntry own;
    own.entry.first = own.entry.last = service.port;
    own.entry.transport = static_cast<std::uint8_t>(service.transport);
    own.entry.document = documentCount();
    own.service = index;
    addOwn(own);

    OwnDocument document{text::fold(service.name) + '\n', 0, 0, {}};
    for (const std::string &alias : service.aliases)
        document.lines += text::fold(alias) + '\n';
    document.textAt = document.lines.size();
    if (!service.comment.empty())
        document.lines += text::fold(service.comment) + '\n';
    document.bodyAt = document.lines.size();
    m_ownDocuments.push_back(std::move(document));
}

/// Names that only this machine has for a service we know make it findable too.
void Layers::addNames(const MachineService &service, std::uint32_t record)
{
    const EntryWords known = words(m_table.entries[record].document);
    const std::string_view names = known.lines.substr(0, known.textAt);
    std::string added;
    const auto add = [&](const std::string &name) {
        const std::string line = text::fold(name) + '\n';
        if (('\n' + std::string(names) + added).find('\n' + line) == std::string::npos)
            added += line;
    };
    add(service.name);
    std::for_each(service.aliases.begin(), service.aliases.end(), add);
    if (added.empty())
        return;
    m_changedDocuments[record] = documentCount();
    m_ownDocuments.push_back({std::string(names) + added + std::string(known.lines.substr(known.textAt)),
                              known.textAt + added.size(), known.bodyAt + added.size(), known.pinyin});
}

std::uint32_t Layers::addOwn(const OwnEntry &own)
{
    const auto index = static_cast<std::uint32_t>(m_own.size());
    m_own.push_back(own);
    m_ownAt.try_emplace(keyOf(own.entry.first, own.entry.last, static_cast<Protocol>(own.entry.transport)), index);
    return index;
}

std::uint32_t Layers::documentOfRecord(std::uint32_t record) const
{
    const auto changed = m_changedDocuments.find(record);
    return changed == m_changedDocuments.end() ? m_table.entries[record].document : changed->second;
}

void Layers::addNotes()
{
    for (std::uint32_t note = 0; note < m_notes.size(); ++note)
        for (const Protocol transport : RegistryTransports)
            if ((m_notes[note].transports >> static_cast<unsigned>(transport) & 1U) != 0)
                addNote(note, transport);
}

std::uint32_t Layers::ownEntryFor(const PortNote &note, Protocol transport)
{
    const auto own = m_ownAt.find(keyOf(note.ports.first, note.ports.last, transport));
    const std::tuple<std::uint32_t, std::uint8_t> place{note.ports.first, static_cast<std::uint8_t>(transport)};
    auto at = std::lower_bound(m_table.entries.begin(), m_table.entries.end(), place,
                               [](const table::Entry &entry, const auto &wanted) { return placeOf(entry) < wanted; });
    const table::Entry *first = nullptr;
    for (; at != m_table.entries.end() && placeOf(*at) == place; ++at)
        if (at->last == note.ports.last && (!first || precedes(*at, *first)))
            first = &*at;
    if (!first || (own != m_ownAt.end() && precedes(m_own[own->second].entry, *first)))
        return own == m_ownAt.end() ? None : own->second;
    OwnEntry copy;
    copy.entry = *first;
    copy.record = static_cast<std::uint32_t>(first - m_table.entries.data());
    copy.entry.document = documentOfRecord(copy.record);
    const std::uint32_t index = addOwn(copy);
    m_ownOfRecord[copy.record] = index;
    return index;
}

void Layers::addNote(std::uint32_t note, Protocol transport)
{
    const PortNote &words = m_notes[note];
    if (!m_noteAt.try_emplace(keyOf(words.ports.first, words.ports.last, transport), note).second)
        return; // an earlier note speaks of the same
    std::uint32_t index = ownEntryFor(words, transport);
    OwnDocument document;
    if (index == None) {
        OwnEntry own;
        own.entry.first = words.ports.first;
        own.entry.last = words.ports.last;
        own.entry.transport = static_cast<std::uint8_t>(transport);
        index = addOwn(own);
    } else {
        const EntryWords known = this->words(m_own[index].entry.document);
        document = {std::string(known.lines), known.textAt, known.bodyAt, known.pinyin};
    }
    const std::string label = text::fold(words.label) + '\n';
    if (!words.label.empty() && ('\n' + document.lines).find('\n' + label) == std::string::npos) {
        document.lines.insert(document.textAt, label);
        document.textAt += label.size();
        document.bodyAt += label.size();
    }
    if (!words.text.empty())
        document.lines += text::fold(words.text) + '\n';
    OwnEntry &own = m_own[index];
    own.note = note;
    own.entry.flags |= table::HasNote;
    own.entry.document = documentCount();
    m_ownDocuments.push_back(std::move(document));
}

/// Numbers all entries in catalogue order; those that the table does not have come after its own of
/// the same port and transport.
void Layers::number()
{
    std::vector<std::uint32_t> added;
    for (std::uint32_t i = 0; i < m_own.size(); ++i)
        if (m_own[i].record == None)
            added.push_back(i);
    std::stable_sort(added.begin(), added.end(), [this](std::uint32_t a, std::uint32_t b) {
        return placeOf(m_own[a].entry) < placeOf(m_own[b].entry);
    });
    const auto compiled = static_cast<std::uint32_t>(m_table.entries.size());
    m_records.reserve(compiled + added.size());
    m_documents.reserve(compiled + added.size());
    std::vector<EntryIndex> entryOf(compiled);
    std::vector<EntryIndex> ownEntries;
    auto next = added.begin();
    const auto takeOwn = [&](std::uint32_t own) {
        m_records.push_back(compiled + own);
        m_documents.push_back(m_own[own].entry.document);
    };
    const auto takeAdded = [&] {
        ownEntries.push_back(size());
        takeOwn(*next++);
    };
    for (std::uint32_t record = 0; record < compiled; ++record) {
        while (next != added.end() && placeOf(m_own[*next].entry) < placeOf(m_table.entries[record]))
            takeAdded();
        entryOf[record] = size();
        if (const auto own = m_ownOfRecord.find(record); own != m_ownOfRecord.end()) {
            takeOwn(own->second);
        } else {
            m_records.push_back(record);
            m_documents.push_back(documentOfRecord(record));
        }
    }
    while (next != added.end())
        takeAdded();
    orderForSearch(entryOf, ownEntries);
}

/// What the person has written comes first, what only the machine names last.
void Layers::orderForSearch(const std::vector<EntryIndex> &entryOf, const std::vector<EntryIndex> &ownEntries)
{
    m_searchOrder.reserve(m_records.size());
    for (const std::uint16_t record : m_table.searchOrder)
        m_searchOrder.push_back(entryOf[record]);
    m_searchOrder.insert(m_searchOrder.end(), ownEntries.begin(), ownEntries.end());
    std::stable_partition(m_searchOrder.begin(), m_searchOrder.end(),
                          [this](EntryIndex index) { return noteOf(index) != nullptr; });
}

} // namespace netwharf
