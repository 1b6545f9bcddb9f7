// SPDX-License-Identifier: MIT
#include "app/ui/sockets/socketsuggestions.h"

#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace netwharf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SocketSuggestions)
};

/// Texts with the number of sockets that have each, in order.
class Tally
{
public:
    void add(const std::string &text, int sockets = 1)
    {
        if (!text.empty())
            m_counts[text] += sockets;
    }

    QList<LiveValue> values() const
    {
        QList<LiveValue> values;
        for (const auto &[text, count] : m_counts)
            values << LiveValue{text, Texts::tr("%Ln socket(s)", nullptr, count)};
        return values;
    }

private:
    std::map<std::string, int> m_counts;
};

std::vector<int> socketsOfProcesses(const Snapshot &snapshot)
{
    const Tables &tables = *snapshot.tables;
    std::vector<int> counts(tables.processes.size());
    const auto count = [&counts](ProcessIndex index) { counts[index] += index < counts.size() ? 1 : 0; };
    for (const Socket &socket : snapshot.sockets) {
        const Owner &owner = socket.owner;
        if (owner.kind == OwnerKind::Shared && owner.sharedSet < tables.sharedSets.size())
            std::ranges::for_each(tables.sharedSets[owner.sharedSet], count);
        else if (owner.process < counts.size())
            count(owner.process);
    }
    return counts;
}

template<typename TextOf>
QList<LiveValue> processValues(const Snapshot &snapshot, TextOf textOf)
{
    Tally tally;
    const std::vector<int> counts = socketsOfProcesses(snapshot);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (const Process *process = snapshot.tables->process(static_cast<ProcessIndex>(i)); process && counts[i] > 0)
            tally.add(textOf(*process), counts[i]);
    return tally.values();
}

QList<LiveValue> pidValues(const Snapshot &snapshot)
{
    std::map<std::uint32_t, QString> names;
    const std::vector<int> counts = socketsOfProcesses(snapshot);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (const Process *process = snapshot.tables->process(static_cast<ProcessIndex>(i)); process && counts[i] > 0)
            names[process->pid] = words::plain(process->name);
    QList<LiveValue> values;
    for (const auto &[pid, name] : names)
        values << LiveValue{std::to_string(pid), name};
    return values;
}

/// The text of a number that only some sockets have, each made once.
template<typename KeyOf, typename TextOf>
QList<LiveValue> keyedValues(const Snapshot &snapshot, KeyOf keyOf, TextOf textOf)
{
    std::map<std::uint64_t, std::pair<int, const Socket *>> counts;
    for (const Socket &socket : snapshot.sockets)
        if (const std::optional<std::uint64_t> key = keyOf(socket)) {
            auto &[count, first] = counts[*key];
            ++count;
            first = &socket;
        }
    Tally tally;
    for (const auto &[key, found] : counts)
        tally.add(textOf(*found.second), found.first);
    return tally.values();
}

std::string namespaceText(const NetworkNamespace &space)
{
    if (space.current)
        return "current";
    if (!space.name.empty())
        return space.name;
    return space.idKnown ? std::to_string(space.id) : std::string();
}

QList<LiveValue> addressValues(QueryField field, const Snapshot &snapshot)
{
    std::vector<IpAddress> addresses;
    for (const Socket &socket : snapshot.sockets) {
        if (field != QueryField::RemoteAddress)
            addresses.push_back(socket.local.address);
        if (field != QueryField::LocalAddress && socket.hasRemote)
            addresses.push_back(socket.remote.address);
    }
    std::ranges::sort(addresses);
    std::vector<std::pair<int, IpAddress>> counted; // minus how many sockets, so that the most come first
    for (auto at = addresses.begin(); at != addresses.end();) {
        const auto next = std::find_if(at, addresses.end(), [at](const IpAddress &each) { return each != *at; });
        counted.emplace_back(static_cast<int>(at - next), *at);
        at = next;
    }
    if (counted.size() > SocketValues::MostAddresses) {
        std::ranges::nth_element(counted, counted.begin() + SocketValues::MostAddresses);
        counted.resize(SocketValues::MostAddresses);
    }
    std::ranges::sort(counted, {}, &std::pair<int, IpAddress>::second);
    QList<LiveValue> values;
    for (const auto &[count, address] : counted)
        values << LiveValue{address.toString(), Texts::tr("%Ln socket(s)", nullptr, -count)};
    return values;
}

QList<LiveValue> portValues(const PortUseMap *use, const Catalogue *catalogue, bool asService)
{
    QList<LiveValue> values;
    std::set<std::string> seen;
    if (!use || !catalogue)
        return values;
    for (const auto &[key, each] : *use) {
        const EntryIndex entry = catalogue->best(key.first, key.second);
        const std::string name(entry == NoEntry ? std::string_view() : catalogue->at(entry).name);
        const std::string port = std::to_string(key.first);
        const std::string value = asService ? name : port;
        if (each.serves && !value.empty() && seen.insert(value).second)
            values << LiveValue{value, asService ? QString::fromStdString(port) : words::plain(name)};
    }
    return values;
}

QList<LiveValue> socketValues(QueryField field, const Snapshot &snapshot, const PortUseMap *use,
                              const Catalogue *catalogue)
{
    const Tables &tables = *snapshot.tables;
    using Key = std::optional<std::uint64_t>;
    switch (field) {
    case QueryField::Process: return processValues(snapshot, [](const Process &p) { return p.name; });
    case QueryField::Executable: return processValues(snapshot, [](const Process &p) { return p.executable; });
    case QueryField::Pid: return pidValues(snapshot);
    case QueryField::User:
        return keyedValues(
            snapshot, [](const Socket &s) { return s.uidKnown ? Key(s.uid) : Key(); },
            [&](const Socket &s) { return tables.user(s.uid); });
    case QueryField::Unit:
        return keyedValues(
            snapshot, [](const Socket &s) { return s.owner.unit != 0 ? Key(s.owner.unit) : Key(); },
            [&](const Socket &s) {
                const Unit &unit = tables.units[s.owner.unit];
                return unit.container.empty() ? unit.unit : unit.container;
            });
    case QueryField::Namespace:
        return keyedValues(
            snapshot, [](const Socket &s) { return Key(s.namespaceIndex); },
            [&](const Socket &s) { return namespaceText(tables.namespaceOf(s)); });
    case QueryField::Interface:
        return keyedValues(
            snapshot,
            [](const Socket &s) {
                const auto space = std::uint64_t{s.namespaceIndex} << 32;
                return s.interfaceIndex != 0 ? Key(space | s.interfaceIndex) : Key();
            },
            [&](const Socket &s) { return tables.interfaceName(s); });
    case QueryField::Address:
    case QueryField::LocalAddress:
    case QueryField::RemoteAddress: return addressValues(field, snapshot);
    case QueryField::Port:
    case QueryField::LocalPort:
    case QueryField::RemotePort: return portValues(use, catalogue, false);
    case QueryField::Service: return portValues(use, catalogue, true);
    default: return {};
    }
}

} // namespace

const QList<LiveValue> &SocketValues::of(QueryField field, const Update &facts)
{
    const bool isKept = m_snapshot && m_snapshot == facts.snapshot && m_field == field;
    if (!isKept && facts.snapshot)
        m_values = socketValues(field, *facts.snapshot, facts.portUse.get(), facts.catalogue.get());
    m_snapshot = facts.snapshot;
    m_field = field;
    return m_values;
}

} // namespace netwharf
