// SPDX-License-Identifier: MIT
#include "core/catalogue/catalogue.h"

#include "core/catalogue/catalogueprivate.h"
#include "core/catalogue/precedence.h"

#include <algorithm>
#include <tuple>

namespace netwharf {

namespace {

constexpr std::size_t PortCount = 65536;

std::vector<std::string_view> viewsOf(std::string_view list)
{
    std::vector<std::string_view> views;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        views.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return views;
}

LocalText localText(const TextFields &fields, std::size_t first)
{
    LocalText text;
    std::copy_n(fields.begin() + static_cast<std::ptrdiff_t>(first), LanguageCount, text.in.begin());
    return text;
}

/// The parts of a record that the registry fills.
void addRegistry(PortRecord &record, const TextFields &fields)
{
    record.description = fields[table::Description];
    record.references = viewsOf(fields[table::References]);
    record.unauthorisedUse = fields[table::UnauthorisedUse];
    record.assignedOn = fields[table::AssignedOn];
}

void addCompiled(PortRecord &record, const table::Entry &entry, const TextFields &fields)
{
    const bool guide = (entry.flags & table::FromGuide) != 0;
    record.name = fields[table::Name];
    record.aliases = viewsOf(fields[table::Aliases]);
    record.source = guide ? Origin::Guide : Origin::Registry;
    record.official = (entry.flags & table::Official) != 0;
    record.title = localText(fields, table::Title);
    record.text = localText(fields, table::Text);
    record.safety = localText(fields, table::Safety);
    record.category = fields[table::Category];
    record.commonness = entry.commonness;
    record.cleartext = (entry.flags & table::Cleartext) != 0;
    record.legacy = (entry.flags & table::Legacy) != 0;
    record.secureAlternative = fields[table::SecureAlternative];
    record.status = static_cast<RegistryStatus>(entry.status);
    addRegistry(record, fields);
}

void addMachine(PortRecord &record, const MachineService &service)
{
    record.name = service.name;
    record.aliases.assign(service.aliases.begin(), service.aliases.end());
    record.source = Origin::Machine;
    record.description = service.comment;
}

void addNote(PortRecord &record, const PortNote &note)
{
    record.origin = Origin::Note;
    record.noteLabel = note.label;
    record.noteText = note.text;
    // A number that nobody else names is called what the person calls it.
    if (record.source == Origin::Unassigned)
        record.name = note.label.empty() ? std::string_view(note.text).substr(0, note.text.find('\n'))
                                         : std::string_view(note.label);
}

const table::Nameless *namelessAt(const table::Table &table, std::uint16_t port, Protocol transport)
{
    const auto wanted = std::pair(static_cast<std::uint8_t>(transport), port);
    const auto after = std::upper_bound(table.nameless.begin(), table.nameless.end(), wanted,
                                        [](const auto &key, const table::Nameless &nameless) {
                                            return key < std::pair(nameless.transport, nameless.first);
                                        });
    if (after == table.nameless.begin())
        return nullptr;
    const table::Nameless &nameless = *std::prev(after);
    const bool covers = nameless.transport == wanted.first && nameless.last >= port;
    return covers ? &nameless : nullptr;
}

/// The table's entries that begin at `port` on `transport`.
std::span<const table::Entry> entriesAt(const table::Table &table, std::uint16_t port, Protocol transport)
{
    const auto place = [](const table::Entry &entry) {
        // Entries without a port are after all others, though they say 0.
        return std::tuple((entry.flags & table::NoPort) != 0, entry.first, entry.transport);
    };
    const std::tuple wanted(false, port, static_cast<std::uint8_t>(transport));
    const auto first = std::lower_bound(table.entries.begin(), table.entries.end(), wanted,
                                        [&](const table::Entry &entry, const auto &key) { return place(entry) < key; });
    const auto last =
        std::find_if(first, table.entries.end(), [&](const table::Entry &entry) { return place(entry) != wanted; });
    return {first, last};
}

} // namespace

Catalogue::Private::Private(std::span<const MachineService> machine, std::span<const PortNote> notes,
                            std::shared_ptr<const FreshTable> freshTable)
    : fresh(std::move(freshTable)), layers(fresh ? fresh->view() : table::Compiled, machine, notes)
{
    for (auto &entries : best)
        entries.assign(PortCount, NoEntry);
    for (EntryIndex index = 0; index < layers.size(); ++index) {
        const table::Entry &entry = layers.entry(index);
        const auto table = tableOf(static_cast<Protocol>(entry.transport));
        if (!table || (entry.flags & table::NoPort) != 0)
            continue;
        if (entry.first != entry.last)
            blocks.push_back(index);
        if (isWide(entry))
            continue;
        for (std::size_t port = entry.first; port <= entry.last; ++port) {
            EntryIndex &known = best[*table][port];
            if (known == NoEntry || precedes(entry, layers.entry(known)))
                known = index;
        }
    }
}

std::optional<std::size_t> Catalogue::Private::tableOf(Protocol transport)
{
    if (transport == Protocol::UdpLite)
        transport = Protocol::Udp;
    const auto found = std::find(RegistryTransports.begin(), RegistryTransports.end(), transport);
    if (found == RegistryTransports.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - RegistryTransports.begin());
}

EntryIndex Catalogue::Private::firstFrom(std::uint32_t port) const
{
    EntryIndex low = 0;
    EntryIndex high = layers.size();
    while (low < high) {
        const EntryIndex middle = low + (high - low) / 2;
        const table::Entry &entry = layers.entry(middle);
        if ((entry.flags & table::NoPort) == 0 && entry.first < port)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

RegistryStatus Catalogue::Private::statusAt(std::uint16_t port, Protocol transport) const
{
    const auto table = tableOf(transport);
    if (!table)
        return RegistryStatus::Absent;
    transport = RegistryTransports[*table];
    const table::Entry *chosen = nullptr;
    const auto look = [&](const table::Entry &entry) {
        const bool isSaid =
            (entry.flags & table::Official) != 0 && static_cast<RegistryStatus>(entry.status) != RegistryStatus::Absent;
        if (isSaid && (chosen == nullptr || !precedes(entry, *chosen)))
            chosen = &entry;
    };
    for (const EntryIndex index : blocks) {
        const table::Entry &entry = layers.entry(index);
        if (entry.first < port && entry.last >= port && static_cast<Protocol>(entry.transport) == transport)
            look(entry);
    }
    for (const table::Entry &entry : entriesAt(layers.table(), port, transport))
        look(entry);
    if (chosen != nullptr)
        return static_cast<RegistryStatus>(chosen->status);
    const auto *nameless = namelessAt(layers.table(), port, transport);
    return nameless != nullptr ? static_cast<RegistryStatus>(nameless->status) : RegistryStatus::Absent;
}

std::shared_ptr<const Catalogue> Catalogue::make(std::span<const MachineService> machine,
                                                 std::span<const PortNote> notes,
                                                 std::shared_ptr<const FreshTable> fresh)
{
    return std::shared_ptr<const Catalogue>(new Catalogue(std::make_unique<Private>(machine, notes, std::move(fresh))));
}

Catalogue::Catalogue(std::unique_ptr<Private> p) : m_private(std::move(p)) {}

Catalogue::~Catalogue() = default;

EntryIndex Catalogue::size() const
{
    return m_private->layers.size();
}

PortRecord Catalogue::at(EntryIndex index) const
{
    const Layers &layers = m_private->layers;
    const table::Entry &entry = layers.entry(index);
    PortRecord record;
    record.transport = static_cast<Protocol>(entry.transport);
    const MachineService *service = layers.serviceOf(index);
    record.onMachine = service != nullptr;
    if (layers.isCompiled(index))
        addCompiled(record, entry, textFields(layers.table(), entry.text));
    else if (service)
        addMachine(record, *service);
    record.origin = record.source;
    if (const PortNote *note = layers.noteOf(index))
        addNote(record, *note);
    if ((entry.flags & table::NoPort) == 0) {
        record.ports = PortRange{entry.first, entry.last};
        record.range = rangeOf(entry.first);
        if (record.status == RegistryStatus::Absent)
            record.status = m_private->statusAt(entry.first, record.transport);
    }
    return record;
}

const PortNote *Catalogue::noteOn(PortRange ports, Protocol transport) const
{
    return m_private->layers.noteOn(ports, transport);
}

std::string_view Catalogue::registryDate() const
{
    return m_private->layers.table().registryDate;
}

std::string_view Catalogue::builtInRegistryDate()
{
    return table::Compiled.registryDate;
}

RegistryInfo Catalogue::registry() const
{
    if (m_private->fresh)
        return m_private->fresh->registry();
    return {RegistrySource::BuiltIn, std::string(builtInRegistryDate()), {}};
}

std::vector<EntryIndex> Catalogue::lookUp(std::uint16_t port, Protocol transport) const
{
    std::vector<EntryIndex> result;
    const auto table = Private::tableOf(transport);
    if (!table)
        return result;
    for (const EntryIndex index : overlapping({port, port}))
        if (Private::tableOf(static_cast<Protocol>(m_private->layers.entry(index).transport)) == table)
            result.push_back(index);
    std::stable_sort(result.begin(), result.end(), [this](EntryIndex a, EntryIndex b) {
        return precedes(m_private->layers.entry(a), m_private->layers.entry(b));
    });
    return result;
}

EntryIndex Catalogue::best(std::uint16_t port, Protocol transport) const
{
    const auto table = Private::tableOf(transport);
    return table ? m_private->best[*table][port] : NoEntry;
}

PortRecord Catalogue::answer(std::uint16_t port, Protocol transport) const
{
    PortRecord record;
    record.ports = PortRange{port, port};
    record.transport = transport;
    record.range = rangeOf(port);
    const auto table = Private::tableOf(transport);
    if (!table)
        return record;
    const table::Table &data = m_private->layers.table();
    if (const auto *nameless = namelessAt(data, port, RegistryTransports[*table]))
        addRegistry(record, textFields(data, nameless->text));
    record.status = m_private->statusAt(port, transport);
    return record;
}

std::vector<EntryIndex> Catalogue::overlapping(PortRange ports) const
{
    std::vector<EntryIndex> result;
    for (const EntryIndex index : m_private->blocks) {
        const table::Entry &entry = m_private->layers.entry(index);
        if (entry.first < ports.first && entry.last >= ports.first)
            result.push_back(index);
    }
    const EntryIndex end = m_private->firstFrom(std::uint32_t{ports.last} + 1);
    for (EntryIndex index = m_private->firstFrom(ports.first); index < end; ++index)
        result.push_back(index);
    return result;
}

} // namespace netwharf
