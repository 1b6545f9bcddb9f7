// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/action.h"
#include "core/net/error.h"
#include "core/net/snapshot.h"

#include <tl/expected.hpp>

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace netwharf {

/// What one sample should contain.
struct Want
{
    bool boundOnly = true; ///< also TCP sockets that are bound but neither listen nor connect
    /// Look until no owner is pending, whatever it costs: for a program that looks only once.
    /// Else a sample spends little on owners, and the next one goes on where it stopped.
    bool allOwners = false;
    /// Also the traffic of every row; else of none: those that are looked at are asked for by traffic().
    bool allTraffic = false;
    bool refresh = false; ///< somebody waits for it: nothing is taken from an earlier sample for economy
};

/// Where sockets come from: this machine, a recording, another machine. Values only.
///
/// Every function blocks and is called from one thread, the collector's.
class Source
{
public:
    virtual ~Source() = default;

    /// The counts of these rows of the last sample, asked for now; sorted by id. Rows that have gone or
    /// have no counts are left out.
    virtual std::vector<RowTraffic> traffic(std::span<const RowId> /*rows*/) { return {}; }

    /// Does something to what was listed, at once; what a process makes of a signal is seen by looking.
    virtual ActOutcome act(const Action & /*action*/)
    {
        return tl::unexpected(ActProblem{ActRefusal::NotSupported, {}});
    }

    /// Looks once. The snapshot is complete and consistent or there is none: a protocol that
    /// the system does not know is absent, one that could not be read is named in its health.
    virtual tl::expected<std::shared_ptr<const Snapshot>, Error> sample(const Want &want, std::stop_token stop) = 0;
};

} // namespace netwharf
