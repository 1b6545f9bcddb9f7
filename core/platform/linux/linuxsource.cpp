// SPDX-License-Identifier: MIT
#include "core/platform/linux/linuxsource.h"

#include "core/collect/systemsource.h"

#include <algorithm>
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

} // namespace

std::unique_ptr<Source> makeSource()
{
    return std::make_unique<LinuxSource>();
}

LinuxSource::LinuxSource(const LinuxOptions &options)
    : m_sockets(options), m_owners(m_tables, options), m_names(m_tables)
{
    m_tables.tables.namespaces.front() = readNamespace();
}

tl::expected<std::shared_ptr<const Snapshot>, Error> LinuxSource::sample(const Want &want,
                                                                         std::stop_token stop)
{
    auto snapshot = look(want, stop);
    for (int looks = 1; want.allOwners && snapshot && hasPending(**snapshot) && looks < MostLooks; ++looks) {
        auto again = look(want, stop);
        if (!again)
            break; // what was seen already is worth more than the reason
        snapshot = std::move(again);
    }
    return snapshot;
}

tl::expected<std::shared_ptr<const Snapshot>, Error> LinuxSource::look(const Want &want,
                                                                       const std::stop_token &stop)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->takenAt = std::chrono::system_clock::now();
    snapshot->takenAtSteady = std::chrono::steady_clock::now();
    const std::span<const Socket> previous =
        m_last ? std::span<const Socket>(m_last->sockets) : std::span<const Socket>();
    auto &rows = snapshot->sockets;
    rows.reserve(m_last ? previous.size() + previous.size() / 16 : FirstReserve);
    if (auto ok = m_sockets.read(want, previous, stop, rows, snapshot->health); !ok)
        return tl::unexpected(std::move(ok.error()));

    const auto openedAt = m_last ? snapshot->takenAt : std::chrono::system_clock::time_point();
    const Continuity &continuity = m_identity.identify(rows, previous, openedAt);
    m_owners.resolve(rows, {previous, continuity, want.allOwners, snapshot->takenAtSteady, stop});
    m_names.learn(rows, continuity.changed);
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

void LinuxSource::noteOwners(Snapshot &snapshot) const
{
    if (const std::size_t hidden = m_owners.hiddenCount(); hidden > 0)
        snapshot.health.push_back(
            {HealthCode::OwnersHidden, static_cast<std::uint32_t>(hidden), OwnerAbilities});
    if (m_owners.seesNothing())
        snapshot.health.push_back({HealthCode::ProcessesNotReadable, 0, {}});
    if (m_owners.hidesProcesses())
        snapshot.health.push_back({HealthCode::ProcessesHidden, 0, {}});
}

} // namespace netwharf
