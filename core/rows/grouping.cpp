// SPDX-License-Identifier: MIT
#include "core/rows/grouping.h"

#include <string_view>
#include <unordered_map>

namespace netwharf {

namespace {

/// What a group is about: a kind and what sets it apart within that.
struct Key
{
    std::uint32_t kind = 0;
    std::uint64_t number = 0;
    std::string_view text; ///< points into the tables, the catalogue or the rows

    bool operator==(const Key &) const = default;
};

/// FNV-1a: the same on every machine and in every run, for ids are kept in settings.
class Fnv
{
public:
    Fnv &add(std::uint64_t number)
    {
        for (int shift = 0; shift < 64; shift += 8)
            addByte(static_cast<std::uint8_t>(number >> shift));
        return *this;
    }
    Fnv &add(std::string_view text)
    {
        for (const char c : text)
            addByte(static_cast<std::uint8_t>(c));
        return *this;
    }
    std::uint64_t value() const { return m_value; }

private:
    void addByte(std::uint8_t byte) { m_value = (m_value ^ byte) * 0x100000001b3ULL; }

    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

std::uint64_t hashOf(const Key &key)
{
    return Fnv().add(key.kind).add(key.number).add(key.text).value();
}

struct KeyHash
{
    std::size_t operator()(const Key &key) const { return static_cast<std::size_t>(hashOf(key)); }
};

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Says to which group each row of one list belongs.
class Keys
{
public:
    Keys(Grouping grouping, const OrderingContext &context) : m_grouping(grouping), m_context(context) {}

    Key of(const Row &row)
    {
        switch (m_grouping) {
        case Grouping::None: return {0, static_cast<std::uint64_t>(row.socket.id), {}};
        case Grouping::Process:
        case Grouping::Program: return ofOwner(row.socket);
        case Grouping::Service: return ofService(row);
        case Grouping::LocalPort:
            return {static_cast<std::uint32_t>(transportOf(row.socket.protocol)),
                    hasPorts(row.socket.protocol) ? row.socket.local.port : std::uint64_t{0},
                    {}};
        case Grouping::RemoteAddress:
            return row.socket.hasRemote ? Key{1, 0, textOf(row.socket.remote.address.bytes())} : Key{};
        case Grouping::Place: return ofPlace(row.socket);
        }
        return {};
    }

    RowId idOf(const Key &key) const
    {
        const std::uint64_t hash = Fnv().add(static_cast<std::uint64_t>(m_grouping)).add(hashOf(key)).value();
        return RowId{hash | static_cast<std::uint64_t>(FirstGroupId)};
    }

private:
    Key ofOwner(const Socket &socket) const
    {
        const Owner &owner = socket.owner;
        const Process *process = m_context.tables->process(owner.process);
        const std::string_view name = process ? std::string_view(process->name) : std::string_view();
        const auto kind = static_cast<std::uint32_t>(owner.kind);
        switch (owner.kind) {
        case OwnerKind::Process:
        case OwnerKind::Shared:
        case OwnerKind::Queued:
            return {static_cast<std::uint32_t>(OwnerKind::Process),
                    process && m_grouping == Grouping::Process ? process->pid : std::uint64_t{0}, name};
        case OwnerKind::Kernel: return {kind, 0, name};
        case OwnerKind::Hidden: return {kind, socket.uidKnown ? socket.uid + std::uint64_t{1} : 0, unitOf(owner)};
        case OwnerKind::InFlight:
        case OwnerKind::Closed:
        case OwnerKind::Pending: break;
        }
        return {kind, 0, {}};
    }

    Key ofService(const Row &row)
    {
        if (row.service == NoEntry)
            return {};
        const auto [name, isNew] = m_services.try_emplace(row.service);
        if (isNew)
            name->second = m_context.catalogue->at(row.service).name;
        return {1, 0, name->second};
    }

    Key ofPlace(const Socket &socket) const
    {
        if (const Unit *container = containerOf(socket.owner, *m_context.tables))
            return {2, 0, container->container};
        const NetworkNamespace &space = m_context.tables->namespaceOf(socket);
        return space.current ? Key{} : Key{1, space.id, space.name};
    }

    std::string_view unitOf(const Owner &owner) const
    {
        const auto &units = m_context.tables->units;
        return owner.unit < units.size() ? std::string_view(units[owner.unit].path) : std::string_view();
    }

    Grouping m_grouping;
    const OrderingContext &m_context;
    std::unordered_map<EntryIndex, std::string_view> m_services; ///< names of entries met before
};

} // namespace

const Unit *containerOf(const Owner &owner, const Tables &tables)
{
    const Process *process = tables.process(owner.process);
    const UnitIndex index = owner.unit != 0 || !process ? owner.unit : process->unit;
    const Unit *unit = index < tables.units.size() ? &tables.units[index] : nullptr;
    return unit && !unit->container.empty() ? unit : nullptr;
}

RowGroups groupRows(std::span<const Row> rows, Grouping grouping, const OrderingContext &context)
{
    Keys keys(grouping, context);
    std::unordered_map<Key, std::uint32_t, KeyHash> known;
    std::vector<std::uint32_t> groupOf(rows.size());
    RowGroups groups;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Key key = keys.of(rows[i]);
        const auto [place, isNew] = known.try_emplace(key, static_cast<std::uint32_t>(groups.spans.size()));
        if (isNew)
            groups.spans.push_back({keys.idOf(key), 0, 0});
        groupOf[i] = place->second;
        ++groups.spans[place->second].count;
    }
    std::uint32_t first = 0;
    std::vector<std::uint32_t> next(groups.spans.size());
    for (std::size_t i = 0; i < groups.spans.size(); ++i) {
        groups.spans[i].first = next[i] = first;
        first += groups.spans[i].count;
    }
    groups.order.resize(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        groups.order[next[groupOf[i]]++] = i;
    return groups;
}

} // namespace netwharf
