// SPDX-License-Identifier: MIT
#include "app/cli/portlist.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace netwharf {

namespace {

/// Entries of one port; the answer for tcp and udp, or for the transport asked for, without one.
std::vector<PortRecord> recordsOf(const AskedPort &asked, const Catalogue &catalogue)
{
    std::vector<PortRecord> records;
    for (Protocol transport : {Protocol::Tcp, Protocol::Udp, Protocol::Sctp, Protocol::Dccp}) {
        if (asked.transport && *asked.transport != transport)
            continue;
        const auto entries = catalogue.lookUp(asked.port, transport);
        for (EntryIndex entry : entries)
            records.push_back(catalogue.at(entry));
        const bool isUsual = transport == Protocol::Tcp || transport == Protocol::Udp;
        if (entries.empty() && (isUsual || asked.transport))
            records.push_back(catalogue.answer(asked.port, transport));
    }
    return records;
}

std::vector<EntryIndex> candidates(const Query &query, const Catalogue &catalogue)
{
    if (!query.words().empty())
        return catalogue.search(query.words());
    std::vector<EntryIndex> all(catalogue.size());
    std::iota(all.begin(), all.end(), EntryIndex{0});
    return all;
}

/// Answers for the ports that something listens on and no entry names.
std::vector<PortRecord> unnamedInUse(std::span<const Row> rows, const Catalogue &catalogue)
{
    std::set<std::pair<std::uint16_t, Protocol>> ports;
    for (const Row &row : rows)
        if (row.direction == Direction::Listening && row.service == NoEntry && row.servicePort != 0)
            ports.emplace(row.servicePort, transportOf(row.socket.protocol));
    std::vector<PortRecord> records;
    for (const auto &[port, transport] : ports)
        records.push_back(catalogue.answer(port, transport));
    return records;
}

bool comesBefore(const PortReport &a, const PortReport &b)
{
    constexpr std::uint32_t AfterAllPorts = 65536;
    const auto place = [](const PortRecord &record) {
        return std::pair(record.ports ? record.ports->first : AfterAllPorts, record.transport);
    };
    return place(a.record) < place(b.record);
}

} // namespace

std::vector<PortReport> findPorts(const Query &query, const Catalogue &catalogue, std::span<const Row> rows,
                                  const Tables &tables)
{
    const PortUseIndex use(rows, tables);
    std::vector<PortReport> reports;
    const auto add = [&](PortRecord record) {
        auto holders = use.holders(record);
        reports.push_back({std::move(record), std::move(holders)});
    };
    const std::vector<AskedPort> asked = query.askedPorts();
    for (const AskedPort &port : asked)
        for (PortRecord &record : recordsOf(port, catalogue))
            add(std::move(record));
    if (!asked.empty())
        return reports;
    PortMatcher matches(query, catalogue);
    for (EntryIndex entry : candidates(query, catalogue)) {
        PortRecord record = catalogue.at(entry);
        if (matches(entry, use.isInUse(record)))
            add(std::move(record));
    }
    for (PortRecord &record : unnamedInUse(rows, catalogue))
        if (matches(record, true))
            add(std::move(record));
    if (query.words().empty())
        std::stable_sort(reports.begin(), reports.end(), comesBefore);
    return reports;
}

} // namespace netwharf
