// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/snapshotpool.h"
#include "core/collect/source.h"
#include "core/platform/linux/endedlistener.h"
#include "core/platform/linux/endedsockets.h"
#include "core/platform/linux/namespacereader.h"
#include "core/platform/linux/namespacetable.h"
#include "core/platform/linux/options.h"
#include "core/platform/linux/owners.h"
#include "core/platform/linux/rowidentity.h"
#include "core/platform/linux/sockettables.h"
#include "core/platform/linux/systemfacts.h"
#include "core/platform/linux/trafficreader.h"
#include "core/platform/linux/workingtables.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace netwharf {

/// The sockets of this machine: first those of the network namespace of the thread that samples, then
/// those of all others that processes and names lead to.
///
/// Works without privilege: rows are complete for everybody, owners as far as this user may look.
class LinuxSource final : public Source
{
public:
    explicit LinuxSource(const LinuxOptions &options = {});

    tl::expected<std::shared_ptr<const Snapshot>, Error> sample(const Want &want, std::stop_token stop) override;
    std::vector<RowTraffic> traffic(std::span<const RowId> rows) override;
    ActOutcome act(const Action &action) override;

    /// How many directories of descriptors were read so far.
    std::uint64_t directoryReads() const { return m_owners.directoryReads(); }
    /// How often freed descriptors told the owners of new sockets.
    const GuessCounts &guesses() const { return m_owners.guesses(); }

private:
    tl::expected<std::shared_ptr<const Snapshot>, Error> look(const Want &want, const std::stop_token &stop);
    bool mayLookFurther(const Want &want, const Snapshot &snapshot) const;
    void readOthers(const Want &want, const std::stop_token &stop, Snapshot &snapshot);
    void explainOthers(Snapshot &snapshot);
    void noteOwners(Snapshot &snapshot) const;
    void startListening();
    void settleEnded(Snapshot &snapshot, Continuity &continuity, std::span<const Socket> previous);
    void addTraffic(Snapshot &snapshot) const;
    ActOutcome carryOut(const LookAtProcesses &look) const;
    ActOutcome carryOut(const EndProcess &order) const;
    ActOutcome carryOut(const CloseSocket &order);

    const LinuxOptions m_options;
    SnapshotPool m_pool;
    SocketTables m_sockets;
    WorkingTables m_tables;
    OwnerIndex m_owners;
    NamespaceTable m_namespaces;
    NamespaceReader m_otherSockets;
    NameTables m_names;
    RowIdentity m_identity;
    std::unique_ptr<EndedListener> m_listener; ///< null: not asked for, or refused
    std::string m_eventsRefusal; ///< in errno's words
    EndedSockets m_ended;
    TrafficReader m_trafficReader;
    std::shared_ptr<const Snapshot> m_last;
    std::uint64_t m_sequence = 0;
};

} // namespace netwharf
