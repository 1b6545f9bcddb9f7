// SPDX-License-Identifier: MIT
#include "core/platform/linux/nftrulereader.h"

#include "core/platform/linux/nftfields.h"
#include "core/platform/linux/nftregisters.h"
#include "core/platform/linux/nftsets.h"
#include "core/platform/linux/xtcodec.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables_compat.h>

namespace netwharf::nft {

namespace {

using bytes::Bytes;
using bytes::networkNumber;

/// A rule while it is being read: one of several where a map or set makes a difference.
struct Draft
{
    NatRule rule;
    Registers registers;
    bool isOver = false; ///< its action is known
};

/// Follows the expressions of one rule.
class RuleReader
{
public:
    RuleReader(const Ruleset &ruleset, const Rule &rule, const std::map<std::string, std::uint32_t> &chains)
        : m_ruleset(ruleset), m_rule(rule), m_chains(chains)
    {}

    /// Errors: Truncated.
    tl::expected<std::vector<NatRule>, Error> read()
    {
        bool isWhole = true;
        isWhole = bytes::forEachAttribute(m_rule.expressions,
                                          [&](int, Bytes expression) {
                                              const Fields outer(expression);
                                              const Fields fields(outer.payload(NFTA_EXPR_DATA));
                                              isWhole = isWhole && outer.isWhole() && fields.isWhole();
                                              follow(outer.text(NFTA_EXPR_NAME), fields);
                                          })
                  && isWhole;
        if (!isWhole || m_drafts.size() > MostRules)
            return tl::unexpected(Error{ErrorCode::Truncated, 0, "nftables"});
        std::vector<NatRule> rules;
        for (Draft &draft : m_drafts)
            if (draft.isOver && draft.rule.action != NatAction::Continue)
                rules.push_back(std::move(draft.rule));
        return rules;
    }

private:
    void follow(const std::string &name, const Fields &fields)
    {
        if (name == "lookup") {
            followLookup(fields);
            return;
        }
        for (Draft &draft : m_drafts)
            if (!draft.isOver)
                step(draft, name, fields);
    }

    void step(Draft &draft, const std::string &name, const Fields &fields)
    {
        if (name == "meta")
            loadMeta(draft, fields);
        else if (name == "payload")
            loadPayload(draft, fields);
        else if (name == "fib")
            loadRoute(draft, fields);
        else if (name == "bitwise")
            mask(draft, fields);
        else if (name == "cmp")
            compare(draft, fields);
        else if (name == "range")
            compareRange(draft, fields);
        else if (name == "immediate")
            setValue(draft, fields);
        else if (name == "match")
            xt::appendMatch(fields.text(NFTA_MATCH_NAME), fields.number(NFTA_MATCH_REV),
                            fields.payload(NFTA_MATCH_INFO), draft.rule.conditions);
        else
            stepFurther(draft, name, fields);
    }

    void stepFurther(Draft &draft, const std::string &name, const Fields &fields)
    {
        if (name == "nat")
            translate(draft, fields);
        else if (name == "redir")
            redirect(draft, fields);
        else if (name == "target")
            translateOld(draft, fields);
        else if (const int attribute = destinationOf(name); attribute != 0)
            draft.registers.load(fields.number(attribute), {});
        else if (!isWithoutEffect(name, fields))
            draft.rule.conditions.push_back({});
    }

    /// The attribute by which an expression names the register that it fills with what we do not follow; 0 for none.
    static int destinationOf(std::string_view name)
    {
        constexpr std::array<std::string_view, 6> First{"ct", "rt", "numgen", "osf", "exthdr", "xfrm"};
        constexpr std::array<std::string_view, 4> Second{"socket", "hash", "tunnel", "byteorder"};
        if (std::find(First.begin(), First.end(), name) != First.end())
            return 1;
        return std::find(Second.begin(), Second.end(), name) != Second.end() ? 2 : 0;
    }

    static bool isWithoutEffect(std::string_view name, const Fields &fields)
    {
        constexpr std::array<std::string_view, 4> Names{"counter", "log", "notrack", "last"};
        return std::find(Names.begin(), Names.end(), name) != Names.end()
               || (name == "objref" && fields.number(NFTA_OBJREF_IMM_TYPE) == NFT_OBJECT_COUNTER);
    }

    static void loadMeta(Draft &draft, const Fields &fields)
    {
        if (!fields.has(NFTA_META_DREG))
            return; // it sets a mark
        Loaded loaded;
        switch (fields.number(NFTA_META_KEY)) {
        case NFT_META_L4PROTO: loaded = {.subject = NatSubject::Protocol, .length = 1}; break;
        case NFT_META_NFPROTO:
            loaded = {.subject = NatSubject::Family, .form = Loaded::Form::NfProtocol, .length = 1};
            break;
        case NFT_META_PROTOCOL:
            loaded = {.subject = NatSubject::Family, .form = Loaded::Form::EtherType, .length = 2};
            break;
        case NFT_META_IIF:
        case NFT_META_IIFTYPE: loaded = {.subject = NatSubject::Arrival}; break;
        case NFT_META_IIFNAME: loaded = {.subject = NatSubject::Arrival, .length = 16}; break;
        default: break;
        }
        draft.registers.load(fields.number(NFTA_META_DREG), std::move(loaded));
    }

    void loadPayload(Draft &draft, const Fields &fields) const
    {
        if (!fields.has(NFTA_PAYLOAD_DREG))
            return; // it changes the packet
        const std::uint32_t base = fields.number(NFTA_PAYLOAD_BASE);
        const std::size_t offset = fields.number(NFTA_PAYLOAD_OFFSET);
        const std::size_t length = fields.number(NFTA_PAYLOAD_LEN);
        Loaded loaded{.length = length};
        const bool isV4 = familyOf(draft) == Family::Ipv4;
        if (base == NFT_PAYLOAD_TRANSPORT_HEADER && offset == 2 && length == 2)
            loaded.subject = NatSubject::Port;
        else if (base == NFT_PAYLOAD_NETWORK_HEADER && offset == (isV4 ? 9U : 6U) && length == 1)
            loaded.subject = NatSubject::Protocol;
        else if (base == NFT_PAYLOAD_NETWORK_HEADER && offset == (isV4 ? 16U : 24U) && length > 0
                 && length <= (isV4 ? 4U : 16U)) {
            loaded.subject = NatSubject::Address;
            loaded.family = isV4 ? Family::Ipv4 : Family::Ipv6;
        }
        draft.registers.load(fields.number(NFTA_PAYLOAD_DREG), std::move(loaded));
    }

    /// In a table for both, a rule that reads addresses has asked for the family before.
    Family familyOf(const Draft &draft) const
    {
        if (m_rule.table.family != NFPROTO_INET)
            return m_rule.table.family == NFPROTO_IPV6 ? Family::Ipv6 : Family::Ipv4;
        const bool isV6 =
            std::any_of(draft.rule.conditions.begin(), draft.rule.conditions.end(), [](const NatCondition &one) {
                return one.subject == NatSubject::Family && !one.negated
                       && one.numbers == std::vector<PortRange>{{6, 6}};
            });
        return isV6 ? Family::Ipv6 : Family::Ipv4;
    }

    static void loadRoute(Draft &draft, const Fields &fields)
    {
        const bool isType = fields.number(NFTA_FIB_RESULT) == NFT_FIB_RESULT_ADDRTYPE;
        const bool isDestination = (fields.number(NFTA_FIB_FLAGS) & NFTA_FIB_F_DADDR) != 0;
        draft.registers.load(fields.number(NFTA_FIB_DREG),
                             {.subject = isType && isDestination ? NatSubject::LocalAddress : NatSubject::Other});
    }

    static void mask(Draft &draft, const Fields &fields)
    {
        const std::uint32_t from = fields.number(NFTA_BITWISE_SREG);
        const Loaded *loaded = draft.registers.loadedAt(from);
        const Bytes mask = fields.value(NFTA_BITWISE_MASK);
        const Bytes flipped = fields.value(NFTA_BITWISE_XOR);
        const bool isPlain =
            std::all_of(flipped.begin(), flipped.end(), [](std::byte one) { return one == std::byte{0}; });
        Loaded result;
        if (loaded != nullptr && loaded->subject == NatSubject::Address && isPlain && mask.size() >= loaded->length) {
            result = *loaded;
            result.mask.assign(mask.begin(), mask.begin() + static_cast<std::ptrdiff_t>(loaded->length));
        }
        draft.registers.load(fields.number(NFTA_BITWISE_DREG), std::move(result));
    }

    static void compare(Draft &draft, const Fields &fields)
    {
        const Loaded *loaded = draft.registers.loadedAt(fields.number(NFTA_CMP_SREG));
        const Bytes value = fields.value(NFTA_CMP_DATA);
        const std::uint32_t operation = fields.number(NFTA_CMP_OP);
        const bool isEquality = operation == NFT_CMP_EQ || operation == NFT_CMP_NEQ;
        auto &conditions = draft.rule.conditions;
        if (loaded == nullptr || (!isEquality && loaded->subject != NatSubject::Port)) {
            conditions.push_back({});
            return;
        }
        if (isEquality) {
            conditions.push_back(conditionOn(*loaded, value, value, operation == NFT_CMP_NEQ));
            return;
        }
        const auto port =
            static_cast<std::uint16_t>(networkNumber(value.first(std::min<std::size_t>(value.size(), 2))));
        constexpr std::uint16_t Last = 0xffff;
        NatCondition condition{NatSubject::Port, false, {}, {}};
        switch (operation) { // "less" is "not from here on"
        case NFT_CMP_LT: condition = {NatSubject::Port, true, {{port, Last}}, {}}; break;
        case NFT_CMP_LTE: condition.numbers = {{0, port}}; break;
        case NFT_CMP_GT: condition = {NatSubject::Port, true, {{0, port}}, {}}; break;
        default: condition.numbers = {{port, Last}}; break;
        }
        conditions.push_back(std::move(condition));
    }

    static void compareRange(Draft &draft, const Fields &fields)
    {
        const Loaded *loaded = draft.registers.loadedAt(fields.number(NFTA_RANGE_SREG));
        draft.rule.conditions.push_back(loaded == nullptr ? NatCondition{}
                                                          : conditionOn(*loaded, fields.value(NFTA_RANGE_FROM_DATA),
                                                                        fields.value(NFTA_RANGE_TO_DATA),
                                                                        fields.number(NFTA_RANGE_OP) == NFT_RANGE_NEQ));
    }

    void setValue(Draft &draft, const Fields &fields) const
    {
        const std::uint32_t number = fields.number(NFTA_IMMEDIATE_DREG);
        if (number != NFT_REG_VERDICT) {
            draft.registers.set(number, fields.value(NFTA_IMMEDIATE_DATA));
            return;
        }
        std::optional<Verdict> verdict;
        bytes::forEachAttribute(fields.payload(NFTA_IMMEDIATE_DATA), [&](int type, Bytes payload) {
            if (type == NFTA_DATA_VERDICT)
                verdict = readVerdict(payload);
        });
        decide(draft, verdict);
    }

    void decide(Draft &draft, const std::optional<Verdict> &verdict) const
    {
        draft.isOver = true;
        if (!verdict)
            return;
        switch (verdict->code) {
        case NF_ACCEPT: draft.rule.action = NatAction::Accept; break;
        case NFT_RETURN: draft.rule.action = NatAction::Return; break;
        case NFT_JUMP:
        case NFT_GOTO:
            if (const auto chain = m_chains.find(verdict->chain); chain != m_chains.end()) {
                draft.rule.action = verdict->code == NFT_JUMP ? NatAction::Jump : NatAction::Goto;
                draft.rule.chain = chain->second;
            }
            break;
        case NF_DROP: draft.rule.action = NatAction::Drop; break;
        default: draft.isOver = verdict->code != NFT_CONTINUE; break;
        }
    }

    static void translate(Draft &draft, const Fields &fields)
    {
        draft.isOver = true;
        if (fields.number(NFTA_NAT_TYPE) != NFT_NAT_DNAT)
            return;
        draft.rule.action = NatAction::Translate;
        const bool isV6 = fields.number(NFTA_NAT_FAMILY) == NFPROTO_IPV6;
        const auto address = fields.has(NFTA_NAT_REG_ADDR_MIN)
                                 ? draft.registers.valueAt(fields.number(NFTA_NAT_REG_ADDR_MIN), isV6 ? 16 : 4)
                                 : std::nullopt;
        if (address) {
            std::array<std::uint8_t, 16> bytes{};
            std::transform(address->begin(), address->end(), bytes.begin(),
                           [](std::byte one) { return std::to_integer<std::uint8_t>(one); });
            draft.rule.target.address = isV6 ? IpAddress::fromV6(bytes)
                                             : IpAddress::fromV4(std::span<const std::uint8_t, 16>(bytes).first<4>());
        }
        draft.rule.target.port = portFrom(draft, fields, NFTA_NAT_REG_PROTO_MIN);
    }

    static std::optional<std::uint16_t> portFrom(const Draft &draft, const Fields &fields, int attribute)
    {
        const auto value = fields.has(attribute) ? draft.registers.valueAt(fields.number(attribute), 2) : std::nullopt;
        return value ? std::optional(static_cast<std::uint16_t>(networkNumber(*value))) : std::nullopt;
    }

    static void redirect(Draft &draft, const Fields &fields)
    {
        draft.isOver = true;
        draft.rule.action = NatAction::Translate;
        draft.rule.target = {.redirect = true, .port = portFrom(draft, fields, NFTA_REDIR_REG_PROTO_MIN)};
    }

    void translateOld(Draft &draft, const Fields &fields) const
    {
        const std::string name = fields.text(NFTA_TARGET_NAME);
        const Family family = m_rule.table.family == NFPROTO_IPV6 ? Family::Ipv6 : Family::Ipv4;
        const auto target =
            xt::readTarget(name, fields.number(NFTA_TARGET_REV), family, fields.payload(NFTA_TARGET_INFO));
        if (!target)
            return; // it marks or logs
        draft.isOver = true;
        draft.rule.action = NatAction::Translate;
        draft.rule.target = *target;
    }

    void followLookup(const Fields &fields)
    {
        const Set *set = m_ruleset.find(m_rule.table, fields.text(NFTA_LOOKUP_SET));
        const bool isTurned = (fields.number(NFTA_LOOKUP_FLAGS) & NFT_LOOKUP_F_INV) != 0;
        const std::vector<Entry> entries = set != nullptr ? entriesOf(*set) : std::vector<Entry>();
        std::vector<Draft> drafts;
        for (Draft &draft : m_drafts) {
            if (draft.isOver)
                drafts.push_back(std::move(draft));
            else if (set == nullptr)
                drafts.push_back(unsure(std::move(draft)));
            else
                lookUp(draft, *set, entries, fields, isTurned, drafts);
            if (drafts.size() > MostRules)
                break; // read() says so
        }
        m_drafts = std::move(drafts);
    }

    static Draft unsure(Draft draft)
    {
        draft.rule.conditions.push_back({});
        return draft;
    }

    void lookUp(const Draft &draft, const Set &set, const std::vector<Entry> &entries, const Fields &fields,
                bool isTurned, std::vector<Draft> &drafts) const
    {
        const std::uint32_t from = fields.number(NFTA_LOOKUP_SREG);
        const bool isMap = fields.has(NFTA_LOOKUP_DREG);
        const Loaded *only = draft.registers.loadedAt(from);
        const bool isOneField =
            only != nullptr && set.keyLength <= std::max<std::size_t>((only->length + 3) / 4 * 4, 4);
        if (!isMap && (isOneField || isTurned)) {
            drafts.push_back(draft);
            drafts.back().rule.conditions.push_back(isOneField ? anyOf(*only, entries, isTurned) : NatCondition{});
            return;
        }
        for (const Entry &entry : entries) {
            Draft next = draft;
            appendFields(draft, from, entry, next.rule.conditions);
            if (isMap && fields.number(NFTA_LOOKUP_DREG) == NFT_REG_VERDICT)
                decide(next, entry.element->verdict);
            else if (isMap)
                next.registers.set(fields.number(NFTA_LOOKUP_DREG), entry.element->data);
            drafts.push_back(std::move(next));
        }
    }

    static NatCondition anyOf(const Loaded &loaded, const std::vector<Entry> &entries, bool isTurned)
    {
        NatCondition all{loaded.subject, isTurned, {}, {}};
        for (const Entry &entry : entries) {
            const NatCondition one = conditionOn(loaded, entry.low, entry.high, isTurned);
            if (one.subject != loaded.subject || one.subject == NatSubject::Other
                || one.subject == NatSubject::LocalAddress)
                return {NatSubject::Other, isTurned, {}, {}};
            all.numbers.insert(all.numbers.end(), one.numbers.begin(), one.numbers.end());
            all.addresses.insert(all.addresses.end(), one.addresses.begin(), one.addresses.end());
        }
        return all;
    }

    /// The fields of a key stand in registers one behind the other, each padded to words.
    static void appendFields(const Draft &draft, std::uint32_t from, const Entry &entry,
                             std::vector<NatCondition> &conditions)
    {
        for (std::size_t offset = 0; offset < entry.low.size();) {
            const Loaded *loaded = draft.registers.loadedAt(from, offset / 4);
            const std::size_t length = loaded != nullptr ? std::max<std::size_t>(loaded->length, 1) : 4;
            const std::size_t part = std::min(length, entry.low.size() - offset);
            conditions.push_back(loaded == nullptr ? NatCondition{}
                                                   : conditionOn(*loaded, Bytes(entry.low).subspan(offset, part),
                                                                 Bytes(entry.high).subspan(offset, part), false));
            offset += (length + 3) / 4 * 4;
        }
    }

    const Ruleset &m_ruleset;
    const Rule &m_rule;
    const std::map<std::string, std::uint32_t> &m_chains; ///< of its table
    std::vector<Draft> m_drafts{1};
};

} // namespace

tl::expected<std::vector<NatRule>, Error> readRule(const Ruleset &ruleset, const Rule &rule,
                                                   const std::map<std::string, std::uint32_t> &chains)
{
    return RuleReader(ruleset, rule, chains).read();
}

} // namespace netwharf::nft
