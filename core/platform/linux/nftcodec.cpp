// SPDX-License-Identifier: MIT
#include "core/platform/linux/nftcodec.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/netlinkbytes.h"
#include "core/platform/linux/systemerror.h"

#include <algorithm>

#include <libmnl/libmnl.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>

namespace netwharf::nft {

namespace {

using bytes::Bytes;
using bytes::forEachAttribute;

/// The header, room for two names of NFT_NAME_MAXLEN, and their attributes.
constexpr std::size_t RequestSpace = NLMSG_HDRLEN + sizeof(nfgenmsg) + 2 * (NFT_NAME_MAXLEN + 8);
constexpr int AttributeKeyEnd = 10; // NFTA_SET_ELEM_KEY_END, Linux 5.6

std::vector<std::byte> request(std::uint16_t type, std::uint8_t family, std::uint32_t sequence,
                               std::initializer_list<std::pair<std::uint16_t, const std::string *>> names)
{
    std::vector<std::byte> bytes(RequestSpace);
    nlmsghdr *header = mnl_nlmsg_put_header(bytes.data());
    header->nlmsg_type = static_cast<std::uint16_t>((NFNL_SUBSYS_NFTABLES << 8) | type);
    header->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    header->nlmsg_seq = sequence;
    auto *general = static_cast<nfgenmsg *>(mnl_nlmsg_put_extra_header(header, sizeof(nfgenmsg)));
    general->nfgen_family = family;
    general->version = NFNETLINK_V0;
    for (const auto &[attribute, name] : names)
        if (name->size() < NFT_NAME_MAXLEN)
            mnl_attr_put_strz(header, attribute, name->c_str());
    bytes.resize(header->nlmsg_len);
    return bytes;
}

std::vector<std::byte> copyOf(Bytes bytes)
{
    return {bytes.begin(), bytes.end()};
}

bool decodeTable(Bytes attributes, std::uint8_t family, Ruleset &ruleset)
{
    Table table{family, {}};
    bool isDormant = false;
    const bool isWhole = forEachAttribute(attributes, [&](int type, Bytes payload) {
        if (type == NFTA_TABLE_NAME)
            table.name = bytes::text(payload);
        else if (type == NFTA_TABLE_FLAGS)
            isDormant = (bytes::networkNumber(payload) & NFT_TABLE_F_DORMANT) != 0;
    });
    if (isDormant)
        ruleset.dormant.insert(std::move(table));
    return isWhole;
}

bool decodeChain(Bytes attributes, std::uint8_t family, Ruleset &ruleset)
{
    Chain chain;
    chain.table.family = family;
    bool isWhole = true;
    isWhole = forEachAttribute(attributes,
                               [&](int type, Bytes payload) {
                                   switch (type) {
                                   case NFTA_CHAIN_TABLE: chain.table.name = bytes::text(payload); break;
                                   case NFTA_CHAIN_NAME: chain.name = bytes::text(payload); break;
                                   case NFTA_CHAIN_TYPE: chain.type = bytes::text(payload); break;
                                   case NFTA_CHAIN_HOOK:
                                       isWhole = forEachAttribute(payload,
                                                                  [&](int inner, Bytes value) {
                                                                      if (inner == NFTA_HOOK_HOOKNUM)
                                                                          chain.hook = bytes::networkNumber(value);
                                                                      else if (inner == NFTA_HOOK_PRIORITY)
                                                                          chain.priority = static_cast<std::int32_t>(
                                                                              bytes::networkNumber(value));
                                                                  })
                                                 && isWhole;
                                       break;
                                   default: break;
                                   }
                               })
              && isWhole;
    ruleset.chains.push_back(std::move(chain));
    return isWhole;
}

bool decodeRule(Bytes attributes, std::uint8_t family, Ruleset &ruleset)
{
    Rule rule;
    rule.table.family = family;
    const bool isWhole = forEachAttribute(attributes, [&](int type, Bytes payload) {
        switch (type) {
        case NFTA_RULE_TABLE: rule.table.name = bytes::text(payload); break;
        case NFTA_RULE_CHAIN: rule.chain = bytes::text(payload); break;
        case NFTA_RULE_EXPRESSIONS: rule.expressions = copyOf(payload); break;
        default: break;
        }
    });
    ruleset.rules.push_back(std::move(rule));
    return isWhole;
}

bool decodeSet(Bytes attributes, std::uint8_t family, Ruleset &ruleset)
{
    Set set;
    set.table.family = family;
    const bool isWhole = forEachAttribute(attributes, [&](int type, Bytes payload) {
        switch (type) {
        case NFTA_SET_TABLE: set.table.name = bytes::text(payload); break;
        case NFTA_SET_NAME: set.name = bytes::text(payload); break;
        case NFTA_SET_FLAGS: set.flags = bytes::networkNumber(payload); break;
        case NFTA_SET_KEY_LEN: set.keyLength = bytes::networkNumber(payload); break;
        default: break;
        }
    });
    ruleset.sets.push_back(std::move(set));
    return isWhole;
}

/// NFTA_DATA_VALUE or NFTA_DATA_VERDICT.
bool readData(Bytes payload, std::vector<std::byte> &value, std::optional<Verdict> *verdict = nullptr)
{
    return forEachAttribute(payload, [&](int type, Bytes inner) {
        if (type == NFTA_DATA_VALUE)
            value = copyOf(inner);
        else if (type == NFTA_DATA_VERDICT && verdict != nullptr)
            *verdict = readVerdict(inner);
    });
}

bool decodeElement(Bytes attributes, Element &element)
{
    bool isWhole = true;
    return forEachAttribute(attributes,
                            [&](int type, Bytes payload) {
                                switch (type) {
                                case NFTA_SET_ELEM_KEY: isWhole = readData(payload, element.key) && isWhole; break;
                                case AttributeKeyEnd: isWhole = readData(payload, element.keyEnd) && isWhole; break;
                                case NFTA_SET_ELEM_DATA:
                                    isWhole = readData(payload, element.data, &element.verdict) && isWhole;
                                    break;
                                case NFTA_SET_ELEM_FLAGS: {
                                    const std::uint32_t flags = bytes::networkNumber(payload);
                                    element.isIntervalEnd = (flags & NFT_SET_ELEM_INTERVAL_END) != 0;
                                    element.isCatchAll = (flags & NFT_SET_ELEM_CATCHALL) != 0;
                                    break;
                                }
                                default: break;
                                }
                            })
           && isWhole;
}

bool decodeElements(Bytes attributes, std::uint8_t family, Ruleset &ruleset)
{
    Table table{family, {}};
    std::string name;
    Bytes list;
    bool isWhole = forEachAttribute(attributes, [&](int type, Bytes payload) {
        switch (type) {
        case NFTA_SET_ELEM_LIST_TABLE: table.name = bytes::text(payload); break;
        case NFTA_SET_ELEM_LIST_SET: name = bytes::text(payload); break;
        case NFTA_SET_ELEM_LIST_ELEMENTS: list = payload; break;
        default: break;
        }
    });
    Set *set = ruleset.find(table, name);
    return set == nullptr
           || (forEachAttribute(list,
                                [&](int, Bytes payload) {
                                    Element element;
                                    isWhole = decodeElement(payload, element) && isWhole;
                                    set->elements.push_back(std::move(element));
                                })
               && isWhole);
}

/// One message that says something of the rules; false when a length runs past its end.
bool decodeMessage(const nlmsghdr *header, Ruleset &ruleset)
{
    const Bytes message(reinterpret_cast<const std::byte *>(header), header->nlmsg_len);
    if (message.size() < NLMSG_HDRLEN + sizeof(nfgenmsg))
        return false;
    const auto family = std::to_integer<std::uint8_t>(message[NLMSG_HDRLEN]);
    const Bytes attributes = message.subspan(NLMSG_HDRLEN + sizeof(nfgenmsg));
    if (header->nlmsg_type >> 8 != NFNL_SUBSYS_NFTABLES)
        return true;
    switch (header->nlmsg_type & 0xff) {
    case NFT_MSG_NEWTABLE: return decodeTable(attributes, family, ruleset);
    case NFT_MSG_NEWCHAIN: return decodeChain(attributes, family, ruleset);
    case NFT_MSG_NEWRULE: return decodeRule(attributes, family, ruleset);
    case NFT_MSG_NEWSET: return decodeSet(attributes, family, ruleset);
    case NFT_MSG_NEWSETELEM: return decodeElements(attributes, family, ruleset);
    default: return true;
    }
}

} // namespace

const Set *Ruleset::find(const Table &table, const std::string &name) const
{
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const Set &set) { return set.name == name && set.table == table; });
    return found != sets.end() ? &*found : nullptr;
}

Set *Ruleset::find(const Table &table, const std::string &name)
{
    return const_cast<Set *>(std::as_const(*this).find(table, name));
}

std::vector<std::byte> tablesRequest(std::uint32_t sequence)
{
    return request(NFT_MSG_GETTABLE, NFPROTO_UNSPEC, sequence, {});
}

std::vector<std::byte> chainsRequest(std::uint32_t sequence)
{
    return request(NFT_MSG_GETCHAIN, NFPROTO_UNSPEC, sequence, {});
}

std::vector<std::byte> rulesRequest(const Table &table, std::uint32_t sequence)
{
    return request(NFT_MSG_GETRULE, table.family, sequence, {{NFTA_RULE_TABLE, &table.name}});
}

std::vector<std::byte> setsRequest(const Table &table, std::uint32_t sequence)
{
    return request(NFT_MSG_GETSET, table.family, sequence, {{NFTA_SET_TABLE, &table.name}});
}

std::vector<std::byte> elementsRequest(const Set &set, std::uint32_t sequence)
{
    return request(NFT_MSG_GETSETELEM, set.table.family, sequence,
                   {{NFTA_SET_ELEM_LIST_TABLE, &set.table.name}, {NFTA_SET_ELEM_LIST_SET, &set.name}});
}

std::optional<Verdict> readVerdict(std::span<const std::byte> payload)
{
    std::optional<Verdict> verdict;
    std::string chain;
    forEachAttribute(payload, [&](int type, Bytes value) {
        if (type == NFTA_VERDICT_CODE)
            verdict = Verdict{static_cast<std::int32_t>(bytes::networkNumber(value)), {}};
        else if (type == NFTA_VERDICT_CHAIN)
            chain = bytes::text(value);
    });
    if (verdict)
        verdict->chain = std::move(chain);
    return verdict;
}

tl::expected<Progress, Error> decode(std::span<const std::byte> bytes, std::uint32_t sequence, Ruleset &ruleset)
{
    const tl::unexpected<Error> truncated(Error{ErrorCode::Truncated, 0, "nftables"});
    Progress progress;
    while (!bytes.empty()) {
        const nlmsghdr *header = firstMessage(bytes);
        if (header == nullptr)
            return truncated;
        bytes = afterMessage(bytes, header);
        if (header->nlmsg_seq != sequence)
            continue;
        progress.interrupted = progress.interrupted || (header->nlmsg_flags & NLM_F_DUMP_INTR) != 0;
        if (header->nlmsg_type == NLMSG_ERROR || header->nlmsg_type == NLMSG_DONE) {
            progress.done = true;
            if (const int number = carriedErrno(header); number != 0)
                return tl::unexpected(errorFromErrno(number, "nftables"));
            return progress;
        }
        if (!decodeMessage(header, ruleset))
            return truncated;
    }
    return progress;
}

} // namespace netwharf::nft
