// SPDX-License-Identifier: MIT
#include "core/portmap/porthits.h"

#include "core/query/evaluate.h"
#include "core/query/querynode.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_map>

namespace netwharf {

namespace {

using Ports = std::bitset<PortCount>;

constexpr int WideBlock = 1000; ///< as Catalogue::best

void set(Ports &ports, std::uint64_t first, std::uint64_t last)
{
    for (std::uint64_t port = first; port <= last && port < PortCount; ++port)
        ports.set(port);
}

class Search
{
public:
    Search(const Catalogue &catalogue, const PortLights &lights, const Snapshot *snapshot)
        : m_catalogue(catalogue), m_lights(lights), m_snapshot(snapshot)
    {}

    Ports portsOf(const QueryNode &node)
    {
        switch (node.kind) {
        case QueryNode::Kind::Test: return portsOfTest(node);
        case QueryNode::Kind::Not: return ~portsOf(node.children.front());
        case QueryNode::Kind::All: return combined(node, true);
        case QueryNode::Kind::Any: break;
        }
        return combined(node, false);
    }

private:
    Ports combined(const QueryNode &node, bool all)
    {
        Ports ports = portsOf(node.children.front());
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const Ports next = portsOf(node.children[i]);
            ports = all ? ports & next : ports | next;
        }
        return ports;
    }

    Ports portsOfTest(const QueryNode &test)
    {
        Ports ports;
        if (test.field == QueryField::Word) {
            const auto &word = std::get<QueryWord>(test.values.front());
            if (word.isValue() && word.ports)
                set(ports, word.ports->first, word.ports->last);
            else if (!word.isValue())
                ports = portsOfWord(word.folded);
            return ports;
        }
        for (const QueryValue &value : test.values)
            if (const auto *span = std::get_if<NumberSpan>(&value))
                set(ports, span->first, span->last);
        return test.field == QueryField::Port ? ports : portsOfField(test);
    }

    Ports portsOfWord(const std::string &word) const
    {
        Ports ports;
        for (EntryIndex entry = 0; entry < m_catalogue.size(); ++entry)
            if (m_catalogue.matchesWord(entry, word))
                addEntry(ports, m_catalogue.at(entry));
        if (m_snapshot)
            addProcesses(ports, word);
        return ports;
    }

    /// What every number has is asked of each; the rest of the entries.
    Ports portsOfField(const QueryNode &test) const
    {
        Ports ports;
        if (test.field == QueryField::Range || test.field == QueryField::InUse) {
            for (std::size_t port = 0; port < PortCount; ++port) {
                PortRecord record;
                record.range = rangeOf(static_cast<std::uint16_t>(port));
                if (testHolds(test, record, isInUse(static_cast<std::uint16_t>(port))))
                    ports.set(port);
            }
            return ports;
        }
        for (EntryIndex entry = 0; entry < m_catalogue.size(); ++entry)
            if (const PortRecord record = m_catalogue.at(entry); testHolds(test, record, false))
                addEntry(ports, record);
        return ports;
    }

    bool isInUse(std::uint16_t port) const { return (m_lights.at(port, AllLayers) & InUseLights) != 0; }

    static void addEntry(Ports &ports, const PortRecord &record)
    {
        if (record.ports && layerOf(record.transport) && record.ports->last - record.ports->first < WideBlock)
            set(ports, record.ports->first, record.ports->last);
    }

    void addProcesses(Ports &ports, const std::string &word) const
    {
        std::unordered_map<ProcessIndex, bool> known;
        for (const Socket &socket : m_snapshot->sockets) {
            const Process *process = m_snapshot->tables->process(socket.owner.process);
            if (!process || !layerOf(socket.protocol) || !m_snapshot->tables->namespaceOf(socket).current)
                continue;
            const auto [place, isNew] = known.try_emplace(socket.owner.process, false);
            if (isNew)
                place->second = text::fold(process->name).find(word) != std::string::npos;
            if (place->second && socket.local.port != 0)
                ports.set(socket.local.port);
        }
    }

    const Catalogue &m_catalogue;
    const PortLights &m_lights;
    const Snapshot *m_snapshot;
};

std::optional<std::uint16_t> bestOf(const Query &query, const Catalogue &catalogue, const Ports &ports)
{
    if (ports.none())
        return std::nullopt;
    for (const AskedPort &asked : query.askedPorts())
        if (ports.test(asked.port))
            return asked.port;
    if (!query.words().empty())
        for (const EntryIndex entry : catalogue.search(query.words()))
            if (const auto range = catalogue.at(entry).ports; range && ports.test(range->first))
                return range->first;
    return PortHits{ports, {}}.after(static_cast<std::uint16_t>(PortCount - 1));
}

} // namespace

PortHits portHits(const Query &query, const Catalogue &catalogue, const PortLights &lights, const Snapshot *snapshot)
{
    PortHits hits;
    if (query.matchesAll())
        return hits;
    hits.ports = Search(catalogue, lights, snapshot).portsOf(*query.root());
    hits.best = bestOf(query, catalogue, hits.ports);
    return hits;
}

PortHits socketHits(const Query &query, const Catalogue &catalogue, const Snapshot *snapshot)
{
    PortHits hits;
    if (query.matchesAll() || !snapshot)
        return hits;
    const Tables &tables = *snapshot->tables;
    RowMatcher matches(query, tables, catalogue, snapshot->takenAt);
    for (const Row &row : joinRows(*snapshot, catalogue)) {
        const Socket &socket = row.socket;
        if (socket.local.port != 0 && layerOf(socket.protocol) && tables.namespaceOf(socket).current && matches(row))
            hits.ports.set(socket.local.port);
    }
    if (hits.ports.any())
        hits.best = hits.after(static_cast<std::uint16_t>(PortCount - 1));
    return hits;
}

std::optional<std::uint16_t> PortHits::after(std::uint16_t port) const
{
    for (std::size_t step = 1; step <= PortCount; ++step)
        if (const std::size_t next = (port + step) % PortCount; ports.test(next))
            return static_cast<std::uint16_t>(next);
    return std::nullopt;
}

std::optional<std::uint16_t> PortHits::before(std::uint16_t port) const
{
    for (std::size_t step = 1; step <= PortCount; ++step)
        if (const std::size_t next = (port + PortCount - step) % PortCount; ports.test(next))
            return static_cast<std::uint16_t>(next);
    return std::nullopt;
}

} // namespace netwharf
