// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxsource.h"

#include "core/collect/systemsource.h"
#include "core/platform/linux/capabilities.h"
#include "core/platform/linux/ownsockets.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

namespace netwharf {

namespace {

/// A socket without a process is believed to be so when a second look finds it again.
constexpr int MostLooks = 3;
/// What lets a program see all owners; both are needed.
constexpr const char *OwnerAbilities = "cap_sys_ptrace cap_dac_read_search";

/// Memory that is not written to costs nothing; growing in the first sample would.
constexpr std::size_t FirstReserve = 128 * 1024;

bool hasPending(const Snapshot &snapshot)
{
    return std::any_of(snapshot.sockets.begin(), snapshot.sockets.end(),
                       [](const Socket &row) { return row.owner.kind == OwnerKind::Pending; });
}

/// A trial may take its port while the tables are read. It neither listens nor connects.
void leaveOutOwn(std::vector<Socket> &rows)
{
    if (ownSockets().isEmpty())
        return;
    std::erase_if(rows, [](const Socket &row) {
        const bool mayBe =
            row.state == SocketState::Close || row.state == SocketState::Bound || row.state == SocketState::Unconnected;
        return mayBe && ownSockets().contains(row);
    });
}

/// Those of our own namespace come first.
template<typename Row>
std::span<Row> ownRows(std::span<Row> rows)
{
    const auto end =
        std::partition_point(rows.begin(), rows.end(), [](const Socket &row) { return row.namespaceIndex == 0; });
    return rows.first(static_cast<std::size_t>(end - rows.begin()));
}

/// `snapshot` with what a later one says of its pending owners. What was not seen again has closed.
std::shared_ptr<const Snapshot> answeredBy(const Snapshot &snapshot, const Snapshot &later)
{
    auto answered = std::make_shared<Snapshot>(snapshot);
    answered->tables = later.tables;
    std::unordered_map<RowId, const Owner *> owners;
    for (const Socket &row : later.sockets)
        owners.emplace(row.id, &row.owner);
    for (Socket &row : answered->sockets) {
        if (row.owner.kind != OwnerKind::Pending)
            continue;
        const auto found = owners.find(row.id);
        if (found != owners.end()) {
            row.owner = *found->second;
        } else {
            row.owner.kind = OwnerKind::Closed;
            row.owner.reason = OwnerReason::ClosedTooSoon;
        }
    }
    std::copy_if(later.ended.begin(), later.ended.end(), std::back_inserter(answered->ended),
                 [](const EndedSocket &ended) { return !ended.wasSeen; });
    return answered;
}

} // namespace

std::unique_ptr<Source> makeSource()
{
    return std::make_unique<LinuxSource>();
}

LinuxSource::LinuxSource(const LinuxOptions &options)
    : m_options(options), m_sockets(options), m_owners(m_tables, options),
      m_namespaces(m_tables, m_owners.cgroups(), options), m_otherSockets(m_namespaces, options), m_names(m_tables)
{
    m_tables.tables.namespaces.front() = readNamespace();
}

tl::expected<std::shared_ptr<const Snapshot>, Error> LinuxSource::sample(const Want &want, std::stop_token stop)
{
    auto snapshot = look(want, stop);
    for (int looks = 1; want.allOwners && snapshot && hasPending(**snapshot) && looks < MostLooks; ++looks) {
        auto again = look(want, stop);
        if (!again)
            break; // what was seen already is worth more than the reason
        if (!(*snapshot)->ended.empty()) {
            auto both = std::make_shared<Snapshot>(**again);
            both->ended.insert(both->ended.begin(), (*snapshot)->ended.begin(), (*snapshot)->ended.end());
            again = std::move(both);
        }
        snapshot = std::move(again);
    }
    if (want.allOwners && snapshot && hasPending(**snapshot))
        if (const auto later = look(want, stop))
            snapshot = answeredBy(**snapshot, **later);
    return snapshot;
}

tl::expected<std::shared_ptr<const Snapshot>, Error> LinuxSource::look(const Want &want, const std::stop_token &stop)
{
    startListening();
    const std::span<const Socket> previous =
        m_last ? std::span<const Socket>(m_last->sockets) : std::span<const Socket>();
    auto snapshot = m_pool.make(m_last ? previous.size() + previous.size() / 16 : FirstReserve);
    snapshot->takenAt = std::chrono::system_clock::now();
    snapshot->takenAtSteady = std::chrono::steady_clock::now();
    // Two threads have the owners sooner; a sample that shall only be listed soon has no use for that.
    const auto ahead = !m_last && want.allOwners ? m_owners.lookAhead() : nullptr;
    auto &rows = snapshot->sockets;
    if (auto ok = m_sockets.read(want, ownRows(previous), stop, rows, snapshot->health); !ok)
        return tl::unexpected(std::move(ok.error()));
    if (mayLookFurther(want, *snapshot)) {
        m_sockets.walk(want, rows, snapshot->health, stop);
        m_owners.listProcesses();
        if (m_options.namespaces)
            readOthers(want, stop, *snapshot);
    }

    leaveOutOwn(rows);

    const auto openedAt = m_last ? snapshot->takenAt : std::chrono::system_clock::time_point();
    Continuity &continuity = m_identity.identify(rows, previous, openedAt);
    settleEnded(*snapshot, continuity, previous);
    const auto isKept = [this](const Socket &row) { return m_otherSockets.isKept(row); };
    m_owners.resolve(rows, {previous, continuity, want.allOwners, ahead.get(), isKept, snapshot->takenAtSteady, stop});
    explainOthers(*snapshot);
    m_names.learn(rows, continuity.changed);
    if (m_options.addresses)
        m_names.learnAddresses(snapshot->takenAtSteady);
    if (want.allTraffic)
        addTraffic(*snapshot);
    noteOwners(*snapshot);

    snapshot->sequence = ++m_sequence;
    snapshot->host = readHostName();
    snapshot->settings = readSystemSettings();
    snapshot->tables = m_tables.publish();
    snapshot->cost = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                           - snapshot->takenAtSteady);
    m_last = snapshot;
    return snapshot;
}

/// Where listing the sockets has taken long, the rows of the first sample wait for nothing else.
bool LinuxSource::mayLookFurther(const Want &want, const Snapshot &snapshot) const
{
    return m_last || want.allOwners
           || std::chrono::steady_clock::now() - snapshot.takenAtSteady < m_options.firstSample;
}

void LinuxSource::readOthers(const Want &want, const std::stop_token &stop, Snapshot &snapshot)
{
    m_namespaces.refresh(m_owners.processes().all(), m_owners.tick(), snapshot.takenAtSteady);
    m_otherSockets.read(want, m_sockets.listsBoundOnly(), stop, snapshot.sockets, snapshot.health);
}

/// From outside the kernel does not say which cgroup opened a socket, but all of a container's have one.
void LinuxSource::explainOthers(Snapshot &snapshot)
{
    std::vector<UnitIndex> units(m_tables.tables.namespaces.size(), 0);
    for (const OtherNamespace &space : m_namespaces.all()) {
        units[space.index] = space.unit;
        m_owners.cgroups().touch(space.unit, snapshot.takenAtSteady);
    }
    const std::span<Socket> all = snapshot.sockets;
    for (Socket &row : all.subspan(ownRows(all).size()))
        if (row.owner.unit == 0)
            row.owner.unit = units[row.namespaceIndex];
}

/// Here and not at first, since the thread that samples decides the network namespace.
void LinuxSource::startListening()
{
    if (m_listener || !m_eventsRefusal.empty() || !m_options.events || !m_options.netlink)
        return;
    auto listener = EndedListener::open({m_options.eventBuffer, m_options.keptEvents});
    if (listener)
        m_listener = std::move(*listener);
    else
        m_eventsRefusal = reasonText(listener.error());
}

void LinuxSource::settleEnded(Snapshot &snapshot, Continuity &continuity, std::span<const Socket> previous)
{
    if (!m_eventsRefusal.empty())
        snapshot.health.push_back({HealthCode::EventsRefused, 0, m_eventsRefusal});
    if (!m_listener)
        return;
    EndedListener::Heard heard = m_listener->take();
    if (heard.lost != 0)
        snapshot.health.push_back({HealthCode::EventsLost, heard.lost, {}});
    std::erase_if(heard.events, [](const EndedEvent &event) {
        return ownSockets().contains(event.socket); // nothing that happened
    });
    m_ended.hear(std::move(heard.events));
    m_ended.settle(snapshot.sockets, continuity, previous, snapshot.takenAtSteady, m_identity, snapshot.ended);
    for (EndedSocket &ended : snapshot.ended)
        if (!ended.wasSeen)
            ended.socket.owner.unit = m_owners.unitOf(ended.socket.cgroupId, snapshot.takenAtSteady);
}

/// What a dump counted, and the last counts of connections that go on as TIME_WAIT.
void LinuxSource::addTraffic(Snapshot &snapshot) const
{
    const auto own = m_sockets.counts();
    const auto others = m_otherSockets.counts();
    std::vector<SocketCounts> both; // cookies are the kernel's, not the namespace's
    if (!others.empty()) {
        both.assign(own.begin(), own.end());
        both.insert(both.end(), others.begin(), others.end());
    }
    snapshot.traffic = rowTraffic(snapshot.sockets, others.empty() ? own : std::span<const SocketCounts>(both),
                                  snapshot.takenAtSteady);
    for (const auto &[id, traffic] : m_ended.finalTraffic())
        snapshot.traffic.push_back({id, traffic, snapshot.takenAtSteady});
    std::ranges::sort(snapshot.traffic, {}, &RowTraffic::id);
}

std::vector<RowTraffic> LinuxSource::traffic(std::span<const RowId> rows)
{
    if (!m_options.netlink)
        return {};
    std::vector<RowTraffic> traffic = m_trafficReader.read(rows, m_last);
    for (const RowId id : rows)
        if (const Traffic *final = m_ended.finalTraffic(id))
            traffic.push_back({id, *final, std::chrono::steady_clock::now()});
    std::ranges::sort(traffic, {}, &RowTraffic::id);
    return traffic;
}

void LinuxSource::noteOwners(Snapshot &snapshot) const
{
    for (const HealthCode code : {HealthCode::OwnersHidden, HealthCode::OwnersProtected})
        if (const std::uint32_t hidden = m_owners.notedCount(code); hidden > 0)
            snapshot.health.push_back({code, hidden, missingOutside(OwnerAbilities)});
    if (m_owners.seesNothing())
        snapshot.health.push_back({HealthCode::ProcessesNotReadable, 0, {}});
    if (m_owners.hidesProcesses())
        snapshot.health.push_back({HealthCode::ProcessesHidden, 0, {}});
}

} // namespace netwharf
