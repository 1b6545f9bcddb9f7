// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "core/rows/trafficrate.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace netwharf {

/// What is known of rows beside their snapshot and changes while they stay the same: traffic, names of
/// remote addresses. Filled while columns are shown that need it.
class LiveExtras
{
public:
    struct Counted
    {
        Traffic traffic;
        std::optional<TrafficRate> rate;
    };
    using NameOf = std::function<const std::string &(const IpAddress &)>;
    using Names = std::function<std::shared_ptr<const RemoteNames>()>;

    /// Counts of every row; while it has any, they win over those of single rows, by which nothing is
    /// sorted.
    void setAll(std::shared_ptr<const TrafficTable> all) { m_all = std::move(all); }
    void setFinal(std::shared_ptr<const FinalTraffic> final) { m_final = std::move(final); }
    /// Readings of single rows.
    void take(const std::vector<RowTraffic> &readings);
    /// Forgets readings of all other rows; `rows` sorted.
    void keepOnly(const std::vector<RowId> &rows);
    /// `names`: all that are known, for ofNow().
    void setNames(NameOf nameOf, Names names = {});
    /// The same with names that do not change any more: for another thread.
    LiveExtras ofNow() const;

    /// The counts of a TCP connection; nothing for other sockets or before they are known.
    std::optional<Counted> trafficOf(const LiveRow &live) const;
    /// The name of its remote address, made visible; empty when none is known.
    QString remoteNameOf(const Socket &socket) const;

private:
    std::shared_ptr<const TrafficTable> m_all;
    std::shared_ptr<const FinalTraffic> m_final;
    std::unordered_map<RowId, TrafficMeter> m_meters;
    NameOf m_nameOf;
    Names m_names;
};

} // namespace netwharf
