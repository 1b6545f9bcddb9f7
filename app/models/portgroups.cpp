// SPDX-License-Identifier: MIT
#include "app/models/portgroups.h"

#include "core/catalogue/categories.h"

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

/// Whether two entries say the same to a reader, apart from their transport.
bool saySame(const PortRecord &a, const PortRecord &b)
{
    return a.ports == b.ports && a.name == b.name && a.title.in == b.title.in && a.text.in == b.text.in
           && a.noteLabel == b.noteLabel && a.noteText == b.noteText && a.safety.in == b.safety.in
           && a.category == b.category && a.cleartext == b.cleartext && a.legacy == b.legacy
           && (!a.title.empty() || a.description == b.description);
}

std::uint8_t categoryIndex(std::string_view tag)
{
    const auto place = std::lower_bound(Categories.begin(), Categories.end(), tag);
    return place != Categories.end() && *place == tag ? static_cast<std::uint8_t>(place - Categories.begin())
                                                      : NoCategory;
}

bool beginTogether(const PortRecord &a, const PortRecord &b)
{
    return a.ports.has_value() == b.ports.has_value() && (!a.ports || a.ports->first == b.ports->first);
}

void addRecord(PortGroup &group, const PortRecord &record)
{
    group.ports = record.ports;
    group.transports |= bit(record.transport);
    group.range = record.range;
    group.origin = std::min(group.origin, record.origin);
    group.explained |= !record.title.empty() || record.origin == Origin::Note;
    group.official |= record.official;
    group.cleartext |= record.cleartext;
    group.legacy |= record.legacy;
    group.category = std::min(group.category, categoryIndex(record.category));
}

} // namespace

PortGroups::PortGroups(std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)), m_rowOfEntry(m_catalogue->size())
{
    const EntryIndex size = m_catalogue->size();
    m_entries.reserve(size);
    m_groups.reserve(size);
    // Entries come in order of port, so those of one row are never far apart.
    std::vector<PortRecord> records;
    EntryIndex first = 0;
    for (EntryIndex entry = 0; entry < size; ++entry) {
        PortRecord record = m_catalogue->at(entry);
        if (!records.empty() && !beginTogether(records.front(), record)) {
            addPort(first, records);
            records.clear();
            first = entry;
        }
        records.push_back(std::move(record));
    }
    addPort(first, records);
}

void PortGroups::addPort(EntryIndex first, std::span<const PortRecord> records)
{
    std::vector<bool> taken(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (taken[i])
            continue;
        PortGroup group;
        group.firstEntry = static_cast<std::uint32_t>(m_entries.size());
        group.origin = records[i].origin;
        for (std::size_t j = i; j < records.size(); ++j) {
            const bool joins =
                j == i
                || (!taken[j] && !(group.transports & bit(records[j].transport)) && saySame(records[i], records[j]));
            if (!joins)
                continue;
            taken[j] = true;
            addRecord(group, records[j]);
            m_rowOfEntry[first + j] = static_cast<std::uint32_t>(m_groups.size());
            m_entries.push_back(first + static_cast<EntryIndex>(j));
        }
        group.entryCount = static_cast<std::uint32_t>(m_entries.size()) - group.firstEntry;
        m_groups.push_back(group);
    }
}

PortGroup PortGroups::group(PortRowId id) const
{
    if (!isAnswer(id))
        return m_groups[number(id)];
    const std::uint16_t port = answerPort(id);
    PortGroup group;
    group.ports = PortRange{port, port};
    group.transports = bit(answerTransport(id));
    group.range = rangeOf(port);
    group.origin = Origin::Unassigned;
    return group;
}

std::span<const EntryIndex> PortGroups::entries(PortRowId id) const
{
    if (isAnswer(id))
        return {};
    const PortGroup &group = m_groups[number(id)];
    return std::span(m_entries).subspan(group.firstEntry, group.entryCount);
}

PortRowId PortGroups::rowFor(std::uint16_t port, Protocol transport) const
{
    const EntryIndex best = m_catalogue->best(port, transport);
    return best == NoEntry ? answerId(port, transport) : rowOf(best);
}

PortRecord PortGroups::record(PortRowId id) const
{
    if (isAnswer(id))
        return m_catalogue->answer(answerPort(id), answerTransport(id));
    return m_catalogue->at(entries(id).front());
}

PortRowKey PortGroups::key(PortRowId id) const
{
    const PortRecord record = this->record(id);
    const bool nameless = record.source == Origin::Unassigned;
    return {record.ports, record.transport, nameless ? std::string() : std::string(record.name)};
}

std::optional<PortRowId> PortGroups::find(const PortRowKey &key) const
{
    const auto isIt = [&](EntryIndex entry) {
        const PortRecord record = m_catalogue->at(entry);
        const bool sameName = key.name.empty() ? record.source == Origin::Unassigned : record.name == key.name;
        return sameName && record.ports == key.ports && record.transport == key.transport;
    };
    if (!key.ports) {
        for (EntryIndex entry = 0; entry < m_catalogue->size(); ++entry)
            if (isIt(entry))
                return rowOf(entry);
        return std::nullopt;
    }
    const auto entries = m_catalogue->overlapping({key.ports->first, key.ports->first});
    const auto found = std::find_if(entries.begin(), entries.end(), isIt);
    if (found != entries.end())
        return rowOf(*found);
    if (key.name.empty() && key.ports->first == key.ports->last)
        return rowFor(key.ports->first, key.transport);
    return std::nullopt;
}

} // namespace netwharf
