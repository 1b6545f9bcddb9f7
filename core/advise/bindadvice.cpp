// SPDX-License-Identifier: MIT
#include "core/advise/bindadvice.h"

#include "core/advise/bindchecks.h"
#include "core/advise/bindfixes.h"
#include "core/advise/bindrules.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace netwharf {

namespace {

using namespace bindrules;

bool takesFromAnyone(const Socket &socket)
{
    return socket.state == SocketState::Listen || socket.state == SocketState::Unconnected;
}

/// The advice while it is being made.
class Advice
{
public:
    Advice(const BindQuestion &question, std::span<const Row> rows, const Tables &tables, const BindSettings &settings,
           const HolderOptions &options, const BindFacts &facts)
        : m_rows(rows), m_tables(tables), m_settings(settings), m_options(withGroups(question, rows, options)),
          m_facts(facts)
    {
        m_answer.question = question;
        m_answer.address = question.address.value_or(askedEnd(question, settings).address);
    }

    BindAnswer take(std::optional<BindOutcome> trial)
    {
        judgeAddress();
        judgeHolders();
        judgeForwards();
        orderReasons();
        settle(trial);
        for (BindReason &reason : m_answer.reasons)
            reason.fixes = fixesFor(reason, m_answer.question, m_rows, m_tables, m_settings, m_options, isForwarded());
        leaveOutVain();
        believeReuseTrial();
        m_answer.checks = bindChecks(m_answer, m_rows, m_settings);
        return std::move(m_answer);
    }

private:
    /// Two sockets that listen on one end have told each other by SO_REUSEPORT that they may.
    static HolderOptions withGroups(const BindQuestion &question, std::span<const Row> rows, HolderOptions options)
    {
        std::map<std::tuple<IpAddress, std::uint32_t, bool>, std::vector<RowId>> listeners;
        for (const Row &row : rows)
            if (row.socket.state == SocketState::Listen && isOnPort(row.socket, question))
                listeners[{row.socket.local.address, row.socket.interfaceIndex, row.socket.dualStack}].push_back(
                    row.socket.id);
        for (const auto &[end, group] : listeners)
            if (group.size() > 1)
                for (const RowId id : group)
                    options.try_emplace(id, ReuseOptions{false, true});
        return options;
    }

    void expect(BindOutcome outcome)
    {
        if (m_answer.expected == BindOutcome::Bound)
            m_answer.expected = outcome;
    }

    void addReason(BindReasonCode code) { m_answer.reasons.push_back({.code = code}); }

    /// What no holder is to blame for, in the order in which the kernel looks.
    void judgeAddress()
    {
        const BindQuestion &question = m_answer.question;
        const bool tooPrivileged = isTooPrivileged(question, m_settings);
        const auto outcome = addressOutcome(question, m_settings);
        const bool isIpv6 = m_answer.address.family() == Family::Ipv6;
        // IPv6 asks for the privilege first, but for a question that no stream can ask.
        const bool privilegeFirst = isIpv6 && outcome != BindOutcome::FamilyNotSupported
                                    && !(question.protocol == Protocol::Tcp && m_answer.address.isMulticast());
        if (tooPrivileged && privilegeFirst)
            expect(BindOutcome::NotPermitted);
        if (!outcome)
            m_answer.certain = false;
        else if (*outcome != BindOutcome::Bound) {
            expect(*outcome);
            const bool isOff = *outcome == BindOutcome::FamilyNotSupported
                               || (*outcome == BindOutcome::Invalid && question.address->isMapped())
                               || (*outcome == BindOutcome::AddressNotAvailable && m_settings.ipv6Disabled
                                   && question.address->unmapped().family() == Family::Ipv6);
            const bool isReady = isOff || !unreadyAddress(question, m_settings);
            addReason(isOff     ? BindReasonCode::FamilyOff
                      : isReady ? BindReasonCode::AddressNotLocal
                                : BindReasonCode::AddressNotReady);
        }
        if (tooPrivileged) {
            expect(BindOutcome::NotPermitted);
            addReason(BindReasonCode::PrivilegedPort);
        }
    }

    void judgeHolders()
    {
        const AskedEnd asked = askedEnd(m_answer.question, m_settings);
        bool conflicts = false;
        bool isUnsure = false;
        for (const std::size_t place : holdersOf(m_answer.question, m_rows, m_settings)) {
            const Socket &holder = m_rows[place].socket;
            const auto shared = shares(m_answer.question, holder, optionsOf(holder));
            if (shared == true)
                continue;
            const bool certain = shared.has_value() && overlaps(asked, holder).has_value();
            (certain ? conflicts : isUnsure) = true;
            addHolder(place, certain);
        }
        if (conflicts && mayBeWavedThrough())
            m_answer.certain = false;
        if (conflicts || isUnsure)
            expect(BindOutcome::AddressInUse);
        if (isUnsure && !conflicts && m_answer.expected == BindOutcome::AddressInUse)
            m_answer.certain = false;
    }

    bool isForwarded() const { return m_facts.forwards && !m_facts.forwards->empty(); }

    /// A rule of NAT hinders no bind, but who binds gets nothing.
    void judgeForwards()
    {
        m_answer.legacyNatProblem = m_facts.legacyNatProblem;
        if (!m_facts.forwards) {
            m_answer.natProblem = m_facts.forwards.error();
            return;
        }
        if (bindrules::addressOutcome(m_answer.question, m_settings).value_or(BindOutcome::Bound) != BindOutcome::Bound)
            return;
        for (const Forward &forward : *m_facts.forwards) {
            // A program that hands on has its rule beside it.
            const auto handedOn =
                std::find_if(m_answer.reasons.begin(), m_answer.reasons.end(), [](const BindReason &reason) {
                    return reason.code == BindReasonCode::Forwarded && !reason.forward;
                });
            if (handedOn != m_answer.reasons.end())
                handedOn->forward = forward;
            else
                m_answer.reasons.push_back({.code = BindReasonCode::Forwarded, .forward = forward});
        }
    }

    /// One socket of the same user that shares by SO_REUSEPORT may be taken for an answer for all: UDP stops at
    /// the first that it meets, and TCP remembers the last that was bound (fastreuseport of its bind bucket).
    bool mayBeWavedThrough() const
    {
        const BindQuestion &question = m_answer.question;
        return question.reusePort && std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
                   const auto options = isOnPort(row.socket, question) ? optionsOf(row.socket) : std::nullopt;
                   return options && options->port && isSameUser(question, row.socket) != false;
               });
    }

    std::optional<ReuseOptions> optionsOf(const Socket &holder) const
    {
        const auto found = m_options.find(holder.id);
        return found != m_options.end() ? std::optional(found->second) : std::nullopt;
    }

    BindReasonCode codeOf(const Row &row) const
    {
        const Socket &holder = row.socket;
        const BindQuestion &question = m_answer.question;
        if (holder.state == SocketState::TimeWait)
            return BindReasonCode::TimeWait;
        if (holder.owner.kind == OwnerKind::InFlight)
            return BindReasonCode::InFlight;
        const auto options = optionsOf(holder);
        if (question.reusePort && options && options->port && isSameUser(question, holder) == false)
            return BindReasonCode::ReuseportOtherUser;
        if (takesFromAnyone(holder)) {
            const bool otherFamily =
                question.address && question.address->unmapped().family() != holder.local.address.family();
            return otherFamily ? BindReasonCode::DualStack : BindReasonCode::Listener;
        }
        if (!holder.hasRemote)
            return BindReasonCode::BoundOnly;
        return row.direction == Direction::Incoming ? BindReasonCode::AcceptedConnection
                                                    : BindReasonCode::OutgoingConnection;
    }

    void addHolder(std::size_t place, bool certain)
    {
        const Row &row = m_rows[place];
        const BindReasonCode code = codeOf(row);
        const auto timer = m_facts.remaining.find(row.socket.id);
        const auto remaining = timer != m_facts.remaining.end() ? std::optional(timer->second) : std::nullopt;
        const auto sameOwner = [&](const BindReason &reason) {
            const Socket &other = m_rows[*reason.row].socket;
            const Owner &owner = row.socket.owner;
            // Of two that are hidden only their users and units tell whether they may be one.
            const bool isAlike =
                owner.process != NoProcess || (other.uid == row.socket.uid && other.owner.unit == owner.unit);
            return other.owner.kind == owner.kind && other.owner.process == owner.process && isAlike;
        };
        const auto known =
            std::find_if(m_answer.reasons.begin(), m_answer.reasons.end(), [&](const BindReason &reason) {
                return reason.code == code && reason.row && reason.certain == certain
                       && (code == BindReasonCode::TimeWait || sameOwner(reason));
            });
        if (known != m_answer.reasons.end()) {
            ++known->count;
            known->others.push_back(place);
            known->freeIn = known->freeIn && remaining ? std::max(known->freeIn, remaining) : std::nullopt;
            return;
        }
        m_answer.reasons.push_back({.code = code,
                                    .row = place,
                                    .socket = row.socket.id,
                                    .certain = certain,
                                    .optionsKnown = optionsOf(row.socket).has_value(),
                                    .freeIn = remaining});
        if (code == BindReasonCode::Listener && isForwarder(row.socket.owner, m_tables, isForwarded()))
            m_answer.reasons.push_back({.code = BindReasonCode::Forwarded, .row = place, .socket = row.socket.id});
    }

    /// Weightiest first. The connections of a listener that is named go with it.
    void orderReasons()
    {
        std::set<ProcessIndex> listening;
        for (const BindReason &reason : m_answer.reasons)
            if (reason.row && (reason.code == BindReasonCode::Listener || reason.code == BindReasonCode::DualStack)
                && reason.certain)
                listening.insert(m_rows[*reason.row].socket.owner.process);
        listening.erase(NoProcess);
        std::erase_if(m_answer.reasons, [&](const BindReason &reason) {
            return reason.code == BindReasonCode::AcceptedConnection
                   && listening.contains(m_rows[*reason.row].socket.owner.process);
        });
        std::stable_sort(m_answer.reasons.begin(), m_answer.reasons.end(),
                         [](const BindReason &a, const BindReason &b) {
                             return std::tuple(!a.certain, a.code) < std::tuple(!b.certain, b.code);
                         });
    }

    /// The kernel has the last word. What it says may need a reason that no rule gave.
    void settle(std::optional<BindOutcome> trial)
    {
        m_answer.bindable = m_answer.expected == BindOutcome::Bound;
        if (!trial || *trial == BindOutcome::Failed)
            return;
        m_answer.trial = trial;
        m_answer.bindable = *trial == BindOutcome::Bound;
        m_answer.disagrees = m_answer.certain && *trial != m_answer.expected;
        if (m_answer.bindable) {
            std::erase_if(m_answer.reasons,
                          [](const BindReason &reason) { return reason.code != BindReasonCode::Forwarded; });
            return;
        }
        if (*trial == BindOutcome::AddressInUse && m_answer.expected != BindOutcome::AddressInUse)
            addReason(BindReasonCode::HolderNotVisible);
        else if (*trial == BindOutcome::NotPermitted)
            addUnless(BindReasonCode::PrivilegedPort);
        else if (*trial == BindOutcome::FamilyNotSupported)
            addUnless(BindReasonCode::FamilyOff);
        else if (*trial == BindOutcome::AddressNotAvailable && !has(BindReasonCode::FamilyOff)
                 && !has(BindReasonCode::AddressNotReady))
            addUnless(BindReasonCode::AddressNotLocal);
        else if (m_answer.reasons.empty())
            addReason(BindReasonCode::AddressNotLocal);
    }

    /// Whether it holds the port until somebody does something.
    static bool stays(const BindReason &reason)
    {
        return reason.row && reason.certain && reason.code != BindReasonCode::TimeWait && !reason.freeIn;
    }

    /// Whether the kernel will end it by itself, when its time has come.
    static bool closes(const BindReason &reason)
    {
        return reason.row && (reason.code == BindReasonCode::TimeWait || reason.freeIn);
    }

    /// Whether it is a socket that holds the port without any connection.
    static bool outlivesConnections(const BindReason &reason)
    {
        return reason.row
               && (reason.code == BindReasonCode::Listener || reason.code == BindReasonCode::DualStack
                   || reason.code == BindReasonCode::ReuseportOtherUser || reason.code == BindReasonCode::InFlight
                   || reason.code == BindReasonCode::BoundOnly);
    }

    /// Waiting for a closed connection helps only where nobody holds the port beside it, else afterwards; closing
    /// one only where nobody listens; and SO_REUSEADDR only where all let it.
    void leaveOutVain()
    {
        BindQuestion reusing = m_answer.question;
        reusing.reuseAddress = true;
        const auto &reasons = m_answer.reasons;
        const bool isHeld = std::any_of(reasons.begin(), reasons.end(), stays);
        const bool refusesReuse = std::any_of(reasons.begin(), reasons.end(), [&](const BindReason &reason) {
            if (!stays(reason))
                return false;
            const Socket &holder = m_rows[*reason.row].socket;
            return shares(reusing, holder, optionsOf(holder)) == false;
        });
        const bool remains = std::any_of(reasons.begin(), reasons.end(), closes);
        const bool isBound = std::any_of(reasons.begin(), reasons.end(), outlivesConnections);
        for (BindReason &reason : m_answer.reasons) {
            if (isHeld && remains && stays(reason))
                addAfterRelease(reason.fixes, BindFix::ThenWait);
        }
        for (BindReason &reason : m_answer.reasons) {
            if (isHeld)
                reason.freeIn.reset();
            std::erase_if(reason.fixes, [&](BindFix fix) {
                return (isHeld && fix == BindFix::Wait) || (isBound && fix == BindFix::CloseConnection)
                       || (refusesReuse && fix == BindFix::UseReuseAddress);
            });
        }
    }

    /// Whether a connection is in the way, open or closed, and nothing that could take others.
    static bool isConnection(const BindReason &reason)
    {
        return reason.code == BindReasonCode::TimeWait || reason.code == BindReasonCode::AcceptedConnection
               || reason.code == BindReasonCode::OutgoingConnection;
    }

    /// What connections in the way let be shared, the rules guess where options cannot be read: a trial knows.
    void believeReuseTrial()
    {
        const auto trial = m_facts.withReuseAddress;
        if (!trial || *trial == BindOutcome::Failed)
            return;
        auto &reasons = m_answer.reasons;
        const auto weightiest = std::find_if(reasons.begin(), reasons.end(), isConnection);
        m_answer.reuseAddressHelps = *trial == BindOutcome::Bound && weightiest != reasons.end();
        const auto has = [](const BindReason &reason) {
            return std::find(reason.fixes.begin(), reason.fixes.end(), BindFix::UseReuseAddress) != reason.fixes.end();
        };
        if (!m_answer.reuseAddressHelps) {
            for (BindReason &reason : reasons)
                std::erase(reason.fixes, BindFix::UseReuseAddress);
        } else if (std::none_of(reasons.begin(), reasons.end(), has)) {
            weightiest->fixes.insert(weightiest->fixes.begin(), BindFix::UseReuseAddress);
        }
    }

    bool has(BindReasonCode code) const
    {
        return std::any_of(m_answer.reasons.begin(), m_answer.reasons.end(),
                           [code](const BindReason &reason) { return reason.code == code; });
    }

    void addUnless(BindReasonCode code)
    {
        if (!has(code))
            m_answer.reasons.insert(m_answer.reasons.begin(), BindReason{.code = code});
    }

    std::span<const Row> m_rows;
    const Tables &m_tables;
    const BindSettings &m_settings;
    HolderOptions m_options;
    const BindFacts &m_facts;
    BindAnswer m_answer;
};

} // namespace

std::vector<std::size_t> holdersOf(const BindQuestion &question, std::span<const Row> rows,
                                   const BindSettings &settings)
{
    const AskedEnd asked = askedEnd(question, settings);
    std::vector<std::size_t> holders;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (isOnPort(rows[i].socket, question) && overlaps(asked, rows[i].socket) != false)
            holders.push_back(i);
    return holders;
}

BindAnswer adviseBind(const BindQuestion &question, std::span<const Row> rows, const Tables &tables,
                      const BindSettings &settings, const HolderOptions &options, std::optional<BindOutcome> trial,
                      const BindFacts &facts)
{
    return Advice(question, rows, tables, settings, options, facts).take(trial);
}

} // namespace netwharf
