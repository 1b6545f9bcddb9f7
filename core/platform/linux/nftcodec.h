// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/error.h"

#include <tl/expected.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

/// The rules of nftables as nfnetlink dumps them. Pure, any thread. Source: linux/netfilter/nf_tables.h,
/// linux/netfilter/nfnetlink.h; numbers in attributes are in network order, names are bytes from strangers.
namespace netwharf::nft {

struct Table
{
    std::uint8_t family = 0; ///< NFPROTO_INET 1, NFPROTO_IPV4 2, NFPROTO_IPV6 10, ...
    std::string name;

    auto operator<=>(const Table &) const = default;
};

struct Chain
{
    Table table;
    std::string name;
    std::string type; ///< "nat", "filter", "route" of a base chain
    std::optional<std::uint32_t> hook; ///< NF_INET_PRE_ROUTING 0, ...; nothing: only jumped to
    std::int32_t priority = 0;
};

struct Rule
{
    Table table;
    std::string chain;
    std::vector<std::byte> expressions; ///< payload of NFTA_RULE_EXPRESSIONS
};

/// What an expression or an element of a set decides.
struct Verdict
{
    std::int32_t code = 0; ///< NF_DROP 0, NF_ACCEPT 1, NFT_JUMP -3, NFT_GOTO -4, NFT_RETURN -5
    std::string chain; ///< of jump and goto
};

struct Element
{
    std::vector<std::byte> key;
    std::vector<std::byte> keyEnd; ///< last key of a range; empty for a single one
    std::vector<std::byte> data; ///< of a map
    std::optional<Verdict> verdict; ///< of a verdict map
    bool isIntervalEnd = false; ///< the first key behind a range
    bool isCatchAll = false;
};

struct Set
{
    Table table;
    std::string name;
    std::uint32_t flags = 0; ///< NFT_SET_INTERVAL, NFT_SET_MAP, ...
    std::uint32_t keyLength = 0; ///< bytes
    std::vector<Element> elements;
};

/// What has been decoded so far.
struct Ruleset
{
    std::set<Table> dormant; ///< tables that are switched off: their chains see no packet
    std::vector<Chain> chains;
    std::vector<Rule> rules; ///< in their order within each chain
    std::vector<Set> sets;

    Set *find(const Table &table, const std::string &name);
    const Set *find(const Table &table, const std::string &name) const;
};

/// Requests for dumps: all tables; all chains of all tables; rules and sets of one table; elements of one set.
std::vector<std::byte> tablesRequest(std::uint32_t sequence);
std::vector<std::byte> chainsRequest(std::uint32_t sequence);
std::vector<std::byte> rulesRequest(const Table &table, std::uint32_t sequence);
std::vector<std::byte> setsRequest(const Table &table, std::uint32_t sequence);
std::vector<std::byte> elementsRequest(const Set &set, std::uint32_t sequence);

struct Progress
{
    bool done = false;
    bool interrupted = false; ///< the rules changed while they were dumped

    bool operator==(const Progress &) const = default;
};

/// Decodes a part of the answer to one of these requests, as one receive call returned it, aligned to 4
/// bytes, and appends what it says. Messages of another `sequence` and unknown attributes are skipped; elements
/// of a set that `ruleset` has not are, too. Errors: Truncated, else what NLMSG_ERROR or NLMSG_DONE carries.
tl::expected<Progress, Error> decode(std::span<const std::byte> bytes, std::uint32_t sequence, Ruleset &ruleset);

/// Reads the payload of NFTA_DATA_VERDICT; nothing when it has no code.
std::optional<Verdict> readVerdict(std::span<const std::byte> payload);

} // namespace netwharf::nft
