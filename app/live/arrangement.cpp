// SPDX-License-Identifier: MIT
#include "app/live/arrangement.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace netwharf {

namespace {

/// Sorts `values`, writes the first few to `named` and returns how many different ones there are.
template<typename Value>
int nameSome(std::vector<Value> &values, std::array<Value, RowGroup::MostNamed> &named)
{
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
    std::copy_n(values.begin(), std::min(values.size(), named.size()), named.begin());
    return static_cast<int>(values.size());
}

std::uint64_t hashOf(const IpAddress &address)
{
    const auto bytes = address.bytes();
    return std::hash<std::string_view>()({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

bool isHolder(const Owner &owner)
{
    return owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Shared || owner.kind == OwnerKind::Queued;
}

/// Counts what the members of a group are. One object for all groups of a list, for its room.
class Summary
{
public:
    Summary(const Tables &tables, const TrafficTable &traffic) : m_tables(tables), m_traffic(traffic) {}

    void of(std::span<const LiveRow> members, RowGroup &group);

private:
    void count(const LiveRow &live, RowGroup &group);
    static void add(const TrafficTable::Entry &entry, RowGroup &group);
    int nameHosts(RowGroup &group);
    int countInside();
    int namePrograms(RowGroup &group);

    const Tables &m_tables;
    const TrafficTable &m_traffic;
    struct HostSeen
    {
        std::uint64_t hash = 0; ///< of the address
        const IpAddress *address = nullptr;
    };

    std::vector<HostSeen> m_hosts;
    struct Pair
    {
        RowId end{};
        RowId otherEnd{};
    };

    std::vector<Pair> m_pairs; ///< members whose other end is on this machine
    std::vector<std::uint16_t> m_ports;
    std::vector<std::uint16_t> m_datagramPorts;
    std::vector<ProcessIndex> m_programs;
};

void Summary::of(std::span<const LiveRow> members, RowGroup &group)
{
    m_hosts.clear();
    m_pairs.clear();
    m_ports.clear();
    m_datagramPorts.clear();
    m_programs.clear();
    group.first = members.front().row.socket.id;
    group.memberCount = static_cast<std::uint32_t>(members.size());
    bool listens = false;
    for (const LiveRow &live : members) {
        if (live.event == RowEvent::Closed)
            continue;
        if (!listens && live.row.socket.state == SocketState::Listen) {
            listens = true;
            group.first = live.row.socket.id;
        }
        count(live, group);
    }
    group.hosts = nameHosts(group);
    group.inside = countInside();
    group.connections -= group.inside;
    group.portCount = nameSome(m_ports, group.ports);
    group.datagramPortCount = nameSome(m_datagramPorts, group.datagramPorts);
    group.programCount = namePrograms(group);
}

void Summary::count(const LiveRow &live, RowGroup &group)
{
    const Socket &socket = live.row.socket;
    ++group.sockets;
    if (socket.hasRemote) {
        ++group.connections;
        if (live.row.otherEnd != RowId{})
            m_pairs.push_back({socket.id, live.row.otherEnd});
        if (live.row.otherEnd == RowId{} && !socket.remote.address.isLoopback())
            m_hosts.push_back({hashOf(socket.remote.address), &socket.remote.address});
    } else if (groupOf(socket.state) == StateGroup::Listening) {
        const bool listens = socket.state == SocketState::Listen;
        ++(listens ? group.listening : group.datagrams);
        if (hasPorts(socket.protocol) && socket.local.port != 0)
            (listens ? m_ports : m_datagramPorts).push_back(socket.local.port);
    }
    if (isHolder(socket.owner) && socket.owner.process != NoProcess
        && (m_programs.empty() || m_programs.back() != socket.owner.process))
        m_programs.push_back(socket.owner.process);
    if (const TrafficTable::Entry *entry = m_traffic.find(socket.id))
        add(*entry, group);
}

void Summary::add(const TrafficTable::Entry &entry, RowGroup &group)
{
    group.hasTraffic = true;
    group.traffic.bytesSent += entry.newest.traffic.bytesSent;
    group.traffic.bytesReceived += entry.newest.traffic.bytesReceived;
    group.traffic.retransmits += entry.newest.traffic.retransmits;
    if (!entry.rate)
        return;
    group.hasRate = true;
    group.rate.sent += entry.rate->sent;
    group.rate.received += entry.rate->received;
}

/// Names the hosts with most connections and returns how many there are.
int Summary::nameHosts(RowGroup &group)
{
    std::ranges::sort(m_hosts, {}, &HostSeen::hash);
    int count = 0;
    for (auto first = m_hosts.begin(); first != m_hosts.end(); ++count) {
        const auto end =
            std::find_if(first, m_hosts.end(), [first](const HostSeen &each) { return each.hash != first->hash; });
        const RowGroup::Host host{*first->address, static_cast<int>(end - first)};
        const auto isLess = [&host](const RowGroup::Host &named) {
            return named.connections < host.connections
                   || (named.connections == host.connections && host.address < named.address);
        };
        const auto place = std::ranges::find_if(group.talks, isLess);
        if (place != group.talks.end()) {
            std::move_backward(place, group.talks.end() - 1, group.talks.end());
            *place = host;
        }
        first = end;
    }
    return count;
}

/// How many connections have both ends among the members.
int Summary::countInside()
{
    std::ranges::sort(m_pairs, {}, &Pair::end);
    const auto ends = std::ranges::count_if(m_pairs, [this](const Pair &pair) {
        return std::ranges::binary_search(m_pairs, pair.otherEnd, {}, &Pair::end);
    });
    return static_cast<int>(ends / 2);
}

int Summary::namePrograms(RowGroup &group)
{
    group.programs.fill(NoProcess);
    group.processes.fill(NoProcess);
    group.processCount = nameSome(m_programs, group.processes);
    const auto nameOf = [this](ProcessIndex index) {
        const Process *process = m_tables.process(index);
        return process ? std::string_view(process->name) : std::string_view();
    };
    std::unordered_set<std::string_view> names;
    std::erase_if(m_programs, [&](ProcessIndex index) { return !names.insert(nameOf(index)).second; });
    std::ranges::sort(m_programs, {}, nameOf);
    std::copy_n(m_programs.begin(), std::min(m_programs.size(), group.programs.size()), group.programs.begin());
    return static_cast<int>(m_programs.size());
}

/// The head's own row. An owner that is not that of every member is no owner.
LiveRow headOf(std::span<const LiveRow> members, RowId id, std::uint32_t group)
{
    LiveRow head;
    head.part = RowPart::Head;
    head.group = group;
    head.row.socket.id = id;
    const Owner &owner = members.front().row.socket.owner;
    if (std::ranges::all_of(members, [&owner](const LiveRow &live) { return live.row.socket.owner == owner; }))
        head.row.socket.owner = owner;
    return head;
}

/// What is folded away may have changed all the same: the newest event counts, of several at once the last
/// in RowEvent.
void tellNewest(std::span<const LiveRow> members, LiveRow &head)
{
    for (const LiveRow &live : members) {
        const bool isNewer = std::pair(live.eventAt, live.event) > std::pair(head.eventAt, head.event);
        if (live.event != RowEvent::None && (head.event == RowEvent::None || isNewer)) {
            head.event = live.event;
            head.eventAt = live.eventAt;
        }
    }
}

} // namespace

void arrange(std::span<const Row> rows, const RowGroups &groups, const Folding &folding,
             const std::function<LiveRow(const Row &)> &live, Update &update)
{
    Summary summary(*update.snapshot->tables, *update.traffic);
    update.rows.reserve(rows.size() + rows.size() / 2); // a head has two members at least
    for (const GroupSpan &span : groups.spans) {
        if (span.count == 1) {
            update.rows.push_back(live(rows[groups.order[span.first]]));
            continue;
        }
        const auto number = static_cast<std::uint32_t>(update.groups.size());
        RowGroup &group = update.groups.emplace_back();
        group.id = span.id;
        group.open = folding.isOpen(span.id);
        group.head = static_cast<std::uint32_t>(update.rows.size());
        update.rows.emplace_back();
        std::vector<LiveRow> &target = group.open ? update.rows : update.folded;
        group.firstMember = static_cast<std::uint32_t>(target.size());
        for (std::uint32_t i = span.first; i < span.first + span.count; ++i) {
            LiveRow &member = target.emplace_back(live(rows[groups.order[i]]));
            member.part = RowPart::Member;
            member.group = number;
        }
        target.back().part = RowPart::LastMember;
        const auto members = std::span<const LiveRow>(target).subspan(group.firstMember);
        summary.of(members, group);
        update.rows[group.head] = headOf(members, span.id, number);
        if (!group.open)
            tellNewest(members, update.rows[group.head]);
    }
}

} // namespace netwharf
