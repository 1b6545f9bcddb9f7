// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"
#include "core/net/ipaddress.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace netwharf {

/// What a condition of a NAT rule looks at in the first packet of a connection.
enum class NatSubject : std::uint8_t {
    Protocol, ///< numbers: of IP, 6 is TCP and 17 is UDP
    Port, ///< numbers: the destination port
    Address, ///< addresses: the destination
    LocalAddress, ///< the destination is an address of this machine
    Family, ///< numbers: 4 or 6
    Arrival, ///< the interface by which it comes in
    Other ///< anything else: the sender, marks, times, chance
};

/// Inclusive, both of one family.
struct AddressRange
{
    IpAddress first;
    IpAddress last;

    bool contains(const IpAddress &address) const
    {
        return address.family() == first.family() && first <= address && address <= last;
    }
    bool operator==(const AddressRange &) const = default;
};

/// Holds when the subject is in one of the ranges; with `negated`, when it is in none.
struct NatCondition
{
    NatSubject subject = NatSubject::Other;
    bool negated = false;
    std::vector<PortRange> numbers{};
    std::vector<AddressRange> addresses{};

    bool operator==(const NatCondition &) const = default;
};

/// Where a translated connection goes.
struct NatTarget
{
    bool redirect = false; ///< to this machine itself
    std::optional<IpAddress> address{}; ///< the first of those that it may go to; nothing: not known, or itself
    std::optional<std::uint16_t> port{}; ///< the first of those that it may go to; nothing: as it was

    bool operator==(const NatTarget &) const = default;
};

enum class NatAction : std::uint8_t { Continue, Jump, Goto, Return, Accept, Drop, Translate };

/// All conditions hold: then the action is done.
struct NatRule
{
    std::vector<NatCondition> conditions{};
    NatAction action = NatAction::Continue;
    std::uint32_t chain = 0; ///< of Jump and Goto: index into NatRules::chains
    NatTarget target{}; ///< of Translate

    bool operator==(const NatRule &) const = default;
};

/// The way by which packets come to a chain; None is only jumped to.
enum class NatHook : std::uint8_t { None, Arriving, FromHere };

struct NatChain
{
    NatHook hook = NatHook::None;
    std::int32_t priority = 0; ///< smaller is earlier among chains of the same hook
    std::optional<Family> family{}; ///< nothing: both
    std::vector<NatRule> rules{};

    bool operator==(const NatChain &) const = default;
};

/// The rules by which the kernel sends connections elsewhere than they were meant for, in the network
/// namespace we run in. What does not change a destination is left out.
struct NatRules
{
    std::vector<NatChain> chains{};
    /// Why those of legacy iptables are not among them; nothing: they are, or there are none.
    std::optional<Error> legacyProblem{};

    bool operator==(const NatRules &) const = default;
};

} // namespace netwharf
