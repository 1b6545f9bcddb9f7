// SPDX-License-Identifier: MIT
#include "core/catalogue/layers.h"

#include "core/catalogue/field.h"
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

/// How surely a compiled entry is the machine's service: 0 not, 3 has its very name.
int likeness(const table::Entry &entry, const MachineService &service)
{
    const TextFields fields = textFields(entry.text);
    if (text::equalsIgnoringCase(fields[table::Name], service.name))
        return 3;
    const bool hasOurName =
        std::any_of(service.aliases.begin(), service.aliases.end(), [&](const std::string &alias) {
            return text::equalsIgnoringCase(alias, fields[table::Name]);
        });
    if (hasOurName)
        return 2;
    return isAmong(service.name, fields[table::Aliases]) ? 1 : 0;
}

} // namespace

TextFields textFields(std::uint32_t offset)
{
    TextFields fields;
    std::string_view rest = table::Texts.substr(offset);
    for (std::string_view &field : fields) {
        if (rest.front() == table::RecordEnd)
            break;
        field = rest.substr(0, rest.find(table::FieldEnd));
        rest.remove_prefix(field.size() + 1);
    }
    return fields;
}

Layers::Layers(std::span<const MachineService> machine) : m_machine(machine.begin(), machine.end())
{
    for (std::uint32_t i = 0; i < m_machine.size(); ++i) {
        const MachineService &service = m_machine[i];
        const std::uint32_t record = knownEntry(service);
        if (record == table::Entries.size())
            addOwn(service, i);
        else if (m_serviceOfRecord.try_emplace(record, i).second)
            addNames(service, record);
    }
    number();
}

const table::Entry &Layers::entry(EntryIndex index) const
{
    const std::uint32_t record = m_records[index];
    return record < table::Entries.size() ? table::Entries[record] : m_own[record - table::Entries.size()];
}

bool Layers::isMachineOnly(EntryIndex index) const
{
    return m_records[index] >= table::Entries.size();
}

const MachineService *Layers::serviceOf(EntryIndex index) const
{
    if (isMachineOnly(index))
        return &m_machine[entry(index).text];
    const auto known = m_serviceOfRecord.find(m_records[index]);
    return known == m_serviceOfRecord.end() ? nullptr : &m_machine[known->second];
}

std::uint32_t Layers::documentCount() const
{
    return static_cast<std::uint32_t>(table::Documents.size() - 1 + m_ownDocuments.size());
}

EntryWords Layers::words(std::uint32_t document) const
{
    const std::size_t compiled = table::Documents.size() - 1;
    if (document >= compiled) {
        const OwnDocument &own = m_ownDocuments[document - compiled];
        return {own.lines, own.textAt, own.bodyAt, own.pinyin};
    }
    const table::Document &from = table::Documents[document];
    const table::Document &next = table::Documents[document + 1];
    return {table::Arena.substr(from.offset, next.offset - from.offset), from.textAt - from.offset,
            from.bodyAt - from.offset, table::PinyinLines.substr(from.pinyin, next.pinyin - from.pinyin)};
}

std::uint32_t Layers::knownEntry(const MachineService &service)
{
    const auto transport = static_cast<std::uint8_t>(service.transport);
    const std::tuple<std::uint32_t, std::uint8_t> place{service.port, transport};
    auto at = std::lower_bound(
        table::Entries.begin(), table::Entries.end(), place,
        [](const table::Entry &entry, const auto &wanted) { return placeOf(entry) < wanted; });
    int best = 0;
    auto result = static_cast<std::uint32_t>(table::Entries.size());
    for (; at != table::Entries.end() && placeOf(*at) == place; ++at) {
        const int like = likeness(*at, service);
        if (like > best) {
            best = like;
            result = static_cast<std::uint32_t>(at - table::Entries.begin());
        }
    }
    return result;
}

void Layers::addOwn(const MachineService &service, std::uint32_t index)
{
    table::Entry entry;
    entry.first = entry.last = service.port;
    entry.transport = static_cast<std::uint8_t>(service.transport);
    entry.text = index;
    entry.document = documentCount();
    m_own.push_back(entry);

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
    const EntryWords known = words(table::Entries[record].document);
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

/// Numbers all entries in catalogue order; the machine's own come after the compiled ones of the
/// same port and transport.
void Layers::number()
{
    std::vector<std::uint32_t> own(m_own.size());
    for (std::uint32_t i = 0; i < own.size(); ++i)
        own[i] = i;
    std::stable_sort(own.begin(), own.end(), [this](std::uint32_t a, std::uint32_t b) {
        return placeOf(m_own[a]) < placeOf(m_own[b]);
    });
    const auto compiled = static_cast<std::uint32_t>(table::Entries.size());
    m_records.reserve(compiled + own.size());
    m_documents.reserve(compiled + own.size());
    std::vector<EntryIndex> entryOf(compiled);
    std::vector<EntryIndex> ownEntries;
    auto next = own.begin();
    const auto takeOwn = [&] {
        ownEntries.push_back(size());
        m_records.push_back(compiled + *next);
        m_documents.push_back(m_own[*next].document);
        ++next;
    };
    for (std::uint32_t record = 0; record < compiled; ++record) {
        while (next != own.end() && placeOf(m_own[*next]) < placeOf(table::Entries[record]))
            takeOwn();
        entryOf[record] = size();
        m_records.push_back(record);
        m_documents.push_back(table::Entries[record].document);
    }
    while (next != own.end())
        takeOwn();
    for (const auto &[record, document] : m_changedDocuments)
        m_documents[entryOf[record]] = document;

    m_searchOrder.reserve(m_records.size());
    for (const std::uint16_t record : table::SearchOrder)
        m_searchOrder.push_back(entryOf[record]);
    m_searchOrder.insert(m_searchOrder.end(), ownEntries.begin(), ownEntries.end());
}

} // namespace netwharf
