// SPDX-License-Identifier: MIT
#include "core/rows/ordering.h"

#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>

namespace netwharf {

namespace {

/// A value to sort by: numbers use `low`, addresses all three. Nothing for rows without a value.
struct Value
{
    std::uint8_t family = 0;
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const Value &) const = default;
};
using MaybeValue = std::optional<Value>;

MaybeValue number(std::uint64_t value)
{
    return Value{0, 0, value};
}

MaybeValue numberIf(bool known, std::uint64_t value)
{
    return known ? number(value) : std::nullopt;
}

std::uint64_t bigEndian(std::span<const std::uint8_t> bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0},
                           [](std::uint64_t sum, std::uint8_t byte) { return (sum << 8) | byte; });
}

MaybeValue address(const IpAddress &address)
{
    const auto bytes = address.bytes();
    const std::size_t highBytes = bytes.size() > 8 ? 8 : 0;
    return Value{static_cast<std::uint8_t>(address.family()), bigEndian(bytes.first(highBytes)),
                 bigEndian(bytes.subspan(highBytes))};
}

/// Places of texts in their sorted order; equal texts share one. Made once per sort, so that rows
/// compare numbers. An empty text has no place.
std::vector<MaybeValue> ranksOf(const std::vector<std::string> &texts)
{
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<MaybeValue> ranks(texts.size());
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++rank;
        ranks[order[i]] = texts[order[i]].empty() ? std::nullopt : number(rank);
    }
    return ranks;
}

template<typename TextOf>
std::vector<MaybeValue> processRanks(const Tables &tables, TextOf textOf)
{
    std::vector<std::string> texts(tables.processes.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (const Process *process = tables.processes[i].get())
            texts[i] = textOf(*process);
    return ranksOf(texts);
}

std::string foldedName(const Process &process)
{
    return text::fold(process.name);
}

std::vector<MaybeValue> unitRanks(const Tables &tables)
{
    std::vector<std::string> texts;
    for (const Unit &unit : tables.units)
        texts.push_back(text::fold(unit.container.empty() ? unit.unit : unit.container));
    return ranksOf(texts);
}

/// By name, and of one name by pid: what one process holds stays together, whatever the second key.
std::vector<MaybeValue> nameRanksOf(const Tables &tables)
{
    std::vector<MaybeValue> ranks = processRanks(tables, foldedName);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i])
            ranks[i] = Value{0, ranks[i]->low, tables.processes[i]->pid};
    return ranks;
}

MaybeValue at(const std::vector<MaybeValue> &ranks, std::size_t index)
{
    return index < ranks.size() ? ranks[index] : std::nullopt;
}

/// Ranks of the texts behind a number that only some rows have (uid, interface, entry).
class SparseRanks
{
public:
    template<typename KeyOf, typename TextOf>
    SparseRanks(const std::vector<Row> &rows, KeyOf keyOf, TextOf textOf)
    {
        std::vector<std::string> texts;
        for (const Row &row : rows)
            if (const std::optional<std::uint64_t> key = keyOf(row))
                if (m_places.try_emplace(*key, texts.size()).second)
                    texts.push_back(text::fold(textOf(row)));
        m_ranks = ranksOf(texts);
    }

    MaybeValue operator[](std::optional<std::uint64_t> key) const
    {
        return key ? m_ranks[m_places.at(*key)] : std::nullopt;
    }

private:
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::vector<MaybeValue> m_ranks;
};

using Values = std::vector<MaybeValue>;

template<typename ValueOf>
Values valuesOf(const std::vector<Row> &rows, ValueOf valueOf)
{
    Values values;
    values.reserve(rows.size());
    for (const Row &row : rows)
        values.push_back(valueOf(row));
    return values;
}

template<typename KeyOf, typename TextOf>
Values valuesByText(const std::vector<Row> &rows, KeyOf keyOf, TextOf textOf)
{
    const SparseRanks ranks(rows, keyOf, textOf);
    return valuesOf(rows, [&](const Row &row) { return ranks[keyOf(row)]; });
}

Values valuesByProcess(const std::vector<Row> &rows, const Values &ranks)
{
    return valuesOf(rows, [&](const Row &row) { return at(ranks, row.socket.owner.process); });
}

std::optional<std::uint64_t> keyIf(bool known, std::uint64_t key)
{
    return known ? std::optional(key) : std::nullopt;
}

Values userValues(const std::vector<Row> &rows, const Tables &tables)
{
    return valuesByText(
        rows, [](const Row &row) { return keyIf(row.socket.uidKnown, row.socket.uid); },
        [&](const Row &row) { return tables.user(row.socket.uid); });
}

Values serviceValues(const std::vector<Row> &rows, const Catalogue &catalogue)
{
    return valuesByText(
        rows, [](const Row &row) { return keyIf(row.service != NoEntry, row.service); },
        [&](const Row &row) { return std::string(catalogue.at(row.service).name); });
}

Values interfaceValues(const std::vector<Row> &rows, const Tables &tables)
{
    const auto keyOf = [](const Row &row) {
        const Socket &socket = row.socket;
        return keyIf(socket.interfaceIndex != 0, (std::uint64_t{socket.namespaceIndex} << 32) | socket.interfaceIndex);
    };
    return valuesByText(rows, keyOf, [&](const Row &row) { return tables.interfaceName(row.socket); });
}

/// Namespaces other than the current one, by name or number.
Values namespaceValues(const std::vector<Row> &rows, const Tables &tables)
{
    const auto keyOf = [&](const Row &row) {
        const std::uint32_t index = row.socket.namespaceIndex;
        return keyIf(!tables.namespaceOf(row.socket).current, index);
    };
    return valuesByText(rows, keyOf, [&](const Row &row) {
        const NetworkNamespace &space = tables.namespaceOf(row.socket);
        return space.name.empty() ? std::to_string(space.id) : space.name;
    });
}

Values remoteNameValues(const std::vector<Row> &rows, const RemoteNames *names)
{
    std::vector<std::string> texts;
    std::map<IpAddress, std::size_t> places;
    if (names)
        for (const auto &[address, name] : *names)
            if (places.try_emplace(address, texts.size()).second)
                texts.push_back(text::fold(name));
    const Values ranks = ranksOf(texts);
    return valuesOf(rows, [&](const Row &row) -> MaybeValue {
        const auto place = places.find(row.socket.remote.address);
        return row.socket.hasRemote && place != places.end() ? ranks[place->second] : std::nullopt;
    });
}

MaybeValue trafficValue(const TrafficTable::Entry &entry, SortKey key)
{
    const Traffic &traffic = entry.newest.traffic;
    const auto perSecond = [](double rate) { return number(static_cast<std::uint64_t>(rate)); };
    switch (key) {
    case SortKey::BytesReceived: return number(traffic.bytesReceived);
    case SortKey::BytesSent: return number(traffic.bytesSent);
    case SortKey::RateReceived: return entry.rate ? perSecond(entry.rate->received) : std::nullopt;
    case SortKey::RateSent: return entry.rate ? perSecond(entry.rate->sent) : std::nullopt;
    case SortKey::RoundTrip: return numberIf(traffic.rtt != 0, traffic.rtt);
    case SortKey::Retransmits: return number(traffic.retransmits);
    default: return std::nullopt;
    }
}

Values trafficValues(const std::vector<Row> &rows, SortKey key, const TrafficTable *traffic)
{
    return valuesOf(rows, [&](const Row &row) -> MaybeValue {
        // Of a datagram socket the kernel counts only what it dropped.
        const bool counted = traffic && row.socket.protocol == Protocol::Tcp && row.socket.hasRemote;
        const TrafficTable::Entry *entry = counted ? traffic->find(row.socket.id) : nullptr;
        return entry ? trafficValue(*entry, key) : std::nullopt;
    });
}

Values pidValues(const std::vector<Row> &rows, const Tables &tables)
{
    return valuesOf(rows, [&](const Row &row) -> MaybeValue {
        const Process *process = tables.process(row.socket.owner.process);
        return process ? number(process->pid) : std::nullopt;
    });
}

/// Keys that need nothing but the row itself.
MaybeValue ownValue(const Row &row, SortKey key)
{
    const Socket &socket = row.socket;
    const bool ported = hasPorts(socket.protocol);
    switch (key) {
    case SortKey::Protocol: return number(static_cast<std::uint64_t>(socket.protocol));
    case SortKey::LocalAddress: return address(socket.local.address);
    case SortKey::LocalPort: return numberIf(ported && socket.local.port != 0, socket.local.port);
    case SortKey::Direction:
        return numberIf(row.direction != Direction::None, static_cast<std::uint64_t>(row.direction));
    case SortKey::RemoteAddress: return socket.hasRemote ? address(socket.remote.address) : std::nullopt;
    case SortKey::RemotePort:
        return numberIf(ported && socket.hasRemote && socket.remote.port != 0, socket.remote.port);
    case SortKey::State: return number(static_cast<std::uint64_t>(socket.state));
    case SortKey::Exposure: return numberIf(row.exposure != Exposure::None, static_cast<std::uint64_t>(row.exposure));
    case SortKey::ReceiveQueue: return numberIf(socket.queuesKnown, socket.receiveQueue);
    case SortKey::SendQueue: return numberIf(socket.queuesKnown, socket.sendQueue);
    case SortKey::OpenedAt: {
        const auto since = socket.openedAt.time_since_epoch().count();
        return numberIf(since > 0, static_cast<std::uint64_t>(since));
    }
    case SortKey::Age: {
        const auto since = socket.openedAt.time_since_epoch().count();
        return numberIf(since > 0, ~static_cast<std::uint64_t>(since));
    }
    case SortKey::Scope: {
        const Scope scope = scopeOf(row);
        return numberIf(scope != Scope::None, static_cast<std::uint64_t>(scope));
    }
    case SortKey::Inode: return numberIf(socket.inode != 0, socket.inode);
    case SortKey::Namespace:
    case SortKey::RemoteName:
    case SortKey::BytesReceived:
    case SortKey::BytesSent:
    case SortKey::RateReceived:
    case SortKey::RateSent:
    case SortKey::RoundTrip:
    case SortKey::Retransmits:
    case SortKey::Process:
    case SortKey::Pid:
    case SortKey::User:
    case SortKey::Service:
    case SortKey::Unit:
    case SortKey::Interface:
    case SortKey::Executable:
    case SortKey::CommandLine: break;
    }
    return std::nullopt;
}

Values keyValues(const std::vector<Row> &rows, SortKey key, const OrderingContext &context, const Values &nameRanks)
{
    const Tables &tables = *context.tables;
    switch (key) {
    case SortKey::Process: return valuesByProcess(rows, nameRanks);
    case SortKey::Executable:
        return valuesByProcess(rows, processRanks(tables, [](const Process &p) { return p.executable; }));
    case SortKey::CommandLine:
        return valuesByProcess(rows, processRanks(tables, [](const Process &p) { return p.command; }));
    case SortKey::Pid: return pidValues(rows, tables);
    case SortKey::User: return userValues(rows, tables);
    case SortKey::Service: return serviceValues(rows, *context.catalogue);
    case SortKey::Interface: return interfaceValues(rows, tables);
    case SortKey::Unit: {
        const Values ranks = unitRanks(tables);
        return valuesOf(rows, [&](const Row &row) { return at(ranks, row.socket.owner.unit); });
    }
    case SortKey::Namespace: return namespaceValues(rows, tables);
    case SortKey::RemoteName: return remoteNameValues(rows, context.names);
    case SortKey::BytesReceived:
    case SortKey::BytesSent:
    case SortKey::RateReceived:
    case SortKey::RateSent:
    case SortKey::RoundTrip:
    case SortKey::Retransmits: return trafficValues(rows, key, context.traffic);
    case SortKey::Protocol:
    case SortKey::LocalAddress:
    case SortKey::LocalPort:
    case SortKey::Direction:
    case SortKey::RemoteAddress:
    case SortKey::RemotePort:
    case SortKey::State:
    case SortKey::Exposure:
    case SortKey::ReceiveQueue:
    case SortKey::SendQueue:
    case SortKey::OpenedAt:
    case SortKey::Age:
    case SortKey::Scope:
    case SortKey::Inode: break;
    }
    return valuesOf(rows, [key](const Row &row) { return ownValue(row, key); });
}

/// One row while it is sorted: small, so that rows move only once, at the end.
struct Item
{
    MaybeValue value;
    MaybeValue then;
    MaybeValue name;
    std::uint32_t row = 0;
    std::uint16_t localPort = 0;
    RowId id{};
};

/// Rows without a value last, whatever the direction.
std::strong_ordering compare(const MaybeValue &a, const MaybeValue &b, bool descending)
{
    if (!a || !b)
        return !a <=> !b;
    return descending ? *b <=> *a : *a <=> *b;
}

bool isBefore(const Item &a, const Item &b, const Sorting &sorting)
{
    if (const auto order = compare(a.value, b.value, sorting.descending); order != 0)
        return order < 0;
    if (const auto order = compare(a.then, b.then, sorting.thenDescending); order != 0)
        return order < 0;
    if (const auto order = compare(a.name, b.name, false); order != 0)
        return order < 0;
    if (a.localPort != b.localPort)
        return a.localPort < b.localPort;
    return a.id < b.id;
}

} // namespace

void sortRows(std::vector<Row> &rows, const Sorting &sorting, const OrderingContext &context)
{
    const Values nameRanks = nameRanksOf(*context.tables);
    const Values values = keyValues(rows, sorting.key, context, nameRanks);
    const Values thens = sorting.thenKey ? keyValues(rows, *sorting.thenKey, context, nameRanks) : Values(rows.size());
    std::vector<Item> items(rows.size());
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        const Socket &socket = rows[i].socket;
        items[i] = {values[i], thens[i], at(nameRanks, socket.owner.process), i, socket.local.port, socket.id};
    }
    std::sort(items.begin(), items.end(), [&sorting](const Item &a, const Item &b) { return isBefore(a, b, sorting); });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Item &item : items)
        sorted.push_back(rows[item.row]);
    rows = std::move(sorted);
}

void sortRows(std::vector<Row> &rows, SortKey key, bool descending, const OrderingContext &context)
{
    sortRows(rows, Sorting{key, descending, std::nullopt, false}, context);
}

} // namespace netwharf
