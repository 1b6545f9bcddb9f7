// SPDX-License-Identifier: MIT
#include "core/advise/forwarding.h"

#include "core/advise/bindrules.h"

#include <algorithm>

namespace netwharf {

namespace {

/// As deep as the kernel lets chains jump (NFT_JUMP_STACK_SIZE).
constexpr int MostJumps = 16;
/// A guard against chains that jump to each other many times over.
constexpr int MostSteps = 200'000;

/// What has become of a connection on its way through a chain.
enum class Way { On, Back, Over };

class Walk
{
public:
    Walk(const BindQuestion &question, const NatRules &rules, const BindSettings &settings, Family family)
        : m_question(question), m_rules(rules), m_settings(settings), m_family(family),
          m_end(bindrules::askedEnd(question, settings))
    {}

    std::vector<Forward> follow(NatHook hook)
    {
        std::vector<const NatChain *> begins;
        for (const NatChain &chain : m_rules.chains)
            if (chain.hook == hook && (!chain.family || *chain.family == m_family))
                begins.push_back(&chain);
        std::stable_sort(begins.begin(), begins.end(),
                         [](const NatChain *a, const NatChain *b) { return a->priority < b->priority; });
        m_fromHere = hook == NatHook::FromHere;
        for (const NatChain *chain : begins) {
            through(*chain, true, 0);
            if (m_isTranslated)
                break; // chains behind it are no longer asked
        }
        return std::move(m_found);
    }

private:
    /// `certain`: everything gets here.
    Way through(const NatChain &chain, bool certain, int depth)
    {
        for (const NatRule &rule : chain.rules) {
            if (++m_steps > MostSteps)
                return Way::Over;
            const auto holds = allHold(rule.conditions);
            if (holds == false)
                continue;
            const bool isCertain = certain && holds.has_value();
            const Way way = act(rule, isCertain, depth);
            // What is done to some of it only does not keep the rest from going on.
            if (way != Way::On && holds.has_value())
                return way;
        }
        return Way::On;
    }

    Way act(const NatRule &rule, bool certain, int depth)
    {
        switch (rule.action) {
        case NatAction::Continue: return Way::On;
        case NatAction::Return: return Way::Back;
        case NatAction::Accept:
        case NatAction::Drop: return Way::Over;
        case NatAction::Translate:
            add(rule.target, certain);
            m_isTranslated = m_isTranslated || certain;
            return Way::Over;
        case NatAction::Jump:
        case NatAction::Goto: break;
        }
        if (depth == MostJumps || rule.chain >= m_rules.chains.size())
            return Way::On;
        const Way way = through(m_rules.chains[rule.chain], certain, depth + 1);
        if (way == Way::Over)
            return Way::Over;
        return rule.action == NatAction::Goto ? Way::Back : Way::On;
    }

    void add(const NatTarget &target, bool always)
    {
        const bool staysHere = target.redirect && target.port.value_or(m_question.port) == m_question.port;
        const Forward forward{target, m_fromHere, always};
        if (!staysHere && m_found.size() < MostForwards
            && std::find(m_found.begin(), m_found.end(), forward) == m_found.end())
            m_found.push_back(forward);
    }

    /// Nothing: of some of it.
    std::optional<bool> allHold(const std::vector<NatCondition> &conditions) const
    {
        std::optional<bool> all = true;
        for (const NatCondition &condition : conditions) {
            const auto holds = this->holds(condition);
            if (holds == false)
                return false;
            if (!holds)
                all.reset();
        }
        return all;
    }

    std::optional<bool> holds(const NatCondition &condition) const
    {
        switch (condition.subject) {
        case NatSubject::Protocol:
            return contains(condition, m_question.protocol == Protocol::Udp ? 17 : 6) != condition.negated;
        case NatSubject::Port: return contains(condition, m_question.port) != condition.negated;
        case NatSubject::Family: return contains(condition, m_family == Family::Ipv6 ? 6 : 4) != condition.negated;
        case NatSubject::LocalAddress: return !condition.negated;
        case NatSubject::Address: return holdsAddress(condition);
        case NatSubject::Arrival: return condition.negated ? std::optional(true) : std::nullopt;
        case NatSubject::Other: break;
        }
        return std::nullopt;
    }

    static bool contains(const NatCondition &condition, std::uint16_t number)
    {
        return std::any_of(condition.numbers.begin(), condition.numbers.end(),
                           [number](const PortRange &range) { return range.contains(number); });
    }

    static bool contains(const NatCondition &condition, const IpAddress &address)
    {
        return std::any_of(condition.addresses.begin(), condition.addresses.end(),
                           [&](const AddressRange &range) { return range.contains(address); });
    }

    std::optional<bool> holdsAddress(const NatCondition &condition) const
    {
        if (!m_end.address.isUnspecified())
            return contains(condition, m_end.address) != condition.negated;
        // Nothing from elsewhere arrives at a loopback address.
        bool some = false;
        bool others = false;
        for (const LocalAddress &local : m_settings.addresses) {
            if (local.address.family() != m_family)
                continue;
            const bool mayArrive = m_fromHere || !local.address.isLoopback();
            if (!contains(condition, local.address))
                others = others || mayArrive || !condition.negated; // a rule for certain addresses is not for every one
            else if (mayArrive)
                some = true;
        }
        if (some == others && (some || !m_settings.addressesKnown))
            return std::nullopt;
        return some != condition.negated;
    }

    const BindQuestion &m_question;
    const NatRules &m_rules;
    const BindSettings &m_settings;
    Family m_family;
    bindrules::AskedEnd m_end;
    bool m_fromHere = false;
    bool m_isTranslated = false;
    int m_steps = 0;
    std::vector<Forward> m_found;
};

} // namespace

std::vector<Forward> forwardsOf(const BindQuestion &question, const NatRules &rules, const BindSettings &settings)
{
    const bindrules::AskedEnd end = bindrules::askedEnd(question, settings);
    std::vector<Forward> forwards;
    for (const Family family : {Family::Ipv4, Family::Ipv6}) {
        if (family != end.address.family() && !(family == Family::Ipv4 && end.takesV4))
            continue;
        std::vector<Forward> found;
        if (!end.address.isLoopback())
            found = Walk(question, rules, settings, family).follow(NatHook::Arriving);
        if (found.empty())
            found = Walk(question, rules, settings, family).follow(NatHook::FromHere);
        if (end.takesV4)
            for (Forward &forward : found)
                forward.family = family;
        for (Forward &forward : found) {
            const auto same = std::find_if(forwards.begin(), forwards.end(), [&](const Forward &one) {
                return one.target == forward.target && one.fromHere == forward.fromHere && one.always == forward.always;
            });
            if (same != forwards.end())
                same->family.reset();
            else if (forwards.size() < MostForwards)
                forwards.push_back(std::move(forward));
        }
    }
    return forwards;
}

} // namespace netwharf
