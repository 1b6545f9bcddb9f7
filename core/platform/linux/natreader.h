// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/natrules.h"
#include "core/net/error.h"

#include <tl/expected.hpp>

namespace netwharf {

/// Reads the NAT rules of the calling thread's network namespace: nftables, which holds those of
/// iptables-nft too, and the tables of legacy iptables where they are in use. Blocks: milliseconds with
/// thousands of rules. Needs CAP_NET_ADMIN; legacy tables take the first user and CAP_NET_RAW too,
/// and without them NatRules says so; changes nothing and loads no
/// module. Errors: NotPermitted, Interrupted (they changed while they were read, twice), Truncated, Malformed, System.
tl::expected<NatRules, Error> readNatRules();

} // namespace netwharf
