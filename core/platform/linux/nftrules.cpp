// SPDX-License-Identifier: MIT
#include "core/platform/linux/nftrules.h"

#include "core/platform/linux/nftfields.h"
#include "core/platform/linux/nftrulereader.h"

#include <algorithm>
#include <iterator>
#include <map>

#include <linux/netfilter.h>

namespace netwharf::nft {

namespace {

bool isNatBase(const Chain &chain)
{
    const bool isBeforeRouting = chain.hook == NF_INET_PRE_ROUTING || chain.hook == NF_INET_LOCAL_OUT;
    const bool isIp =
        chain.table.family == NFPROTO_INET || chain.table.family == NFPROTO_IPV4 || chain.table.family == NFPROTO_IPV6;
    return isBeforeRouting && isIp && chain.type == "nat";
}

NatChain emptyChain(const Chain &chain)
{
    NatChain result;
    if (isNatBase(chain))
        result.hook = chain.hook == NF_INET_PRE_ROUTING ? NatHook::Arriving : NatHook::FromHere;
    result.priority = chain.priority;
    if (chain.table.family != NFPROTO_INET)
        result.family = chain.table.family == NFPROTO_IPV6 ? Family::Ipv6 : Family::Ipv4;
    return result;
}

} // namespace

std::set<Table> natTables(const Ruleset &ruleset)
{
    std::set<Table> tables;
    for (const Chain &chain : ruleset.chains)
        if (isNatBase(chain) && !ruleset.dormant.contains(chain.table))
            tables.insert(chain.table);
    return tables;
}

std::set<std::string> setsIn(const Rule &rule)
{
    std::set<std::string> names;
    bytes::forEachAttribute(rule.expressions, [&](int, bytes::Bytes expression) {
        const Fields outer(expression);
        if (outer.text(NFTA_EXPR_NAME) == "lookup")
            names.insert(Fields(outer.payload(NFTA_EXPR_DATA)).text(NFTA_LOOKUP_SET));
    });
    return names;
}

tl::expected<void, Error> appendRules(const Ruleset &ruleset, NatRules &rules)
{
    const std::set<Table> tables = natTables(ruleset);
    std::map<Table, std::map<std::string, std::uint32_t>> places;
    for (const Chain &chain : ruleset.chains)
        if (tables.contains(chain.table)) {
            places[chain.table].insert_or_assign(chain.name, static_cast<std::uint32_t>(rules.chains.size()));
            rules.chains.push_back(emptyChain(chain));
        }
    std::size_t count = 0;
    for (const Rule &rule : ruleset.rules) {
        const auto &chains = places[rule.table];
        const auto chain = chains.find(rule.chain);
        if (chain == chains.end())
            continue;
        auto read = readRule(ruleset, rule, chains);
        if (!read)
            return tl::unexpected(read.error());
        count += read->size();
        if (count > MostRules)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "nftables"});
        auto &list = rules.chains[chain->second].rules;
        std::move(read->begin(), read->end(), std::back_inserter(list));
    }
    return {};
}

} // namespace netwharf::nft
