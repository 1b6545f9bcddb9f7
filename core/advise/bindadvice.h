// SPDX-License-Identifier: MIT
#pragma once

#include "core/advise/bindcodes.h"
#include "core/advise/forwarding.h"
#include "core/collect/bindprobe.h"
#include "core/rows/row.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace netwharf {

/// One reason, with the socket behind it.
struct BindReason
{
    BindReasonCode code{};
    std::optional<std::size_t> row{}; ///< index into the rows that were asked; nothing where no socket is behind it
    RowId socket{}; ///< of that row; 0 for none
    std::uint32_t count = 1; ///< sockets of the same owner that are in the way for the same reason
    std::vector<std::size_t> others{}; ///< those beside `row`, as indices like it
    /// False: it may be in the way; whether it is depends on options of the holder that may not be read.
    bool certain = true;
    bool optionsKnown = false; ///< the holder's SO_REUSEADDR and SO_REUSEPORT could be read
    /// TimeWait, and connections that only the kernel still has: how long until the last of them has gone, where
    /// it says so and nobody else holds the port. The kernel ends them in coarse steps, up to some seconds late.
    std::optional<std::chrono::milliseconds> freeIn{};
    std::optional<Forward> forward{}; ///< Forwarded by a rule of NAT: where to
    std::vector<BindFix> fixes{}; ///< best first; only those that help

    bool operator==(const BindReason &) const = default;
};

/// One thing that was looked at; which of the values have a meaning is said at BindCheckCode.
struct BindCheck
{
    BindCheckCode code{};
    BindCheckResult result{};
    std::uint32_t number = 0;
    PortRange range{};
    std::optional<std::size_t> row{};
    BindOutcome outcome{};

    bool operator==(const BindCheck &) const = default;
};

/// The protocol that the answer is not about, where none was named and it has another answer.
struct OtherProtocol
{
    Protocol protocol{};
    bool bindable = false;
    std::optional<BindReason> reason{}; ///< the weightiest, where it cannot be bound

    bool operator==(const OtherProtocol &) const = default;
};

/// Whether a bind would succeed.
struct BindAnswer
{
    BindQuestion question;
    IpAddress address; ///< the one asked for; for every address "::", or 0.0.0.0 without IPv6
    bool bindable = false; ///< the trial's word where there was one, else the rules'
    BindOutcome expected = BindOutcome::Bound; ///< by the rules alone
    bool certain = true; ///< the rules knew all they need
    std::optional<BindOutcome> trial; ///< what the kernel said
    /// The rules were certain, and the kernel said something else: the machine changed in between, or
    /// something is at work that is not seen from here.
    bool disagrees = false;
    std::vector<BindReason> reasons; ///< weightiest first; with `bindable` only what would mislead otherwise
    std::vector<BindCheck> checks; ///< in the order of BindCheckCode
    bool reuseAddressHelps = false; ///< a trial with SO_REUSEADDR was no longer refused
    std::optional<OtherProtocol> other; ///< askAbout() alone sets it
    std::optional<Error> natProblem; ///< why the rules of NAT could not be read; nothing: they were
    std::optional<Error> legacyNatProblem; ///< the same, of legacy iptables alone
};

/// What is known of the holders' options; those that are not here are not known.
using HolderOptions = std::map<RowId, ReuseOptions>;

/// What else is known when a question is asked.
struct BindFacts
{
    std::map<RowId, std::chrono::milliseconds> remaining; ///< of closed connections
    tl::expected<std::vector<Forward>, Error> forwards = tl::unexpected(Error{ErrorCode::NotSupported, 0, "nat"});
    std::optional<Error> legacyNatProblem; ///< as in NatRules
    std::optional<BindOutcome> withReuseAddress; ///< what the kernel said when it was tried with SO_REUSEADDR too
};

/// The rows that stand in the way unless their options let the port be shared.
std::vector<std::size_t> holdersOf(const BindQuestion &question, std::span<const Row> rows,
                                   const BindSettings &settings);

/// Answers from what is known; pure. `rows` and `tables`: of one snapshot, bound-only sockets included.
/// `trial`: what a real attempt of the same question said, which only counts for our own user.
BindAnswer adviseBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                      const BindSettings &settings, const HolderOptions &options,
                      std::optional<BindOutcome> trial = std::nullopt, const BindFacts &facts = {});

} // namespace netwharf
