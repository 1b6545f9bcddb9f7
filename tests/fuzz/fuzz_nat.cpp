// SPDX-License-Identifier: MIT
#include "core/advise/forwarding.h"
#include "core/platform/linux/closingtimes.h"
#include "core/platform/linux/legacynat.h"
#include "core/platform/linux/nftrules.h"
#include "core/platform/linux/xtcodec.h"

#include <span>

using namespace netwharf;

/// What the kernel says of rules and timers, in memory aligned as asked, and what follows for a port.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto said = std::as_bytes(std::span(data, size));
    const std::vector<std::byte> bytes(said.begin(), said.end());
    NatRules rules;
    nft::Ruleset ruleset;
    (void)nft::decode(bytes, 0, ruleset);
    (void)nft::appendRules(ruleset, rules);
    if (const auto table = xt::readLegacyInfo(bytes))
        (void)xt::appendLegacyRules(std::span(bytes).subspan(84), *table, Family::Ipv4, rules);
    for (const char *name : {"tcp", "udp", "addrtype", "multiport"})
        for (const unsigned revision : {0U, 1U}) {
            std::vector<NatCondition> conditions;
            xt::appendMatch(name, revision, bytes, conditions);
        }
    for (const Family family : {Family::Ipv4, Family::Ipv6})
        (void)xt::readTarget("DNAT", size % 3, family, bytes);
    std::vector<ClosingTime> times;
    (void)decodeClosingTimes(bytes, times);
    BindQuestion question;
    question.port = 80;
    (void)forwardsOf(question, rules, {});
    return 0;
}
